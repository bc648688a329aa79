//! Names: written otherwise than in the record, shortened, or of nobody in this case.

use super::given_names::{are_one_name, is_given_name};
use super::known::{Known, Name, folded};
use super::language::{excludes_a_person, is_of_a_person, is_of_moving, is_word};
use super::ordinary::{is_ordinary, is_title, names_a_place};
use super::texts::Text;
use super::tokens::Token;
use super::{Doubt, DoubtKind, Span};

pub(super) fn check(
    known: &Known,
    text: &Text<'_>,
    tokens: &[Token],
    doubts: &mut Vec<Doubt>,
    strangers: &mut Vec<Stranger>,
) {
    let mut at = 0;
    // Where the last thing ended that is no person: what is listed with it is none either.
    let mut thing = None;
    while at < tokens.len() {
        let length = chain(known, tokens, at);
        if length == 0 {
            at += 1;
            continue;
        }
        let chain = Chain { tokens, at, end: at + length };
        if chain.is_no_person(thing) {
            thing = Some(chain.end);
        }
        if let Some(word) = of_chain(known, text, &chain, thing == Some(chain.end), doubts) {
            strangers.push(Stranger { word, doubt: doubts.len() - 1 });
        }
        at = chain.end;
    }
}

/// This is a run of words with capitals among the others.
struct Chain<'a> {
    tokens: &'a [Token],
    at: usize,
    end: usize,
}

impl<'a> Chain<'a> {
    fn words(&self) -> &'a [Token] {
        self.tokens.get(self.at..self.end).unwrap_or_default()
    }

    /// This is the word before it in the same sentence.
    fn before(&self) -> Option<&'a Token> {
        self.at.checked_sub(1).and_then(|before| self.tokens.get(before))
    }

    fn is_followed_by_a_deed(&self) -> bool {
        let end = self.words().last().map_or(0, |last| last.span.end);
        // Of “Magda's school” the word ends before its ending.
        let has_something = |next: &Token| next.span.start == end + "'s ".len();
        let is_deed = |next: &&Token| is_of_a_person(&next.text) || has_something(next);
        self.tokens.get(self.end).is_some_and(|next| next.follows && is_deed(&next))
    }

    /// This says whether the words before show that this is a place or a thing.
    fn is_no_person(&self, thing: Option<usize>) -> bool {
        let Some(first) = self.words().first().filter(|first| !first.begins) else { return false };
        let between = thing.and_then(|end| self.tokens.get(end..self.at)).unwrap_or(self.tokens);
        let joins = |token: &Token| matches!(token.text.as_str(), "and" | "or" | "nor" | "plus");
        if thing.is_some() && between.len() < 2 && between.iter().all(joins) {
            return true;
        }
        let Some(before) = self.before().filter(|_| first.follows) else { return false };
        let earlier = self.at.checked_sub(2).and_then(|earlier| self.tokens.get(earlier));
        if before.text == "of" && earlier.is_some_and(|token| token.has_capital() && !token.begins) {
            return true;
        }
        if matches!(before.text.as_str(), "from" | "to" | "through" | "and") {
            let start = self.at.saturating_sub(7);
            let near = self.tokens.get(start..self.at - 1).unwrap_or_default().iter().rev();
            let mut of_sentence = near.take_while(|token| !token.begins);
            return of_sentence.any(|token| is_of_moving(&token.text));
        }
        excludes_a_person(&before.text)
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
    chain: &Chain<'_>,
    is_no_person: bool,
    doubts: &mut Vec<Doubt>,
) -> Option<String> {
    let (words, before) = (chain.words(), chain.before());
    // A place or an agency of which one word is not known is not a person.
    if words.iter().any(|token| names_a_place(&token.text)) {
        return None;
    }
    let has_title = before.is_some_and(|token| is_title(&token.text));
    let knows_one = words.iter().any(|token| known.has(&token.text));
    let mut strangers: Vec<&Token> = Vec::new();
    for token in words {
        let has_figure = token.text.contains(|letter: char| letter.is_ascii_digit());
        let is_no_name =
            !token.has_capital() || has_figure || is_title(&token.text) || is_ordinary(&token.text);
        if is_no_name || known.has(&token.text) {
            continue;
        }
        // What is a word may have a capital for its weight: only beside a name is it looked at as one.
        let is_word = is_word(&token.text) && !is_given_name(&token.text);
        let is_sure = !is_word || has_title || knows_one;
        match near(known, &token.text).filter(|_| is_sure) {
            Some(Near::Written(name)) => {
                doubts.push(doubt(text, DoubtKind::Misspelt, token.span, &token.text, Some(&name.word)));
            }
            Some(Near::Short(name)) if !token.begins || knows_one || !is_word => {
                doubts.push(doubt(text, DoubtKind::ShortName, token.span, &token.text, Some(&name.word)));
            }
            Some(Near::Short(_)) => {}
            None if is_word && !has_title => {}
            None => strangers.push(token),
        }
    }
    let (Some(first), Some(last)) = (strangers.first(), strangers.last()) else { return None };
    let stands_alone_at_the_start = strangers.len() == 1 && first.begins && !has_title && words.len() == 1;
    if stands_alone_at_the_start && !is_given_name(&first.text) && !chain.is_followed_by_a_deed() {
        return None;
    }
    // “Peppa Pig” is made of a word: whoever is called so does something in the sentence.
    let has_word = words.iter().any(|token| is_word(&token.text)) && words.len() > strangers.len();
    let has_given = strangers.iter().any(|token| is_given_name(&token.text));
    if has_word && !knows_one && !has_title && !has_given && !chain.is_followed_by_a_deed() {
        return None;
    }
    // Nobody is in a person: “in Cardiff” names a place.
    if is_no_person && !knows_one && !has_title && !is_given_name(&first.text) {
        return None;
    }
    let span = Span { start: first.span.start, end: last.span.end };
    let name: Vec<&str> = strangers.iter().map(|token| token.text.as_str()).collect();
    let name = name.join(" ");
    doubts.push(doubt(text, DoubtKind::Stranger, span, &name, None));
    Some(name)
}

