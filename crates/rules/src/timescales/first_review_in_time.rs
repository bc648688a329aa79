//! T05: first review in time.

use prebirth_domain::day_in_words;

use crate::facts::{by_day, conference_by_day, was_held};
use crate::{Cited, Facts, Family, Judged, Key, Place, Room, Rule, RulePlace};

/// Checks that the first review is in time by both limbs of its limit.
///
/// # Missing data
/// Gives "cannot tell" when the day of the initial conference is not recorded.
///
/// # Source
/// The figure `Key::ReviewFirst` of the policy pack in force.
pub const RULE: Rule = Rule {
    code: "T05",
    name: "first_review_in_time",
    family: Family::Timescales,
    requires: "The first review is within the limit from the initial conference and, where the authority has one, within the limit from birth, whichever is sooner.",
    why: "A plan made before birth has to be looked at again once there is a baby.",
    remedy: "Plan the review within the limit.",
    source: Cited::Figure(Key::ReviewFirst),
    place: RulePlace { room: Room::After, section: "review", pointer: "/conferences" },
    check,
};

fn check(facts: &Facts<'_>) -> Vec<Judged> {
    if facts.every_baby_has_died() {
        return vec![Judged::not_applicable("The baby has died.")];
    }
    let Some((position, initial)) = facts.conferences().find(|(_, conference)| {
        conference.kind.is_initial()
            && conference
                .decision
                .as_ref()
                .is_some_and(|decision| decision.outcome.has_child_protection_plan())
    }) else {
        return vec![Judged::not_applicable("No conference has decided on a child protection plan.")];
    };
    let place =
        Place::new(Room::After, "review", format!("/conferences/{position}")).item(initial.id.as_str());
    let Some(held) = initial.on else {
        return vec![
            Judged::cannot_tell(
                "The day of the initial conference is not recorded, so the review's limit cannot be counted.",
            )
            .at(place),
        ];
    };
    let value = facts.value(Key::ReviewFirst, Some(held));
    let Some(length) = value.length() else {
        return vec![Judged::cannot_tell(Key::ReviewFirst.prompt()).at(place)];
    };
    let from_conference = length.after(held, facts.case.nation);
    let after_birth = facts.value(Key::ReviewAfterBirth, Some(held));
    let birth = facts.born_on.or(facts.due_date);
    let from_birth =
        after_birth.length().zip(birth).map(|(length, birth)| length.after(birth, facts.case.nation));
    let (limit, value) = match from_birth {
        Some(limit) if limit < from_conference => (limit, after_birth),
        Some(_) | None => (from_conference, value),
    };
    let review = facts
        .conferences()
        .filter(|(_, conference)| {
            !conference.kind.is_initial() && conference.on.is_some_and(|day| day > held)
        })
        .min_by_key(|(_, conference)| conference.on);
    let planned =
        initial.decision.as_ref().and_then(|decision| decision.review_on).filter(|day| *day > facts.today);
    let day = review.and_then(|(_, conference)| conference.on).or(planned);
    let undated = facts.conferences().find(|(_, conference)| {
        !conference.kind.is_initial() && conference.on.is_none() && was_held(conference)
    });
    let mut judged = match (day, undated) {
        (None, Some((_, undated))) => conference_by_day(facts, "The first review", limit, undated, &value),
        (Some(_), _) | (None, None) => by_day(facts, "The first review", limit, day, &value),
    };
    if let (Some(from_birth), None) = (from_birth, facts.born_on) {
        judged.sentence = format!(
            "{} Two limits count, whichever is sooner: {} from the conference, and about {} from the birth by the due date.",
            judged.sentence,
            day_in_words(from_conference),
            day_in_words(from_birth)
        );
    }
    let place = match review {
        Some((position, conference)) => {
            Place::new(Room::After, "review", format!("/conferences/{position}")).item(conference.id.as_str())
        }
        None => place,
    };
    vec![judged.at(place).citing(value.source)]
}
