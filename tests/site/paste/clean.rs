//! The text that pasted HTML becomes.

use warta::body::block::Block;
use warta::body::parse::parse;
use warta::body::plain::plain_text;
use warta::paste::clean::{Pasted, clean};

use crate::support::chance::Chance;

fn pasted(html: &str) -> Pasted {
    clean(html, &[])
}

fn body(html: &str) -> String {
    pasted(html).body
}

/// What was left out: (kind, detail, how often).
fn left_out(html: &str) -> Vec<(&'static str, String, usize)> {
    pasted(html)
        .left_out
        .into_iter()
        .map(|entry| (entry.kind.word(), entry.detail, entry.count))
        .collect()
}

const GOOGLE_DOCS: &str = r#"<meta charset='utf-8'><meta charset="utf-8"><b style="font-weight:normal;" id="docs-internal-guid-5b1e7c2a-7fff-1d2c-aaaa-0123456789ab"><h1 dir="ltr" style="line-height:1.38;margin-top:20pt;margin-bottom:6pt;"><span style="font-size:20pt;font-family:Arial,sans-serif;color:#000000;background-color:transparent;font-weight:400;font-style:normal;">Feri malam berhenti</span></h1><p dir="ltr" style="line-height:1.38;"><span style="font-size:11pt;font-weight:400;font-style:normal;text-decoration:none;white-space:pre-wrap;">Feri </span><span style="font-size:11pt;font-weight:700;white-space:pre-wrap;">KM Bahari </span><span style="font-size:11pt;font-weight:700;font-style:italic;">Jaya</span><span style="font-weight:400;"> tidak berlayar, </span><a href="https://www.google.com/url?q=https://pelabuhan.example/jadwal?a%3D1&amp;sa=D&amp;source=editors&amp;ust=1" style="text-decoration:none;"><span style="color:#1155cc;text-decoration:underline;">kata syahbandar</span></a><span>.</span></p><br /><ul style="margin-top:0;"><li dir="ltr" style="list-style-type:disc;font-size:11pt;" aria-level="1"><p dir="ltr" role="presentation"><span>Ombak </span><span>dua meter</span></p></li><ul><li dir="ltr" aria-level="2"><p dir="ltr" role="presentation"><span>di selat</span></p></li></ul><li dir="ltr" aria-level="1"><p role="presentation"><span>Angin barat</span></p></li></ul><ol><li aria-level="1"><p role="presentation"><span>Satu</span></p></li><li aria-level="1"><p role="presentation"><span>Dua</span></p></li></ol><div dir="ltr" align="left"><table style="border:none;border-collapse:collapse;"><colgroup><col width="301"/><col width="301"/></colgroup><tbody><tr style="height:0pt"><td style="padding:5pt;"><p><span style="font-weight:700;">Hari</span></p></td><td><p><span style="font-weight:700;">Kapal</span></p></td></tr><tr><td><p><span>Senin</span></p></td><td><p><span>3|4</span></p></td></tr></tbody></table></div><p><span><span style="border:none;display:inline-block;"><img src="https://lh7.googleusercontent.com/abc" width="602" height="401" alt="Dermaga"/></span></span></p></b><br class="Apple-interchange-newline">"#;

#[test]
fn a_document_of_google_docs_becomes_clean_text() {
    assert_eq!(
        body(GOOGLE_DOCS),
        "## Feri malam berhenti\n\n\
         Feri **KM Bahari *Jaya*** tidak berlayar, [kata syahbandar](https://pelabuhan.example/jadwal?a=1).\n\n\
         - Ombak dua meter\n  - di selat\n- Angin barat\n\n\
         1. Satu\n2. Dua\n\n\
         | **Hari** | **Kapal** |\n| --- | --- |\n| Senin | 3\\|4 |\n\n\
         ::: figure picture-1\n:::"
    );
    assert_eq!(
        left_out(GOOGLE_DOCS),
        [(
            "picture",
            "https://lh7.googleusercontent.com/abc".to_owned(),
            1
        )]
    );
    let picture = &pasted(GOOGLE_DOCS).pictures[0];
    assert_eq!(picture.key, "picture-1");
    assert_eq!(picture.alternative_text, "Dermaga");
}

