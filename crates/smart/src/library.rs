//! The action library: what a plan can say about each concern, kept as files that a practice lead can read.

use std::sync::LazyLock;

use prebirth_domain::{ConcernKind, Role};
use serde::Deserialize;

/// When an entry is called for.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) enum Applies {
    /// When a concern of one of its kinds is recorded.
    #[default]
    Concern,
    /// When such a concern is recorded and is not about a father alone.
    AboutMother,
    /// Once for each man in the baby's life.
    EachFather,
    /// In every plan.
    Always,
}

/// By when the action of an entry falls due.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(crate) struct Timing {
    /// Working days after the conference.
    working_days: Option<u32>,
    days_after_birth: Option<u32>,
    #[serde(default)]
    at_review: bool,
}

/// By when, read from the file: one of four ways to say it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(untagged)]
pub(crate) enum EntryDue {
    Gestation { gestation: prebirth_domain::Gestation },
    Other(Timing),
}

/// What an [`EntryDue`] comes to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum FallsDue {
    AtGestation(prebirth_domain::Gestation),
    WorkingDays(u32),
    DaysAfterBirth(u32),
    AtReview,
}

impl EntryDue {
    pub fn falls(self) -> FallsDue {
        match self {
            Self::Gestation { gestation } => FallsDue::AtGestation(gestation),
            Self::Other(Timing { working_days: Some(days), .. }) => FallsDue::WorkingDays(days),
            Self::Other(Timing { days_after_birth: Some(days), .. }) => FallsDue::DaysAfterBirth(days),
            Self::Other(Timing { at_review: true | false, .. }) => FallsDue::AtReview,
        }
    }
}

/// One action that can be drafted.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Entry {
    pub id: String,
    pub title: String,
    #[serde(rename = "for", default)]
    pub kinds: Vec<ConcernKind>,
    #[serde(default)]
    pub applies: Applies,
    /// Who owns it: the first role that somebody of the case has.
    pub owner: Vec<Role>,
    pub due: EntryDue,
    /// Words by which a weak line is known to mean this.
    pub words: String,
    pub text: String,
    pub measure: String,
    pub contingency: String,
    pub outcome: String,
    pub source: String,
}

#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Area {
    pub area: String,
    pub entry: Vec<Entry>,
}

const FILES: [&str; 15] = [
    include_str!("../library/safety.toml"),
    include_str!("../library/health.toml"),
    include_str!("../library/abuse.toml"),
    include_str!("../library/antenatal.toml"),
    include_str!("../library/home.toml"),
    include_str!("../library/family.toml"),
    include_str!("../library/basics.toml"),
    include_str!("../library/birth.toml"),
    include_str!("../library/fathers.toml"),
    include_str!("../library/safety-abuse.toml"),
    include_str!("../library/health-more.toml"),
    include_str!("../library/home-more.toml"),
    include_str!("../library/earlier-children.toml"),
    include_str!("../library/young-and-care.toml"),
    include_str!("../library/network.toml"),
];

// A test reads every file, so a file that does not parse never leaves the workshop.
static AREAS: LazyLock<Vec<Area>> =
    LazyLock::new(|| FILES.iter().filter_map(|file| toml::from_str(file).ok()).collect());

#[cfg(test)]
pub(crate) fn areas() -> &'static [Area] {
    &AREAS
}

pub(crate) fn entries() -> impl Iterator<Item = &'static Entry> {
    AREAS.iter().flat_map(|area| area.entry.iter())
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn every_file_is_read_and_every_entry_has_its_own_id() {
        for file in FILES {
            let read = toml::from_str::<Area>(file);
            assert!(read.is_ok(), "a file that is not read loses its actions: {read:?}");
        }
        let ids: BTreeSet<&str> = entries().map(|entry| entry.id.as_str()).collect();
        assert_eq!(ids.len(), entries().count(), "an id names one entry");
        assert!(ids.len() >= 120, "fewer would leave concerns with too little to choose from: {}", ids.len());
    }

    #[test]
    fn every_kind_of_concern_has_an_action() {
        for kind in ConcernKind::ALL {
            let found = entries().any(|entry| entry.kinds.contains(kind));
            assert!(found, "a plan about {} would stay empty", kind.label());
        }
    }

    #[test]
    fn every_entry_says_when_in_one_way() {
        for entry in entries() {
            if let EntryDue::Other(timing) = entry.due {
                let ways = usize::from(timing.working_days.is_some())
                    + usize::from(timing.days_after_birth.is_some())
                    + usize::from(timing.at_review);
                assert_eq!(ways, 1, "{} has to say by when, once", entry.id);
            }
        }
    }
}
