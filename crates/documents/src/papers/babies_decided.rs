//! Which of several babies a decision is about, in words for the parents.

use prebirth_domain::{CaseFile, Conference, UnbornBaby};

use crate::minutes::words::of_babies;

/// This says whom a decision is about.
pub(super) enum About {
    /// It is about every baby of the case.
    All,
    /// It is about some of the babies.
    Some {
        /// Those it is about, such as "Twin one".
        decided: String,
        /// Whether these are more than one.
        are_several: bool,
        /// Those of whom nothing was decided.
        others: String,
    },
}

impl About {
    pub(super) fn of(case: &CaseFile, conference: &Conference) -> Self {
        let decision = conference.decision.as_ref();
        let babies = &case.pregnancy.babies;
        let is_meant = |baby: &&UnbornBaby| {
            decision.is_none_or(|one| one.babies.is_empty() || one.babies.contains(&baby.id))
        };
        let (meant, others): (Vec<_>, Vec<_>) = babies.iter().partition(is_meant);
        if meant.is_empty() || others.is_empty() {
            return Self::All;
        }
        let are_several = meant.len() > 1;
        let without_names = if are_several { "some of your babies" } else { "one of your babies" };
        let rest = if others.len() > 1 { "your other babies" } else { "your other baby" };
        Self::Some {
            decided: named(case, conference, &meant).unwrap_or_else(|| without_names.to_owned()),
            are_several,
            others: named(case, conference, &others).unwrap_or_else(|| rest.to_owned()),
        }
    }

    /// This writes one of our own sentences of "your baby" for those whom the decision is about.
    pub(super) fn says(&self, case: &CaseFile, text: &str) -> String {
        match self {
            Self::All => of_babies(case, text),
            Self::Some { decided, are_several: true, .. } => {
                of_babies(case, text).replace("your babies", decided)
            }
            Self::Some { decided, are_several: false, .. } => text.replace("your baby", decided),
        }
    }

    /// This says of whom nothing was decided.
    pub(super) fn left_open(&self) -> Option<String> {
        match self {
            Self::All => None,
            Self::Some { others, .. } => Some(format!("No decision was made about {others}.")),
        }
    }
}

/// Nothing, where one of them has no name: "Twin one and" says less than "your babies".
fn named(case: &CaseFile, conference: &Conference, babies: &[&UnbornBaby]) -> Option<String> {
    let names: Vec<String> = babies.iter().map(|baby| case.baby_name_on(&baby.id, conference.on)).collect();
    names.iter().all(|name| !name.is_empty()).then(|| names.join(" and "))
}
