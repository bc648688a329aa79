//! Names: written otherwise than in the record, shortened, or of nobody in this case.

use super::given_names::{are_one_name, is_given_name};
use super::known::{Known, Name, folded};
use super::ordinary::{is_ordinary, is_title, names_a_place};
use super::texts::Text;
use super::tokens::Token;
use super::{Doubt, DoubtKind, Span};

pub(super) fn check(known: &Known, text: &Text<'_>, _: &[char], tokens: &[Token], doubts: &mut Vec<Doubt>) {
    let mut at = 0;
    while at < tokens.len() {
        let length = chain(known, tokens, at);
        let Some(words) = tokens.get(at..at + length).filter(|words| !words.is_empty()) else {
            at += 1;
            continue;
        };
        let before = at.checked_sub(1).and_then(|before| tokens.get(before));
        of_chain(known, text, words, before, doubts);
        at += length;
    }
}

/// A chain is a run of words with capitals, such as “Ruth Cole” or “Larch Road Surgery”.
fn chain(known: &Known, tokens: &[Token], at: usize) -> usize {
    let may_be =
        |token: &Token| token.has_capital() && !token.is_short_form() && token.text.chars().count() > 1;
    let Some(first) = tokens.get(at).filter(|token| may_be(token)) else { return 0 };
    // “The” and “Police” begin a sentence and no name.
    let is_no_name = is_ordinary(&first.text) || known.is_ordinary(&first.text);
    if first.begins && is_no_name && !known.has(&first.text) && !names_a_place(&first.text) {
        return 0;
    }
    let mut length = 1;
    while let Some(next) = tokens.get(at + length).filter(|next| next.follows) {
        let joins = is_particle(&next.text)
            && tokens.get(at + length + 1).is_some_and(|after| after.follows && may_be(after));
        match (may_be(next), joins) {
            (true, _) => length += 1,
            (false, true) => length += 2,
            (false, false) => break,
        }
    }
    length
}

/// These stand inside a name with a small letter: Angharad ap Rhys, Omar bin Said, Anna van Dijk.
fn is_particle(word: &str) -> bool {
    matches!(
        word,
        "ap" | "ab"
            | "ferch"
            | "bin"
            | "bint"
            | "ibn"
            | "al"
            | "el"
            | "de"
            | "da"
            | "dos"
            | "di"
            | "van"
            | "von"
            | "der"
    )
}

fn of_chain(
    known: &Known,
    text: &Text<'_>,
    words: &[Token],
    before: Option<&Token>,
    doubts: &mut Vec<Doubt>,
) {
    // A place or an agency of which one word is not known is not a person.
    if words.iter().any(|token| names_a_place(&token.text)) {
        return;
    }
    let has_title = before.is_some_and(|token| is_title(&token.text));
    let knows_one = words.iter().any(|token| known.has(&token.text));
    let mut strangers: Vec<&Token> = Vec::new();
    for token in words {
        let is_no_name = !token.has_capital() || is_title(&token.text) || is_ordinary(&token.text);
        if is_no_name || known.has(&token.text) {
            continue;
        }
        // At the beginning of a sentence any word has a capital: only a long one, or one beside a name, counts.
        let is_sure = !token.begins || has_title || knows_one || token.text.chars().count() > 4;
        match near(known, &token.text).filter(|_| is_sure) {
            Some(Near::Written(name)) => {
                doubts.push(doubt(text, DoubtKind::Misspelt, token.span, &token.text, Some(&name.word)));
            }
            Some(Near::Short(name)) if !token.begins || knows_one || is_given_name(&token.text) => {
                doubts.push(doubt(text, DoubtKind::ShortName, token.span, &token.text, Some(&name.word)));
            }
            Some(Near::Short(_)) => {}
            None => strangers.push(token),
        }
    }
    let (Some(first), Some(last)) = (strangers.first(), strangers.last()) else { return };
    let stands_alone_at_the_start = strangers.len() == 1 && first.begins && !has_title && words.len() == 1;
    if stands_alone_at_the_start && !is_given_name(&first.text) {
        return;
    }
    // Nobody is in a person: “in Cardiff” names a place.
    let is_place =
        before.is_some_and(|token| matches!(token.text.as_str(), "in" | "In" | "near" | "outside"));
    if is_place && strangers.len() == words.len() && !is_given_name(&first.text) {
        return;
    }
    let span = Span { start: first.span.start, end: last.span.end };
    let name: Vec<&str> = strangers.iter().map(|token| token.text.as_str()).collect();
    doubts.push(doubt(text, DoubtKind::Stranger, span, &name.join(" "), None));
}

