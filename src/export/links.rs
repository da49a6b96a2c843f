//! What leads somewhere in a PDF: bookmarks made of its headings, and links.

use krilla::action::LinkAction;
use krilla::annotation::{Annotation, LinkAnnotation, Target as To};
use krilla::destination::XyzDestination;
use krilla::geom::Point;
use krilla::outline::{Outline, OutlineNode};

use super::canvas::Canvas;
use super::pdf::page_rect;
use super::sheet::{Role, Target};

/// The longest address that is written.
const LONGEST: usize = 2000;

/// A heading on its way into the bookmarks.
struct Entry {
    level: u8,
    words: String,
    to: XyzDestination,
}

/// Bookmarks of all headings; of the title alone where there are none.
pub(super) fn outline(pages: &[Canvas], title: &str) -> Outline {
    let mut entries = Vec::new();
    for (index, canvas) in pages.iter().enumerate() {
        for area in &canvas.areas {
            if let Role::Heading(level, words) = &area.role {
                let y = page_rect(canvas, area.rect).map_or(0.0, |rect| rect.top());
                entries.push(Entry {
                    level: *level,
                    words: words.clone(),
                    to: XyzDestination::new(index, Point::from_xy(0.0, y)),
                });
            }
        }
    }
    if entries.is_empty() && !title.is_empty() {
        entries.push(Entry {
            level: 1,
            words: title.to_owned(),
            to: XyzDestination::new(0, Point::from_xy(0.0, 0.0)),
        });
    }
    let mut outline = Outline::new();
    let mut entries = entries.into_iter().peekable();
    while let Some(entry) = entries.next() {
        outline.push_child(node(entry, &mut entries));
    }
    outline
}

/// A bookmark with all below it.
fn node(entry: Entry, rest: &mut std::iter::Peekable<std::vec::IntoIter<Entry>>) -> OutlineNode {
    let mut node = OutlineNode::new(entry.words, entry.to).with_open(entry.level == 1);
    while let Some(child) = rest.next_if(|next| next.level > entry.level) {
        node.push_child(self::node(child, rest));
    }
    node
}

/// A link; `None` where its rectangle is not on the page, or its target is none.
pub(super) fn annotation(
    canvas: &Canvas,
    rect: egui::Rect,
    target: &Target,
    words: &str,
    count: usize,
) -> Option<Annotation> {
    let to = match target {
        Target::Page(index) if *index < count => {
            let top = XyzDestination::new(*index, Point::from_xy(0.0, 0.0));
            To::Destination(top.into())
        }
        Target::Page(_) => return None,
        Target::Url(url) => To::Action(LinkAction::new(address(url)?).into()),
    };
    let link = LinkAnnotation::new(page_rect(canvas, rect)?, to);
    let words = match (words.is_empty(), target) {
        (false, _) => words.to_owned(),
        (true, Target::Url(url)) => url.clone(),
        (true, Target::Page(index)) => (index + 1).to_string(),
    };
    Some(Annotation::new_link(link, Some(words)))
}

/// An address that may be followed, in the letters that a PDF has for it.
fn address(url: &str) -> Option<String> {
    let url = url.trim();
    let scheme = url.split(':').next()?.to_ascii_lowercase();
    if !matches!(scheme.as_str(), "http" | "https" | "mailto") || url.len() > LONGEST {
        return None;
    }
    let mut plain = String::with_capacity(url.len());
    for byte in url.bytes() {
        match byte {
            b'!'..=b'~' if !b"<>\"\\^`{|}".contains(&byte) => plain.push(char::from(byte)),
            byte => plain.push_str(&format!("%{byte:02X}")),
        }
    }
    Some(plain)
}

#[cfg(test)]
mod tests {
    use super::address;

    #[test]
    fn a_link_leads_to_the_web_or_nowhere() {
        for evil in [
            "javascript:alert(1)",
            "file:///etc/passwd",
            "C:\\x",
            "",
            "://",
        ] {
            assert_eq!(address(evil), None, "{evil}");
        }
        let kazakh = address(" https://gov.kz/жоба (1) ").expect("an address");
        assert_eq!(kazakh, "https://gov.kz/%D0%B6%D0%BE%D0%B1%D0%B0%20(1)");
    }
}
