//! Cuts a text into words, each with its place.

use super::Span;

/// This is a word of a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Token {
    /// This is the word without a possessive ending.
    pub(super) text: String,
    /// This is where it stands, without a possessive ending.
    pub(super) span: Span,
    /// This says whether a sentence begins with it.
    pub(super) begins: bool,
    /// This says whether nothing but a space or a hyphen stands between it and the word before.
    pub(super) follows: bool,
}

impl Token {
    pub(super) fn has_capital(&self) -> bool {
        self.text.starts_with(char::is_uppercase)
    }

    /// A short form such as GP or MARAC is no name.
    pub(super) fn is_short_form(&self) -> bool {
        self.text.chars().filter(|letter| letter.is_uppercase()).count() > 1
            && self.text.chars().all(|letter| !letter.is_lowercase())
    }
}

/// This gives the words and numbers of a text.
pub(super) fn of(letters: &[char]) -> Vec<Token> {
    let mut tokens: Vec<Token> = Vec::new();
    let mut at = 0;
    let mut last_end = 0;
    while at < letters.len() {
        if !is_part(letters, at) {
            at += 1;
            continue;
        }
        let start = at;
        while at < letters.len() && is_part(letters, at) {
            at += 1;
        }
        let between: String = letters.get(last_end..start).unwrap_or_default().iter().collect();
        let word: String = letters.get(start..at).unwrap_or_default().iter().collect();
        let bare = without_possessive(&word);
        let end = start + bare.chars().count();
        let follows =
            !tokens.is_empty() && matches!(between.as_str(), " " | "-" | "\u{a0}" | "\u{2010}" | "\u{2011}");
        tokens.push(Token {
            begins: tokens.is_empty()
                || between.contains(['.', '!', '?', ':', ';', '\n', '“', '"', '•', '(']),
            follows,
            text: bare,
            span: Span { start, end },
        });
        last_end = at;
    }
    tokens
}

/// An apostrophe is part of a word between two letters: O'Neill, but not 'word'.
fn is_part(letters: &[char], at: usize) -> bool {
    let letter = |at: Option<usize>| at.and_then(|at| letters.get(at)).copied().unwrap_or(' ');
    let here = letter(Some(at));
    let is_mark = matches!(here, '\'' | '’' | 'ʼ');
    here.is_alphanumeric()
        || is_combining(here)
        || (is_mark && letter(at.checked_sub(1)).is_alphanumeric() && letter(Some(at + 1)).is_alphanumeric())
}

fn is_combining(letter: char) -> bool {
    matches!(letter, '\u{300}'..='\u{36f}' | '\u{900}'..='\u{dff}' | '\u{64b}'..='\u{652}')
}

fn without_possessive(word: &str) -> String {
    for ending in ["'s", "’s", "ʼs"] {
        if let Some(bare) = word.strip_suffix(ending) {
            return bare.to_owned();
        }
    }
    word.to_owned()
}
