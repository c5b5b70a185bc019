//! A small HTTP client on a kept connection: cheap beside the server it measures, on the same cores.

use std::io::{Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::time::Duration;

use crate::Outcome;

/// How long an answer may take before the measuring stops.
const PATIENCE: Duration = Duration::from_secs(30);

/// One kept connection.
pub struct Client {
    stream: TcpStream,
    piece: Vec<u8>,
    buffer: Vec<u8>,
}

/// An answer as it came over the wire.
pub struct Reply<'c> {
    pub status: u16,
    pub head: &'c str,
    pub body: &'c [u8],
}

/// An answer, kept; the body without its chunks.
#[derive(Clone, Debug)]
pub struct Answer {
    pub status: u16,
    pub head: String,
    pub body: Vec<u8>,
}

impl Client {
    pub fn connect(address: SocketAddr) -> Outcome<Self> {
        let stream = TcpStream::connect(address)?;
        stream.set_nodelay(true)?;
        stream.set_read_timeout(Some(PATIENCE))?;
        Ok(Self { stream, piece: vec![0; 64 * 1024], buffer: Vec::new() })
    }

    /// Sends a request made by [`get`] or [`post`] and reads its answer to the end.
    pub fn exchange(&mut self, request: &[u8]) -> Outcome<Reply<'_>> {
        self.stream.write_all(request)?;
        self.buffer.clear();
        let head = loop {
            match find(&self.buffer, 0, b"\r\n\r\n") {
                Some(at) => break at + 4,
                None => self.more()?,
            }
        };
        let text = std::str::from_utf8(self.buffer.get(..head).unwrap_or_default())?;
        let status = text.get(9..12).unwrap_or_default().parse()?;
        if header(text, "transfer-encoding").is_some() {
            self.read_chunks(head)?;
        } else {
            let length: usize = header(text, "content-length").unwrap_or("0").parse()?;
            while self.buffer.len() < head + length {
                self.more()?;
            }
        }
        let (head, body) = self.buffer.split_at(head);
        Ok(Reply { status, head: std::str::from_utf8(head)?, body })
    }

    /// As [`Client::exchange`], with an answer of one's own.
    pub fn ask(&mut self, request: &[u8]) -> Outcome<Answer> {
        let Reply { status, head, body } = self.exchange(request)?;
        let is_chunked = header(head, "transfer-encoding").is_some();
        let body = if is_chunked { joined(body)? } else { body.to_vec() };
        Ok(Answer { status, head: head.to_owned(), body })
    }

    fn read_chunks(&mut self, mut at: usize) -> Outcome {
        loop {
            let Some(line_end) = find(&self.buffer, at, b"\r\n") else {
                self.more()?;
                continue;
            };
            let size = chunk_size(self.buffer.get(at..line_end).unwrap_or_default())?;
            at = line_end + 2 + size + 2;
            while self.buffer.len() < at {
                self.more()?;
            }
            if size == 0 {
                return Ok(());
            }
        }
    }

    fn more(&mut self) -> Outcome {
        match self.stream.read(&mut self.piece)? {
            0 => Err("the connection was closed".into()),
            count => {
                self.buffer.extend_from_slice(self.piece.get(..count).unwrap_or_default());
                Ok(())
            }
        }
    }
}

impl Answer {
    /// A header's value, by its name in small letters.
    pub fn header(&self, name: &str) -> Option<&str> {
        header(&self.head, name)
    }

    pub fn text(&self) -> String {
        String::from_utf8_lossy(&self.body).into_owned()
    }

    pub fn json(&self) -> Outcome<serde_json::Value> {
        serde_json::from_slice(&self.body)
            .map_err(|_| format!("{} is no JSON: {}", self.status, self.text()).into())
    }
}

/// A page's request; `headers` are whole lines.
pub fn get(path: &str, headers: &[String]) -> Vec<u8> {
    format!("GET {path} HTTP/1.1\r\nhost: 127.0.0.1\r\n{}\r\n", lines(headers)).into_bytes()
}

/// A form's request, as an island sends it.
pub fn post(path: &str, headers: &[String], body: &str) -> Vec<u8> {
    format!(
        "POST {path} HTTP/1.1\r\nhost: 127.0.0.1\r\naccept: application/json\r\n\
         content-type: application/x-www-form-urlencoded\r\ncontent-length: {}\r\n{}\r\n{body}",
        body.len(),
        lines(headers)
    )
    .into_bytes()
}

fn lines(headers: &[String]) -> String {
    headers.iter().flat_map(|line| [line.as_str(), "\r\n"]).collect()
}

fn header<'h>(head: &'h str, name: &str) -> Option<&'h str> {
    head.lines().find_map(|line| {
        let (key, value) = line.split_once(':')?;
        key.eq_ignore_ascii_case(name).then(|| value.trim())
    })
}

fn joined(mut wire: &[u8]) -> Outcome<Vec<u8>> {
    let mut body = Vec::new();
    while let Some(line_end) = find(wire, 0, b"\r\n") {
        let size = chunk_size(wire.get(..line_end).unwrap_or_default())?;
        let start = line_end + 2;
        body.extend_from_slice(wire.get(start..start + size).unwrap_or_default());
        wire = wire.get(start + size + 2..).unwrap_or_default();
        if size == 0 {
            break;
        }
    }
    Ok(body)
}

fn chunk_size(line: &[u8]) -> Outcome<usize> {
    Ok(usize::from_str_radix(std::str::from_utf8(line)?, 16)?)
}

fn find(bytes: &[u8], from: usize, what: &[u8]) -> Option<usize> {
    let rest = bytes.get(from..)?;
    rest.windows(what.len()).position(|window| window == what).map(|at| from + at)
}

#[cfg(test)]
mod tests {
    use super::{header, joined};

    #[test]
    fn chunks_are_joined() {
        assert_eq!(joined(b"3\r\nabc\r\n2\r\nde\r\n0\r\n\r\n").unwrap(), b"abcde");
    }

    #[test]
    fn a_header_is_found_whatever_its_letters() {
        let head = "HTTP/1.1 200 OK\r\nContent-Length: 12\r\n\r\n";
        assert_eq!(header(head, "content-length"), Some("12"));
        assert_eq!(header(head, "transfer-encoding"), None);
    }
}
