//! Packs what is answered: pages are whole when they leave, so they are packed in one go with memory that is kept.
//!
//! A stream that is packed piece by piece asks for half a megabyte of fresh tables and a window of eight for each page.

use std::cell::RefCell;
use std::rc::Rc;

use axum::body::{Body, Bytes, HttpBody, to_bytes};
use axum::extract::Request;
use axum::http::header::{ACCEPT_ENCODING, CONTENT_ENCODING, CONTENT_LENGTH, CONTENT_TYPE, VARY};
use axum::http::{HeaderMap, HeaderValue};
use axum::middleware::Next;
use axum::response::Response;
use brotli::enc::StandardAlloc;
use brotli::enc::combined_alloc::CombiningAllocator;
use brotli::enc::encode::{
    BrotliEncoderDestroyInstance, BrotliEncoderMaxCompressedSize, BrotliEncoderOperation,
    BrotliEncoderParameter, BrotliEncoderStateStruct,
};
use brotli::{Allocator, SliceWrapper, SliceWrapperMut};

/// Quick, and nearly as small as the qualities above it.
const QUALITY: u32 = 4;
/// What is shorter gains nothing.
const LEAST: usize = 256;
/// The smallest and largest window, as powers of two.
const WINDOWS: (u32, u32) = (16, 22);
/// Buffers of one kind that a thread keeps.
const KEPT: usize = 8;

/// Packs a whole answer of words with Brotli for those who take it; everything else goes on as it is.
pub async fn pack(request: Request, next: Next) -> Response {
    let is_taken = takes_brotli(request.headers());
    let response = next.run(request).await;
    let length =
        response.body().size_hint().exact().and_then(|length| usize::try_from(length).ok());
    match length {
        Some(length) if is_taken && length >= LEAST && is_words(response.headers()) => {
            packed(response, length).await
        }
        _ => response,
    }
}

async fn packed(response: Response, length: usize) -> Response {
    let (mut parts, body) = response.into_parts();
    // What is whole in memory cannot fail to be read.
    let Ok(words) = to_bytes(body, length).await else {
        return Response::from_parts(parts, Body::empty());
    };
    let body = match brotli(&words) {
        Some(packed) => {
            parts.headers.insert(CONTENT_ENCODING, HeaderValue::from_static("br"));
            parts.headers.remove(CONTENT_LENGTH);
            Bytes::from(packed)
        }
        None => words,
    };
    parts.headers.append(VARY, HeaderValue::from_static("accept-encoding"));
    Response::from_parts(parts, Body::from(body))
}

/// Whether `br` is among what the browser takes, and not with weight nothing.
fn takes_brotli(headers: &HeaderMap) -> bool {
    headers
        .get_all(ACCEPT_ENCODING)
        .iter()
        .filter_map(|value| value.to_str().ok())
        .flat_map(|value| value.split(','))
        .any(|coding| {
            let (name, weight) = coding.split_once(';').unwrap_or((coding, "q=1"));
            let weight = weight.trim().strip_prefix("q=").unwrap_or("1");
            name.trim().eq_ignore_ascii_case("br")
                && weight.parse::<f32>().is_ok_and(|weight| weight > 0.0)
        })
}

fn is_words(headers: &HeaderMap) -> bool {
    let kind = headers.get(CONTENT_TYPE).and_then(|kind| kind.to_str().ok()).unwrap_or_default();
    !headers.contains_key(CONTENT_ENCODING)
        && (kind.starts_with("text/") || kind.starts_with("application/json"))
}

/// A packed copy; nothing when it cannot be made.
fn brotli(words: &[u8]) -> Option<Vec<u8>> {
    let window = usize::BITS - words.len().leading_zeros();
    let mut encoder = BrotliEncoderStateStruct::new(MEMORY.with(Memory::lend));
    encoder.set_parameter(BrotliEncoderParameter::BROTLI_PARAM_QUALITY, QUALITY);
    encoder.set_parameter(
        BrotliEncoderParameter::BROTLI_PARAM_LGWIN,
        window.clamp(WINDOWS.0, WINDOWS.1),
    );
    let length = u32::try_from(words.len()).ok()?;
    encoder.set_parameter(BrotliEncoderParameter::BROTLI_PARAM_SIZE_HINT, length);
    // A page becomes a fifth; twice as much room is rarely too little, and then there is a second round.
    let mut packed = vec![0; words.len() / 2 + LEAST];
    let (mut left, mut read, mut written) = (words.len(), 0, 0);
    let done = loop {
        let mut room = packed.len() - written;
        let is_fine = encoder.compress_stream(
            BrotliEncoderOperation::BROTLI_OPERATION_FINISH,
            &mut left,
            words,
            &mut read,
            &mut room,
            &mut packed,
            &mut written,
            &mut None,
            &mut |_, _, _, _| (),
        );
        if !is_fine {
            break None;
        }
        if encoder.is_finished() {
            break Some(());
        }
        packed.resize(packed.len() + BrotliEncoderMaxCompressedSize(words.len()), 0);
    };
    BrotliEncoderDestroyInstance(&mut encoder);
    packed.truncate(written);
    done.map(|()| packed)
}

