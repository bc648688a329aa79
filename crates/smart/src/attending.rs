//! Going to something: how often, and whether one could count it.

use crate::counts::counts;
use crate::doing::{Frame, Says};
use crate::objects::{has, is_hollow};
use crate::reading::Reading;
use crate::sentences::VerbUse;
use crate::time::{Lead, Sort};
use crate::units::Unit;
use crate::words::phrases::Tag;

pub(crate) fn attend(text: &Reading, verb: &VerbUse, object: &[&Unit], frame: Frame) -> Says {
    // "Caring Dads - Kyle to attend": what is attended stands first.
    let before: Vec<&Unit>;
    let object = if object.is_empty() {
        let first = verb.doers.first().copied().unwrap_or(verb.at);
        before = text.units.get(..first).unwrap_or_default().iter().collect();
        before.as_slice()
    } else {
        object
    };
    if verb.negated {
        return Says::Conduct;
    }
    if is_counted(text, object) && !(verb.verb.base == "access" && is_hollow(object)) {
        return Says::Act;
    }
    if verb.verb.base == "access" || is_hollow(object) {
        return Says::Nothing;
    }
    let all =
        object.iter().any(|unit| matches!(unit.word.as_str(), "all" | "every" | "each" | "any" | "both"));
    // "Attends Turning Point", with what shows it beside: the measure counts.
    if frame.has_measure && has(object, &[Tag::Agency, Tag::Name]) {
        return Says::Conduct;
    }
    let event = |unit: &&&Unit| {
        matches!(unit.tag, Tag::Act | Tag::Test | Tag::Course | Tag::Group)
            || unit.tag == Tag::Document && !unit.is("plan")
    };
    let several = object.iter().filter(event).any(|unit| is_plural(text, unit));
    let one = object.iter().any(|unit| {
        event(&unit) && (unit.tag != Tag::Course || is_single(text, unit))
            || unit.tag == Tag::Name && !unit.possessive
    });
    if all && several || one && !several {
        Says::Act
    } else if several
        || has(object, &[Tag::Course, Tag::Agency, Tag::Professional]) && !has(object, &[Tag::Hollow])
    {
        // Going there is clear; how often one has to have gone is not.
        Says::Conduct
    } else {
        Says::Nothing
    }
}

pub(crate) fn is_counted(text: &Reading, object: &[&Unit]) -> bool {
    let rhythm = object.iter().any(|unit| matches!(unit.word.as_str(), "each" | "every"));
    let scheduled = text
        .moments
        .iter()
        .filter(|moment| moment.sort == Sort::Day && matches!(moment.lead, Lead::On | Lead::None))
        .count();
    rhythm
        || scheduled > 0
        || counts(text).is_some()
        || text.moments.iter().any(|moment| matches!(moment.sort, Sort::Rhythm | Sort::Length))
}

fn is_plural(text: &Reading, unit: &Unit) -> bool {
    text.tokens
        .get(unit.to.saturating_sub(1))
        .is_some_and(|last| last.word.ends_with('s') && !last.word.ends_with("ss"))
}

/// "the safer sleep session": one, on its day.
fn is_single(text: &Reading, unit: &Unit) -> bool {
    text.tokens
        .get(unit.to.saturating_sub(1))
        .is_some_and(|last| matches!(last.word.as_str(), "session" | "class" | "workshop" | "talk"))
}
