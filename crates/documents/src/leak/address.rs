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
/// That is the whole, each part between commas that says something, each street with and without its
/// number wherever it stands in a line, and the postcode. What follows the street, a town or a county,
/// gives nobody away.
///
/// # Example
/// ```
/// let words = prebirth_documents::leak::address_words("Flat 2, 14 Elm Road, Leicester LE1 5WW");
/// for telling in ["14 Elm Road", "Elm Road", "LE1 5WW"] {
///     assert!(words.contains(&telling.to_owned()));
/// }
/// assert!(!words.contains(&"Leicester".to_owned()));
/// ```
pub fn address_words(address: &str) -> Vec<String> {
    let mut telling = vec![address.trim().to_owned()];
    let mut parts: Vec<String> = Vec::new();
    for part in address.split([',', ';', '\n', '\r', '|', '/']) {
        let mut part = part.trim().to_owned();
        if let Some(postcode) = postcode_in(&part) {
            part = part.replace(&postcode, " ").trim().to_owned();
            telling.push(postcode);
        }
        parts.push(part);
    }
    telling.extend(postcode_in(&parts.join(" ")));
    // A house with a name and no number is the first thing that an address says.
    let first = parts.iter().position(|part| says_enough(part));
    for (place, part) in parts.iter().enumerate() {
        let has_figure = part.chars().any(char::is_numeric);
        let names_a_street = words(part).iter().any(|word| is_street_word(word));
        if says_enough(part) && (has_figure || names_a_street || first == Some(place)) {
            telling.extend(unnumbered(part));
            telling.push(part.clone());
        }
    }
    // The comma may stand anywhere, or nowhere: "Flat 2 14, Elm Road Leicester".
    telling.extend(streets(&address.replace([',', ';', '\n', '\r', '|', '/'], " ")));
    telling.retain(|word| !word.is_empty());
    telling.sort();
    telling.dedup();
    telling
}

/// "Flat 2" stands in a thousand records; a part has to say more than that.
fn says_enough(part: &str) -> bool {
    words(part).iter().any(|word| {
        word.chars().count() > 2 && word.chars().all(char::is_alphabetic) && !is_street_word(word)
    })
}

/// This gives a part without the numbers and the "flat" before its street.
fn unnumbered(part: &str) -> Option<String> {
    let rest: Vec<&str> = part
        .split_whitespace()
        .skip_while(|word| word.chars().any(char::is_numeric) || is_street_word(&word.to_lowercase()))
        .collect();
    let is_one_long_word = rest.len() == 1 && rest.concat().chars().count() > 5;
    // A single word is a street only where a number stood before it: "14 Broadway".
    let has_number = part.split_whitespace().count() > rest.len();
    (rest.len() > 1 || (is_one_long_word && has_number)).then(|| rest.join(" "))
}

/// This gives every run of words that ends in a street word, with and without the number before it.
fn streets(address: &str) -> Vec<String> {
    const LONGEST: usize = 4;
    let all: Vec<&str> = address.split_whitespace().collect();
    let has_figure = |word: &str| word.chars().any(char::is_numeric);
    let mut found = Vec::new();
    for (at, number) in all.iter().enumerate() {
        let name: Vec<&str> = all.iter().skip(at + 1).take(LONGEST).copied().collect();
        let end = name.iter().position(|word| is_street_end(word));
        let Some(name) = end.filter(|end| *end > 0).and_then(|end| name.get(..=end)) else { continue };
        if has_figure(number) && !name.iter().any(|word| has_figure(word)) {
            found.push(format!("{number} {}", name.join(" ")));
            found.push(name.join(" "));
        }
    }
    found
}

/// This says whether a word ends the name of a street; "flat", "room" and "number" begin one.
fn is_street_end(word: &str) -> bool {
    let word: String = words(word).concat();
    is_street_word(&word) && !matches!(short_form(&word), "fl" | "rm" | "no")
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
