//! Makes typed or pasted text safe to set: what cannot be seen may not change what is read.

use unicode_normalization::UnicodeNormalization;

/// This gives the text composed, with every line ended by a space and a line feed, and without
/// characters that have no shape of their own.
///
/// Direction controls go because they can make a line read otherwise than it was written; the layout
/// sets direction itself. The space before a line feed keeps words apart for a screen reader.
pub fn clean(text: &str) -> String {
    if text.bytes().all(|byte| matches!(byte, b' '..=b'~')) {
        return text.to_owned();
    }
    let mut cleaned = String::with_capacity(text.len());
    let mut previous = None;
    for letter in text.nfc() {
        let kept = match letter {
            '\r' => Some('\n'),
            '\n' if previous == Some('\r') => None,
            '\n' | '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}' | '\u{2029}' => Some('\n'),
            '\t' => Some(' '),
            other if is_unseen(other) => None,
            other => Some(other),
        };
        previous = Some(letter);
        match kept {
            Some('\n') => {
                if !cleaned.ends_with(' ') {
                    cleaned.push(' ');
                }
                cleaned.push('\n');
            }
            Some(other) => cleaned.push(other),
            None => {}
        }
    }
    cleaned
}

/// This keeps together what is read as one: a day and its month, a postcode, a number of weeks, a telephone number.
pub fn glued(text: &str) -> String {
    const MONTHS: [&str; 12] = [
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ];
    let trimmed = |word: &str| word.trim_matches(|letter: char| !letter.is_alphanumeric()).to_owned();
    let is_number = |word: &str| !word.is_empty() && word.chars().all(|letter| letter.is_ascii_digit());
    let mut glued = String::with_capacity(text.len());
    let mut words = text.split(' ').peekable();
    while let Some(word) = words.next() {
        glued.push_str(word);
        let Some(next) = words.peek() else { break };
        let (one, other) = (trimmed(word), trimmed(next));
        let is_day = is_number(&one) && one.len() <= 2 && MONTHS.contains(&other.as_str());
        let is_term = one.contains('+') && other == "weeks";
        let is_telephone =
            is_number(&one) && is_number(&other) && other.len() >= 3 && continues(&one, &glued);
        glued.push(if is_day || is_term || is_telephone || is_postcode(&one, &other) {
            '\u{a0}'
        } else {
            ' '
        });
    }
    glued
}

/// A telephone number begins with a nought; its later groups follow one that was kept with it.
fn continues(group: &str, so_far: &str) -> bool {
    let before = so_far.trim_end_matches(|letter: char| letter.is_alphanumeric());
    (group.starts_with('0') && (3..=6).contains(&group.len()))
        || (group.len() >= 3 && before.ends_with('\u{a0}'))
}

fn is_postcode(outward: &str, inward: &str) -> bool {
    let inward: Vec<char> = inward.chars().collect();
    let fits = matches!(inward.as_slice(), [figure, one, other]
        if figure.is_ascii_digit() && one.is_ascii_uppercase() && other.is_ascii_uppercase());
    let outward_fits = (2..=4).contains(&outward.chars().count())
        && outward.chars().all(|letter| letter.is_ascii_uppercase() || letter.is_ascii_digit())
        && outward.starts_with(|letter: char| letter.is_ascii_uppercase())
        && outward.chars().any(|letter| letter.is_ascii_digit());
    fits && outward_fits
}

/// This says whether a character has no shape of its own and no business in a printed document.
///
/// The joiners stay: Persian and the Indic scripts are spelled with them.
pub fn is_unseen(letter: char) -> bool {
    letter.is_control()
        || matches!(letter,
            '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{180e}' | '\u{feff}' | '\u{fff9}'..='\u{fffb}'
            // Zero-width space, direction marks, embeddings, overrides, isolates and invisible operators.
            | '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}'
            // Variation selectors and tags.
            | '\u{fe00}'..='\u{fe0f}' | '\u{e0000}'..='\u{e0fff}'
            | '\u{fffe}' | '\u{ffff}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_read_as_one_stays_on_one_line() {
        for (written, set) in [
            ("ring 01632 960180 by day", "ring 01632\u{a0}960180 by day"),
            ("020 7946 0018, or 999", "020\u{a0}7946\u{a0}0018, or 999"),
            ("at LE1 5WW on 3 March", "at LE1\u{a0}5WW on 3\u{a0}March"),
            ("28+3 weeks", "28+3\u{a0}weeks"),
            ("in 2026 300 people", "in 2026 300 people"),
        ] {
            assert_eq!(glued(written), set, "{written}");
        }
    }

    #[test]
    fn what_cannot_be_seen_is_taken_out_and_words_stay_apart() {
        for (written, set, why) in [
            ("Siân", "Siân", "plain text stays"),
            ("Sia\u{302}n", "Siân", "loose accents are composed"),
            ("a\tb", "a b", "a tab is a space"),
            ("a\nb", "a \nb", "a line end keeps words apart"),
            ("a\r\nb", "a \nb", "two characters, one line end"),
            ("a\rb", "a \nb", "an old line end is a line end"),
            ("12\u{202e}34\u{202c}", "1234", "an override would read 1243"),
            ("\u{2067}abc\u{2069}", "abc", "isolates are the layout's own"),
            ("sec\u{ad}ret", "secret", "a soft hyphen is not seen"),
            ("sec\u{200b}ret", "secret", "nor is a zero-width space"),
            ("bell\u{7}\u{0}", "bell", "nor is a control character"),
            ("می\u{200c}خواهم", "می\u{200c}خواهم", "Persian needs its joiner"),
            ("", "", "nothing stays nothing"),
        ] {
            assert_eq!(clean(written), set, "{why}");
        }
    }
}
