//! A QR code, as the parts of an SVG that a template draws.

use std::fmt::Write;

use qrcodegen::{QrCode, QrCodeEcc};

use crate::error::{AppError, AppResult};

/// White around the code, in modules (ISO/IEC 18004 asks for four).
const MARGIN: i32 = 4;

/// A QR code to draw.
pub struct QrDrawing {
    /// Modules on a side, the margin included.
    pub side: i32,
    /// The dark modules, as the `d` of a path.
    pub path: String,
}

impl QrDrawing {
    /// The code of a text.
    ///
    /// # Errors
    ///
    /// A text that is too long for any code.
    pub fn new(text: &str) -> AppResult<Self> {
        let code = QrCode::encode_text(text, QrCodeEcc::Medium).map_err(AppError::internal)?;
        let mut path = String::new();
        for y in 0..code.size() {
            for x in 0..code.size() {
                if code.get_module(x, y) {
                    let _ = write!(path, "M{},{}h1v1h-1z", x + MARGIN, y + MARGIN);
                }
            }
        }
        Ok(Self {
            side: code.size() + 2 * MARGIN,
            path,
        })
    }
}
