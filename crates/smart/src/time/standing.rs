//! Words and figures that are a moment only by where they stand.

use super::days::{self, Read};
use super::lengths::count;
use super::moments::Sort;
use crate::time::events;
use crate::token::{Kind, Token};
use crate::words::phrases::{self, Tag};

/// "until the parenting assessment is finished", "until the plan ends": what ends it can be seen.
pub(super) fn until_done(tokens: &[Token], at: usize) -> Option<usize> {
    let word = |back: usize| {
        at.checked_sub(back).and_then(|at| tokens.get(at)).map_or("", |token| token.word.as_str())
    };
    let is_until = |word: &str| matches!(word, "until" | "till" | "til" | "pending");
    let after_until =
        is_until(word(1)) || (matches!(word(1), "the" | "a" | "his" | "her" | "their") && is_until(word(2)));
    if !after_until {
        return None;
    }
    // An event or a date further on says more.
    let plain = |ahead: &usize| {
        let is_word = tokens.get(at + ahead).is_some_and(|token| token.kind == Kind::Word);
        is_word && events::event(tokens, at + ahead).is_none()
    };
    (0..6).take_while(plain).find_map(|ahead| {
        let (length, tag) =
            phrases::longest(|next| tokens.get(at + ahead + next).map(|token| token.word.as_str()))?;
        matches!(tag, Tag::Act | Tag::Document | Tag::Test | Tag::Course).then_some(ahead + length)
    })
}

/// "before Kirsty leaves the ward", "until she has seen the bed": what somebody does then can be seen.
pub(super) fn until_somebody(tokens: &[Token], at: usize) -> Option<usize> {
    let word = |ahead: usize| tokens.get(at + ahead).map_or("", |token| token.word.as_str());
    let until = matches!(word(0), "until" | "till" | "til");
    if !until && !matches!(word(0), "before" | "by") {
        return None;
    }
    let is_word = |ahead: usize| tokens.get(at + ahead).is_some_and(|token| token.kind == Kind::Word);
    (1..6).take_while(|ahead| is_word(*ahead)).find_map(|ahead| {
        let the = usize::from(matches!(word(ahead + 1), "the" | "this" | "our"));
        match word(ahead) {
            "leaves" | "leave" | "leaving" | "left"
                if matches!(word(ahead + 1 + the), "ward" | "hospital" | "unit" | "maternity" | "mbu") =>
            {
                Some(ahead + 2 + the)
            }
            "goes" | "go" | "going" | "comes" | "coming" if word(ahead + 1) == "home" => Some(ahead + 2),
            "discharged" => Some(ahead + 1),
            "has" | "have" if until && ahead < 5 => crate::words::verbs::verb(word(ahead + 1))
                .filter(|verb| verb.forms.participle && verb.weight == crate::words::verb_list::Weight::Act)
                .map(|_| ahead + 2),
            _ => None,
        }
    })
}

