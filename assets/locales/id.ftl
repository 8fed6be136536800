# Kata-kata antarmuka, bahasa Indonesia.

language-name = Bahasa Indonesia
language-direction = ltr
number-group-separator = .

## Tanggal dan waktu
weekday-1 = Senin
weekday-2 = Selasa
weekday-3 = Rabu
weekday-4 = Kamis
weekday-5 = Jumat
weekday-6 = Sabtu
weekday-7 = Minggu
month-1 = Januari
month-2 = Februari
month-3 = Maret
month-4 = April
month-5 = Mei
month-6 = Juni
month-7 = Juli
month-8 = Agustus
month-9 = September
month-10 = Oktober
month-11 = November
month-12 = Desember
date = { $day } { $month } { $year }
date-short = { $day } { $month }
date-month = { $month } { $year }
date-full = { $weekday }, { $date }
time = { $hour }.{ $minute } { $zone }
date-and-time = { $date } · { $time }

## Kerangka halaman
skip-links-name = Tautan-tautan Akses
skip-to-main = Langsung ke isi utama
skip-to-navigation = Langsung ke navigasi utama
skip-to-search = Langsung ke pencarian
navigation-name = Navigasi utama
editions-name = Edisi
footer-name = Tentang situs ini
feeds-name = Langganan kabar
feeds-of = Langganan: { $name }
title-page-number = { $title }, halaman { $number }
pagination-name = Halaman
pagination-page = Halaman
pagination-previous = Halaman sebelumnya
pagination-next = Halaman berikutnya
pagination-position = Halaman { NUMBER($number) } dari { NUMBER($last) }, { NUMBER($count) } berita
listing-empty = Belum ada berita di sini.
# Fluent picks the form; Indonesian has one.
story-count = { NUMBER($count) } berita

## Halaman depan
front-title = Berita terbaru
front-heading = { $site }, halaman depan
front-latest = Terbaru

## Artikel
byline-by = Oleh
byline-and = dan
published-label = Terbit
updated-label = Diperbarui
old-notice = Berita ini sudah lebih dari setahun: terbit pada { $date }.
correction-kind = { $kind ->
    [clarification] Penjelasan
   *[correction] Ralat
}
sign-off-writer = penulis
sign-off-writer-named = penulis: { $name }
sign-off-editor = penyunting
sign-off-editor-named = penyunting: { $name }
source-label = Sumber:
topics-title = Topik
translations-title = Dalam bahasa lain
share-title = Bagikan
# Terdengar di depan nama layanan
share-prefix = Bagikan lewat
share-mail = Surel
address-label = Alamat berita ini, untuk disalin
lite-link = Versi ringan tanpa gambar
lite-title = { $headline } (versi ringan)
lite-notice = Ini versi ringan, tanpa gambar.
lite-full = Buka versi lengkap
lite-front = Halaman depan
day-link = Semua berita hari itu
latest-in-section = Terbaru di { $section }
neighbours-name = Berita lain di { $section }
neighbour-older = Sebelumnya
neighbour-newer = Sesudahnya
withdrawn-title = Berita ini telah ditarik
withdrawn-text = Redaksi menarik berita di alamat ini pada

## Topik
topic-title = Topik: { $name }

## Orang
person-initials = Inisial: { $initials }

## Arsip
archive-title = Arsip
archive-title-of = Arsip { $period }
archive-description = Semua berita menurut tanggal terbit.
archive-all-years = Semua tahun
archive-above = Seluruh { $period }
archive-days = Menurut hari
archive-neighbours = Sebelum dan sesudahnya
archive-earlier = Sebelumnya: { $period }
archive-later = Sesudahnya: { $period }

## Ralat
corrections-title = Ralat dan penjelasan
# Di depan kalimat semula, dan di depan kalimat yang sekarang
correction-before = Semula tertulis:
correction-after = Sekarang tertulis:
correction-of = { $kind }: { $headline }
corrections-description = Semua kekeliruan yang kami perbaiki, yang terbaru di atas.
corrections-empty = Belum ada ralat.

## Edisi
editions-title = Semua edisi
editions-description = Setiap edisi memiliki bahasa, rubrik, dan redaksinya sendiri.

## Pencarian
search-label = Cari berita
search-button = Cari
search-title = Pencarian
search-title-words = Pencarian: { $words }
search-description = Cari di judul, ringkasan, isi, nama penulis, dan topik.
search-nothing-typed = Ketik satu kata atau lebih. Pencarian meliputi judul, ringkasan, isi berita, nama penulis, dan topik.
search-no-words = Tidak ada kata yang dapat dicari: tulisan itu tidak memuat huruf atau angka.
search-outcome = { $count ->
    [0] Tidak ada berita yang memuat semua kata dalam “{ $words }”.
   *[other] { NUMBER($count) } berita memuat “{ $words }”.
}
search-outcome-beginning = Tidak ada berita dengan “{ $words }” sebagai kata utuh; { NUMBER($count) } berita memuat kata yang berawalan demikian.
search-outcome-more = { $count ->
    [0] Tidak ada berita terbaru yang memuat semua kata dalam “{ $words }”; berita yang lebih lama tidak dicari, karena kata-kata itu terlalu sering. Saring menurut tanggal atau tambahkan kata yang lebih jarang.
   *[other] { NUMBER($count) } berita yang memuat “{ $words }” ditampilkan; masih ada yang lain. Saring menurut tanggal atau tambahkan kata.
}
search-outcome-filter-more = { NUMBER($count) } berita terbaru dengan saringan ini ditampilkan; masih ada yang lain.
search-outcome-filter = { $count ->
    [0] Tidak ada berita dengan saringan ini.
   *[other] { NUMBER($count) } berita dengan saringan ini, yang terbaru lebih dahulu.
}
search-title-outcome = { $count ->
    [0] Pencarian: { $words } (tidak ada berita)
   *[other] Pencarian: { $words } ({ NUMBER($count) } berita)
}
search-found-topic = Topik:
search-order-name = Urutan hasil
search-order-best = Paling cocok
search-order-newest = Terbaru
search-cut = Tulisan itu terlalu panjang; hanya bagian awalnya yang dicari.
search-meant = Mungkin maksud Anda:
search-hint = Kata dalam tanda kutip dicari tepat demikian; kata dengan tanda minus di depan tidak boleh ada.
search-filter = Saring
search-filter-section = Rubrik
search-filter-all = Semua
search-filter-from = Terbit sejak tanggal
search-filter-until = Terbit sampai tanggal
search-filter-topic = Topik
search-filter-person = Penulis
search-filter-picture = Gambar
search-filter-picture-with = Hanya yang bergambar
search-filter-picture-without = Hanya yang tanpa gambar
search-filter-hint = Saringan dapat juga diketik di antara kata-kata: rubrik:dunia, topik:"energi surya", penulis:"Nama Orang", sejak:2026-01-01, sampai:2026-12-31, gambar:ya.
search-word-section = rubrik
search-word-topic = topik
search-word-person = penulis
search-word-from = sejak
search-word-until = sampai
search-word-picture = gambar
search-word-yes = ya
search-word-no = tidak
search-filter-unknown = Ini tidak dipahami dan tidak menyaring: { $fields }.
search-help-filter = Cari tanpa saringan
search-help-spelling = Periksa ejaannya.
search-help-fewer = Coba kata yang lebih sedikit atau lebih umum.
search-help-archive = Telusuri arsip menurut tanggal

## Aksesibilitas
accessibility-title = Aksesibilitas dan tampilan
accessibility-title-saved = Tersimpan: { $title }
accessibility-description = Apa yang kami lakukan agar semua orang dapat membaca situs ini, dan bagaimana Anda mengatur tampilannya.
accessibility-intro = Situs ini dibuat untuk dibaca dengan mata, dengan telinga, dan dengan ujung jari. Tidak ada bagian yang memerlukan JavaScript, tidak ada kuki sebelum Anda memilih sesuatu, dan tidak ada permintaan ke situs lain.
preferences-title = Tampilan
preferences-cookie = Pilihan Anda disimpan dalam satu kuki di peramban ini, tanpa akun. Memilih semua pilihan pertama menghapus kuki itu. Mode gelap, kontras, dan pengurangan gerak dari sistem Anda selalu dihormati.
preferences-save = Simpan tampilan
preferences-saved = Tampilan Anda sudah disimpan.
preference-text-size = Ukuran huruf
preference-text-size-normal = Biasa
preference-text-size-large = Besar
preference-text-size-larger = Sangat besar
preference-line-spacing = Jarak baris
preference-line-spacing-normal = Biasa
preference-line-spacing-wide = Lebar
preference-font = Jenis huruf
preference-font-default = Berkait, seperti dirancang
preference-font-sans = Tanpa kait
preference-font-legible = Mudah dibedakan, renggang
preference-contrast = Kontras
preference-contrast-system = Mengikuti sistem
preference-contrast-more = Lebih tinggi
preference-motion = Gerak
preference-motion-system = Mengikuti sistem
preference-motion-reduced = Tanpa gerak
preference-pictures = Gambar
preference-pictures-on = Tampilkan
preference-pictures-off = Jangan muat; tampilkan keterangan dan tautannya
accessibility-promise-title = Janji kami
accessibility-promise = Kami mengikuti WCAG 2.2 tingkat AA di setiap halaman, dan tingkat AAA di mana pun dapat diperiksa. Artinya:
accessibility-promise-words = Teks berkontras tinggi dalam mode terang dan gelap, dapat diperbesar sampai 400 % tanpa menggulir ke samping, dan tidak ada yang terpotong.
accessibility-promise-pictures = Setiap foto memiliki teks pengganti yang ditulis redaksi, atau ditandai sebagai hiasan. Keterangannya dibacakan satu kali.
accessibility-promise-languages = Bahasa halaman dan bahasa kata-kata asing ditandai, agar suara pembaca layar berganti.
accessibility-promise-keyboard = Semuanya dapat dicapai dengan papan ketik, fokus selalu terlihat dan tidak pernah terperangkap.
accessibility-promise-calm = Tidak ada yang bergerak, berbunyi, atau terbuka sendiri; tidak ada jendela baru dan tidak ada batas waktu.
accessibility-promise-scripts = Membaca, mencari, dan mengatur tampilan tidak memerlukan JavaScript.
accessibility-key = Tombol
accessibility-key-does = Yang terjadi
accessibility-key-tab = Tekan sekali di awal halaman: “Tautan-tautan Akses” muncul, ke isi utama, navigasi utama, dan pencarian. Setelah itu: tautan, tombol, atau kolom berikutnya.
accessibility-key-back = Tautan, tombol, atau kolom sebelumnya.
accessibility-key-enter = Membuka tautan. Pada tautan akses, fokus pindah ke tujuannya.
accessibility-key-space = Menekan tombol; di luar kolom isian, menggulir satu layar.
accessibility-key-headings = Dengan pembaca layar: ke judul berikutnya, atau ke judul tingkat itu. Judul utama hanya satu.
accessibility-key-landmarks = Dengan pembaca layar: ke wilayah halaman berikutnya, misalnya navigasi utama atau isi utama.
accessibility-key-links = Dengan pembaca layar: ke tautan berikutnya. Setiap tautan bermakna tanpa kalimat di sekitarnya.
accessibility-key-print = Mencetak: tanpa navigasi, dengan alamat tautan di belakang tautannya.
accessibility-limits-title = Yang belum baik
accessibility-limits = Isi dari situs lain kami beri tautan saja, dan di sana aturan situs itulah yang berlaku. Teks pengganti berita lama yang diimpor mungkin pendek. Edisi yang belum diterjemahkan menampilkan kata-kata antarmuka dalam bahasa lain, dan menandainya.
accessibility-keyboard-title = Dengan papan ketik
accessibility-keyboard = Situs ini tidak memakai pintasan papan ketik sendiri, jadi tidak ada yang berbenturan dengan pembaca layar atau peramban Anda.
accessibility-reader-title = Dengan pembaca layar
accessibility-reader = Setiap halaman memiliki satu judul utama, setiap berita dalam daftar adalah judul, dan setiap wilayah halaman memiliki nama. Keterangan gambar dibacakan satu kali; kata dalam bahasa lain ditandai agar suaranya berganti.
accessibility-lite-title = Versi ringan
accessibility-lite = Setiap berita memiliki versi ringan tanpa gambar; tautannya berada di bagian “Bagikan” di akhir berita.
accessibility-checks-title = Yang kami ukur
accessibility-checks = Kami menargetkan WCAG 2.2 tingkat AA, dan AAA di mana pun dapat diperiksa. Setiap perubahan program diuji dengan axe pada empat lebar layar, dalam mode terang, gelap, dan warna paksa, serta dengan pemeriksa HTML.
accessibility-contact-title = Ada yang menghalangi Anda?
accessibility-contact = Tulislah kepada kami: alamat halamannya, apa yang ingin Anda lakukan, dan alat yang Anda pakai, sejauh Anda mau. Kekeliruan semacam ini kami perlakukan seperti kekeliruan fakta, dan isi halaman yang menghalangi Anda kami kirimkan sebagai teks.

