//! `warta serve`

use std::process::ExitCode;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;
use std::time::Duration;

use actix_web::HttpServer;
use actix_web::web::Data;
use anyhow::Context;

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

/// Makes the data folder if it is new, fills it if asked to, and serves until told to stop.
pub(super) fn run(config: Config, demo: bool) -> anyhow::Result<ExitCode> {
    let listen = config.listen;
    let app = Data::new(site::open(config, Clock::System)?);
    if demo {
        match fill(&app)? {
            Filled::Articles(count) => println!("The demo newspaper is in: {count} articles."),
            Filled::Nothing => println!("The demo newspaper is there already."),
        }
    }
    let stop = Arc::new(AtomicBool::new(false));
    let pictures = {
        let (app, stop) = (app.clone(), stop.clone());
        thread::spawn(move || jobs::variants::run(&app, &stop))
    };
    let mail = {
        let (app, stop) = (app.clone(), stop.clone());
        thread::spawn(move || jobs::mail::run(&app, &stop))
    };
    let served = actix_web::rt::System::new().block_on(serve(app.clone(), listen));
    stop.store(true, Ordering::Relaxed);
    pictures
        .join()
        .map_err(|_| anyhow::anyhow!("the picture job panicked"))?;
    mail.join()
        .map_err(|_| anyhow::anyhow!("the mail job panicked"))?;
    served?;
    Ok(ExitCode::SUCCESS)
}

async fn serve(app: Data<app::App>, listen: std::net::SocketAddr) -> anyhow::Result<()> {
    let origin = app.config.origin();
    let first_link = first::open(&app)?;
    let server = HttpServer::new(move || app::service(app.clone()))
        .client_request_timeout(REQUEST_TIMEOUT)
        .shutdown_timeout(DRAIN_SECONDS)
        .bind(listen)
        .with_context(|| format!("{listen} cannot be listened at; choose another with --listen"))?;
    let address = server.addrs().first().copied().unwrap_or(listen);
    let shown = if listen.port() == 0 {
        format!("http://{address}")
    } else {
        origin
    };
    if let Some(path) = first_link {
        println!("Nobody can log in yet. Make the first administrator at {shown}{path}");
    }
    println!("Warta serves {shown}/ (Ctrl+C ends it)");
    server.run().await?;
    Ok(())
}
