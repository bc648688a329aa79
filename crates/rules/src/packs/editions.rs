//! Every edition of a figure, pack by pack, for a reader who compares them.

use chrono::NaiveDate;

use super::in_force::edition_shown;
use super::{Key, Packs, Value};

/// This is one edition of a figure in one pack.
#[derive(Debug, Clone, PartialEq)]
pub struct EditionInPack<'packs> {
    /// The title of the pack.
    pub pack: &'packs str,
    /// The figure with its source.
    pub value: Value,
    /// From when it holds; nothing for always.
    pub from: Option<NaiveDate>,
    /// Until when it holds; nothing for as long as nobody knows better.
    pub until: Option<NaiveDate>,
}

impl Packs {
    /// This gives every edition of a figure that a pack sets itself, in the order of the packs.
    #[must_use]
    pub fn editions_of(&self, key: Key) -> Vec<EditionInPack<'_>> {
        let all = self.packs.iter().flat_map(|pack| pack.values.iter().map(move |edition| (pack, edition)));
        all.filter(|(_, edition)| edition.key == key)
            .map(|(pack, edition)| EditionInPack {
                pack: &pack.title,
                value: Value { key, figure: edition.figure, source: edition_shown(edition, &self.sources) },
                from: edition.from,
                until: edition.until,
            })
            .collect()
    }
}
