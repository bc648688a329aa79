//! What the checker may know beside the action: the people and the days of a case, or nothing at all.

use chrono::{Datelike, NaiveDate};
use prebirth_domain::Nation;

use crate::time::events::Event;

/// This is somebody of the case whom an action may name.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct KnownPerson {
    /// The name as the case has it.
    pub name: String,
    /// The role in words: "health visitor", "mother".
    pub role: String,
    /// Whether this is a parent of the baby.
    pub is_parent: bool,
    /// Whether the person was at the conference or was told of the plan; nothing when that is not recorded.
    pub is_told: Option<bool>,
}

/// This is what is known of the case. Empty, it still reads names and roles by their shape.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Context {
    /// The family and the professionals.
    pub people: Vec<KnownPerson>,
    /// Every due date that is held to be possible.
    pub due_dates: Vec<NaiveDate>,
    /// The day of the conference that agrees the plan.
    pub conference: Option<NaiveDate>,
    /// The day of the next review.
    pub review: Option<NaiveDate>,
    /// The day of the next core group.
    pub core_group: Option<NaiveDate>,
    /// The day of birth, once there is one.
    pub birth: Option<NaiveDate>,
    /// The concerns in words.
    pub concerns: Vec<String>,
    /// Whether the action is linked to a concern; nothing without a case.
    pub is_linked: Option<bool>,
    /// Whose bank holidays count.
    pub nation: Nation,
    /// The day on which the plan is read.
    pub today: Option<NaiveDate>,
}

impl Context {
    /// This gives the earliest due date, to which every limit works.
    #[must_use]
    pub fn earliest_due(&self) -> Option<NaiveDate> {
        self.due_dates.iter().min().copied()
    }

    pub(crate) fn birth_or_due(&self) -> Option<NaiveDate> {
        self.birth.or_else(|| self.earliest_due())
    }

    /// The day from which "next Friday" and a date without a year are understood.
    pub(crate) fn reference(&self) -> Option<NaiveDate> {
        match (self.today, self.conference) {
            (Some(today), Some(conference)) => Some(today.min(conference)),
            (today, conference) => today.or(conference),
        }
    }

    /// The year that a date without one most likely means: no more than three months back.
    pub(crate) fn year_of(&self, day: u32, month: u32) -> Option<i32> {
        let reference = self.reference()?;
        let back = reference.checked_sub_days(chrono::Days::new(92))?;
        (back.year()..=back.year() + 1)
            .find(|year| NaiveDate::from_ymd_opt(*year, month, day).is_some_and(|date| date >= back))
            .or_else(|| Some(reference.year()))
    }

    pub(crate) fn day_of(&self, event: Event) -> Option<NaiveDate> {
        match event {
            Event::Birth | Event::DueDate => self.birth_or_due(),
            Event::Conference => self.conference,
            Event::Review => self.review,
            Event::CoreGroup => self.core_group,
            Event::Discharge | Event::Contact => None,
        }
    }
}
