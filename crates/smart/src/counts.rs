//! Numbers that count something one could check.

use crate::reading::Reading;
use crate::units::Unit;
use crate::words::phrases::Tag;

/// A count of anything but people: "4 of 4", "10 sessions", "under 4 ppm", "90%".
pub(crate) fn counts(text: &Reading) -> Option<(usize, usize)> {
    for (at, unit) in text.units.iter().enumerate() {
        let written = matches!(
            unit.word.as_str(),
            "nil" | "two" | "three" | "four" | "five" | "six" | "eight" | "ten" | "zero" | "twelve"
        );
        if !(unit.tag == Tag::Number || written)
            || text.is_told(unit)
            || text.is_in_moment(unit) && !is_session(text.units.get(at + 1))
        {
            continue;
        }
        let next = text.units.get(at + 1);
        let after = text.units.get(at + 2);
        let of = next.is_some_and(|next| next.is("of") || next.is("out"))
            && after.is_some_and(|after| after.tag == Tag::Number || after.is("of"));
        let unit_of_count = next.is_some_and(|next| {
            next.is("%")
                || is_session(Some(next))
                || (matches!(
                    next.tag,
                    Tag::Act | Tag::Test | Tag::Document | Tag::Course | Tag::Thing | Tag::PlainWord
                ) && !is_people(next)
                    && next.verb.is_none_or(|verb| verb.noun_too)
                    && !is_clock_or_age(next))
        });
        // "reduced to nil"
        let down_to = matches!(unit.word.as_str(), "nil" | "zero")
            && at
                .checked_sub(1)
                .and_then(|before| text.units.get(before))
                .is_some_and(|before| before.is("to"));
        // "under £200"
        let money = at
            .checked_sub(1)
            .and_then(|before| text.units.get(before))
            .is_some_and(|before| before.is("\u{a3}"));
        if of || money || unit_of_count || down_to {
            return Some((unit.start, next.map_or(unit.end, |next| next.end)));
        }
    }
    None
}

fn is_session(unit: Option<&Unit>) -> bool {
    unit.is_some_and(|unit| {
        matches!(
            unit.word.as_str(),
            "sessions" | "visits" | "appointments" | "meetings" | "tests" | "samples" | "classes"
        )
    })
}

fn is_people(unit: &Unit) -> bool {
    unit.tag.is_party()
        || matches!(
            unit.word.as_str(),
            "children"
                | "adults"
                | "siblings"
                | "babies"
                | "men"
                | "women"
                | "family"
                | "other"
                | "more"
                | "different"
                | "named"
                | "main"
                | "key"
                | "professional"
                | "agencies"
                | "or"
                | "and"
                | "to"
                | "in"
                | "at"
                | "is"
                | "are"
                | "the"
                | "with"
                | "by"
                | "until"
        )
}

fn is_clock_or_age(unit: &Unit) -> bool {
    matches!(
        unit.word.as_str(),
        "pm" | "am"
            | "year"
            | "years"
            | "month"
            | "months"
            | "week"
            | "weeks"
            | "day"
            | "days"
            | "hour"
            | "hours"
            | "hrs"
            | "minutes"
            | "assessment"
            | "o"
            | "st"
            | "nd"
            | "rd"
            | "th"
            | "wd"
            | "working"
    )
}
