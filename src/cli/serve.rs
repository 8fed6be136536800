//! `warta serve`

use std::io;
use std::net::SocketAddr;
use std::process::ExitCode;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;
use std::time::Duration;

use actix_web::HttpServer;
use actix_web::web::Data;
use anyhow::Context;
use socket2::{Domain, Socket, Type};

use crate::app;
use crate::config::Config;
use crate::demo::fill::{Filled, fill};
use crate::jobs;
use crate::newsroom::first;
use crate::site;
use crate::time::Clock;

/// How long readers may finish what they are loading when the program ends, in seconds.
const DRAIN_SECONDS: u64 = 30;

/// Connections that never send a request are closed after this long.
const REQUEST_TIMEOUT: Duration = Duration::from_secs(5);

/// Work beside the requests: what it is about, and what does it until it is told to stop.
type Job = fn(&app::App, &Arc<AtomicBool>);

const JOBS: [(&str, Job); 9] = [
    ("what proxies are told", jobs::purges::run),
    ("what other programs change", jobs::changes::run),
    ("pictures", jobs::variants::run),
    ("mails", jobs::mail::run),
    ("publications", jobs::publication::run),
    ("what is kept for a time", jobs::retention::run),
    ("recommendations", jobs::recommendations::run),
    ("views", jobs::page_views::run),
    ("search entries", jobs::search_entries::run),
];

/// Connections that may wait to be taken, as many as actix has by default.
const BACKLOG: i32 = 2048;

/// Makes the data folder if it is new, fills it if asked to, and serves until told to stop.
pub(super) fn run(mut config: Config, demo: bool) -> anyhow::Result<ExitCode> {
    // First of all: a taken port should not be told after minutes of filling, and absolute addresses need the port that was found.
    let socket = take_address(config.listen).with_context(|| {
        format!(
            "{} cannot be listened at; choose another address with --listen, or end the program that listens there",
            config.listen
        )
    })?;
    if let Some(address) = socket.local_addr()?.as_socket() {
        config.listen = address;
    }
    let app = Data::new(site::open(config, Clock::System)?);
    if demo {
        match fill(&app)? {
            Filled::Articles(count) => println!("The demo newspaper is in: {count} articles."),
            Filled::Nothing => println!("The demo newspaper is there already."),
        }
    }
    let stop = Arc::new(AtomicBool::new(false));
    let jobs = JOBS.map(|(name, job)| {
        let (app, stop) = (app.clone(), stop.clone());
        (name, thread::spawn(move || job(&app, &stop)))
    });
    let served = actix_web::rt::System::new().block_on(serve(app.clone(), socket));
    stop.store(true, Ordering::Relaxed);
    for (name, job) in jobs {
        job.join()
            .map_err(|_| anyhow::anyhow!("the job of {name} panicked"))?;
    }
    served?;
    Ok(ExitCode::SUCCESS)
}

/// Takes the address. Who connects is turned away until [`serve`] listens.
fn take_address(address: SocketAddr) -> io::Result<Socket> {
    let socket = Socket::new(Domain::for_address(address), Type::STREAM, None)?;
    // As actix does: the connections of a program that has just ended keep nobody out.
    socket.set_reuse_address(cfg!(unix))?;
    socket.bind(&address.into())?;
    Ok(socket)
}

async fn serve(app: Data<app::App>, socket: Socket) -> anyhow::Result<()> {
    let (listen, origin) = (app.config.listen, app.config.origin());
    let first_link = first::open(&app)?;
    let taken = || format!("{listen} cannot be listened at; choose another with --listen");
    socket.listen(BACKLOG).with_context(taken)?;
    let server = HttpServer::new(move || app::service(app.clone()))
        .client_request_timeout(REQUEST_TIMEOUT)
        .shutdown_timeout(DRAIN_SECONDS)
        .listen(socket.into())
        .with_context(taken)?;
    println!("Warta serves {origin}/ (Ctrl+C ends it)");
    if let Some(path) = first_link {
        println!("Nobody can log in yet. Make the first administrator at {origin}{path}");
    }
    server.run().await?;
    Ok(())
}
