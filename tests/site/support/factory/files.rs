//! Files to attach: the least that is one of its kind, and hands that attach them.

use crate::support::client::Answer;
use crate::support::desk::{Desk, token_part};

/// A document.
pub(crate) const PDF: &[u8] = b"%PDF-1.7\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n";

/// A table, with what a spreadsheet would take for a formula.
pub(crate) const CSV: &[u8] = "nama,jumlah\n=cmd|'/C calc'!A0,1\nKapal Ñ,2\n".as_bytes();

/// A text.
pub(crate) const TEXT: &[u8] = "Pidato lengkap: “selamat pagi”.\n".as_bytes();

/// Frames of MPEG-1 layer III, 128 kbit/s, 44.1 kHz: 417 bytes each.
pub(crate) fn mp3() -> Vec<u8> {
    let mut frame = vec![0xFF, 0xFB, 0x90, 0x00];
    frame.resize(417, 0);
    frame.repeat(20)
}

/// The same behind a tag of 256 bytes.
pub(crate) fn tagged_mp3() -> Vec<u8> {
    let mut file = b"ID3\x04\0\0\0\0\x02\0".to_vec();
    file.resize(10 + 256, 0);
    file.extend(mp3());
    file
}

/// An Ogg page that begins with this packet.
pub(crate) fn ogg(packet: &[u8]) -> Vec<u8> {
    let mut page = b"OggS\0\x02".to_vec();
    page.resize(26, 0);
    page.push(1);
    page.push(packet.len() as u8);
    page.extend_from_slice(packet);
    page.resize(page.len() + 64, 7);
    page
}

/// An MPEG-4 file with tracks of these kinds, its contents behind its media.
pub(crate) fn mpeg_4(kinds: &[&[u8; 4]]) -> Vec<u8> {
    let mut handlers = Vec::new();
    for kind in kinds {
        let mut body = vec![0; 8];
        body.extend_from_slice(*kind);
        body.resize(24, 0);
        handlers.extend(mp4_box(b"hdlr", &body));
    }
    [
        mp4_box(b"ftyp", b"M4A \0\0\0\0isom"),
        mp4_box(b"mdat", &[5; 200]),
        mp4_box(b"moov", &handlers),
    ]
    .concat()
}

fn mp4_box(name: &[u8; 4], content: &[u8]) -> Vec<u8> {
    let length = u32::try_from(content.len() + 8).expect("a short box");
    [&length.to_be_bytes(), name.as_slice(), content].concat()
}

/// A second of silence.
pub(crate) fn wav() -> Vec<u8> {
    let mut file = b"RIFF\x24\x1F\0\0WAVEfmt \x10\0\0\0\x01\0\x01\0".to_vec();
    file.resize(8000, 0);
    file
}

/// A field of a form with files.
pub(crate) fn text_part(name: &str, value: &str) -> Vec<u8> {
    format!("Content-Disposition: form-data; name=\"{name}\"\r\n\r\n{value}").into_bytes()
}

/// The form's file, called HTML by the browser whatever it is.
pub(crate) fn attached_part(name: &str, content: &[u8]) -> Vec<u8> {
    let head = format!(
        "Content-Disposition: form-data; name=\"file\"; filename=\"{name}\"\r\nContent-Type: text/html\r\n\r\n"
    );
    [head.as_bytes(), content].concat()
}

impl Desk<'_> {
    /// Sends the form for another file of an article.
    pub(crate) async fn attach(&self, id: i64, title: &str, name: &str, content: &[u8]) -> Answer {
        let parts = [
            token_part(&self.form_token()),
            text_part("title", title),
            text_part("language", ""),
            attached_part(name, content),
        ];
        self.upload_parts(&format!("/admin/articles/{id}/attachments/"), &parts)
            .await
    }

    /// Attaches a file that must be taken; its address.
    pub(crate) async fn attached(
        &self,
        id: i64,
        title: &str,
        name: &str,
        content: &[u8],
    ) -> String {
        let answer = self.attach(id, title, name, content).await;
        assert!(
            answer.status.is_redirection(),
            "{name}: {:?}",
            answer.page().texts(".field-problem")
        );
        self.page(answer.location())
            .await
            .attributes(".desk-list h3 a", "href")
            .pop()
            .expect("a file in the list")
    }

    /// Presses a button of a file in the list.
    pub(crate) async fn press(&self, id: i64, address: &str, fields: &[(&str, &str)]) -> Answer {
        let hash = address.split('/').nth(2).expect("a hash");
        self.post(&format!("/admin/articles/{id}/attachments/{hash}"), fields)
            .await
    }
}