## Halaman galat
failure-home = Halaman depan
failure-footer = Jika ini terus terjadi, kabari redaksi.
failure-to-front = Ke halaman depan
failure-to-archive = Ke arsip
failure-not-found-title = Halaman tidak ditemukan
failure-not-found-text = Tidak ada halaman di alamat ini. Mungkin alamatnya salah ketik, atau halamannya tidak pernah ada.
failure-method-title = Cara ini tidak tersedia
failure-method-text = Halaman di alamat ini tidak menerima permintaan semacam itu.
failure-forbidden-title = Permintaan ditolak
failure-forbidden-text = Permintaan ini tidak berasal dari halaman situs ini, atau akun Anda tidak berwenang melakukannya, jadi tidak ada yang diubah. Buka halamannya di sini, lalu kirim lagi.
failure-misdirected-title = Bukan alamat kami
failure-misdirected-text = Situs ini tidak melayani nama host itu.
failure-bad-request-title = Permintaan tidak dimengerti
failure-bad-request-text = Bukan halaman situs ini yang mengirim permintaan seperti itu. Tidak ada yang diubah.
failure-too-large-title = Terlalu banyak sekaligus
failure-too-large-text = Permintaan ini lebih besar daripada yang dikirim halaman mana pun di situs ini. Tidak ada yang diubah.
failure-busy-title = Sedang terlalu sibuk
failure-busy-text = Terlalu banyak permintaan pada saat bersamaan. Coba lagi sebentar lagi.
failure-internal-title = Ada yang rusak di pihak kami
failure-internal-text = Halaman ini tidak dapat ditampilkan. Kesalahannya sudah dicatat.
# The body of an article (src/body, templates/body, templates/components/figure.html)

## Figures
caption-prefix = Keterangan gambar,
credit-prefix = Sumber gambar,
# { $credit }: as stored, such as "AP"
credit-line = (Foto: { $credit })
stand-in-notice = Gambar pengganti, bukan foto aslinya
# On the page without pictures
picture-link = Buka gambar
picture-link-described = Buka gambar: { $picture }

## Parts that can be skipped
# { $part }: gallery-name or embed-name
skip-part = Lewati { $part } dan lanjutkan membaca
skip-part-end = Akhir dari { $part }
gallery-name = galeri foto { $number }
embed-name = konten dari { $host }
embed-host = Di situs lain: { $host }

## Boxes, tables and notes
read-also-title = Baca juga
# { $columns }: the heads of the columns
table-name = Tabel { $number }: { $columns }
notes-title = Catatan
note-reference = Catatan { $number }
note-back = { $occurrence ->
    [1] Kembali ke rujukan catatan { $number }
   *[other] Kembali ke rujukan catatan { $number }, yang ke-{ $occurrence }
}

## What the newsroom says about a text, beside the number of the line
body-warning-address = Tautan ke alamat seperti ini ditampilkan sebagai teks.
body-warning-argument = Kata-kata setelah nama blok ini tidak sesuai, jadi blok ditampilkan sebagai teks.
body-warning-attributes = Atribut dalam kurung kurawal tidak dipahami (lang, dir, time), jadi ditampilkan sebagai teks.
body-warning-cells = Baris ini memiliki sel lebih banyak daripada kepala tabel; kata-katanya digabung ke sel terakhir.
body-warning-empty = Blok ini kosong.
body-warning-fence = Setelah tanda kode hanya boleh ada satu kata, nama bahasa; kata-katanya ditampilkan di dalam kode.
body-warning-figure-twice = Gambar ini sudah ditampilkan sebelumnya dalam teks.
body-warning-heading-deep = Judul bagian hanya tiga tingkat: ## sampai ####.
body-warning-heading-one = Judul tingkat satu sudah dipakai halaman, jadi ini menjadi tingkat dua; mulailah dengan ##.
body-warning-heading-skipped = Judul bagian ini melewati satu tingkat.
body-warning-html = HTML ini memiliki terlalu banyak elemen, atau terlalu banyak yang bersarang, jadi ditampilkan sebagai teks.
body-warning-indented = Baris yang diawali empat spasi ditampilkan sebagai kode.
body-warning-left-over = Baris ini bukan bagian dari blok, jadi ditampilkan sebagai teks setelahnya.
body-warning-link-title = Judul tautan ditampilkan sebagai teks setelahnya.
body-warning-note = Teks tidak merujuk catatan ini, atau tandanya sudah dipakai.
body-warning-picture = Gambar di dalam teks ditampilkan sebagai teks; gunakan ::: figure.
body-warning-span = Kurung siku di depan atribut tidak berisi kata, jadi ditampilkan sebagai teks.
body-warning-stray-end = Tidak ada blok yang diakhiri oleh ::: ini.
body-warning-unclosed = Blok ini tidak memiliki akhir (::: sendirian pada satu baris), jadi ditampilkan sebagai teks.
body-warning-underlined = Garis - atau = di bawah teks menjadikannya judul bagian; sisipkan baris kosong agar tetap teks.
body-warning-unknown-directive = Tidak ada blok dengan nama ini, jadi ditampilkan sebagai teks.

# The newsroom.
newsroom-of = Ruang redaksi { $site }
newsroom-navigation = Navigasi ruang redaksi
newsroom-dashboard = Meja kerja
newsroom-logout = Keluar
role-reader = pembaca
role-reporter = wartawan
role-editor = redaktur
role-moderator = moderator
role-admin = administrator
account-email = Alamat surel
account-password = Kata sandi
account-new-password = Kata sandi baru
login-title = Masuk
login-title-refused = Belum masuk
login-heading = Masuk ke ruang redaksi
login-button = Masuk
login-wrong = Alamat surel atau kata sandi tidak cocok. Periksa keduanya, lalu coba lagi.
# { $seconds }: a whole number
login-wait = Terlalu banyak percobaan yang gagal. Tunggu { $seconds } detik, lalu coba lagi.
password-title = Kata sandi baru
password-title-refused = Kata sandi belum diterima
password-heading = Buat kata sandi
password-for = Untuk akun { $email }.
# { $count }: the fewest characters
password-hint = Paling sedikit { $count } karakter. Beberapa kata yang tidak berhubungan lebih kuat daripada satu kata dengan tanda aneh; tempel dari pengelola kata sandi diperbolehkan.
password-button = Simpan kata sandi
password-short = Kata sandi ini terlalu pendek: perlu paling sedikit { $count } karakter.
password-long = Kata sandi ini terlalu panjang.
password-common = Kata sandi ini sering dipakai orang, jadi mudah ditebak. Pilih yang lain.
password-personal = Kata sandi ini hampir sama dengan nama atau alamat surel Anda. Pilih yang lain.
failure-unauthorized-title = Anda belum masuk
failure-unauthorized-text = Sesi Anda sudah berakhir, jadi tidak ada yang diubah. Yang Anda ketik masih ada di halaman sebelumnya: salin dari sana, lalu masuk lagi.
newsroom-articles = Artikel
newsroom-account = Akun saya
newsroom-accounts = Akun
newsroom-audit = Catatan tindakan

## What the publish gate finds, beside the field that it concerns
gate-severity-block = Harus diperbaiki
gate-severity-warn = Perlu dilihat lagi
gate-headline_missing = Judul belum diisi.
gate-summary_missing = Ringkasan belum diisi.
gate-section_missing = Rubrik belum dipilih.
gate-byline_missing = Nama penulis belum diisi.
gate-body_missing = Isi berita masih kosong.
# { $detail }: such as "87 < 150"
gate-body_too_short = Isi berita lebih pendek daripada batas edisi ini, dalam kata: { $detail }.
gate-body_too_long = Isi berita lebih panjang daripada batas edisi ini, dalam kata: { $detail }.
# { $detail }, here and below: the words or the key that it is about
gate-heading_skips_level = Judul bagian ini melewati satu tingkat: “{ $detail }”. Setelah ## pakailah ###, bukan ####.
gate-heading_empty = Judul bagian ini tidak berisi kata: “{ $detail }”.
gate-link_empty = Tautan ini tidak berisi kata: { $detail }.
gate-link_text_vague = Kata-kata tautan “{ $detail }” tidak mengatakan ke mana pembaca dibawa.
gate-link_text_is_address = Tautan ini menampilkan alamat, bukan kata-kata: { $detail }.
gate-link_not_understood = Tautan ke alamat seperti ini tampil sebagai teks: { $detail }. Mulailah alamatnya dengan https:// atau /.
gate-table_without_header = Tabel ini tidak memiliki baris kepala: “{ $detail }”.
gate-table_header_incomplete = Ada kolom tabel tanpa kepala: “{ $detail }”.
gate-figure_unknown = Teks menampilkan gambar “{ $detail }”, tetapi artikel ini tidak memilikinya.
gate-markup_not_understood = Tanda-tanda di baris ini akan terlihat oleh pembaca: “{ $detail }”.
gate-alt_text_missing = Gambar “{ $detail }” belum memiliki teks alternatif. Tulislah apa yang terlihat, atau tandai sebagai hiasan.
gate-alt_text_is_file_name = Teks alternatif ini nama berkas: “{ $detail }”. Tulislah apa yang terlihat.
gate-alt_text_is_bare_word = Teks alternatif “{ $detail }” tidak mengatakan apa yang terlihat.
gate-alt_text_is_caption = Teks alternatif ini sama dengan keterangan gambar: “{ $detail }”. Tulislah apa yang terlihat, bukan isi keterangannya.
gate-credit_missing = Sumber gambar “{ $detail }” belum diisi.
gate-figure_unused = Gambar “{ $detail }” tidak ditampilkan di mana pun.
gate-lead_figure_unknown = Gambar utama “{ $detail }” tidak ada di antara gambar artikel ini.

## Yang tidak ikut dari teks yang ditempelkan
paste-left-out-size = Lebih panjang daripada yang dapat dibaca sekaligus; bagian ini tidak ada dalam teks.
paste-left-out-depth = Unsur yang bersarang terlalu dalam; kata-katanya tetap ada.
paste-left-out-picture = Gambar yang perlu ditambahkan sebagai gambar artikel; tempatnya ada dalam teks.
paste-left-out-tracker = Gambar kosong yang hanya menghitung pembaca.
paste-left-out-link = Tautan ke alamat yang tidak dapat dituju dari sini; kata-katanya tetap ada.
paste-left-out-frame = Halaman lain yang ditanam dalam halaman.
paste-left-out-media = Video, suara, atau objek lain.
paste-left-out-drawing = Gambar garis atau rumus.
paste-left-out-form = Bagian formulir.
paste-left-out-hidden = Kata-kata yang tidak ditampilkan di halaman asal.
paste-left-out-formatting = Cara penulisan yang tidak ada di sini; kata-katanya tetap ada.
paste-left-out-emphasis = Penekanan yang tidak dapat ditulis di tempat itu; kata-katanya tetap ada.
paste-left-out-language = Penanda bahasa dari Word, yang sering keliru.
paste-left-out-element = Unsur yang tidak dikenal atau tidak berisi bacaan.
paste-left-out-comment = Komentar dalam kode halaman.
paste-left-out-script = Skrip.
paste-left-out-style = Lembar gaya.

