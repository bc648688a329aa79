//! What the checker may know, taken from a case file.

use chrono::NaiveDate;
use prebirth_domain::{AttendanceMode, CaseFile, Conference, ConferenceState, FamilyRole, Party};

use crate::context::{Context, KnownPerson};

impl Context {
    /// This takes from a case file what the checker may know.
    ///
    /// Whether an action is linked to a concern is the caller's to say.
    #[must_use]
    pub fn from_case(case: &CaseFile, today: NaiveDate) -> Self {
        let conference = agreeing(case);
        let decision = conference.and_then(|conference| conference.decision.as_ref());
        let planned_review = case
            .conferences
            .iter()
            .filter(|other| other.state == ConferenceState::Planned && !other.kind.is_initial())
            .filter_map(|other| other.on)
            .filter(|on| *on >= today)
            .min();
        let planned_core_group = case
            .core_group_meetings
            .iter()
            .filter(|meeting| !meeting.was_held)
            .filter_map(|meeting| meeting.on);
        let first_core_group = decision.and_then(|decision| decision.first_core_group_on);
        Self {
            people: people(case, conference),
            due_dates: case.due_dates_in_use().iter().filter_map(|due| due.date).collect(),
            conference: conference.and_then(|conference| conference.on),
            review: planned_review.or_else(|| decision.and_then(|decision| decision.review_on)),
            core_group: planned_core_group.chain(first_core_group).filter(|on| *on >= today).min(),
            birth: case.born_on(),
            concerns: case
                .concerns
                .iter()
                .filter(|concern| !concern.is_resolved)
                .map(|concern| concern.words.clone())
                .collect(),
            is_linked: None,
            nation: case.nation,
            today: Some(today),
        }
    }
}

/// The conference that agrees the plan: the last one held, or the first one planned.
pub(crate) fn agreeing(case: &CaseFile) -> Option<&Conference> {
    let held = case.conferences.iter().rfind(|conference| conference.state == ConferenceState::Held);
    held.or_else(|| case.conferences.iter().find(|conference| conference.state == ConferenceState::Planned))
}

fn people(case: &CaseFile, conference: Option<&Conference>) -> Vec<KnownPerson> {
    let known = |party: Party, is_parent: bool| KnownPerson {
        name: case.name_of(&party).map(prebirth_domain::PersonName::full).unwrap_or_default(),
        role: case.role_words_of(&party).unwrap_or_default(),
        is_parent,
        is_told: is_told(case, conference, &party),
    };
    let family = case.people.iter().map(|person| {
        let is_parent = person.role == FamilyRole::Mother || person.role.is_father_or_partner();
        known(Party::Person { id: person.id.clone() }, is_parent)
    });
    let professionals = case
        .professionals
        .iter()
        .map(|professional| known(Party::Professional { id: professional.id.clone() }, false));
    family.chain(professionals).collect()
}

fn is_told(case: &CaseFile, conference: Option<&Conference>, party: &Party) -> Option<bool> {
    let conference = conference.filter(|conference| conference.state == ConferenceState::Held)?;
    let told_since = case
        .plan
        .actions
        .iter()
        .any(|action| action.owner.as_ref() == Some(party) && action.owner_told_on.is_some());
    if told_since {
        return Some(true);
    }
    let attended = conference.attendance.iter().find(|attendance| attendance.party.as_ref() == Some(party));
    let Some(attended) = attended else { return Some(false) };
    match attended.mode {
        AttendanceMode::InRoom
        | AttendanceMode::Video
        | AttendanceMode::Telephone
        | AttendanceMode::PartOfTime
        | AttendanceMode::SeparatePart
        | AttendanceMode::Deputy => Some(true),
        AttendanceMode::Apologies | AttendanceMode::DidNotAttend | AttendanceMode::Excluded => Some(false),
        AttendanceMode::NotRecorded => None,
    }
}
