//! A table for the terminal: columns aligned, numbers at the right.

/// Lines of equal columns, two spaces between them; columns of numbers stand right. `None` is a rule across the table.
pub(super) fn text_table(
    lines: &[Option<Vec<String>>],
    is_number: impl Fn(usize) -> bool,
) -> String {
    let columns = lines.iter().flatten().map(Vec::len).max().unwrap_or(0);
    let width = |column: usize| {
        let cells = lines.iter().flatten().filter_map(|line| line.get(column));
        cells.map(|cell| cell.chars().count()).max().unwrap_or(0)
    };
    let widths: Vec<usize> = (0..columns).map(width).collect();
    let whole = widths.iter().sum::<usize>() + 2 * columns.saturating_sub(1);
    let mut out = String::new();
    for line in lines {
        match line {
            Some(cells) => out.push_str(&aligned(cells, &widths, &is_number)),
            None => out.push_str(&"─".repeat(whole)),
        }
        out.push('\n');
    }
    out
}

fn aligned(cells: &[String], widths: &[usize], is_number: &impl Fn(usize) -> bool) -> String {
    let pad = |(column, (cell, width)): (usize, (&String, &usize))| {
        if is_number(column) {
            format!("{cell:>width$}")
        } else {
            format!("{cell:<width$}")
        }
    };
    let padded: Vec<String> = cells.iter().zip(widths).enumerate().map(pad).collect();
    padded.join("  ").trim_end().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_stands_left_and_numbers_right_in_letters_of_any_alphabet() {
        let line = |cells: [&str; 2]| Some(cells.map(str::to_owned).to_vec());
        let table = text_table(
            &[line(["Өңір", "n"]), None, line(["Абай", "1,000"])],
            |column| column > 0,
        );
        assert_eq!(table, "Өңір      n\n───────────\nАбай  1,000\n");
    }
}
