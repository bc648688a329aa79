//! The record of a core group: who was there, how far each action is, and what comes next.

use prebirth_domain::{Action, CaseFile, CoreGroupMeeting, Party, day_in_words};

use crate::minutes::front::{sentence, subjects};
use crate::minutes::plan::due;
use crate::minutes::words::{
    capital, day, day_and_gestation, narrower, paragraphs, said, section, seen_party, who,
};
use crate::model::{
    BlockKind, Cell, Column, Document, KeyValue, KeyValues, Label, List, ListItem, Part, Row, Run, Seen,
    Table,
};
use crate::office::Occasion;

/// This writes the record of a core group meeting.
///
/// # Missing data
/// Says "not recorded" where something is missing. Never fails.
pub(crate) fn core_group(occasion: &Occasion<'_>, meeting: &CoreGroupMeeting) -> Document {
    let case = occasion.case;
    let mut document = Document::new(match meeting.on {
        Some(on) => format!("Core group, {}", day_in_words(on)),
        None => "Core group".to_owned(),
    });
    document.version = "Record of the core group".to_owned();
    let held = meeting.on.map_or_else(|| "Day not recorded".to_owned(), |on| day_and_gestation(case, on));
    let held = if meeting.was_held { held } else { format!("{held}. It was not held.") };
    let pairs = vec![
        KeyValue::text("About", subjects(case, meeting.on)),
        KeyValue::text("Held", held),
        of_people(case, "Present", &meeting.present),
        of_people(case, "Apologies", &meeting.apologies),
    ];
    document.add(BlockKind::KeyValues(KeyValues { caption: None, pairs }));
    section(&mut document, "What was discussed");
    match said(meeting.record.as_ref()) {
        Some(record) => paragraphs(&mut document, &Seen::by_everyone(), record),
        None => document.add(BlockKind::Paragraph(vec![Run::text("Not recorded.")])),
    }
    section(&mut document, "Progress on each action");
    document.add(BlockKind::Table(Table {
        caption: None,
        columns: vec![
            Column::new("No.", 1),
            Column::new("Action", 7),
            Column::new("Who and by when", 4),
            Column::new("Progress", 4),
        ],
        rows: case
            .plan
            .actions
            .iter()
            .zip(1_usize..)
            .map(|(action, number)| row(case, action, number))
            .collect(),
    }));
    next(&mut document, occasion, meeting);
    document
}

fn of_people(case: &CaseFile, key: &str, parties: &[Party]) -> KeyValue {
    let items: Vec<ListItem> = parties
        .iter()
        .map(|party| ListItem {
            seen: Seen { instead: None, ..seen_party(case, Some(party)) },
            text: vec![Run::text(who(case, Some(party)))],
        })
        .collect();
    if items.is_empty() {
        return KeyValue::text(key, "Nobody is recorded");
    }
    let mut pair = KeyValue::text(key, "");
    pair.value.parts = vec![Part::List(List { label: Label::Bullet, items })];
    pair
}

fn row(case: &CaseFile, action: &Action, number: usize) -> Row {
    let owner = match (&action.owner, said(action.owner_words.as_ref())) {
        (Some(owner), _) => who(case, Some(owner)),
        (None, Some(words)) => words.to_owned(),
        (None, None) => "Nobody named".to_owned(),
    };
    let mut far = capital(action.status.label());
    if let Some(on) = action.done_on {
        far.push_str(&format!(", {}", day_in_words(on)));
    }
    if let Some(evidence) = said(action.evidence.as_ref()) {
        far.push_str(&format!(". What shows it: {}", sentence(evidence)));
    }
    let cells = vec![
        Cell::text(number.to_string()),
        Cell::text(sentence(&action.text)),
        Cell::text(format!("{owner}. {}", due(case, action.due.as_ref()))),
        Cell::text(far),
    ];
    let seen = narrower(Seen::from(action.audience.clone()), seen_party(case, action.owner.as_ref()));
    Row { seen, ..Row::open(cells) }
}

fn next(document: &mut Document, occasion: &Occasion<'_>, meeting: &CoreGroupMeeting) {
    section(document, "What comes next");
    let following = occasion.case.core_group_meetings.iter().filter_map(|one| one.on);
    let following = following.filter(|on| meeting.on.is_some_and(|this| *on > this)).min();
    let review = occasion.conference.decision.as_ref().and_then(|one| one.review_on);
    let pairs = vec![
        KeyValue::text("Next core group", capital(&day(following))),
        KeyValue::text("Review conference", capital(&day(review))),
    ];
    document.add(BlockKind::KeyValues(KeyValues { caption: None, pairs }));
}
