//! Why a file was not taken, in a form that can be said to a person in any language.

use thiserror::Error;

/// A kind of file that is recognised and not taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ForeignFormat {
    /// HEIF pictures in HEVC: what iPhones make.
    Heic,
    /// AV1 pictures. The site makes them, and does not read them.
    Avif,
    /// TIFF, and the cameras' raw formats that are built on it.
    Tiff,
    /// Drawings in XML.
    Svg,
    /// A web page, often an error page that was saved under a picture's name.
    Html,
    /// JPEG XL.
    JpegXl,
    /// JPEG 2000.
    Jpeg2000,
    /// Windows bitmaps.
    Bmp,
    /// Windows icons.
    Icon,
    /// Photoshop documents.
    Photoshop,
    /// Portable documents.
    Pdf,
    /// Films: MP4, MOV, Matroska and `WebM`.
    Video,
    /// ZIP, gzip, RAR, 7z, and office documents, which are ZIP files.
    Archive,
}

impl ForeignFormat {
    /// The name people know it by; not translated.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            ForeignFormat::Heic => "HEIC",
            ForeignFormat::Avif => "AVIF",
            ForeignFormat::Tiff => "TIFF",
            ForeignFormat::Svg => "SVG",
            ForeignFormat::Html => "HTML",
            ForeignFormat::JpegXl => "JPEG XL",
            ForeignFormat::Jpeg2000 => "JPEG 2000",
            ForeignFormat::Bmp => "BMP",
            ForeignFormat::Icon => "ICO",
            ForeignFormat::Photoshop => "PSD",
            ForeignFormat::Pdf => "PDF",
            ForeignFormat::Video => "MP4/MOV/WebM",
            ForeignFormat::Archive => "ZIP",
        }
    }

    /// The key of the sentence that says what to do.
    fn key(self) -> &'static str {
        match self {
            ForeignFormat::Heic => "refusal-heic",
            ForeignFormat::Avif => "refusal-avif",
            ForeignFormat::Tiff => "refusal-tiff",
            ForeignFormat::Svg => "refusal-svg",
            ForeignFormat::Html => "refusal-html",
            ForeignFormat::Video => "refusal-video",
            ForeignFormat::Archive => "refusal-archive",
            ForeignFormat::JpegXl
            | ForeignFormat::Jpeg2000
            | ForeignFormat::Bmp
            | ForeignFormat::Icon
            | ForeignFormat::Photoshop
            | ForeignFormat::Pdf => "refusal-other-format",
        }
    }

    /// What to do, in English.
    fn advice(self) -> &'static str {
        match self {
            ForeignFormat::Heic => {
                "On an iPhone choose Settings, Camera, Formats, Most Compatible, or share the photo as JPEG, and upload that."
            }
            ForeignFormat::Tiff => {
                "Export it as JPEG from the program that made it, and upload that."
            }
            ForeignFormat::Svg => {
                "A drawing can carry a program. Export it as PNG, and upload that."
            }
            ForeignFormat::Html => {
                "It is a web page under a picture's name, often an error message. Fetch the picture again."
            }
            ForeignFormat::Video => "Save a single frame as JPEG, and upload that.",
            ForeignFormat::Archive => {
                "Take the pictures out of the archive or the document, and upload them singly."
            }
            _ => "Save it as JPEG or PNG, and upload that.",
        }
    }
}

/// Why a file was refused. `Display` is an English sentence for logs and the command line; a page says it in the
/// edition's language by [`Refusal::key`] and [`Refusal::arguments`].
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum Refusal {
    /// The file has no bytes.
    #[error("The file is empty. Choose it again; the upload may have been interrupted.")]
    Empty,
    /// The file is larger than [`super::MAX_BYTES`]. Both in bytes.
    #[error("The file has {} MB; at most {} MB are taken. Save it with a lower JPEG quality.", megabytes(*bytes), megabytes(*limit))]
    TooManyBytes {
        /// The file's length.
        bytes: u64,
        /// The most that is taken.
        limit: u64,
    },
    /// The bytes are no kind of file that is known.
    #[error("This is no picture that can be recognised. Taken are JPEG, PNG, WebP and GIF.")]
    Unrecognised,
    /// The file is of a known kind that is not taken.
    #[error("{} is not taken. {}", .0.name(), .0.advice())]
    OtherFormat(ForeignFormat),
    /// A side is longer than [`super::MAX_SIDE`]. All in pixels.
    #[error(
        "The picture has {width} × {height} pixels; no side may be longer than {limit}. Make it smaller."
    )]
    SideTooLong {
        /// As the header says it.
        width: u32,
        /// As the header says it.
        height: u32,
        /// The longest side that is taken.
        limit: u32,
    },
    /// The area is larger than [`super::MAX_PIXELS`].
    #[error("The picture has {width} × {height} pixels, {} megapixels; at most {} are taken. Make it smaller.",
        megapixels(u64::from(*width) * u64::from(*height)), megapixels(*limit))]
    TooManyPixels {
        /// As the header says it, in pixels.
        width: u32,
        /// As the header says it, in pixels.
        height: u32,
        /// The most pixels that are taken.
        limit: u64,
    },
    /// Decoding would need more memory than [`super::MAX_DECODER_MEMORY`]: a large picture with 16 bits a channel.
    #[error("Decoding the picture takes more than {} MB of memory. Save it with 8 bits a channel, or smaller.", megabytes(*limit))]
    TooMuchMemory {
        /// The most that is granted, in bytes.
        limit: u64,
    },
    /// The animation has more frames than [`super::MAX_FRAMES`].
    #[error(
        "The animation has {frames} frames; at most {limit} are taken, and only the first is shown. Save one frame as a picture."
    )]
    AnimationTooLong {
        /// As the file says it.
        frames: u32,
        /// The most that is taken.
        limit: u32,
    },
    /// The file ends before the picture does.
    #[error(
        "The file ends before the picture does. Copy it from the camera or the mail again, and upload that."
    )]
    CutShort,
    /// The kind is taken, but this way of writing it is not supported.
    #[error(
        "The picture is written in a rare way that cannot be read. Save it as an ordinary JPEG. ({detail})"
    )]
    UnsupportedVariant {
        /// The decoder's words, in English.
        detail: String,
    },
    /// The decoder found a mistake.
    #[error(
        "The picture is broken. Save it anew with a picture program, and upload that. ({detail})"
    )]
    Broken {
        /// The decoder's words, in English.
        detail: String,
    },
}

