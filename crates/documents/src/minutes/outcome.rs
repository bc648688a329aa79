//! The decision with its reasons, restrictions, dissent and what was read back.

use prebirth_domain::{BabyId, CaseFile, Conference, Decision, Outcome, Restriction, day_in_words};

use super::front::sentence;
use super::words::{capital, name, of_babies, on_day, part, said, section, seen_party, seen_person, who};
use crate::model::{
    BlockKind, Cell, Column, Document, KeyValue, KeyValues, Label, List, ListItem, Row, Run, Seen, Table,
};

pub(crate) fn add(document: &mut Document, case: &CaseFile, conference: &Conference) {
    section(document, "The decision and the reasons");
    let recorded = conference.decision.as_ref().filter(|one| one.outcome != Outcome::NotRecorded);
    match recorded {
        Some(decision) => {
            decided(document, case, conference, decision);
            bottom_lines(document, decision);
            restrictions(document, case, decision);
            read_back(document, decision);
        }
        None => document.add(BlockKind::Paragraph(vec![Run::text("Not recorded.")])),
    }
    dissent(document, case, conference);
}

fn decided(document: &mut Document, case: &CaseFile, conference: &Conference, decision: &Decision) {
    let mut pairs = Vec::new();
    let mut pair = |key: &str, value: Option<&str>| {
        if let Some(value) = value {
            pairs.push(KeyValue::text(key, value));
        }
    };
    let outcome = capital(decision.outcome.label());
    if case.pregnancy.babies.len() > 1 {
        for baby in &case.pregnancy.babies {
            let is_meant = decision.babies.is_empty() || decision.babies.contains(&baby.id);
            let own = if is_meant { outcome.as_str() } else { "No decision in this conference" };
            pair(&baby_name(case, &baby.id, conference), Some(own));
        }
    } else {
        pair("Outcome", Some(&outcome));
    }
    let not_recorded = Some("not recorded");
    pair("Threshold", said(decision.threshold_rationale.as_ref()).map(sentence).as_deref().or(not_recorded));
    if let Some(category) = decision.category {
        let why = said(decision.category_rationale.as_ref()).unwrap_or("Reasons not recorded.");
        pair("Category", Some(&format!("{}. {}", capital(category.label()), capital(&sentence(why)))));
    }
    pair("Reasons", said(decision.rationale.as_ref()).map(sentence).as_deref().or(not_recorded));
    pair("Working well", said(decision.strengths.as_ref()).map(sentence).as_deref());
    pair("What people are worried about", said(decision.danger_statement.as_ref()).map(sentence).as_deref());
    pair("Alternative considered", said(decision.alternative_considered.as_ref()).map(sentence).as_deref());
    let separation = match decision.plans_separation_at_birth {
        Some(true) => Some("The plan is that the baby is separated from a parent at birth."),
        Some(false) => Some("The baby is not separated from a parent at birth."),
        None => None,
    };
    let separation = separation.map(|text| of_babies(case, text));
    pair("At birth", separation.as_deref());
    pair("Legal step", said(decision.legal_step.as_ref()).map(sentence).as_deref());
    pair(
        "Legal planning meeting",
        said(decision.legal_planning_recommended.as_ref()).map(sentence).as_deref(),
    );
    let lead = decision.lead_practitioner.as_ref().map(|party| who(case, Some(party)));
    pair("Lead practitioner", lead.as_deref());
    let decided_by = decision.decided_by.as_ref().map(|party| who(case, Some(party)));
    pair("Decided by", decided_by.as_deref());
    document.add(BlockKind::KeyValues(KeyValues { caption: None, pairs }));
}

/// Before the birth it was decided about an unborn baby, and the minutes go on saying so.
fn baby_name(case: &CaseFile, id: &BabyId, conference: &Conference) -> String {
    let name = case.baby_name_on(id, conference.on);
    if name.is_empty() { "Unborn baby".to_owned() } else { name }
}

pub(crate) fn bottom_lines(document: &mut Document, decision: &Decision) {
    let items: Vec<ListItem> = decision
        .bottom_lines
        .iter()
        .filter(|line| !line.trim().is_empty())
        .map(|line| ListItem::open(vec![Run::text(line.trim())]))
        .collect();
    if !items.is_empty() {
        part(document, "What must not happen");
        document.add(BlockKind::List(List { label: Label::Bullet, items }));
    }
}

