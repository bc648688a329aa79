//! The agenda of a conference.

use prebirth_domain::{MeetingMode, day_in_words};

use super::invitation::who_is_asked;
use super::letter::paragraph;
use crate::minutes::front::{chair, held, sentence, subjects};
use crate::minutes::words::{capital, kind, of_babies, said, section};
use crate::model::{BlockKind, Document, KeyValue, KeyValues, Label, List, ListItem, Run};
use crate::office::Occasion;

/// These are the steps of a conference for which no agenda is recorded.
const USUAL: [&str; 10] = [
    "Welcome, who is here, and whether enough agencies are here to decide",
    "Why we meet",
    "Reports, agency by agency",
    "What each parent says",
    "What is going well",
    "What people are worried about, and what life will be like for this baby",
    "Analysis of risk",
    "Decision, with each agency’s view and the reasons",
    "Outline plan and birth plan",
    "Core group, review date, and reading back what was decided",
];

/// This writes the agenda of a conference.
///
/// # Missing data
/// Gives the usual steps where no agenda is recorded. Never fails.
pub(crate) fn agenda(occasion: &Occasion<'_>) -> Document {
    let conference = occasion.conference;
    let mut document = Document::new(match conference.on {
        Some(on) => format!("Agenda: {}, {}", kind(conference), day_in_words(on)),
        None => format!("Agenda: {}", kind(conference)),
    });
    document.version = "Agenda".to_owned();
    let mut pairs = vec![KeyValue::text("About", subjects(occasion.case, occasion.conference.on))];
    if occasion.is_apart() {
        pairs.push(KeyValue::text(
            "When",
            conference.on.map_or_else(|| "Day not fixed yet".to_owned(), day_in_words),
        ));
    } else {
        pairs.push(KeyValue::text("When", capital(&held(occasion.case, conference))));
        let venue = said(conference.venue.as_ref());
        let place = match (venue, conference.mode) {
            (Some(venue), MeetingMode::InRoom) => venue.to_owned(),
            (Some(venue), mode) => format!("{venue}, {}", mode.label()),
            (None, mode) => capital(mode.label()),
        };
        pairs.push(KeyValue::text("Where", place));
    }
    pairs.push(KeyValue::text("Chair", chair(occasion.case, conference)));
    if let Some(purpose) = said(conference.purpose.as_ref()) {
        pairs.push(KeyValue::text("Purpose", sentence(purpose)));
    }
    document.add(BlockKind::KeyValues(KeyValues { caption: None, pairs }));
    section(&mut document, "Order of the conference");
    let own: Vec<&str> =
        conference.agenda.iter().map(|line| line.trim()).filter(|line| !line.is_empty()).collect();
    let usual = || USUAL.iter().map(|line| of_babies(occasion.case, line)).collect();
    let lines: Vec<String> =
        if own.is_empty() { usual() } else { own.into_iter().map(str::to_owned).collect() };
    let items = lines.into_iter().map(|line| ListItem::open(vec![Run::text(line)])).collect();
    document.add(BlockKind::List(List { label: Label::Number, items }));
    who_is_asked(&mut document, occasion);
    section(&mut document, "How we speak to each other");
    paragraph(
        &mut document,
        &of_babies(
            occasion.case,
            "One person speaks at a time. We say what we know and what we think, and which is which. We use \
         plain words. The parents are spoken to, not about. What is said stays with the people who need it \
         to keep the baby safe.",
        ),
    );
    document
}
