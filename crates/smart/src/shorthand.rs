//! Field shorthand written out: "ltr", "d/c", "w/", "b4", "@", "->" become the words that they stand for.

use std::collections::HashMap;
use std::sync::LazyLock;

use crate::token::{Kind, Token};
use crate::words::{phrases, verbs};

/// Words cut short, and what they stand for. Only forms that stand for one thing wherever they are written.
const SHORT: &[(&str, &str)] = &[
    ("ltr", "letter"),
    ("ltrs", "letters"),
    ("mtg", "meeting"),
    ("mtgs", "meetings"),
    ("mtng", "meeting"),
    ("assmt", "assessment"),
    ("assmts", "assessments"),
    ("asst", "assistant"),
    ("mgr", "manager"),
    ("mgrs", "managers"),
    ("wkr", "worker"),
    ("wkrs", "workers"),
    ("wrkr", "worker"),
    ("wrker", "worker"),
    ("ptnr", "partner"),
    ("ptnrs", "partners"),
    ("conf", "conference"),
    ("confs", "conferences"),
    ("disch", "discharge"),
    ("dc'd", "discharged"),
    ("hx", "history"),
    ("thru", "through"),
    ("cont", "continue"),
    ("cont'd", "continued"),
    ("obs", "observations"),
    ("appl", "application"),
    ("applic", "application"),
    ("refs", "referrals"),
    ("docs", "documents"),
    ("ppl", "people"),
    ("sess", "sessions"),
    ("prog", "programme"),
    ("progs", "programmes"),
    ("hosp", "hospital"),
    ("msg", "message"),
    ("txt", "text"),
    ("txts", "texts"),
    ("wkend", "weekend"),
    ("w'end", "weekend"),
    ("wkly", "weekly"),
    ("mthly", "monthly"),
    ("nxt", "next"),
    ("profs", "professionals"),
    ("sib", "sibling"),
    ("sibs", "siblings"),
    ("paed", "paediatrician"),
    ("rpt", "report"),
    ("rpts", "reports"),
    ("incl", "including"),
    ("tmrw", "tomorrow"),
    ("tmw", "tomorrow"),
    ("cgm", "core group meeting"),
    ("cgms", "core group meetings"),
    ("pw", "per week"),
    ("pcm", "per month"),
    ("fu", "follow up"),
    ("cons", "consultant"),
    ("sols", "solicitors"),
    ("sched", "schedule"),
    ("agrmt", "agreement"),
    ("agreemnt", "agreement"),
    ("chronol", "chronology"),
    ("recd", "received"),
    ("coor", "coordinator"),
    ("she'll", "she will"),
    ("he'll", "he will"),
    ("they'll", "they will"),
    ("we'll", "we will"),
    ("i'll", "i will"),
];

static BY_SHORT: LazyLock<HashMap<&'static str, &'static str>> =
    LazyLock::new(|| SHORT.iter().copied().collect());

/// Halves on both sides of a stroke, and what both stand for.
const STROKED: &[(&str, &str, &str)] = &[
    ("d", "c", "discharge"),
    ("t", "c", "call"),
    ("f", "u", "follow up"),
    ("w", "in", "within"),
    ("w", "o", "without"),
    ("p", "w", "per week"),
    ("n", "v", "visit"),
    ("h", "visit", "home visit"),
    ("f", "t", "full time"),
    ("o", "s", "outstanding"),
];

/// This gives the words that a short form stands for.
pub(crate) fn whole(word: &str) -> Option<&'static str> {
    BY_SHORT.get(word).copied()
}

/// This writes the short forms out that are made of several tokens.
pub(crate) fn written_out(tokens: Vec<Token>) -> Vec<Token> {
    let mut made: Vec<Token> = Vec::with_capacity(tokens.len() + 4);
    let mut at = 0;
    while let Some(token) = tokens.get(at) {
        let (words, taken) = read(&tokens, at);
        if token.kind == Kind::Number && words.is_some() {
            made.push(token.clone());
        }
        match words {
            None => made.push(token.clone()),
            Some(words) => {
                let end = tokens.get(at + taken - 1).map_or(token.end, |last| last.end);
                for word in words.split(' ') {
                    let mark = matches!(word, ";" | ":");
                    made.push(Token {
                        word: word.to_owned(),
                        kind: if mark { Kind::Mark } else { Kind::Word },
                        end,
                        capital: false,
                        all_capitals: false,
                        joined: false,
                        ..token.clone()
                    });
                }
            }
        }
        at += taken;
    }
    made
}