/// A word that stands in so many places and is no name that people have is most likely a thing: it is asked about once.
const OFTEN: usize = 3;

/// This is a word that belongs to nobody, and which doubt is about it.
pub(super) struct Stranger {
    word: String,
    doubt: usize,
}

/// This leaves one doubt of each such word, which says how often it stands there.
pub(super) fn once(doubts: &mut Vec<Doubt>, strangers: &[Stranger]) {
    let mut seen: Vec<&str> = Vec::new();
    let mut again: Vec<usize> = Vec::new();
    for one in strangers.iter().filter(|one| !one.word.split(' ').any(is_given_name)) {
        let count = strangers.iter().filter(|other| other.word == one.word).count();
        if count < OFTEN {
            continue;
        }
        if seen.contains(&one.word.as_str()) {
            again.push(one.doubt);
        } else if let Some(doubt) = doubts.get_mut(one.doubt) {
            doubt.sentence.push_str(&format!(" It appears in {count} places."));
            seen.push(&one.word);
        }
    }
    let mut at = 0..doubts.len();
    doubts.retain(|_| at.next().is_none_or(|at| !again.contains(&at)));
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
    let short = |name: &&Name| name.is_given && is_short_for(&bare, &name.folded);
    if let Some(name) = known.names.iter().find(short).filter(|_| !is_word(word)) {
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

/// Most short forms are the beginning or the end of a name, with a y or an ie: Thandi, Sade, Bernie.
fn is_short_for(bare: &str, name: &str) -> bool {
    let stem = bare.strip_suffix("ie").or_else(|| bare.strip_suffix('y')).unwrap_or(bare);
    let (letters, of_name) = (stem.chars().count(), name.chars().count());
    (letters > 2 && of_name > letters + 2 && name.starts_with(stem))
        || (stem.len() == bare.len() && letters > 3 && of_name > letters + 1 && name.ends_with(bare))
        || (letters > 3 && of_name > letters + 1 && name.starts_with(stem))
}

fn doubt(text: &Text<'_>, nature: DoubtKind, span: Span, written: &str, name: Option<&str>) -> Doubt {
    let place = &text.place.words;
    let sentence = match (nature, name) {
        (DoubtKind::ShortName, Some(name)) => {
            format!("{place}: “{written}” looks like a short form of a name. The record says “{name}”.")
        }
        (_, Some(name)) => {
            format!("{place}: “{written}” is not spelled as in the record. The record says “{name}”.")
        }
        (_, None) => format!(
            "{place}: “{written}” is not the name of anybody in this case. Correct the name, add the person, or take \
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
