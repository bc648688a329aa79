//! Whether a conference is ready to be held: the steps of a usual preparation, and which of them are done.

use prebirth_domain::{CaseFile, Conference, Person, Role};
use prebirth_rules::{BoardRow, BoardState, Place, Room};

use crate::views::ReadyStep;

/// Who is told at the outset of every case.
const TOLD_FIRST: [Role; 4] = [Role::Midwife, Role::HealthVisitor, Role::Gp, Role::Police];

/// This gives the steps, in the order of the work.
pub(crate) fn steps(case: &CaseFile, conference: Option<&Conference>, board: &[BoardRow]) -> Vec<ReadyStep> {
    let step = |label: &str, is_done: bool, section: &str, pointer: &str| ReadyStep {
        label: label.to_owned(),
        is_done,
        place: Place::new(Room::Prepare, section, pointer),
    };
    let has_family = case.mother().is_some_and(|mother| !mother.name.is_unknown())
        && (case.fathers_and_partners().any(is_named_or_looked_for)
            || is_written(case.no_father_recorded_because.as_deref()));
    let is_told = |role: Role| {
        let notices = case.notices.iter().filter(move |notice| notice.role == role);
        notices
            .into_iter()
            .any(|notice| notice.told_on.is_some() || is_written(notice.not_told_because.as_deref()))
    };
    let is_arranged = conference.is_some_and(|conference| {
        conference.on.is_some() && conference.starts_at.is_some() && is_written(conference.venue.as_deref())
    });
    let is_asked = |row: &BoardRow| match row.state {
        BoardState::Missing | BoardState::Planned => false,
        BoardState::Asked | BoardState::Replied | BoardState::LeftOut => true,
    };
    vec![
        step("the mother, and each father or what was tried to find him", has_family, "people", "/people"),
        step("what people are worried about", !case.concerns.is_empty(), "concerns", "/concerns"),
        step("the agencies told first", TOLD_FIRST.into_iter().all(is_told), "told", "/notices"),
        step("date, time and place", is_arranged, "conference", "/conferences"),
        step(
            "a chair",
            conference.is_some_and(|conference| conference.chair.professional.is_some()),
            "chair",
            "/conferences",
        ),
        step(
            "everyone invited, or a reason for not inviting them",
            !board.is_empty() && board.iter().all(is_asked),
            "invitations",
            "/conferences",
        ),
        step(
            "an agenda",
            conference.is_some_and(|conference| !conference.agenda.is_empty()),
            "agenda",
            "/conferences",
        ),
    ]
}

/// A father whom nobody can name yet is accounted for by what was tried to find him.
fn is_named_or_looked_for(man: &Person) -> bool {
    let is_looked_for = man.father.as_ref().is_some_and(|father| !father.contact_attempts.is_empty());
    !man.name.is_unknown() || is_looked_for
}

fn is_written(text: Option<&str>) -> bool {
    text.is_some_and(|text| !text.trim().is_empty())
}
