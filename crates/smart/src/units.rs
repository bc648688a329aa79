//! Words into units of meaning: a role of three words is one unit, and so is a person with a role and a name.

use crate::compounds;
use crate::spelling::is_known;
use crate::time::{is_month, is_weekday};
use crate::token::{Kind, Token};
use crate::words::everyday::{is_everyday, is_modal};
use crate::words::phrases::{self, Tag};
use crate::words::verbs::{self, Verb};

/// Some words that belong together.
#[derive(Debug, Clone)]
pub(crate) struct Unit {
    pub from: usize,
    pub to: usize,
    pub tag: Tag,
    /// The single word in lower case; empty when there are several.
    pub word: String,
    pub verb: Option<Verb>,
    pub possessive: bool,
    pub capital: bool,
    pub start: usize,
    pub end: usize,
}

impl Unit {
    pub fn is(&self, word: &str) -> bool {
        self.word == word
    }
}

pub(crate) fn units(tokens: &[Token]) -> Vec<Unit> {
    let mut found = Vec::with_capacity(tokens.len());
    let mut at = 0;
    while let Some(token) = tokens.get(at) {
        let (length, tag) =
            phrase_at(tokens, at).or_else(|| name_at(tokens, at)).unwrap_or((1, tag_of(token)));
        found.push(unit(tokens, at, at + length, tag));
        at += length;
    }
    merge_people(tokens, compounds::joined(tokens, found))
}

fn unit(tokens: &[Token], from: usize, to: usize, tag: Tag) -> Unit {
    let first = tokens.get(from);
    let last = tokens.get(to.saturating_sub(1));
    let word = if to == from + 1 { first.map(|token| token.word.clone()) } else { None }.unwrap_or_default();
    let verb = if tag.is_party() { None } else { verbs::verb(&word) }
        .filter(|verb| !is_adjective(tokens, from, verb));
    Unit {
        from,
        to,
        tag,
        verb,
        word,
        possessive: last.is_some_and(|token| token.possessive),
        capital: first.is_some_and(|token| token.capital),
        start: first.map_or(0, |token| token.start),
        end: last.map_or(0, |token| token.end),
    }
}

/// "child-focused", "outcome-driven": a participle behind a hyphen says of what kind something is.
fn is_adjective(tokens: &[Token], at: usize, verb: &Verb) -> bool {
    let before = at.checked_sub(1).and_then(|before| tokens.get(before));
    tokens.get(at).is_some_and(|token| token.hyphenated)
        && (verb.forms.participle || verb.forms.gerund)
        && !before.is_some_and(|before| matches!(before.word.as_str(), "re" | "self" | "pre" | "co" | "hand"))
}

fn tag_of(token: &Token) -> Tag {
    match token.kind {
        Kind::Word => Tag::PlainWord,
        Kind::Number => Tag::Number,
        Kind::Mark => Tag::Mark,
    }
}

fn phrase_at(tokens: &[Token], at: usize) -> Option<(usize, Tag)> {
    let (length, tag) = phrases::longest(|ahead| {
        let token = tokens.get(at + ahead)?;
        // "mum's" may begin "mum's sister" but ends nothing inside another phrase.
        (token.kind == Kind::Word).then_some(token.word.as_str())
    })?;
    let token = tokens.get(at)?;
    let before = at.checked_sub(1).and_then(|before| tokens.get(before));
    if length == 1 && tag.is_party() {
        // "Dr Sister", "Ms Chair", "J. Mason": a name may look like a role.
        let titled = before.is_some_and(|before| is_title(&before.word));
        let little = matches!(
            token.word.as_str(),
            "he" | "she"
                | "they"
                | "we"
                | "us"
                | "them"
                | "all"
                | "la"
                | "com"
                | "pa"
                | "pc"
                | "ds"
                | "dc"
                | "bf"
                | "bm"
                | "tm"
                | "other"
                | "others"
                | "people"
        );
        if titled || (little && is_figure_of_speech(tokens, at)) {
            return None;
        }
    }
    if length == 1 && tag == Tag::Professional && is_doing(tokens, at) {
        return None;
    }
    // "Mum will let us know": nobody is made a doer by "let us".
    Some((length, tag))
}

