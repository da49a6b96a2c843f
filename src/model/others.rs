//! Fields of the file that the format does not know, wherever they stand in a project.

use crate::model::claim::Claims;
use crate::model::json::Json;
use crate::model::project::Project;
use crate::model::record::Record;

/// Place and value of each such field, in reading order.
pub fn others(project: &Project) -> Vec<(String, &Json)> {
    let mut found = Vec::new();
    add(&mut found, "", project);
    for (i, party) in project.parties.iter().enumerate() {
        add(&mut found, &format!("parties[{i}]."), party);
    }
    claims(&mut found, "investment", &project.investment);
    add(&mut found, "jobs.", &project.jobs.0);
    claims(&mut found, "jobs.permanent", &project.jobs.permanent);
    claims(&mut found, "jobs.unspecified", &project.jobs.unspecified);
    claims(&mut found, "jobs.construction", &project.jobs.construction);
    for (i, capacity) in project.capacity.iter().enumerate() {
        add(&mut found, &format!("capacity[{i}]."), capacity);
        claims(
            &mut found,
            &format!("capacity[{i}].claims"),
            &capacity.claims,
        );
    }
    for (i, milestone) in project.milestones.iter().enumerate() {
        add(&mut found, &format!("milestones[{i}]."), milestone);
    }
    for (i, commitment) in project.commitments.iter().enumerate() {
        add(&mut found, &format!("commitments[{i}]."), commitment);
        claims(
            &mut found,
            &format!("commitments[{i}].claims"),
            &commitment.claims,
        );
    }
    claims(&mut found, "area_ha", &project.area_ha);
    if let Some(verified) = &project.verified {
        add(&mut found, "verified.", verified);
    }
    found
}

fn claims<'a>(found: &mut Vec<(String, &'a Json)>, place: &str, claims: &'a Claims) {
    for (i, claim) in claims.iter().enumerate() {
        add(found, &format!("{place}[{i}]."), claim);
    }
}

/// Adds the unknown fields of one record; what is known but unreadable is shown at its own place.
fn add<'a, R: Record>(found: &mut Vec<(String, &'a Json)>, prefix: &str, record: &'a R) {
    for (key, json) in &record.extra().0 {
        if !R::FIELDS.contains(&key.as_str()) {
            found.push((format!("{prefix}{key}"), json));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::record::Field;

    #[test]
    fn unknown_fields_are_found_at_every_level() {
        let json = Json::parse(
            r#"{"id": "a", "colour": 1, "parties": [{"name": "P", "rank": 2}],
                "jobs": {"seasonal": 3}, "capacity": [{"product": "x", "claims": [{"value": 1, "by": 4}]}]}"#,
        )
        .expect("JSON");
        let project = Project::read(&json).expect("an object");
        let places: Vec<String> = others(&project)
            .into_iter()
            .map(|(place, _)| place)
            .collect();
        assert_eq!(
            places,
            [
                "colour",
                "parties[0].rank",
                "jobs.seasonal",
                "capacity[0].claims[0].by"
            ]
        );
    }
}
