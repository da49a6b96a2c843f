//! Which region a spelling means.

use super::codes::codes;
use super::fold::fold;
use super::region::Region;

codes! {
    /// Why a spelling names no one region.
    pub enum NoRegion {
        Unknown = "unknown",
        Ambiguous = "ambiguous",
    }
}

/// The region of a code (`KZ-15`), a name in one of three languages with or without "Region", or another spelling.
/// "Almaty" alone is ambiguous: city or region.
///
/// Looks for the spelling as it stands before it folds it: WKO and ВКО are different regions and fold to the same.
pub fn find(text: &str) -> Result<Region, NoRegion> {
    let text = text.trim();
    if let Some(region) = Region::from_code(&text.to_uppercase()) {
        return Ok(region);
    }
    let lower = text.to_lowercase();
    let folded = fold(text);
    let bare = without_designator(&lower);
    let is_as_written = |region: Region| region.spellings().contains(&lower.as_str());
    let is_alike = |region: Region| region.spellings().iter().any(|s| fold(s) == folded);
    let is_alike_bare =
        |region: Region| !region.is_city() && region.spellings().iter().any(|s| fold(s) == bare);
    let first = only(is_as_written).or_else(|e| unless_ambiguous(e, || only(is_alike)));
    first.or_else(|e| unless_ambiguous(e, || only(is_alike_bare)))
}

/// The one region of which this is true.
fn only(is_meant: impl Fn(Region) -> bool) -> Result<Region, NoRegion> {
    let mut found = Region::ALL.iter().copied().filter(|r| is_meant(*r));
    match (found.next(), found.next()) {
        (Some(region), None) => Ok(region),
        (Some(_), Some(_)) => Err(NoRegion::Ambiguous),
        (None, _) => Err(NoRegion::Unknown),
    }
}

fn unless_ambiguous(
    error: NoRegion,
    next: impl FnOnce() -> Result<Region, NoRegion>,
) -> Result<Region, NoRegion> {
    match error {
        NoRegion::Unknown => next(),
        NoRegion::Ambiguous => Err(NoRegion::Ambiguous),
    }
}

/// A lower-case name without the word for region, folded.
fn without_designator(lower: &str) -> String {
    const DESIGNATORS: &[&str] = &[
        "region",
        "oblast",
        "oblysy",
        "область",
        "обл.",
        "обл",
        "облысы",
    ];
    let words: Vec<&str> = lower
        .split_whitespace()
        .filter(|word| !DESIGNATORS.contains(word))
        .collect();
    fold(&words.join(" "))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn any_spelling_finds_its_region() {
        for (text, region) in [
            ("KZ-15", Region::Aktobe),
            ("kz-akt", Region::Aktobe),
            ("Abay", Region::Abai),
            ("область Абай", Region::Abai),
            ("Абай облысы", Region::Abai),
            ("Mangistau", Region::Mangystau),
            ("Turkestan", Region::Turkistan),
            ("Jambyl", Region::Zhambyl),
            ("Жамбылская область", Region::Zhambyl),
            ("WKO", Region::WestKazakhstan),
            ("ВКО", Region::EastKazakhstan),
            ("ШҚО", Region::EastKazakhstan),
            ("СКО", Region::NorthKazakhstan),
            ("Алматинская", Region::AlmatyRegion),
            ("Almaty Region", Region::AlmatyRegion),
            ("Almaty city", Region::AlmatyCity),
            ("Nur-Sultan", Region::Astana),
            (" pavlodar region ", Region::Pavlodar),
        ] {
            assert_eq!(find(text), Ok(region), "{text}");
        }
    }

    #[test]
    fn almaty_alone_may_be_the_city_or_the_region() {
        for text in ["Almaty", "алматы", "АЛМАТЫ"] {
            assert_eq!(find(text), Err(NoRegion::Ambiguous), "{text}");
        }
    }

    #[test]
    fn what_is_no_region_finds_none() {
        for text in ["", "region", "KZ-99", "Berlin", "К\u{5a}-15"] {
            assert_eq!(find(text), Err(NoRegion::Unknown), "{text}");
        }
    }

    #[test]
    fn no_two_regions_but_almaty_share_a_spelling() {
        for region in Region::ALL {
            for spelling in region.spellings() {
                let is_almaty = matches!(*spelling, "almaty" | "алматы");
                let found = find(spelling);
                assert!(is_almaty || found == Ok(*region), "{spelling}: {found:?}");
            }
        }
    }
}