thread_local! {
    /// What the encoders of this thread used, for the next.
    static MEMORY: Memory = Memory::default();
}

#[derive(Default)]
struct Memory {
    bytes: Keep<u8>,
    words: Keep<u32>,
}

type Lent = CombiningAllocator<
    Keep<u8>,
    StandardAlloc,
    StandardAlloc,
    Keep<u32>,
    StandardAlloc,
    StandardAlloc,
    StandardAlloc,
    StandardAlloc,
    StandardAlloc,
    StandardAlloc,
    StandardAlloc,
    StandardAlloc,
    StandardAlloc,
    StandardAlloc,
    StandardAlloc,
    StandardAlloc,
    StandardAlloc,
    StandardAlloc,
>;

impl Memory {
    /// The two large kinds are kept: the window and the tables. The others are small, and their own.
    fn lend(&self) -> Lent {
        let other = StandardAlloc::default;
        CombiningAllocator::new(
            self.bytes.clone(),
            other(),
            other(),
            self.words.clone(),
            other(),
            other(),
            other(),
            other(),
            other(),
            other(),
            other(),
            other(),
            other(),
            other(),
            other(),
            other(),
            other(),
            other(),
        )
    }
}

/// Buffers that were given back.
#[derive(Clone, Default)]
struct Keep<T>(Rc<RefCell<Vec<Vec<T>>>>);

/// A buffer of the length that was asked for.
#[derive(Default)]
struct Buffer<T>(Vec<T>);

impl<T> SliceWrapper<T> for Buffer<T> {
    fn slice(&self) -> &[T] {
        &self.0
    }
}

impl<T> SliceWrapperMut<T> for Buffer<T> {
    fn slice_mut(&mut self) -> &mut [T] {
        &mut self.0
    }
}

impl<T: Clone + Default> Allocator<T> for Keep<T> {
    type AllocatedMemory = Buffer<T>;

    fn alloc_cell(&mut self, length: usize) -> Buffer<T> {
        let mut kept = self.0.borrow_mut();
        // The smallest that is large enough.
        let fits = kept.iter().enumerate().filter(|(_, buffer)| buffer.capacity() >= length);
        let best = fits.min_by_key(|(_, buffer)| buffer.capacity()).map(|(place, _)| place);
        let mut buffer = best.map(|place| kept.swap_remove(place)).unwrap_or_default();
        buffer.clear();
        buffer.resize(length, T::default());
        Buffer(buffer)
    }

    fn free_cell(&mut self, buffer: Buffer<T>) {
        let mut kept = self.0.borrow_mut();
        if kept.len() < KEPT && buffer.0.capacity() > 0 {
            kept.push(buffer.0);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn unpacked(packed: &[u8]) -> Vec<u8> {
        let mut words = Vec::new();
        brotli::BrotliDecompress(&mut &packed[..], &mut words).unwrap();
        words
    }

    #[test]
    fn every_length_comes_back_as_it_was_whatever_was_packed_before() {
        for length in [300, 70_000, 256, 200_000, 4_096, 300_000, 65_536, 1_000] {
            let words: Vec<u8> = (0..length)
                .flat_map(|number: u32| (number % 977).to_string().into_bytes())
                .collect();
            assert_eq!(unpacked(&brotli(&words).unwrap()), words, "{length}");
        }
    }

    #[test]
    fn what_cannot_be_made_smaller_comes_back_too() {
        let mut seed = 1_u32;
        let noise: Vec<u8> = (0..100_000)
            .map(|_| {
                seed = seed.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
                seed.to_be_bytes()[0]
            })
            .collect();
        assert_eq!(unpacked(&brotli(&noise).unwrap()), noise);
    }

    #[test]
    fn only_those_who_take_brotli_get_it() {
        for (accepts, takes) in [
            ("br", true),
            ("gzip, deflate, br, zstd", true),
            ("gzip;q=1.0, BR;q=0.5", true),
            ("br;q=0", false),
            ("br;q=0.000", false),
            ("gzip", false),
            ("brotli", false),
        ] {
            let headers = HeaderMap::from_iter([(ACCEPT_ENCODING, accepts.parse().unwrap())]);
            assert_eq!(takes_brotli(&headers), takes, "{accepts}");
        }
    }
}