const WORD: &str = r##"<html xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word" xmlns="http://www.w3.org/TR/REC-html40">
<head><meta http-equiv=Content-Type content="text/html; charset=utf-8"><meta name=Generator content="Microsoft Word 15">
<!--[if gte mso 9]><xml><w:WordDocument><w:View>Normal</w:View></w:WordDocument></xml><![endif]-->
<style><!-- /* Font Definitions */ @font-face {font-family:Wingdings;} p.MsoNormal {margin:0cm;} --></style></head>
<body lang=EN-US style='tab-interval:36.0pt'>
<!--StartFragment-->
<p class=MsoTitle>Laporan pelabuhan<o:p></o:p></p>
<h2>Latar<o:p></o:p></h2>
<p class=MsoNormal><span lang=IN>Kapal <b style='mso-bidi-font-weight:normal'>Bahari</b> <i>akan</i>
berlayar.<span style='mso-spacerun:yes'>  </span>Besok.<a style='mso-footnote-id:ftn1' href="#_ftn1" name="_ftnref1" title=""><span class=MsoFootnoteReference><span style='mso-special-character:footnote'><![if !supportFootnotes]><span class=MsoFootnoteReference><span lang=IN>[1]</span></span><![endif]></span></span></a><o:p></o:p></span></p>
<p class=MsoNormal><o:p>&nbsp;</o:p></p>
<p class=MsoListParagraphCxSpFirst style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span style='font-family:Symbol;mso-fareast-font-family:Symbol'><span style='mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp;&nbsp;&nbsp; </span></span></span><![endif]>Ombak tinggi<o:p></o:p></p>
<p class=MsoListParagraphCxSpMiddle style='margin-left:72.0pt;mso-list:l0 level2 lfo1'><![if !supportLists]><span style='font-family:"Courier New"'><span style='mso-list:Ignore'>o<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span></span><![endif]>di <u>selat</u><o:p></o:p></p>
<p class=MsoListParagraphCxSpLast style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>·<span>&nbsp; </span></span><![endif]>Angin<o:p></o:p></p>
<p class=MsoListParagraph style='mso-list:l1 level1 lfo2'><![if !supportLists]><span style='mso-list:Ignore'>3.<span>&nbsp; </span></span><![endif]>Tiga<o:p></o:p></p>
<p class=MsoListParagraph style='mso-list:l1 level1 lfo2'><![if !supportLists]><span style='mso-list:Ignore'>4.<span>&nbsp; </span></span><![endif]>Empat<o:p></o:p></p>
<table class=MsoTableGrid border=1><thead><tr><td><p class=MsoNormal>Hari</p></td><td colspan=2><p class=MsoNormal>Kapal</p></td></tr></thead>
<tr><td rowspan=2><p>Senin</p></td><td><p>3</p></td><td><p>baik</p></td></tr><tr><td><p>4</p></td><td><p>rusak</p></td></tr></table>
<p class=MsoNormal><!--[if gte vml 1]><v:shape id="x"><v:imagedata src="file:///C:/a.png"/></v:shape><![endif]--><![if !vml]><img width=100 height=80 src="file:///C:/Temp/msohtmlclip1/01/clip_image002.jpg"><![endif]></p>
<!--EndFragment-->
<div style='mso-element:footnote-list'><![if !supportFootnotes]><br clear=all><hr align=left size=1 width="33%"><![endif]>
<div style='mso-element:footnote' id=ftn1><p class=MsoFootnoteText><a style='mso-footnote-id:ftn1' href="#_ftnref1" name="_ftn1" title=""><span class=MsoFootnoteReference>[1]</span></a> Menurut <i>syahbandar</i>.<o:p></o:p></p></div></div>
</body></html>"##;

#[test]
fn a_document_of_word_becomes_clean_text() {
    assert_eq!(
        body(WORD),
        "## Laporan pelabuhan\n\n\
         ### Latar\n\n\
         Kapal **Bahari** *akan* berlayar. Besok.[^1]\n\n\
         - Ombak tinggi\n  - di selat\n- Angin\n\n\
         3. Tiga\n4. Empat\n\n\
         | Hari | Kapal |  |\n| --- | --- | --- |\n| Senin | 3 | baik |\n|  | 4 | rusak |\n\n\
         ::: figure picture-1\n:::\n\n\
         [^1]: Menurut *syahbandar*."
    );
    let kinds: Vec<_> = left_out(WORD).iter().map(|entry| entry.0).collect();
    assert_eq!(kinds, ["picture", "formatting", "language", "style"]);
}

#[test]
fn the_text_of_both_is_read_as_it_was_meant() {
    for html in [GOOGLE_DOCS, WORD] {
        let (parsed, warnings) = parse(&body(html));
        assert!(warnings.is_empty(), "{warnings:?}");
        assert!(
            parsed
                .blocks
                .iter()
                .any(|block| matches!(block, Block::Table(_)))
        );
    }
}

#[test]
fn paragraphs_and_line_ends_of_web_pages() {
    assert_eq!(
        body("<div>one<br>two</div><div><br></div>loose <b>text</b><br><br>next<p>last</p>"),
        "one\\\ntwo\n\nloose **text**\n\nnext\n\nlast"
    );
}

