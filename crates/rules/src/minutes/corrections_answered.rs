//! M02: corrections answered.

use prebirth_domain::CorrectionAnswer;

use crate::facts::is_blank;
use crate::{Cited, Facts, Family, Judged, Key, Place, Room, Rule, RulePlace};

/// Checks that each correction is answered.
///
/// # Missing data
/// Does not apply while nobody asked for a correction.
///
/// # Source
/// The figure `Key::CorrectionWindow` of the policy pack in force.
pub const RULE: Rule = Rule {
    code: "M02",
    name: "corrections_answered",
    family: Family::Minutes,
    requires: "Each correction that somebody asks for is answered by the chair, and an accepted one is reissued.",
    why: "Wrong minutes that stay wrong are read in court.",
    remedy: "Answer the correction, and reissue the minutes to everybody who had them.",
    source: Cited::Figure(Key::CorrectionWindow),
    place: RulePlace { room: Room::Share, section: "corrections", pointer: "/conferences" },
    check,
};

fn check(facts: &Facts<'_>) -> Vec<Judged> {
    let mut judged = Vec::new();
    for (position, conference) in facts.conferences() {
        for (index, correction) in conference.minutes.corrections.iter().enumerate() {
            let place = Place::new(
                Room::Share,
                "corrections",
                format!("/conferences/{position}/minutes/corrections/{index}"),
            )
            .item(correction.id.as_str());
            let entry = match (correction.answer, correction.reissued_as) {
                (CorrectionAnswer::Open, _) => {
                    Judged::due(None, "A correction was asked for and is not answered yet.")
                }
                (CorrectionAnswer::Accepted, None) => {
                    Judged::not_met("A correction was accepted, and the minutes were not reissued.")
                }
                (CorrectionAnswer::Accepted, Some(version)) => {
                    Judged::met(format!("A correction was accepted and reissued as version {version}."))
                }
                (CorrectionAnswer::Rejected | CorrectionAnswer::Noted, _)
                    if is_blank(correction.answer_words.as_deref()) =>
                {
                    Judged::not_met("A correction was answered without reasons.")
                }
                (CorrectionAnswer::Rejected | CorrectionAnswer::Noted, _) => {
                    Judged::met("A correction was answered, with reasons.")
                }
            };
            judged.push(entry.at(place).about(correction.asked_by.clone()));
        }
    }
    if judged.is_empty() {
        judged.push(Judged::not_applicable("Nobody has asked for a correction."));
    }
    judged
}
