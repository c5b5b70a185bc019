//! Every script there is: what somebody writes comes back letter for letter, everywhere, apart from the words around it.

use tests::{Answer, on_both, text};

use super::proposal::Pair;
use super::{id_of, step_of};

/// One line with Arabic, Persian with joiners, Tigrinya, a family, marks, direction marks, and what looks like markup.
fn line(number: u32) -> String {
    format!(
        "{number} أريد می\u{200c}خواهم ኣብ ሆስፒታል 👩\u{200d}👩\u{200d}👧 e\u{301}n\u{303} \u{202e}abc\u{202c} \u{2067}x\u{2069} </script>&amp;"
    )
}

/// As much as a field takes, over several lines.
fn whole(number: u32) -> String {
    let line = line(number);
    let mut text = String::new();
    while domain_count(&text) + domain_count(&line) < 2_000 {
        text.push_str(&line);
        text.push('\n');
    }
    text.trim().to_owned()
}

/// More than the characters people would count: enough for a bound.
fn domain_count(text: &str) -> usize {
    text.chars().count()
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

/// Whether every showing of the text is isolated: by its element, or by direction marks of its own.
fn is_isolated(page: &Answer, text: &str) -> bool {
    let text = escaped(text);
    page.body.match_indices(&text).all(|(at, _)| {
        let before = &page.body[..at];
        if before.ends_with('\u{2068}') {
            return true;
        }
        let Some(start) = before.rfind('<') else { return false };
        let end = page.body[start..].find('>').map_or(page.body.len(), |end| start + end);
        let tag = &page.body[start..end];
        tag.starts_with("<bdi") || tag.contains("dir=\"auto\"")
    })
}

fn shows(page: &Answer, text: &str, place: &str) {
    assert_eq!(page.status, 200, "{place}");
    assert!(page.body.contains(&escaped(text)), "{place} has it letter for letter");
    assert!(!page.body.contains("</script>&amp;"), "{place}: words are words, not markup");
    assert!(is_isolated(page, text), "{place} keeps it apart: {text}");
}

#[tokio::test]
async fn words_in_every_script_come_back_as_they_were_written() {
    on_both(async |portal| {
        let (goal_words, step_words) = (line(1), line(2));
        let (why, note, ending, answer) = (whole(3), whole(4), whole(5), whole(6));
        let pair = Pair::new(portal, &goal_words).await;
        let (amina, goal) = (&pair.amina, &pair.goal);
        let edit = [("mal", goal_words.as_str()), ("varfor", &why), ("hinder", &why)];
        let (when, then) = (line(7), line(8));
        let edit = [&edit[..], &[("om", &when), ("sa", &then), ("version", "2")]].concat();
        assert_eq!(amina.post(&format!("{goal}/andra"), &edit).await.status, 303);
        step_of(amina, goal, &step_words).await;
        let how = [("niva", "en_bit"), ("anteckning", note.as_str())];
        assert_eq!(amina.post(&format!("{goal}/hur-gick-det"), &how).await.status, 303);
        let proposed = line(9);
        let fields = [("steg", proposed.as_str()), ("dag", "2026-11-27"), ("varfor", &why)];
        let door = pair.propose(&pair.door("steg"), &fields).await;

        let json = amina.get_json(goal).await.json();
        assert_eq!(text(&json, "/words"), goal_words);
        assert_eq!(text(&json, "/thinking/why"), why);
        assert_eq!(text(&json, "/steps/0/words"), step_words);
        assert_eq!(text(&json, "/check_ins/0/note"), note);
        assert_eq!(text(&amina.get_json(&door).await.json(), "/words"), proposed);
        for (place, texts) in [
            ("/mal", vec![&goal_words, &step_words, &proposed]),
            ("/", vec![&goal_words, &step_words, &proposed]),
            ("/mal/veckan", vec![&goal_words, &step_words]),
            (goal, vec![&goal_words, &step_words, &why, &note, &proposed]),
            (&format!("{goal}/andra"), vec![&goal_words, &why]),
            (&format!("{goal}/tank-vidare"), vec![&why]),
            (&format!("{goal}/dela"), vec![&goal_words]),
            (&format!("{goal}/handelser"), vec![&goal_words, &step_words, &proposed]),
            (&door, vec![&proposed, &why, &goal_words]),
        ] {
            let page = amina.get(place).await;
            for text in texts {
                shows(&page, text, place);
            }
        }
        let desk = format!("{}/mal/{}", pair.page, id_of(goal));
        let page = pair.sara.get(&pair.page).await;
        for text in [&goal_words, &step_words, &why, &note, &proposed] {
            shows(&page, text, "the desk");
        }
        shows(&pair.sara.get(&desk).await, &step_words, "the desk's goal");
        shows(&pair.sara.get(&pair.door("ord")).await, &goal_words, "the desk's form");

        let no = [("svar", "nej"), ("ord", answer.as_str()), ("version", "1")];
        shows(&amina.post_and_follow(&door, &no).await.1, &answer, "the answer");
        shows(&pair.sara.get(&pair.page).await, &answer, "the desk's answer");
        let end = [("hur", "natt"), ("ord", ending.as_str()), ("version", "3")];
        let (_, page) = amina.post_and_follow(&format!("{goal}/avsluta"), &end).await;
        shows(&page, &ending, "the ending");
        assert_eq!(text(&amina.get_json(goal).await.json(), "/ending"), ending);
    })
    .await;
}

#[test]
fn a_text_that_is_not_kept_apart_is_noticed() {
    let page = |body: &str| Answer::of(200, body);
    assert!(is_isolated(&page("<p dir=\"auto\">a&lt;b</p><bdi>a&lt;b</bdi>"), "a<b"));
    assert!(is_isolated(&page("<p>\u{2068}a&lt;b\u{2069}</p>"), "a<b"));
    assert!(is_isolated(&page("<input value=\"a&lt;b\" dir=\"auto\">"), "a<b"));
    assert!(!is_isolated(&page("<p>a&lt;b</p>"), "a<b"));
    assert!(!is_isolated(&page("<p dir=\"auto\">a&lt;b</p><p>Mål: a&lt;b</p>"), "a<b"));
}
