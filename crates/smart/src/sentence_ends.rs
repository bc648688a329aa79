//! Where one sentence ends and the next begins.

use crate::units::Unit;
use crate::words::phrases::Tag;

/// The ranges of the sentences of a text.
pub(crate) fn sentences(units: &[Unit]) -> Vec<(usize, usize)> {
    let mut found = Vec::new();
    let mut start = 0;
    for (at, unit) in units.iter().enumerate() {
        if unit.tag != Tag::Mark {
            continue;
        }
        let ends = match unit.word.as_str() {
            ";" | "\n" | "!" | "?" => true,
            "." => is_full_stop(units, at),
            _ => false,
        };
        if ends {
            if at > start {
                found.push((start, at));
            }
            start = at + 1;
        }
    }
    if start < units.len() {
        found.push((start, units.len()));
    }
    found
}

fn is_full_stop(units: &[Unit], at: usize) -> bool {
    let Some(before) = at.checked_sub(1).and_then(|before| units.get(before)) else { return false };
    let spaced = units.get(at + 1).is_none_or(|next| units.get(at).is_some_and(|dot| next.start > dot.end));
    spaced
        && !(before.end - before.start == 1 && before.capital)
        && !matches!(before.word.as_str(), "approx" | "no" | "e" | "g" | "i" | "dr" | "appt" | "st")
}
