//! An attached file as pages draw it: what it is called, what it is, and how large.

use crate::attachments::kind::FileKind;
use crate::attachments::model::Attachment;
use crate::locale::Locale;
use crate::urls;

/// Bytes of a kilobyte, as readers are told of them.
const KILOBYTE: i64 = 1000;

/// A file of an article.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AttachmentCard {
    /// Its address.
    pub url: String,
    /// What readers see.
    pub title: String,
    /// The title's language, if it is not the page's.
    pub language: Option<String>,
    /// Kind and size in words: "PDF, 1,2 MB".
    pub facts: String,
    /// Its media type.
    pub content_type: &'static str,
    /// Whether it is to be heard.
    pub is_audio: bool,
    /// How large it is.
    pub byte_size: i64,
}

impl AttachmentCard {
    /// Of a row. `base` stands before its address; the languages are the article's and the page's. `None` for a kind nobody knows.
    pub fn new(
        row: &Attachment,
        locale: &Locale,
        base: &str,
        (article_language, page_language): (&str, &str),
    ) -> Option<Self> {
        let kind = FileKind::parse(&row.kind)?;
        let language = if row.language.is_empty() {
            article_language
        } else {
            &row.language
        };
        Some(Self {
            url: format!("{base}{}", urls::file(&row.file_hash, &row.name)),
            title: row.title.clone(),
            language: (language != page_language).then(|| language.to_owned()),
            facts: file_facts(locale, kind, row.byte_size),
            content_type: kind.content_type(),
            is_audio: kind.is_audio(),
            byte_size: row.byte_size,
        })
    }
}

/// Kind and size in words.
pub fn file_facts(locale: &Locale, kind: FileKind, byte_size: i64) -> String {
    let name = locale.text(&format!("file-kind-{}", kind.word()));
    locale.text_with_all(
        "file-facts",
        [
            ("kind", name.into()),
            ("size", file_size(locale, byte_size).into()),
        ],
    )
}

/// A size in kilobytes, or in megabytes with one place behind the comma; never nothing.
fn file_size(locale: &Locale, byte_size: i64) -> String {
    let kilobytes = ((byte_size + KILOBYTE / 2) / KILOBYTE).max(1);
    if kilobytes < KILOBYTE {
        return locale.text_with("file-size-kilobytes", "size", kilobytes);
    }
    let tenths = (byte_size + KILOBYTE * 50) / (KILOBYTE * 100);
    locale.text_with_all(
        "file-size-megabytes",
        [
            ("whole", (tenths / 10).into()),
            ("tenths", (tenths % 10).into()),
        ],
    )
}
