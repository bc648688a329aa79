//! Words of the language: a capital does not make a name of them.

use std::sync::LazyLock;

/// Some sixteen thousand English words without their endings, in order; `words/SCOWL.txt` says whose they are.
static WORDS: LazyLock<Vec<&'static str>> =
    LazyLock::new(|| include_str!("../../words/english.txt").lines().collect());

/// These are endings; `is_stem` puts back a lost e or a changed y.
const ENDINGS: [&str; 9] = ["s", "es", "ed", "d", "ing", "ly", "er", "ers", "est"];

/// This says whether a word belongs to the language, with any of its endings.
pub(super) fn is_word(word: &str) -> bool {
    let word = word.to_lowercase().replace('’', "'");
    let word = word.split('\'').next().unwrap_or_default();
    is_known(word, 0)
}

fn is_known(word: &str, depth: u8) -> bool {
    if WORDS.binary_search(&word).is_ok() {
        return true;
    }
    depth < 3
        && ENDINGS.iter().filter_map(|ending| word.strip_suffix(ending)).any(|stem| is_stem(stem, depth))
}

fn is_stem(stem: &str, depth: u8) -> bool {
    if stem.chars().count() < 3 {
        return false;
    }
    let mut letters = stem.chars().rev();
    let is_doubled = letters.next() == letters.next();
    is_known(stem, depth + 1)
        || is_known(&format!("{stem}e"), depth + 1)
        || (is_doubled && stem.get(..stem.len() - 1).is_some_and(|single| is_known(single, depth + 1)))
        || stem.strip_suffix('i').is_some_and(|start| is_known(&format!("{start}y"), depth + 1))
}

/// This says whether a word before a capital shows that no person follows: nobody is a thing that one takes, has a
/// place inside or needs an article. A name that a woman had before she married is hers.
pub(super) fn excludes_a_person(before: &str) -> bool {
    holds(
        " the a an this these that those any no every each some my your her his their our in near outside at via \
         into onto on around across towards per use uses using used have having take takes taking took bought buys \
         watch watches prescribed prescribes speaks née nee formerly ",
        before,
    )
}

/// This says whether a word speaks of moving or living: what “from” or “to” stands before is then a place.
pub(super) fn is_of_moving(word: &str) -> bool {
    holds(
        " came come comes coming moved moves moving move travelled travels travelling arrived arrives fled flew drove \
         returned returns lives lived living born grew family relatives originally going goes went gone trip train \
         bus flight visa ",
        word,
    )
}

/// This says whether a word is what a person does: the word before it is then somebody.
pub(super) fn is_of_a_person(word: &str) -> bool {
    holds(
        " said says told tells asked asks rang rings explained explains agreed agrees thinks thought felt feels \
         reported reports confirmed confirms denied denies stated states added adds attended attends replied wrote \
         writes visited visits saw sees wants wanted knows knew believes believed promised hopes hoped offered offers \
         refused refuses apologised thanked spoke speaks will who lives lived came went turned kept keeps settled sat \
         sits stood loves likes plays works worked drives drove smokes drinks needs brought gave gives met meets helped \
         helps cried laughed smiled slept walked ",
        word,
    )
}

fn holds(list: &str, word: &str) -> bool {
    let word = word.to_lowercase();
    list.split_whitespace().any(|one| one == word)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_is_known_with_its_endings_and_a_name_is_not() {
        for word in ["whilst", "Maternal", "complaints", "making", "Stopped", "tidied", "happily", "weighed"]
        {
            assert!(is_word(word), "{word} is a word");
        }
        for name in ["Thornton", "Kayleigh", "Oluwaseun", "Begum", "Wiśniewski", "Rhsy"] {
            assert!(!is_word(name), "{name} is none");
        }
    }

    #[test]
    fn the_words_are_in_order() {
        assert!(WORDS.is_sorted(), "they are looked up by halves");
        assert!(WORDS.len() > 15_000, "all of them are there");
    }
}
