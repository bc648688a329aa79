//! Where one sentence ends and the next begins.

use crate::spelling::is_known;
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
    // "appl. by her solicitor": a word cut short, and the sentence goes on in small letters.
    let goes_on = units
        .get(at + 1)
        .is_some_and(|next| next.tag != Tag::Mark && next.tag != Tag::Number && !next.capital);
    let cut_short =
        goes_on && before.tag == Tag::PlainWord && before.verb.is_none() && !is_known(&before.word);
    if cut_short {
        return false;
    }
    spaced
        && !(before.end - before.start == 1 && before.capital)
        && !matches!(before.word.as_str(), "approx" | "no" | "e" | "g" | "i" | "dr" | "appt" | "st")
}
