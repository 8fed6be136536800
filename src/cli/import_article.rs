//! `warta import article FILE…`

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use crate::articles::import::{ImportError, Imported, Importer};
use crate::articles::import_file::Problem;
use crate::articles::model::editing::Saved;
use crate::config::Config;
use crate::site;
use crate::time::Clock;

/// Imports files one after the other; what is wrong with one keeps none of the others out.
pub(super) fn run(config: Config, files: &[PathBuf]) -> anyhow::Result<ExitCode> {
    let app = site::open(config, Clock::System)?;
    let mut run = Importer::new(&app);
    let mut failed = 0;
    for path in files {
        match run.import(path) {
            Ok(imported) => report(path, &imported),
            Err(ImportError::Problems(problems)) => {
                failed += 1;
                for problem in &problems {
                    eprintln!("{}", sentence(path, "error", problem));
                }
            }
            Err(ImportError::App(error)) => {
                failed += 1;
                eprintln!("{}: error: {}", path.display(), chain(error));
            }
        }
    }
    println!("{} of {} files went in", files.len() - failed, files.len());
    Ok(if failed == 0 {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    })
}

fn report(path: &Path, imported: &Imported) {
    for warning in &imported.warnings {
        eprintln!("{}", sentence(path, "warning", warning));
    }
    let (what, id) = match imported.saved {
        Saved::Created(id) => ("new article", id),
        Saved::Updated(id) => ("updated article", id),
        Saved::Unchanged(id) => ("unchanged article", id),
    };
    println!("{}: {what} {id}", path.display());
}

/// `file:line: error: what; expected …`
fn sentence(path: &Path, kind: &str, problem: &Problem) -> String {
    let line = problem
        .line
        .map(|line| format!(":{line}"))
        .unwrap_or_default();
    format!(
        "{}{line}: {kind}: {}; expected {}",
        path.display(),
        problem.what,
        problem.expected
    )
}

fn chain(error: crate::error::AppError) -> String {
    format!("{:#}", anyhow::Error::new(error))
}