pub(crate) fn restrictions(document: &mut Document, case: &CaseFile, decision: &Decision) {
    if decision.restrictions.is_empty() {
        return;
    }
    part(document, "Restrictions");
    document.add(BlockKind::Table(Table {
        caption: None,
        columns: vec![
            Column::new("For whom", 3),
            Column::new("What", 5),
            Column::new("Legal basis", 4),
            Column::new("Told, supervised, reviewed", 5),
        ],
        rows: decision.restrictions.iter().map(|one| restriction(case, one)).collect(),
    }));
}

fn restriction(case: &CaseFile, restriction: &Restriction) -> Row {
    let person = restriction.person.as_ref().and_then(|id| case.person(id));
    let basis = match said(restriction.basis_words.as_ref()) {
        Some(words) => format!("{}: {}", capital(restriction.basis.label()), sentence(words)),
        None => capital(restriction.basis.label()),
    };
    let mut about = Vec::new();
    match (said(restriction.told_by.as_ref()), restriction.told_on) {
        (Some(by), on) => about.push(format!("Told by {by}, {}.", on_day(on))),
        (None, Some(on)) => about.push(format!("Told on {}.", day_in_words(on))),
        (None, None) => about.push("Who told them is not recorded.".to_owned()),
    }
    if let Some(by) = said(restriction.supervised_by.as_ref()) {
        about.push(format!("Supervised by {by}."));
    }
    if let Some(on) = restriction.reviewed_on {
        about.push(format!("To be reviewed on {}.", day_in_words(on)));
    }
    if let Some(on) = restriction.ends_on {
        about.push(format!("Ends on {}.", day_in_words(on)));
    }
    let of_person = person.map_or_else(Seen::by_everyone, |person| seen_person(case, person));
    // A restriction that a parent is not to be told of is in no copy of the family.
    let seen = match said(restriction.do_not_tell_reference.as_ref()) {
        Some(_) => Seen::in_the_family_only_by(Vec::new()),
        None => of_person,
    };
    Row {
        seen,
        cells: vec![
            Cell::text(person.map_or_else(|| "Not recorded".to_owned(), |person| name(&person.name))),
            Cell::text(said(Some(&restriction.words)).map_or_else(|| "Not recorded".to_owned(), sentence)),
            Cell::text(basis),
            Cell::text(about.join(" ")),
        ],
    }
}

fn read_back(document: &mut Document, decision: &Decision) {
    let Some(read) = decision.read_back.as_ref().filter(|read| !read.lines.is_empty()) else { return };
    part(document, "Read back before closing");
    let items = read.lines.iter().map(|line| ListItem::open(vec![Run::text(line.trim())]));
    document.add(BlockKind::List(List { label: Label::Number, items: items.collect() }));
    let mut text = if read.is_out_of_date {
        "The decision was changed after these lines were written. They were not agreed again.".to_owned()
    } else if read.is_agreed {
        "Everybody agreed that this is what was decided.".to_owned()
    } else {
        "Not everybody agreed that this is what was decided.".to_owned()
    };
    if let Some(note) = said(read.note.as_ref()) {
        text.push_str(&format!(" {}", sentence(note)));
    }
    document.add(BlockKind::Paragraph(vec![Run::text(text)]));
}

fn dissent(document: &mut Document, case: &CaseFile, conference: &Conference) {
    part(document, "Disagreement with the decision");
    if conference.dissents.is_empty() {
        document.add(BlockKind::Paragraph(vec![Run::text("None is recorded.")]));
    }
    for dissent in &conference.dissents {
        let kind = if dissent.is_formal { "formal dissent" } else { "disagrees but accepts" };
        let mut text = format!(" ({kind}): {}", sentence(&dissent.words));
        if let Some(on) = dissent.raised_on {
            text.push_str(&format!(" Raised on {}.", day_in_words(on)));
        }
        if let Some(reply) = said(dissent.reply.as_ref()) {
            text.push_str(&format!(" Reply, {}: {}", on_day(dissent.replied_on), sentence(reply)));
        }
        let runs = vec![Run::strong(who(case, dissent.by.as_ref())), Run::text(text)];
        document.add_for(seen_party(case, dissent.by.as_ref()), BlockKind::Paragraph(runs));
    }
}
