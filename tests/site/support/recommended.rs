//! Stories that go together.

use warta::jobs::recommendations::Finder;

use super::app::TestApp;

/// What each of some stories about one matter says: most words are the same, and not all.
const MATTER: [&str; 6] = [
    "Perahu nelayan berangkat dari dermaga kayu ketika angin timur mereda.",
    "Dermaga kayu itu retak, dan nelayan menunggu angin timur mereda.",
    "Nelayan di dermaga kayu memperbaiki jaring selama angin timur.",
    "Angin timur menahan perahu nelayan; dermaga kayu penuh jaring.",
    "Harga ikan naik karena angin timur, kata nelayan di dermaga kayu.",
    "Perahu baru nelayan sandar di dermaga kayu sesudah angin timur.",
];

/// What all other stories say.
const OTHER: &str = "Rapat anggaran kota ditunda sampai minggu depan.";

impl TestApp {
    /// The text of a story about the matter.
    pub(crate) fn matter(&self, number: usize) -> &'static str {
        MATTER[number % MATTER.len()]
    }

    /// So many stories about something else, that words may be rare.
    pub(crate) fn others(&self, count: usize) {
        for number in 0..count {
            self.article(&format!("Rapat ke-{number}"))
                .body(&format!("{OTHER} Catatan nomor {number} dibacakan."))
                .create();
        }
    }

    /// A story about the matter, among others about something else; the path of its page.
    pub(crate) fn first_of_matter(&self) -> String {
        self.others(20);
        self.article("Angin mereda")
            .body(self.matter(0))
            .create_path()
    }

    /// Finds what goes with every story that waits; with how many.
    pub(crate) fn find_recommended(&self) -> usize {
        Finder::default().do_all(&self.app).expect("a round")
    }
}
