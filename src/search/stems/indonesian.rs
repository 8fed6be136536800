//! Where Snowball's Indonesian errs on words that a newsroom uses: it takes roots for words with prefixes and endings ("berita" → "ita",
//! "sekolah" → "seko"), and drops first letters that a prefix melts away ("menulis" → "ulis", though "tulis" stays).
//!
//! Each line is a stem and what it is right for.

/// Words whose stems cannot be told from what the algorithm makes of them: that is another word's, too.
pub(super) const WORDS: &str = "\
aku: mengaku mengakui mengakuinya diakui
alasan: alasan alasannya
berangkat: berangkat keberangkatan memberangkatkan diberangkatkan
berani: berani beraninya
bulan: sebulan
cantum: mencantumkan
datang: mendatang mendatangkan
divisi: divisi
emas: emas
gerai: gerai
hadap: menghadap
hari: sehari seharinya
himpun: himpun dihimpun menghimpun
jalan: sejalan
kalian: kalian
kemas: mengemas dikemas kemasan
kemudi: kemudi mengemudi pengemudi mengemudikan
kemudian: kemudian
kena: mengenai mengenakan dikenai dikenakan terkena
kepala: kepala mengepalai kepalanya
ketua: ketua diketuai mengetuai ketuanya
kira: mengira mengirakan perkiraan
laku: pelaku pelakunya
makan: memakan memakannya
masalah: masalah masalahnya permasalahan bermasalah mempermasalahkan permasalahannya
mati: mematikan
media: media
memadai: memadai
mengapa: mengapa
menteri: menteri kementerian menterinya
mereka: mereka
muda: pemuda pemudanya kepemudaan
mula: memulai dimulai mulai memulainya
pahlawan: pahlawan kepahlawanan
pangku: pemangku memangku
peluang: peluang berpeluang peluangnya
pemilu: pemilu pemilunya
penasaran: penasaran
penduduk: penduduk penduduknya kependudukan berpenduduk
pengaruh: pengaruh pengaruhnya berpengaruh memengaruhi mempengaruhi dipengaruhi terpengaruh
penghargaan: penghargaan
perangkat: perangkat perangkatnya
perdana: perdana
performa: performa performanya
perhatian: perhatian memperhatikan diperhatikan memerhatikan diperhatikannya
perilaku: perilaku perilakunya berperilaku
perkara: perkara perkaranya
perlahan: perlahan
pertama: pertama pertamanya
perunggu: perunggu
peserta: peserta pesertanya kepesertaan
rasa: perasaan terasa perasaannya
runtun: beruntun
sekali: sekali
selaku: selaku
selatan: selatan
serap: menyerap penyerapan terserap
setelah: setelah setelahnya
tanda: menandai menandakan penanda
tanya: bertanya ditanya menanya menanyakan ditanyai
tatap: menatap
tempat: menempati menempatkan penempatan
terapi: terapi
terima: terima
tetapi: tetapi
tular: menular menularkan penularan tertular
turut: menurut menurutnya menuruti menurutku
";

