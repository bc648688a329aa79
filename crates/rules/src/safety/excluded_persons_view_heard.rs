//! S06: excluded persons view heard.

use prebirth_domain::ViewObtained;

use crate::facts::{is_blank, was_held};
use crate::{Cited, Facts, Family, Judged, Room, Rule, RulePlace};

/// Checks that the view of each excluded person was heard in another way.
///
/// # Missing data
/// Does not apply while nobody is excluded.
///
/// # Source
/// `guernsey-exclusion`.
pub const RULE: Rule = Rule {
    code: "S06",
    name: "excluded_persons_view_heard",
    family: Family::Safety,
    requires: "The view of somebody who is excluded is heard in another way.",
    why: "Excluded is not unheard.",
    remedy: "Record how the view was heard: in writing, through an advocate, or in a separate meeting with the chair.",
    source: Cited::Published {
        source: "guernsey-exclusion",
        pinpoint: "views",
        words: "The views of an excluded parent are still presented.",
    },
    place: RulePlace { room: Room::Hold, section: "views", pointer: "/conferences" },
    check,
};

fn check(facts: &Facts<'_>) -> Vec<Judged> {
    super::each_exclusion(facts, |facts, conference, exclusion, who| {
        let has_view = conference
            .parent_views
            .iter()
            .any(|view| view.person == exclusion.person && view.obtained != ViewObtained::NotObtained);
        if has_view || !is_blank(exclusion.view_heard.as_deref()) {
            return Judged::met(format!("The view of {who} was heard in another way."));
        }
        if was_held(conference) {
            Judged::not_met(format!("How the view of {who} was heard is not recorded."))
        } else {
            Judged::due(
                conference.on.filter(|day| *day >= facts.today),
                format!("The view of {who} is still to be heard in another way."),
            )
        }
    })
}
