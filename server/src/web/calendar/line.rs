//! One line of a calendar file: its characters made safe, and folded where it is long.

/// The longest line, in bytes without its break (RFC 5545, 3.1).
const LONGEST: usize = 75;

/// Words as the value of a property: what would end the value or the line is written out.
pub fn words(text: &str) -> String {
    let mut safe = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '\\' | ';' | ',' => safe.extend(['\\', letter]),
            '\n' => safe.push_str("\\n"),
            letter if letter.is_control() => {}
            letter => safe.push(letter),
        }
    }
    safe
}

/// An address as the value of a property; it came from the settings, and a line break in it must not start a line.
pub fn address(text: &str) -> String {
    text.chars().filter(char::is_ascii_graphic).collect()
}

/// The line with its break, folded between letters: each part begins with a space that readers take away.
pub fn folded(line: &str) -> String {
    let mut whole = String::with_capacity(line.len() + 2);
    let mut length = 0;
    for letter in line.chars() {
        if length + letter.len_utf8() > LONGEST {
            whole.push_str("\r\n ");
            length = 1;
        }
        whole.push(letter);
        length += letter.len_utf8();
    }
    whole.push_str("\r\n");
    whole
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_cannot_end_the_value_or_the_line() {
        assert_eq!(words("a,b;c\\d\r\nSTATUS:X\u{7}"), "a\\,b\\;c\\\\d\\nSTATUS:X");
        assert_eq!(address("mailto:a@b.example\r\nX:1 "), "mailto:a@b.exampleX:1");
    }

    #[test]
    fn a_long_line_is_folded_between_letters() {
        let line = format!("SUMMARY:{}", "å".repeat(100));
        let whole = folded(&line);
        assert!(whole.ends_with("\r\n"));
        assert!(whole.split("\r\n").all(|part| part.len() <= LONGEST), "{whole}");
        assert_eq!(whole.replace("\r\n ", "").trim_end(), line);
        assert_eq!(folded(&"x".repeat(75)), format!("{}\r\n", "x".repeat(75)));
    }
}
