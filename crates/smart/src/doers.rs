//! The people who do something: before their verb, or after "by".

use crate::units::Unit;
use crate::words::everyday::{is_adverb, is_determiner, is_preposition};
use crate::words::phrases::Tag;

/// The people that end right before `end`: "SW", "HV and midwife", "Parents".
pub(crate) fn doers_before(units: &[Unit], from: usize, end: usize) -> Vec<usize> {
    let unit_at = |at: usize| if at >= from && at < end { units.get(at) } else { None };
    let word = |at: usize| unit_at(at).map_or("", |unit| unit.word.as_str());
    let mut doers = Vec::new();
    let mut back = end;
    while back > from {
        let mut at = back - 1;
        // "HV (Omar)" and "Ms A (with taxi)" end in a bracket.
        if word(at) == ")" {
            while at > from && word(at) != "(" {
                at -= 1;
            }
            if at == from {
                break;
            }
            at -= 1;
        }
        while at > from && doers.is_empty() && matches!(word(at), ":" | "-" | ">" | ",") {
            if word(at) == "," {
                break;
            }
            at -= 1;
        }
        let Some(unit) = unit_at(at) else { break };
        if !unit.tag.is_party() || unit.possessive {
            // "Advocate from Your Say to meet her": where the person is from may be anything.
            if doers.is_empty()
                && let Some(person) = person_from(units, from, at)
            {
                back = person + 1;
                continue;
            }
            break;
        }
        let mut lead = at;
        while lead > from
            && (is_determiner(word(lead - 1))
                || matches!(
                    word(lead - 1),
                    "allocated"
                        | "named"
                        | "new"
                        | "current"
                        | "lead"
                        | "community"
                        | "senior"
                        | "specialist"
                        | "designated"
                        | "duty"
                        | "hospital"
                        | "family"
                ))
        {
            lead -= 1;
        }
        let preposition = lead.checked_sub(1).filter(|index| *index >= from).map_or("", |index| word(index));
        if is_preposition(preposition) || preposition == "by" || preposition == "to" {
            // "SW with HV to visit": look for the doer before the company.
            let mut outer = lead - 1;
            if doers.is_empty()
                && matches!(preposition, "with" | "from" | "at" | "of" | "for" | "alongside" | "in")
                && outer > from
            {
                let whole = matches!(preposition, "with" | "from" | "at" | "alongside");
                if !whole {
                    break;
                }
                if is_adverb(word(outer - 1)) && outer - 1 > from {
                    outer -= 1;
                }
                if unit_at(outer - 1).is_some_and(|unit| unit.tag.is_party() && !unit.possessive) {
                    back = outer;
                    continue;
                }
            }
            break;
        }
        doers.insert(0, at);
        if matches!(preposition, "and" | "&" | "/" | "," | "+")
            && lead >= 2 + from
            && unit_at(lead - 2).is_some_and(|unit| unit.tag.is_party() && !unit.possessive)
        {
            back = lead - 1;
            continue;
        }
        break;
    }
    doers
}

/// The doer after "by" in a stretch of units.
pub(crate) fn agent_between(units: &[Unit], from: usize, to: usize) -> Vec<usize> {
    let mut at = from;
    while at < to {
        let Some(unit) = units.get(at) else { break };
        if unit.is("by") {
            let mut next = at + 1;
            while next < to && next < at + 4 {
                let Some(unit) = units.get(next) else { break };
                // "by the next core group" is a day.
                let is_day = matches!(
                    unit.word.as_str(),
                    "next" | "first" | "second" | "following" | "conference" | "review"
                );
                let meets =
                    unit.tag == Tag::Group && units.get(next).is_some_and(|unit| unit.word.is_empty());
                if is_day || meets && next == at + 1 && units.get(next + 1).is_none() {
                    break;
                }
                // "by letter from the social worker"
                let carrier = matches!(unit.word.as_str(), "letter" | "email" | "phone" | "text" | "post");
                if carrier && units.get(next + 1).is_some_and(|from| from.is("from")) {
                    next += 2;
                    continue;
                }
                if unit.tag.is_party() && !unit.possessive {
                    let mut doers = vec![next];
                    if units
                        .get(next + 1)
                        .is_some_and(|joint| matches!(joint.word.as_str(), "and" | "&" | "/" | "+" | ","))
                        && units.get(next + 2).is_some_and(|second| second.tag.is_party() && next + 2 < to)
                        && units.get(next + 3).is_none_or(|after| {
                            after.verb.is_none_or(|verb| !verb.forms.base) && !after.is("to")
                        })
                    {
                        doers.push(next + 2);
                    }
                    return doers;
                }
                let whose = unit.possessive && unit.tag.is_party();
                if unit.tag != Tag::PlainWord && unit.tag != Tag::Thing && !whose {
                    break;
                }
                next += 1;
            }
        } else if unit.verb.is_some_and(|verb| !verb.noun_too && verb.forms.third_person) {
            break;
        }
        at += 1;
    }
    Vec::new()
}

/// The person before "from", "at" or "of" and a few words that name no verb.
fn person_from(units: &[Unit], from: usize, last: usize) -> Option<usize> {
    let fits = |unit: &Unit| {
        matches!(
            unit.tag,
            Tag::PlainWord
                | Tag::Thing
                | Tag::Hollow
                | Tag::Course
                | Tag::Act
                | Tag::Document
                | Tag::Agency
                | Tag::Name
        ) && (unit.verb.is_none() || unit.capital)
            && unit.tag != Tag::Mark
            && unit.word != "to"
    };
    let mut at = last;
    while at > from && at + 4 > last {
        let unit = units.get(at)?;
        if matches!(unit.word.as_str(), "from" | "at" | "of" | "in" | "for") {
            let person = at.checked_sub(1).filter(|person| *person >= from)?;
            return units
                .get(person)
                .filter(|unit| unit.tag.is_one_person() && !unit.possessive)
                .map(|_| person);
        }
        if !fits(unit) {
            return None;
        }
        at -= 1;
    }
    None
}
