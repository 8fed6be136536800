//! Which addresses a text may link to.

/// Schemes of links, each with what must follow.
const SCHEMES: [&str; 4] = ["https://", "http://", "mailto:", "tel:"];

/// The address as an `href`, or `None` if the dialect does not link to such an address.
///
/// `//host` and `/\host` look like paths and are other sites to a browser: they are refused. Characters that are not valid in an
/// address are percent-encoded, so that the page stays valid HTML.
pub fn link_address(typed: &str) -> Option<String> {
    let is_path = typed.starts_with('/') && !typed.starts_with("//") && !typed.starts_with("/\\");
    let is_fragment = typed.starts_with('#') && typed.len() > 1;
    let has_scheme = SCHEMES.iter().any(|scheme| has_more_than(typed, scheme));
    (is_path || is_fragment || has_scheme).then(|| encoded(typed))
}

/// Whether a link leads to another site.
pub fn is_external(address: &str) -> bool {
    has_more_than(address, "https://") || has_more_than(address, "http://")
}

/// The host of an `http` or `https` address; `None` for others, and where a name or password stands before the host, which is
/// how an address pretends to be of another site.
pub fn host(address: &str) -> Option<&str> {
    if !is_external(address) {
        return None;
    }
    let (_, rest) = address.split_once("://")?;
    let authority = rest.split(['/', '?', '#', '\\']).next()?;
    let name = authority
        .rsplit_once(':')
        .filter(|(_, port)| port.bytes().all(|byte| byte.is_ascii_digit()))
        .map_or(authority, |(name, _)| name);
    let is_name = !name.is_empty()
        && name
            .chars()
            .all(|character| character.is_alphanumeric() || "-._[]:".contains(character));
    is_name.then_some(name)
}

fn has_more_than(typed: &str, scheme: &str) -> bool {
    typed.len() > scheme.len()
        && typed
            .get(..scheme.len())
            .is_some_and(|start| start.eq_ignore_ascii_case(scheme))
}

fn encoded(typed: &str) -> String {
    let mut address = String::with_capacity(typed.len());
    let mut rest = typed.chars();
    while let Some(character) = rest.next() {
        let is_lone_percent = character == '%' && !begins_with_two_hex_digits(rest.as_str());
        let is_invalid = character.is_ascii_control() || " \"<>\\^`{|}".contains(character);
        if is_lone_percent || is_invalid {
            push_percent_encoded(&mut address, character);
        } else {
            address.push(character);
        }
    }
    address
}

fn begins_with_two_hex_digits(text: &str) -> bool {
    text.len() >= 2 && text.bytes().take(2).all(|byte| byte.is_ascii_hexdigit())
}

/// Only for ASCII, which is all that [`encoded`] gives it.
fn push_percent_encoded(address: &mut String, character: char) {
    let code = u32::from(character);
    address.push('%');
    for digit in [code / 16, code % 16] {
        address.extend(char::from_digit(digit % 16, 16).map(|digit| digit.to_ascii_uppercase()));
    }
}
