//! Brings two ways of writing the same thing to one form.

use unicode_normalization::UnicodeNormalization;

use super::address::{long_form, short_form};

/// This is a text in its plainest form: the letters and figures of its words, nothing else.
pub(super) struct Folded {
    /// This holds the words without anything between them.
    pub(super) joined: String,
    /// This holds the same with letters and figures that are typed for one another made one.
    look_alike: String,
    /// This holds where each word begins, and the end of the last.
    edges: Vec<usize>,
}

impl Folded {
    /// This folds a text with its words as they are.
    pub(super) fn raw(text: &str) -> Self {
        Self::of(&words(text), |word| word)
    }

    /// This folds a text with street words in their short form.
    pub(super) fn short(text: &str) -> Self {
        Self::of(&words(text), short_form)
    }

    /// This gives every form in which a text is looked through.
    ///
    /// A text with a direction control is also read backwards: that is how it would look on paper.
    pub(super) fn every(text: &str) -> Vec<Self> {
        let words = words(text);
        let mut forms = vec![Self::of(&words, |word| word), Self::of(&words, short_form)];
        let turns = |letter: char| matches!(letter, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
        if text.contains(turns) {
            forms.push(Self::raw(&text.chars().rev().collect::<String>()));
        }
        forms
    }

    fn of(words: &[String], form: impl Fn(&str) -> &str) -> Self {
        let mut joined = String::new();
        let mut edges = vec![0];
        for word in words {
            joined.push_str(form(word));
            edges.push(joined.len());
        }
        let look_alike = joined.chars().map(look_alike).collect();
        Self { joined, look_alike, edges }
    }
}

/// This is a word that may not be in a copy, in each of its forms.
pub(super) struct Needle {
    forms: Vec<String>,
    /// These are the forms with figures and letters that look alike made one.
    look_alikes: Vec<String>,
}

impl Needle {
    /// This folds a withheld word; nothing comes of one without a letter or figure.
    pub(super) fn new(word: &str) -> Option<Self> {
        let words = words(word);
        let joined = |form: fn(&str) -> &str| words.iter().map(|word| form(word)).collect::<String>();
        let mut forms = vec![words.concat(), joined(short_form), joined(long_form)];
        forms.extend(telephone(word));
        forms.extend(email(word));
        forms.retain(|form| !form.is_empty());
        forms.sort();
        forms.dedup();
        let look_alikes = forms.iter().map(|form| form.chars().map(look_alike).collect()).collect();
        (!forms.is_empty()).then_some(Self { forms, look_alikes })
    }

    /// This says whether the word is long or odd enough to be looked for inside other words.
    pub(super) fn is_telling(&self) -> bool {
        self.forms.iter().all(|form| {
            let letters = form.chars().count();
            let has_figure = form.chars().any(|letter| letter.is_ascii_digit());
            let has_letter = form.chars().any(char::is_alphabetic);
            letters >= 8 || (letters >= 5 && has_figure && has_letter)
        })
    }

    /// This says whether the word stands in a text.
    pub(super) fn stands_in(&self, text: &Folded) -> bool {
        let is_telling = self.is_telling();
        let stands = self.forms.iter().any(|form| {
            text.joined.match_indices(form.as_str()).any(|(at, found)| {
                // "Ann" is not in "planned".
                is_telling
                    || (text.edges.binary_search(&at).is_ok()
                        && text.edges.binary_search(&(at + found.len())).is_ok())
            })
        });
        // A number that is typed with an O or an l: only where the word is telling, or "10" were "lo".
        stands || (is_telling && !self.is_number() && self.stands_alike_in(&text.look_alike))
    }

    fn stands_alike_in(&self, look_alike: &str) -> bool {
        self.look_alikes.iter().any(|form| look_alike.contains(form.as_str()))
    }

    fn is_number(&self) -> bool {
        self.forms.iter().any(|form| form.chars().all(|letter| letter.is_ascii_digit()))
    }