enum Near<'a> {
    Written(&'a Name),
    Short(&'a Name),
}

/// This finds the name that a word was meant to be.
fn near<'a>(known: &'a Known, word: &str) -> Option<Near<'a>> {
    let bare = folded(word);
    let length = bare.chars().count();
    if let Some(name) = known.names.iter().find(|name| name.folded == bare) {
        return Some(Near::Written(name));
    }
    if let Some(name) = known.names.iter().find(|name| name.is_given && are_one_name(&bare, &name.folded)) {
        return Some(Near::Short(name));
    }
    let best = known
        .names
        .iter()
        .filter(|name| name.folded.chars().count() > 2)
        .map(|name| (strsim::damerau_levenshtein(&bare, &name.folded), name))
        .min_by_key(|(steps, _)| *steps)?;
    let (steps, name) = best;
    let begins_alike = bare.chars().next() == name.folded.chars().next();
    let sounds_alike = soundex(&bare) == soundex(&name.folded) && begins_alike;
    let longest = length.max(name.folded.chars().count());
    let is_near = match longest {
        0..=3 => steps <= 1 && sounds_alike,
        4..=7 => steps <= 1 || (steps == 2 && sounds_alike),
        8.. => steps <= 2 || (steps == 3 && sounds_alike),
    };
    // Another name that people do have is another person: Dana is not Dina.
    let is_a_name_of_its_own = is_given_name(word) && steps > 0 && !sounds_alike;
    (is_near && !is_a_name_of_its_own).then_some(Near::Written(name))
}

fn doubt(text: &Text<'_>, nature: DoubtKind, span: Span, written: &str, name: Option<&str>) -> Doubt {
    let place = &text.place.words;
    let sentence = match (nature, name) {
        (DoubtKind::ShortName, Some(name)) => {
            format!("{place}: “{written}” stands for a name. The record says “{name}”.")
        }
        (_, Some(name)) => {
            format!("{place}: “{written}” is not spelled as in the record. The record says “{name}”.")
        }
        (_, None) => format!(
            "{place}: “{written}” belongs to nobody in this case. Correct the name, add the person, or take \
             out what came from another record."
        ),
    };
    Doubt { nature, place: text.place.clone(), span: Some(span), sentence, mend: name.map(str::to_owned) }
}

/// This gives the Soundex code of a word (Russell, 1918): its first letter and three figures for its sounds.
fn soundex(word: &str) -> String {
    let class = |letter: char| match letter {
        'b' | 'f' | 'p' | 'v' => Some('1'),
        'c' | 'g' | 'j' | 'k' | 'q' | 's' | 'x' | 'z' => Some('2'),
        'd' | 't' => Some('3'),
        'l' => Some('4'),
        'm' | 'n' => Some('5'),
        'r' => Some('6'),
        _ => None,
    };
    let mut code = String::new();
    let mut last = None;
    for letter in word.chars() {
        let own = class(letter);
        if code.is_empty() {
            code.push(letter);
        } else if let Some(figure) = own.filter(|_| own != last) {
            code.push(figure);
        }
        // H and W part no two letters of one sound; a vowel does.
        if !matches!(letter, 'h' | 'w') {
            last = own;
        }
    }
    let mut code: String = code.chars().take(4).collect();
    while code.chars().count() < 4 {
        code.push('0');
    }
    code
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_that_sound_alike_have_one_code() {
        for (one, other) in [("robert", "rupert"), ("smith", "smyth"), ("shah", "shaw"), ("nguyen", "nguyan")]
        {
            assert_eq!(soundex(one), soundex(other), "{one} and {other}");
        }
        assert_ne!(soundex("cole"), soundex("price"), "other sounds, another code");
    }
}
