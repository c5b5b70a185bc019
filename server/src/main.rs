//! `portal`: serve, migrate, demo, search.

use std::io::Write;
use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Parser, Subcommand};
use server::serve;
use server::settings::Settings;
use server::store::Store;
use tracing_subscriber::EnvFilter;

/// A portal where participants see their plan, track their goals and book meetings.
#[derive(Parser)]
#[command(version)]
struct Line {
    /// The settings file; `portal.example.toml` tells what it may hold.
    #[arg(long, global = true)]
    config: Option<PathBuf>,
    #[command(subcommand)]
    order: Order,
}

#[derive(Subcommand)]
enum Order {
    /// Serve the portal.
    Serve {
        /// Fill an empty database with demo people and let anyone sign in as one of them.
        #[arg(long)]
        demo: bool,
    },
    /// Bring the tables of the database up to date.
    Migrate,
    /// Fill the database with lifelike people.
    Demo {
        /// How many participants.
        #[arg(long, default_value_t = 50)]
        people: u32,
        /// How many years of meetings and goals each has behind them.
        #[arg(long, default_value_t = 1)]
        years: u32,
        /// The same seed gives the same people.
        #[arg(long, default_value_t = 1)]
        seed: u64,
    },
    /// Tell what a search for free times costs among the people `demo` made, as JSON.
    Search,
}

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            drop(writeln!(std::io::stderr(), "portal: {why}"));
            ExitCode::FAILURE
        }
    }
}

fn run() -> Result<(), Box<dyn std::error::Error>> {
    let line = Line::parse();
    let settings = Settings::read(line.config.as_deref(), |key| std::env::var(key).ok())?;
    tracing_subscriber::fmt()
        .json()
        .with_writer(std::io::stderr)
        .with_env_filter(EnvFilter::try_new(&settings.log)?)
        .init();
    match line.order {
        Order::Migrate => {
            Store::open(&settings.database_url)?;
            Ok(())
        }
        Order::Demo { people, years, seed } => {
            let store = Store::open(&settings.database_url)?;
            runtime()?.block_on(server::demo::crowd(&store, &settings, people, years, seed))?;
            Ok(())
        }
        Order::Search => {
            let store = Store::open(&settings.database_url)?;
            let cost = runtime()?.block_on(server::demo::search(&store, &settings))?;
            writeln!(std::io::stdout(), "{cost}")?;
            Ok(())
        }
        Order::Serve { demo } => runtime()?.block_on(async {
            let running = serve::start(settings, demo).await?;
            writeln!(std::io::stdout(), "http://{}", running.address)?;
            told_to_stop().await?;
            running.stop().await;
            Ok(())
        }),
    }
}

fn runtime() -> std::io::Result<tokio::runtime::Runtime> {
    tokio::runtime::Builder::new_multi_thread().enable_all().build()
}

async fn told_to_stop() -> std::io::Result<()> {
    use tokio::signal::unix::{SignalKind, signal};
    let mut terminate = signal(SignalKind::terminate())?;
    tokio::select! {
        _ = tokio::signal::ctrl_c() => {}
        _ = terminate.recv() => {}
    }
    Ok(())
}
