//! R08: report in a form they can use.

use prebirth_domain::FamilyRole;

use crate::facts::{is_blank, person};
use crate::saying::{item, or_one};
use crate::{Cited, Facts, Family, Judged, Room, Rule, RulePlace};

/// Checks that the report to a parent with a need has its form recorded.
///
/// # Missing data
/// Does not apply while no parent has a need, or no report was shared.
///
/// # Source
/// `sussex-reports`.
pub const RULE: Rule = Rule {
    code: "R08",
    name: "report_in_a_form_they_can_use",
    family: Family::Reports,
    requires: "A parent with a need gets the report in a form that they can use.",
    why: "A report in a language you do not read has not been shared with you.",
    remedy: "Have it translated, read together or put into easy read, and record the form.",
    source: Cited::Published {
        source: "sussex-reports",
        pinpoint: "form",
        words: "Reports are in plain language, and translated.",
    },
    place: RulePlace { room: Room::Prepare, section: "reports", pointer: "/conferences" },
    check,
};

fn check(facts: &Facts<'_>) -> Vec<Judged> {
    let parents: Vec<_> = facts
        .case
        .people
        .iter()
        .filter(|somebody| somebody.role == FamilyRole::Mother || somebody.role.is_father_or_partner())
        .filter(|somebody| !somebody.needs.is_empty())
        .map(|parent| (facts.name(parent), person(&parent.id)))
        .collect();
    let mut judged = Vec::new();
    for (position, conference) in facts.conferences() {
        for (index, report) in conference.reports.iter().enumerate() {
            for (at, shared) in report.shared.iter().enumerate() {
                let Some((who, party)) =
                    parents.iter().find(|(_, party)| shared.with.as_ref() == Some(party))
                else {
                    continue;
                };
                let pointer = format!("/conferences/{position}/reports/{index}/shared/{at}");
                judged.push(
                    if is_blank(shared.form.as_deref()) {
                        Judged::not_met(format!(
                            "{who} has a need, and the form in which they got the report is not recorded."
                        ))
                    } else {
                        Judged::met(format!("The form in which {who} got the report is recorded."))
                    }
                    .at(item(Room::Prepare, "reports", pointer, shared.id.as_str()))
                    .about(Some(party.clone())),
                );
            }
        }
    }
    or_one(judged, Judged::not_applicable("No report was shared with a parent who has a need."))
}