# Articles in the newsroom.
state-draft = Naskah
state-in_review = Diperiksa
state-scheduled = Dijadwalkan
state-published = Terbit
state-withdrawn = Ditarik
state-deleted = Di tempat sampah
# { $state }: one of the words above
list-title-state = Artikel: { $state }
list-filters = Saring artikel
list-all = Semua
list-empty = Tidak ada artikel di sini.
list-count = { $count } artikel
form-new-article = Artikel baru
form-skip-to-headline = Langsung ke judul
form-skip-to-body = Langsung ke isi
form-skip-to-steps = Langsung ke langkah berikutnya
form-title-refused = Belum disimpan: { $headline }
form-version = versi { $version }
form-pending = perubahan belum diterbitkan
form-scheduled-for = terbit
form-public-page = Halaman pembaca
form-revisions = Semua versi
form-preview = Pratinjau
# { $names }: names with commas between them
form-present = Artikel ini juga sedang dibuka oleh { $names }.
form-working-copy-title = Ada ketikan yang belum disimpan
# { $time }: a date and time
form-working-copy = Anda mengetik di artikel ini pada { $time } tanpa menyimpannya. Formulir di bawah menampilkan versi yang tersimpan.
form-working-copy-open = Buka ketikan itu
form-working-copy-discard = Buang ketikan itu
form-problems = Yang perlu diperbaiki
form-headline-empty = Judul belum diisi.
form-section-empty = Rubrik belum dipilih.
form-address-wrong = Alamat ini harus diawali https:// atau http:// dan nama situs.
form-language-wrong = Ini bukan kode bahasa; tulis misalnya id atau en.
form-figure-gone = Gambar ini tidak ada lagi di pustaka.
form-alone-reason-empty = Anda yang menulis artikel ini. Tulis alasan mengapa tidak menunggu redaktur lain.
form-time-empty = Isi tanggal dan jam terbit.
form-time-past = Waktu ini sudah lewat; pilih waktu yang akan datang, atau terbitkan sekarang.
form-notice-empty = Tulis penjelasan bagi pembaca mengapa berita ini ditarik.
form-kicker = Kata di atas judul
form-kicker-hint = Pendek, misalnya “Analisis”; boleh kosong.
form-headline = Judul
form-short_headline = Judul pendek untuk kartu
form-short_headline-hint = Dipakai di halaman depan dan daftar; kosong berarti judul utuh.
form-summary = Ringkasan
form-summary-hint = Satu atau dua kalimat; juga dipakai mesin pencari.
form-section = Rubrik
form-section-none = Pilih rubrik
form-bylines = Penulis
form-bylines-hint = Satu nama tiap kotak, sesuai urutan tampil. Nama orang yang dikenal mendapat tautan.
form-byline-number = Penulis { $number }
form-topics = Topik
# { $topics }: names with commas between them
form-topics-hint = Dipisahkan koma. Yang sudah ada: { $topics }
form-body = Isi
form-body-hint = Paragraf dipisahkan baris kosong. ## judul bagian, *miring*, **tebal**, [tautan](https://…), gambar dengan ::: figure kunci di satu baris dan ::: di baris berikutnya.
form-figures = Gambar
form-figures-empty = Belum ada gambar.
form-figure-caption = Keterangan gambar
form-figure-credit = Sumber foto
form-figure-alt = Teks pengganti
form-figure-alt-hint = Apa yang terlihat, bagi mereka yang tidak melihatnya; bukan keterangan yang sama.
form-figure-decorative = Hiasan: tidak mengatakan apa pun di luar teks
form-figure-lead = Gambar utama
form-figure-remove = Keluarkan dari artikel saat disimpan
form-new-figure = Tambah gambar dari pustaka
form-new-figure-none = Pilih gambar
form-lead = Gambar utama
form-more = Bahasa, inisial, sumber, mesin pencari
form-language = Bahasa
form-language-hint = Kode bahasa teks, misalnya id atau en.
form-sign_off = Inisial penutup
form-sign_off-hint = Dibuat sendiri saat disimpan; yang diketik redaktur berlaku.
form-source_name = Nama penerbit asal
form-source_url = Alamat di penerbit asal
form-canonical_url = Alamat kanonis
form-canonical_url-hint = Hanya jika mesin pencari harus menyimpan alamat di situs lain.
form-search_title = Judul untuk mesin pencari
form-social_title = Judul saat dibagikan
form-social_text = Teks saat dibagikan
form-steps = Langkah berikutnya
form-alone_reason = Alasan terbit tanpa redaktur lain
form-alone_reason-hint = Anda penulisnya. Alasan ini tampil di meja kerja sampai redaktur lain melihat artikelnya.
# { $zone }: such as WIB
form-time = Waktu terbit ({ $zone })
form-notice = Penjelasan penarikan bagi pembaca
form-notice-hint = Hanya untuk menarik berita: kalimat ini tampil di alamatnya.
form-step-save = Simpan
form-step-hand_in = Serahkan ke redaktur
form-step-take_back = Kembalikan ke naskah
form-step-schedule = Jadwalkan
form-step-publish = Terbitkan
form-step-publish-update = Terbitkan perubahan
form-step-schedule-update = Jadwalkan perubahan
form-step-withdraw = Tarik dari pembaca
form-done-save = Tersimpan.
form-done-hand_in = Diserahkan.
form-done-take_back = Kembali menjadi naskah.
form-done-schedule = Dijadwalkan.
form-done-publish = Terbit.
form-done-withdraw = Ditarik.
change-deleted = dihapus:
change-inserted = disisipkan:
conflict-title = Bertabrakan: { $headline }
# { $name }: somebody's name; may be empty
conflict-text = { $name } menyimpan artikel ini setelah Anda membukanya, jadi ketikan Anda belum disimpan. Perubahan yang tidak bertabrakan sudah disatukan; pilih untuk yang lain. Tidak ada ketikan yang hilang.
conflict-none = Tidak ada yang bertabrakan; simpan untuk menyatukan kedua perubahan.
conflict-mine = Ketikan saya
# { $name }: somebody's name; may be empty
conflict-theirs = Yang tersimpan { $name }
conflict-both = Keduanya, yang tersimpan lebih dulu
conflict-button = Simpan pilihan ini
revisions-title = Versi: { $headline }
revisions-version = Versi
revisions-when = Waktu
revisions-who = Oleh
revisions-why = Untuk
revisions-name = Nama
revisions-do = Tindakan
revisions-pending = belum terbit
revisions-name-of = Nama versi { $version }
revisions-rename = Beri nama
revisions-compare = Bandingkan versi { $version } dengan yang terakhir
revisions-restore = Pulihkan versi { $version }
revision-reason-import = impor
revision-reason-save = simpan
revision-reason-hand_in = diserahkan
revision-reason-take_back = kembali ke naskah
revision-reason-schedule = dijadwalkan
revision-reason-publish = terbit
revision-reason-withdraw = ditarik
revision-reason-restore = dipulihkan
revision-reason-duplicate = disalin
comparison-title = Versi { $from } dan { $to }
comparison-same = Kedua versi sama.
dashboard-mine = Naskah saya
dashboard-waiting = Menunggu diperiksa
dashboard-scheduled = Dijadwalkan
dashboard-today = Jadwal hari ini
dashboard-published = Terbit hari ini
dashboard-unreviewed = Terbit tanpa redaktur lain
# { $name }: who published, { $reason }: why nobody else had read it
dashboard-unreviewed-line = { $name }: { $reason }
dashboard-reviewed = Sudah saya lihat
dashboard-blocked = Tertahan di gerbang terbit
dashboard-blocked-line = { $count } hal harus dibenahi dahulu
dashboard-rights = Hak gambar segera habis
dashboard-rights-end = habis pada { $date }
dashboard-rights-ended = sudah habis pada { $date }
dashboard-readers = Pembaca sejam terakhir
readers-sentence = Dalam sejam terakhir { $count } pembaca membuka situs ini. Paling ramai mulai pukul { $time }: { $most } pembaca dalam lima menit.
readers-nobody = Dalam sejam terakhir belum ada pembaca yang tercatat.
readers-off = Pembaca tidak dihitung, sesuai pengaturan.
readers-table = Angka yang sama dalam tabel
readers-from = Lima menit sejak
readers-count = Pembaca
readers-how = Dihitung di ingatan server sejak program berjalan, tanpa kuki dan tanpa robot yang mengaku; sesudah sejam dilupakan.

# Pustaka gambar di ruang redaksi.
newsroom-media = Gambar
media-skip-to-pictures = Lewati ke daftar gambar
media-skip-to-caption = Lewati ke keterangan gambar
media-skip-to-uses = Lewati ke tempat pemakaian
# { $words }: kata yang dicari
media-title-search = Gambar: { $words }
media-title-deleted = Gambar sudah dihapus
media-title-no-file = Kesalahan: belum ada berkas yang dipilih
media-title-none-in = Kesalahan: tidak ada berkas yang diterima
media-title-in = Berkas yang diterima: { $count } dari { $all }
# { $name }: nama berkas
media-title-refused = Kesalahan: belum disimpan: { $name }
media-upload-title = Unggah gambar
media-upload-files = Berkas gambar
media-upload-hint = JPEG, PNG, WebP, atau GIF; paling banyak 30 berkas, masing-masing 20 MB. Keterangan, kredit, dan hak yang tertulis di dalam berkas ikut terbaca; tempat pengambilannya tidak.
media-upload-button = Unggah
media-upload-drop = Berkas boleh juga diseret ke halaman ini; langsung diunggah.
media-upload-sent = Berkas selesai:
media-upload-failed = Tidak terkirim. Periksa sambungan, lalu kirim lagi.
media-upload-nothing = Pilih paling sedikit satu berkas.
media-file-in = Diterima.
# { $id }: nomor gambar yang sudah ada, { $name }: nama berkasnya
media-file-known = Berkas ini sudah ada di pustaka sebagai gambar { $id } ({ $name }).
media-file-one-too-many = Tidak diterima: paling banyak { $limit } berkas sekali kirim. Kirim lagi bersama berkas berikutnya.
media-pictures = Daftar gambar
media-search = Kata dalam nama berkas, keterangan, kredit, atau teks alternatif
media-search-button = Cari
media-count = { $count } gambar
media-empty = Belum ada gambar di sini.
media-no-credit = Tanpa kredit
media-use-count = { $count ->
    [0] belum dipakai
   *[other] dipakai di { $count } artikel
 }
media-rights-until = boleh dipakai sampai { $date }
media-rights-expired = hak berakhir pada { $date }
media-expired-title = Haknya berakhir, tetapi masih dipakai
media-expired-notice = Hak atas gambar ini sudah berakhir. Gambar tidak dapat ditambahkan ke artikel; keluarkan dari artikel yang masih menampilkannya.
media-variants-failed = Ukuran-ukuran gambar ini tidak dapat dibuat; sebabnya tertulis di log. Ganti dengan berkas lain.
media-uses-hidden = { $count } artikel rekan lain
media-size = { $whole },{ $tenths } MB
media-caption = Keterangan gambar
media-credit = Kredit foto
media-alt_text = Teks alternatif
media-copyright = Pernyataan hak cipta
media-usage_terms = Lisensi atau syarat pemakaian
media-rights_until = Boleh dipakai sampai
media-rights_until-hint = Hari terakhir haknya; kosongkan jika tidak berakhir.
media-source-xmp = Dari berkasnya (XMP).
media-source-iptc = Dari berkasnya (IPTC).
media-source-exif = Dari berkasnya (EXIF).
media-source-typed = Diketik di ruang redaksi.
media-focal = Titik yang selalu tampak di setiap potongan
media-focal-hint = Dalam persen: 0 tepi kiri atau atas, 100 tepi kanan atau bawah.
media-focal-later = Potongan di bawah berubah setelah disimpan.
media-focal-click = Klik bagian terpenting pada gambar; potongan di bawah langsung mengikuti. Simpan agar berlaku.
media-focal_x = Dari kiri, dalam persen
media-focal_y = Dari atas, dalam persen
media-crop-full = Gambar utuh
media-crop-3x2 = 3:2, untuk daftar
media-crop-16x9 = 16:9, untuk halaman depan dan tautan
media-crop-1x1 = 1:1, untuk gambar kecil
media-save = Simpan
media-done-saved = Sudah disimpan.
media-done-replaced = Sudah diganti.
media-done-deleted = Gambar dan berkas-berkasnya sudah dihapus.
media-uses = Tempat pemakaian
media-uses-none = Tidak ada artikel yang menampilkan gambar ini.
media-replace = Ganti gambar
media-replacement = Berkas lain
media-replacement-hint = Langsung tampil di semua artikel. Keterangan, kredit, dan teks lain tetap; berkas lama dihapus.
media-delete = Hapus gambar
media-delete-hint = Gambar dan berkas-berkasnya hilang selamanya.
media-delete-used = Gambar dapat dihapus jika tidak ada lagi artikel yang menampilkannya; keluarkan dulu dari artikel di atas.
media-problem-long = Teks ini lebih dari 2.000 karakter; pendekkan.
media-problem-date = Ini bukan tanggal; tulis seperti 2026-11-24.
media-problem-percent = Isi angka dari 0 sampai 100.
media-problem-conflict = Orang lain sudah mengubah gambar ini. Formulir berisi ketikan Anda; simpan lagi untuk menimpa perubahannya.
media-problem-used = Ada artikel yang menampilkan gambar ini, jadi gambar tidak dihapus.
media-problem-same = Berkas ini sama dengan gambar yang ada.
media-problem-known = Berkas ini sudah ada di pustaka sebagai gambar { $id }. Pakai yang itu di artikel.
form-figure-expired = Hak atas gambar ini sudah berakhir; pilih gambar lain.

