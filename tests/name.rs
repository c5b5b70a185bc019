//! Names as they are: of one letter or very long, in any script, five around one person and none around another.

use tests::on_both;

const AROUND: [&str; 5] = [
    "Maximiliana-Konstantina Oluwaseunfunmi von Hohenlohe-Schillingsfürst",
    "ዮናስ ኃይለ",
    "Li O",
    "ليلى الخطيب",
    "Astrid Björk",
];

#[tokio::test]
async fn selam_finds_all_five_around_her_with_their_names_set_apart() {
    on_both(async |portal| {
        let selam = portal.person("selam").await;
        for page in ["/", "/plan"] {
            let page = selam.get(page).await;
            assert_eq!(page.status, 200);
            assert!(page.body.contains("<bdi>ሰላም ተስፋይ</bdi>"), "the header");
            for name in AROUND {
                assert!(page.body.contains(&format!("<bdi>{name}</bdi>")), "{name}");
            }
        }
        let whom = selam.get("/moten/boka").await;
        for name in AROUND.iter().filter(|name| **name != "ليلى الخطيب") {
            assert!(whom.says(name), "{name}: {}", whom.words());
        }
        assert!(!whom.says("ليلى الخطيب"), "the resource team takes no bookings here");
    })
    .await;
}

#[tokio::test]
async fn xiuying_who_has_nobody_yet_reaches_a_human_all_the_same() {
    on_both(async |portal| {
        let xiuying = portal.person("xiuying").await;
        for page in ["/", "/plan", "/mal", "/mal/nytt", "/moten", "/moten/boka"] {
            let page = xiuying.get(page).await;
            assert_eq!(page.status, 200);
            assert!(page.says("王秀英") && page.says("08-123 456 00"), "{}", page.words());
            assert!(!page.body.contains("id=\"kontakt\""), "no empty place for a contact person");
        }
        let first = xiuying.get("/").await;
        assert!(first.addresses("/moten/boka").is_empty(), "nobody to book a time with");
    })
    .await;
}

#[tokio::test]
async fn staff_read_names_in_any_script_set_apart() {
    on_both(async |portal| {
        let layla = portal.person("layla").await;
        let list = layla.get("/personal/deltagare").await;
        assert!(list.body.contains("<bdi>ሰላም ተስፋይ</bdi>"), "{}", list.words());
        assert!(list.body.contains("<bdi>ليلى الخطيب</bdi>"), "the header");
    })
    .await;
}