/// "- 10/8", "24/7, 7/8 and 21/8": figures that stand where a date stands; "24/7" alone means round the clock.
pub(super) fn stands_as_day(tokens: &[Token], at: usize) -> bool {
    let figure = |ahead: usize| tokens.get(at + ahead).and_then(Token::number);
    let round_the_clock =
        figure(0) == Some(24) && figure(2) == Some(7) && tokens.get(at + 3).is_none_or(|token| !token.joined);
    let after_mark = at
        .checked_sub(1)
        .and_then(|before| tokens.get(before))
        .is_some_and(|before| matches!(before.word.as_str(), "-" | "," | "(" | ":" | ";" | "\n" | "."))
        && !tokens.get(at).is_some_and(|token| token.joined);
    let closes = tokens.get(at + 3).is_none_or(|after| {
        after.kind == Kind::Mark && !after.joined
            || after.is_mark(')')
            || after.is_mark('.')
            || after.is_mark(',')
    });
    // "first session 21/7"
    let after_act = at.checked_sub(1).is_some_and(|before| {
        let word = tokens.get(before).map(|token| token.word.as_str());
        phrases::longest(|ahead| if ahead == 0 { word } else { None })
            .is_some_and(|(_, tag)| matches!(tag, Tag::Act | Tag::Course))
    });
    // "do the benefits form 29/7": figures that close the line, and are no score.
    let before =
        at.checked_sub(1).and_then(|before| tokens.get(before)).map_or("", |before| before.word.as_str());
    let scored = matches!(
        before,
        "score"
            | "scored"
            | "scores"
            | "of"
            | "bp"
            | "reading"
            | "rated"
            | "rating"
            | "least"
            | "than"
            | "attended"
            | "attend"
            | "over"
            | "below"
            | "is"
    );
    let ends = tokens.get(at + 3).is_none() && at > 0 && !scored;
    // "visit 2/12 to see the nursery": after a word, and before one that no score or fraction has.
    let after_word = at
        .checked_sub(1)
        .and_then(|before| tokens.get(before))
        .is_some_and(|before| before.kind == Kind::Word && !scored && !is_amount(&before.word));
    let goes_on = tokens.get(at + 3).is_none_or(|after| {
        if after.kind == Kind::Mark {
            !after.is_mark('%') && !after.is_mark('/') && !after.is_mark('\u{a3}')
        } else {
            !after.joined && !matches!(after.word.as_str(), "of" | "the")
        }
    });
    previous_is_list(tokens, at)
        || !round_the_clock && ((after_mark || after_act || ends) && closes || after_word && goes_on)
}

fn is_amount(word: &str) -> bool {
    matches!(word, "about" | "approx" | "only" | "missed" | "done" | "a" | "x" | "drinks" | "smokes")
}

fn previous_is_list(tokens: &[Token], at: usize) -> bool {
    at.checked_sub(1)
        .and_then(|before| tokens.get(before))
        .is_some_and(|before| matches!(before.word.as_str(), "and" | "," | "("))
        && at
            .checked_sub(2)
            .and_then(|before| tokens.get(before))
            .is_some_and(|before| before.kind == Kind::Number)
}

/// "to mum and midwife, 34 weeks": a gestation that closes the line.
pub(super) fn closes_with_weeks(tokens: &[Token], at: usize) -> bool {
    let after_comma = at
        .checked_sub(1)
        .and_then(|before| tokens.get(before))
        .is_some_and(|before| before.is(",") || before.is("-"));
    after_comma && tokens.get(at + 2).is_none_or(|after| after.is(".") || after.is(";"))
}

/// "on the 14th", "weekly x 6", "for 6 weekly sessions", "between 10 and 14 days", "throughout August".
pub(super) fn bounded(tokens: &[Token], at: usize, led: bool) -> Option<Read> {
    let word = |ahead: usize| tokens.get(at + ahead).map_or("", |token| token.word.as_str());
    let number = |ahead: usize| tokens.get(at + ahead).and_then(Token::number);
    let ends = |ahead: usize| tokens.get(at + ahead).is_none_or(|after| after.kind == Kind::Mark);
    let is_length = |word: &str| matches!(word, "days" | "weeks" | "months" | "hours" | "hrs" | "wks");
    if led
        && number(0).is_some_and(|day| (1..=31).contains(&day))
        && matches!(word(1), "st" | "nd" | "rd" | "th")
        && ends(2)
    {
        return Some((Sort::Day, None, 2));
    }
    if word(0) == "x" && number(1).is_some() {
        return Some((Sort::Length, None, 2));
    }
    let each = matches!(word(1), "weekly" | "fortnightly" | "monthly" | "daily");
    let counted = matches!(word(2), "sessions" | "visits" | "appointments" | "meetings" | "tests" | "calls");
    if led && each && counted && count(tokens, at).is_some() {
        return Some((Sort::Day, None, 3));
    }
    if word(0) == "between"
        && number(1).is_some()
        && word(2) == "and"
        && number(3).is_some()
        && is_length(word(4))
    {
        return Some((Sort::Day, None, 5));
    }
    let month =
        tokens.get(at + 1).is_some_and(|next| next.kind == Kind::Word && days::month(&next.word).is_some());
    (matches!(word(0), "throughout" | "during") && month).then_some((Sort::Day, None, 2))
}