## Sebab berkas gambar ditolak
refusal-empty = Berkas ini kosong. Pilih lagi; mungkin pengunggahan terputus.
refusal-too-many-bytes = Berkas ini { $megabytes } MB; paling besar { $limit } MB. Simpan dengan mutu JPEG lebih rendah.
refusal-unrecognised = Ini bukan gambar yang dikenali. Yang diterima: JPEG, PNG, WebP, dan GIF.
# { $format }, di sini dan di bawah: nama formatnya
refusal-heic = { $format } tidak diterima. Di iPhone pilih Pengaturan, Kamera, Format, Paling Kompatibel, atau bagikan foto sebagai JPEG, lalu unggah.
refusal-avif = { $format } tidak diterima. Simpan sebagai JPEG atau PNG, lalu unggah.
refusal-tiff = { $format } tidak diterima. Ekspor sebagai JPEG dari program pembuatnya, lalu unggah.
refusal-svg = { $format } tidak diterima: berkas ini dapat membawa program. Ekspor sebagai PNG, lalu unggah.
refusal-html = { $format } tidak diterima. Ini halaman web dengan nama gambar, sering kali pesan kesalahan. Ambil lagi gambarnya.
refusal-video = { $format } tidak diterima. Simpan satu bingkai sebagai JPEG, lalu unggah.
refusal-archive = { $format } tidak diterima. Keluarkan gambar dari arsip atau dokumennya, lalu unggah satu per satu.
refusal-other-format = { $format } tidak diterima. Simpan sebagai JPEG atau PNG, lalu unggah.
refusal-side-too-long = Gambar ini { NUMBER($width) } × { NUMBER($height) } piksel; sisi terpanjang { NUMBER($limit) }. Perkecil.
refusal-too-many-pixels = Gambar ini { NUMBER($width) } × { NUMBER($height) } piksel, { $megapixels } megapiksel; paling banyak { $limit }. Perkecil.
refusal-too-much-memory = Gambar ini perlu lebih dari { $limit } MB memori. Simpan dengan 8 bit per kanal, atau perkecil.
refusal-animation-too-long = Animasi ini { $frames } bingkai; paling banyak { $limit }, dan hanya yang pertama tampil. Simpan satu bingkai sebagai gambar.
refusal-cut-short = Berkas berakhir sebelum gambarnya selesai. Salin lagi dari kamera atau surel, lalu unggah.
# { $detail }, di sini dan di bawah: kata-kata pembacanya, dalam bahasa Inggris
refusal-unsupported-variant = Gambar ini ditulis dengan cara yang jarang dan tidak terbaca. Simpan sebagai JPEG biasa. ({ $detail })
refusal-broken = Gambar ini rusak. Simpan ulang dengan program gambar, lalu unggah. ({ $detail })
editor-toolbar = Alat isi
editor-bold = Tebal
editor-italic = Miring
editor-link = Tautan
editor-heading = Judul bagian
editor-list = Daftar
editor-quote = Kutipan
editor-language = Bahasa
editor-time = Waktu
editor-find-words = Cari
editor-find = Cari berikutnya
editor-replace-words = Ganti dengan
editor-replace = Ganti
editor-not-found = Tidak ditemukan.
editor-left-out = Tidak ikut ditempel:
editor-plain = Ditempel sebagai teks polos: server tidak terjangkau.
editor-words = kata
editor-kept = Salinan kerja disimpan
editor-not-kept = Salinan kerja belum tersimpan; ketikan masih ada di halaman ini.

title-refused = Kesalahan: { $title }
problems-heading = Masih ada yang belum benar

## Akun sendiri dan akun orang lain
account-name = Nama
account-name-problem = Isi nama, paling banyak 200 karakter.
account-email-problem = Isi alamat surel, misalnya nama@example.com.
account-email-taken = Sudah ada akun dengan alamat surel ini.
account-language = Bahasa halaman ruang redaksi
account-language-problem = Pilih salah satu bahasa.
account-save = Simpan
account-security = Kata sandi dan langkah kedua
account-sessions = Tempat Anda sedang masuk
account-initials = Inisial
account-initials-hint = Seperti tertulis di akhir berita; kosongkan bila tidak pernah dipakai.
account-initials-problem = Paling banyak { $count } karakter.
account-person = Menulis dengan nama
account-person-nobody = tidak ada
account-person-problem = Pilih salah satu orang.
account-person-taken = { $name } sudah menulis dengan nama ini.
account-roles = Peran
account-roles-problem = Pilih paling sedikit satu peran.
account-wants-review-mail = Kirimi saya surel setiap kali naskah diserahkan untuk diperiksa
review-mail-subject = Menunggu diperiksa: { $headline }
review-mail-text = { $name } menyerahkan naskah “{ $headline }” untuk diperiksa. Bacalah di sini:
review-mail-stop = Surel ini dikirim karena Anda memintanya di halaman akun Anda; di sana pula Anda dapat menghentikannya:
account-sections = Dibatasi pada rubrik
account-sections-hint = Tanpa pilihan: semua rubrik, juga yang baru. Dengan pilihan: menulis dan menyunting hanya di rubrik itu, dan tidak menata halaman depan.
account-sections-problem = Rubrik yang dipilih sudah tidak ada.
section-limits-somebody = Rubrik ini membatasi hak seseorang. Ubah dahulu akunnya.
form-section-not-yours = Anda tidak menulis untuk rubrik ini. Pilih rubrik Anda.
account-last-administrator = Tidak ada orang lain yang dapat mengelola akun: jadikan orang lain administrator lebih dulu.
account-state = Keadaan
account-is-disabled = dinonaktifkan
account-has-no-password = belum ada kata sandi
account-has-second-step = masuk dua langkah
account-new-title = Akun baru
account-create = Buat akun
account-access = Akses
account-link = Buat tautan kata sandi
account-link-text = Tautan ini membuat kata sandi baru satu kali. Sampaikan sendiri kepada pemiliknya, langsung atau lewat jalan yang aman; tautan sebelumnya untuk akun ini tidak berlaku lagi.
account-link-hours = Tautan ini hanya ditampilkan sekarang. Berlaku satu kali, dalam { $count } jam.
account-two-step-text = Bila ponsel dan kode cadangan hilang, hapus langkah kedua; pemiliknya memasang yang baru.
account-enable = Izinkan masuk lagi
account-disable = Nonaktifkan
account-disable-text = Menonaktifkan akun langsung mengakhiri semua sesinya. Yang pernah dikerjakannya tetap ada.
accounts-demand-heading = Langkah kedua saat masuk
accounts-demand-text = Peran yang tidak boleh masuk tanpa langkah kedua
language-name-en = Inggris
language-name-id = Indonesia
session-current = sesi ini
session-last-seen = terakhir dipakai
session-began = masuk
session-end = Akhiri
session-end-others = Akhiri semua sesi lain
session-device-unknown = perangkat tidak dikenal
newsroom-done-saved = Tersimpan.
newsroom-done-session = Sesi itu diakhiri.
newsroom-done-sessions = Semua sesi lain diakhiri.
newsroom-done-password = Kata sandi diganti. Semua sesi lain diakhiri.
newsroom-done-created = Akun dibuat. Kata sandinya belum ada: buat tautan kata sandi untuk pemiliknya.
newsroom-done-disabled = Akun dinonaktifkan, dan sesi-sesinya diakhiri.
newsroom-done-enabled = Akun boleh masuk lagi.
newsroom-done-link = Tautan dibuat.
newsroom-done-two-step-off = Langkah kedua dihapus.
newsroom-done-two-step-codes = Selesai. Simpan kode cadangan ini.
own-password-title = Ganti kata sandi
own-password-text = Semua sesi lain akun Anda ikut berakhir.
own-password-current = Kata sandi sekarang
own-password-wrong = Ini bukan kata sandi Anda yang sekarang.
two-step-title = Langkah kedua saat masuk
two-step-text = Dengan langkah kedua, masuk memerlukan kode dari ponsel selain kata sandi, sehingga kata sandi yang dicuri saja tidak membuka apa-apa. Anda memerlukan aplikasi autentikator (yang mana pun, asal mengenal TOTP).
two-step-demanded = Salah satu peran Anda tidak boleh masuk ke ruang redaksi tanpa langkah kedua. Pasang sekarang.
two-step-is-on = Sudah terpasang.
two-step-is-off = Belum terpasang.
two-step-start = Pasang
two-step-stop = Hapus langkah kedua
two-step-again-heading = Mulai lagi dengan kunci lain
two-step-scan-heading = Masukkan kunci ke aplikasi
two-step-scan-text = Arahkan kamera aplikasi ke kode ini, atau ketik kunci di bawahnya. Lalu ketik enam angka yang ditampilkan aplikasi.
two-step-drawing = Kode QR berisi kunci; kunci yang sama tertulis di bawahnya
two-step-key = Kunci:
two-step-code = Kode dari aplikasi
two-step-code-wrong = Ini bukan kode setengah menit ini. Periksa jam ponsel Anda, lalu ketik kode yang sekarang ditampilkan aplikasi.
two-step-confirm = Pastikan
two-step-codes-heading = Kode cadangan
two-step-codes-text = Setiap kode membuka pintu satu kali, ketika ponsel tidak ada di tangan. Kode hanya ditampilkan sekarang: cetak, atau simpan di pengelola kata sandi.
two-step-codes-kept = Sudah saya simpan
two-step-codes-left = { $count ->
    [0] Kode cadangan sudah habis.
   *[other] Tersisa { $count } kode cadangan.
}
two-step-codes-new = Kode cadangan baru

## Pintu
login-done-kept = Sesi Anda sudah berakhir, tetapi yang Anda ketik tersimpan. Masuklah; naskah itu menunggu di formulirnya.
login-done-password = Kata sandi sudah dibuat. Masuklah dengan kata sandi itu.
login-forgotten = Lupa kata sandi?
login-code-title = Langkah kedua
login-code-heading = Langkah kedua: kode Anda
login-code-label = Kode
login-code-hint = Enam angka yang sekarang ditampilkan aplikasi, atau salah satu kode cadangan Anda.
login-code-wrong = Kode ini tidak benar, atau sudah dipakai. Tunggu kode berikutnya dari aplikasi, atau pakai kode cadangan.
login-code-back = Mulai lagi dengan kata sandi
forgotten-title = Lupa kata sandi
forgotten-sent-title = Periksa surel Anda – lupa kata sandi
forgotten-heading = Lupa kata sandi
forgotten-sent = Bila ada akun dengan alamat ini, surel berisi tautan sedang dikirim. Tautan itu berlaku 30 menit. Bila tidak ada yang datang, tanyakan kepada administrator.
forgotten-button = Kirim tautan
first-title = Administrator pertama
first-heading = Administrator pertama
first-text = Belum ada yang dapat masuk. Akun ini mengelola semua akun lain.
first-button = Buat akun
password-mail-subject = Kata sandi baru untuk { $site }
password-mail-greeting = Halo { $name },
password-mail-text = seseorang, mungkin Anda, meminta kata sandi baru untuk ruang redaksi { $site }. Buat di sini:
password-mail-minutes = Tautan ini berlaku satu kali, dalam { $count } menit.
password-mail-otherwise = Bila bukan Anda, abaikan surel ini: kata sandi Anda tidak berubah.

## Catatan tindakan
audit-title-page = { $title }, halaman { $page }
audit-all = semua
audit-account = Akun
audit-action = Tindakan
audit-subject = Sasaran
audit-detail = Keterangan
audit-address = Dari
audit-at = Waktu
audit-filter = Tampilkan
audit-count = { NUMBER($count) } catatan.
audit-export = Simpan sebagai CSV
audit-newer = Lebih baru
audit-older = Lebih lama
audit-program = program sendiri
audit-action-publish_comment = menampilkan komentar
audit-action-reject_comment = menolak komentar
audit-action-add_forum_word = memberlakukan kata Forum
audit-action-delete_forum_word = menghapus kata Forum
audit-action-add_best_bet = menunjuk berita untuk suatu pencarian
audit-action-delete_best_bet = mencabut berita yang ditunjuk untuk suatu pencarian
audit-action-choose_recommended = memutuskan bacaan yang menyertai artikel
audit-action-change_recommendation_settings = mengubah cara Recommended dibuat
audit-action-change_forum_settings = mengubah cara Forum dijalankan
audit-action-change_discussion = mengubah diskusi
audit-action-pick_comment = mengubah pilihan redaksi
audit-action-pin_comment = menyematkan komentar, atau melepasnya
audit-action-warn_reader = memperingatkan pembaca
audit-action-silence_reader = mendiamkan pembaca
audit-action-ban_reader = melarang pembaca menulis
audit-action-reject_comment_and_ban = menolak komentar dan melarang penulisnya
audit-action-free_reader = mengizinkan pembaca menulis lagi
audit-action-badge_reader = mengubah tanda pembaca
audit-action-delete_reader = menghapus akun pembaca
audit-action-take_back_decision = membatalkan keputusan
audit-action-log_in = masuk
audit-action-set_password = membuat kata sandi
audit-action-create_account = membuat akun
audit-action-create_password_link = membuat tautan kata sandi
audit-action-change_account = mengubah akun
audit-action-change_roles = mengubah peran
audit-action-disable_account = menonaktifkan akun
audit-action-enable_account = mengaktifkan akun
audit-action-set_second_step = memasang langkah kedua
audit-action-delete_second_step = menghapus langkah kedua
audit-action-renew_recovery_codes = memperbarui kode cadangan
audit-action-demand_second_step = mewajibkan langkah kedua

corrections-admin-title = Ralat: { $headline }
corrections-admin-kind = Jenis
corrections-admin-text = Apa yang keliru, dan apa yang benar
corrections-admin-hint = Tampil segera di artikel dan di halaman ralat, dengan tanggal hari ini. Kalimat yang keliru diperbaiki di artikelnya sendiri.
corrections-admin-empty = Tulis apa yang keliru dan apa yang benar.
corrections-admin-button = Terbitkan ralat
form-corrections = Ralat
revision-reason-correct = ralat

audit-action-save = menyimpan artikel
audit-action-hand_in = menyerahkan artikel
audit-action-take_back = mengembalikan artikel ke naskah
audit-action-schedule = menjadwalkan artikel
audit-action-publish = menerbitkan artikel
audit-action-withdraw = menarik artikel
audit-action-correct = meralat artikel
audit-action-review = melihat artikel yang terbit tanpa redaktur lain

