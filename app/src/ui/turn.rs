//! One after another: what islands send stands in one line, so that the last answer shows everything.

use std::cell::RefCell;
use std::collections::VecDeque;
use std::future::Future;
use std::pin::Pin;

use wasm_bindgen_futures::spawn_local;
use web_sys::Element;

/// What is to be done in its turn, and the part of the page it will replace.
struct Job {
    part: Option<Element>,
    work: Pin<Box<dyn Future<Output = ()>>>,
}

thread_local! {
    /// What waits for its turn; nothing at all when nothing is under way.
    static WAITING: RefCell<Option<VecDeque<Job>>> = const { RefCell::new(None) };
}

/// Does the work when what came before it is done; `part` is what it will replace.
pub fn line_up(part: Option<Element>, work: impl Future<Output = ()> + 'static) {
    let job = Job { part, work: Box::pin(work) };
    let first = WAITING.with_borrow_mut(|waiting| {
        if let Some(waiting) = waiting {
            waiting.push_back(job);
            return None;
        }
        *waiting = Some(VecDeque::new());
        Some(job)
    });
    let Some(first) = first else { return };
    spawn_local(async move {
        let mut next = Some(first);
        while let Some(job) = next {
            job.work.await;
            next = WAITING.with_borrow_mut(|waiting| {
                let job = waiting.as_mut().and_then(VecDeque::pop_front);
                if job.is_none() {
                    *waiting = None;
                }
                job
            });
        }
    });
}

/// Whether something waits that will replace this part, and so show what came before it too.
pub fn will_replace(part: Option<&Element>) -> bool {
    part.is_some()
        && WAITING
            .with_borrow(|waiting| waiting.iter().flatten().any(|job| job.part.as_ref() == part))
}
