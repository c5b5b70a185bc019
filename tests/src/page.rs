//! What a person gets back.

use reqwest::Response;
use serde_json::Value;

/// An answer, read to the end.
#[derive(Clone, Debug)]
pub struct Answer {
    pub status: u16,
    pub body: String,
    headers: Vec<(String, String)>,
}

impl Answer {
    pub(crate) async fn read(response: Response) -> Self {
        let status = response.status().as_u16();
        let headers = response
            .headers()
            .iter()
            .map(|(name, value)| {
                (name.to_string(), String::from_utf8_lossy(value.as_bytes()).into_owned())
            })
            .collect();
        Self { status, headers, body: response.text().await.expect("text") }
    }

    /// An answer that nobody gave, to try a rule on.
    pub fn of(status: u16, body: &str) -> Self {
        Self { status, body: body.to_owned(), headers: Vec::new() }
    }

    /// A header's value, empty when there is none.
    pub fn header(&self, name: &str) -> String {
        let found = self.headers.iter().find(|(key, _)| key == name);
        found.map(|(_, value)| value.clone()).unwrap_or_default()
    }

    /// Every header, for comparing answers; the date left out.
    pub fn headers(&self) -> Vec<(String, String)> {
        self.headers.iter().filter(|(name, _)| name != "date").cloned().collect()
    }

    /// The page's words as read: no tags, no direction marks, entities resolved, spaces single.
    pub fn words(&self) -> String {
        let mut words = String::new();
        let mut inside = false;
        for c in self.body.chars() {
            match c {
                '<' => inside = true,
                '>' => {
                    inside = false;
                    words.push(' ');
                }
                '\u{2066}'..='\u{2069}' => {}
                c if !inside => words.push(c),
                _ => {}
            }
        }
        let words = words
            .replace("&quot;", "\"")
            .replace("&#x27;", "'")
            .replace("&lt;", "<")
            .replace("&gt;", ">");
        words.replace("&amp;", "&").split_whitespace().collect::<Vec<_>>().join(" ")
    }

    /// Whether the page says this, whatever stands between the words.
    pub fn says(&self, words: &str) -> bool {
        self.words().contains(words)
    }

    /// The body as JSON.
    pub fn json(&self) -> Value {
        serde_json::from_str(&self.body).unwrap_or_else(|_| panic!("not JSON: {}", self.body))
    }

    /// The value of the hidden or text field with this name, as the page holds it.
    pub fn field(&self, name: &str) -> Option<String> {
        let tag = self.tag_with(&format!("name=\"{name}\""))?;
        let (_, rest) = tag.split_once("value=\"")?;
        let (value, _) = rest.split_once('"')?;
        Some(value.replace("&quot;", "\"").replace("&amp;", "&"))
    }

    /// Every link or form address on the page that begins with `prefix`.
    pub fn addresses(&self, prefix: &str) -> Vec<String> {
        let mut found = Vec::new();
        for attribute in ["href=\"", "action=\""] {
            for rest in self.body.split(attribute).skip(1) {
                if let Some((address, _)) = rest.split_once('"')
                    && address.starts_with(prefix)
                    && !found.contains(&address.to_owned())
                {
                    found.push(address.to_owned());
                }
            }
        }
        found
    }

    fn tag_with(&self, attribute: &str) -> Option<String> {
        let at = self.body.find(attribute)?;
        let start = self.body[..at].rfind('<')?;
        let end = at + self.body[at..].find('>')?;
        Some(self.body[start..=end].to_owned())
    }
}
