//! What the record knows: names, places, days and numbers against which a text is held.

use std::collections::BTreeSet;

use chrono::NaiveDate;
use prebirth_domain::{CaseFile, Conference, PersonName};
use serde_json::Value;
use unicode_normalization::UnicodeNormalization;

use super::texts::Text;

/// This is what the record knows.
pub(super) struct Known {
    /// These are the names, one entry a word of a name.
    pub(super) names: Vec<Name>,
    /// These are words that may stand with a capital: names, agencies, places.
    words: BTreeSet<String>,
    /// These are words that stand in the texts with a small letter: no name begins a sentence with them.
    small: BTreeSet<String>,
    /// These are the recorded days, dates of birth left out.
    pub(super) days: BTreeSet<NaiveDate>,
    /// These are the recorded NHS numbers as figures.
    pub(super) numbers: BTreeSet<String>,
}

/// This is one word of somebody's name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Name {
    pub(super) word: String,
    pub(super) folded: String,
    pub(super) is_given: bool,
}

/// These fields hold names of places and agencies, and nothing that is told.
const OF_PLACES: [&str; 22] = [
    "agency",
    "lines",
    "venue",
    "gp",
    "school",
    "title",
    "unit",
    "authority",
    "intendedPlaceOfBirth",
    "placeOfBirth",
    "place",
    "firstLanguage",
    "religion",
    "reference",
    "hospitalNumber",
    "workingName",
    "aliases",
    "knownAs",
    "given",
    "family",
    "name",
    "basisWords",
];

impl Known {
    pub(super) fn of(case: &CaseFile, conference: &Conference, texts: &[Text<'_>]) -> Self {
        let mut known = Self {
            names: Vec::new(),
            words: BTreeSet::new(),
            small: BTreeSet::new(),
            days: BTreeSet::new(),
            numbers: BTreeSet::new(),
        };
        for person in &case.people {
            known.add_name(&person.name);
        }
        for professional in &case.professionals {
            known.add_name(&professional.name);
        }
        let deputies = conference.attendance.iter().filter_map(|one| one.deputy.as_ref());
        let deputies = deputies.chain(conference.invitations.iter().filter_map(|one| one.deputy.as_ref()));
        deputies.for_each(|name| known.add_name(name));
        if let Ok(value) = serde_json::to_value(case) {
            known.walk(&value, "");
        }
        for withheld in &case.withheld {
            if let prebirth_domain::WithheldFact::Words { words } = &withheld.fact {
                known.add_words(words);
            }
        }
        for text in texts {
            for word in text.text.split(|letter: char| !letter.is_alphanumeric()) {
                if word.starts_with(char::is_lowercase) {
                    known.small.insert(word.to_owned());
                }
            }
        }
        known
    }

    /// This says whether a word may stand with a capital in this case.
    pub(super) fn has(&self, word: &str) -> bool {
        self.words.contains(&plain(word))
    }

    /// This says whether a word also stands with a small letter somewhere.
    pub(super) fn is_ordinary(&self, word: &str) -> bool {
        self.small.contains(&word.to_lowercase())
    }

    fn add_name(&mut self, name: &PersonName) {
        self.add_parts(&name.given, true);
        self.add_parts(&name.family, false);
        if let Some(known_as) = &name.known_as {
            self.add_parts(known_as, true);
        }
    }

    fn add_parts(&mut self, text: &str, is_given: bool) {
        for word in parts(text) {
            let name = Name { folded: folded(&word), word, is_given };
            if !self.names.contains(&name) {
                self.names.push(name);
            }
        }
    }

    fn add_words(&mut self, text: &str) {
        self.words.extend(parts(text).map(|word| plain(&word)));
    }

    fn walk(&mut self, value: &Value, field: &str) {
        match value {
            Value::String(text) => {
                if OF_PLACES.contains(&field) {
                    self.add_words(text);
                } else if field == "nhsNumber" {
                    self.numbers.insert(text.chars().filter(char::is_ascii_digit).collect());
                } else if field != "dateOfBirth"
                    && let Ok(day) = text.parse()
                {
                    self.days.insert(day);
                }
            }
            Value::Array(items) => items.iter().for_each(|item| self.walk(item, field)),
            Value::Object(fields) => fields.iter().for_each(|(field, value)| self.walk(value, field)),
            Value::Null | Value::Bool(_) | Value::Number(_) => {}
        }
    }
}

fn parts(text: &str) -> impl Iterator<Item = String> {
    let letters: Vec<char> = text.chars().collect();
    super::tokens::of(&letters).into_iter().map(|token| token.text)
}

/// This brings the marks of a word to one form and keeps its accents.
pub(super) fn plain(word: &str) -> String {
    word.to_lowercase().replace(['’', 'ʼ'], "'").nfc().collect()
}

/// This takes accents, strokes and marks from a word.
pub(super) fn folded(word: &str) -> String {
    word.to_lowercase()
        .nfd()
        .filter(|letter| letter.is_alphanumeric())
        .map(|letter| match letter {
            'ł' => 'l',
            'đ' => 'd',
            'ø' => 'o',
            'ı' => 'i',
            other => other,
        })
        .collect()
}
