//! Numbers of a project with all their claims: the preferred one first, its rivals below it, each with who says so.

use super::cites::Cites;
use super::facts::{broken, broken_items, rare};
use super::{Fact, Ground, Line, Tone};
use crate::i18n::Arg;
use crate::i18n::claims::{DIGITS, Kind, claim_words};
use crate::model::claim::{Claim, Claims, Known};
use crate::model::iso::Currency;
use crate::model::project::{Capacity, Commitment, Project};
use crate::model::quantity::DEFAULT_TOLERANCE;
use crate::model::record::Record;
use crate::model::visible::{visible, whole};

/// The claims about one number, a line or two each; that nobody has looked where there is none.
fn claims(
    ground: &Ground<'_>,
    claims: &Claims,
    kind: Kind<'_>,
    cites: &mut Cites<'_>,
) -> Vec<Line> {
    let words = ground.words;
    let mut lines = Vec::new();
    for (at, claim) in claims.iter().enumerate() {
        lines.push(number(ground, claim, kind, at > 0).citing(cites.of(claim.source.as_ref())));
        let note = claim.note.as_ref().map(|n| whole(n.get(words.lang())));
        lines.extend(note.map(|n| Line::new(Tone::Second, n)));
        if claim.source.is_none() {
            let none = words.text("panel-no-source");
            lines.push(Line::new(Tone::Second, none));
        }
        lines.extend(broken(ground, claim, Claim::FIELDS));
    }
    lines.extend(broken_items(ground, claims));
    if lines.is_empty() {
        let nobody = words.text("missing-nobody-looked");
        lines.push(Line::new(Tone::Missing, nobody));
    }
    lines
}

/// The number with its sign and unit, or why there is none.
fn number(ground: &Ground<'_>, claim: &Claim, kind: Kind<'_>, is_rival: bool) -> Line {
    let words = ground.words;
    let text = claim_words(words, DEFAULT_TOLERANCE, claim, kind);
    let tone = match claim.known(DEFAULT_TOLERANCE) {
        Known::Stated(_) if is_rival => Tone::Plain,
        Known::Stated(_) => Tone::Strong,
        Known::Missing(_) => Tone::Missing,
        Known::NoRate(..) | Known::NobodyLooked | Known::Unusable => Tone::Warning,
    };
    let whole = amount(ground, claim, kind);
    let text = match whole {
        Some(whole) => format!("{text} ({whole})"),
        None => text,
    };
    if is_rival {
        let args = [("claim", Arg::from(text))];
        return Line::new(tone, words.fill("report-rival", &args));
    }
    Line::new(tone, text)
}

/// The whole amount in its currency, and in dollars where that is another one.
fn amount(ground: &Ground<'_>, claim: &Claim, kind: Kind<'_>) -> Option<String> {
    let words = ground.words;
    let Known::Stated(quantity) = claim.known(DEFAULT_TOLERANCE) else {
        return None;
    };
    let currency = claim.currency.filter(|_| kind == Kind::Money)?;
    let text = words.quantity(&quantity, DIGITS);
    let text = format!("{text}\u{a0}{}", currency.code());
    if currency == Currency::USD {
        return Some(text);
    }
    let usd = claim.known_usd(&ground.dataset.rates, DEFAULT_TOLERANCE);
    let in_usd = usd
        .quantity()
        .map_or_else(|| words.why_missing(&usd), |q| words.usd_short(&q));
    Some(format!("{text} · {in_usd}"))
}

/// Money, what it covers, jobs by kind.
pub(super) fn money_and_jobs(
    ground: &Ground<'_>,
    project: &Project,
    cites: &mut Cites<'_>,
) -> Vec<Fact> {
    let words = ground.words;
    let jobs = &project.jobs;
    let mut facts = vec![Fact {
        label: words.text("panel-section-investment"),
        lines: listed(
            ground,
            project,
            "investment",
            &project.investment,
            Kind::Money,
            cites,
        ),
    }];
    let covers = project.investment_covers.as_ref();
    let covers = covers.map(|t| Line::plain(whole(t.get(words.lang()))));
    facts.extend(rare(
        ground,
        project,
        ("panel-field-covers", "investment_covers"),
        covers,
    ));
    let kinds = [
        ("panel-jobs-permanent", "permanent", &jobs.permanent),
        ("panel-jobs-unspecified", "unspecified", &jobs.unspecified),
        (
            "panel-jobs-construction",
            "construction",
            &jobs.construction,
        ),
    ];
    let is_silent = |c: &Claims| c.is_empty() && c.unreadable().is_empty();
    let has_jobs = !is_silent(&jobs.permanent) || !is_silent(&jobs.unspecified);
    for (label, key, list) in kinds {
        // Of the two kinds that make the headline one is enough.
        if is_silent(list) && broken(ground, &jobs.0, &[key]).is_empty() {
            let is_asked = key == "construction" || (key == "permanent" && !has_jobs);
            if !is_asked {
                continue;
            }
        }
        let lines = listed(ground, &jobs.0, key, list, Kind::Jobs, cites);
        let label = words.text(label);
        facts.push(Fact { label, lines });
    }
    let lines = broken(ground, project, &["jobs"]);
    if !lines.is_empty() {
        let label = words.text("panel-section-jobs");
        facts.push(Fact { label, lines });
    }
    facts
}