    /// This gives where the word begins in a text that is folded already.
    pub(super) fn offsets_in(&self, joined: &str) -> Vec<usize> {
        self.forms.iter().flat_map(|form| joined.match_indices(form.as_str()).map(|(at, _)| at)).collect()
    }
}

/// This gives what is the same in every way of writing a telephone number: with 0, with +44, with 0044.
fn telephone(word: &str) -> Option<String> {
    let number = Folded::raw(word).joined;
    let is_number = number.len() >= 9 && number.chars().all(|letter| letter.is_ascii_digit());
    let own = ["0044", "44", "0"].iter().find_map(|start| number.strip_prefix(start));
    own.filter(|own| is_number && own.len() >= 8).map(|own| own.strip_prefix('0').unwrap_or(own).to_owned())
}

/// This gives an e-mail address as people spell it to keep it from machines.
fn email(word: &str) -> Option<String> {
    let spelled = word.contains('@').then(|| word.replace('@', " at ").replace('.', " dot "))?;
    Some(Folded::raw(&spelled).joined)
}

/// This gives one letter for those that are typed for one another: 0 and o, 1 and l and i, 5 and s.
fn look_alike(letter: char) -> char {
    match letter {
        '0' => 'o',
        '1' | 'i' => 'l',
        '5' => 's',
        other => other,
    }
}

/// This gives the words of a text, folded. Unseen characters do not part a word; everything else does.
pub(super) fn words(text: &str) -> Vec<String> {
    if text.is_ascii() {
        return plain_words(text);
    }
    let mut words = Vec::new();
    let mut word = String::new();
    for letter in text.nfkd() {
        if is_unseen_in_a_word(letter) || is_accent(letter) || matches!(letter, '\u{200c}' | '\u{200d}') {
            continue;
        }
        if letter.is_alphanumeric() || is_sign_of_a_word(letter) {
            word.extend(plain(letter).to_lowercase().map(plain));
        } else if !word.is_empty() {
            words.push(std::mem::take(&mut word));
        }
    }
    if !word.is_empty() {
        words.push(word);
    }
    words
}

/// The same for a text of plain letters alone, as most are: none of them is anything but itself.
fn plain_words(text: &str) -> Vec<String> {
    let seen = text.split(|letter: char| !letter.is_ascii_alphanumeric() && !is_unseen_in_a_word(letter));
    let lower = seen.map(|word| {
        word.chars().filter(char::is_ascii_alphanumeric).map(|letter| letter.to_ascii_lowercase()).collect()
    });
    lower.filter(|word: &String| !word.is_empty()).collect()
}

/// A character that is not drawn does not part a word; a line end or a tab does.
fn is_unseen_in_a_word(letter: char) -> bool {
    crate::clean::is_unseen(letter) && !matches!(letter, '\n' | '\r' | '\t' | '\u{b}' | '\u{c}' | '\u{85}')
}

fn is_accent(letter: char) -> bool {
    matches!(letter, '\u{300}'..='\u{36f}' | '\u{64b}'..='\u{652}' | '\u{640}' | '\u{20d0}'..='\u{20f0}')
}

/// The vowel signs of Indic scripts are no letters to Unicode, and make another word.
fn is_sign_of_a_word(letter: char) -> bool {
    matches!(letter, '\u{900}'..='\u{963}' | '\u{981}'..='\u{9e3}' | '\u{a01}'..='\u{a75}'
        | '\u{a81}'..='\u{ae3}' | '\u{b82}'..='\u{bcd}')
}

/// This gives the letter or figure that another one looks like or stands for.
fn plain(letter: char) -> char {
    const FIGURES: [u32; 8] = [0x660, 0x6f0, 0x966, 0x9e6, 0xa66, 0xae6, 0xbe6, 0x1040];
    let code = u32::from(letter);
    for zero in FIGURES {
        if let Some(value) = code.checked_sub(zero).filter(|value| *value < 10) {
            return char::from_digit(value, 10).unwrap_or(letter);
        }
    }
    match letter {
        // Letters of other scripts that look the same on paper.
        'а' | 'А' | 'α' | 'Α' => 'a',
        'в' | 'В' | 'Β' => 'b',
        'с' | 'С' => 'c',
        'е' | 'Е' | 'Ε' => 'e',
        'Н' | 'Η' => 'h',
        'і' | 'І' | 'Ι' | 'ı' => 'i',
        'ј' | 'Ј' => 'j',
        'К' | 'Κ' | 'к' => 'k',
        'М' | 'Μ' => 'm',
        'о' | 'О' | 'ο' | 'Ο' => 'o',
        'р' | 'Р' | 'ρ' | 'Ρ' => 'p',
        'ѕ' | 'Ѕ' => 's',
        'Т' | 'Τ' => 't',
        'х' | 'Х' | 'Χ' => 'x',
        'у' | 'У' | 'Υ' => 'y',
        // Letters with a stroke, which taking accents off leaves as they are.
        'ł' | 'Ł' => 'l',
        'đ' | 'Đ' => 'd',
        'ø' | 'Ø' => 'o',
        'ħ' | 'Ħ' => 'h',
        // Arabic letters that are typed for one another.
        'ي' | 'ی' | 'ى' => 'ي',
        'ك' | 'ک' => 'ك',
        'ه' | 'ہ' | 'ة' => 'ه',
        other => other,
    }
}
