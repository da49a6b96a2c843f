//! Writes files into the folder that `JOBA_PICTURES` names, to be looked at in other programs:
//! `JOBA_PICTURES=/tmp/pictures cargo test --test paper -- --ignored`.

use joba::draw::theme;
use joba::export::{Format, Logo, Options};
use joba::figure::FigureName;
use joba::model::codes::Lang;

use super::book::book;
use super::common::{figure, file, meta, options};
use super::look::DRAWN;

#[test]
#[ignore = "writes files for the eye; name a folder in JOBA_PICTURES"]
fn files_for_the_eye() {
    let folder = std::env::var("JOBA_PICTURES").expect("JOBA_PICTURES names a folder");
    let write = |name: &str, bytes: &[u8]| {
        std::fs::write(format!("{folder}/{name}"), bytes).expect("written");
    };
    write("book.pdf", &book().pdf().expect("a book"));
    let own = Options {
        has_fonts: true,
        accent: theme::parse_colour("#C00020"),
        logo: Some(Logo::new(DRAWN.as_bytes()).expect("a logo")),
        ..options()
    };
    let grey = Options {
        is_grey: true,
        ..own.clone()
    };
    for name in FigureName::ALL {
        let figure = figure(*name, Lang::Kk);
        for (kind, options) in [("own", &own), ("grey", &grey)] {
            for format in Format::ALL {
                let bytes = file(&figure, &meta(&figure), options, format);
                write(
                    &format!("{}-{kind}.{}", name.code(), format.extension()),
                    &bytes,
                );
            }
        }
    }
}
