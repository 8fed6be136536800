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
search-title-outcome = { $count ->
    [0] Pencarian: { $words } (tidak ada berita)
   *[other] Pencarian: { $words } ({ NUMBER($count) } berita)
}
search-found-topic = Topik:
search-order-name = Urutan hasil
search-order-best = Paling cocok
search-order-newest = Terbaru
# Akhiran yang tidak membuatnya kata lain, dipisahkan spasi.
search-endings = nya lah kah pun
search-cut = Tulisan itu terlalu panjang; hanya bagian awalnya yang dicari.
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
failure-unauthorized-text = Sesi Anda sudah berakhir, jadi tidak ada yang diubah. Masuk lagi di jendela lain, lalu kembali ke sini dan kirim ulang; yang Anda ketik masih ada di halaman sebelumnya.
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
comparison-title = Versi { $from } dan { $to }
comparison-same = Kedua versi sama.
dashboard-mine = Naskah saya
dashboard-waiting = Menunggu diperiksa
dashboard-scheduled = Dijadwalkan
dashboard-published = Terbit hari ini
dashboard-unreviewed = Terbit tanpa redaktur lain
# { $name }: who published, { $reason }: why nobody else had read it
dashboard-unreviewed-line = { $name }: { $reason }
dashboard-reviewed = Sudah saya lihat
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