#[test]
fn quotes_rules_code_and_terms() {
    assert_eq!(
        body(
            "<blockquote><p>a</p><ul><li>b</li></ul></blockquote><hr><pre><code>x\n\n  y ```</code></pre>\
             <dl><dt>T</dt><dd>D <code>a`b</code></dd></dl><p>He said <q>no</q>.</p>"
        ),
        "> a\n> - b\n\n---\n\n````\nx\n\n  y ```\n````\n\n**T**\n\nD ``a`b``\n\nHe said “no”."
    );
}

#[test]
fn headings_begin_at_the_second_level() {
    assert_eq!(
        body("<h2>a <b>b</b></h2><h3>c #</h3><h5>d</h5><p role=heading aria-level=3>e</p>"),
        "## a b\n\n### c \\#\n\n#### d\n\n### e"
    );
    assert_eq!(body("<h1>a</h1><h2>b</h2>"), "## a\n\n### b");
}

#[test]
fn only_links_to_other_places_stay() {
    let html = "<a href='https://a.example/x_(y)?a=1&lt;=2'>a</a> <a href='javascript:alert(1)'>b</a> \
                <a href='/c'>c</a> <a href='mailto:d@e.example'>d</a> <a href='data:text/html,x'>e</a> <a name=f>f</a>";
    assert_eq!(
        body(html),
        "[a](https://a.example/x_%28y%29?a=1%3C=2) b c [d](mailto:d@e.example) e f"
    );
    assert_eq!(
        left_out(html),
        [
            ("link", "javascript:alert(1)".to_owned(), 1),
            ("link", "/c".to_owned(), 1),
            ("link", "data:text/html,x".to_owned(), 1),
        ]
    );
}

#[test]
fn what_is_not_text_is_listed() {
    let html = "<p>a<script src=/x.js>no</script><style>p{}</style><!-- remember --><iframe src='https://v.example/1'></iframe></p>\
                <form action=/send><label>Name</label><input placeholder=you><button>Send</button></form>\
                <svg><text>drawn</text></svg><video src=v.mp4></video><p style='display:none'>secret</p>\
                <custom-thing>kept</custom-thing> <img src=/p.gif width=1 height=1><del>old</del>";
    assert_eq!(body(html), "a\n\nName\n\nkept old");
    let expected = [
        ("tracker", "/p.gif"),
        ("frame", "https://v.example/1"),
        ("media", "v.mp4"),
        ("drawing", "drawn"),
        ("form", "/send"),
        ("form", "you"),
        ("form", "Send"),
        ("hidden", "secret"),
        ("formatting", "del"),
        ("element", "custom-thing"),
        ("comment", "remember"),
        ("script", "/x.js"),
        ("style", ""),
    ];
    let found = left_out(html);
    let found: Vec<_> = found
        .iter()
        .map(|(kind, detail, _)| (*kind, detail.as_str()))
        .collect();
    assert_eq!(found, expected);
}

#[test]
fn another_language_than_the_text_s_own_is_named() {
    assert_eq!(
        body(
            "<div lang=id>Menteri berkata <span lang=en-GB>as <i>soon</i> as possible</span> dan \
             <bdo lang=ar dir=rtl>سلام</bdo>.</div>"
        ),
        "Menteri berkata [as *soon* as possible]{lang=en-GB} dan [سلام]{lang=ar dir=rtl}."
    );
}

#[test]
fn pictures_get_free_keys_and_their_captions() {
    let html = "<ul><li>a <img src=one.jpg></li></ul>\
                <figure><img data-src=two.jpg src='data:image/gif;base64,R0' alt='  A boat '><figcaption>By <b>Rahmi</b></figcaption></figure>";
    let pasted = clean(html, &["picture-1"]);
    assert_eq!(
        pasted.body,
        "- a\n\n::: figure picture-2\n:::\n\n::: figure picture-3\n:::"
    );
    let second = &pasted.pictures[1];
    assert_eq!(second.address, "two.jpg");
    assert_eq!(second.alternative_text, "A boat");
    assert_eq!(second.caption, "By Rahmi");
}

#[test]
fn notes_of_google_docs_and_the_web_become_notes() {
    assert_eq!(
        body(
            "<p>a<sup><a href='#ftnt1' id='ftnt_ref1'>[1]</a></sup>: b<sup id=r2><a href='#n2'>2</a></sup></p><hr>\
             <div><p><a href='#ftnt_ref1' id='ftnt1'>[1]</a><span>&nbsp;One.</span></p></div>\
             <ol><li id=n2>Two. <a href='#r2'>↩</a></li></ol>"
        ),
        "a[^1]\\: b[^2]\n\n[^1]: One.\n\n[^2]: Two."
    );
}

