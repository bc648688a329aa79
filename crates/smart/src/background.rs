//! What a line tells before it asks for anything: how things came about, not what is to be done.

use crate::sentences::{Place, VerbUse};
use crate::time::{Moment, Sort};
use crate::token::{Kind, Token};
use crate::units::Unit;
use crate::words::phrases::Tag;

/// The characters of the stretches that only tell what was: their numbers and days ask for nothing.
pub(crate) fn stretches(tokens: &[Token], units: &[Unit], uses: &mut [VerbUse]) -> Vec<(usize, usize)> {
    let mut found = told(units, uses);
    found.extend(circumstances(tokens));
    found
}

/// "Mum disclosed that she drank; the GP to ring her": the first half is history once the second asks something.
fn told(units: &[Unit], uses: &mut [VerbUse]) -> Vec<(usize, usize)> {
    let asks = uses.iter().any(|verb| verb.place == Place::Main && !verb.narrative);
    let mut found = Vec::new();
    let mut next_main: Option<usize> = None;
    for verb in uses.iter_mut().rev() {
        if verb.place != Place::Main {
            continue;
        }
        if !verb.narrative {
            next_main = Some(verb.doers.first().copied().unwrap_or(verb.at));
            continue;
        }
        if !asks {
            // Alone it is all there is; it still asks for nothing that could be done.
            continue;
        }
        verb.place = Place::Aside;
        let ends = |unit: &Unit| matches!(unit.word.as_str(), "." | ";" | "\n" | "!" | "?");
        let from = units.get(..verb.at).unwrap_or_default().iter().rposition(ends).map_or(0, |at| at + 1);
        let to = next_main.unwrap_or(usize::MAX).min(verb.sentence_end);
        if let (Some(first), Some(last)) = (units.get(from), to.checked_sub(1).and_then(|to| units.get(to)))
            && first.start < last.end
        {
            found.push((first.start, last.end));
        }
    }
    found
}

/// "Following the incident on 3 October", "in view of the birth on 9 February", "dob 2/3/94", "minutes of 12/10".
fn circumstances(tokens: &[Token]) -> Vec<(usize, usize)> {
    let word = |at: usize| tokens.get(at).map_or("", |token| token.word.as_str());
    let ends = |at: usize| {
        matches!(
            word(at),
            "," | ";" | "." | "\n" | ")" | "-" | ":" | "by" | "until" | "before" | "within" | "will" | "with"
        )
    };
    let mut found = Vec::new();
    for at in 0..tokens.len() {
        let phrase = match (word(at), word(at + 1), word(at + 2)) {
            ("following" | "since" | "owing" | "considering", _, _) => 1,
            ("given", "that" | "the" | "his" | "her", _) => 1,
            ("in", "view" | "light" | "response", "of" | "to") => 3,
            ("due" | "because" | "despite", "to" | "of", _) => 2,
            ("as", "a", "result") => 3,
            _ => 0,
        };
        if phrase > 0 {
            let names_day = |from: usize, to: usize| {
                (from..to).any(|at| tokens.get(at).is_some_and(|token| token.kind == Kind::Number))
            };
            let to = (at + phrase..(at + phrase + 12).min(tokens.len())).find(|end| ends(*end));
            let to = to.unwrap_or(tokens.len().min(at + phrase + 12));
            if names_day(at, to) && !within(tokens, at) {
                push(&mut found, tokens, at, to);
            }
        }
        let of_paper = matches!(word(at), "dob" | "dated" | "born" | "expiry" | "ref")
            || word(at) == "of" && at.checked_sub(1).is_some_and(|before| is_paper(word(before)))
            || is_paper(word(at)) && is_pointed_at(tokens, at)
            || matches!(word(at), "at" | "on")
                && at.checked_sub(1).is_some_and(|before| is_past_act(word(before)));
        let of_paper = of_paper || word(at) == "at" && at > 0 && word(at - 1) == "booking";
        // "33 weeks on Friday 27 November": how far on she is, and not by when.
        let how_far = matches!(word(at + 1), "week" | "weeks" | "wks")
            && word(at + 2) == "on"
            && tokens.get(at).is_some_and(|token| token.kind == Kind::Number)
            && !matches!(
                at.checked_sub(1).map_or("", word),
                "by" | "at" | "before" | "until" | "within" | "for"
            );
        if how_far {
            let to = (at + 3..(at + 9).min(tokens.len())).find(|end| ends(*end));
            push(&mut found, tokens, at, to.unwrap_or(tokens.len().min(at + 7)));
        }
        if of_paper && tokens.get(at + 1).is_some_and(|next| next.kind == Kind::Number) {
            let end = (at + 1..tokens.len())
                .find(|end| *end > at + 1 && !tokens.get(*end).is_some_and(|token| token.joined))
                .unwrap_or(tokens.len());
            push(&mut found, tokens, at, end);
        }
    }
    found
}

/// "(see MARAC minutes 12/10)", "as per letter 3/9".
fn is_pointed_at(tokens: &[Token], at: usize) -> bool {
    let back = tokens.get(at.saturating_sub(3)..at).unwrap_or_default();
    back.iter().any(|token| matches!(token.word.as_str(), "see" | "per" | "as" | "cf"))
}

/// "came at 33+2", "late booking at 27+4": what happened then.
fn is_past_act(word: &str) -> bool {
    matches!(
        word,
        "came"
            | "presented"
            | "disclosed"
            | "weighed"
            | "arrived"
            | "removed"
            | "convicted"
            | "sentenced"
            | "arrested"
            | "relapsed"
            | "occurred"
            | "happened"
            | "assaulted"
    )
}

fn is_paper(word: &str) -> bool {
    matches!(
        word,
        "minutes"
            | "mins"
            | "letter"
            | "email"
            | "report"
            | "referral"
            | "notes"
            | "assessment"
            | "agreement"
            | "order"
            | "plan"
            | "incident"
            | "disclosure"
    )
}

/// "within 5 days following birth": a limit is counted from it.
fn within(tokens: &[Token], at: usize) -> bool {
    at.checked_sub(1).and_then(|before| tokens.get(before)).is_some_and(|before| {
        matches!(
            before.word.as_str(),
            "day" | "days" | "week" | "weeks" | "hours" | "month" | "months" | "the"
        )
    })
}

fn push(found: &mut Vec<(usize, usize)>, tokens: &[Token], from: usize, to: usize) {
    let last = to.checked_sub(1).and_then(|last| tokens.get(last));
    if let (Some(first), Some(last)) = (tokens.get(from), last) {
        found.push((first.start, last.end));
    }
}

/// Days within what is only told bind nobody.
pub(crate) fn take_days_out(moments: &mut [Moment], stretches: &[(usize, usize)]) {
    for moment in moments {
        if stretches.iter().any(|(start, end)| moment.start >= *start && moment.end <= *end) {
            moment.sort = Sort::Told;
        }
    }
}

/// Whether a verb in this form and company tells what was: "was removed", "Mum disclosed".
pub(crate) fn is_history(was: bool, has_perfect: bool, is_past: bool, base: &str, doer: Option<Tag>) -> bool {
    let reports = matches!(
        base,
        "disclose"
            | "say"
            | "report"
            | "tell"
            | "state"
            | "feel"
            | "drink"
            | "use"
            | "attend"
            | "fail"
            | "miss"
            | "leave"
            | "lose"
            | "refuse"
            | "decline"
            | "admit"
            | "relapse"
            | "become"
            | "turn"
            | "come"
            | "go"
            | "have"
            | "be"
    );
    was || is_past && (has_perfect || reports && doer == Some(Tag::Family))
}
