//! Words that try a page out: very long, very short, and in scripts that run the other way or have letters of their own.

/// A name in Arabic script.
pub const ARABIC_NAME: &str = "نور الهدى عبد الرحمن";

/// What somebody could write in Arabic.
pub const ARABIC: &str = "أريد أن أتعلم مهنة جديدة وأن أعمل مع الناس.";

/// What somebody could write in Tigrinya.
pub const TIGRINYA: &str = "ኣብ ሆስፒታል ክሰርሕ እደሊ፣ ቋንቋ ከኣ ክመሃር።";

/// A name in Ge'ez script.
pub const TIGRINYA_NAME: &str = "ሰላም ተኽለ";

/// The shortest name there is.
pub const SHORT_NAME: &str = "Ö";

/// How many letters the longest word has.
const LONGEST_WORD: usize = 150;

/// How many characters the longest text has.
const LONGEST_TEXT: usize = 2_000;

/// A word of 150 letters, without a place to break it.
pub fn long_word() -> String {
    "arbetsmarknadsutbildningssamordnarassistent".chars().cycle().take(LONGEST_WORD).collect()
}

/// A name whose two words are both too long for a line on a phone.
pub fn long_name() -> String {
    "Maximiliana-Alexandrina-Konstantina von Wolfeschlegelsteinhausenbergerdorff".to_owned()
}

/// As much as a field takes: 2 000 characters, with a line break now and then.
pub fn long_text() -> String {
    "Jag vill jobba med något där jag får röra på mig och träffa folk.\n"
        .chars()
        .cycle()
        .take(LONGEST_TEXT)
        .collect()
}
