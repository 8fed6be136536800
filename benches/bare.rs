//! What the machine and actix can do at most: answers with pages from memory and does nothing else. `benches/run` measures beside it.
//!
//! Takes a folder and an address. The folder holds `headers` (a name and a value a line, with a colon between them) and `pages/`, whose files
//! are served at their paths.

#![expect(
    clippy::expect_used,
    reason = "a bench ends at the first thing that is not as it should be"
)]

use std::collections::HashMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::{env, fs};

use actix_web::http::header::{HeaderName, HeaderValue};
use actix_web::web::{Bytes, Data};
use actix_web::{App, HttpRequest, HttpResponse, HttpServer, web};

/// What is served.
struct Pages {
    headers: Vec<(HeaderName, HeaderValue)>,
    pages: HashMap<String, Bytes>,
}

#[actix_web::main]
async fn main() -> std::io::Result<()> {
    // Cargo adds `--bench`.
    let words: Vec<String> = env::args()
        .skip(1)
        .filter(|word| word != "--bench")
        .collect();
    let [folder, address] = words.as_slice() else {
        println!("bare: run by benches/run, with a folder and an address");
        return Ok(());
    };
    let pages = Data::from(Arc::new(load(Path::new(folder))));
    HttpServer::new(move || {
        App::new()
            .app_data(pages.clone())
            .default_service(web::to(serve))
    })
    .bind(address)?
    .run()
    .await
}

async fn serve(request: HttpRequest, pages: Data<Pages>) -> HttpResponse {
    let Some(page) = pages.pages.get(request.path()) else {
        return HttpResponse::NotFound().finish();
    };
    let mut response = HttpResponse::Ok().body(page.clone());
    for (name, value) in &pages.headers {
        response.headers_mut().insert(name.clone(), value.clone());
    }
    response
}

fn load(folder: &Path) -> Pages {
    let headers = fs::read_to_string(folder.join("headers"))
        .expect("the headers")
        .lines()
        .map(|line| {
            let (name, value) = line.split_once(": ").expect("a name and a value");
            (
                name.parse().expect("a header's name"),
                value.parse().expect("a header's value"),
            )
        })
        .collect();
    let root = folder.join("pages");
    let mut pages = HashMap::new();
    let mut folders: Vec<PathBuf> = vec![root.clone()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).expect("a folder").flatten() {
            let path = entry.path();
            if path.is_dir() {
                folders.push(path);
                continue;
            }
            let below = path.strip_prefix(&root).expect("a path below");
            let address = format!("/{}", below.display());
            let address = address.trim_end_matches("index.html").to_owned();
            pages.insert(address, fs::read(&path).expect("a file").into());
        }
    }
    Pages { headers, pages }
}