audit-action-upload_media = mengunggah gambar
audit-action-update_media = mengubah data gambar
audit-action-replace_media = mengganti gambar
audit-action-delete_media = menghapus gambar

# The front page in the newsroom.
newsroom-front = Halaman depan
newsroom-done-front-placed = Artikel sudah ditempatkan.
newsroom-done-front-planned = Penempatan sudah dijadwalkan.
newsroom-done-front-moved = Urutan sudah ditukar.
newsroom-done-front-emptied = Tempat itu sekarang diisi menurut aturan.
newsroom-done-front-cancelled = Penempatan terjadwal dibatalkan.
newsroom-done-front-line-shown = Kabar terkini sekarang tampil.
newsroom-done-front-line-planned = Kabar terkini sudah dijadwalkan.
newsroom-done-front-line-ended = Kabar terkini dihentikan.
front-breaking = Kabar terkini
front-slots = Yang tampil sekarang
front-slot-lead = Tempat 1, berita utama
# { $number }: from 2 on
front-slot = Tempat { $number }
# { $headline }: what stands there
front-by-rule = Diisi menurut aturan: { $headline }
front-no-story = Tidak ada berita untuk tempat ini.
front-not-public = Artikel ini belum terbit, jadi pembaca belum melihatnya di sini.
# { $time }: a date and time
front-pinned-until = sampai { $time }
front-from = mulai { $time }
front-change = Ubah
front-up = Naikkan
front-down = Turunkan
front-empty = Kosongkan
front-planned = Penempatan terjadwal
front-cancel = Batalkan
front-place = Tempatkan artikel
front-slot-label = Tempat
front-article = Nomor artikel
front-article-hint = Angka di alamat artikel. Boleh kosong jika memilih dari daftar; jika keduanya diisi, nomor ini yang berlaku.
front-newest = Atau pilih dari yang terbaru
front-newest-none = Pilih artikel
# { $zone }: such as WIB
front-since = Mulai ({ $zone })
front-since-hint = Kosong berarti sekarang.
front-until = Sampai ({ $zone })
front-until-hint = Setelah itu tempat ini diisi menurut aturan. Kosong berarti sampai diganti.
front-place-button = Tempatkan
front-slot-wrong = Tempat ini tidak ada di halaman depan.
front-article-empty = Isi nomor artikel atau pilih satu dari daftar.
front-article-wrong = Tidak ada artikel dengan nomor ini di edisi ini.
front-article-withdrawn = Artikel ini sudah ditarik dari pembaca.
front-time-wrong = Ini bukan tanggal dan jam; tulis misalnya 2026-11-24T18:00.
front-since-past = Waktu ini sudah lewat. Kosongkan untuk mulai sekarang.
front-until-past = Akhirnya harus setelah awalnya dan setelah sekarang.
front-until-empty = Isi kapan kabar ini berhenti tampil.
front-changed = Ini sudah diubah orang lain sejak Anda membuka halaman; inilah keadaannya sekarang.
front-breaking-title = Kabar terkini di halaman depan
front-breaking-none = Tidak ada kabar terkini yang tampil atau dijadwalkan.
# { $number }: of an article
front-line-leads = menuju artikel { $number }
front-line-end = Hentikan
front-line = Kalimat
front-line-hint = Satu kalimat dalam bahasa edisi ini.
front-line-article = Menuju artikel nomor
front-line-article-hint = Boleh kosong. Tautannya tampil setelah artikel itu terbit.
front-line-until = Berhenti tampil ({ $zone })
front-line-button = Tampilkan
front-line-empty = Kalimatnya belum diisi.
# { $count }: the most characters
front-line-long = Kalimat ini terlalu panjang: paling banyak { $count } karakter.
front-preview = Pratinjau
front-at = Pada waktu ({ $zone })
front-at-hint = Kosong berarti sekarang. Artikel yang dijadwalkan sampai waktu itu ikut tampil.
front-at-past = Waktu ini sudah lewat; pilih waktu yang akan datang.
front-preview-button = Lihat pratinjau

# Sections, topics, people and static pages in the newsroom.
newsroom-sections = Rubrik
newsroom-topics = Topik
newsroom-people = Orang
newsroom-pages = Halaman tetap
newsroom-done-made = Sudah dibuat.
newsroom-done-changed = Perubahan tersimpan.
newsroom-done-deleted = Sudah dihapus.
newsroom-done-topic-merged = Kedua topik sudah digabung.
entries-none = Belum ada apa-apa di sini.
entry-name = Nama
entry-name-empty = Nama belum diisi.
entry-title-empty = Judul belum diisi.
entry-slug = Bagian alamat
entry-slug-hint = Huruf kecil, angka, dan tanda hubung. Kosong berarti dibuat dari nama. Alamat lama diteruskan ke yang baru.
slug-wrong = Bagian alamat hanya boleh berisi huruf kecil tanpa aksen, angka, dan tanda hubung di antaranya.
slug-reserved = Kata ini sudah dipakai alamat lain; pilih yang lain.
slug-taken = Bagian alamat ini sudah dipakai; pilih yang lain.
entry-description = Keterangan
entry-description-hint = Satu kalimat untuk pembaca dan mesin pencari.
entry-save = Simpan
entry-delete = Hapus
entry-delete-hint = Hanya yang tidak dipakai artikel mana pun, juga dalam versi lama, dapat dihapus.
entry-used = Ini masih dipakai artikel atau versi tersimpannya, jadi tidak dapat dihapus.
section-new = Rubrik baru
section-order = Urutan
section-order-hint = Angka, mulai dari 1. Kosong berarti terakhir.
# { $last }: the highest number
section-order-wrong = Urutan harus angka dari 1 sampai { $last }.
section-in-navigation = Tampil di navigasi utama
section-not-in-navigation = tidak tampil di navigasi utama
section-show = Tampilkan di navigasi
section-hide = Sembunyikan dari navigasi
sections-hint = Urutan ini berlaku juga di navigasi utama dan halaman depan.
newsroom-done-section-moved = Urutan rubrik sudah diubah.
newsroom-done-section-shown = Rubrik itu sekarang tampil di navigasi utama.
newsroom-done-section-hidden = Rubrik itu tidak lagi tampil di navigasi utama. Halamannya tetap ada.
topic-new = Topik baru
topic-merge = Gabungkan dengan topik lain
topic-into = Ke dalam topik
topic-into-hint = Semua artikelnya pindah ke sana, alamat lama diteruskan, dan topik ini hilang.
topic-into-none = Pilih topik
topic-into-empty = Pilih topik lain yang menerima artikelnya.
topic-merge-button = Gabungkan
person-new = Orang baru
person-name-hint = Boleh kosong untuk orang yang dikenal dengan inisial saja.
person-name-empty = Isi nama, atau paling tidak inisial.
person-initials-field = Inisial
person-initials-hint = Seperti tampil di penutup artikel, misalnya “ab”.
person-initials-wrong = Inisial hanya boleh huruf dan angka, paling banyak enam.
person-initials-taken = Inisial ini sudah milik orang lain.
person-work = Pekerjaan
person-work-hint = Misalnya “Wartawan daerah”.
person-biography = Tentang orang ini
person-delete-hint = Hanya orang tanpa tulisan, juga dalam versi lama, dan tanpa akun dapat dihapus.
page-new = Halaman tetap baru
page-title = Judul
page-body-empty = Isi halaman masih kosong.
page-preview = Pratinjau
# { $title }: of the page
page-preview-title = Pratinjau: { $title }
page-preview-unsaved = Pratinjau; belum disimpan
page-delete-hint = Halaman ini hilang dari kaki situs, dan alamatnya tidak ditemukan lagi.

# Redirects and settings in the newsroom.
newsroom-redirects = Pengalihan
newsroom-settings = Pengaturan
newsroom-done-redirect-made = Pengalihan sudah dibuat.
redirect-new = Pengalihan baru
redirect-from = Alamat lama
redirect-from-hint = Jalur di situs ini, misalnya /berita/lama/. Hanya alamat ini sendiri yang dialihkan, bukan yang ada di bawahnya, dan hanya jika tidak ada halaman di sana.
redirect-from-wrong = Tulis satu jalur yang diawali / tanpa spasi, ? atau #, dan bukan halaman depan.
redirect-from-reserved = Alamat ini milik ruang redaksi atau berkas situs, jadi tidak dapat dialihkan.
redirect-from-taken = Alamat lama ini sudah dialihkan. Hapus dulu pengalihan itu.
redirect-target = Alamat baru
redirect-target-hint = Jalur di situs ini, atau alamat utuh yang diawali https:// atau http://.
redirect-target-wrong = Tulis jalur yang diawali satu garis miring, atau alamat utuh yang diawali https:// atau http://.
redirect-circle = Pengalihan ini kembali ke alamat lamanya sendiri.
redirect-add = Tambah
redirect-all = Semua pengalihan
redirect-count = { $count } pengalihan
settings-site-name = Nama situs
settings-site-name-empty = Nama situs belum diisi.
settings-tagline = Semboyan
settings-tagline-hint = Satu baris di bawah nama; juga keterangan halaman depan.
settings-tagline-empty = Semboyan belum diisi.
settings-email = Surel redaksi
settings-email-hint = Tampil di kaki setiap halaman.
settings-email-wrong = Ini bukan alamat surel; tulis misalnya redaksi@warta.example.
settings-time-zone = Zona waktu
settings-time-zone-hint = Nama dari basis data IANA, misalnya Asia/Jakarta.
settings-time-zone-wrong = Zona waktu ini tidak dikenal; tulis misalnya Asia/Jakarta.
settings-gate = Pemeriksaan sebelum terbit
settings-gate-hint = Yang menahan harus diperbaiki sebelum artikel dapat terbit; yang mengingatkan hanya disebut.
settings-min-words = Paling sedikit kata
settings-max-words = Paling banyak kata
settings-counts-readers = Hitung pembaca sejam terakhir
settings-words-hint = Kosong berarti tanpa batas.
settings-words-wrong = Tulis bilangan bulat dari 1 sampai sejuta, atau kosongkan.
settings-words-crossed = Batas atas harus sama dengan batas bawah atau lebih.
gate-setting-block = Menahan
gate-setting-warn = Mengingatkan
gate-setting-off = Tidak diperiksa
gate-rule-headline_missing = Tanpa judul
gate-rule-summary_missing = Tanpa ringkasan
gate-rule-section_missing = Tanpa rubrik
gate-rule-byline_missing = Tanpa penulis
gate-rule-body_missing = Tanpa isi
gate-rule-body_too_short = Isi terlalu pendek
gate-rule-body_too_long = Isi terlalu panjang
gate-rule-heading_skips_level = Judul bagian melewati satu tingkat
gate-rule-heading_empty = Judul bagian tanpa kata
gate-rule-link_empty = Tautan tanpa kata
gate-rule-link_text_vague = Kata tautan tidak mengatakan tujuannya
gate-rule-link_text_is_address = Tautan menampilkan alamat
gate-rule-link_not_understood = Tautan tampil sebagai teks
gate-rule-table_without_header = Tabel tanpa baris kepala
gate-rule-table_header_incomplete = Kolom tabel tanpa kepala
gate-rule-figure_unknown = Teks menampilkan gambar yang tidak ada
gate-rule-markup_not_understood = Tanda lain tampil sebagai teks
gate-rule-alt_text_missing = Gambar tanpa teks pengganti
gate-rule-alt_text_is_file_name = Teks pengganti berupa nama berkas
gate-rule-alt_text_is_bare_word = Teks pengganti hanya berkata “gambar”
gate-rule-alt_text_is_caption = Teks pengganti sama dengan keterangan
gate-rule-credit_missing = Gambar tanpa sumber
gate-rule-figure_unused = Gambar tidak ditampilkan
gate-rule-lead_figure_unknown = Gambar utama tidak ada

audit-action-place_article = menempatkan artikel di halaman depan
audit-action-move_placement = memindahkan tempat di halaman depan
audit-action-empty_slot = mengosongkan tempat di halaman depan
audit-action-cancel_placement = membatalkan penempatan
audit-action-show_breaking_line = memasang kabar terbaru
audit-action-end_breaking_line = menurunkan kabar terbaru
audit-action-merge_topic = menggabungkan topik
audit-action-create_redirect = membuat pengalihan
audit-action-delete_redirect = menghapus pengalihan
audit-action-change_settings = mengubah pengaturan
audit-action-create_section = membuat rubrik
audit-action-change_section = mengubah rubrik
audit-action-hide_section = menyembunyikan rubrik dari navigasi
audit-action-order_sections = mengubah urutan rubrik
audit-action-show_section = menampilkan rubrik di navigasi
audit-action-delete_section = menghapus rubrik
audit-action-create_topic = membuat topik
audit-action-change_topic = mengubah topik
audit-action-delete_topic = menghapus topik
audit-action-create_person = membuat orang
audit-action-change_person = mengubah orang
audit-action-delete_person = menghapus orang
audit-action-create_page = membuat halaman
audit-action-change_page = mengubah halaman
audit-action-delete_page = menghapus halaman