fn read(tokens: &[Token], at: usize) -> (Option<&str>, usize) {
    let token = tokens.get(at);
    let is = |ahead: usize, word: &str| tokens.get(at + ahead).is_some_and(|token| token.is(word));
    let joined = |ahead: usize| tokens.get(at + ahead).is_some_and(|token| token.joined);
    let Some(token) = token else { return (None, 1) };
    if is(1, "/") && joined(1) {
        let second = |word: &str| is(2, word) && joined(2);
        let both = STROKED.iter().find(|(first, last, _)| token.word == *first && second(last));
        if let Some((_, _, words)) = both {
            return (Some(words), 3);
        }
        if token.word == "w" && !joined(2) {
            return (Some("with"), 2);
        }
        // "x2/wk", "2/week"
        let number = token.kind == Kind::Number;
        if number && joined(2) && ["wk", "week", "mth", "month", "day"].iter().any(|word| is(2, word)) {
            let rhythm = if is(2, "wk") || is(2, "week") {
                "times per week"
            } else if is(2, "day") {
                "times per day"
            } else {
                "times per month"
            };
            return (Some(rhythm), 3);
        }
        // "2/52" is two weeks.
        if number && tokens.get(at + 2).is_some_and(|weeks| weeks.joined && weeks.word == "52") {
            return (Some("weeks"), 3);
        }
    }
    if token.is_mark('@') {
        return (Some("at"), 1);
    }
    if token.is("b") && joined(1) && tokens.get(at + 1).is_some_and(|four| four.word == "4") {
        return (Some("before"), 2);
    }
    if token.is_mark('-') && is(1, ">") && joined(1) {
        return (Some(arrow(tokens, at, at + 2)), 2);
    }
    if token.is_mark('\u{2192}') || token.is_mark('\u{21d2}') {
        return (Some(arrow(tokens, at, at + 1)), 1);
    }
    if let Some(taken) = spoken(tokens, at) {
        return taken;
    }
    if token.is("ref") && !token.possessive {
        return (Some(ref_of(tokens, at)), 1);
    }
    // A phrase of several words from the table of short forms.
    (token.word.contains(' ').then_some(token.word.as_str()), 1)
}

/// Dictated marks: "comma", "full stop".
fn spoken(tokens: &[Token], at: usize) -> Option<(Option<&'static str>, usize)> {
    let word = |ahead: usize| tokens.get(at + ahead).map_or("", |token| token.word.as_str());
    match (word(0), word(1)) {
        ("full", "stop") => Some((Some(";"), 2)),
        ("comma", _) if tokens.len() > 4 => Some((Some(";"), 1)),
        _ => None,
    }
}

/// "CPP -> advocate sits with Carly" goes on with a second act; "letter -> Mr Haines" says to whom.
fn arrow(tokens: &[Token], at: usize, next: usize) -> &'static str {
    // "SW -> referral to IDVA": the person stands in front.
    let first = tokens.first().map(|first| first.word.as_str());
    let person = at == 1
        && phrases::longest(|ahead| if ahead == 0 { first } else { None })
            .is_some_and(|(_, tag)| tag.is_party());
    if person {
        return ":";
    }
    let ahead = tokens.get(next..).unwrap_or_default();
    let acts = ahead.iter().take(4).take_while(|token| token.kind == Kind::Word).any(|token| {
        token.is("to")
            || verbs::verb(&token.word)
                .is_some_and(|verb| !verb.noun_too && (verb.forms.third_person || verb.forms.base))
    });
    if acts { ";" } else { "to" }
}

/// "Ref mum to IDVA" refers; "copy of ref" is the referral; "ref no. 12" is a number.
fn ref_of(tokens: &[Token], at: usize) -> &'static str {
    let before =
        at.checked_sub(1).and_then(|before| tokens.get(before)).map_or("", |before| before.word.as_str());
    let next = tokens.get(at + 1).map_or("", |next| next.word.as_str());
    if matches!(next, ":" | "no" | "number" | ".") {
        return "reference";
    }
    let opens = at == 0 || matches!(before, "to" | "and" | ";" | "." | "\n" | "will" | ":");
    if opens && !matches!(next, "form" | "forms" | "made" | "completed" | "sent" | "done" | "in") {
        "refer"
    } else {
        "referral"
    }
}

#[cfg(test)]
mod tests {
    use crate::token::tokens;

    #[test]
    fn shorthand_is_read_as_the_words_it_stands_for() {
        for (typed, meant) in [
            ("MW T/C to SW w/in 24h of d/c", "mw call to sw within 24 h of discharge"),
            ("ltr -> Mr Haines b4 nxt CGM", "letter to mr haines before next core group meeting"),
            ("Ref mum to IDVA, copy of ref on file", "refer mum to idva , copy of referral on file"),
            ("CPP -> advocate sits w/ Carly", "cpp ; advocate sits with carly"),
            ("visit x2/wk @ home", "visit x 2 times per week at home"),
        ] {
            let words: Vec<String> = tokens(typed).into_iter().map(|token| token.word).collect();
            assert_eq!(words.join(" "), meant);
        }
    }
}
