//! A closure on its way through the store: run, kept or undone, and only then answered.

use std::panic::{AssertUnwindSafe, catch_unwind};

use tokio::sync::oneshot;

use super::{Failure, Tx};

/// What the thread that ran a closure shall do with its changes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    Keep,
    Undo,
}

/// Anything the threads can run and answer.
pub trait Work: Send {
    /// Runs the closure; a panic is an `Undo` without an answer.
    fn run(&mut self, tx: &mut Tx<'_>) -> Verdict;
    /// Gives the answer, or the failure to keep it.
    fn answer(self: Box<Self>, kept: Result<(), Failure>);
}

pub type Job = Box<dyn Work>;

/// A closure, its result once it has run, and the one who waits for it.
pub struct Waiting<T, E, F> {
    closure: F,
    result: Option<Result<T, E>>,
    reply: oneshot::Sender<Result<T, E>>,
}

impl<T, E, F> Waiting<T, E, F>
where
    T: Send + 'static,
    E: From<Failure> + Send + 'static,
    F: Fn(&mut Tx<'_>) -> Result<T, E> + Send + 'static,
{
    /// The job for a thread, and the receiving end of its answer.
    pub fn job(closure: F) -> (Job, oneshot::Receiver<Result<T, E>>) {
        let (reply, answer) = oneshot::channel();
        (Box::new(Self { closure, result: None, reply }), answer)
    }
}

impl<T, E, F> Work for Waiting<T, E, F>
where
    T: Send + 'static,
    E: From<Failure> + Send + 'static,
    F: Fn(&mut Tx<'_>) -> Result<T, E> + Send + 'static,
{
    fn run(&mut self, tx: &mut Tx<'_>) -> Verdict {
        // A panic must not take the thread and everyone who waits with it.
        self.result = catch_unwind(AssertUnwindSafe(|| (self.closure)(tx))).ok();
        match self.result {
            Some(Ok(_)) => Verdict::Keep,
            Some(Err(_)) | None => Verdict::Undo,
        }
    }

    fn answer(self: Box<Self>, kept: Result<(), Failure>) {
        let Some(result) = self.result else {
            return; // Panicked: the dropped sender tells the one who waits.
        };
        let answer = match (result, kept) {
            (Ok(_), Err(failure)) => Err(failure.into()),
            (result, _) => result,
        };
        // Nobody waits any more when the connection was closed; the change stands all the same.
        drop(self.reply.send(answer));
    }
}
