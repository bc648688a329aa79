//! L12: understanding supported.

use prebirth_domain::{ConcernKind, FamilyRole, Role};

use crate::{Cited, Facts, Family, Judged, Room, Rule, RulePlace};

/// Checks that help to understand is arranged for a parent with a learning disability.
///
/// # Missing data
/// Gives "cannot tell" when nothing says whether it is arranged; does not apply while no such concern is recorded.
///
/// # Source
/// `d-a-child-2021`.
pub const RULE: Rule = Rule {
    code: "L12",
    name: "understanding_supported",
    family: Family::Legal,
    requires: "Where a parent has a learning disability, an advocate or another help to understand is arranged during the pregnancy.",
    why: "A mother who does not understand the plan cannot show that she can keep to it.",
    remedy: "Arrange an advocate, easy read, and more time, and record it as her need.",
    source: Cited::Published {
        source: "d-a-child-2021",
        pinpoint: "",
        words: "Plan effectively during the pregnancy, and take adequate steps so that the mother understands and can present her case.",
    },
    place: RulePlace { room: Room::Prepare, section: "people", pointer: "/people" },
    check,
};

fn check(facts: &Facts<'_>) -> Vec<Judged> {
    let is_concern = facts
        .case
        .concerns
        .iter()
        .any(|concern| !concern.is_resolved && concern.what == ConcernKind::LearningDisability);
    if !is_concern {
        return vec![Judged::not_applicable("No learning disability of a parent is recorded.")];
    }
    let parents = facts
        .case
        .people
        .iter()
        .filter(|somebody| somebody.role == FamilyRole::Mother || somebody.role.is_father_or_partner());
    let needs: Vec<_> = parents.flat_map(|parent| &parent.needs).collect();
    let is_arranged = needs.iter().any(|need| need.is_arranged == Some(true));
    let has_advocate = facts.case.professionals_in(Role::Advocate).next().is_some();
    vec![match (is_arranged || has_advocate, needs.is_empty()) {
        (true, _) => Judged::met("Help to understand is arranged."),
        (false, true) => {
            Judged::not_met("A parent has a learning disability, and no help to understand is recorded.")
        }
        (false, false) => Judged::cannot_tell(
            "A parent has a learning disability. Whether the help that is needed is arranged is not recorded.",
        ),
    }]
}
