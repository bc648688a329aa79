//! By when: the moments of an action weighed together.

use chrono::{Datelike, NaiveDate};

use crate::action::{Field, ResolvedDue, Span};
use crate::context::Context;
use crate::reading::Reading;
use crate::time::{Lead, Moment, Sort};

/// What the moments come to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Deadline {
    Bound(ResolvedDue),
    Past(ResolvedDue),
    Contradiction(Span),
    NoSuchDay(Span),
    BeforeBirth(Span),
    RhythmWithoutEnd(Span),
    Empty(Span),
    Missing,
}

/// A plan that is written with this program cannot fall due before the program was made.
const FIRST_YEAR: i32 = 2026;

pub(crate) fn deadline(
    text: &Reading,
    written: &str,
    due: Option<(&Reading, &str)>,
    context: &Context,
) -> Deadline {
    let in_text = match against_itself(text, context) {
        Some(span) => Deadline::Contradiction(span),
        None => weigh(&text.moments, written, Field::Text, context),
    };
    let Some((field, field_words)) = due.filter(|(field, _)| !field.is_empty()) else { return in_text };
    let in_field = weigh(&field.moments, field_words, Field::Due, context);
    if let (Deadline::Bound(said), Deadline::Bound(noted)) = (&in_text, &in_field)
        && contradict(text, field, context)
    {
        let _ = said;
        return Deadline::Contradiction(noted.span);
    }
    match (&in_field, &in_text) {
        (Deadline::Bound(_) | Deadline::NoSuchDay(_) | Deadline::Contradiction(_), _) => in_field,
        (_, Deadline::NoSuchDay(_) | Deadline::Contradiction(_)) => in_text,
        // "weekly" in the place for a date, and the end of it in the text.
        (_, Deadline::Bound(_)) => in_text,
        (Deadline::Missing, _) => Deadline::Empty(whole(field, Field::Due)),
        _ => in_field,
    }
}

fn whole(reading: &Reading, field: Field) -> Span {
    Span {
        start: reading.tokens.first().map_or(0, |token| token.start),
        end: reading.tokens.last().map_or(0, |token| token.end),
        field,
    }
}

fn weigh(moments: &[Moment], written: &str, field: Field, context: &Context) -> Deadline {
    let span = |moment: &Moment| Span { start: moment.start, end: moment.end, field };
    let find = |sorts: &[Sort]| moments.iter().find(|moment| sorts.contains(&moment.sort));
    if let Some(wrong) = find(&[Sort::NoSuchDay]) {
        return Deadline::NoSuchDay(span(wrong));
    }
    if let Some(wrong) = find(&[Sort::WrongWeekday]) {
        return Deadline::Contradiction(span(wrong));
    }
    let resolved = |moment: &Moment| ResolvedDue {
        span: span(moment),
        written: written.chars().skip(moment.start).take(moment.end.saturating_sub(moment.start)).collect(),
        date: moment.date,
    };
    let is_day = |moment: &&Moment| moment.sort == Sort::Day;
    let is_past = |moment: &Moment| moment.date.is_some_and(|date| falls_before(date, context));
    let mut days = moments.iter().filter(is_day).filter(|moment| !is_past(moment));
    let led = days.clone().find(|moment| matches!(moment.lead, Lead::By | Lead::Until)).copied();
    if let Some(bound) = led.or_else(|| days.next().copied()) {
        return Deadline::Bound(resolved(&bound));
    }
    if let Some(past) = moments.iter().filter(is_day).find(|moment| is_past(moment)) {
        return Deadline::Past(resolved(past));
    }
    if let Some(each) = find(&[Sort::EachTime]) {
        return Deadline::Bound(resolved(each));
    }
    let length = moments.iter().find(|moment| moment.sort == Sort::Length);
    let rhythm = find(&[Sort::Rhythm]);
    if let (Some(length), Some(_)) = (length, rhythm) {
        return Deadline::Bound(resolved(length));
    }
    // "over 12 sessions" says how many, and not until when.
    let counts_only = |length: &&Moment| {
        let end = written.chars().take(length.end).collect::<String>().to_lowercase();
        ["sessions", "visits", "appointments", "meetings"].iter().any(|word| end.ends_with(word))
    };
    if let Some(length) = length
        .filter(|length| !(counts_only(length) && field == Field::Text))
        .filter(|length| matches!(length.lead, Lead::For | Lead::Until) || field == Field::Due)
    {
        return Deadline::Bound(resolved(length));
    }
    if let Some(birth) = find(&[Sort::BeforeBirth]) {
        return Deadline::BeforeBirth(span(birth));
    }
    if let Some(rhythm) = rhythm {
        return Deadline::RhythmWithoutEnd(span(rhythm));
    }
    find(&[Sort::Empty, Sort::Open]).map_or(Deadline::Missing, |empty| Deadline::Empty(span(empty)))
}

