//! The numbers of two groups in words: amounts, and differences with all that they can be.

use super::versus::Which;
use super::{Measure, describe};
use crate::i18n::{Arg, Words};
use crate::model::quantity::{Quantity, Sum, Total};
use crate::query::totals::Unit;
use crate::query::versus::{Gap, Line, What};

/// What a line is called.
pub fn name(words: &Words, what: What) -> String {
    let code = what.code().replace('_', "-");
    words.text(&format!("versus-name-{code}"))
}

/// The measure whose colour a line has.
pub(super) fn measure(what: What) -> Measure {
    match what {
        What::Projects => Measure::Projects,
        What::Investment | What::Largest | What::LargestShare | What::WithoutAmount => {
            Measure::Investment
        }
        What::Jobs | What::WithoutJobs => Measure::Jobs,
        What::ConstructionJobs => Measure::ConstructionJobs,
        What::JobsPerMillion => Measure::JobsPerMillion,
    }
}

/// A number of a line with its unit, without a sign.
pub(super) fn plain(words: &Words, what: What, value: f64) -> String {
    match what {
        What::LargestShare => percent(words, value * 100.0),
        What::Investment | What::Largest => words.usd_amount(value),
        What::JobsPerMillion => describe::amount(words, value, Measure::JobsPerMillion),
        What::Projects
        | What::Jobs
        | What::ConstructionJobs
        | What::WithoutAmount
        | What::WithoutJobs => words.number(value, 0),
    }
}

/// A share in percent, with a decimal below one.
pub(super) fn percent(words: &Words, value: f64) -> String {
    let digits = usize::from(value > 0.0 && value < 1.0);
    let n = Arg::from(words.number(value, digits));
    words.fill("number-percent", &[("n", n)])
}

/// A number that is a difference, with its plus or minus.
fn signed(words: &Words, what: What, value: f64) -> String {
    let size = match what {
        What::LargestShare => {
            let n = Arg::from(words.number(value.abs() * 100.0, 0));
            words.fill("versus-points", &[("n", n)])
        }
        What::Projects
        | What::Investment
        | What::Jobs
        | What::ConstructionJobs
        | What::JobsPerMillion
        | What::Largest
        | What::WithoutAmount
        | What::WithoutJobs => plain(words, what, value.abs()),
    };
    if value > 0.0 {
        format!("+{size}")
    } else if value < 0.0 {
        format!("−{size}")
    } else {
        size
    }
}

/// How sure a difference is, as one sign.
fn sign(gap: &Gap) -> &'static str {
    if gap.is_exact() {
        ""
    } else if gap.is_high_open && !gap.is_low_open && gap.low >= gap.headline {
        "≥\u{a0}"
    } else if gap.is_low_open && !gap.is_high_open && gap.high <= gap.headline {
        "≤\u{a0}"
    } else {
        "≈\u{a0}"
    }
}

/// A difference as a headline: "≈ +11.3 bn $", "no difference".
pub fn gap(words: &Words, what: What, gap: &Gap) -> String {
    if gap.is_none() {
        return words.text("versus-gap-none");
    }
    format!("{}{}", sign(gap), signed(words, what, gap.headline))
}

/// All that it can be: "+8 bn $ to over +13 bn $"; `None` where the headline and its sign say it all.
pub fn gap_range(words: &Words, what: What, gap: &Gap) -> Option<String> {
    if gap.low >= gap.high && !(gap.is_low_open && gap.is_high_open) {
        return None;
    }
    let id = match (gap.is_low_open, gap.is_high_open) {
        (false, false) => "versus-range-closed",
        (true, false) => "versus-range-low-open",
        (false, true) => "versus-range-high-open",
        (true, true) => "versus-range-open",
    };
    let ends = [
        ("low", Arg::from(signed(words, what, gap.low))),
        ("high", Arg::from(signed(words, what, gap.high))),
    ];
    Some(words.fill(id, &ends))
}

/// The measure of a contribution as a line.
pub fn what_of(measure: Measure) -> What {
    let all = What::ALL.iter().copied();
    let mut found = all.filter(|what| what.measure() == Some(measure));
    found.next().unwrap_or(What::Investment)
}

/// The difference of a line, and what else is to be said of it.
pub(super) fn difference(words: &Words, line: &Line) -> (String, String) {
    let Some(known) = &line.gap else {
        return (words.text("versus-gap-unknown"), silent(words, line));
    };
    let parts = [
        gap_range(words, line.what, known),
        times(words, line),
        known.may_turn().then(|| words.text("versus-may-turn")),
    ];
    let about: Vec<String> = parts.into_iter().flatten().collect();
    (gap(words, line.what, known), about.join(" · "))
}

