//! T03: pre birth conference before birth.

use prebirth_domain::day_in_words;

use crate::{Cited, Facts, Family, Judged, Place, Room, Rule, RulePlace};

/// Checks that a pre-birth conference is before the birth and the due date.
///
/// # Missing data
/// Gives "cannot tell" when its day, the due date or the birth is not recorded.
///
/// # Source
/// `cin-census`.
pub const RULE: Rule = Rule {
    code: "T03",
    name: "pre_birth_conference_before_birth",
    family: Family::Timescales,
    requires: "A conference that is called pre-birth is before the birth.",
    why: "A conference after the birth decides about a born child: other names, other duties, another kind of record.",
    remedy: "Check the day of the conference and of the birth, and the kind of the conference.",
    source: Cited::Published {
        source: "cin-census",
        pinpoint: "rule 8525",
        words: "A child has either a date of birth or an expected date of birth, not both.",
    },
    place: RulePlace { room: Room::Prepare, section: "conference", pointer: "/conferences" },
    check,
};

fn check(facts: &Facts<'_>) -> Vec<Judged> {
    facts.conferences().filter(|(_, conference)| conference.kind.is_pre_birth()).map(|(position, conference)| {
        let place = Place::new(Room::Prepare, "conference", format!("/conferences/{position}")).item(conference.id.as_str());
        let first = conference.on.or_else(|| conference.between.as_ref().and_then(|span| span.first));
        let last = conference.on.or_else(|| conference.between.as_ref().and_then(|span| span.last));
        match (first, last, facts.born_on, facts.due_date) {
            (Some(first), _, Some(born), _) if first > born => Judged::not_met(format!("The pre-birth conference is dated {}, after the birth on {}.", day_in_words(first), day_in_words(born))),
            _ if is_a_birth_without_a_day(facts) => Judged::cannot_tell("Whether the pre-birth conference was before the birth cannot be worked out: the day of birth of one baby is not recorded."),
            (_, Some(last), Some(born), _) if last <= born => Judged::met(format!("The pre-birth conference was before the birth on {}.", day_in_words(born))),
            (_, _, Some(born), _) => Judged::cannot_tell(format!("Whether the pre-birth conference was before the birth on {} cannot be worked out: its day is not recorded.", day_in_words(born))),
            (Some(day), _, None, Some(due)) if day > due => Judged::not_met(format!("The pre-birth conference is dated {}, after the due date of {}.", day_in_words(day), day_in_words(due))),
            (Some(_), _, None, Some(due)) if facts.today > due => Judged::cannot_tell(format!("The due date of {} has passed and no birth is recorded.", day_in_words(due))).remedy("Record the birth, or a later due date."),
            (Some(day), Some(_), None, Some(_)) if day <= facts.today => Judged::met(format!("The conference of {} was before the birth.", day_in_words(day))),
            (Some(day), _, None, Some(due)) => Judged::due(Some(due), format!("The conference of {} is before the due date of {}.", day_in_words(day), day_in_words(due))),
            (None, _, None, _) => Judged::cannot_tell("The day of the pre-birth conference is not recorded."),
            (Some(_), _, None, None) => Judged::cannot_tell("No due date and no birth is recorded to compare the conference with."),
        }.at(place)
    }).collect()
}

/// A baby whose day of birth is not recorded may be the first that was born.
fn is_a_birth_without_a_day(facts: &Facts<'_>) -> bool {
    facts.case.birth.as_ref().is_some_and(|birth| birth.babies.iter().any(|baby| baby.born_on.is_none()))
}