fn falls_before(date: NaiveDate, context: &Context) -> bool {
    context.reference().map_or(date.year() < FIRST_YEAR, |reference| date < reference)
}

/// A deadline as a day that can be compared: with the case's own days, or as if there were a case.
#[derive(Clone, Copy, PartialEq, Eq)]
struct Comparable {
    date: NaiveDate,
    /// A gestation moves with the due date; it contradicts another gestation, not a day of the calendar.
    moves: bool,
    lead: Lead,
    start: usize,
    end: usize,
}

fn comparable(reading: &Reading, is_field: bool, context: &Context) -> Vec<Comparable> {
    let day = |month: u32| NaiveDate::from_ymd_opt(FIRST_YEAR, month, 1);
    let as_if = |due_month: u32| {
        let context = Context {
            conference: context.reference().or(day(6)),
            due_dates: context.earliest_due().or(day(due_month)).into_iter().collect(),
            ..Context::default()
        };
        crate::time::moments(&reading.tokens, is_field, &context)
    };
    let (early, late) = (as_if(10), as_if(12));
    early
        .iter()
        .zip(&late)
        .filter(|(moment, _)| moment.sort == Sort::Day)
        .filter_map(|(one, other)| {
            let (date, later) = (one.date?, other.date?);
            Some(Comparable { date, moves: date != later, lead: one.lead, start: one.start, end: one.end })
        })
        .collect()
}

/// "by 14 August, no later than 7 August": two last days with nothing between them that either could be for.
fn against_itself(text: &Reading, context: &Context) -> Option<Span> {
    let is_last = |moment: &&Moment| moment.sort == Sort::Day && moment.lead == Lead::By;
    if text.moments.iter().filter(is_last).count() < 2 {
        return None;
    }
    let days = comparable(text, false, context);
    days.iter().zip(days.iter().skip(1)).find_map(|(one, two)| {
        let both_last =
            one.lead == Lead::By && two.lead == Lead::By && one.moves == two.moves && one.date != two.date;
        let between = text.units.iter().filter(|unit| unit.start >= one.end && unit.end <= two.start);
        let mut between = between.peekable();
        let is_little = |word: &str| {
            matches!(
                word,
                "," | "("
                    | "-"
                    | "and"
                    | "but"
                    | "or"
                    | "no"
                    | "not"
                    | "later"
                    | "than"
                    | "deadline"
                    | "latest"
                    | "at"
                    | "the"
                    | "by"
                    | "due"
            )
        };
        (both_last && between.peek().is_some() && between.all(|unit| is_little(&unit.word))).then_some(Span {
            start: two.start,
            end: two.end,
            field: Field::Text,
        })
    })
}

/// The place for a date names a day that the text's own deadlines do not know.
fn contradict(text: &Reading, field: &Reading, context: &Context) -> bool {
    let noted = comparable(field, true, context);
    let [noted] = noted.as_slice() else { return false };
    let said: Vec<NaiveDate> = comparable(text, false, context)
        .into_iter()
        .filter(|said| said.lead == Lead::By && said.moves == noted.moves)
        .map(|said| said.date)
        .collect();
    let Some(latest) = said.iter().max() else { return false };
    !said.contains(&noted.date) && (said.len() == 1 || *latest > noted.date)
}