/// A difference with what it is: "B less A: ≈ +11.3 bn $".
pub(super) fn told(words: &Words, difference: &str) -> String {
    let args = [("gap", Arg::from(difference.to_owned()))];
    words.fill("versus-hover-gap", &args)
}

/// Which of the groups states nothing.
fn silent(words: &Words, line: &Line) -> String {
    match (line.a.sum, line.b.sum) {
        (None, None) => words.text("versus-silent-both"),
        (None, Some(_)) => words.fill("versus-silent", &[("letter", Which::A.letter().into())]),
        (Some(_), _) => words.fill("versus-silent", &[("letter", Which::B.letter().into())]),
    }
}

/// "B is 3.1 times A"; of what is no amount, nothing.
fn times(words: &Words, line: &Line) -> Option<String> {
    let is_amount = match line.what {
        What::LargestShare | What::WithoutAmount | What::WithoutJobs => false,
        What::Projects
        | What::Investment
        | What::Jobs
        | What::ConstructionJobs
        | What::JobsPerMillion
        | What::Largest => true,
    };
    let times = line.times().filter(|_| is_amount)?;
    if !times.is_finite() || times <= 0.0 || line.gap.is_none_or(|gap| gap.is_none()) {
        return None;
    }
    let is_exact = line.gap.is_some_and(|gap| gap.is_exact());
    let about = if is_exact { "" } else { "-about" };
    if times < 0.995 {
        let n = Arg::from(percent(words, times * 100.0));
        return Some(words.fill(&format!("versus-percent{about}"), &[("percent", n)]));
    }
    let digits = usize::from(times < 10.0);
    let shown = words.number(times, digits);
    // As it is shown, for the form of the word behind it.
    let step = if times < 10.0 { 10.0 } else { 1.0 };
    let times = (times * step).round() / step;
    let id = format!("versus-times{about}");
    Some(words.fill(&id, &[("n", Arg::from(times)), ("times", Arg::from(shown))]))
}

/// The unit of a line in a table, as its header names it.
pub(super) fn table_unit(words: &Words, what: What) -> String {
    let id = match what.measure().map(Measure::unit) {
        Some(Unit::Dollars) => "versus-unit-money",
        Some(Unit::Jobs) => "versus-unit-jobs",
        Some(Unit::Projects) => "versus-unit-projects",
        Some(Unit::JobsPerMillion) => "versus-unit-ratio",
        None => match what {
            What::Largest => "versus-unit-money",
            What::LargestShare => "versus-unit-percent",
            What::Projects
            | What::Investment
            | What::Jobs
            | What::ConstructionJobs
            | What::JobsPerMillion
            | What::WithoutAmount
            | What::WithoutJobs => "versus-unit-projects",
        },
    };
    words.text(id)
}

/// Units of a line in one unit of a table, as a factor: millions of dollars, percent.
pub(super) fn table_factor(what: What) -> f64 {
    match what {
        What::Investment | What::Largest => 1e-6,
        What::LargestShare => 100.0,
        What::Projects
        | What::Jobs
        | What::ConstructionJobs
        | What::JobsPerMillion
        | What::WithoutAmount
        | What::WithoutJobs => 1.0,
    }
}

/// What is stated for a line: "≈ 15 bn $".
pub fn quantity(words: &Words, what: What, quantity: &Quantity) -> String {
    match what {
        What::Investment | What::Largest => words.usd_short(quantity),
        What::LargestShare => percent(words, quantity.headline * 100.0),
        What::Projects | What::WithoutAmount | What::WithoutJobs => words.quantity(quantity, 0),
        What::Jobs | What::ConstructionJobs | What::JobsPerMillion => {
            describe::label(words, quantity, measure(what))
        }
    }
}

/// A total in short, with how many of its projects state a number: "29.5 bn $ · 11 of 13"; nothing where there is no
/// project.
pub fn total(words: &Words, what: What, total: &Total) -> String {
    if total.projects == 0 {
        return String::new();
    }
    let Some(sum) = total.quantity() else {
        return words.text("versus-none-stated");
    };
    let number = quantity(words, what, &sum);
    if what == What::Projects || total.stated == total.projects {
        return number;
    }
    let args = [
        ("n", Arg::from(words.number(total.stated as f64, 0))),
        ("m", Arg::from(words.number(total.projects as f64, 0))),
    ];
    format!("{number} · {}", words.fill("cli-sum-n-of-m", &args))
}

/// A sum for a line as a statement: "≈ 29.5 bn $".
pub fn sum_words(words: &Words, what: What, sum: &Sum) -> String {
    quantity(words, what, &sum.quantity(&Total::default()))
}
