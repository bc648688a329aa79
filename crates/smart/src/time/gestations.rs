//! Gestations as people write them: "34+0", "34/40", "34 weeks", "28, 32 & 36 wks".

use prebirth_domain::Gestation;

use super::days;
use super::moments::Sort;
use crate::context::Context;
use crate::token::Token;

/// This reads a gestation: "34+0", "34/40", "34 weeks", "28-34 weeks".
pub(super) fn gestation(tokens: &[Token], from: usize, led: bool, context: &Context) -> Option<days::Read> {
    let (first, taken) =
        days::number(tokens, from).map(|weeks| (weeks, 1)).or_else(|| spelled(tokens, from))?;
    if !(4..=43).contains(&first) {
        return None;
    }
    let mut weeks = first;
    let mut days = 0;
    let mut next = from + taken;
    let mut sure = false;
    if days::joined_mark(tokens, next, &['/']) && days::number(tokens, next + 1) == Some(40) {
        next += 2;
        sure = true;
    }
    if let Some((last, after)) = listed_weeks(tokens, from, first) {
        let gestation = Gestation::weeks_and_days(i32::try_from(last).ok()?, 0);
        return Some((Sort::Day, context.earliest_due().and_then(|due| gestation.day(due)), after - from));
    }
    let opens = from.checked_sub(1).is_some_and(|before| days::is(tokens, before, "from"));
    if (days::is(tokens, next, "-") || days::is(tokens, next, "to"))
        && !opens
        && let Some(later) =
            days::number(tokens, next + 1).filter(|later| (4..=43).contains(later) && *later > first)
        && days::at(tokens, next + 2).is_some_and(|token| is_week_word(&token.word) || token.is_mark('/'))
    {
        weeks = later;
        next += 2;
        if days::is(tokens, next, "/") && days::number(tokens, next + 1) == Some(40) {
            next += 2;
            sure = true;
        }
    }
    if days::is(tokens, next, "+")
        && let Some(found) = days::number(tokens, next + 1).filter(|found| *found <= 6)
    {
        days = found;
        next += 2;
        sure = true;
    }
    // "the 28-week appointment"
    if days::joined_mark(tokens, next, &['-'])
        && days::at(tokens, next + 1).is_some_and(|token| is_week_word(&token.word))
    {
        next += 1;
    }
    if days::at(tokens, next).is_some_and(|token| is_week_word(&token.word)) {
        let after = days::at(tokens, next + 1);
        let of_event = after.is_some_and(|token| {
            matches!(
                token.word.as_str(),
                "of" | "after" | "post" | "from" | "following" | "old" | "before" | "prior" | "to"
            )
        });
        let said = after.is_some_and(|token| {
            matches!(
                token.word.as_str(),
                "pregnant" | "gestation" | "scan" | "appointment" | "appt" | "antenatal" | "of"
            ) && !token.is("of")
        }) || (days::is(tokens, next + 1, "of") && days::is(tokens, next + 2, "pregnancy"));
        let old_enough = weeks >= 12;
        if sure || said || (led && old_enough && !of_event) || weeks != first {
            sure = true;
            next += 1;
        }
    }
    if !sure {
        return None;
    }
    let gestation = Gestation::weeks_and_days(i32::try_from(weeks).ok()?, i32::try_from(days).ok()?);
    Some((Sort::Day, context.earliest_due().and_then(|due| gestation.day(due)), next - from))
}

/// "thirty-two weeks"
fn spelled(tokens: &[Token], from: usize) -> Option<(u32, usize)> {
    let tens = match tokens.get(from)?.word.as_str() {
        "twenty" => 20,
        "thirty" => 30,
        "forty" => 40,
        _ => return None,
    };
    let one = super::lengths::count(tokens, from + 1).filter(|one| (1..10).contains(one));
    let (weeks, taken) = one.map_or((tens, 1), |one| (tens + one, 2));
    days::at(tokens, from + taken).is_some_and(|token| is_week_word(&token.word)).then_some((weeks, taken))
}

/// "28, 32 & 36 wks": the last week, and where the list ends.
fn listed_weeks(tokens: &[Token], from: usize, first: u32) -> Option<(u32, usize)> {
    let (mut last, mut next, mut many) = (first, from + 1, false);
    while days::at(tokens, next)
        .is_some_and(|token| matches!(token.word.as_str(), "," | "&" | "and" | "or" | "/"))
    {
        let skip = 1 + usize::from(
            days::is(tokens, next, ",")
                && (days::is(tokens, next + 1, "and") || days::is(tokens, next + 1, "&")),
        );
        let Some(later) =
            days::number(tokens, next + skip).filter(|later| (4..=43).contains(later) && *later > last)
        else {
            break;
        };
        (last, next, many) = (later, next + skip + 1, true);
    }
    let gestation = days::at(tokens, next).is_some_and(|token| is_week_word(&token.word));
    (many && gestation && last >= 12).then_some((last, next + 1))
}

fn is_week_word(word: &str) -> bool {
    matches!(word, "week" | "weeks" | "wk" | "wks" | "w")
}