/// What the algorithm makes of a word, where nothing else becomes the same.
pub(super) const STEMS: &str = "\
apalagi: apalag
atas: atasi
awas: awasi
baik: sebaik
bakteri: bakter
bank: bankan
batas: batasi terbatas
baterai: batera
begini: begin
benar: sebenar
berita: ita
betul: sebetul
capai: capa
cek: ecek
cepat: percepat
delapan: delap
demikian: demiki
depan: edepan
deputi: deput
diabetes: abetes
diagnosis: agnosis
digital: gital
dimensi: mensi
dinamika: namika
dinamis: namis
direktorat: rektorat
direktur: rektur
disiplin: siplin
diskusi: skusi
distribusi: stribusi
ekonomi: ekonom
energi: energ
februari: februar
gerak: gera
halaman: halam
harus: seharus
ilmuwan: ilmuw
industri: industr
istilah: isti
januari: januar
kalah: alah
kalimantan: kalimant
kalori: kalor
kampanye: ampanye
kandung: andung
kantong: antong
karyawan: karyaw
kata: ata
kategori: kategor
kawasan: kawas
kecuali: cuali ecuali
kejar: ejar
kejut: ejut jutan
kelapa: lapa
kelola: elola lola
kelompok: lompok elompok
keluarga: luarga
keluh: luhan eluh
kemarin: marin
kembali: mbali embali
kembang: embang
kenal: enal
kenapa: napa
kendala: ndala
kendali: ndali endali
kendara: ndara endara
kendati: ndati
kerja: erja
kerjasama: rjasama
ketika: tika
keyboard: yboard
kirim: irim
konfirmasi: onfirmasi
konsumsi: onsumsi
kontrol: ontrol
kuasa: uasa
kuat: uat perkuat
kumpul: umpul
kunjung: unjung
kurang: urang
kutip: utip
laku: berla
lanjut: kelanjut selanjut
lantaran: lantar
lengkap: selengkap
libat: terlibat
lintas: lintasi
lonjak: lonja
luar: eluar keluar
luas: perluas
lumayan: lumay
main: pain
mandiri: mandir
manfaat: panfaat
masuk: pasuk masu
matahari: matahar
materi: mater
medali: dali
mekanik: kanik
mekanisme: kanisme
memori: pori
menang: penang
merdeka: rdeka
metode: tode
milik: pilik
minta: pinta
mudah: pudah
mumpuni: mumpun
muncul: puncul
mungkin: pungkin
naik: aik
negeri: neger
nikmat: ikmat
nilai: nila ila ilai senila
nyata: sata
pakai: paka
pandemi: pandem
pantai: panta
partai: parta
pasok: paso
pasti: tidakpasti
pasukan: pasu
pedoman: doman
peduli: duli
pegawai: gawa
pelatnas: latnas
penjara: jara
pensiun: siun
penuh: sepenuh
percaya: caya
perempuan: empu
perintah: intah
periode: iode
peristiwa: istiwa
permanen: manen
perseroan: sero
personal: sonal
personel: sonel
perspektif: spektif
pertamina: tamina
pesawat: sawat
pribadi: pribad
ragam: agam
ramai: rama
rantai: ranta
rawat: awat
raya: aya
rebut: ebut
relevan: relev
rencana: encana
rendah: endah
rilis: ilis
risiko: isiko
rupa: upa serupa
sampai: sampa
santai: santa
sebagai: sebaga
sebelah: sebe
sedia: tersedia
sejati: sejat
sekian: seki
sekolah: seko
selesai: selesa
sembari: sembar
sembilan: sembil
sembunyi: sembuny
sempat: kesempat
senayan: senay
sendiri: sendir
seolah: seo
seperti: sepert
sering: seringkal
sesuai: sesua
signifikan: signifi
sinergi: sinerg
strategi: strateg
sungai: sunga
survei: surve
tabrak: abrak
tahan: ahan
tahu: ketahu etahu
taiwan: taiw
tambah: ambah
tampil: ampil
tangan: angan
tangkap: angkap
tantang: antang
target: arget
tarik: arik
tawar: awar
tegak: egak
tegas: egas
tekan: ekan
teknologi: teknolog
teliti: eliti telit
telusur: elusur
teman: eman
tembak: temba
tembus: embus
temu: emu berte
tengah: engah
tentu: entu
terap: erap
terbang: erbang
terbit: erbit
terima: erima ima
terus: erus
tetap: etap
timbul: imbul
tindak: tinda indak
tinggal: inggal
tingkat: ingkat
tipu: ipu
tolak: olak
tonton: onton
transparan: transpar
tulis: ulis
tumpang: umpang
tunai: tuna
tunggu: unggu
tunjuk: unjuk
turun: urun
tutup: utup
tutur: utur
usai: usa
varian: vari
wartawan: wartaw
";
