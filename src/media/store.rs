//! Where picture files lie in the data folder, and how they get there whole or not at all.

use std::fs::{self, File};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

/// The folder of an installation's pictures.
#[derive(Clone, Debug)]
pub struct MediaStore {
    root: PathBuf,
}

impl MediaStore {
    /// Below a data folder.
    pub fn new(data: &Path) -> Self {
        Self {
            root: data.join("media"),
        }
    }

    /// The original with this SHA-256. Never served.
    pub fn original(&self, original_hash: &str) -> PathBuf {
        self.root.join("originals").join(original_hash)
    }

    /// A made variant.
    pub fn variant(&self, picture_hash: &str, file_name: &str) -> PathBuf {
        self.root
            .join("variants")
            .join(picture_hash)
            .join(file_name)
    }

    /// Removes an original that no item has any more.
    ///
    /// # Errors
    ///
    /// Those of the file system; a file that is gone is none.
    pub fn remove_original(&self, original_hash: &str) -> io::Result<()> {
        none_if_gone(fs::remove_file(self.original(original_hash)))
    }

    /// Removes the variants of a picture that no item shows any more.
    ///
    /// # Errors
    ///
    /// Those of the file system; a folder that is gone is none.
    pub fn remove_variants(&self, picture_hash: &str) -> io::Result<()> {
        none_if_gone(fs::remove_dir_all(
            self.root.join("variants").join(picture_hash),
        ))
    }
}

fn none_if_gone(outcome: io::Result<()>) -> io::Result<()> {
    match outcome {
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(()),
        other => other,
    }
}

/// Writes a file so that after a crash it is there whole or not at all, and is on disk when this returns: beside its place, synced,
/// renamed, the folder synced. A file that is there already is kept.
///
/// # Errors
///
/// Those of the file system.
pub fn write_durably(path: &Path, bytes: &[u8]) -> io::Result<()> {
    if path.exists() {
        return Ok(());
    }
    let folder = path.parent().unwrap_or(Path::new("."));
    fs::create_dir_all(folder)?;
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    let partial = folder.join(format!(".{name}.{}.partial", std::process::id()));
    let mut file = File::create(&partial)?;
    file.write_all(bytes)?;
    file.sync_all()?;
    fs::rename(&partial, path)?;
    File::open(folder)?.sync_all()
}