/// "Named MW to chair": what is a role elsewhere is done here.
fn is_doing(tokens: &[Token], at: usize) -> bool {
    let verb =
        tokens.get(at).is_some_and(|token| verbs::verb(&token.word).is_some_and(|verb| verb.forms.base));
    let [Some(whom), Some(to)] =
        [2, 1].map(|back| at.checked_sub(back).and_then(|before| tokens.get(before)))
    else {
        return false;
    };
    let is_party = phrases::longest(|ahead| (ahead == 0).then_some(whom.word.as_str()))
        .is_some_and(|(_, tag)| tag.is_party());
    verb && (to.is("to") || is_modal(&to.word)) && (is_party || whom.capital && is_free(whom))
}

/// "all", "us" and their kind stand for people only where nothing follows that they describe.
fn is_figure_of_speech(tokens: &[Token], at: usize) -> bool {
    let next = tokens.get(at + 1);
    match tokens.get(at).map(|token| token.word.as_str()) {
        Some("all" | "other") => next.is_some_and(|next| {
            next.kind != Kind::Mark
                && !matches!(next.word.as_str(), "to" | "will" | "must" | "should" | "involved")
        }),
        Some("com" | "pa" | "pc" | "ds" | "dc" | "bf" | "bm" | "tm" | "la") => {
            let is_acronym = tokens.get(at).is_some_and(|token| token.all_capitals);
            let opens_the_text = at == 0 && next.is_some_and(|next| next.is("to"));
            !is_acronym && !opens_the_text
        }
        Some("us" | "them") => true,
        _ => false,
    }
}

pub(crate) fn is_title(word: &str) -> bool {
    matches!(
        word,
        "mr" | "mrs"
            | "ms"
            | "miss"
            | "mx"
            | "dr"
            | "prof"
            | "professor"
            | "pc"
            | "dc"
            | "ds"
            | "sgt"
            | "rev"
            | "imam"
    )
}

/// A title, an initial or a capital where a sentence does not ask for one make a name.
fn name_at(tokens: &[Token], at: usize) -> Option<(usize, Tag)> {
    let first = tokens.get(at)?;
    // "4 Sept" is nobody's name.
    let after_number = at.checked_sub(1).and_then(|before| tokens.get(before)).is_some_and(|before| {
        before.kind == Kind::Number || matches!(before.word.as_str(), "st" | "nd" | "rd" | "th")
    });
    let before_number = tokens.get(at + 1).is_some_and(|next| next.kind == Kind::Number);
    let month = (after_number || before_number) && is_month(&first.word);
    if first.kind != Kind::Word || month || is_weekday(&first.word) {
        return None;
    }
    let mut next = at;
    let mut strong = false;
    if is_title(&first.word) {
        next += 1 + usize::from(tokens.get(at + 1).is_some_and(|token| token.is_mark('.')));
        strong = true;
    }
    while let Some(token) = tokens.get(next) {
        let initial = token.capital && token.end - token.start == 1 && !token.is("i");
        let dotted = initial && tokens.get(next + 1).is_some_and(|dot| dot.is_mark('.') && dot.joined);
        let followed = tokens.get(next + 2).is_some_and(|after| after.capital);
        if dotted && (followed || strong) {
            next += 2;
            strong = true;
        } else if initial
            && (strong || tokens.get(next + 1).is_some_and(|after| after.capital && is_free(after)))
        {
            next += 1;
            strong = true;
        } else {
            break;
        }
    }
    let mut surnames = 0;
    while let Some(token) = tokens.get(next) {
        let fits = token.capital && token.kind == Kind::Word && (is_free(token) || (strong && surnames == 0));
        let hyphenated = surnames > 0 && token.joined && token.kind == Kind::Word;
        if !(fits || hyphenated) || surnames == 3 {
            break;
        }
        surnames += 1;
        next += 1;
        if token.possessive {
            break;
        }
    }
    if next == at {
        // A lower-case name may only open a sentence, and only before "to" and a verb.
        let opens = at == 0 && !first.capital && !is_known(&first.word) && !first.word.ends_with('s');
        let acts = tokens.get(1).is_some_and(|to| to.is("to") || to.is("will"))
            && tokens.get(2).is_some_and(|verb| verbs::verb(&verb.word).is_some_and(|verb| verb.forms.base));
        return (opens && acts).then_some((1, Tag::Name));
    }
    (strong || surnames > 0).then_some((next - at, Tag::Name))
}

/// A capital word that is neither a word of the work, nor everyday, nor a verb, may be a name.
fn is_free(token: &Token) -> bool {
    token.kind == Kind::Word
        && !token.all_capitals
        && !is_everyday(&token.word)
        && verbs::verb(&token.word).is_none()
        && !is_known(&token.word)
        && !is_common_ending(&token.word)
}

