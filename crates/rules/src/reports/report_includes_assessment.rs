//! R03: report includes assessment.

use prebirth_domain::ConferenceState;

use crate::{Cited, Facts, Family, Judged, Place, Room, Rule, RulePlace};

/// Checks that a report holds the pre-birth assessment.
///
/// # Missing data
/// Does not apply while no initial pre-birth conference is recorded.
///
/// # Source
/// `sefton-prebirth`.
pub const RULE: Rule = Rule {
    code: "R03",
    name: "report_includes_assessment",
    family: Family::Reports,
    requires: "The report to a pre-birth conference holds the pre-birth assessment.",
    why: "The assessment is what the decision rests on.",
    remedy: "Add the assessment to the report, or record that it is in.",
    source: Cited::Published {
        source: "sefton-prebirth",
        pinpoint: "",
        words: "The social worker's report to the pre-birth conference must include the pre-birth assessment, done with maternity.",
    },
    place: RulePlace { room: Room::Prepare, section: "reports", pointer: "/conferences" },
    check,
};

fn check(facts: &Facts<'_>) -> Vec<Judged> {
    let mut judged: Vec<Judged> = facts
        .conferences()
        .filter(|(_, conference)| conference.kind.is_pre_birth() && conference.kind.is_initial())
        .map(|(position, conference)| {
            let place = Place::new(Room::Prepare, "reports", format!("/conferences/{position}/reports"));
            let is_in = conference.reports.iter().any(|report| report.includes_assessment);
            match (is_in, conference.state) {
                (true, _) => Judged::met("A report holds the pre-birth assessment."),
                (false, ConferenceState::Planned) => {
                    Judged::due(conference.on, "No report holds the pre-birth assessment yet.")
                }
                (false, ConferenceState::Held | ConferenceState::Adjourned | ConferenceState::Cancelled) => {
                    Judged::not_met("No report to the conference held the pre-birth assessment.")
                }
            }
            .at(place)
        })
        .collect();
    if judged.is_empty() {
        judged.push(Judged::not_applicable("No initial pre-birth conference is recorded."));
    }
    judged
}
