//! Typing errors in the words of the work are put right before anything is understood.

use std::collections::HashMap;
use std::sync::LazyLock;

use crate::words::everyday::is_everyday;
use crate::words::{phrases, verbs};

/// Shorter words have too many neighbours to guess.
const SHORTEST_TARGET: usize = 5;

const CALENDAR: &str = "january february march april august september october november december monday \
tuesday wednesday thursday friday saturday sunday weekly fortnightly monthly weeks ongoing regularly before birth \
appropriate immediately working tomorrow until conference discharge within smoking perinatal";

struct Known {
    words: std::collections::HashSet<&'static str>,
    /// Each word by what is left of it when one letter is missing.
    by_gap: HashMap<String, Vec<&'static str>>,
}

static KNOWN: LazyLock<Known> = LazyLock::new(|| {
    let mut known = Known { words: std::collections::HashSet::new(), by_gap: HashMap::new() };
    let all = phrases::words().chain(verbs::words()).chain(CALENDAR.split_ascii_whitespace());
    for word in all {
        if !known.words.insert(word) || word.chars().count() < SHORTEST_TARGET {
            continue;
        }
        known.by_gap.entry(word.to_owned()).or_default().push(word);
        for gap in gaps(word) {
            known.by_gap.entry(gap).or_default().push(word);
        }
    }
    known
});

fn gaps(word: &str) -> impl Iterator<Item = String> + '_ {
    word.char_indices().map(|(at, letter)| {
        let (before, rest) = word.split_at(at);
        format!("{before}{}", rest.get(letter.len_utf8()..).unwrap_or_default())
    })
}

/// This says whether a word belongs to the work or to everyday language.
pub(crate) fn is_known(word: &str) -> bool {
    KNOWN.words.contains(word) || is_everyday(word)
}

/// Words that are cut short or only join, and so are nobody's name.
pub(crate) fn is_little(word: &str) -> bool {
    crate::time::is_month(word)
        || crate::time::is_weekday(word)
        || word.ends_with("n't")
        || word.contains('\'') && word.len() < 5
        || matches!(
            word,
            "wks"
                | "wk"
                | "hrs"
                | "hr"
                | "mins"
                | "mths"
                | "yrs"
                | "yr"
                | "til"
                | "asap"
                | "tbc"
                | "tba"
                | "etc"
                | "approx"
                | "mtg"
                | "mtgs"
                | "min"
                | "max"
                | "conf"
                | "prof"
                | "profs"
                | "info"
                | "appt"
                | "appts"
                | "ppl"
                | "w/c"
                | "eve"
                | "mid"
        )
}

/// This gives the word that was meant, when exactly that is a slip of the finger away.
pub(crate) fn mended(word: String) -> String {
    let length = word.chars().count();
    // The longest word of the tables has 17 letters: nothing longer is a slip of one of them.
    if !(4..=20).contains(&length) || is_known(&word) || is_little(&word) || word.ends_with("'s") {
        return word;
    }
    let furthest = if length >= 9 { 2 } else { 1 };
    let mut best: Option<(usize, usize, &'static str)> = None;
    for form in std::iter::once(word.clone()).chain(gaps(&word)) {
        for candidate in KNOWN.by_gap.get(&form).into_iter().flatten().copied() {
            if candidate.chars().next() != word.chars().next() {
                continue;
            }
            let distance = strsim::osa_distance(&word, candidate);
            let gap = candidate.chars().count().abs_diff(length);
            let rank = (distance, gap, candidate);
            if distance <= furthest && best.is_none_or(|known| rank < known) {
                best = Some(rank);
            }
        }
    }
    best.map_or(word, |(_, _, candidate)| candidate.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn slips_of_the_finger_are_put_right_and_names_are_left_alone() {
        for (typed, meant) in [
            ("midwfe", "midwife"),
            ("soical", "social"),
            ("referal", "referral"),
            ("vist", "visit"),
            ("enagage", "engage"),
            ("compleate", "complete"),
            ("suport", "support"),
            ("contract", "contract"),
            ("okoro", "okoro"),
            ("si\u{e2}n", "si\u{e2}n"),
            ("priya", "priya"),
        ] {
            assert_eq!(mended(typed.to_owned()), meant, "{typed}");
        }
    }
}
