//! A rule: what it requires, why, where that comes from, and its check.

use crate::{Facts, Family, Judged, Key, Place, Room};

/// This is one rule. Each stands in a file of its own and has one line in the catalogue.
#[derive(Debug, Clone, Copy)]
pub struct Rule {
    /// The code. It is never used again for another rule.
    pub code: &'static str,
    /// The claim, which is also the name of the rule's file.
    pub name: &'static str,
    /// The family, which is also the folder.
    pub family: Family,
    /// What it requires, in one sentence.
    pub requires: &'static str,
    /// Why it matters, in one or two sentences.
    pub why: &'static str,
    /// What puts it right.
    pub remedy: &'static str,
    /// Where the requirement comes from.
    pub source: Cited,
    /// Where it is put right, unless the check names a closer place.
    pub place: RulePlace,
    /// The check. It never fails: an incomplete case gives a judgement too.
    pub check: fn(&Facts<'_>) -> Vec<Judged>,
}

/// This says where a rule's requirement comes from.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Cited {
    /// A figure of the pack in force, with the figure's own source.
    Figure(Key),
    /// A published source by its key in `packs/sources.toml`.
    Published {
        /// The key.
        source: &'static str,
        /// Where in it.
        pinpoint: &'static str,
        /// What it says, in short.
        words: &'static str,
    },
    /// No source: an honest suggestion of practice, with the need that it serves.
    Suggestion(&'static str),
}

/// This is the place of a rule as it is written in the rule's file.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct RulePlace {
    /// The room.
    pub room: Room,
    /// The section.
    pub section: &'static str,
    /// The pointer, which exists in every case file.
    pub pointer: &'static str,
}

impl RulePlace {
    /// This makes the place that a finding carries.
    #[must_use]
    pub fn shown(self) -> Place {
        Place::new(self.room, self.section, self.pointer)
    }
}
