//! C03: siblings spaced.

use chrono::Months;
use prebirth_domain::{FamilyRole, RelationshipKind, day_in_words};

use crate::{Cited, Facts, Family, Judged, Place, Room, Rule, RulePlace};

/// Checks that brothers and sisters are at least nine months older.
///
/// # Missing data
/// Gives "cannot tell" without a due date or a date of birth.
///
/// # Source
/// None: a suggestion of practice.
pub const RULE: Rule = Rule {
    code: "C03",
    name: "siblings_spaced",
    family: Family::Records,
    requires: "No brother or sister is born less than nine months before the due date.",
    why: "A date that cannot be right hides the child whom it belongs to.",
    remedy: "Compare the dates with their sources.",
    source: Cited::Suggestion(
        "A sibling born seven months before is a mistake in one of the dates, or not the mother's child.",
    ),
    place: RulePlace { room: Room::Prepare, section: "people", pointer: "/people" },
    check,
};

fn check(facts: &Facts<'_>) -> Vec<Judged> {
    let siblings: Vec<_> = facts
        .case
        .people
        .iter()
        .enumerate()
        .filter(|(_, person)| person.role == FamilyRole::Sibling)
        .collect();
    if siblings.is_empty() {
        return vec![Judged::not_applicable("No brother or sister is recorded.")];
    }
    let Some(due) = facts.due_date.or(facts.born_on) else {
        return vec![
            Judged::cannot_tell("No due date is recorded to compare brothers and sisters with.")
                .remedy("Record the due date."),
        ];
    };
    let limit = due.checked_sub_months(Months::new(9)).unwrap_or(due);
    siblings
        .into_iter()
        .map(|(position, sibling)| {
            let who = facts.name(sibling);
            let place = Place::new(Room::Prepare, "people", format!("/people/{position}/dateOfBirth"))
                .item(sibling.id.as_str());
            // A child of the father alone can be of any age.
            let is_mothers = facts
                .case
                .relationships
                .iter()
                .filter(|link| link.link == RelationshipKind::ParentOf && link.other == sibling.id);
            let parents: Vec<_> = is_mothers.map(|link| &link.one).collect();
            let mother = facts.case.mother().map(|mother| &mother.id);
            if !parents.is_empty() && !parents.iter().any(|parent| Some(*parent) == mother) {
                return Judged::not_applicable(format!("{who} is not recorded as the mother's child."))
                    .at(place);
            }
            match sibling.date_of_birth {
                None => Judged::cannot_tell(format!("The date of birth of {who} is not recorded.")),
                Some(born) if born > limit => Judged::not_met(format!(
                    "{who} was born on {}, less than nine months before the due date.",
                    day_in_words(born)
                )),
                Some(_) => Judged::met(format!("The date of birth of {who} fits the due date.")),
            }
            .at(place)
        })
        .collect()
}
