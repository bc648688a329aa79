//! How one would know: a count, a test, a document, or an act that can be verified.

use crate::counts::counts;
use crate::doing::Doing;
use crate::reading::Reading;
use crate::words::everyday::is_being;
use crate::words::phrases::Tag;
use crate::words::verb_list::Weight;

/// What was found as a measure.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Measure {
    Found,
    /// The place for a measure holds words that measure nothing.
    Hollow,
    /// A number is given, but it only counts people.
    CountsPeople((usize, usize)),
    Missing,
    /// The words leave it open, as the second opinion reads them.
    Open(Option<(usize, usize)>),
}

pub(crate) fn measure(text: &Reading, doing: &Doing, field: Option<&Reading>) -> Measure {
    let says_something = doing.is_specific || !text.uses.is_empty();
    if doing.is_verifiable || says_something && is_evidence(text) {
        return Measure::Found;
    }
    let field = field.filter(|field| !field.is_empty());
    if field.is_some_and(is_measure) {
        return Measure::Found;
    }
    if field.is_some() {
        return Measure::Hollow;
    }
    counts_people(text).map_or(Measure::Missing, Measure::CountsPeople)
}

/// A text gives evidence when it counts something, says "Measure:", or names a test with its reading.
fn is_evidence(text: &Reading) -> bool {
    if counts(text).is_some() {
        return true;
    }
    let labelled = text.units.iter().zip(text.units.iter().skip(1)).any(|(word, colon)| {
        matches!(word.word.as_str(), "measure" | "evidence" | "target") && colon.is(":")
    });
    let tested = text.units.iter().any(|unit| unit.tag == Tag::Test)
        && text.uses.iter().all(|verb| verb.verb.weight != Weight::Vague);
    labelled || tested
}

pub(crate) fn is_measure(field: &Reading) -> bool {
    let solid = field.units.iter().any(|unit| matches!(unit.tag, Tag::Document | Tag::Test | Tag::Act));
    // "Observed by professionals" names no one who would look, and nothing to look at.
    let watched = field.units.first().is_some_and(|unit| {
        matches!(unit.word.as_str(), "observed" | "seen" | "noted" | "evidenced" | "reported")
    }) && field
        .units
        .iter()
        .skip(1)
        .all(|unit| unit.is("by") || unit.tag == Tag::Group || unit.tag == Tag::Mark || unit.is("in"));
    if watched {
        return false;
    }
    let seen = field.units.iter().any(|unit| {
        unit.verb.is_some_and(|verb| {
            verb.weight == Weight::Act && (verb.forms.participle || verb.forms.third_person)
        }) && !is_being(&unit.word)
    });
    let none = field.units.first().is_some_and(|unit| unit.is("no") || unit.is("zero") || unit.is("nil"));
    let things = field.units.iter().any(|unit| unit.tag == Tag::Thing)
        && field
            .units
            .iter()
            .any(|unit| matches!(unit.word.as_str(), "in" | "place" | "home" | "flat" | "working"));
    counts(field).is_some() || solid || seen || none || things
}

fn counts_people(text: &Reading) -> Option<(usize, usize)> {
    text.units.iter().zip(text.units.iter().skip(1)).find_map(|(number, next)| {
        let number_like =
            number.tag == Tag::Number || matches!(number.word.as_str(), "two" | "three" | "four" | "five");
        (number_like && next.tag.is_party() && !text.is_in_moment(number)).then_some((number.start, next.end))
    })
}
