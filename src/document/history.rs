//! What can be undone and redone: steps that carry their own inverse, without limit as long as the session lasts.

use jiff::Timestamp;

use super::edit::{EditName, Put};

/// Edits done and undone.
#[derive(Debug, Default)]
pub struct History {
    done: Vec<Step>,
    undone: Vec<Step>,
}

/// A step as a list of the session shows it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct StepView<'a> {
    /// What it is called.
    pub name: &'a EditName,
    /// When it was made.
    pub time: Option<Timestamp>,
    /// Whether it is in force; if not, it can be redone.
    pub is_done: bool,
}

/// One edit that was done or undone, and how to get to the other side of it.
#[derive(Debug)]
pub(super) struct Step {
    /// What it is called.
    pub(super) name: EditName,
    /// When it was made, as far as somebody looked at the clock.
    pub(super) time: Option<Timestamp>,
    /// What to put to cross it once more: the old records when it is done, the new ones when it is undone.
    pub(super) puts: Vec<Put>,
    /// The state of the document before it.
    pub(super) before: u64,
    /// The state of the document after it.
    pub(super) after: u64,
}

impl History {
    /// A new edit was done: what was undone cannot be redone any more.
    pub(super) fn done(&mut self, step: Step) {
        self.done.push(step);
        self.undone.clear();
    }

    /// Takes the step that undo crosses next; give its inverse to [`History::was_undone`].
    pub(super) fn take_done(&mut self) -> Option<Step> {
        self.done.pop()
    }

    /// Takes the step that redo crosses next; give its inverse to [`History::was_redone`].
    pub(super) fn take_undone(&mut self) -> Option<Step> {
        self.undone.pop()
    }

    /// A step was undone; it now holds the new records.
    pub(super) fn was_undone(&mut self, step: Step) {
        self.undone.push(step);
    }

    /// A step was redone; it now holds the old records.
    pub(super) fn was_redone(&mut self, step: Step) {
        self.done.push(step);
    }

    /// Whether the step that led to a state is in force.
    pub(super) fn is_done(&self, state: u64) -> bool {
        self.done.iter().rev().any(|step| step.after == state)
    }

    /// How many steps are in force.
    pub(super) fn done_count(&self) -> usize {
        self.done.len()
    }

    /// Every step of the session that can be reached, oldest first.
    pub(super) fn steps(&self) -> impl DoubleEndedIterator<Item = StepView<'_>> {
        let done = self.done.iter().map(|step| (step, true));
        let undone = self.undone.iter().rev().map(|step| (step, false));
        done.chain(undone).map(|(step, is_done)| StepView {
            name: &step.name,
            time: step.time,
            is_done,
        })
    }

    /// What undo would take back.
    pub(super) fn undo_name(&self) -> Option<&EditName> {
        self.done.last().map(|step| &step.name)
    }

    /// What redo would do again.
    pub(super) fn redo_name(&self) -> Option<&EditName> {
        self.undone.last().map(|step| &step.name)
    }
}
