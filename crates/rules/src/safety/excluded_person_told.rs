//! S05: excluded person told.

use prebirth_domain::day_in_words;

use crate::{Cited, Facts, Family, Judged, Room, Rule, RulePlace};

/// Checks that each excluded person was told by the day of the conference.
///
/// # Missing data
/// Gives "cannot tell" when the day of the conference is not recorded; does not apply while nobody is excluded.
///
/// # Source
/// `doncaster-parents`.
pub const RULE: Rule = Rule {
    code: "S05",
    name: "excluded_person_told",
    family: Family::Safety,
    requires: "Somebody who is excluded is told before the conference, in writing.",
    why: "Nobody should learn at the door that they may not come in.",
    remedy: "Write to the person, say why and for how long, and record the day.",
    source: Cited::Published {
        source: "doncaster-parents",
        pinpoint: "exclusion",
        words: "Somebody who is excluded has the reasons explained in writing.",
    },
    place: RulePlace { room: Room::Prepare, section: "invitations", pointer: "/conferences" },
    check,
};

fn check(facts: &Facts<'_>) -> Vec<Judged> {
    super::each_exclusion(facts, |facts, conference, exclusion, who| {
        match (exclusion.told_on, conference.on) {
            (None, Some(held)) if held > facts.today => Judged::due(
                Some(held),
                format!("{who} still has to be told in writing that they are excluded."),
            ),
            (None, Some(_)) => Judged::not_met(format!("Nothing says that {who} was told of the exclusion.")),
            (Some(told), Some(held)) if told > held => Judged::not_met(format!(
                "{who} was told on {}, after the conference, that they had been excluded.",
                day_in_words(told)
            )),
            (Some(told), Some(_)) if told <= facts.today => {
                Judged::met(format!("{who} was told on {} that they are excluded.", day_in_words(told)))
            }
            (Some(told), Some(_)) => Judged::due(
                Some(told),
                format!("{who} is to be told on {} that they are excluded.", day_in_words(told)),
            ),
            (_, None) => Judged::cannot_tell(format!(
                "The day of the conference is not recorded, so whether {who} was told before it cannot be worked out."
            )),
        }
    })
}
