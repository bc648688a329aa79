//! Days of a plan that contradict each other, within one action and between two.

use chrono::NaiveDate;

use crate::action::{ActionText, Field, Span};
use crate::check::understand;
use crate::context::Context;
use crate::likeness::overlap;
use crate::reading::Reading;
use crate::time::Sort;

/// From this much likeness on, two actions are about the same act.
const SAME_ACT: f64 = 0.75;

/// This is a pair of days in a plan that cannot both be meant.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DateContradiction {
    /// The place of the first action in the list.
    pub first: usize,
    /// The place of the second action; the same place when one action contradicts itself.
    pub second: usize,
    /// The words of the second day.
    pub span: Span,
    /// What is the matter, in one sentence.
    pub sentence: String,
}

/// This finds days that contradict each other: within one action, between two actions about the same act,
/// and between two actions that name different days for one event of the case.
#[must_use]
pub fn date_contradictions(actions: &[ActionText], context: &Context) -> Vec<DateContradiction> {
    let read: Vec<Read<'_>> = actions.iter().map(|action| Read::of(action, context)).collect();
    let mut found = Vec::new();
    for (at, one) in read.iter().enumerate() {
        if let Some(span) = one.itself {
            let sentence = "The days of this action contradict each other: keep one.".to_owned();
            found.push(DateContradiction { first: at, second: at, span, sentence });
        }
        for (later, other) in read.iter().enumerate().skip(at + 1) {
            found.extend(one.against(other).map(|(span, sentence)| DateContradiction {
                first: at,
                second: later,
                span,
                sentence,
            }));
        }
    }
    found
}

/// An action with its day and the events whose day it names.
struct Read<'a> {
    text: &'a str,
    itself: Option<Span>,
    due: Option<(NaiveDate, Span)>,
    events: Vec<(&'static str, NaiveDate, Span)>,
}

/// Events that a case has once, by the words that name them.
const EVENTS: &[(&str, &[&str])] = &[
    (
        "the review conference",
        &["rcpc", "review conference", "review child protection conference", "first review"],
    ),
    (
        "the birth-planning meeting",
        &["birth planning meeting", "birth plan meeting", "pre birth planning meeting"],
    ),
    ("the discharge meeting", &["discharge meeting", "discharge planning meeting", "dpm"]),
    ("the legal planning meeting", &["legal planning meeting", "lpm", "legal gateway meeting"]),
    ("the family group conference", &["family group conference", "fgc", "fgdm", "family group meeting"]),
    ("the first core group", &["first core group", "initial core group"]),
];

impl<'a> Read<'a> {
    fn of(action: &'a ActionText, context: &Context) -> Self {
        use crate::deadline::Deadline;
        let understood = understand(action, context);
        let (itself, due) = match understood.deadline {
            Deadline::Contradiction(span) => (Some(span), None),
            Deadline::Bound(due) => (None, due.date.map(|date| (date, due.span))),
            Deadline::Past(_)
            | Deadline::NoSuchDay(_)
            | Deadline::BeforeBirth(_)
            | Deadline::RhythmWithoutEnd(_) => (None, None),
            Deadline::Empty(_) | Deadline::Missing => (None, None),
        };
        Self { text: &action.text, itself, due, events: events(&understood.text) }
    }

    fn against(&self, other: &Self) -> Option<(Span, String)> {
        for (event, day, _) in &self.events {
            let elsewhere = other.events.iter().find(|(name, date, _)| name == event && date != day);
            if let Some((_, date, span)) = elsewhere {
                let (one, two) = (prebirth_domain::day_in_words(*day), prebirth_domain::day_in_words(*date));
                return Some((
                    *span,
                    format!("Two actions give {event} different days, {one} and {two}: keep one."),
                ));
            }
        }
        let (Some((day, _)), Some((date, span))) = (self.due, other.due) else { return None };
        let same_act = overlap(self.text, other.text) > SAME_ACT && self.text.split_whitespace().count() > 3;
        (day != date && same_act).then(|| {
            let (one, two) = (prebirth_domain::day_in_words(day), prebirth_domain::day_in_words(date));
            (span, format!("Two actions are about the same act and fall due on different days, {one} and {two}: keep one."))
        })
    }
}

/// "birth planning meeting on 17 August": an event with the day right after it.
fn events(text: &Reading) -> Vec<(&'static str, NaiveDate, Span)> {
    let words = |from: usize, count: usize| -> String {
        let tokens = text.tokens.get(from..from + count).unwrap_or_default();
        tokens.iter().map(|token| token.word.as_str()).collect::<Vec<_>>().join(" ")
    };
    let mut found = Vec::new();
    for (name, phrases) in EVENTS {
        for at in 0..text.tokens.len() {
            let Some(length) = phrases
                .iter()
                .map(|phrase| (phrase.split(' ').count(), phrase))
                .filter(|(count, phrase)| words(at, *count) == ***phrase)
                .map(|(count, _)| count)
                .max()
            else {
                continue;
            };
            let Some(last) = text.tokens.get(at + length - 1) else { continue };
            let day = text.moments.iter().find(|moment| {
                moment.sort == Sort::Day && moment.start >= last.end && moment.start <= last.end + 3
            });
            if let Some((moment, date)) = day.and_then(|moment| moment.date.map(|date| (moment, date))) {
                found.push((*name, date, Span { start: moment.start, end: moment.end, field: Field::Text }));
                break;
            }
        }
    }
    found
}
