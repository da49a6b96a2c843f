//! A book of pages: headings, paragraphs, a table, a figure, links and bookmarks, in Latin and Cyrillic.

use egui::{Align2, FontId, Pos2, Rect, Ui, pos2, vec2};
use joba::export::sheet::{Cell, Target};
use joba::export::{Book, ExportError, Logo, Meta, Page, Sheet};
use joba::figure::FigureName;
use joba::model::codes::Lang;

use super::common::{ask, figure, has, moment, saved};

const ADDRESS: &str = "https://www.gov.kz/memleket/жоба";
const LOGO: &str = r#"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 20"><rect width="40" height="20" fill="red"/></svg>"#;

fn meta() -> Meta {
    let title = "Абай облысының қысқаша шолуы".to_owned();
    Meta::new(Lang::Kk, title, "Екі беттік үлгі".to_owned())
        .by("Қазақстан")
        .at(moment())
}

fn line(ui: &Ui, at: Pos2, words: &str, size: f32) -> Rect {
    let font = FontId::proportional(size);
    let ink = ui.visuals().text_color();
    ui.painter().text(at, Align2::LEFT_TOP, words, font, ink)
}

fn first(ui: &mut Ui, sheet: &mut Sheet<'_>) {
    let room = ui.max_rect();
    let mut at = room.left_top();
    let title = line(ui, at, "Абай облысы: жобалар мен өңдеу", 24.0);
    sheet.heading(title, 1, "Абай облысы");
    at.y = title.bottom() + 12.0;
    at.y = line(ui, at, "Құрылыс әлі басталған жоқ.", 14.0).bottom() + 12.0;
    let link = line(ui, at, "Дереккөз: gov.kz", 14.0);
    sheet.link(link, Target::Url(ADDRESS.to_owned()), "Дереккөз");
    at.y = link.bottom() + 12.0;
    let inner = line(ui, at, "Екінші бет", 14.0);
    sheet.link(inner, Target::Page(1), "Екінші бет");
    let nowhere = Rect::from_min_size(at, vec2(10.0, 10.0));
    sheet.link(nowhere, Target::Page(7), "nowhere");
    sheet.link(
        nowhere,
        Target::Url("javascript:alert(1)".to_owned()),
        "evil",
    );
    let foot = pos2(room.left(), room.bottom() + 20.0);
    let number = format!("{} / {}", sheet.number(), sheet.count());
    sheet.running(line(ui, foot, &number, 11.0));
    sheet.logo(room);
}

fn second(ui: &mut Ui, sheet: &mut Sheet<'_>) {
    let room = ui.max_rect();
    let title = line(ui, room.left_top(), "Projects in a table", 20.0);
    sheet.heading(title, 3, "Projects in a table");
    let cells = [["Project", "Investment"], ["Lime plant", "1,2 bn $"]];
    for (row, names) in cells.iter().enumerate() {
        for (column, words) in names.iter().enumerate() {
            let at = pos2(
                room.left() + 200.0 * column as f32,
                room.top() + 50.0 + 20.0 * row as f32,
            );
            let rect = line(ui, at, words, 13.5);
            let kind = match (row, column) {
                (0, _) => Cell::ColumnName,
                (_, 0) => Cell::RowName,
                _ => Cell::Value,
            };
            sheet.cell(rect, 0, row, kind);
        }
    }
    let below = Rect::from_min_max(pos2(room.left(), room.top() + 120.0), room.max);
    let map = figure(FigureName::MapInvestment, Lang::Ru);
    sheet.figure(ui, below, &map);
}

pub(crate) fn book() -> Book<'static> {
    let mut book = Book::new(meta())
        .with(Page::a4(first))
        .with(Page::a4(second).labelled("A-2"));
    book.logo = Some(Logo::new(LOGO.as_bytes()).expect("a logo"));
    book
}

#[test]
fn a_book_meets_the_standards_of_archives_and_of_accessibility() {
    let bytes = book().pdf().expect("a book");
    for mark in ["<pdfaid:part>3", "<pdfaid:conformance>A", "<pdfuaid:part>1"] {
        assert!(has(&bytes, mark), "{mark}");
    }
    for mark in [
        "/StructTreeRoot",
        "/DisplayDocTitle true",
        "/Lang",
        "/Marked true",
    ] {
        assert!(has(&bytes, mark), "{mark}");
    }
    let (_folder, path) = saved(&bytes, "book.pdf");
    ask("qpdf", &["--check"], &path, &[]);
}

#[test]
fn a_reader_finds_words_structure_and_links_of_a_book() {
    let bytes = book().pdf().expect("a book");
    let (_folder, path) = saved(&bytes, "book.pdf");
    let Some(text) = ask("pdftotext", &["-layout"], &path, &["-"]) else {
        return;
    };
    for words in [
        "Абай облысы: жобалар мен өңдеу",
        "Құрылыс әлі",
        "Lime plant",
        "1",
    ] {
        assert!(text.contains(words), "{words} not in {text}");
    }
    let links = ask("pdfinfo", &["-url"], &path, &[]).expect("poppler");
    assert!(links.contains("https://www.gov.kz/memleket/%D0%B6%D0%BE%D0%B1%D0%B0"));
    assert!(!links.contains("javascript"), "{links}");
    let structure = ask("pdfinfo", &["-struct-text"], &path, &[]).expect("poppler");
    let order: Vec<&str> = structure
        .lines()
        .map(str::trim)
        .filter(|line| !line.starts_with(['"', '/']))
        .filter_map(|line| line.split_whitespace().next())
        .map(|kind| kind.trim_end_matches(':'))
        .collect();
    let wanted = [
        "Document", "H1", "P", "P", "Link", "Object", "P", "Link", "Object", "H2", "Table", "TR",
        "TH", "TH", "TR", "TH", "TD", "Figure",
    ];
    assert_eq!(order, wanted, "{structure}");
    let caught = [
        "Абай облысы: жобалар мен өңдеу",
        "Дереккөз: gov.kz",
        "Lime plant",
    ];
    for words in caught {
        assert!(structure.contains(words), "{words} not in {structure}");
    }
}

#[test]
fn a_page_can_be_seen_before_it_is_written() {
    let image = book().image(1, 1.0).expect("a picture");
    assert_eq!(image.size, [595, 842]);
    let ink = image.pixels.iter().filter(|p| p.r() < 128).count();
    assert!(ink > 2000, "{ink} dark pixels");
    assert_eq!(book().image(2, 1.0), Err(ExportError::Size));
    assert_eq!(Book::new(meta()).pdf(), Err(ExportError::Size));
}
