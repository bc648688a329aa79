//! What was decided in a case, and whether the reasons are on record: for side by side with other cases.

use chrono::NaiveDate;
use prebirth_domain::{CaseFile, ConferenceState, Outcome, capital};
use prebirth_rules::{Finding, Place, Room, Verdict};

use crate::views::DecisionLine;
use crate::words;

/// This gives the decisions of the conferences that were held, then the steps up and down.
pub(super) fn of(case: &CaseFile, findings: &[Finding], today: NaiveDate) -> Vec<DecisionLine> {
    let on = |rule: &str, pointer: &str| {
        let here = findings.iter().find(|found| found.rule == rule && found.place.pointer == pointer);
        here.map_or(Verdict::NotApplicable, |found| found.verdict)
    };
    let line = DecisionLine {
        case: case.id.clone(),
        title: case.title(),
        concerns: concerns(case),
        ..DecisionLine::default()
    };
    let held = |state: ConferenceState| state == ConferenceState::Held;
    let conferences = case.conferences.iter().enumerate().filter(|(_, each)| held(each.state));
    let conferences = conferences.map(|(position, conference)| {
        let pointer = format!("/conferences/{position}/decision");
        let decision = conference.decision.as_ref();
        let outcome = decision.map_or(Outcome::NotRecorded, |decision| decision.outcome);
        DecisionLine {
            on: conference.on,
            what: words::conference(conference, today),
            outcome: outcome.label().to_owned(),
            category: decision
                .and_then(|decision| decision.category)
                .map(|category| category.label().to_owned()),
            threshold_reasons: on("D02", &pointer),
            category_reasons: on("D03", &pointer),
            place: Place::new(Room::Hold, "decision", pointer),
            ..line.clone()
        }
    });
    let steps = case.threshold_decisions.iter().enumerate().map(|(position, step)| {
        let pointer = format!("/thresholdDecisions/{position}");
        let way = if step.is_step_down { "step down" } else { "step up" };
        DecisionLine {
            on: step.on,
            what: match step.on {
                Some(day) => format!("{}, {}", capital(way), words::day_near(day, today)),
                None => format!("{}, no date yet", capital(way)),
            },
            outcome: step.to.label().to_owned(),
            threshold_reasons: on("N01", &pointer),
            place: Place::new(Room::Prepare, "referral", pointer).item(step.id.as_str()),
            ..line.clone()
        }
    });
    conferences.chain(steps).collect()
}

/// The kinds of concern that still stand: like is compared with like.
fn concerns(case: &CaseFile) -> Vec<String> {
    let mut kinds: Vec<String> = Vec::new();
    for concern in case.concerns.iter().filter(|concern| !concern.is_resolved) {
        let kind = concern.what.label().to_owned();
        if !kinds.contains(&kind) {
            kinds.push(kind);
        }
    }
    kinds
}
