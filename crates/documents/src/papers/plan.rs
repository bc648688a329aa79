//! The child protection plan: what has to change for the baby, who does what, and what if not.

use prebirth_domain::day_in_words;

use super::letter::{paragraph, reached, to_ring};
use crate::minutes::front::{decided, sentence, subjects};
use crate::minutes::outcome::{bottom_lines, restrictions};
use crate::minutes::plan::{actions, frame, next_dates, outcomes};
use crate::minutes::words::{capital, kind, of_babies, said, section, who};
use crate::model::{
    BlockKind, Cell, Column, Document, KeyValue, KeyValues, Label, List, ListItem, Row, Run, Table,
};
use crate::office::Occasion;

/// This writes the child protection plan that a conference agreed on.
///
/// # Missing data
/// Says "not recorded" where something that a plan has to hold is missing. Never fails.
pub(crate) fn plan(occasion: &Occasion<'_>) -> Document {
    let (case, conference) = (occasion.case, occasion.conference);
    let decision = conference.decision.as_ref();
    let is_protection = decision.is_none_or(|one| one.outcome.has_child_protection_plan());
    let name = if is_protection { "Child protection plan" } else { "Plan" };
    let mut document = Document::new(match conference.on {
        Some(on) => format!("{name}, agreed on {}", day_in_words(on)),
        None => name.to_owned(),
    });
    document.version = format!("Outline plan of the {}", kind(conference));
    document.add(BlockKind::Callout(decided(decision)));
    let lead = decision.and_then(|one| one.lead_practitioner.as_ref());
    let due: Vec<String> =
        case.due_dates_in_use().iter().filter_map(|one| one.date).map(day_in_words).collect();
    let mut pairs = vec![
        KeyValue::text("For", subjects(case, None)),
        KeyValue::text("Due", if due.is_empty() { "Not recorded".to_owned() } else { due.join(" or ") }),
        KeyValue::text(
            "Lead practitioner",
            lead.map_or_else(|| "Not recorded".to_owned(), |one| who(case, Some(one))),
        ),
    ];
    if let Some(on) = case.plan.information_sharing_flag_on {
        pairs.push(KeyValue::text("Flag for hospitals", format!("Set on {}", day_in_words(on))));
    }
    document.add(BlockKind::KeyValues(KeyValues { caption: None, pairs }));
    worries(&mut document, occasion);
    section(&mut document, "What has to happen");
    outcomes(&mut document, case);
    actions(&mut document, case, conference);
    if let Some(decision) = decision {
        bottom_lines(&mut document, decision);
        restrictions(&mut document, case, decision);
    }
    frame(&mut document, case);
    next_dates(&mut document, case, conference);
    section(&mut document, "How we know that the plan works");
    let how = "The core group looks at every action. What was done is shown by what somebody saw or holds in \
               their hand, not by a promise. The plan ends when a review conference finds that the baby is safe \
               without it.";
    paragraph(&mut document, &of_babies(case, how));
    if let Some(worker) = to_ring(case) {
        paragraph(&mut document, &format!("Questions, and news that cannot wait: {}.", reached(worker)));
    }
    signatures(&mut document, occasion);
    document
}

fn worries(document: &mut Document, occasion: &Occasion<'_>) {
    let concerns: Vec<_> = occasion.case.concerns.iter().filter(|one| !one.is_resolved).collect();
    if concerns.is_empty() {
        return;
    }
    section(document, "Why there is a plan");
    let items = concerns.iter().map(|concern| {
        ListItem::open(vec![
            Run::strong(format!("{}. ", capital(concern.what.label()))),
            Run::text(sentence(&concern.words)),
        ])
    });
    document.add(BlockKind::List(List { label: Label::Bullet, items: items.collect() }));
    let danger = occasion.conference.decision.as_ref().and_then(|one| said(one.danger_statement.as_ref()));
    if let Some(danger) = danger {
        paragraph(document, &sentence(danger));
    }
}

/// A plan that a parent was shown is signed by them, or says why not.
fn signatures(document: &mut Document, occasion: &Occasion<'_>) {
    section(document, "Read and agreed");
    let row = |what: &str| Row::open(vec![Cell::text(what), Cell::text(""), Cell::text("")]);
    let mut rows = vec![row("Parent"), row("Parent"), row("Lead practitioner"), row("Chair")];
    rows.truncate(if occasion.case.fathers_and_partners().next().is_some() { 4 } else { 3 });
    document.add(BlockKind::Table(Table {
        caption: None,
        columns: vec![Column::new("Who", 3), Column::new("Signature, or why not", 6), Column::new("Day", 2)],
        rows,
    }));
}
