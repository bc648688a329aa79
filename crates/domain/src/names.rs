//! Names and addresses. They reach screens and documents, never logs, errors, titles or file names.

use std::fmt;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// This is the name of a person, which prints itself as `PersonName(..)` in debug output.
#[derive(Clone, PartialEq, Eq, Hash, Default, Serialize, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
pub struct PersonName {
    /// Given names, as on the record.
    pub given: String,
    /// Family name, as on the record.
    pub family: String,
    /// The name that the person goes by, where it differs.
    pub known_as: Option<String>,
    /// Other names used now or before: maiden names, other spellings.
    pub aliases: Vec<String>,
}

impl PersonName {
    /// This makes a name from its two parts.
    #[must_use]
    pub fn new(given: impl Into<String>, family: impl Into<String>) -> Self {
        Self { given: given.into(), family: family.into(), ..Self::default() }
    }

    /// This writes the whole name, given names first.
    #[must_use]
    pub fn full(&self) -> String {
        [self.given.trim(), self.family.trim()]
            .into_iter()
            .filter(|part| !part.is_empty())
            .collect::<Vec<_>>()
            .join(" ")
    }

    /// This says whether nothing of the name is known. "Unknown" in the place of a name is no name.
    #[must_use]
    pub fn is_unknown(&self) -> bool {
        [&self.given, &self.family].into_iter().all(|part| part.trim().is_empty() || is_no_name(part))
            || is_no_name(&self.full())
    }

    /// This says whether some of it only says that nobody knows.
    #[must_use]
    pub fn says_not_known(&self) -> bool {
        [&self.given, &self.family].into_iter().any(|part| is_no_name(part)) || is_no_name(&self.full())
    }
}

/// What people write where they do not know a name.
const NO_NAMES: &[&str] = &[
    "unknown",
    "unknown father",
    "unknown male",
    "unknown man",
    "father unknown",
    "name unknown",
    "not known",
    "name not known",
    "not yet known",
    "nk",
    "tba",
    "tbc",
    "tbd",
    "to be confirmed",
    "nobody",
];

/// This says whether a text stands for a name that nobody knows: "unknown", "n.k.", "tbc", "?".
#[must_use]
fn is_no_name(text: &str) -> bool {
    let text = text.trim();
    // "Na" is a family name; "n/a" is not.
    if text.eq_ignore_ascii_case("n/a") {
        return true;
    }
    let letters: String =
        text.chars().filter(|letter| letter.is_alphabetic() || letter.is_whitespace()).collect();
    let words = letters.to_lowercase().split_whitespace().collect::<Vec<_>>().join(" ");
    (words.is_empty() && !text.is_empty()) || NO_NAMES.contains(&words.as_str())
}

impl fmt::Debug for PersonName {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("PersonName(..)")
    }
}

/// This is a place where somebody lives or can be found, which prints itself as `Address(..)`.
#[derive(Clone, PartialEq, Eq, Hash, Default, Serialize, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
pub struct Address {
    /// The lines, without the postcode.
    pub lines: Vec<String>,
    /// The postcode.
    pub postcode: Option<String>,
}

impl Address {
    /// This writes the address on one line.
    #[must_use]
    pub fn on_one_line(&self) -> String {
        let lines = self.lines.iter().map(String::as_str);
        lines
            .chain(self.postcode.as_deref())
            .map(str::trim)
            .filter(|part| !part.is_empty())
            .collect::<Vec<_>>()
            .join(", ")
    }
}

impl Address {
    /// This says whether two addresses are one place: the same postcode and the same house, however they are
    /// written.
    ///
    /// # Missing data
    /// Gives `None` when one of them does not say enough.
    #[must_use]
    pub fn is_same_place(&self, other: &Self) -> Option<bool> {
        let plain = |text: &str| -> String {
            text.chars().filter(|letter| letter.is_alphanumeric()).flat_map(char::to_lowercase).collect()
        };
        let postcode =
            |address: &Self| address.postcode.as_deref().map(plain).filter(|postcode| !postcode.is_empty());
        let house = |address: &Self| -> Option<String> {
            let lines = address.lines.iter().map(|line| line.trim());
            lines.filter(|line| !line.is_empty()).map(plain).next()
        };
        match (postcode(self), postcode(other), house(self)?, house(other)?) {
            (Some(one), Some(another), _, _) if one != another => Some(false),
            (_, _, one, another) => {
                Some(one == another || one.starts_with(&another) || another.starts_with(&one))
            }
        }
    }

    /// This gives the parts by which the place could be found: the first line, its street alone, every
    /// part with a number, and the postcode. A town alone would stand in half of all documents.
    #[must_use]
    pub fn words_that_identify(&self) -> Vec<String> {
        let mut words: Vec<String> = Vec::new();
        for (position, line) in self.lines.iter().map(|line| line.trim()).enumerate() {
            if position == 0 || has_number(line) {
                words.push(line.to_owned());
                words.extend(parts_of(line).iter().flat_map(|part| with_street_alone(part)));
            }
        }
        words.extend(self.postcode.as_deref().map(|postcode| postcode.trim().to_owned()));
        let mut seen = std::collections::BTreeSet::new();
        words.retain(|word| !word.is_empty() && seen.insert(word.clone()));
        words
    }
}

