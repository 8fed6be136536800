//! Where attached files lie in the data folder, and how they get there whole or not at all.

use std::fs::{self, File};
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

use sha2::{Digest, Sha256};

use crate::error::{AppError, AppResult};
use crate::token::{Token, hexadecimal};

/// A file that came in half and was left by a program that ended is taken away after this time.
const LEFT_OVER: Duration = Duration::from_hours(24);

/// What ends the name of a file that is still coming in.
const PARTIAL: &str = "partial";

/// The folder of an installation's attached files.
#[derive(Clone, Debug)]
pub struct FileStore {
    root: PathBuf,
}

/// A file that is coming in, under a name that nobody asks for. Taken away when it is not kept.
pub struct IncomingFile {
    path: PathBuf,
    file: File,
    digest: Sha256,
    byte_size: u64,
}

impl FileStore {
    /// Below a data folder.
    pub fn new(data: &Path) -> Self {
        Self {
            root: data.join("attachments"),
        }
    }

    /// The file with this SHA-256, which has been checked to be one.
    pub fn file(&self, hash: &str) -> PathBuf {
        self.root.join(hash)
    }

    /// Begins a file.
    ///
    /// # Errors
    ///
    /// Those of the file system and of the source of chance.
    pub fn begin(&self) -> AppResult<IncomingFile> {
        fs::create_dir_all(&self.root).map_err(AppError::internal)?;
        self.remove_left_over().map_err(AppError::internal)?;
        let name = Token::create()?.hash();
        let path = self.root.join(name).with_extension(PARTIAL);
        let file = File::options()
            .read(true)
            .write(true)
            .create_new(true)
            .open(&path)
            .map_err(AppError::internal)?;
        Ok(IncomingFile {
            path,
            file,
            digest: Sha256::new(),
            byte_size: 0,
        })
    }

    /// Keeps a file that has come in: on disk when this returns, under the hash of its content. Its hash.
    ///
    /// # Errors
    ///
    /// Those of the file system.
    pub fn keep(&self, incoming: &IncomingFile) -> io::Result<String> {
        let hash = incoming.hash();
        let path = self.file(&hash);
        if !path.exists() {
            incoming.file.sync_all()?;
            fs::rename(&incoming.path, &path)?;
        }
        File::open(&self.root)?.sync_all()?;
        Ok(hash)
    }

    fn remove_left_over(&self) -> io::Result<()> {
        let before = SystemTime::now().checked_sub(LEFT_OVER);
        for entry in fs::read_dir(&self.root)? {
            let path = entry?.path();
            if path.extension().is_none_or(|ending| ending != PARTIAL) {
                continue;
            }
            let modified = fs::metadata(&path).and_then(|metadata| metadata.modified());
            if modified.ok() < before {
                none_if_gone(fs::remove_file(&path))?;
            }
        }
        Ok(())
    }
}

impl IncomingFile {
    /// Adds what comes next.
    ///
    /// # Errors
    ///
    /// Those of the file system.
    pub fn add(&mut self, bytes: &[u8]) -> io::Result<()> {
        self.file.write_all(bytes)?;
        self.digest.update(bytes);
        self.byte_size += bytes.len() as u64;
        Ok(())
    }

    /// The file, to look at what stands in it.
    pub fn file(&mut self) -> &mut File {
        &mut self.file
    }

    /// How many bytes have come in.
    pub fn byte_size(&self) -> u64 {
        self.byte_size
    }

    fn hash(&self) -> String {
        hexadecimal(&self.digest.clone().finalize())
    }
}

impl Drop for IncomingFile {
    /// A kept file has another name by now.
    fn drop(&mut self) {
        if let Err(error) = none_if_gone(fs::remove_file(&self.path)) {
            tracing::warn!(%error, path = %self.path.display(), "a file that was not kept could not be removed");
        }
    }
}

fn none_if_gone(outcome: io::Result<()>) -> io::Result<()> {
    match outcome {
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(()),
        other => other,
    }
}
