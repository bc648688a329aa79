//! Text into words, numbers and marks, each with its place.

use crate::{shorthand, spelling};

/// No action of a plan needs more; what lies beyond is not read, and a finding says so.
pub(crate) const LONGEST_READ: usize = 2_000;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    Word,
    Number,
    Mark,
}

/// A word in lower case with its spelling put right, a run of digits, or a mark.
#[derive(Debug, Clone)]
pub(crate) struct Token {
    pub word: String,
    pub kind: Kind,
    pub start: usize,
    pub end: usize,
    /// Written with a capital first letter, in a text that is not all capitals.
    pub capital: bool,
    /// All of its letters (two or more) are capitals, in a text that is not all capitals.
    pub all_capitals: bool,
    /// Nothing lies between it and the token before.
    pub joined: bool,
    /// Ended in 's or s'.
    pub possessive: bool,
    /// A hyphen joins it to the word before.
    pub hyphenated: bool,
}

impl Token {
    pub fn is_mark(&self, mark: char) -> bool {
        self.kind == Kind::Mark && self.word.starts_with(mark)
    }

    pub fn is(&self, word: &str) -> bool {
        self.kind != Kind::Number && self.word == word
    }

    pub fn number(&self) -> Option<u32> {
        if self.kind == Kind::Number { self.word.parse().ok() } else { None }
    }
}

/// Letters of any script, and the accents that stand as characters of their own.
fn is_letter(letter: char) -> bool {
    letter.is_alphabetic() || ('\u{300}'..='\u{36f}').contains(&letter)
}

fn is_apostrophe(letter: char) -> bool {
    matches!(letter, '\'' | '\u{2019}' | '\u{2bc}')
}

/// Dashes of every length are one mark.
fn plain_mark(mark: char) -> char {
    match mark {
        '\u{2010}'..='\u{2015}' | '\u{2212}' => '-',
        '\u{2022}' | '\u{b7}' | '\r' => '\n',
        '\u{201c}' | '\u{201d}' | '\u{2018}' => '"',
        other => other,
    }
}

pub(crate) fn tokens(text: &str) -> Vec<Token> {
    let letters: Vec<char> = text.chars().take(LONGEST_READ).collect();
    let (mut upper, mut lower) = (0_usize, 0_usize);
    for letter in &letters {
        upper += usize::from(letter.is_uppercase());
        lower += usize::from(letter.is_lowercase());
    }
    let shouting = upper > 8 && upper > lower * 4;
    let mut found: Vec<Token> = Vec::new();
    let mut at = 0;
    while let Some(letter) = letters.get(at).copied() {
        let start = at;
        if is_letter(letter) {
            while let Some(next) = letters.get(at).copied() {
                let inner_apostrophe =
                    is_apostrophe(next) && letters.get(at + 1).copied().is_some_and(is_letter);
                if is_letter(next) || inner_apostrophe {
                    at += 1;
                } else {
                    break;
                }
            }
            let mut token = word(letters.get(start..at).unwrap_or_default(), start, shouting);
            let closing = letters.get(at).copied().is_some_and(is_apostrophe);
            if closing && token.word.ends_with('s') {
                token.possessive = true;
                at += 1;
            }
            token.joined = is_joined(&found, start);
            token.hyphenated = start > 1
                && letters.get(start - 1).is_some_and(|mark| plain_mark(*mark) == '-')
                && letters.get(start - 2).copied().is_some_and(is_letter);
            found.push(token);
            join_prefix(&mut found);
            join_initials(&mut found);
        } else if letter.is_ascii_digit() {
            while letters.get(at).is_some_and(char::is_ascii_digit) {
                at += 1;
            }
            let word: String = letters.get(start..at).unwrap_or_default().iter().collect();
            let joined = is_joined(&found, start);
            found.push(plain(word, Kind::Number, start, at, joined));
        } else if letter == '&' {
            at += 1;
            let joined = is_joined(&found, start);
            found.push(plain("and".to_owned(), Kind::Word, start, at, joined));
        } else {
            at += 1;
            if letter == '\n' || !letter.is_whitespace() {
                // A hyphen inside a word only joins its halves.
                let hyphen = plain_mark(letter) == '-'
                    && start > 0
                    && letters.get(start - 1).copied().is_some_and(is_letter)
                    && letters.get(at).copied().is_some_and(is_letter);
                if !hyphen {
                    let joined = is_joined(&found, start);
                    found.push(plain(plain_mark(letter).to_string(), Kind::Mark, start, at, joined));
                }
            }
        }
    }
    let mut found = shorthand::written_out(found);
    if shouting || upper == 0 {
        give_capitals(&mut found);
    }
    found
}

