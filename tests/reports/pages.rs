//! Pages: how many, and that nothing on them touches or leaves them.

use egui::{Rect, pos2, vec2};
use joba::draw::report::{Page, Paint, Role};
use joba::export::report::lay_out;
use joba::figure::report::{Block, Subject};
use joba::i18n::Words;
use joba::model::codes::Lang;
use joba::model::quantity::DEFAULT_TOLERANCE;
use joba::model::region::Region;
use joba::query::filter::{Filter, Value};
use joba::query::index::Index;
use joba::query::totals::{Measure, total};
use proptest::prelude::*;

use super::{facts::project, parsed, report, sample, text};

/// A page in points of the drawing, and what is free around its text at the sides.
fn paper() -> Rect {
    Rect::from_min_size(pos2(0.0, 0.0), vec2(793.7, 1122.5))
}
const MARGIN: f32 = 56.0;

/// The boxes of the texts of a page, figures as one box.
fn boxes(page: &Page) -> Vec<(Rect, String)> {
    let mut found = Vec::new();
    for item in &page.items {
        match &item.paint {
            Paint::Text(galley) if !galley.text().trim().is_empty() => {
                found.push((item.rect, galley.text().to_owned()));
            }
            Paint::Figure(figure) => found.push((item.rect, figure.frame().title.clone())),
            Paint::Locator(_) => found.push((item.rect, "map".to_owned())),
            Paint::Text(_) | Paint::Nothing | Paint::Rule(_) | Paint::Ground(_) => {}
        }
    }
    found
}

fn hold(pages: &[Page]) {
    let room = paper().shrink2(vec2(MARGIN, 20.0));
    for page in pages {
        let boxes = boxes(page);
        for (at, (rect, words)) in boxes.iter().enumerate() {
            assert!(
                room.contains_rect(*rect),
                "{words} leaves the page: {rect:?}"
            );
            for (other, others) in boxes.iter().skip(at + 1) {
                let shared = rect.shrink(0.6).intersect(other.shrink(0.6));
                assert!(!shared.is_positive(), "{words} touches {others}");
            }
        }
    }
}

#[test]
fn a_brief_takes_one_page_and_a_passport_two_at_most() {
    let dataset = sample();
    for lang in Lang::ALL {
        for region in Region::ALL {
            let subject = Subject::Region(*region);
            let pages = lay_out(&report(&dataset, subject, *lang), subject);
            assert_eq!(pages.len(), 1, "{region:?} {lang:?}");
            hold(&pages);
        }
        for row in 0..dataset.projects.len() {
            let subject = Subject::Project(row);
            let pages = lay_out(&report(&dataset, subject, *lang), subject);
            assert!(pages.len() <= 2, "{row} {lang:?}");
            hold(&pages);
        }
    }
}

#[test]
fn the_contents_of_an_atlas_lead_to_the_pages_that_have_its_chapters() {
    let dataset = sample();
    for lang in Lang::ALL {
        let atlas = report(&dataset, Subject::Atlas, *lang);
        let pages = lay_out(&atlas, Subject::Atlas);
        hold(&pages);
        let Some(Block::Contents(chapters)) = atlas
            .blocks
            .iter()
            .find(|b| matches!(b, Block::Contents(_)))
        else {
            panic!("no contents");
        };
        let links = pages.iter().flat_map(|page| &page.items);
        let targets: Vec<usize> = links
            .filter_map(|item| match item.role {
                Role::Page(page) => Some(page),
                _ => None,
            })
            .collect();
        assert_eq!(targets.len(), chapters.len());
        for (chapter, target) in chapters.iter().zip(targets) {
            let page = pages.get(target).expect("a page");
            let has = page.items.iter().any(
                |item| matches!(&item.role, Role::Heading(1, words) if *words == chapter.text),
            );
            assert!(has, "{} is not on page {target}", chapter.text);
        }
        assert!(chapters.len() > 13, "{chapters:?}");
    }
}

#[test]
fn every_region_is_in_the_atlas_with_projects_or_without() {
    let dataset = sample();
    for lang in Lang::ALL {
        let said = text(&report(&dataset, Subject::Atlas, *lang)).to_lowercase();
        for region in Region::ALL {
            let name = Words::of(*lang).name(region).to_lowercase();
            assert!(said.contains(&name), "{name}");
        }
    }
}

#[test]
fn the_numbers_of_a_brief_are_the_totals_of_its_region() {
    let dataset = sample();
    for lang in Lang::ALL {
        let words = Words::of(*lang);
        let index = Index::new(&dataset, DEFAULT_TOLERANCE, words);
        for region in Region::ALL {
            let filter = Filter::only(Value::Region(Some(*region)));
            let rows = filter.rows(&index);
            let brief = text(&report(&dataset, Subject::Region(*region), *lang));
            let money = total(&index, &rows, Measure::Investment);
            let jobs = total(&index, &rows, Measure::Jobs);
            if let Some(sum) = money.sum() {
                assert!(brief.contains(&words.usd_amount(sum.headline)), "{brief}");
            }
            if let Some(sum) = jobs.sum() {
                assert!(brief.contains(&words.number(sum.headline, 0)), "{brief}");
            }
            let none = words.text("report-no-project");
            assert_eq!(brief.contains(&none), rows.is_empty());
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, ..ProptestConfig::default() })]
    #[test]
    fn pages_of_any_projects_hold_their_words_apart(
        projects in prop::collection::vec(project(), 0..9),
        lang in prop::sample::select(Lang::ALL.to_vec()),
        long in 0_usize..4000,
    ) {
        let long = "word ".repeat(long / 5);
        let sources = r#"[{"id": "s", "title": "S", "url": "https://gov.kz/a"}, {"id": "t", "title": "T"}]"#;
        let dataset = parsed(&format!(
            r#"{{"format": "joba", "version": 1, "description": "{long}", "sources": {sources}, "projects": [{}]}}"#,
            projects.join(",")
        ));
        let mut subjects = vec![Subject::Atlas, Subject::Region(Region::Pavlodar)];
        subjects.extend((0..dataset.projects.len()).take(2).map(Subject::Project));
        for subject in subjects {
            let pages = lay_out(&report(&dataset, subject, lang), subject);
            prop_assert!(!pages.is_empty());
            hold(&pages);
        }
    }
}
