//! What each element of HTML is for the body.

use super::left_out::LeftOutKind;
use super::tree::Element;

/// What an element is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    /// Words of a sentence.
    Inline,
    /// Words between quotation marks.
    Quoted,
    /// The end of a line.
    Break,
    /// A picture.
    Picture,
    /// A block without meaning of its own.
    Block,
    /// A paragraph.
    Paragraph,
    /// A heading of this level.
    Heading(u8),
    /// A list with bullets.
    List,
    /// A list with numbers.
    OrderedList,
    /// An item of a list.
    Item,
    /// What is explained in a list of terms.
    Term,
    /// A quotation.
    Quote,
    /// A table.
    Table,
    /// Code.
    Code,
    /// A line across.
    Rule,
    /// A picture with its caption.
    Figure,
    /// A picture's caption.
    Caption,
    /// Holds no words.
    Nothing,
    /// Is not for the body.
    LeftOut(LeftOutKind),
    /// No element of HTML: its words are.
    Unknown,
}

/// What the element of this name is.
pub fn role(name: &str) -> Role {
    match name {
        "p" => Role::Paragraph,
        "h1" => Role::Heading(1),
        "h2" => Role::Heading(2),
        "h3" => Role::Heading(3),
        "h4" => Role::Heading(4),
        "h5" => Role::Heading(5),
        "h6" => Role::Heading(6),
        "ul" | "menu" | "dir" => Role::List,
        "ol" => Role::OrderedList,
        "li" => Role::Item,
        "dt" => Role::Term,
        "blockquote" => Role::Quote,
        "table" => Role::Table,
        "pre" | "xmp" | "listing" => Role::Code,
        "hr" => Role::Rule,
        "figure" => Role::Figure,
        "figcaption" => Role::Caption,
        "br" => Role::Break,
        "img" => Role::Picture,
        "q" => Role::Quoted,
        _ if is_block(name) => Role::Block,
        _ if is_inline(name) => Role::Inline,
        _ => left_out(name),
    }
}

/// The level of a paragraph that is a heading: Word's titles, and what says so to screen readers.
pub fn heading_level(element: &Element) -> Option<u8> {
    if element.attribute("role") == Some("heading") {
        let level = element.attribute("aria-level")?.trim().parse().ok()?;
        return (1..=6).contains(&level).then_some(level);
    }
    let class = element.attribute("class")?;
    (class == "MsoTitle").then_some(1)
}

fn is_block(name: &str) -> bool {
    matches!(
        name,
        "html"
            | "head"
            | "body"
            | "address"
            | "article"
            | "aside"
            | "caption"
            | "center"
            | "dd"
            | "details"
            | "dialog"
            | "div"
            | "dl"
            | "fieldset"
            | "footer"
            | "form"
            | "header"
            | "hgroup"
            | "legend"
            | "main"
            | "nav"
            | "search"
            | "section"
            | "summary"
            | "tbody"
            | "td"
            | "tfoot"
            | "th"
            | "thead"
            | "tr"
    )
}

fn is_inline(name: &str) -> bool {
    // Elements with a colon are Word's.
    name.contains(':')
        || matches!(
            name,
            "a" | "abbr"
                | "acronym"
                | "b"
                | "bdi"
                | "bdo"
                | "big"
                | "cite"
                | "code"
                | "data"
                | "del"
                | "dfn"
                | "em"
                | "font"
                | "i"
                | "ins"
                | "kbd"
                | "label"
                | "map"
                | "mark"
                | "nobr"
                | "output"
                | "picture"
                | "rb"
                | "rp"
                | "rt"
                | "rtc"
                | "ruby"
                | "s"
                | "samp"
                | "small"
                | "span"
                | "strike"
                | "strong"
                | "sub"
                | "sup"
                | "time"
                | "tt"
                | "u"
                | "var"
        )
}

fn left_out(name: &str) -> Role {
    let kind = match name {
        "area" | "base" | "basefont" | "col" | "colgroup" | "link" | "meta" | "param"
        | "source" | "track" | "wbr" => return Role::Nothing,
        "title" => LeftOutKind::Hidden,
        "script" => LeftOutKind::Script,
        "style" => LeftOutKind::Style,
        "iframe" | "noframes" => LeftOutKind::Frame,
        "video" | "audio" | "object" | "embed" | "applet" | "noembed" | "bgsound" => {
            LeftOutKind::Media
        }
        "svg" | "math" | "canvas" => LeftOutKind::Drawing,
        "input" | "select" | "textarea" | "button" | "datalist" | "option" | "optgroup"
        | "progress" | "meter" | "keygen" => LeftOutKind::Form,
        "noscript" | "template" | "xml" => LeftOutKind::Element,
        _ => return Role::Unknown,
    };
    Role::LeftOut(kind)
}
