//! How alike two texts are in what they mean for the work: shared words, slips of the finger allowed.

use std::collections::BTreeSet;

/// Longer lists of words say nothing more about what a line means, and comparing them takes time.
const MOST_WORDS: usize = 60;

/// Two words are the same when they are this alike: "appointment" and "appointments".
const SAME_WORD: f64 = 0.9;

const EMPTY_WORDS: &[&str] = &[
    "a",
    "an",
    "and",
    "any",
    "are",
    "as",
    "at",
    "be",
    "been",
    "by",
    "for",
    "from",
    "had",
    "has",
    "have",
    "her",
    "his",
    "if",
    "in",
    "is",
    "it",
    "its",
    "may",
    "must",
    "no",
    "not",
    "of",
    "on",
    "or",
    "should",
    "that",
    "the",
    "their",
    "them",
    "then",
    "this",
    "to",
    "until",
    "was",
    "will",
    "with",
    "within",
    "each",
    "every",
    "mother",
    "mum",
    "ms",
    "mr",
    "mrs",
    "parents",
    "baby",
    "owner",
    "emails",
    "writes",
    "social_worker",
    "asap",
    "ongoing",
];

/// This gives the words of a text that carry its meaning.
pub(crate) fn telling_words(text: &str) -> BTreeSet<String> {
    text.split(|letter: char| !letter.is_alphanumeric() && letter != '_')
        .map(str::to_lowercase)
        .filter(|word| is_telling(word))
        .take(MOST_WORDS)
        .collect()
}

/// This says whether a word in small letters carries any meaning of its own.
pub(crate) fn is_telling(word: &str) -> bool {
    word.chars().count() > 1 && !word.chars().all(char::is_numeric) && !EMPTY_WORDS.contains(&word)
}

/// This counts the words of one text that the other has as well.
pub(crate) fn shared(one: &BTreeSet<String>, other: &BTreeSet<String>) -> usize {
    one.iter().filter(|word| has(other, word)).count()
}

fn has(words: &BTreeSet<String>, word: &str) -> bool {
    words.contains(word) || words.iter().any(|known| is_same(known, word))
}

fn is_same(known: &str, word: &str) -> bool {
    let long = known.len() > 4 && word.len() > 4;
    long && known.chars().next() == word.chars().next() && strsim::jaro_winkler(known, word) > SAME_WORD
}

/// This says how much of the shorter text stands in the longer one, from 0 to 1.
pub(crate) fn overlap(one: &str, other: &str) -> f64 {
    let (one, other) = (telling_words(one), telling_words(other));
    let shorter = one.len().min(other.len());
    if shorter == 0 {
        return 0.0;
    }
    let (few, many) = if one.len() <= other.len() { (&one, &other) } else { (&other, &one) };
    let (hits, of) = (u32::try_from(shared(few, many)), u32::try_from(shorter));
    match (hits, of) {
        (Ok(hits), Ok(of)) => f64::from(hits) / f64::from(of),
        (Ok(_) | Err(_), Ok(_) | Err(_)) => 0.0,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_about_the_same_thing_are_alike() {
        let drafted = "P. Shah visits the brothers and sisters alone every 10 working days";
        assert!(overlap(drafted, "Shah visits the sisters and the brother alone") > 0.7);
        assert!(overlap(drafted, "R. Cole takes the booking bloods") < 0.3);
        assert!(overlap("", drafted) < f64::EPSILON, "nothing is like nothing");
    }
}
