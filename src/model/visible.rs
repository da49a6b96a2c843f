//! Text that cannot fool the eye: characters that hide, or turn the reading direction, become marks.

use std::fmt::Write as _;

/// `text` in one line of at most `limit` characters: control, direction and zero-width characters are shown as
/// `[U+202E]`, and what is too long loses its middle, so that both a path's root and its file name stay readable.
pub fn visible(text: &str, limit: usize) -> String {
    let mut shown = String::with_capacity(text.len().min(4 * limit));
    for c in shortened(text, limit) {
        if is_hidden(c) {
            // Writing to a text cannot fail.
            let _ = write!(shown, "[U+{:04X}]", u32::from(c));
        } else {
            shown.push(c);
        }
    }
    shown
}

/// The longest text of a file that stands in one line.
const LINE: usize = 300;

/// A text of the file in one line, hidden characters made visible.
pub fn line(text: &str) -> String {
    visible(text, LINE)
}

/// A text of the file with its line breaks, hidden characters made visible.
pub fn whole(text: &str) -> String {
    let lines: Vec<String> = text.lines().map(|l| visible(l, l.len())).collect();
    lines.join("\n")
}

/// Whether a character has no look of its own, or changes the look of others.
pub fn is_hidden(c: char) -> bool {
    c.is_control()
        || matches!(c,
            '\u{00ad}' | '\u{034f}' | '\u{061c}' | '\u{115f}' | '\u{1160}' | '\u{17b4}' | '\u{17b5}'
            | '\u{180b}'..='\u{180f}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}'
            | '\u{2060}'..='\u{206f}' | '\u{3164}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}' | '\u{ffa0}'
            | '\u{fff0}'..='\u{fffb}' | '\u{e0000}'..='\u{e0fff}')
}

fn shortened(text: &str, limit: usize) -> Vec<char> {
    let count = text.chars().count();
    if count <= limit {
        return text.chars().collect();
    }
    let head = limit / 3;
    let tail = limit.saturating_sub(head + 1);
    text.chars()
        .take(head)
        .chain(['…'])
        .chain(text.chars().skip(count - tail))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn direction_overrides_and_line_breaks_are_seen() {
        assert_eq!(visible("a\u{202e}nosj.b\n", 40), "a[U+202E]nosj.b[U+000A]");
    }

    #[test]
    fn letters_of_the_three_languages_stay() {
        let text = "Қазақстан — Ёлка, ₸ 1\u{202f}000 e\u{301}";
        assert_eq!(visible(text, 100), text);
    }

    #[test]
    fn a_long_path_keeps_both_ends() {
        let text = format!("/long/{}/data.json", "x".repeat(500));
        let shown = visible(&text, 30);
        assert!(
            shown.starts_with("/long/") && shown.ends_with("/data.json"),
            "{shown}"
        );
        assert_eq!(shown.chars().count(), 30);
    }
}
