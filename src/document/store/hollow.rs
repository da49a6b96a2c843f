//! Files that would take far more memory than their size justifies, because they list very many values that hold nothing.
//!
//! A value takes 32 bytes of memory and an empty project more than a thousand, while two bytes of text are enough for
//! one of the first and three for one of the second. Real datasets have about 25 bytes of text a value, 70 an object and
//! 1,000 a project.

use crate::model::json::Json;

/// Whether a text has too little text for its values and objects. Asked before it is parsed.
pub(super) fn is_hollow_text(text: &str) -> bool {
    let (mut values, mut objects) = (0_usize, 0_usize);
    let mut is_quoted = false;
    let mut is_escaped = false;
    for byte in text.bytes() {
        match byte {
            _ if is_escaped => is_escaped = false,
            b'\\' => is_escaped = is_quoted,
            b'"' => is_quoted = !is_quoted,
            _ if is_quoted => {}
            b',' | b'[' => values += 1,
            b'{' => {
                values += 1;
                objects += 1;
            }
            _ => {}
        }
    }
    is_hollow(text.len(), values, 2_000_000, 8) || is_hollow(text.len(), objects, 100_000, 16)
}

/// Whether a dataset has too little text for its records.
pub(super) fn is_hollow_dataset(bytes: usize, dataset: &Json) -> bool {
    let count = |list: &str| match dataset.get(list) {
        Some(Json::List(items)) => items.len(),
        Some(_) | None => 0,
    };
    is_hollow(
        bytes,
        count("projects") + count("announcements"),
        100_000,
        64,
    )
}

/// Up to `free` of them are fine; more need so many bytes each.
fn is_hollow(bytes: usize, count: usize, free: usize, bytes_each: usize) -> bool {
    count > free && bytes / count < bytes_each
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn commas_and_brackets_inside_text_are_no_values() {
        let text = format!(
            "{{\"a\": \"{}\\\"{}\"}}",
            ",[{".repeat(1_000_000),
            "{".repeat(2_000_000)
        );
        assert!(!is_hollow_text(&text));
        assert!(is_hollow_text(&format!("[{}0]", "0,".repeat(2_000_001))));
    }

    #[test]
    fn many_small_records_are_fine_and_many_empty_ones_are_not() {
        let small = format!(
            "[{}]",
            vec!["{\"id\": \"p1\", \"name\": \"Plant\"}"; 150_000].join(",")
        );
        assert!(!is_hollow_text(&small));
        assert!(is_hollow_text(&format!(
            "[{}]",
            vec!["{}"; 150_000].join(",")
        )));
    }
}
