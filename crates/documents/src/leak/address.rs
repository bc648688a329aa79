//! The words of an address: short and long forms, and which parts of one give it away.

use super::fold::words;

const STREET_WORDS: [(&str, &str); 24] = [
    ("rd", "road"),
    ("st", "street"),
    ("ave", "avenue"),
    ("ln", "lane"),
    ("cl", "close"),
    ("dr", "drive"),
    ("ct", "court"),
    ("cres", "crescent"),
    ("gdns", "gardens"),
    ("pl", "place"),
    ("sq", "square"),
    ("ter", "terrace"),
    ("hse", "house"),
    ("bldgs", "buildings"),
    ("pk", "park"),
    ("gr", "grove"),
    ("hts", "heights"),
    ("mt", "mount"),
    ("est", "estate"),
    ("bvd", "boulevard"),
    ("wy", "way"),
    ("fl", "flat"),
    ("rm", "room"),
    ("no", "number"),
];

/// These are typed for the short forms above.
const OTHER_FORMS: [(&str, &str); 12] = [
    ("str", "st"),
    ("saint", "st"),
    ("av", "ave"),
    ("cr", "cres"),
    ("gdn", "gdns"),
    ("garden", "gdns"),
    ("terr", "ter"),
    ("grv", "gr"),
    ("apt", "fl"),
    ("apartment", "fl"),
    ("blvd", "bvd"),
    ("num", "no"),
];

/// This gives the short form of a street word, and any other word as it is.
pub(super) fn short_form(word: &str) -> &str {
    let other = OTHER_FORMS.iter().find(|(form, _)| *form == word);
    if let Some((_, short)) = other {
        return short;
    }
    let long = STREET_WORDS.iter().find(|(_, long)| *long == word);
    long.map_or(word, |(short, _)| short)
}

/// This gives the long form of a street word, and any other word as it is.
pub(super) fn long_form(word: &str) -> &str {
    let short = short_form(word);
    let known = STREET_WORDS.iter().find(|(form, _)| *form == short);
    known.map_or(word, |(_, long)| long)
}

/// This gives what has to be looked for so that an address does not stand in a copy.
///
/// That is the whole, each line that names a street, a building or a number, the street without its
/// number, and the postcode. A line that is only a town or a county gives nobody away.
///
/// # Example
/// ```
/// let words = prebirth_documents::leak::address_words("Flat 2, 14 Elm Road, Leicester LE1 5WW");
/// assert!(words.contains(&"Elm Road".to_owned()));
/// assert!(words.contains(&"LE1 5WW".to_owned()));
/// assert!(!words.contains(&"Leicester".to_owned()));
/// ```
pub fn address_words(address: &str) -> Vec<String> {
    let mut telling = vec![address.trim().to_owned()];
    for line in address.split([',', ';', '\n', '\r']) {
        let mut line = line.trim().to_owned();
        if let Some(postcode) = postcode_in(&line) {
            line = line.replace(&postcode, " ").trim().to_owned();
            telling.push(postcode);
        }
        let has_figure = line.chars().any(char::is_numeric);
        let names_a_street = words(&line).iter().any(|word| is_street_word(word));
        // "Flat 2" stands in a thousand records; a line has to say more than that.
        let says_enough = words(&line).iter().any(|word| {
            word.chars().count() > 2 && word.chars().all(char::is_alphabetic) && !is_street_word(word)
        });
        if says_enough && (has_figure || names_a_street) {
            let unnumbered: Vec<&str> = line
                .split_whitespace()
                .skip_while(|word| word.chars().any(char::is_numeric) || is_street_word(&word.to_lowercase()))
                .collect();
            if unnumbered.len() > 1 {
                telling.push(unnumbered.join(" "));
            }
            telling.push(line);
        }
    }
    telling.retain(|word| !word.is_empty());
    telling.sort();
    telling.dedup();
    telling
}

/// This says whether a line says more than "Flat 2", which stands in a thousand records and, over two
/// cells, in any table whose second row follows the word "flat".
pub(crate) fn says_something(line: &str) -> bool {
    words(line).iter().any(|word| {
        !is_street_word(word) && word.chars().any(char::is_alphabetic) && word.chars().count() > 1
    })
}

fn is_street_word(word: &str) -> bool {
    let short = short_form(word);
    STREET_WORDS.iter().any(|(form, _)| *form == short)
}

/// This finds a postcode: one or two letters, figures, a space or none, a figure, two letters.
fn postcode_in(line: &str) -> Option<String> {
    let words: Vec<&str> = line.split_whitespace().collect();
    let alone = words.iter().find(|word| is_postcode(word)).map(|word| (*word).to_owned());
    alone.or_else(|| {
        let pair = words.windows(2).find(|pair| is_postcode(&pair.concat()))?;
        Some(pair.join(" "))
    })
}

fn is_postcode(word: &str) -> bool {
    let letters: Vec<char> = word.chars().collect();
    if !(5..=7).contains(&letters.len()) || !letters.iter().all(char::is_ascii_alphanumeric) {
        return false;
    }
    let (outward, inward) = letters.split_at(letters.len() - 3);
    let inward_fits = matches!(inward, [figure, first, second]
        if figure.is_ascii_digit() && first.is_ascii_alphabetic() && second.is_ascii_alphabetic());
    let outward_fits =
        outward.first().is_some_and(char::is_ascii_alphabetic) && outward.iter().any(char::is_ascii_digit);
    inward_fits && outward_fits
}
