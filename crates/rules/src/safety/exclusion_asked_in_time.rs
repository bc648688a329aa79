//! S03: exclusion asked in time.

use prebirth_domain::day_in_words;

use crate::facts::unless_confirmed;
use crate::{Cited, Facts, Family, Judged, Key, Room, Rule, RulePlace};

/// Checks that an exclusion was asked for in time before the conference.
///
/// # Missing data
/// Gives "cannot tell" without the days or the authority's figure; does not apply while nobody is excluded.
///
/// # Source
/// The figure `Key::ExclusionNotice` of the policy pack in force.
pub const RULE: Rule = Rule {
    code: "S03",
    name: "exclusion_asked_in_time",
    family: Family::Safety,
    requires: "A request to exclude somebody is made with the notice that the authority asks for.",
    why: "A chair who hears of it at the door cannot weigh it, and the parent cannot answer.",
    remedy: "Ask the chair as soon as the risk is known, and record the day.",
    source: Cited::Figure(Key::ExclusionNotice),
    place: RulePlace { room: Room::Prepare, section: "invitations", pointer: "/conferences" },
    check,
};

fn check(facts: &Facts<'_>) -> Vec<Judged> {
    super::each_exclusion(facts, |facts, conference, exclusion, who| {
        let value = facts.value(Key::ExclusionNotice, conference.on);
        let (Some(held), Some(asked)) = (conference.on, exclusion.asked_on.filter(|day| *day <= facts.today))
        else {
            return Judged::cannot_tell(format!(
                "The day of the conference, or the day on which the exclusion of {who} was asked for, is not recorded."
            ));
        };
        let Some(length) = value.length() else {
            return Judged::cannot_tell(Key::ExclusionNotice.prompt());
        };
        let last = length.before(held, facts.case.nation);
        let judged = if asked > last {
            unless_confirmed(
                Judged::not_met(format!(
                    "The exclusion of {who} was asked for on {}, with less than {} of notice.",
                    day_in_words(asked),
                    length.in_words()
                )),
                &value,
            )
        } else if value.is_sourced() {
            Judged::met(format!(
                "The exclusion of {who} was asked for on {}, with enough notice.",
                day_in_words(asked)
            ))
        } else {
            Judged::cannot_tell(format!(
                "The exclusion of {who} was asked for on {}. Your authority's notice period is not confirmed.",
                day_in_words(asked)
            ))
        };
        judged.judged_on(conference.on)
    })
}
