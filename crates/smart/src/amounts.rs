//! Amounts that nobody could count: "more often", "some of the appointments", "now and again".

use std::collections::HashMap;
use std::sync::LazyLock;

use crate::reading::Reading;

const OPEN: &[&str] = &[
    "more often",
    "more frequently",
    "more regularly",
    "more of",
    "most of",
    "some of",
    "some evenings",
    "some days",
    "some nights",
    "some weekends",
    "some appointments",
    "some sessions",
    "more appointments",
    "more sessions",
    "more visits",
    "more calls",
    "more time",
    "now and again",
    "now and then",
    "from time to time",
    "a few times",
    "few times",
    "fair few",
    "fair bit",
    "bit more",
    "bit less",
    "less often",
    "less of",
    "every so often",
    "every now and then",
    "once in a while",
    "as often as",
    "as much as",
    "as many as",
    "here and there",
    "when she can",
    "when he can",
    "when they can",
    "seems more",
    "seem more",
    "seems happier",
    "seems calmer",
    "seems better",
    "feels more",
    "feel more",
    "feels confident",
    "feels able",
    "feels ready",
    "feels better",
    "is happier",
    "more settled",
    "more relaxed",
    "more confident",
    "coping better",
];

/// The phrases by their first word.
static BY_FIRST: LazyLock<HashMap<&'static str, Vec<Vec<&'static str>>>> = LazyLock::new(|| {
    let mut table: HashMap<&'static str, Vec<Vec<&'static str>>> = HashMap::new();
    for phrase in OPEN {
        let words: Vec<&'static str> = phrase.split(' ').collect();
        if let Some(first) = words.first().copied() {
            table.entry(first).or_default().push(words);
        }
    }
    table
});

/// The characters of an amount that is left open, where there is one.
pub(crate) fn open_amount(text: &Reading) -> Option<(usize, usize)> {
    text.tokens.iter().enumerate().find_map(|(at, first)| {
        BY_FIRST.get(first.word.as_str())?.iter().find_map(|words| {
            let here = text.tokens.get(at..at + words.len())?;
            let same = here.iter().zip(words).all(|(token, word)| token.is(word));
            same.then_some((first.start, here.last()?.end))
        })
    })
}
