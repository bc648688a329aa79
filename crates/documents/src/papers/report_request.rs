//! The letter that asks an agency for its report, with the headings of the report.

use prebirth_domain::day_in_words;

use super::invitation::bullets;
use super::letter::{close, open, paragraph, reached, to_ring};
use crate::minutes::front::subjects;
use crate::minutes::words::{day, kind, of_babies, section};
use crate::model::{BlockKind, Cell, Column, Document, KeyValue, KeyValues, Row, Table};
use crate::office::Occasion;

/// These are the headings that a report has, and what stands under each.
const HEADINGS: [(&str, &str); 9] = [
    (
        "Who you are",
        "Your name, role and agency, how long you have known the family, when you last saw each of them.",
    ),
    (
        "What you know",
        "Facts with their dates and where each comes from. Appointments kept and missed, by day.",
    ),
    (
        "History",
        "Earlier children, earlier help, and what was different then. Say which records you searched.",
    ),
    ("What is going well", "For each parent and in the family around them. What shows it."),
    (
        "What you are worried about",
        "What could happen to this baby, how likely it is, and how bad it would be.",
    ),
    ("Each parent’s view", "What the mother and each father or partner told you. Say if you did not ask."),
    ("Your opinion", "Marked as your opinion. Does the baby need a child protection plan? Why?"),
    ("What you will do", "What your agency offers, who does it, how often, and from which day."),
    (
        "Not for a parent’s eyes",
        "Any part that a parent may not read: which part, which parent, and the ground.",
    ),
];

/// This writes the letter that asks for a report.
///
/// # Missing data
/// Leaves out what is not recorded. Never fails.
pub(crate) fn report_request(occasion: &Occasion<'_>) -> Document {
    let conference = occasion.conference;
    let mut document = Document::new(match conference.on {
        Some(on) => format!("Report request: {}, {}", kind(conference), day_in_words(on)),
        None => format!("Report request: {}", kind(conference)),
    });
    document.version = "Request for a report".to_owned();
    open(&mut document, occasion);
    let why = of_babies(
        occasion.case,
        "The conference decides whether the baby is likely to suffer significant harm, and whether a plan is \
         needed from before birth. Its decision can only be as good as what it is told.",
    );
    let asked = format!(
        "Please write a report for the {} about {}.",
        kind(conference),
        subjects(occasion.case, conference.on)
    );
    paragraph(&mut document, &format!("{asked} {why}"));
    let due = occasion.case.due_dates_in_use();
    let due: Vec<String> = due.iter().filter_map(|one| one.date).map(day_in_words).collect();
    let mut pairs = vec![
        KeyValue::text("Conference on", day(conference.on)),
        KeyValue::text(
            of_babies(occasion.case, "Baby due"),
            if due.is_empty() { "not recorded".to_owned() } else { due.join(" or ") },
        ),
    ];
    if let Some(asked) = occasion.invitation().and_then(|one| one.report_requested_on) {
        pairs.push(KeyValue::text("First asked for on", day_in_words(asked)));
    }
    document.add(BlockKind::KeyValues(KeyValues { caption: None, pairs }));
    section(&mut document, "What the report says");
    document.add(BlockKind::Table(Table {
        caption: None,
        columns: vec![Column::new("Heading", 3), Column::new("What to write", 8)],
        rows: HEADINGS
            .iter()
            .map(|(heading, words)| {
                Row::open(vec![Cell::text(*heading), Cell::text(of_babies(occasion.case, words))])
            })
            .collect(),
    }));
    section(&mut document, "Before you send it");
    bullets(
        &mut document,
        &[
            "Show it to each parent whom it is about and talk it over with them, unless that puts somebody at risk.",
            "Write plain words. A parent has to understand every line that is about them.",
            "Look through it for an address, a telephone number, a school or a workplace that one parent may not know.",
            "Send it securely, in time for the parents to read it before the day.",
        ],
    );
    if let Some(worker) = to_ring(occasion.case) {
        section(&mut document, "Where to send it, and questions");
        paragraph(&mut document, &format!("{}.", reached(worker)));
    }
    close(&mut document, occasion);
    document
}