/// Where no capital tells a name from a word, a word that nobody knows is taken for a name.
fn give_capitals(found: &mut [Token]) {
    let dots: Vec<bool> =
        found.iter().skip(1).map(|next| next.is_mark('.') && next.joined).chain([false]).collect();
    for (token, dotted) in found.iter_mut().zip(dots) {
        let initial = token.end - token.start == 1 && dotted;
        let unknown = token.end - token.start > 2
            && !spelling::is_known(&token.word)
            && !spelling::is_little(&token.word);
        token.capital = token.kind == Kind::Word && (initial || unknown);
    }
}

/// "M/W", "S/W" and "H/V" are written for the roles.
fn join_initials(found: &mut Vec<Token>) {
    let [.., first, slash, last] = found.as_slice() else { return };
    let role = matches!((first.word.as_str(), last.word.as_str()), ("m" | "s", "w") | ("h", "v"));
    if role && slash.is_mark('/') && slash.joined && last.joined {
        let word = format!("{}{}", first.word, last.word);
        let end = last.end;
        found.truncate(found.len() - 2);
        if let Some(whole) = found.last_mut() {
            (whole.word, whole.end, whole.all_capitals) = (word, end, whole.capital);
        }
    }
}

/// "co-ordinator" and "co-operate" are one word, as most people write them.
fn join_prefix(found: &mut Vec<Token>) {
    let [.., prefix, rest] = found.as_slice() else { return };
    let hyphenated = prefix.is("co") && rest.start == prefix.end + 1 && rest.word.starts_with('o');
    if hyphenated {
        let (start, capital) = (prefix.start, prefix.capital);
        let word = spelling::mended(format!("co{}", rest.word));
        if let Some(mut whole) = found.pop() {
            found.pop();
            (whole.start, whole.capital, whole.word) = (start, capital, word);
            found.push(whole);
        }
    }
}

fn is_joined(found: &[Token], start: usize) -> bool {
    found.last().is_some_and(|last| last.end == start)
}

fn plain(word: String, kind: Kind, start: usize, end: usize, joined: bool) -> Token {
    Token {
        word,
        kind,
        start,
        end,
        capital: false,
        all_capitals: false,
        joined,
        possessive: false,
        hyphenated: false,
    }
}

fn word(letters: &[char], start: usize, shouting: bool) -> Token {
    let mut lowered: String = letters
        .iter()
        .map(|letter| if is_apostrophe(*letter) { '\'' } else { *letter })
        .flat_map(char::to_lowercase)
        .collect();
    let mut possessive = false;
    if let Some(owner) = lowered.strip_suffix("'s") {
        lowered = owner.to_owned();
        possessive = true;
    }
    let upper = letters.iter().filter(|letter| letter.is_uppercase()).count();
    let capital = !shouting && letters.first().is_some_and(|first| first.is_uppercase());
    let written_out = shorthand::whole(&lowered);
    let mended = match written_out {
        Some(whole) => whole.to_owned(),
        None if capital && start > 0 => lowered,
        None => spelling::mended(lowered),
    };
    let capital = capital && written_out.is_none();
    let mut token = plain(mended, Kind::Word, start, start + letters.len(), false);
    token.capital = capital;
    token.all_capitals = capital && upper >= 2 && upper + 1 >= letters.len();
    token.possessive = possessive;
    token
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_numbers_and_marks_are_told_apart_with_their_places() {
        let found = tokens("O\u{2019}Neill\u{2019}s pre-birth visit, 14/8/26 at 5pm");
        let words: Vec<&str> = found.iter().map(|token| token.word.as_str()).collect();
        assert_eq!(
            words,
            ["o'neill", "pre", "birth", "visit", ",", "14", "/", "8", "/", "26", "at", "5", "pm"]
        );
        assert!(found[0].possessive, "the mood is hers: she does not do it");
        assert_eq!((found[3].start, found[3].end), (20, 25), "places count characters, not bytes");
    }
}
