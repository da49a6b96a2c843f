//! SVG: an element of our own inside `<metadata>`.

use resvg::usvg::roxmltree::{Document, ParsingOptions};

use super::{KEYWORD, LONGEST, PayloadError, find, portable};
use crate::export::Meta;
use crate::export::xml::{Attributes, Xml};

/// The name space of our element; a name, not an address.
const SPACE: &str = "urn:joba:view";
/// More elements than any picture has.
const MOST_NODES: u32 = 2_000_000;
/// How far from the start the first element may be.
const HEAD: usize = 64 << 10;

/// Writes the payload, if there is one.
pub(in super::super) fn write(xml: &mut Xml, meta: &Meta) {
    let Some(payload) = &meta.payload else { return };
    xml.open("metadata", &Attributes::new());
    let space = Attributes::new().text("xmlns", SPACE);
    xml.exact(KEYWORD, &space, &portable(payload));
    xml.close();
}

/// Whether it looks like one.
pub(super) fn is_svg(bytes: &[u8]) -> bool {
    let head = bytes.get(..bytes.len().min(HEAD)).unwrap_or_default();
    let first = head
        .iter()
        .find(|b| !b.is_ascii_whitespace() && !b"\xef\xbb\xbf".contains(b));
    first == Some(&b'<') && (find(head, b"<svg").is_some() || find(head, b":svg").is_some())
}

/// The payload.
pub(super) fn read(bytes: &[u8]) -> Result<Option<String>, PayloadError> {
    let text = std::str::from_utf8(bytes).map_err(|_| PayloadError::Broken)?;
    let options = ParsingOptions {
        // Without declarations of its own, a file cannot grow while it is read.
        allow_dtd: false,
        nodes_limit: MOST_NODES,
        ..ParsingOptions::default()
    };
    let text = text.trim_start_matches('\u{feff}');
    let document = Document::parse_with_options(text, options).map_err(|_| PayloadError::Broken)?;
    let found = document
        .descendants()
        .find(|node| node.has_tag_name((SPACE, KEYWORD)));
    let Some(node) = found else { return Ok(None) };
    let payload: String = node.children().filter_map(|child| child.text()).collect();
    if payload.len() > LONGEST {
        return Err(PayloadError::TooLarge);
    }
    Ok((!payload.is_empty()).then_some(payload))
}
