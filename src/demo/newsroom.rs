//! The people of the demo newspaper. All are invented, but for the two who are known by their initials only.

use crate::db::Connection;
use crate::error::AppResult;
use crate::people::model::{self as people, NewPerson};

/// Slug, name, initials, work, biography.
const PEOPLE: [(&str, &str, &str, &str, &str); 10] = [
    (
        "ratna-wiladari",
        "Ratna Wiladari",
        "rw",
        "Redaktur ekonomi",
        "Menulis tentang pasar, nelayan, dan anggaran. Sebelum di Warta ia sepuluh tahun menghitung harga ikan untuk koperasi di Muara Ketapang.",
    ),
    (
        "bagus-sentana",
        "Bagus Sentana",
        "bs",
        "Wartawan daerah",
        "Meliput Nusa Kencana dari balai desa sampai gedung dewan. Ia lebih suka naik bus daripada menunggu siaran pers.",
    ),
    (
        "laksmi-andaru",
        "Laksmi Andaru",
        "la",
        "Redaktur dunia",
        "Pernah tinggal di Osterhaven dan Karsud. Menulis tentang diplomasi seperti menulis tentang tetangga: siapa berutang apa kepada siapa.",
    ),
    (
        "yohan-turangga",
        "Yohan Turangga",
        "yt",
        "Wartawan sains",
        "Lulusan fisika Universitas Teluk Bayan. Ia meminta data mentah sebelum meminta kutipan.",
    ),
    (
        "dewi-sekarwangi",
        "Dewi Sekarwangi",
        "ds",
        "Redaktur budaya",
        "Menulis tentang film, masakan, dan kaset lama. Percaya bahwa sejarah sebuah kota terdengar dari lagunya.",
    ),
    (
        "fajar-nagari",
        "Fajar Nagari",
        "fn",
        "Wartawan olahraga",
        "Bekas penjaga gawang tim kampung. Meliput Pertaba, bulu tangkis, dan lomba perahu.",
    ),
    (
        "siti-kelana",
        "Siti Kelana",
        "sk",
        "Redaktur pelaksana",
        "Membaca setiap naskah sebelum terbit, dan membaca setiap ralat sesudahnya.",
    ),
    (
        "tomas-lintang",
        "Tomas Lintang",
        "tl",
        "Redaktur foto dan data",
        "Mengurus gambar, peta, dan tabel. Setiap angka di Warta melewati lembar hitungnya.",
    ),
    ("ab", "", "ab", "", ""),
    ("uh", "", "uh", "", ""),
];

/// Adds the people to an edition.
///
/// # Errors
///
/// Those of the database.
pub fn create_people(conn: &mut Connection, edition_id: i64) -> AppResult<()> {
    for (slug, name, initials, work, biography) in PEOPLE {
        people::create_person(
            conn,
            &NewPerson {
                edition_id,
                slug,
                name,
                initials,
                work,
                biography,
            },
        )?;
    }
    Ok(())
}
