//! Looks for withheld words in a copy, however they are written.
//!
//! This is the last gate before a copy is made. What may not be seen was already taken out of the
//! blocks; this catches what was typed a second time somewhere else.

mod address;
mod fold;
mod places;

pub use address::address_words;
pub(crate) use address::says_something;

use crate::model::Document;
use fold::{Folded, Needle};
use places::Place;

/// This says where a withheld word stands, without saying the word.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Leak {
    /// This is the place, such as `under “Health”, table 2, row 3, column 1`.
    pub place: String,
}

/// This gives every place of a document where one of the words stands, however it is written.
///
/// Case, accents, spaces, punctuation, line ends, unseen characters, wide digits, letters and figures
/// that look alike and the short forms of street words make no difference. Words of eight letters or more, and
/// words with figures and letters, are found inside other words and across neighbouring cells too.
pub fn withheld_strings_in(document: &Document, words: &[String]) -> Vec<Leak> {
    let needles: Vec<Needle> = words.iter().filter_map(|word| Needle::new(word)).collect();
    if needles.is_empty() {
        return Vec::new();
    }
    let places = places::of(document);
    let mut leaks: Vec<usize> = Vec::new();
    for (index, place) in places.iter().enumerate() {
        let texts = Folded::every(&place.text);
        let has = |needle: &Needle| texts.iter().any(|text| needle.stands_in(text));
        if needles.iter().any(has) {
            leaks.push(index);
        }
    }
    for needle in needles.iter().filter(|needle| needle.is_telling()) {
        for at in across(needle, &places) {
            if !leaks.contains(&at) {
                leaks.push(at);
            }
        }
    }
    leaks.sort_unstable();
    leaks.dedup();
    let is_clean = |index: usize| !leaks.contains(&index);
    leaks
        .iter()
        .filter_map(|index| places.get(*index))
        .map(|place| Leak { place: place.described(&places, &is_clean) })
        .collect()
}

/// This says whether one of the words stands in a text, however it is written.
///
/// This is for a finished file, read back as a whole: the second gate behind [`withheld_strings_in`].
pub fn stands_in(text: &str, words: &[String]) -> bool {
    let texts = Folded::every(text);
    words
        .iter()
        .filter_map(|word| Needle::new(word))
        .any(|needle| texts.iter().any(|text| needle.stands_in(text)))
}

/// This finds a word that begins in one place and ends in a neighbour, such as an address over two cells.
fn across(needle: &Needle, places: &[Place]) -> Vec<usize> {
    let mut found = Vec::new();
    for fold in [Folded::raw as fn(&str) -> Folded, Folded::short] {
        let mut all = String::new();
        let mut starts = Vec::new();
        for place in places {
            starts.push(all.len());
            all.push_str(&fold(&place.text).joined);
        }
        for at in needle.offsets_in(&all) {
            let place = starts.partition_point(|start| *start <= at);
            found.extend(place.checked_sub(1));
        }
    }
    found
}

#[cfg(test)]
mod tests;
