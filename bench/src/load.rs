//! Load: so many clients, each on a kept connection, asking again as soon as they are answered.

use std::thread;
use std::time::{Duration, Instant};

use crate::Outcome;
use crate::figure::{count, median};
use crate::portal::Server;

/// What a stretch of load gave.
pub struct Load {
    /// Answers for each second of the clock.
    pub per_second: f64,
    /// Answers for each second of the server's processor time: what one core does, whoever else uses the machine.
    pub per_core_second: f64,
}

/// Asks for one page with `clients` connections for as long as `time`; every answer must be 200.
pub fn pages(server: &Server, request: &[u8], clients: usize, time: Duration) -> Outcome<Load> {
    let work = vec![Work::Until(request, time); clients];
    load(server, &work)
}

/// Sends each client's own requests once, in order; every answer must be 201.
pub fn posts(server: &Server, requests: &[Vec<Vec<u8>>]) -> Outcome<Load> {
    let work: Vec<_> = requests.iter().map(|own| Work::Once(own)).collect();
    load(server, &work)
}

/// The median time of a page asked for `times` times by one client, in milliseconds.
pub fn latency(server: &Server, requests: &[Vec<u8>]) -> Outcome<f64> {
    let mut client = server.client()?;
    let mut times = Vec::new();
    for request in requests {
        let began = Instant::now();
        let status = client.exchange(request)?.status;
        times.push(began.elapsed().as_secs_f64() * 1_000.0);
        if status != 200 {
            return Err(format!("answered {status}").into());
        }
    }
    Ok(median(times))
}

#[derive(Clone, Copy)]
enum Work<'r> {
    Until(&'r [u8], Duration),
    Once(&'r [Vec<u8>]),
}

fn load(server: &Server, work: &[Work<'_>]) -> Outcome<Load> {
    let clients = work.iter().map(|_| server.client()).collect::<Outcome<Vec<_>>>()?;
    let (began, processor) = (Instant::now(), server.processor_seconds()?);
    let answered: usize = thread::scope(|scope| {
        let running: Vec<_> = clients
            .into_iter()
            .zip(work)
            .map(|(mut client, work)| {
                scope.spawn(move || -> Outcome<usize> {
                    let mut answered = 0;
                    let mut send = |request: &[u8], expected: u16| -> Outcome {
                        let reply = client.exchange(request)?;
                        if reply.status != expected {
                            let words = String::from_utf8_lossy(reply.body).into_owned();
                            return Err(format!("answered {}: {words}", reply.status).into());
                        }
                        answered += 1;
                        Ok(())
                    };
                    match work {
                        Work::Until(request, time) => {
                            while began.elapsed() < *time {
                                send(request, 200)?;
                            }
                        }
                        Work::Once(requests) => {
                            for request in *requests {
                                send(request, 201)?;
                            }
                        }
                    }
                    Ok(answered)
                })
            })
            .collect();
        running
            .into_iter()
            .map(|one| one.join().map_err(|_| "a client stopped")?)
            .sum::<Outcome<usize>>()
    })?;
    let seconds = began.elapsed().as_secs_f64();
    let processor = server.processor_seconds()? - processor;
    let answered = count(answered);
    Ok(Load { per_second: answered / seconds, per_core_second: answered / processor })
}
