//! Characters that nobody sees, made visible: text from a file must not steer a terminal or reorder a sentence.

use std::fmt::Write as _;

/// The text with control, direction and zero-width characters as marks such as `⟨U+202E⟩`.
pub fn visible(text: &str) -> String {
    if !text.chars().any(is_hidden) {
        return text.to_owned();
    }
    let mut out = String::with_capacity(text.len() + 16);
    for c in text.chars() {
        if is_hidden(c) {
            // Writing to a string does not fail.
            let _ = write!(out, "⟨U+{:04X}⟩", u32::from(c));
        } else {
            out.push(c);
        }
    }
    out
}

/// Whether a character has no shape of its own or changes how others are shown: Unicode's control characters, its
/// direction marks, and the zero-width ones.
pub(super) fn is_hidden(c: char) -> bool {
    c.is_control()
        || matches!(c,
            '\u{ad}' | '\u{61c}' | '\u{180e}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}'
            | '\u{2060}'..='\u{206f}' | '\u{feff}' | '\u{fff9}'..='\u{fffb}' | '\u{e0000}'..='\u{e007f}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hidden_characters_become_marks_and_letters_stay() {
        assert_eq!(visible("KZ-\u{202e}15\u{7}"), "KZ-⟨U+202E⟩15⟨U+0007⟩");
        assert_eq!(visible("Қарағанды"), "Қарағанды");
    }
}