# Tautan pratinjau, catatan, dan catatan untuk meja redaksi.
form-preview-links = Tautan pratinjau
# { $count }: catatan yang terbuka
form-remarks = Catatan ({ $count } terbuka)
form-desk_notes = Catatan untuk redaksi
form-desk_notes-hint = Misalnya narasumber yang masih dihubungi atau foto yang ditunggu. Tidak pernah terbit.
dashboard-remarked = Catatan di artikel saya
preview-links-heading = Tautan pratinjau
# { $headline }: of the article
preview-links-title = Tautan pratinjau: { $headline }
preview-links-new = Tautan baru
preview-links-intro = Dengan tautan ini orang tanpa akun, misalnya narasumber atau penasihat hukum, membaca versi yang terakhir disimpan dan dapat meninggalkan catatan. Ketikan yang belum disimpan tidak terlihat.
preview-links-recipient = Untuk siapa
preview-links-recipient-hint = Hanya terlihat di sini; boleh kosong.
preview-links-recipient-problem = Tulis paling banyak 100 karakter.
preview-links-days = Berlaku selama
preview-links-days-problem = Pilih berapa lama tautan ini berlaku.
# { $count }: 1, 7 or 30
preview-links-days-count = { $count } hari
preview-links-make = Buat tautan
preview-links-once = Salin dan kirim tautan ini sekarang: demi keamanan, tautan hanya ditampilkan sekali. Siapa pun yang memegangnya dapat membaca artikel ini.
preview-links-all = Semua tautan artikel ini
preview-links-none = Belum ada tautan.
# { $number }: of a link without a name
preview-links-number = Tautan nomor { $number }
# { $date }, here and below: a date and time
preview-links-until = Berlaku sampai { $date }
preview-links-ended = Diakhiri { $date }
preview-links-expired = Habis masa berlakunya { $date }
# { $name }: who made it
preview-links-maker = Dibuat { $name }
# { $count }: how often
preview-links-opened = dibuka { $count } kali, terakhir { $date }
preview-links-never-opened = belum pernah dibuka
preview-links-end = Akhiri tautan ini
newsroom-done-preview-link-made = Tautan dibuat.
newsroom-done-preview-link-ended = Tautan diakhiri.
# { $headline }: of the article
preview-title = Pratinjau: { $headline }
preview-notice = Ini pratinjau naskah yang belum tentu terbit seperti ini; jangan diteruskan kepada orang lain. Tautan ini berlaku sampai
preview-to-remark = Tulis catatan
preview-remark-heading = Catatan untuk redaksi
preview-remark-intro = Ada yang keliru atau kurang? Tulis di sini. Hanya redaksi yang membacanya.
preview-remark-name = Nama Anda
preview-remark-name-problem = Tulis nama Anda, paling banyak 100 karakter.
preview-remark-about = Tentang bagian
preview-remark-button = Kirim catatan
preview-remark-sent = Catatan Anda sudah diterima redaksi.
preview-remark-enough = Sudah banyak catatan yang masuk lewat tautan ini. Coba lagi satu jam lagi, atau hubungi redaksi.
preview-gone-title = Pratinjau ini tidak tersedia
preview-gone-text = Tautannya keliru, sudah habis masa berlakunya, atau sudah diakhiri redaksi. Mintalah tautan baru kepada orang yang mengirimkannya.
remarks-heading = Catatan
# { $headline }: of the article
remarks-title = Catatan: { $headline }
# { $count }: remarks that nobody has resolved
remarks-open = { $count } catatan terbuka
remarks-whole = Seluruh artikel
remarks-text = Teks
remarks-no-text = Artikel ini belum punya teks.
# { $number }: of a paragraph, counted from 1
remarks-paragraph = Paragraf { $number }
remarks-changed = Catatan pada teks yang sudah berubah
remarks-changed-text = Paragraf yang dimaksud sudah diubah atau dihapus. Bunyinya saat catatan ditulis ada di setiap catatan.
remark-new = Beri catatan
remark-text = Catatan
remark-button = Simpan catatan
remark-text-problem = Catatan ini kosong atau lebih dari 4.000 karakter.
remark-from-outside = (dari luar redaksi, nama tidak diperiksa)
remark-is-open = terbuka
# { $name }: who, { $date }: a date and time
remark-resolved = diselesaikan { $name }, { $date }
remark-quoted = Bunyi paragraf saat itu:
remark-answer = Jawab
# { $name }: whose remark
remark-answer-to = Jawaban untuk { $name }
remark-answer-button = Kirim jawaban
remark-resolve = Selesai
remark-reopen = Buka lagi
newsroom-done-remark-written = Catatan disimpan.
newsroom-done-remark-answered = Jawaban disimpan.
newsroom-done-remark-resolved = Catatan ditandai selesai.
newsroom-done-remark-reopened = Catatan dibuka lagi.
audit-action-create_preview_link = membuat tautan pratinjau
audit-action-end_preview_link = mengakhiri tautan pratinjau
audit-action-remark = memberi catatan pada artikel
audit-action-remark_from_outside = memberi catatan lewat tautan pratinjau
audit-action-answer_remark = menjawab catatan
audit-action-resolve_remark = menyelesaikan catatan
audit-action-reopen_remark = membuka lagi catatan

## Perjalanan artikel menurut waktu: jadwal, embargo, salinan, tempat sampah
# { $embargo }: tanggal dan jam embargo berakhir
form-time-embargo = Artikel ini diembargo sampai { $embargo }: pilih waktu itu atau sesudahnya.
# { $withdrawal }: tanggal dan jam
form-time-withdrawal = Artikel ini akan ditarik pada { $withdrawal }: pilih waktu sebelumnya, atau batalkan penarikannya.
form-update-same = Teks ini sudah dibaca pembaca: ubah dulu, baru jadwalkan perubahannya.
# { $time }: tanggal dan jam
plan-publication = Terbit { $time }
plan-update = Perubahan terbit { $time }
plan-withdrawal = Ditarik { $time }
plan-embargo = Embargo sampai { $time }
# { $time }: tanggal dan jam, { $note }: siapa yang meminta embargo
embargo-note = Embargo sampai { $time }: { $note }. Jangan diterbitkan atau disebarkan sebelum waktu itu.
times-title = Embargo, perubahan, dan penarikan
times-more = Tindakan lain
times-none = Belum ada yang dijadwalkan.
times-embargo-now = Embargo sampai { $time }: { $note }. Sebelum waktu itu artikel ini tidak dapat diterbitkan oleh siapa pun, juga tidak oleh jadwal.
times-embargo-holds = Waktu terbitnya lebih awal daripada akhir embargo: artikel terbit begitu embargo berakhir.
# { $version }: angka, { $time } dan { $saved }: tanggal dan jam
times-update-now = Pembaca mendapat versi { $version } pada { $time }, yaitu teks yang disimpan pada { $saved }. Yang disimpan sesudah itu tetap menunggu sampai diterbitkan atau dijadwalkan sendiri.
times-withdrawal-now = Berita ini ditarik dari pembaca pada { $time }, dengan penjelasan: { $notice }
times-embargo = Embargo
# { $zone }: misalnya WIB
times-embargo-until = Sampai ({ $zone })
times-embargo-until-hint = Mulai waktu ini artikel boleh terbit.
times-embargo-note = Siapa yang meminta embargo
times-embargo-note-hint = Misalnya pengirim siaran pers atau penyelenggara acara.
times-embargo-note-empty = Tulis siapa yang meminta embargo.
times-embargo-set = Simpan embargo
times-embargo-lift = Cabut embargo
times-update = Perubahan terjadwal
times-update-hint = Perubahan dijadwalkan di formulir artikel dengan “Jadwalkan perubahan”: pembaca mendapat teks yang disimpan saat itu. Jika perubahan diterbitkan lebih awal, dijadwalkan ulang, atau beritanya ditarik, jadwal ini batal.
times-update-cancel = Batalkan perubahan terjadwal
times-withdrawal = Penarikan terjadwal
times-withdrawal-time = Tarik pada ({ $zone })
times-withdrawal-hint = Alamatnya tetap ada dan menampilkan penjelasan itu.
times-withdrawal-set = Simpan penarikan
times-withdrawal-cancel = Batalkan penarikan
times-withdrawal-early = Pada waktu itu berita atau perubahannya belum terbit: pilih waktu sesudahnya.
times-time-empty = Isi tanggal dan jam.
times-time-past = Waktu ini sudah lewat; pilih waktu yang akan datang.
duplicate-button = Salin menjadi naskah baru
duplicate-hint = Membuat naskah baru dari teks yang terakhir disimpan.
bin-delete = Hapus naskah
bin-delete-hint = Naskah masuk ke tempat sampah dan masih dapat dikembalikan.
bin-title = Tempat sampah
# { $days }: angka
bin-explanation = Naskah yang dihapus tersimpan di sini selama { $days } hari, lalu dihapus untuk selamanya.
bin-empty = Tempat sampah kosong.
# { $name }: siapa yang menulis; boleh kosong. { $deleted } dan { $gone }: tanggal dan jam
bin-line = { $name } · dihapus { $deleted } · dihapus untuk selamanya { $gone }
bin-put-back = Kembalikan
newsroom-done-times-embargo = Embargo tersimpan.
newsroom-done-times-lifted = Embargo dicabut.
newsroom-done-times-withdrawal = Penarikan sudah dijadwalkan.
newsroom-done-times-cancelled = Jadwalnya dibatalkan.
newsroom-done-article-duplicated = Ini salinannya, sebuah naskah baru.
newsroom-done-article-deleted = Naskah masuk ke tempat sampah.
newsroom-done-article-put-back = Naskah dikembalikan.
newsroom-done-article-translated = Tidak dihapus: ada artikel lain yang merupakan terjemahannya.
corrections-admin-before = Kalimat semula
corrections-admin-before-hint = Kedua kalimat boleh kosong; jika diisi, pembaca melihat apa yang berubah.
corrections-admin-after = Kalimat sekarang
audit-action-embargo = memasang embargo artikel
audit-action-lift_embargo = mencabut embargo
audit-action-plan_withdrawal = menjadwalkan penarikan
audit-action-cancel_withdrawal = membatalkan penarikan terjadwal
audit-action-cancel_update = membatalkan perubahan terjadwal
audit-action-duplicate = menyalin artikel
audit-action-delete_article = memasukkan naskah ke tempat sampah
audit-action-put_article_back = mengembalikan naskah dari tempat sampah
audit-action-delete_article_for_good = menghapus naskah untuk selamanya

# Files of an article.
form-attachments = Berkas lampiran
files-heading = Berkas
# { $kind }: jenis, seperti "PDF"; { $size }: ukuran, seperti "1,2 MB"
file-facts = { $kind }, { $size }
file-size-kilobytes = { $size } KB
file-size-megabytes = { NUMBER($whole) },{ $tenths } MB
# { $title }: judul berkas
file-listen = Dengarkan: { $title }
file-kind-pdf = PDF
file-kind-csv = tabel CSV
file-kind-txt = teks
file-kind-mp3 = audio MP3
file-kind-ogg = audio Ogg
file-kind-m4a = audio M4A
file-kind-wav = audio WAV
# { $headline }: judul artikel
files-admin-title = Berkas lampiran: { $headline }
files-admin-pending = Artikel ini sudah terbit, dan versi terakhirnya menunggu: pembaca melihat perubahan di sini setelah artikel diperbarui.
files-admin-empty = Belum ada berkas.
files-admin-new = Tambah berkas
files-admin-file-title = Judul
files-admin-file-title-hint = Yang dibaca pembaca, misalnya “Laporan keuangan 2026”.
files-admin-language = Bahasa judul
files-admin-language-hint = Kosongkan jika sama dengan bahasa artikel.
files-admin-file = Berkas
# { $limit }: megabita
files-admin-file-hint = PDF, tabel CSV, teks, atau audio (MP3, Ogg, M4A, WAV), paling besar { $limit } MB.
files-admin-add = Tambahkan
files-admin-rename = Simpan judul
files-admin-up = Naikkan
files-admin-down = Turunkan
files-admin-remove = Keluarkan
files-admin-title-empty = Tulis judul berkas; itulah yang dibaca pembaca.
# { $limit }: huruf
files-admin-title-long = Judul paling panjang { $limit } huruf. Pendekkan.
files-admin-none = Pilih satu berkas.
# { $size }, { $limit }: megabita
files-admin-too-large = Berkas ini { $size } MB; paling besar { $limit } MB. Kecilkan, atau bagi menjadi beberapa berkas.
files-admin-known = Berkas dengan isi yang sama sudah ada di artikel ini. Ubah saja judulnya.
# { $limit }: banyaknya berkas
files-admin-too-many = Artikel ini sudah punya { $limit } berkas, sebanyak yang dapat dilampirkan. Keluarkan salah satu dulu.
files-refusal-empty = Berkas ini kosong. Periksa apakah sudah tersimpan, lalu pilih lagi.
files-refusal-picture = Ini gambar. Unggah ke pustaka gambar, lalu tambahkan ke artikel.
files-refusal-markup = Ini halaman HTML, gambar SVG, atau berkas XML, yang dapat dijalankan peramban. Simpan sebagai PDF, teks, atau CSV.
files-refusal-program = Ini program atau skrip; tidak dapat dilampirkan. Muat isinya di teks artikel, atau beri tautan ke asalnya.
files-refusal-office = Ini dokumen aplikasi kantor, yang dapat berisi makro. Simpan sebagai PDF, atau tabelnya sebagai CSV (UTF-8).
files-refusal-archive = Ini arsip (ZIP dan sejenisnya). Keluarkan isinya, lalu lampirkan berkasnya satu per satu.
files-refusal-video = Ini video. Simpan suaranya sebagai MP3, atau beri tautan ke videonya.
files-refusal-encoding = Teks ini tidak tersimpan sebagai UTF-8, sehingga hurufnya dapat salah baca. Simpan lagi dengan pilihan “UTF-8”.
files-refusal-text-name = Ini teks, tetapi namanya tidak berakhir dengan .txt atau .csv. Ganti nama berkasnya menurut isinya.
files-refusal-unknown = Jenis berkas ini tidak dikenal, atau berkasnya rusak. Simpan sebagai PDF, CSV, teks, MP3, Ogg, M4A, atau WAV.
newsroom-done-file-added = Berkas ditambahkan.
newsroom-done-file-renamed = Judul berkas tersimpan.
newsroom-done-file-moved = Urutan berkas diubah.
newsroom-done-file-removed = Berkas dikeluarkan dari artikel.
revision-reason-attachments = berkas lampiran
audit-action-attach_file = melampirkan berkas
audit-action-rename_file = mengganti judul berkas
audit-action-move_file = mengubah urutan berkas
audit-action-remove_file = mengeluarkan berkas

