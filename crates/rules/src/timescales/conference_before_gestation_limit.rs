//! T02: conference before gestation limit.

use chrono::NaiveDate;
use prebirth_domain::{Conference, day_in_words};

use crate::facts::conference_by_day;
use crate::{Cited, Facts, Family, Judged, Key, Place, Room, Rule, RulePlace, Verdict};

/// Checks that a pre-birth conference is no later than the limit by gestation.
///
/// # Missing data
/// Gives "cannot tell" without a due date, a conference or the authority's figure.
///
/// # Source
/// The figure `Key::ConferenceGestation` of the policy pack in force.
pub const RULE: Rule = Rule {
    code: "T02",
    name: "conference_before_gestation_limit",
    family: Family::Timescales,
    requires: "A pre-birth conference is no later than the limit by gestation, counted from the earliest due date in use and earlier for twins or an expected early birth.",
    why: "A baby can come before the limit. A conference after it leaves no time to act on what it decides.",
    remedy: "Bring the conference forward, or record the reasons and who agreed them.",
    source: Cited::Figure(Key::ConferenceGestation),
    place: RulePlace { room: Room::Prepare, section: "conference", pointer: "/conferences" },
    check,
};

fn check(facts: &Facts<'_>) -> Vec<Judged> {
    if facts.case.working_due_date().is_none() {
        let place = Place::new(Room::Prepare, "pregnancy", "/pregnancy/dueDates");
        return vec![
            Judged::cannot_tell("No due date is recorded, so no limit by gestation can be counted.")
                .remedy("Record the due date and what it rests on.")
                .at(place),
        ];
    }
    let mut judged: Vec<Judged> = facts
        .conferences()
        .filter(|(_, conference)| conference.kind.is_pre_birth())
        .map(|(position, conference)| {
            let place = Place::new(Room::Prepare, "conference", format!("/conferences/{position}"))
                .item(conference.id.as_str());
            against_limit(facts, conference).at(place).judged_on(conference.on)
        })
        .collect();
    if judged.is_empty() {
        judged.push(if facts.born_on.is_some() {
            Judged::not_applicable("No pre-birth conference is recorded, and the baby is born.")
        } else {
            Judged::cannot_tell("No pre-birth conference is recorded.")
                .remedy("If a conference is needed, plan it.")
        });
    }
    judged
}

fn against_limit(facts: &Facts<'_>, conference: &Conference) -> Judged {
    let held = conference.on;
    let value = facts.value(Key::ConferenceGestation, held);
    let Some(limit) = value.gestation() else {
        return Judged::cannot_tell(Key::ConferenceGestation.prompt()).at(Place::new(
            Room::Settings,
            "figures",
            "",
        ));
    };
    let Some(due) = facts.date_that_limits_count_from() else {
        return Judged::cannot_tell("No due date is recorded, so no limit by gestation can be counted.");
    };
    let Some(last) = limit.last_day(due, facts.case.nation) else {
        return Judged::cannot_tell("The due date is not a possible date.");
    };
    let mut judged = conference_by_day(facts, "The pre-birth conference", last, conference, &value);
    if judged.judgement.verdict() == Verdict::NotMet
        && let Some(came) = referred_after(facts, last)
    {
        return Judged::cannot_tell(format!(
            "The referral came on {}, after the limit by gestation of {}. The limit from the strategy discussion counts.",
            day_in_words(came),
            day_in_words(last)
        ))
        .remedy("Hold the conference as soon as can be, and record why nobody knew earlier.");
    }
    let gestation = held.and_then(|day| facts.gestation_on(day));
    if let Some(gestation) = gestation {
        judged.sentence =
            format!("{} That is {gestation}; the limit is {}.", judged.sentence, limit.in_words());
    }
    if facts.needs_pulling_forward() {
        judged.sentence = format!(
            "{} Twins or an early birth are expected, so the limit counts from the earlier date.",
            judged.sentence
        );
    }
    judged
}

/// A late booking or a concealed pregnancy can come to light when the limit has passed: nobody is late then.
fn referred_after(facts: &Facts<'_>, last: NaiveDate) -> Option<NaiveDate> {
    let referrals = &facts.case.referrals;
    let first = referrals.iter().filter_map(|referral| referral.received_on).min()?;
    let all_are_dated = referrals.iter().all(|referral| referral.received_on.is_some());
    (all_are_dated && first > last && first <= facts.today).then_some(first)
}