fn has_number(text: &str) -> bool {
    text.chars().any(|letter| letter.is_ascii_digit())
}

/// Some people write "12, Elm Road" and some "Flat 2, 12 Elm Road": a number alone belongs to what follows.
fn parts_of(line: &str) -> Vec<String> {
    let mut parts: Vec<String> = Vec::new();
    let mut number: Option<&str> = None;
    for part in line.split(',').map(str::trim).filter(|part| !part.is_empty()) {
        if part.chars().any(char::is_whitespace) || !has_number(part) {
            parts.push(number.take().map_or_else(|| part.to_owned(), |number| format!("{number} {part}")));
        } else {
            number = Some(part);
        }
    }
    parts
}

/// This gives a part that has a number, with the street without its number where there is one.
fn with_street_alone(part: &str) -> Vec<String> {
    if !has_number(part) {
        return Vec::new();
    }
    let street = part.trim_start_matches(|letter: char| !letter.is_whitespace()).trim();
    let is_street = street.split_whitespace().count() >= 2;
    [Some(part), is_street.then_some(street)].into_iter().flatten().map(str::to_owned).collect()
}

impl fmt::Debug for Address {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("Address(..)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_never_prints_itself_in_debug_output() {
        let name = PersonName::new("Siân", "O'Neill");
        let address = Address { lines: vec!["1 Mill Lane".into()], postcode: Some("LE1 1AA".into()) };
        assert_eq!(format!("{name:?} {address:?}"), "PersonName(..) Address(..)");
        assert_eq!(name.full(), "Siân O'Neill");
        assert_eq!(address.on_one_line(), "1 Mill Lane, LE1 1AA");
    }

    #[test]
    fn what_says_that_nobody_knows_is_no_name() {
        for text in [
            "unknown",
            "Unknown ",
            "UNKNOWN",
            "not known",
            "n.k.",
            "N/K",
            "tbc",
            "TBC.",
            "?",
            "??",
            "-",
            "n/a",
        ] {
            assert!(is_no_name(text), "{text} names nobody");
        }
        for text in ["", "Na", "Adaeze", "Nguyễn", "محمد", "O'Neill", "Knowles", "J"] {
            assert!(!is_no_name(text), "{text} can be a name, or nothing was written");
        }
        assert!(PersonName::new("unknown", "").is_unknown() && PersonName::new("Not", "known").is_unknown());
        assert!(!PersonName::new("unknown", "Adeyemi").is_unknown(), "his family name is known");
        assert!(PersonName::new("unknown", "Adeyemi").says_not_known(), "and the rest is no name");
    }

    #[test]
    fn two_addresses_are_one_place_however_they_are_written() {
        let at = |lines: &[&str], postcode: Option<&str>| Address {
            lines: lines.iter().map(|line| (*line).to_owned()).collect(),
            postcode: postcode.map(str::to_owned),
        };
        let home = at(&["14 Mill Lane", "Leicester"], Some("LE1 1AA"));
        for (other, is_same, why) in [
            (at(&["14, Mill Lane"], Some("le11aa")), Some(true), "commas and spaces do not matter"),
            (at(&["14 Mill Lane, Leicester"], None), Some(true), "one line is as good as two"),
            (at(&["16 Mill Lane"], Some("LE1 1AA")), Some(false), "another house in the street"),
            (at(&["14 Mill Lane"], Some("LE2 1AA")), Some(false), "another postcode"),
            (at(&[], Some("LE1 1AA")), None, "a postcode alone is a street, not a house"),
        ] {
            assert_eq!(home.is_same_place(&other), is_same, "{why}");
        }
    }

    #[test]
    fn a_place_is_found_by_its_first_line_its_street_its_numbers_and_its_postcode() {
        let address = Address {
            lines: vec!["Flat 2".into(), "14 Mill Lane".into(), "Leicester".into()],
            postcode: Some("LE1 1AA".into()),
        };
        assert_eq!(address.words_that_identify(), ["Flat 2", "14 Mill Lane", "Mill Lane", "LE1 1AA"]);
    }

    #[test]
    fn a_place_on_one_line_is_found_by_each_of_its_parts() {
        let on = |line: &str| Address { lines: vec![line.into()], postcode: None }.words_that_identify();
        assert_eq!(
            on("Flat 2, 14 Mill Lane"),
            ["Flat 2, 14 Mill Lane", "Flat 2", "14 Mill Lane", "Mill Lane"],
            "a flat before the street hides nothing"
        );
        assert_eq!(
            on("14, Mill Lane"),
            ["14, Mill Lane", "14 Mill Lane", "Mill Lane"],
            "a comma hides nothing"
        );
        assert_eq!(on("Rose Cottage"), ["Rose Cottage"], "a name of a house is enough");
    }
}