#[test]
fn a_table_with_heads_and_one_for_the_layout() {
    assert_eq!(
        body(
            "<table><tr><td><p>a</p><p>b</p></td></tr></table>\
             <table><caption>C</caption><tr><th>h<br>h</th></tr><tr><td><ul><li>x</li><li>y</li></ul></td><td>z</td></tr></table>"
        ),
        "a\n\nb\n\nC\n\n| h h |  |\n| --- | --- |\n| x y | z |"
    );
}

#[test]
fn lists_of_several_paragraphs_keep_them() {
    assert_eq!(
        body("<ol start=9><li><p>a</p><p>b</p></li><li>c<ul><li>d</li></ul></li></ol>"),
        "9. a\n\n   b\n\n10. c\n    - d"
    );
}

#[test]
fn emphasis_begins_and_ends_at_words() {
    for (html, expected) in [
        ("a<b> b </b>c", "a **b** c"),
        ("<b>a</b> <b>b</b>", "**a b**"),
        ("<b>“a”</b>b", "**“a**”b"),
        ("x<i>(y)</i> z", "x(*y)* z"),
        ("<b>a</b><i>b</i> c", "**a***b* c"),
        ("<i><b>a</b> b</i>", "***a** b*"),
        (
            "<b>a <a href='https://a.example/'>b</a> c</b>",
            "**a [b](https://a.example/) c**",
        ),
        ("<b> </b>", ""),
        ("<p><b>a<br>b</b></p>", "**a\\\nb**"),
    ] {
        assert_eq!(body(html), expected, "{html}");
    }
}

#[test]
fn signs_of_the_dialect_are_text() {
    for (typed, expected) in [
        ("# a", "\\# a"),
        ("#tag", "#tag"),
        ("1. a", "1\\. a"),
        ("2024 was", "2024 was"),
        ("- a", "\\- a"),
        ("-5 degrees", "-5 degrees"),
        ("---", "\\---"),
        ("::: note", "\\::: note"),
        ("> a", "\\> a"),
        ("a * b_c _d_", "a \\* b_c \\_d\\_"),
        ("[dia] pergi", "[dia] pergi"),
        ("[a](b) [c]{lang=en}", "\\[a\\](b) \\[c\\]{lang=en}"),
        ("&amp;copy; R&amp;D", "\\&copy; R&D"),
        ("&lt;b> 1 &lt; 2", "\\<b> 1 < 2"),
        ("C:\\dir `x`", "C:\\\\dir \\`x\\`"),
        ("10&nbsp;km dan&nbsp;itu", "10\u{A0}km dan itu"),
    ] {
        assert_eq!(body(&format!("<p>{typed}</p>")), expected, "{typed}");
    }
}

/// What the texts below are put together of.
const PARTS: &[&str] = &[
    "a",
    "B1",
    " ",
    "*",
    "_",
    "**",
    "`",
    "``",
    "[",
    "]",
    "(",
    ")",
    "{",
    "}",
    "{lang=en}",
    "!",
    "#",
    "# ",
    "##",
    "- ",
    "+",
    "-",
    "1.",
    "2) ",
    ":::",
    "::: note",
    "~~~",
    "|",
    "=",
    "===",
    "&amp;amp;",
    "&amp;",
    "&lt;",
    "&lt;b>",
    "\\",
    "<br>",
    "<b>",
    "</b>",
    "<i>",
    "</i>",
    "<code>",
    "</code>",
    ">",
    "> ",
    "[^1]",
    "]:",
    "<a href='https://x.example/'>",
    "</a>",
    "<p>",
    "é",
    "字",
    "“",
    ".",
    "<li>",
    "<h2>",
    "</h2>",
    "<span lang=en>",
    "</span>",
    "<td>",
    "<table><tr><td>",
    "</table>",
    "<blockquote>",
];

/// The words of a text without any space, as the dialect reads it.
fn words_of(text: &str) -> String {
    plain_text(&parse(text).0).split_whitespace().collect()
}

#[test]
fn the_words_of_any_text_stay() {
    let mut chance = Chance::new(3);
    for round in 0..3000 {
        let html: String = (0..=chance.below(16))
            .map(|_| PARTS[chance.below(PARTS.len())])
            .collect();
        let expected = scraper::Html::parse_document(&html);
        let expected: String = expected.root_element().text().collect();
        let expected: String = expected.split_whitespace().collect();
        let body = body(&html);
        let mut found: Vec<char> = words_of(&body).chars().collect();
        let mut expected: Vec<char> = expected.chars().collect();
        // Captions and the like may move; no character may come or go.
        found.sort_unstable();
        expected.sort_unstable();
        assert_eq!(found, expected, "round {round}\n{html}\n{body}");
    }
}
