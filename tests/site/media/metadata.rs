//! What is read from a picture's IPTC-IIM, XMP and EXIF, and which of them counts.

use chrono::{FixedOffset, NaiveDate, NaiveTime};
use exif::experimental::Writer;
use exif::{Field, In, Rational, Tag, Value};
use jpeg_encoder::{ColorType, Encoder};
use warta::media::intake::SourceFormat;
use warta::media::metadata::read::{Found, Metadata, MetadataSource, read_metadata};

#[test]
fn a_picture_without_metadata_says_nothing() {
    let metadata = read_metadata(&jpeg(&[]), SourceFormat::Jpeg);
    assert_eq!(metadata.caption, None);
    assert_eq!(metadata.taken_at, None);
    assert!(!metadata.had_location);
    assert_eq!(metadata.orientation, 1);
}

#[test]
fn iptc_gives_caption_credit_creator_copyright_headline_and_time() {
    let metadata = read_iptc(&[
        (1, 90, b"\x1b%G"),
        (2, 105, "Uji coba rudal".as_bytes()),
        (
            2,
            120,
            "Presiden meninjau pabrik\r\ndi dekat Sèvres".as_bytes(),
        ),
        (2, 80, b"Aleksey Druzhinin"),
        (2, 80, b"A. Kedua"),
        (2, 110, b"Sputnik via REUTERS"),
        (2, 115, b"Sputnik"),
        (2, 116, "© Sputnik".as_bytes()),
        (2, 55, b"20220907"),
        (2, 60, b"140500+0700"),
    ]);
    assert_found(
        metadata.title.as_ref(),
        "Uji coba rudal",
        MetadataSource::Iptc,
    );
    assert_found(
        metadata.caption.as_ref(),
        "Presiden meninjau pabrik di dekat Sèvres",
        MetadataSource::Iptc,
    );
    assert_found(
        metadata.creator.as_ref(),
        "Aleksey Druzhinin, A. Kedua",
        MetadataSource::Iptc,
    );
    assert_found(
        metadata.credit.as_ref(),
        "Sputnik via REUTERS",
        MetadataSource::Iptc,
    );
    assert_found(
        metadata.copyright.as_ref(),
        "© Sputnik",
        MetadataSource::Iptc,
    );
    let taken = metadata.taken_at.expect("a time");
    assert_eq!(taken.source, MetadataSource::Iptc);
    assert_eq!(Some(taken.value.date), NaiveDate::from_ymd_opt(2022, 9, 7));
    assert_eq!(taken.value.time, NaiveTime::from_hms_opt(14, 5, 0));
    assert_eq!(taken.value.offset, FixedOffset::east_opt(7 * 3600));
}

#[test]
fn the_source_is_the_credit_where_no_credit_stands() {
    let metadata = read_iptc(&[(2, 115, b"AP")]);
    assert_found(metadata.credit.as_ref(), "AP", MetadataSource::Iptc);
}

#[test]
fn iptc_without_a_declared_charset_is_latin_1_unless_it_is_valid_utf_8() {
    let latin = read_iptc(&[(2, 120, b"S\xE8vres")]);
    assert_found(latin.caption.as_ref(), "Sèvres", MetadataSource::Iptc);
    let utf8 = read_iptc(&[(2, 120, "Sèvres".as_bytes())]);
    assert_found(utf8.caption.as_ref(), "Sèvres", MetadataSource::Iptc);
}

#[test]
fn iptc_is_found_behind_other_image_resources() {
    let mut resources = resource(0x03ED, b"123");
    resources.extend(resource(0x0404, &dataset(2, 110, b"Antara")));
    let metadata = read_metadata(&jpeg(&[(13, photoshop(&resources))]), SourceFormat::Jpeg);
    assert_found(metadata.credit.as_ref(), "Antara", MetadataSource::Iptc);
}