# Forum.
forum-title = Forum
forum-description = Kata pembaca tentang berita kami. Komentar baru dibaca moderator sebelum tampil.
forum-empty = Belum ada yang menulis.
forum-count =
    { $count ->
        [0] Belum ada komentar
       *[other] { $count } komentar
    }
forum-write = Tulis komentar
forum-feed = Ikuti diskusi ini (Atom)
forum-feed-title = Forum: { $headline }
forum-thread-feed-title = Forum, utas { $name }: { $headline }
comment-follow-thread = Ikuti utas (Atom)
forum-pages = Halaman Forum
forum-earlier = Komentar sebelumnya
forum-later = Komentar berikutnya
forum-last = terakhir
forum-page-title =
    { $order ->
        [newest] Forum, terbaru dulu, halaman { $number }: { $headline }
        [recommended] Forum, paling direkomendasikan, halaman { $number }: { $headline }
       *[oldest] Forum, halaman { $number }: { $headline }
    }
forum-back-to-story = Ke beritanya
skip-to-forum = Langsung ke Forum
skip-to-recommended = Langsung ke Recommended
# Written with a capital in the middle of a sentence, and no name.
polite-you = Anda
recommended-part = rekomendasi
recommended-pinned = Pilihan redaksi
recommended-followed = Awal berita ini
recommended-following = Lanjutan dari berita ini
recommended-most-read = Paling banyak dibaca
recommended-topic = Topik sama: { $detail }
recommended-name = Menyebut { $detail }
recommended-words = Kata yang sama: { $detail }
most-read-title = Paling banyak dibaca
most-read-title-section = Paling banyak dibaca di { $section }
most-read-description = Dihitung oleh situs sendiri, tanpa kuki dan tanpa membuntuti siapa pun.
most-read-spans = Selama
most-read-hours = Tiga jam
most-read-day = Sehari
most-read-week = Seminggu
most-read-empty = Belum ada yang terhitung.
newsroom-statistics = Statistik
newsroom-searches = Pencarian pembaca
searches-title = Yang dicari pembaca
searches-empty = Dicari dan tidak ditemukan
searches-empty-hint = Tujuh hari terakhir, dihitung per hari tanpa mencatat siapa yang mencari. Pilih satu untuk menunjuk berita baginya.
searches-words = Kata yang dicari
searches-count = Berapa kali
searches-bets = Berita yang ditunjuk
searches-bets-hint = Siapa pun yang mencari tepat kata-kata ini melihat beritanya di depan.
statistics-title = Yang dibaca
statistics-hours = Jam demi jam
statistics-total = Berita dibaca { $count } kali.
statistics-views = Kali dibaca
statistics-article = Berita
statistics-csv = Yang sama sebagai tabel (CSV)
statistics-how = Seorang pembaca dihitung sekali per berita dan jam. Pembaca dibedakan dengan sidik yang dilupakan setiap hari; robot tidak dihitung. Yang dijawab sendiri oleh proksi di depan situs tidak ada di sini, kecuali log proksi itu dibaca dengan “warta statistics import”.
chain-heading = Rangkaian berita ini
choices-heading = Bacaan berikutnya
choices-title = Bacaan berikutnya: { $headline }
choices-story = Berita lain
choices-story-hint = Nomornya, atau alamat halamannya.
choices-put-first = Taruh di depan
choices-follow = Berita ini melanjutkannya
choices-followed = Melanjutkan
choices-free = Berdiri sendiri
choices-first = Yang di depan
choices-up = Naik
choices-down = Turun
choices-neither = Jangan putuskan apa-apa
choices-found = Yang ditemukan
choices-found-none = Belum ada. Berita publik dibandingkan beberapa detik sesudah terbit.
choices-never = Yang tidak pernah tampil
choices-never-button = Jangan pernah
choices-not-public = Kini tidak publik, dan tidak ditampilkan.
choices-no-story = Tidak ada berita publik seperti itu dalam edisi ini.
choices-itself = Berita tidak menyertai dirinya sendiri.
choices-circle = Berita lain itu sudah melanjutkan berita ini: jadinya berputar.
choices-too-many = Sudah ada dua belas berita di depan.
recommendation-settings-title = Cara Recommended dibuat
recommendation-settings-text = Berita dibandingkan menurut kata-katanya ketika terbit. Makin jauh jarak waktu dua berita, makin kurang keduanya berkaitan. Mengubah ini membuat semua daftar disusun ulang, dan itu makan waktu pada arsip besar.
recommendation-settings-waiting = Berita yang menunggu diperiksa: { $count }
recommendation-settings-days = Hari sampai separuh
recommendation-settings-days-hint = Sesudah sekian hari di antara dua berita, separuh dari yang dapat luruh sudah luruh.
recommendation-settings-percent = Yang tidak pernah luruh, dari 100
recommendation-settings-percent-hint = 100: waktu tidak berpengaruh. 0: berita dari waktu lain akhirnya tidak berarti.
comment-edited = diubah
comment-answers = menanggapi { $name }
comment-answer-count = { $count } tanggapan
comment-reply = Tanggapi
comment-previous-thread = Utas sebelumnya
comment-next-thread = Utas berikutnya
comment-gone = Komentar ini sudah tidak ada.
queue-thread = { $count } komentar di atasnya
comment-reason-spam = Isinya iklan.
comment-reason-insult = Isinya menghina seseorang.
comment-reason-hatred = Isinya menghasut kebencian terhadap suatu kelompok.
comment-reason-off-topic = Isinya di luar pokok berita.
comment-reason-private = Isinya membuka urusan pribadi seseorang.
comment-reason-untrue = Isinya tidak benar dan dapat merugikan.
comment-reason-unlawful = Isinya mungkin melanggar hukum.
reply-page-title = Tulis tentang: { $headline }
reply-page-title-to = Tanggapi { $name }: { $headline }
reply-heading = Tulis komentar
reply-heading-to = Tanggapi { $name }
reply-answered = Komentar yang ditanggapi
reply-rules = Tulislah tentang beritanya dan jangan menghina siapa pun. Moderator membaca setiap komentar sebelum tampil; jika tidak tampil, Anda akan melihat alasannya.
reply-name = Nama
reply-name-hint = Seperti yang akan dilihat pembaca. Nama samaran boleh.
reply-name-problem = Tulislah nama, paling banyak 60 huruf.
reply-text = Komentar
reply-text-hint = Baris kosong memulai paragraf, > memulai kutipan; *kata* ditekankan, alamat menjadi tautan.
reply-text-problem = Tulislah sesuatu, paling banyak 5.000 huruf.
reply-leave-empty = Biarkan kosong
reply-button = Kirim komentar
reply-repeated = Anda sudah mengirim teks ini.
reply-too-many = Banyak komentar datang dari sambungan Anda. Tunggu beberapa menit, lalu kirim lagi.
reply-too-busy = Banyak pembaca sedang menulis di sini. Tunggu beberapa menit, lalu kirim lagi.
reply-too-fast = Ini datang lebih cepat daripada orang mengetik. Jika Anda manusia, kirimlah sekali lagi.
own-comment-title = Komentar Anda
own-comment-waiting = Komentar ini menunggu moderator, yang membaca setiap komentar tanpa akun sebelum tampil.
own-comment-published = Komentar ini sudah tampil.
own-comment-rejected = Moderator memutuskan untuk tidak menampilkannya.
own-comment-deleted = Komentar ini sudah dihapus, beserta namanya dan catatan asal pengirimannya.
own-comment-reason = Alasannya:
own-comment-note = Catatan moderator:
own-comment-see = Lihat di Forum
own-comment-keep-address = Simpan alamat halaman ini: di sini terlihat nasib komentar Anda, dan di sini Anda dapat menghapusnya. Jangan berikan kepada orang lain.
own-comment-edit = Ubah
own-comment-edit-hint = Dalam lima menit sesudah dikirim. Sesudah itu komentar menunggu moderator lagi.
own-comment-edit-button = Simpan perubahan
own-comment-too-late = Lima menit sudah lewat, atau komentar sudah diputuskan: tidak dapat diubah lagi.
own-comment-delete = Hapus
own-comment-delete-hint = Teks dan namanya langsung dihapus untuk selamanya.
own-comment-delete-button = Hapus komentar
own-comment-done-sent = Komentar Anda sudah diterima.
own-comment-done-edited = Perubahan disimpan.
own-comment-done-deleted-comment = Komentar dihapus.
reader-done-deleted-comment = Komentar dihapus.
forum-experts = Ahli yang menjawab:
forum-question = Redaksi bertanya:
forum-orders = Urutan komentar
forum-order =
    { $order ->
        [newest] Terbaru dulu
        [recommended] Paling direkomendasikan
       *[oldest] Terlama dulu
    }
forum-kinds = Diskusi
forum-kind =
    { $kind ->
        [unanswered] Belum ada tanggapan
        [questions] Pertanyaan redaksi
       *[active] Semua diskusi
    }
