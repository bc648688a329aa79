//! Small pieces that many rules say in the same way.

use chrono::NaiveDate;
use prebirth_domain::{Conference, ConferenceState};

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

/// This says whether a recorded day has come.
pub(crate) fn has_come(facts: &Facts<'_>, day: Option<NaiveDate>) -> bool {
    day.is_some_and(|day| day <= facts.today)
}
