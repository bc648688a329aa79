//! O07: health visitor named.

use prebirth_domain::{Role, day_in_words};

use crate::saying::item;
use crate::{Cited, Facts, Family, Judged, Key, Room, Rule, RulePlace};

/// Checks that a health visitor or a family nurse is named in time.
///
/// # Missing data
/// Gives "cannot tell" without a due date or a figure.
///
/// # Source
/// The figure `Key::HealthVisitorKnown` of the policy pack in force.
pub const RULE: Rule = Rule {
    code: "O07",
    name: "health_visitor_named",
    family: Family::Outset,
    requires: "A health visitor is named by the gestation at which health visiting begins.",
    why: "A health visitor nobody has named cannot be told, invited or visit before the birth.",
    remedy: "Ask the duty health visitor who it is, and record the name.",
    source: Cited::Figure(Key::HealthVisitorKnown),
    place: RulePlace { room: Room::Prepare, section: "people", pointer: "/professionals" },
    check,
};

fn check(facts: &Facts<'_>) -> Vec<Judged> {
    let named = facts.case.professionals.iter().enumerate().find(|(_, professional)| {
        matches!(professional.role, Role::HealthVisitor | Role::FamilyNurse)
            && !professional.name.is_unknown()
    });
    if let Some((position, professional)) = named {
        let place =
            item(Room::Prepare, "people", format!("/professionals/{position}"), professional.id.as_str());
        return vec![
            Judged::met("A health visitor is named.")
                .at(place)
                .citing(facts.value(Key::HealthVisitorKnown, None).source),
        ];
    }
    let value = facts.value(Key::HealthVisitorKnown, None);
    let Some(due) = facts.due_date else {
        return vec![Judged::cannot_tell("No health visitor is named, and no due date is recorded.")];
    };
    vec![match value.gestation().and_then(|limit| limit.last_day(due, facts.case.nation)) {
        None => Judged::cannot_tell(Key::HealthVisitorKnown.prompt()),
        Some(last) if facts.today > last => Judged::not_met(format!(
            "No health visitor is named. Health visiting begins at 28 weeks, on {}.",
            day_in_words(last)
        )),
        Some(last) => {
            Judged::due(Some(last), format!("A health visitor is to be named by {}.", day_in_words(last)))
        }
    }]
}
