//! The kinds of file that can be attached.

/// What a file is, by its content.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FileKind {
    /// A document (ISO 32000).
    Pdf,
    /// A table as text (RFC 4180).
    Csv,
    /// Plain text.
    Text,
    /// MPEG-1 or MPEG-2 audio, layer III.
    Mp3,
    /// Opus or Vorbis in Ogg (RFC 5334).
    Ogg,
    /// Sound in MPEG-4.
    M4a,
    /// Waveform audio.
    Wav,
}

impl FileKind {
    /// Every kind.
    pub const ALL: [Self; 7] = [
        Self::Pdf,
        Self::Csv,
        Self::Text,
        Self::Mp3,
        Self::Ogg,
        Self::M4a,
        Self::Wav,
    ];

    /// Its word in the database, which is also the ending of its files' names.
    pub fn word(self) -> &'static str {
        match self {
            Self::Pdf => "pdf",
            Self::Csv => "csv",
            Self::Text => "txt",
            Self::Mp3 => "mp3",
            Self::Ogg => "ogg",
            Self::M4a => "m4a",
            Self::Wav => "wav",
        }
    }

    /// The kind of a word.
    pub fn parse(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.word() == word)
    }

    /// Its media type.
    pub fn content_type(self) -> &'static str {
        match self {
            Self::Pdf => "application/pdf",
            Self::Csv => "text/csv; charset=utf-8",
            Self::Text => "text/plain; charset=utf-8",
            Self::Mp3 => "audio/mpeg",
            Self::Ogg => "audio/ogg",
            Self::M4a => "audio/mp4",
            Self::Wav => "audio/wav",
        }
    }

    /// Whether it is to be heard.
    pub fn is_audio(self) -> bool {
        matches!(self, Self::Mp3 | Self::Ogg | Self::M4a | Self::Wav)
    }
}
