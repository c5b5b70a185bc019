//! A person with a browser of their own: cookies, forms, and no JavaScript.

use std::time::Duration;

use reqwest::header::{ACCEPT, LOCATION};
use reqwest::redirect::Policy;
use reqwest::{Client, RequestBuilder};
use uuid::Uuid;

use crate::page::Answer;

/// Someone at a phone.
#[derive(Clone)]
pub struct Person {
    client: Client,
    base: String,
}

impl Person {
    pub(crate) fn new(base: &str) -> Self {
        let client = Client::builder()
            .cookie_store(true)
            .redirect(Policy::none())
            .timeout(Duration::from_mins(1))
            .build()
            .expect("a client");
        Self { client, base: base.to_owned() }
    }

    /// Signs in as a demo person.
    pub async fn sign_in(&self, handle: &str) {
        let answer = self.post("/demo/logga-in", &[("person", handle)]).await;
        assert_eq!(answer.status, 303, "{handle} signs in");
    }

    /// Opens a page; redirects are shown, not followed.
    pub async fn get(&self, path: &str) -> Answer {
        Self::send(self.client.get(self.url(path))).await
    }

    /// Asks for a page as JSON.
    pub async fn get_json(&self, path: &str) -> Answer {
        Self::send(self.client.get(self.url(path)).header(ACCEPT, "application/json")).await
    }

    /// Sends a form as a browser does, with a new key.
    pub async fn post(&self, path: &str, fields: &[(&str, &str)]) -> Answer {
        Self::send(self.client.post(self.url(path)).form(&with_key(path, fields))).await
    }

    /// Sends a form as an island does.
    pub async fn post_json(&self, path: &str, fields: &[(&str, &str)]) -> Answer {
        let form = with_key(path, fields);
        Self::send(self.client.post(self.url(path)).header(ACCEPT, "application/json").form(&form))
            .await
    }

    /// Sends a form exactly as given, and asks for JSON.
    pub async fn post_as_is(&self, path: &str, fields: &[(&str, &str)]) -> Answer {
        Self::send(self.client.post(self.url(path)).header(ACCEPT, "application/json").form(fields))
            .await
    }

    /// Sends raw bytes as a form.
    pub async fn post_bytes(&self, path: &str, kind: &str, body: Vec<u8>) -> Answer {
        Self::send(self.client.post(self.url(path)).header("content-type", kind).body(body)).await
    }

    /// Sends a form and opens the page it leads to; gives the address and the page.
    pub async fn post_and_follow(&self, path: &str, fields: &[(&str, &str)]) -> (String, Answer) {
        let answer = self.post(path, fields).await;
        assert_eq!(answer.status, 303, "{path}: {}", answer.words());
        let to = answer.header(LOCATION.as_str());
        let page = self.get(&to).await;
        (to, page)
    }

    /// Any request, with headers of one's own.
    pub fn request(&self, method: &str, path: &str) -> RequestBuilder {
        let method = method.parse().expect("a method");
        self.client.request(method, self.url(path))
    }

    /// Sends a request made by [`Person::request`].
    pub async fn send(request: RequestBuilder) -> Answer {
        Answer::read(request.send().await.expect("an answer")).await
    }

    fn url(&self, path: &str) -> String {
        format!("{}{path}", self.base)
    }
}

/// A browser's form always carries the key the server made; sign-in, language and the clock have none.
fn with_key<'f>(path: &str, fields: &[(&'f str, &'f str)]) -> Vec<(&'f str, String)> {
    let mut form: Vec<_> =
        fields.iter().map(|(name, value)| (*name, (*value).to_owned())).collect();
    if !path.starts_with("/demo/") && !fields.iter().any(|(name, _)| *name == "nyckel") {
        form.push(("nyckel", Uuid::new_v4().to_string()));
    }
    form
}
