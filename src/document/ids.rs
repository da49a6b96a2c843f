//! Fresh ids for new records: readable, legal, and not taken.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

use crate::model::announcement::AnnouncementId;
use crate::model::dataset::Dataset;
use crate::model::project::ProjectId;
use crate::model::source::SourceId;

/// Longest id that is made; longer wishes are cut at a word.
const LONGEST: usize = 48;

/// An id that no project of the dataset has, made from `wish`, usually the project's name.
pub fn fresh_id(dataset: &Dataset, wish: &str) -> ProjectId {
    let taken = |id: &str| {
        let in_projects = dataset.projects.iter().any(|p| p.id.as_str() == id);
        // A dangling reference must not find a project that it never meant.
        let in_members = || {
            let mut members = dataset.announcements.iter().flat_map(|a| a.members.iter());
            members.any(|m| m.as_str() == id)
        };
        in_projects || in_members()
    };
    ProjectId(fresh(&slug(wish), "project", taken))
}

/// An id that no source of the dataset has, made from `wish`, usually the publisher and the date.
pub fn fresh_source_id(dataset: &Dataset, wish: &str) -> SourceId {
    let taken = |id: &str| dataset.sources.iter().any(|s| s.id.as_str() == id);
    SourceId(fresh(&slug(wish), "source", taken))
}

/// An id that no announcement of the dataset has, made from `wish`, usually its title.
pub fn fresh_announcement_id(dataset: &Dataset, wish: &str) -> AnnouncementId {
    let taken = |id: &str| dataset.announcements.iter().any(|a| a.id.as_str() == id);
    AnnouncementId(fresh(&slug(wish), "announcement", taken))
}

fn fresh(slug: &str, otherwise: &str, taken: impl Fn(&str) -> bool) -> String {
    let base = if slug.is_empty() { otherwise } else { slug };
    if !taken(base) {
        return base.to_owned();
    }
    // "steel-2" is a copy of "steel", and its own copy is "steel-3".
    let stem = base
        .trim_end_matches(|c: char| c.is_ascii_digit())
        .strip_suffix('-')
        .filter(|stem| !stem.is_empty())
        .unwrap_or(base);
    let mut number = 2_u64;
    while taken(&format!("{stem}-{number}")) {
        number += 1;
    }
    format!("{stem}-{number}")
}

/// Lower-case Latin letters and digits of `text`, Cyrillic transliterated, everything else a single `-`.
fn slug(text: &str) -> String {
    let mut slug = String::new();
    for c in text.chars().flat_map(char::to_lowercase) {
        if let Some(latin) = latin(c) {
            slug.push_str(latin);
            continue;
        }
        for part in std::iter::once(c).nfkd().filter(|c| !is_combining_mark(*c)) {
            if part.is_ascii_alphanumeric() {
                slug.push(part.to_ascii_lowercase());
            } else if !slug.is_empty() && !slug.ends_with('-') && part != '\'' && part != '’' {
                slug.push('-');
            }
        }
    }
    cut(slug.trim_end_matches('-')).to_owned()
}

fn cut(slug: &str) -> &str {
    if slug.len() <= LONGEST {
        return slug;
    }
    let (head, tail) = slug.split_at(LONGEST);
    let end = if tail.starts_with('-') {
        LONGEST
    } else {
        head.rfind('-').unwrap_or(LONGEST)
    };
    head[..end].trim_end_matches('-')
}

/// How a letter of Russian, Kazakh or Turkish that has no Latin base is spelled in ids.
fn latin(c: char) -> Option<&'static str> {
    Some(match c {
        'а' | 'ә' => "a",
        'б' => "b",
        'в' => "v",
        'г' | 'ғ' => "g",
        'д' => "d",
        'е' | 'ё' | 'э' => "e",
        'ж' => "zh",
        'з' => "z",
        'и' | 'й' | 'і' | 'ı' => "i",
        'к' => "k",
        'қ' => "q",
        'л' => "l",
        'м' => "m",
        'н' | 'ң' => "n",
        'о' | 'ө' => "o",
        'п' => "p",
        'р' => "r",
        'с' => "s",
        'т' => "t",
        'у' | 'ұ' | 'ү' => "u",
        'ф' => "f",
        'х' => "kh",
        'һ' => "h",
        'ц' => "ts",
        'ч' => "ch",
        'ш' => "sh",
        'щ' => "shch",
        'ъ' | 'ь' => "",
        'ы' => "y",
        'ю' => "yu",
        'я' => "ya",
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::id::is_legal;
    use crate::model::project::Project;

    fn dataset(ids: &[&str]) -> Dataset {
        let mut dataset = Dataset::empty();
        for id in ids {
            dataset.projects.push(Project {
                id: ProjectId((*id).to_owned()),
                ..Project::default()
            });
        }
        dataset
    }

    #[test]
    fn names_in_each_language_become_readable_ids() {
        let dataset = dataset(&[]);
        let id = |wish| fresh_id(&dataset, wish).0;
        assert_eq!(
            id("Qarmet’s modernisation (2nd phase)"),
            "qarmets-modernisation-2nd-phase"
        );
        assert_eq!(
            id("Цементный завод «Щучинск»"),
            "tsementnyi-zavod-shchuchinsk"
        );
        assert_eq!(id("Қызылорда әйнек зауыты"), "qyzylorda-ainek-zauyty");
        assert_eq!(id("Çelik Fabrikası İstanbul"), "celik-fabrikasi-istanbul");
        assert_eq!(id("水泥厂"), "project");
        assert_eq!(id(""), "project");
    }

    #[test]
    fn a_copy_gets_the_next_free_number() {
        let dataset = dataset(&["steel", "steel-2", "project"]);
        assert_eq!(fresh_id(&dataset, "Steel").0, "steel-3");
        assert_eq!(fresh_id(&dataset, "steel-2").0, "steel-3");
        assert_eq!(fresh_id(&dataset, "—").0, "project-2");
    }

    #[test]
    fn any_wish_gives_a_legal_id_of_bounded_length() {
        for wish in [
            "a".repeat(500),
            "long-word ".repeat(40),
            "\u{202e}\0/../x".to_owned(),
        ] {
            let id = fresh_id(&dataset(&[]), &wish);
            assert!(is_legal(id.as_str()) && id.0.len() <= LONGEST, "{id:?}");
        }
    }
}
