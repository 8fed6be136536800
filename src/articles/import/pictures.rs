//! The pictures of an article file, checked and ready to be kept.

use std::path::Path;

use crate::app::App;
use crate::articles::import::ImportError;
use crate::articles::import::files::read_picture;
use crate::articles::import_file::{ArticleFile, FileFigure, Problem};
use crate::media::crops::FocalPoint;
use crate::media::library::{self, PreparedPicture};

/// Every figure's picture, in order.
pub(super) fn prepare_pictures(
    app: &App,
    folder: &Path,
    file: &ArticleFile,
) -> Result<Vec<PreparedPicture>, ImportError> {
    let mut problems = Vec::new();
    let mut pictures = Vec::new();
    for figure in &file.figures {
        match prepare_picture(app, folder, figure) {
            Ok(picture) => pictures.push(picture),
            Err(problem) => problems.push(problem),
        }
    }
    if problems.is_empty() {
        Ok(pictures)
    } else {
        Err(ImportError::Problems(problems))
    }
}

fn prepare_picture(
    app: &App,
    folder: &Path,
    figure: &FileFigure,
) -> Result<PreparedPicture, Problem> {
    let name = &figure.file;
    let bytes = read_picture(folder, &name.value).map_err(|error| {
        let what = format!("the picture {:?} {error}", name.value);
        let expected = "a picture file of at most 20 MiB beside this one";
        Problem::at(name.line, what, expected)
    })?;
    let focal = FocalPoint {
        x: figure.focal.0,
        y: figure.focal.1,
    };
    library::prepare(
        bytes,
        &name.value,
        focal,
        figure.is_stand_in,
        app.clock.now(),
    )
    .map_err(|error| {
        let what = format!("the picture {:?}: {error}", name.value);
        Problem::at(name.line, what, "a JPEG, PNG, WebP or GIF picture")
    })
}