#[test]
fn xmp_is_read_as_elements_with_the_default_language_first() {
    let metadata = read_xmp(
        r#"<rdf:Description rdf:about="">
             <dc:description><rdf:Alt>
               <rdf:li xml:lang="en">A factory</rdf:li>
               <rdf:li xml:lang="x-default">Sebuah pabrik &amp; gudang &#8211; &quot;baru&quot;</rdf:li>
             </rdf:Alt></dc:description>
             <dc:creator><rdf:Seq><rdf:li>Sri</rdf:li><rdf:li>Budi</rdf:li></rdf:Seq></dc:creator>
             <dc:rights><rdf:Alt><rdf:li xml:lang="de">© Sri</rdf:li></rdf:Alt></dc:rights>
             <dc:title><rdf:Alt><rdf:li xml:lang="x-default">pabrik-01</rdf:li></rdf:Alt></dc:title>
             <Iptc4xmpCore:AltTextAccessibility><rdf:Alt>
               <rdf:li xml:lang="x-default">Atap seng merah di tepi sawah</rdf:li>
             </rdf:Alt></Iptc4xmpCore:AltTextAccessibility>
             <xmpRights:UsageTerms><rdf:Alt><rdf:li xml:lang="x-default">Sekali pakai</rdf:li></rdf:Alt></xmpRights:UsageTerms>
             <photoshop:Credit><![CDATA[Antara <Foto>]]></photoshop:Credit>
             <photoshop:DateCreated>2022-09-07T14:05:00+07:00</photoshop:DateCreated>
           </rdf:Description>"#,
    );
    let from_xmp = MetadataSource::Xmp;
    assert_found(
        metadata.caption.as_ref(),
        "Sebuah pabrik & gudang – \"baru\"",
        from_xmp,
    );
    assert_found(metadata.creator.as_ref(), "Sri, Budi", from_xmp);
    assert_found(metadata.copyright.as_ref(), "© Sri", from_xmp);
    assert_found(metadata.title.as_ref(), "pabrik-01", from_xmp);
    assert_found(
        metadata.alt_text.as_ref(),
        "Atap seng merah di tepi sawah",
        from_xmp,
    );
    assert_found(metadata.usage_terms.as_ref(), "Sekali pakai", from_xmp);
    assert_found(metadata.credit.as_ref(), "Antara <Foto>", from_xmp);
    let taken = metadata.taken_at.expect("a time");
    assert_eq!(taken.value.offset, FixedOffset::east_opt(7 * 3600));
}

#[test]
fn xmp_is_read_as_attributes_and_with_any_prefix() {
    let metadata = read_xmp(
        r#"<rdf:Description rdf:about="" xmlns:ps="http://ns.adobe.com/photoshop/1.0/"
             ps:Credit="AP &amp; Antara" ps:Headline="Banjir" ps:DateCreated="2021-01-02"/>"#,
    );
    assert_found(metadata.credit.as_ref(), "AP & Antara", MetadataSource::Xmp);
    assert_found(metadata.title.as_ref(), "Banjir", MetadataSource::Xmp);
    let taken = metadata.taken_at.expect("a date");
    assert_eq!(Some(taken.value.date), NaiveDate::from_ymd_opt(2021, 1, 2));
    assert_eq!(taken.value.time, None);
}

#[test]
fn what_an_ingredient_says_is_not_taken_for_the_picture() {
    let metadata = read_xmp(
        r#"<rdf:Description rdf:about="">
             <xmpMM:Ingredients xmlns:xmpMM="http://ns.adobe.com/xap/1.0/mm/"><rdf:Bag><rdf:li>
               <rdf:Description photoshop:Credit="wrong"><photoshop:Headline>wrong</photoshop:Headline></rdf:Description>
             </rdf:li></rdf:Bag></xmpMM:Ingredients>
           </rdf:Description>"#,
    );
    assert_eq!((metadata.credit, metadata.title), (None, None));
}

