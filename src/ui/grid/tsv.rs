//! Cells as spreadsheets put them on the clipboard: tabs between cells, quotes around cells with breaks.

/// Most cells that are taken in; more is a file, not a paste.
const MOST_CELLS: usize = 200_000;

/// Reads rows of cells. A cell in quotes may hold tabs, line breaks and doubled quotes; a quote inside a plain cell is a
/// quote. Empty lines at the end are no rows. `None` for more than 200,000 cells.
pub(in crate::ui) fn read(text: &str) -> Option<Vec<Vec<String>>> {
    let mut rows = vec![vec![String::new()]];
    let mut chars = text.chars().peekable();
    let (mut is_quoted, mut cells) = (false, 1);
    while let Some(c) = chars.next() {
        let Some(cell) = rows.last_mut().and_then(|row| row.last_mut()) else {
            break;
        };
        match c {
            '"' if is_quoted && chars.peek() == Some(&'"') => {
                chars.next();
                cell.push('"');
            }
            '"' if is_quoted => is_quoted = false,
            '"' if cell.is_empty() && closes(chars.clone()) => is_quoted = true,
            '\r' if !is_quoted && chars.peek() == Some(&'\n') => {}
            '\t' if !is_quoted => {
                cells += 1;
                if let Some(row) = rows.last_mut() {
                    row.push(String::new());
                }
            }
            '\n' | '\r' if !is_quoted => {
                cells += 1;
                rows.push(vec![String::new()]);
            }
            _ => cell.push(c),
        }
        if cells > MOST_CELLS {
            return None;
        }
    }
    while rows
        .last()
        .is_some_and(|row| row.iter().all(String::is_empty))
    {
        rows.pop();
    }
    Some(rows)
}

/// Whether a quote that was opened is closed at the end of a cell.
fn closes(mut chars: std::iter::Peekable<std::str::Chars<'_>>) -> bool {
    while let Some(c) = chars.next() {
        if c != '"' {
            continue;
        }
        match chars.peek() {
            Some('"') => {
                chars.next();
            }
            None | Some('\t' | '\n' | '\r') => return true,
            Some(_) => return false,
        }
    }
    false
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn cells_of_excel_and_libreoffice_come_apart() {
        assert_eq!(cells("a\tb\r\nc\t\r\n"), [vec!["a", "b"], vec!["c", ""]]);
        assert_eq!(cells("\"a\tb\nc\"\td\n"), [vec!["a\tb\nc", "d"]]);
        assert_eq!(
            cells("\"say \"\"yes\"\"\"\t1,5"),
            [vec!["say \"yes\"", "1,5"]]
        );
        assert_eq!(cells("5\" pipe\tx"), [vec!["5\" pipe", "x"]]);
        assert_eq!(cells("\"Qarmet\" JSC\tx"), [vec!["\"Qarmet\" JSC", "x"]]);
        assert_eq!(cells(""), Vec::<Vec<String>>::new());
        assert_eq!(cells("\n\n"), Vec::<Vec<String>>::new());
        assert_eq!(read(&"\t".repeat(MOST_CELLS)), None);
    }

    fn cells(text: &str) -> Vec<Vec<String>> {
        read(text).expect("not too many")
    }

    fn quoted(text: &str) -> String {
        format!("\"{}\"", text.replace('"', "\"\""))
    }

    proptest! {
        #[test]
        fn any_cells_in_quotes_come_back(
            rows in prop::collection::vec(prop::collection::vec("[a-zяқ \t\n\"]{0,6}", 2), 1..4),
        ) {
            prop_assume!(rows.last().is_some_and(|r| r.iter().any(|c| !c.is_empty())));
            let lines = rows.iter().map(|r| r.iter().map(|c| quoted(c)).collect::<Vec<_>>().join("\t"));
            let text = lines.collect::<Vec<_>>().join("\n");
            prop_assert_eq!(cells(&text), rows);
        }

        #[test]
        fn no_text_makes_the_reader_fall(text in any::<String>()) {
            read(&text);
        }
    }
}
