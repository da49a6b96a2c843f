//! Statistics in the file: they come back as they stood, are compared and merged like other records, and none is bundled.

use joba::document::diff::{apply, diff};
use joba::document::merge::merge;
use joba::document::store::to_bytes;
use joba::i18n::Words;
use joba::model::codes::Lang;
use joba::model::record::Field as _;

use super::{people, read, sample, with};

const FILE: &str = r#"{
  "format": "joba",
  "version": 1,
  "region_stats": [
    {
      "region": "KZ-55",
      "indicator": "population",
      "date": "2025-01-01",
      "claims": [
        {
          "value": 5,
          "source": "s",
          "own": 1
        }
      ],
      "colour": "red"
    },
    7,
    {
      "region": "KZ-99",
      "indicator": "gross_regional_product",
      "claims": []
    }
  ]
}
"#;

#[test]
fn statistics_come_back_as_they_stood_with_what_is_unknown_or_wrong_in_them() {
    let dataset = read(FILE);
    let bytes = to_bytes(&dataset);
    assert_eq!(String::from_utf8_lossy(&bytes), FILE);
}

#[test]
fn none_is_bundled() {
    assert!(sample().region_stats.is_empty());
}

#[test]
fn a_changed_statistic_is_said_in_words_and_applied_byte_for_byte() {
    let before = with(&[people("KZ-55", "2025", 5), people("KZ-10", "2025", 6)]);
    let after = with(&[people("KZ-55", "2025", 7), people("KZ-11", "2025", 8)]);
    let found = diff(&before, &after);
    let words = Words::of(Lang::En);
    let said: Vec<String> = found
        .iter()
        .map(|d| {
            format!(
                "{} · {}",
                words.say(&d.record.message()),
                words.say(d.message())
            )
        })
        .collect();
    assert_eq!(
        said,
        [
            "Regional statistic: Pavlodar Region · population raised from 5 to 7",
            "Regional statistic: Abai Region · regional statistic is gone",
            "Regional statistic: Akmola Region · new regional statistic",
        ]
    );
    assert_eq!(to_bytes(&apply(&before, &found)), to_bytes(&after));
}

#[test]
fn statistics_of_both_sides_are_merged_and_a_number_changed_twice_is_a_conflict() {
    let base = with(&[people("KZ-55", "2025", 5)]);
    let ours = with(&[people("KZ-55", "2025", 5), people("KZ-10", "2025", 6)]);
    let theirs = with(&[people("KZ-55", "2025", 7)]);
    let merged = merge(&base, &ours, &theirs);
    assert!(merged.conflicts.is_empty());
    let expected = with(&[people("KZ-55", "2025", 7), people("KZ-10", "2025", 6)]);
    assert_eq!(merged.dataset.write(), expected.write());
    let ours = with(&[people("KZ-55", "2025", 9)]);
    assert_eq!(merge(&base, &ours, &theirs).conflicts.len(), 1);
}