forum-kind-title-active = Forum
forum-kind-title-unanswered = Forum: diskusi yang belum ada tanggapan
forum-kind-title-questions = Forum: pertanyaan redaksi
comment-picked = Pilihan redaksi
comment-pinned = Disematkan oleh redaksi
comment-recommend = Rekomendasikan
comment-report = Laporkan
comment-badge-none = Tidak ada
comment-badge-staff = Redaksi
comment-badge-expert = Narasumber ahli
comment-state-waiting = Menunggu moderator
comment-state-published = Tampil
comment-state-rejected = Ditolak
comment-state-deleted = Dihapus
comment-reason-words = Isinya memuat kata yang tidak diizinkan di sini.
reply-closed = Diskusi ini sudah ditutup.
reply-banned = Akun Anda untuk sementara tidak dapat menulis di sini.
reply-as = Anda menulis sebagai { $name }.
reply-without-account = Dengan akun, komentar Anda tidak selalu harus menunggu.
reply-warning = Pesan dari moderator:
reply-warning-read = Saya sudah membacanya
reply-warning-problem = Bacalah pesan moderator, lalu centang kotaknya.
report-title = Laporkan komentar { $name }
report-reason = Apa yang salah?
report-reason-problem = Pilihlah alasannya.
report-note = Keterangan, jika ada
report-note-problem = Tulislah paling banyak 1.000 huruf.
report-button = Kirim laporan
report-done = Terima kasih. Moderator akan membacanya.
own-comment-waits-links = Komentar ini menunggu moderator, karena memuat beberapa tautan.
own-comment-waits-banned-word = Komentar ini menunggu moderator, karena sebuah kata di dalamnya.
own-comment-waits-suspect-word = Komentar ini menunggu moderator, karena sebuah kata di dalamnya perlu dibaca manusia.
own-comment-waits-spam = Komentar ini menunggu moderator, karena mirip iklan. Jika bukan iklan, moderator akan menampilkannya.
own-comment-waits-no-account = Komentar ini menunggu moderator, yang membaca setiap komentar tanpa akun sebelum tampil.
own-comment-waits-first = Komentar ini menunggu moderator, yang membaca komentar-komentar pertama setiap akun.
own-comment-waits-setting = Komentar ini menunggu moderator, yang membaca setiap komentar dalam diskusi ini sebelum tampil.
own-comment-appeal = Minta diperiksa lagi
own-comment-appeal-label = Mengapa komentar ini sebaiknya tampil
own-comment-appeal-hint = Satu kali. Moderator lain yang memutuskan.
own-comment-appeal-button = Minta diperiksa lagi
own-comment-appeal-problem = Tulislah alasannya, paling banyak 1.000 huruf.
own-comment-appeal-waits = Moderator lain akan memeriksanya lagi.
own-comment-appeal-decided = Moderator lain sudah memeriksanya dan memutuskan hal yang sama.
own-comment-done-appealed = Permintaan Anda sudah diterima.
reader-title = Akun pembaca
reader-sign-in = Masuk sebagai pembaca
reader-why = Dengan akun, Anda menulis di Forum dengan nama Anda, melihat semua komentar Anda di satu tempat, dan dapat diberi tahu jika ada yang menanggapi. Tanpa kata sandi: kami mengirim tautan lewat surel.
reader-email = Alamat surel
reader-email-hint = Tidak ditampilkan kepada siapa pun.
reader-email-problem = Tulislah alamat surel, misalnya nama@contoh.id.
reader-ask = Kirim tautan
reader-enter = Masuk dengan alamat { $email }.
reader-enter-button = Masuk
reader-link-gone-title = Tautan ini tidak berlaku lagi
reader-link-gone = Tautan ini sudah dipakai atau sudah lewat waktunya.
reader-email-is = Alamat surel: { $email }
reader-language = Bahasa surel
reader-wants-reply-mail = Beri tahu saya lewat surel jika ada yang menanggapi
reader-save = Simpan
reader-own-comments = Komentar saya
reader-no-comments = Belum ada.
reader-export = Unduh semua yang kami simpan tentang saya (JSON)
reader-sign-out = Keluar
reader-delete = Hapus akun
reader-delete-hint = Akun, nama, alamat surel, dan teks semua komentar Anda langsung dihapus. Salinan cadangan pengelola situs dapat menyimpannya lebih lama.
reader-sure = Ya, hapus semuanya
reader-sure-problem = Centanglah kotak ini jika Anda yakin.
reader-delete-button = Hapus akun
reader-done-link = Surel dengan tautan sedang dikirim. Tautannya berlaku { $count } menit.
reader-done-signed-in = Anda sudah masuk.
reader-done-signed-out = Anda sudah keluar.
reader-done-saved = Perubahan disimpan.
reader-done-deleted = Akun dan semua komentarnya sudah dihapus.
unsubscribe-title = Hentikan surel tentang tanggapan
unsubscribe-text = Anda tidak akan diberi tahu lagi jika ada yang menanggapi komentar Anda.
unsubscribe-button = Hentikan
unsubscribe-done = Surel tentang tanggapan sudah dihentikan.
sign-in-mail-subject = Masuk ke { $site }
sign-in-mail-text = Dengan tautan ini Anda masuk sebagai pembaca { $site }:
sign-in-mail-otherwise = Jika Anda tidak memintanya, abaikan surel ini.
reply-mail-subject = { $name } menanggapi komentar Anda
reply-mail-text = { $name } menanggapi komentar Anda tentang “{ $headline }”:
reply-mail-stop = Untuk menghentikan surel seperti ini:
queue-queues = Antrean
queue-name-waiting = Menunggu
queue-name-reported = Dilaporkan
queue-name-appeals = Minta diperiksa lagi
queue-name-unmoderated = Belum dibaca
queue-pressing =
    { $count ->
        [0] Tidak ada yang menunggu
       *[other] { $count } komentar menunggu
    }
queue-none-decided = Belum ada yang diputuskan.
queue-by-rule = aturan
queue-filter = Saring
queue-filtered = Disaring
queue-filter-section = Rubrik
queue-filter-language = Bahasa berita
queue-filter-rule = Alasan menunggu
queue-filter-reason = Dilaporkan karena
queue-filter-article = Nomor berita
queue-keys = Tombol papan ketik
queue-keys-hint = Berlaku selama fokus ada pada komentar dalam antrean. Setiap tombol dapat diganti; kosongkan untuk mematikannya.
queue-key-next = Komentar berikutnya
queue-key-previous = Komentar sebelumnya
queue-key-publish = Tampilkan
queue-key-reject = Tolak: ke alasannya, lalu Enter
queue-key-ban = Tolak dan larang penulisnya: ke alasannya, lalu Enter
queue-key-choose = Pilih untuk keputusan bersama
queue-key-author = Ke penulisnya (peringatkan, diamkan, larang)
queue-key-undo = Batalkan keputusan terakhir
queue-reports =
    { $count ->
       *[other] Dilaporkan { $count } kali:
    }
queue-appeal = Penulisnya meminta diperiksa lagi:
queue-held-links = Ditahan: bobot tautannya { $detail }.
queue-held-banned-word = Ditolak oleh aturan: kata terlarang “{ $detail }”.
queue-held-suspect-word = Ditahan: kata mencurigakan “{ $detail }”.
queue-held-spam = Ditahan: mirip iklan ({ $detail } dari 100).
queue-held-no-account = Ditahan: ditulis tanpa akun.
queue-held-first = Ditahan: penulisnya belum dikenal.
queue-held-setting = Ditahan: semua komentar dalam diskusi ini menunggu.
queue-rule-links = Banyak tautan
queue-rule-banned-word = Kata terlarang
queue-rule-suspect-word = Kata mencurigakan
queue-rule-spam = Mirip iklan
queue-rule-no-account = Tanpa akun
queue-rule-first = Penulis belum dikenal
queue-rule-setting = Semua menunggu
queue-score = Kemiripan dengan iklan: { $percent } dari 100. Ciri terkuat: { $features }
queue-view-w = “{ $run }”
queue-view-s = bentuk “{ $run }”
queue-view-p = kata “{ $run }”
queue-history =
    { $trust ->
        [none] Tanpa akun
        [known] Dikenal
        [trusted] Dipercaya
       *[new] Baru
    }; komentar lain: { $written }, tampil { $published }, ditolak { $rejected }
queue-bulk = Keputusan bersama untuk yang dipilih
queue-bulk-publish = Tampilkan semua yang dipilih
queue-bulk-reject = Tolak semua yang dipilih
words-title = Kata terlarang dan mencurigakan
word-new = Kata baru
word-word = Kata atau frasa
word-hint = Dibandingkan sebagai kata utuh, tanpa penyamaran (huruf mirip, angka sebagai huruf, spasi di antara huruf). Bintang di ujung berarti huruf apa saja: judi*.
word-problem = Tulislah kata atau frasa, paling banyak 100 huruf.
word-kind = Akibatnya
word-kind-banned = Terlarang: komentar ditolak
word-kind-suspect = Mencurigakan: komentar menunggu moderator
word-language = Bahasa edisi
word-try = Coba pada 1.000 komentar terakhir
word-add = Berlakukan
word-trial = Kena { $hits } dari { $tried } komentar
word-all = Semua kata
forum-settings-title = Cara Forum dijalankan
forum-settings-mode = Komentar pembaca yang dikenal
forum-mode-pre = Menunggu moderator
forum-mode-post = Langsung tampil
forum-mode-off = Tidak ada komentar baru
forum-mode-as-edition = Seperti edisi
forum-mode-as-section = Seperti rubriknya
forum-settings-first = Komentar pertama yang menunggu
forum-settings-first-hint = Sesudah sekian komentar tampil, pembaca dengan akun dikenal. Komentar tanpa akun selalu menunggu.
forum-settings-links = Tautan paling banyak
forum-settings-links-hint = Komentar dengan lebih banyak tautan menunggu. Alamat yang berupa angka, berhuruf aksara lain, atau meneruskan ke alamat lain (bit.ly) dihitung tiga.
forum-settings-days = Ditutup sesudah hari
forum-settings-days-hint = Sejak berita terbit. Kosong: tidak pernah.
forum-settings-number-wrong = Tulislah bilangan dari { $least } sampai { $most }.
forum-settings-sections = Rubrik
forum-settings-sections-hint = Rubrik dapat dijalankan lain daripada edisinya.
forum-settings-reasons = Alasan penolakan
forum-settings-reasons-hint = Moderator memilih satu, dan penulisnya diberi tahu; pembaca memilih satu ketika melaporkan. Tanpa centang dan tanpa tulisan: semua ini.
forum-settings-own-reasons = Alasan sendiri
forum-settings-own-reasons-hint = Satu kalimat per baris, dalam bahasa edisi, misalnya “Menyebut nama korban.”
forum-settings-reasons-wrong = Paling banyak { $reasons } alasan, masing-masing paling banyak { $letters } huruf.
forum-trial = Dari { $tried } komentar terakhir, setelan ini akan menahan { $then }; kini { $now }
forum-trial-hint = Belum disimpan. Di bawah ini komentar yang hanya akan ditahan oleh setelan ini, paling banyak 50. Penulis dinilai menurut keadaannya hari ini.
forum-trial-not-taken = Tidak diterima: diskusinya akan ditutup atau dimatikan.
discussion-title = Diskusi
discussion-question = Pertanyaan kepada pembaca
discussion-question-hint = Tampil di atas komentar dan dalam daftar pertanyaan redaksi.
discussion-closed = Diskusi ditutup
discussion-message = Pesan penutup
discussion-message-hint = Tampil di tempat tombol menulis.
discussion-too-long = Tulislah paling banyak 500 huruf.
discussion-comments = Komentar terbaru
discussion-pick = Jadikan pilihan redaksi
discussion-unpick = Bukan lagi pilihan redaksi
discussion-pin = Tampilkan di atas semua yang lain
discussion-unpin = Tampilkan di tempatnya saja
reader-page-title = Pembaca
reader-standing =
    { $trust ->
        [known] Dikenal
        [trusted] Dipercaya
       *[new] Baru
    }: { $published } komentar tampil, { $rejected } ditolak
reader-is-banned = Dilarang menulis.
reader-silenced-until = Tidak dapat menulis sampai { $time }.
reader-warning = Peringatan
reader-warning-hint = Penulisnya harus membacanya sebelum menulis lagi.
reader-warning-problem = Tulislah peringatannya, paling banyak 500 huruf.
reader-warn = Peringatkan
reader-silence-days = Diamkan selama
reader-days = { $count } hari
reader-silence = Diamkan
reader-ban = Larang menulis
reader-free = Izinkan menulis lagi
reader-badge = Tanda di samping nama
reader-comments = Komentarnya
newsroom-done-comment-none-chosen = Pilihlah komentar lebih dahulu.
newsroom-done-comment-own-decision = Moderator lain harus memeriksa keputusan Anda.
newsroom-done-word-added = Kata diberlakukan.
newsroom-done-word-deleted = Kata dihapus.
newsroom-done-reader-warned = Peringatan disimpan.
newsroom-done-reader-silenced = Pembaca didiamkan.
newsroom-done-reader-banned = Pembaca dilarang menulis.
newsroom-done-reader-freed = Pembaca boleh menulis lagi.
newsroom-forum = Forum
queue-empty = Semua komentar sudah diputuskan.
queue-publish = Tampilkan
queue-reason = Alasan menolak
queue-reason-choose = Pilih alasan
queue-reason-missing = Pilihlah alasan penolakan: penulisnya akan diberi tahu.
queue-note = Catatan untuk penulis
queue-reject = Tolak
queue-ban = Tolak dan larang penulisnya
queue-decided = Terakhir diputuskan
queue-decision =
    { $decision ->
        [publish] Ditampilkan oleh { $name }, { $time }
       *[other] Ditolak oleh { $name }, { $time }
    }
queue-take-back = Batalkan
newsroom-done-comment-published = Komentar ditampilkan.
newsroom-done-comment-rejected = Komentar ditolak.
newsroom-done-comment-banned = Komentar ditolak dan penulisnya dilarang menulis.
newsroom-done-comment-taken-back = Keputusan dibatalkan; komentar menunggu lagi.
newsroom-done-comment-too-late = Keputusan dapat dibatalkan dalam satu menit, oleh yang membuatnya.
newsroom-done-comment-decided-before = Ada yang lebih cepat, atau penulisnya sudah menghapusnya.

## Pencarian redaksi
newsroom-search = Cari
newsroom-search-label = Cari di berita, gambar, orang, dan komentar
newsroom-search-hint = Pencarian meliputi berita dalam segala keadaan, gambar, orang, dan komentar, sejauh Anda boleh membukanya.
newsroom-search-title = { $count ->
    [0] Cari: { $words } (tidak ada)
   *[other] Cari: { $words } ({ NUMBER($count) })
}
newsroom-search-outcome = { $count ->
    [0] Tidak ada yang memuat semua kata dalam “{ $words }”.
   *[other] { NUMBER($count) } hasil untuk “{ $words }”.
}
newsroom-search-more = Ini { NUMBER($count) } yang terbaru; ada lebih banyak.
newsroom-search-stories = Berita
newsroom-search-pictures = Gambar
newsroom-search-people = Orang
newsroom-search-comments = Komentar
