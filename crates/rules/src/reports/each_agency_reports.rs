//! R01: each agency reports.

use prebirth_domain::{AgencyReport, ConferenceState, Party, Role, day_in_words};

use crate::invitations::role_of;
use crate::{Cited, Facts, Family, Judged, Place, Room, Rule, RulePlace};

/// Checks that each invited agency is asked for a report and gives one.
///
/// # Missing data
/// Gives "cannot tell" while no agency is invited.
///
/// # Source
/// `sussex-reports`.
pub const RULE: Rule = Rule {
    code: "R01",
    name: "each_agency_reports",
    family: Family::Reports,
    requires: "Each invited agency is asked for a report, and the report is there before the conference.",
    why: "An agency that cannot come can still say what it knows.",
    remedy: "Ask for the report, or record the day on which it came.",
    source: Cited::Published {
        source: "sussex-reports",
        pinpoint: "",
        words: "All invited agencies provide a written report even if they do not attend.",
    },
    place: RulePlace { room: Room::Prepare, section: "reports", pointer: "/conferences" },
    check,
};

fn check(facts: &Facts<'_>) -> Vec<Judged> {
    let mut judged = Vec::new();
    for (position, conference) in facts.conferences() {
        let is_over = conference.state != ConferenceState::Planned;
        for (index, invitation) in conference.invitations.iter().enumerate() {
            let Some(role) = role_of(facts, invitation).filter(|role| reports(*role)) else { continue };
            // A role alone would not say which of two GPs is meant.
            let named = invitation.party.as_ref().and_then(|party| facts.case.name_of(party));
            let who = match named.filter(|name| !name.is_unknown()) {
                Some(name) => format!("{} ({})", name.full(), role.label()),
                None => format!("the {}", role.label()),
            };
            let here =
                Place::new(Room::Prepare, "reports", format!("/conferences/{position}/invitations/{index}"))
                    .item(invitation.id.as_str());
            let report = conference.reports.iter().enumerate().find(|(_, report)| {
                (report.from.is_some() && report.from == invitation.party)
                    || report_role(facts, report) == Some(role)
            });
            let entry = match report {
                Some((at, report)) => {
                    let place =
                        Place::new(Room::Prepare, "reports", format!("/conferences/{position}/reports/{at}"))
                            .item(report.id.as_str());
                    match report.received_on.filter(|day| *day <= facts.today) {
                        Some(day) if conference.on.is_some_and(|held| day > held) => {
                            Judged::not_met(format!(
                                "The report of {who} came on {}, after the conference.",
                                day_in_words(day)
                            ))
                        }
                        Some(day) => {
                            Judged::met(format!("The report of {who} came on {}.", day_in_words(day)))
                        }
                        None if is_over => Judged::not_met(format!("The report of {who} did not come.")),
                        None => Judged::due(conference.on, format!("The report of {who} has not come yet.")),
                    }
                    .at(place)
                }
                None if invitation.report_requested_on.is_some() && !is_over => Judged::due(
                    conference.on,
                    format!("The report of {who} is asked for and has not come yet."),
                )
                .at(here),
                None if is_over => Judged::not_met(format!("There is no report of {who}.")).at(here),
                None => Judged::not_met(format!("No report is asked of {who}.")).at(here),
            };
            judged.push(entry.about(invitation.party.clone()));
        }
    }
    if judged.is_empty() {
        judged.push(
            Judged::cannot_tell("No agency is invited yet, so no report can be looked for.")
                .remedy("Invite the agencies, and ask each for a report."),
        );
    }
    judged
}

fn report_role(facts: &Facts<'_>, report: &AgencyReport) -> Option<Role> {
    report.role.or_else(|| match &report.from {
        Some(Party::Professional { id }) => facts.case.professional(id).map(|professional| professional.role),
        Some(Party::Person { .. }) | None => None,
    })
}

/// Those who run the conference, speak for a parent or translate write no report.
fn reports(role: Role) -> bool {
    !matches!(
        role,
        Role::Chair
            | Role::MinuteTaker
            | Role::Interpreter
            | Role::Advocate
            | Role::LegalAdviser
            | Role::TeamManager
    )
}
