//! P17: mother seen during plan.

use chrono::NaiveDate;
use prebirth_domain::day_in_words;

use crate::facts::{person, unless_confirmed};
use crate::packs::counted;
use crate::saying::{held, plan_in_force};
use crate::{Cited, Facts, Family, Judged, Key, Room, Rule, RulePlace};

/// Counts the days since the mother was seen under the plan.
///
/// # Missing data
/// Does not apply without a child protection plan, or after the birth. Gives "cannot tell" while no visit is recorded.
///
/// # Source
/// None: a suggestion of practice.
pub const RULE: Rule = Rule {
    code: "P17",
    name: "mother_seen_during_plan",
    family: Family::Plan,
    requires: "While there is a child protection plan before birth, somebody sees the mother, and the days since are known.",
    why: "A plan without visits is only paper.",
    remedy: "Visit, and record the day, who was seen and whether alone.",
    source: Cited::Suggestion(
        "Visiting arrangements are part of a plan; the frequency is the authority's own.",
    ),
    place: RulePlace { room: Room::After, section: "sightings", pointer: "/sightings" },
    check,
};

fn check(facts: &Facts<'_>) -> Vec<Judged> {
    if plan_in_force(facts).is_none() || facts.born_on.is_some() {
        return vec![Judged::not_applicable("No unborn baby with a child protection plan is recorded.")];
    }
    // Every conference looks afresh: a visit before the last one is what that conference already knew.
    let days: Option<Vec<NaiveDate>> = held(facts).map(|(_, conference)| conference.on).collect();
    let since = days.and_then(|days| days.into_iter().filter(|day| *day <= facts.today).max());
    let (Some(mother), Some(since)) = (facts.case.mother(), since) else {
        return vec![Judged::cannot_tell("The mother, or the day of a conference, is not recorded.")];
    };
    let mother = person(&mother.id);
    let visits = facts.case.sightings.iter().filter(|visit| visit.seen.contains(&mother));
    let last = visits.filter_map(|visit| visit.on).filter(|day| *day >= since && *day <= facts.today).max();
    let value = facts.value(Key::VisitInterval, None);
    let limit = value.length().map(|length| length.after(last.unwrap_or(since), facts.case.nation));
    let sentence = match last {
        Some(day) => format!(
            "The mother was last seen on {}, {} ago.",
            day_in_words(day),
            counted((facts.today - day).num_days(), "day")
        ),
        None => "No visit to the mother is recorded since the last conference.".to_owned(),
    };
    vec![match (limit, last) {
        (Some(limit), _) if facts.today > limit => {
            let late = counted((facts.today - limit).num_days(), "day");
            let judged = Judged::late(limit, format!("{late} late"), sentence);
            unless_confirmed(judged, &value).citing(value.source)
        }
        (Some(limit), None) => Judged::due(Some(limit), sentence),
        (None, None) => Judged::cannot_tell(sentence),
        (_, Some(_)) => Judged::met(sentence),
    }]
}
