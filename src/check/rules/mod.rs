//! The rules, one file each; none knows its neighbour.

mod ceiling_in_note;
mod certainty;
mod dangling_member;
mod dangling_source;
mod duplicate_id;
mod duplicate_key;
mod duplicate_member;
mod duplicate_stat;
mod end_before_start;
mod id;
mod ignored_number;
mod jobs_per_million;
mod likely_duplicate;
mod long_unverified;
mod low_above_high;
mod missing_code;
mod missing_country;
mod missing_currency;
mod missing_mute_reason;
mod missing_name;
mod missing_source;
mod mixed_scripts;
mod mixed_units;
mod negative;
mod no_rate;
mod planned_date_passed;
mod planned_start_passed;
mod status_contradiction;
mod stray_spaces;
mod unreadable_field;
mod unreadable_record;
mod unusable_number;
mod unusable_rate;
mod unusable_stat;

use super::context::Context;
use super::issue::Issue;
use super::walk::Node;

/// A rule: what it may report, and how it looks at one value.
pub(super) struct Rule {
    /// Codes of its issues.
    pub codes: &'static [&'static str],
    /// Looks at a value and reports what is wrong with it.
    pub look: fn(&Context<'_>, &Node<'_>, &mut Vec<Issue>),
}

/// Every rule. Issues about one value come in this order.
pub(super) const RULES: &[Rule] = &[
    unreadable_record::RULE,
    unreadable_field::RULE,
    duplicate_key::RULE,
    id::RULE,
    duplicate_id::RULE,
    missing_mute_reason::RULE,
    likely_duplicate::RULE,
    missing_name::RULE,
    stray_spaces::RULE,
    mixed_scripts::RULE,
    missing_code::RULE,
    missing_country::RULE,
    missing_source::RULE,
    dangling_source::RULE,
    dangling_member::RULE,
    duplicate_member::RULE,
    missing_currency::RULE,
    no_rate::RULE,
    unusable_rate::RULE,
    certainty::RULE,
    unusable_stat::RULE,
    duplicate_stat::RULE,
    negative::RULE,
    low_above_high::RULE,
    unusable_number::RULE,
    ignored_number::RULE,
    ceiling_in_note::RULE,
    mixed_units::RULE,
    jobs_per_million::RULE,
    end_before_start::RULE,
    planned_start_passed::RULE,
    planned_date_passed::RULE,
    status_contradiction::RULE,
    long_unverified::RULE,
];