/// The claims of a field, or what stands unreadable there.
fn listed<R: Record>(
    ground: &Ground<'_>,
    record: &R,
    key: &str,
    list: &Claims,
    kind: Kind<'_>,
    cites: &mut Cites<'_>,
) -> Vec<Line> {
    let mut lines = broken(ground, record, &[key]);
    if lines.is_empty() || !list.is_empty() {
        lines.extend(claims(ground, list, kind, cites));
    }
    lines
}

/// What it can make or take in, and its area.
pub(super) fn capacity(ground: &Ground<'_>, project: &Project, cites: &mut Cites<'_>) -> Vec<Fact> {
    let words = ground.words;
    let capacity = project.capacity.iter();
    let mut facts: Vec<Fact> = capacity.map(|c| one_capacity(ground, c, cites)).collect();
    let mut lines = broken(ground, project, &["capacity"]);
    lines.extend(broken_items(ground, &project.capacity));
    if !lines.is_empty() {
        let label = words.text("panel-section-capacity");
        facts.push(Fact { label, lines });
    }
    let has_area = !project.area_ha.is_empty() || !project.area_ha.unreadable().is_empty();
    if has_area || !broken(ground, project, &["area_ha"]).is_empty() {
        let unit = Kind::Unit("ha");
        facts.push(Fact {
            label: words.text("panel-section-area"),
            lines: listed(ground, project, "area_ha", &project.area_ha, unit, cites),
        });
    }
    facts
}

fn one_capacity(ground: &Ground<'_>, capacity: &Capacity, cites: &mut Cites<'_>) -> Fact {
    let words = ground.words;
    let phase = capacity.phase.as_deref().map(|phase| {
        let args = [("phase", Arg::from(one_line(phase)))];
        words.fill("panel-phase", &args)
    });
    let product = Some(one_line(capacity.product.get(words.lang())));
    let parts = [
        product,
        phase,
        capacity.direction.map(|d| words.name(&d)),
        capacity.status.map(|s| words.name(&s)),
    ];
    let parts: Vec<String> = parts
        .into_iter()
        .flatten()
        .filter(|p| !p.is_empty())
        .collect();
    let unit = capacity.unit.as_deref().map(one_line).unwrap_or_default();
    let unit = Kind::Unit(&unit);
    let mut lines = listed(ground, capacity, "claims", &capacity.claims, unit, cites);
    let keys = ["phase", "product", "unit", "direction", "status"];
    lines.extend(broken(ground, capacity, &keys));
    Fact {
        label: parts.join(" · "),
        lines,
    }
}

/// What the parties promised besides: each promise with its numbers.
pub(super) fn commitments(
    ground: &Ground<'_>,
    project: &Project,
    cites: &mut Cites<'_>,
) -> Vec<Fact> {
    let promises = project.commitments.iter();
    let mut facts: Vec<Fact> = promises.map(|c| one_commitment(ground, c, cites)).collect();
    let mut lines = broken(ground, project, &["commitments"]);
    lines.extend(broken_items(ground, &project.commitments));
    facts.extend(super::unlabelled(lines));
    facts
}

fn one_commitment(ground: &Ground<'_>, commitment: &Commitment, cites: &mut Cites<'_>) -> Fact {
    let what = one_line(commitment.what.get(ground.words.lang()));
    let what = Line::plain(what).citing(cites.of(commitment.source.as_ref()));
    let mut lines = vec![what];
    if !commitment.claims.is_empty() || !commitment.claims.unreadable().is_empty() {
        let unit = commitment.unit.as_deref().map(one_line).unwrap_or_default();
        let own = claims(ground, &commitment.claims, Kind::Unit(&unit), cites);
        lines.extend(own);
    }
    let keys = ["what", "unit", "source", "claims"];
    lines.extend(broken(ground, commitment, &keys));
    Fact {
        label: String::new(),
        lines,
    }
}

/// A text of the file in one line, whole.
fn one_line(text: &str) -> String {
    visible(text, text.len())
}