/// "Nutrition", "Wellbeing", "Stability" at the start of a line are things, not people.
fn is_common_ending(word: &str) -> bool {
    word.len() > 6
        && ["tion", "sion", "ment", "ness", "ity", "ship", "ings", "ally", "being", "ance", "ence", "ology"]
            .iter()
            .any(|end| word.ends_with(end))
}

/// A role beside a name is one person, and so are both with brackets or a comma between.
fn merge_people(tokens: &[Token], found: Vec<Unit>) -> Vec<Unit> {
    let mut merged: Vec<Unit> = Vec::with_capacity(found.len());
    let mut at = 0;
    while let Some(current) = found.get(at) {
        let mut current = current.clone();
        let mut next = at + 1;
        while let Some((length, tag)) = joined_person(&current, found.get(next..).unwrap_or_default()) {
            let Some(last) = found.get(next + length - 1) else { break };
            let possessive = last.possessive;
            current = Unit {
                to: last.to,
                end: last.end,
                tag,
                possessive,
                verb: None,
                word: String::new(),
                ..current
            };
            next += length;
        }
        if tokens.get(current.from).is_none() {
            break;
        }
        merged.push(current);
        at = next;
    }
    merged
}

fn joined_person(current: &Unit, rest: &[Unit]) -> Option<(usize, Tag)> {
    let tag = |at: usize| rest.get(at).map(|unit| unit.tag);
    let is = |at: usize, word: &str| rest.get(at).is_some_and(|unit| unit.is(word));
    let role = |tag: Tag| matches!(tag, Tag::Professional | Tag::Family);
    if current.possessive {
        return None;
    }
    let complements = |one: Tag, other: Tag| {
        (role(one) && other == Tag::Name)
            || (one == Tag::Name && other == Tag::Professional)
            || (one == Tag::Agency && (other == Tag::Name || other == Tag::Professional))
    };
    if let Some(next) = tag(0)
        && complements(current.tag, next)
    {
        return Some((1, kept(current.tag, next)));
    }
    // "Des the handyman"
    if current.tag == Tag::Name && is(0, "the") && tag(1) == Some(Tag::Professional) {
        return Some((2, Tag::Professional));
    }
    // "GP nurse", "midwife manager": the second says what the first is.
    let second = rest.first().map_or("", |unit| unit.word.as_str());
    let says_what = matches!(
        second,
        "nurse"
            | "manager"
            | "officer"
            | "coordinator"
            | "supervisor"
            | "assistant"
            | "practitioner"
            | "administrator"
            | "midwife"
            | "adviser"
            | "advisor"
            | "clinician"
            | "student"
            | "receptionist"
            | "consultant"
            | "obstetrician"
            | "paediatrician"
            | "psychiatrist"
            | "psychologist"
            | "anaesthetist"
            | "sister"
    );
    if current.tag == Tag::Professional && says_what && tag(0) == Some(Tag::Professional) {
        return Some((1, Tag::Professional));
    }
    if is(0, "(") && is(2, ")") {
        let inner = tag(1)?;
        let again = current.tag == Tag::Professional && inner == Tag::Professional;
        if complements(current.tag, inner) || (current.tag == Tag::Name && inner.is_party()) || again {
            return Some((3, kept(current.tag, inner)));
        }
        if current.tag.is_one_person() && inner == Tag::Agency {
            return Some((3, current.tag));
        }
    }
    if is(0, "(") && is(3, ")") && current.tag == Tag::Professional && tag(1) == Some(Tag::Name) {
        return Some((4, Tag::Professional));
    }
    if is(0, ",") || is(0, "-") {
        let inner = tag(1)?;
        let closes = rest.get(2).is_none_or(|after| {
            after.tag == Tag::Mark
                || after.verb.is_some()
                || after.is("to")
                || after.is("at")
                || matches!(after.word.as_str(), "by" | "on" | "before" | "until" | "within")
                || after.is("will")
        });
        let named = current.tag == Tag::Name || inner == Tag::Name;
        if named && complements(current.tag, inner) && closes {
            // "The social worker, Miriam Dodd, will visit": the second comma belongs to the name.
            let acts = rest
                .get(3)
                .is_some_and(|after| after.verb.is_some() || after.is("to") || is_modal(&after.word));
            let closing = is(2, ",") && acts;
            return Some((2 + usize::from(closing), kept(current.tag, inner)));
        }
    }
    None
}

fn kept(one: Tag, other: Tag) -> Tag {
    if one == Tag::Family || other == Tag::Family { Tag::Family } else { Tag::Professional }
}