/// A value for a sentence.
#[derive(Clone, Debug, PartialEq)]
pub enum RefusalArgument {
    /// A whole number, written with the edition's digits and separators.
    Count(u64),
    /// A number with at most one decimal.
    Decimal(f64),
    /// A name or a decoder's words; not translated.
    Text(String),
}

impl Refusal {
    /// The key of its sentence in the locale files. Keys never change their meaning.
    #[must_use]
    pub fn key(&self) -> &'static str {
        match self {
            Refusal::Empty => "refusal-empty",
            Refusal::TooManyBytes { .. } => "refusal-too-many-bytes",
            Refusal::Unrecognised => "refusal-unrecognised",
            Refusal::OtherFormat(format) => format.key(),
            Refusal::SideTooLong { .. } => "refusal-side-too-long",
            Refusal::TooManyPixels { .. } => "refusal-too-many-pixels",
            Refusal::TooMuchMemory { .. } => "refusal-too-much-memory",
            Refusal::AnimationTooLong { .. } => "refusal-animation-too-long",
            Refusal::CutShort => "refusal-cut-short",
            Refusal::UnsupportedVariant { .. } => "refusal-unsupported-variant",
            Refusal::Broken { .. } => "refusal-broken",
        }
    }

    /// Every key that [`Refusal::key`] can give, for a test over the locale files.
    pub const KEYS: [&'static str; 18] = [
        "refusal-empty",
        "refusal-too-many-bytes",
        "refusal-unrecognised",
        "refusal-heic",
        "refusal-avif",
        "refusal-tiff",
        "refusal-svg",
        "refusal-html",
        "refusal-video",
        "refusal-archive",
        "refusal-other-format",
        "refusal-side-too-long",
        "refusal-too-many-pixels",
        "refusal-too-much-memory",
        "refusal-animation-too-long",
        "refusal-cut-short",
        "refusal-unsupported-variant",
        "refusal-broken",
    ];

    /// The named values of its sentence. Sizes are in megabytes (1,048,576 bytes), areas in megapixels.
    #[must_use]
    pub fn arguments(&self) -> Vec<(&'static str, RefusalArgument)> {
        use RefusalArgument::{Count, Decimal, Text};
        match self {
            Refusal::Empty | Refusal::Unrecognised | Refusal::CutShort => Vec::new(),
            Refusal::TooManyBytes { bytes, limit } => {
                vec![
                    ("megabytes", Decimal(megabytes(*bytes))),
                    ("limit", Decimal(megabytes(*limit))),
                ]
            }
            Refusal::OtherFormat(format) => vec![("format", Text(format.name().to_owned()))],
            Refusal::SideTooLong {
                width,
                height,
                limit,
            } => vec![
                ("width", Count(u64::from(*width))),
                ("height", Count(u64::from(*height))),
                ("limit", Count(u64::from(*limit))),
            ],
            Refusal::TooManyPixels {
                width,
                height,
                limit,
            } => vec![
                ("width", Count(u64::from(*width))),
                ("height", Count(u64::from(*height))),
                (
                    "megapixels",
                    Decimal(megapixels(u64::from(*width) * u64::from(*height))),
                ),
                ("limit", Decimal(megapixels(*limit))),
            ],
            Refusal::TooMuchMemory { limit } => vec![("limit", Decimal(megabytes(*limit)))],
            Refusal::AnimationTooLong { frames, limit } => {
                vec![
                    ("frames", Count(u64::from(*frames))),
                    ("limit", Count(u64::from(*limit))),
                ]
            }
            Refusal::UnsupportedVariant { detail } | Refusal::Broken { detail } => {
                vec![("detail", Text(detail.clone()))]
            }
        }
    }
}

/// Megabytes with one decimal, rounded up, so that a file just over the limit never reads as if it were within it.
fn megabytes(bytes: u64) -> f64 {
    tenths(bytes.saturating_mul(10).div_ceil(1024 * 1024))
}

/// Megapixels with one decimal, rounded up for the same reason.
fn megapixels(pixels: u64) -> f64 {
    tenths(pixels.div_ceil(100_000))
}

fn tenths(count: u64) -> f64 {
    // More tenths than a u32 holds cannot come up: the largest value is a file's length, or an area of 2^64 pixels at
    // the very most, which is then only said to be huge.
    f64::from(u32::try_from(count).unwrap_or(u32::MAX)) / 10.0
}
