//! Amounts that nobody could count: "more often", "some of the appointments", "now and again".

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

/// The characters of an amount that is left open, where there is one.
pub(crate) fn open_amount(text: &Reading) -> Option<(usize, usize)> {
    (0..text.tokens.len()).find_map(|at| {
        OPEN.iter().find_map(|phrase| {
            let words = phrase.split(' ').count();
            let here = text.tokens.get(at..at + words)?;
            let same = here.iter().zip(phrase.split(' ')).all(|(token, word)| token.is(word));
            let (first, last) = (here.first()?, here.last()?);
            same.then_some((first.start, last.end))
        })
    })
}
