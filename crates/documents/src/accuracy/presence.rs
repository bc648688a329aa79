//! Who was there: an agency that says nothing, a voice of somebody absent, an owner who does not know.

use prebirth_domain::{ActionStatus, CaseFile, Conference, Contribution, Party, Role, ViewObtained};

use super::{Doubt, DoubtKind, Place, RecordPart};
use crate::minutes::words::who;

pub(super) fn check(case: &CaseFile, conference: &Conference, doubts: &mut Vec<Doubt>) {
    // Before the roll is called nobody is absent.
    if !conference.attendance.iter().any(|one| one.mode.is_present()) {
        return;
    }
    silent(case, conference, doubts);
    absent(case, conference, doubts);
    owners(case, conference, doubts);
}

fn is_present(conference: &Conference, party: &Party) -> bool {
    conference.attendance.iter().any(|one| one.party.as_ref() == Some(party) && one.mode.is_present())
}

fn silent(case: &CaseFile, conference: &Conference, doubts: &mut Vec<Doubt>) {
    for one in conference.attendance.iter().filter(|one| one.mode.is_present()) {
        let Some(party @ Party::Professional { id }) = &one.party else { continue };
        let Some(professional) = case.professional(id).filter(|known| speaks(known.role)) else { continue };
        let is_chair = conference.chair.professional.as_ref() == Some(id)
            || conference.minute_taker.as_ref() == Some(id);
        let spoke = conference.contributions.iter().any(|said| said.by.as_ref() == Some(party));
        let has_view = conference.agency_views.iter().any(|view| view.by.as_ref() == Some(party));
        if !is_chair && !spoke && !has_view {
            let name = who(case, Some(party));
            doubts.push(Doubt {
                nature: DoubtKind::Silent,
                place: Place {
                    part: RecordPart::Attendance,
                    id: one.id.to_string(),
                    field: "party",
                    words: format!("Attendance: {name}"),
                },
                span: None,
                sentence: format!(
                    "{name} was there, and nothing that {} said or thinks is recorded. Write it down, or say that \
                     nothing was said.",
                    professional.name.full()
                ),
                mend: None,
            });
        }
    }
}

/// Whoever gives no view of their own is not missed.
fn speaks(role: Role) -> bool {
    !matches!(role, Role::Chair | Role::MinuteTaker | Role::Interpreter | Role::Advocate | Role::LegalAdviser)
}

fn absent(case: &CaseFile, conference: &Conference, doubts: &mut Vec<Doubt>) {
    let mut add = |part: RecordPart, id: String, field: &'static str, party: &Party, what: &str| {
        let name = who(case, Some(party));
        doubts.push(Doubt {
            nature: DoubtKind::Absent,
            place: Place { part, id, field, words: format!("{what} of {name}") },
            span: None,
            sentence: format!(
                "{what} of {name} is recorded, and they are not recorded as present. Record them as \
                 present, or say that it comes from their report."
            ),
            mend: None,
        });
    };
    for said in &conference.contributions {
        let Some(party) = &said.by else { continue };
        if !is_present(conference, party) && !is_from_writing(said) {
            add(RecordPart::Contribution, said.id.to_string(), "by", party, "A contribution");
        }
    }
    for view in &conference.agency_views {
        let Some(party) = &view.by else { continue };
        let is_written = view.reasons.as_deref().is_some_and(comes_from_writing);
        if !is_present(conference, party) && !is_written {
            add(RecordPart::AgencyView, view.id.to_string(), "by", party, "The view");
        }
    }
    for view in &conference.parent_views {
        let party = Party::Person { id: view.person.clone() };
        let is_there = matches!(view.obtained, ViewObtained::AtConference | ViewObtained::InSeparatePart);
        if is_there && !is_present(conference, &party) {
            add(
                RecordPart::ParentView,
                view.id.to_string(),
                "obtained",
                &party,
                "The view at the conference",
            );
        }
    }
}

fn is_from_writing(said: &Contribution) -> bool {
    comes_from_writing(&said.words) || said.heading.as_deref().is_some_and(comes_from_writing)
}

/// This says whether a text begins by saying that it was read out or sent.
fn comes_from_writing(text: &str) -> bool {
    let start: String = text.chars().take(70).collect::<String>().to_lowercase();
    let mentions = [
        "report",
        "in writing",
        "by letter",
        "by e-mail",
        "by email",
        "statement",
        "sent",
        "read out",
        "on behalf",
    ];
    mentions.iter().any(|word| start.contains(word))
}

fn owners(case: &CaseFile, conference: &Conference, doubts: &mut Vec<Doubt>) {
    let of_this = case.plan.actions.iter().filter(|one| {
        one.conference.as_ref().is_none_or(|at| *at == conference.id)
            && !matches!(one.status, ActionStatus::Done | ActionStatus::Replaced)
    });
    for (action, number) in of_this.zip(1_usize..) {
        let Some(owner) = &action.owner else { continue };
        if is_present(conference, owner) || action.owner_told_on.is_some() {
            continue;
        }
        let name = who(case, Some(owner));
        doubts.push(Doubt {
            nature: DoubtKind::OwnerNotTold,
            place: Place {
                part: RecordPart::Action,
                id: action.id.to_string(),
                field: "ownerToldOn",
                words: format!("Action {number}"),
            },
            span: None,
            sentence: format!(
                "Action {number} is for {name}, who was not there and has not been told. Tell them and record the day."
            ),
            mend: None,
        });
    }
}
