//! A10: baby seen since discharge.

use prebirth_domain::{BabyAtBirth, day_in_words};

use crate::facts::unless_confirmed;
use crate::packs::counted;
use crate::saying::or_one;
use crate::{Cited, Facts, Family, Judged, Key, Room, Rule, RulePlace};

/// Counts the days since each baby was seen.
///
/// # Missing data
/// Gives "cannot tell" when a visit does not say whether the baby was seen.
///
/// # Source
/// None: a suggestion of practice.
pub const RULE: Rule = Rule {
    code: "A10",
    name: "baby_seen_since_discharge",
    family: Family::Birth,
    requires: "Somebody has seen the baby since the baby left hospital, and the days since are known.",
    why: "Seeing the mother is not seeing the baby. Reviews of deaths find visits at which nobody saw the child.",
    remedy: "Visit, see the baby awake and undressed where that is agreed, and record which baby was seen.",
    source: Cited::Suggestion("Days since the baby was seen."),
    place: RulePlace { room: Room::After, section: "sightings", pointer: "/sightings" },
    check,
};

fn check(facts: &Facts<'_>) -> Vec<Judged> {
    let birth = facts.case.birth.as_ref();
    let left = birth.and_then(|birth| birth.discharged_on).filter(|day| *day <= facts.today);
    let Some((birth, left)) = birth.zip(left) else {
        return vec![Judged::not_applicable("No baby is recorded as having left hospital.")];
    };
    let living =
        birth.babies.iter().filter(|baby| baby.died_on.is_none() && baby.was_born_alive != Some(false));
    let judged = living.map(|baby| judge(facts, baby, left));
    or_one(judged.collect(), Judged::not_applicable("The baby has died."))
}

fn judge(facts: &Facts<'_>, baby: &BabyAtBirth, left: chrono::NaiveDate) -> Judged {
    let since_then = |day: &chrono::NaiveDate| *day >= left && *day <= facts.today;
    let visits = facts.case.sightings.iter().filter(|visit| visit.on.as_ref().is_some_and(since_then));
    let seen = visits.clone().filter(|visit| visit.babies.contains(&baby.id)).filter_map(|visit| visit.on);
    let days = |day: chrono::NaiveDate| counted((facts.today - day).num_days(), "day");
    let value = facts.value(Key::VisitInterval, None);
    match seen.max() {
        Some(last) => {
            let sentence = format!("The baby was last seen on {}, {} ago.", day_in_words(last), days(last));
            match value.length().map(|length| length.after(last, facts.case.nation)) {
                Some(limit) if facts.today > limit => {
                    let judged = Judged::late(limit, format!("{} late", days(limit)), sentence);
                    unless_confirmed(judged, &value).citing(value.source)
                }
                Some(_) | None => Judged::met(sentence),
            }
        }
        None if left == facts.today => Judged::due(None, "The baby left hospital today, and is to be seen."),
        None if visits.clone().next().is_some() => Judged::cannot_tell(
            "A visit since the baby left hospital is recorded, but not whether the baby was seen.",
        ),
        None => Judged::not_met(format!(
            "The baby left hospital {} ago, and nothing says that anybody has seen the baby since.",
            days(left)
        )),
    }
}