#[test]
fn xmp_with_a_doctype_is_refused_whole() {
    let bomb = r#"<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>"#;
    let packet = format!(
        "{bomb}{}",
        packet(r#"<rdf:Description photoshop:Credit="&b;" photoshop:Headline="x"/>"#)
    );
    let metadata = read_metadata(&jpeg(&[xmp_segment(&packet)]), SourceFormat::Jpeg);
    assert_eq!((metadata.credit, metadata.title), (None, None));
}

#[test]
fn xmp_that_is_nested_endlessly_is_left_alone() {
    let deep = "<a>".repeat(15_000);
    let packet = format!(
        "{}{deep}",
        packet(r#"<rdf:Description photoshop:Credit="AP"/>"#)
    );
    let metadata = read_metadata(&jpeg(&[xmp_segment(&packet)]), SourceFormat::Jpeg);
    assert_found(metadata.credit.as_ref(), "AP", MetadataSource::Xmp);
}

#[test]
fn exif_gives_time_with_offset_artist_copyright_and_description() {
    let metadata = read_exif(&[
        ascii(Tag::ImageDescription, &["Pasar pagi"]),
        ascii(Tag::Artist, &["Sri Wahyuni"]),
        ascii(Tag::Copyright, &["Sri Wahyuni", "Warta"]),
        ascii(Tag::DateTimeOriginal, &["2022:09:07 14:05:06"]),
        ascii(Tag::OffsetTimeOriginal, &["+07:00"]),
    ]);
    assert_found(
        metadata.caption.as_ref(),
        "Pasar pagi",
        MetadataSource::Exif,
    );
    assert_found(
        metadata.creator.as_ref(),
        "Sri Wahyuni",
        MetadataSource::Exif,
    );
    assert_found(
        metadata.copyright.as_ref(),
        "Sri Wahyuni; Warta",
        MetadataSource::Exif,
    );
    let taken = metadata.taken_at.expect("a time");
    assert_eq!(taken.value.time, NaiveTime::from_hms_opt(14, 5, 6));
    assert_eq!(taken.value.offset, FixedOffset::east_opt(7 * 3600));
}

#[test]
fn what_a_camera_writes_by_itself_is_no_caption() {
    for words in [
        "OLYMPUS DIGITAL CAMERA         ",
        "SONY DSC",
        "SANYO DIGITAL CAMERA",
        "   ",
    ] {
        let metadata = read_exif(&[ascii(Tag::ImageDescription, &[words])]);
        assert_eq!(metadata.caption, None, "{words}");
    }
}

#[test]
fn a_location_is_noticed_and_nothing_of_it_kept() {
    let degrees = Value::Rational(vec![Rational { num: 6, denom: 1 }; 3]);
    let field = Field {
        tag: Tag::GPSLatitude,
        ifd_num: In::PRIMARY,
        value: degrees,
    };
    assert!(read_exif(&[field]).had_location);
    let by_xmp = read_xmp(
        r#"<rdf:Description xmlns:exif="http://ns.adobe.com/exif/1.0/" exif:GPSLatitude="6,12S"/>"#,
    );
    assert!(by_xmp.had_location);
}

#[test]
fn xmp_goes_before_iptc_and_iptc_before_exif() {
    let exif = exif_block(&[
        ascii(Tag::Artist, &["from exif"]),
        ascii(Tag::Copyright, &["from exif"]),
        ascii(Tag::ImageDescription, &["from exif"]),
    ]);
    let iptc = [dataset(2, 120, b"from iptc"), dataset(2, 80, b"from iptc")].concat();
    let xmp = packet(
        r"<rdf:Description><dc:description><rdf:Alt><rdf:li>from xmp</rdf:li></rdf:Alt></dc:description></rdf:Description>",
    );
    let file = jpeg(&[
        exif_segment(&exif),
        xmp_segment(&xmp),
        (13, photoshop(&resource(0x0404, &iptc))),
    ]);
    let metadata = read_metadata(&file, SourceFormat::Jpeg);
    assert_found(metadata.caption.as_ref(), "from xmp", MetadataSource::Xmp);
    assert_found(metadata.creator.as_ref(), "from iptc", MetadataSource::Iptc);
    assert_found(
        metadata.copyright.as_ref(),
        "from exif",
        MetadataSource::Exif,
    );
}

#[test]
fn a_time_of_day_goes_before_a_date_alone() {
    let exif = exif_block(&[ascii(Tag::DateTimeOriginal, &["2022:09:07 14:05:06"])]);
    let xmp = packet(r#"<rdf:Description photoshop:DateCreated="2022-09-07"/>"#);
    let file = jpeg(&[exif_segment(&exif), xmp_segment(&xmp)]);
    let taken = read_metadata(&file, SourceFormat::Jpeg)
        .taken_at
        .expect("a time");
    assert_eq!(taken.source, MetadataSource::Exif);
}

#[test]
fn dates_that_are_none_are_ignored() {
    for words in [
        "0000:00:00 00:00:00",
        "    :  :     :  :  ",
        "2022:13:40 25:00:00",
        "1970",
    ] {
        let metadata = read_exif(&[ascii(Tag::DateTimeOriginal, &[words])]);
        assert_eq!(metadata.taken_at, None, "{words}");
    }
}

#[test]
fn text_is_trimmed_rid_of_control_characters_and_bounded() {
    let dirty = "\u{202e}  one\0\x07\n\n two\t".to_owned() + &"x".repeat(5_000);
    let metadata = read_iptc(&[(2, 120, dirty.as_bytes())]);
    let caption = metadata.caption.expect("a caption").value;
    assert!(caption.starts_with("one two xxx"), "{caption}");
    assert_eq!(caption.chars().count(), 2_000);
}

#[test]
fn garbage_in_every_block_is_survived() {
    let exif = exif_block(&[
        ascii(Tag::Artist, &["Sri"]),
        ascii(Tag::DateTimeOriginal, &["2022:09:07 14:05:06"]),
    ]);
    let xmp = packet(r#"<rdf:Description photoshop:Credit="AP"/>"#);
    let iptc = photoshop(&resource(0x0404, &dataset(2, 110, b"Antara")));
    let whole = jpeg(&[exif_segment(&exif), xmp_segment(&xmp), (13, iptc)]);
    for position in 0..whole.len() {
        for flip in [0x01, 0x80, 0xFF] {
            let mut broken = whole.clone();
            if let Some(byte) = broken.get_mut(position) {
                *byte ^= flip;
            }
            let _ = read_metadata(&broken, SourceFormat::Jpeg);
        }
        let cut = whole.get(..position).unwrap_or_default();
        for format in SourceFormat::ALL {
            let _ = read_metadata(cut, format);
        }
    }
}

fn assert_found(found: Option<&Found>, value: &str, source: MetadataSource) {
    let expected = Found {
        value: value.to_owned(),
        source,
    };
    assert_eq!(found, Some(&expected));
}

fn read_iptc(datasets: &[(u8, u8, &[u8])]) -> Metadata {
    let block: Vec<u8> = datasets
        .iter()
        .flat_map(|(record, number, value)| dataset(*record, *number, value))
        .collect();
    let file = jpeg(&[(13, photoshop(&resource(0x0404, &block)))]);
    read_metadata(&file, SourceFormat::Jpeg)
}

fn read_xmp(description: &str) -> Metadata {
    read_metadata(
        &jpeg(&[xmp_segment(&packet(description))]),
        SourceFormat::Jpeg,
    )
}

fn read_exif(fields: &[Field]) -> Metadata {
    read_metadata(
        &jpeg(&[exif_segment(&exif_block(fields))]),
        SourceFormat::Jpeg,
    )
}

/// A small JPEG with the given application segments.
fn jpeg(segments: &[(u8, Vec<u8>)]) -> Vec<u8> {
    let mut file = Vec::new();
    let mut encoder = Encoder::new(&mut file, 80);
    for (number, body) in segments {
        encoder
            .add_app_segment(*number, body.clone())
            .expect("fits");
    }
    encoder
        .encode(&[128; 8 * 8 * 3], 8, 8, ColorType::Rgb)
        .expect("encodes");
    file
}

fn xmp_segment(packet: &str) -> (u8, Vec<u8>) {
    (
        1,
        [b"http://ns.adobe.com/xap/1.0/\0", packet.as_bytes()].concat(),
    )
}

fn exif_segment(block: &[u8]) -> (u8, Vec<u8>) {
    (1, [b"Exif\0\0", block].concat())
}

fn packet(description: &str) -> String {
    format!(
        "<?xpacket begin=\"\u{feff}\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\
         <x:xmpmeta xmlns:x=\"adobe:ns:meta/\">\
         <rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\" \
         xmlns:dc=\"http://purl.org/dc/elements/1.1/\" \
         xmlns:photoshop=\"http://ns.adobe.com/photoshop/1.0/\" \
         xmlns:xmpRights=\"http://ns.adobe.com/xap/1.0/rights/\" \
         xmlns:Iptc4xmpCore=\"http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/\">\
         {description}</rdf:RDF></x:xmpmeta><?xpacket end=\"w\"?>"
    )
}

fn exif_block(fields: &[Field]) -> Vec<u8> {
    let mut writer = Writer::new();
    for field in fields {
        writer.push_field(field);
    }
    let mut block = std::io::Cursor::new(Vec::new());
    writer.write(&mut block, false).expect("encodes");
    block.into_inner()
}

fn ascii(tag: Tag, parts: &[&str]) -> Field {
    Field {
        tag,
        ifd_num: In::PRIMARY,
        value: Value::Ascii(parts.iter().map(|part| part.as_bytes().to_vec()).collect()),
    }
}

fn photoshop(resources: &[u8]) -> Vec<u8> {
    [b"Photoshop 3.0\0", resources].concat()
}

/// One image resource with an empty name, padded.
fn resource(id: u16, data: &[u8]) -> Vec<u8> {
    let mut resource = b"8BIM".to_vec();
    resource.extend_from_slice(&id.to_be_bytes());
    resource.extend_from_slice(&[0, 0]);
    resource.extend_from_slice(&(data.len() as u32).to_be_bytes());
    resource.extend_from_slice(data);
    if data.len() % 2 == 1 {
        resource.push(0);
    }
    resource
}

fn dataset(record: u8, number: u8, value: &[u8]) -> Vec<u8> {
    let mut dataset = vec![0x1C, record, number];
    dataset.extend_from_slice(&(value.len() as u16).to_be_bytes());
    dataset.extend_from_slice(value);
    dataset
}
