//! Edits of the statistics of regions, each one undo step.

use super::whole::whole_edit;
use super::{Document, Edit, EditName, Put, Slot, Stored};
use crate::model::region_stat::{RegionStat, RegionStats};
use crate::model::source::Source;

/// The field of the list in the file.
const FIELD: &str = "region_stats";

/// Puts statistics: each in the place of the row that it names, else at the end; and the new sources that they cite.
pub fn put_region_stats(
    document: &Document,
    stats: Vec<(Option<usize>, RegionStat)>,
    sources: Vec<Source>,
) -> Edit {
    let mut list = document.dataset().region_stats.clone();
    let is_change = stats.iter().all(|(row, _)| row.is_some());
    let name = match stats.len() {
        1 if is_change => EditName::ChangeRegionStats,
        count => EditName::AddRegionStats(count),
    };
    for (row, stat) in stats {
        match row.and_then(|row| list.get_mut(row)) {
            Some(old) => *old = stat,
            None => list.push(stat),
        }
    }
    let mut edit = edit(document, name, list);
    edit.puts.extend(sources.into_iter().map(|source| Put {
        slot: Slot::Source(document.new_key()),
        at: None,
        record: Some(Stored::Source(Box::new(source))),
    }));
    edit
}

/// Takes the statistics of these rows out; `None` where there are none.
pub fn delete_region_stats(document: &Document, rows: &[usize]) -> Option<Edit> {
    let mut list = document.dataset().region_stats.clone();
    let before = list.len();
    let mut row = 0;
    list.retain(|_| {
        row += 1;
        !rows.contains(&(row - 1))
    });
    let count = before - list.len();
    (count > 0).then(|| edit(document, EditName::DeleteRegionStats(count), list))
}

fn edit(document: &Document, name: EditName, list: RegionStats) -> Edit {
    let after = (Slot::RegionStats, Stored::RegionStats(list));
    whole_edit(document.dataset(), FIELD, name, after)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::dataset::Dataset;
    use crate::model::json::Json;
    use crate::model::record::Field;

    fn document(stats: &str) -> Document {
        let text = format!(r#"{{"format": "joba", "version": 1, "region_stats": {stats}}}"#);
        let json = Json::parse(&text).expect("JSON");
        Document::new(Dataset::read(&json).expect("a dataset"))
    }

    fn stats(document: &Document) -> String {
        let written = document.dataset().write().expect("it is written");
        let stats = written.get(FIELD).map(Json::to_text).unwrap_or_default();
        stats.split_whitespace().collect::<Vec<_>>().join(" ")
    }

    fn stat(date: &str) -> RegionStat {
        RegionStat {
            date: crate::model::date::Date::parse(date),
            ..RegionStat::default()
        }
    }

    #[test]
    fn several_are_put_and_taken_out_in_one_step_each_and_undo_brings_all_back() {
        let mut document = document(r#"[{"date": "2024"}, 7]"#);
        let before = stats(&document);
        let put = vec![(Some(0), stat("2025")), (None, stat("2026"))];
        let source = Source::default();
        document.commit(put_region_stats(&document, put, vec![source]));
        let after = r#"[ { "date": "2025" }, 7, { "date": "2026" } ]"#;
        assert_eq!(stats(&document), after);
        assert_eq!(document.dataset().sources.len(), 1);
        let edit = delete_region_stats(&document, &[0, 1]).expect("two");
        document.commit(edit);
        assert_eq!(stats(&document), "[ 7 ]");
        document.undo();
        assert_eq!(stats(&document), after);
        document.undo();
        assert_eq!(stats(&document), before);
        assert!(document.dataset().sources.is_empty() && !document.is_unsaved());
        assert!(delete_region_stats(&document, &[9]).is_none());
    }

    #[test]
    fn a_list_that_could_not_be_read_is_not_written_beside_the_new_one() {
        let mut document = document(r#"{"KZ-10": 1}"#);
        document.commit(put_region_stats(
            &document,
            vec![(None, stat("2025"))],
            Vec::new(),
        ));
        let written = document.dataset().write().expect("it is written").to_text();
        assert_eq!(written.matches(FIELD).count(), 1, "{written}");
        document.undo();
        assert_eq!(stats(&document), r#"{ "KZ-10": 1 }"#);
    }
}
