//! Small pieces that many rules say in the same way.

use chrono::NaiveDate;
use prebirth_domain::{Conference, ConferenceState, Outcome};

use crate::{Facts, Judged, Place, Room};

/// This gives what was judged, or the one thing to say where there was nothing to judge.
pub(crate) fn or_one(judged: Vec<Judged>, otherwise: Judged) -> Vec<Judged> {
    if judged.is_empty() { vec![otherwise] } else { judged }
}

/// This lists what is missing, or nothing when nothing is.
pub(crate) fn gaps(list: &[(bool, &str)]) -> Option<String> {
    let missing: Vec<&str> = list.iter().filter(|(is_gap, _)| *is_gap).map(|(_, words)| *words).collect();
    (!missing.is_empty()).then(|| missing.join(", "))
}

/// This gives the place of one item of a list.
pub(crate) fn item(room: Room, section: &str, pointer: impl Into<String>, id: &str) -> Place {
    Place::new(room, section, pointer).item(id)
}

/// This gives what is written in a field, without the space around it.
pub(crate) fn written(text: Option<&str>) -> Option<&str> {
    text.map(str::trim).filter(|text| !text.is_empty())
}

/// This gives the conferences that were held, each with its position in the case file.
pub(crate) fn held<'case>(
    facts: &Facts<'case>,
) -> impl Iterator<Item = (usize, &'case Conference)> + use<'case> {
    facts.conferences().filter(|(_, conference)| conference.state == ConferenceState::Held)
}

/// This gives the conference that decided on the child protection plan in force, with its position: the last
/// one with a decision, where that decision leaves a plan.
pub(crate) fn plan_in_force<'case>(facts: &Facts<'case>) -> Option<(usize, &'case Conference)> {
    let come = held(facts).filter(|(_, conference)| conference.on.is_none_or(|day| day <= facts.today));
    let decided = come.filter(|(_, conference)| {
        conference
            .decision
            .as_ref()
            .is_some_and(|decision| !matches!(decision.outcome, Outcome::NotRecorded | Outcome::Adjourned))
    });
    let last = decided.max_by_key(|(position, conference)| (conference.on, *position))?;
    last.1.decision.as_ref().filter(|decision| decision.outcome.has_child_protection_plan()).map(|_| last)
}

/// This says whether a recorded day has come.
pub(crate) fn has_come(facts: &Facts<'_>, day: Option<NaiveDate>) -> bool {
    day.is_some_and(|day| day <= facts.today)
}
