//! The plan, the core group, the next dates, and how to have a mistake put right.

use prebirth_domain::{
    Action, Agreement, CaseFile, Conference, CorrectionAnswer, DueWhen, Party, day_in_words, lowered,
};

use super::front::sentence;
use super::words::{
    capital, day_and_gestation, name, narrower, of_babies, on_day, part, said, section, seen_party,
    seen_person, weeks, who,
};
use crate::model::{
    BlockKind, Cell, Column, Document, KeyValue, KeyValues, Label, List, ListItem, Part, Row, Run, Seen,
    Table,
};

pub(crate) fn add(document: &mut Document, case: &CaseFile, conference: &Conference) {
    section(document, "The plan");
    outcomes(document, case);
    actions(document, case, conference);
    frame(document, case);
    next_dates(document, case, conference);
    approval(document, case, conference);
    corrections(document, case, conference);
}

pub(crate) fn outcomes(document: &mut Document, case: &CaseFile) {
    let items: Vec<ListItem> = case
        .plan
        .outcomes
        .iter()
        .map(|outcome| {
            let mut text = sentence(&outcome.words);
            if let Some(benchmark) = said(outcome.benchmark.as_ref()) {
                text.push_str(&format!(" We will know by this: {}", sentence(benchmark)));
            }
            ListItem::open(vec![Run::text(text)])
        })
        .collect();
    if !items.is_empty() {
        part(document, &of_babies(case, "What will be different for the baby"));
        document.add(BlockKind::List(List { label: Label::Number, items }));
    }
}

pub(crate) fn actions(document: &mut Document, case: &CaseFile, conference: &Conference) {
    let of_this =
        |action: &&Action| action.conference.as_ref().is_none_or(|agreed_at| *agreed_at == conference.id);
    let rows: Vec<Row> = case
        .plan
        .actions
        .iter()
        .filter(of_this)
        .zip(1_usize..)
        .map(|(action, number)| row(case, action, number))
        .collect();
    part(document, "Actions");
    document.add(BlockKind::Table(Table {
        caption: None,
        columns: vec![
            Column::new("No.", 1),
            Column::new("What will be done", 11),
            Column::new("Who", 4),
            Column::new("By when", 3),
        ],
        rows,
    }));
}

fn row(case: &CaseFile, action: &Action, number: usize) -> Row {
    let mut what = vec![Part::Text(vec![Run::strong(sentence(&action.text))])];
    let mut add = |label: &str, text: Option<&str>| {
        if let Some(text) = text {
            what.push(Part::Text(vec![Run::strong(format!("{label}: ")), Run::text(sentence(text))]));
        }
    };
    add("How we will know", said(action.measure.as_ref()).or(Some("Not recorded")));
    add("What shows it", said(action.evidence_source.as_ref()));
    add(&of_babies(case, "For the baby"), said(action.outcome_for_baby.as_ref()));
    add("How often", said(action.frequency.as_ref()));
    add("What helps", said(action.support.as_ref()));
    add("If it is not done", said(action.contingency.as_ref()));
    let agreements: Vec<Run> =
        action.agreements.iter().filter_map(|agreement| agreed(case, agreement)).collect();
    if !agreements.is_empty() {
        what.push(Part::Text([vec![Run::strong("Parents:")], agreements].concat()));
    }
    let owner = match (&action.owner, said(action.owner_words.as_ref())) {
        (Some(owner), _) => who(case, Some(owner)),
        (None, Some(words)) => words.to_owned(),
        (None, None) => "Nobody named".to_owned(),
    };
    let cells = vec![
        Cell::text(number.to_string()),
        Cell { parts: what, ..Cell::text("") },
        Cell::text(capital(&owner)),
        Cell::text(capital(&due(case, action.due.as_ref()))),
    ];
    let seen = narrower(Seen::from(action.audience.clone()), seen_party(case, action.owner.as_ref()));
    Row { seen, ..Row::open(cells) }
}

fn agreed(case: &CaseFile, agreement: &Agreement) -> Option<Run> {
    let person = case.person(&agreement.person)?;
    let view = match agreement.agrees {
        Some(true) => "agrees",
        Some(false) => "does not agree",
        None => "was not asked",
    };
    let text = Run::text(format!(" {} {view}.", name(&person.name)));
    Some(text.for_eyes_of(Seen { instead: None, ..seen_person(case, person) }))
}

/// This writes by when an action is done.
pub(crate) fn due(case: &CaseFile, due: Option<&DueWhen>) -> String {
    match due {
        Some(DueWhen::Day { on }) => {
            let gestation = case.gestation_on(*on).filter(|_| case.born_on().is_none());
            match (gestation, case.working_due_date()) {
                (Some(gestation), Some(due)) if *on <= due => {
                    format!("{} ({gestation})", day_in_words(*on))
                }
                _ => day_in_words(*on),
            }
        }
        Some(DueWhen::AtGestation { at }) => format!("By {}", weeks(*at)),
        Some(DueWhen::AfterBirth { days: 0 }) => "On the day of birth".to_owned(),
        Some(DueWhen::AfterBirth { days: 1 }) => "The day after birth".to_owned(),
        Some(DueWhen::AfterBirth { days }) => format!("{days} days after birth, weekends included"),
        Some(DueWhen::InWords { words }) => words.trim().to_owned(),
        None => "No date".to_owned(),
    }
}

pub(crate) fn frame(document: &mut Document, case: &CaseFile) {
    let plan = &case.plan;
    let texts = [
        ("If the plan does not work", said(plan.contingency.as_ref())),
        ("If the baby comes early", said(plan.early_birth_contingency.as_ref())),
        ("Who tells children’s social care of the birth", said(plan.who_tells_of_birth.as_ref())),
        ("Why no action is asked of a father", said(plan.no_father_action_because.as_ref())),
    ];
    let pairs: Vec<KeyValue> = texts
        .into_iter()
        .filter_map(|(key, value)| value.map(|value| KeyValue::text(of_babies(case, key), value)))
        .collect();
    if !pairs.is_empty() {
        part(document, "If things change");
        document.add(BlockKind::KeyValues(KeyValues { caption: None, pairs }));
    }
}

pub(crate) fn next_dates(document: &mut Document, case: &CaseFile, conference: &Conference) {
    section(document, "Core group and next dates");
    let decision = conference.decision.as_ref();
    let when = |day: Option<chrono::NaiveDate>| {
        day.map_or_else(|| "Not recorded".to_owned(), |day| day_and_gestation(case, day))
    };
    let mut pairs = vec![
        KeyValue::text("First core group", when(decision.and_then(|one| one.first_core_group_on))),
        KeyValue::text("Review conference", when(decision.and_then(|one| one.review_on))),
    ];
    let members: Vec<ListItem> = conference
        .core_group
        .iter()
        .map(|member| ListItem {
            seen: Seen { instead: None, ..seen_party(case, member.party.as_ref()) },
            text: vec![Run::text(who(case, member.party.as_ref()))],
        })
        .collect();
    let mut value = Cell::text("Nobody is recorded");
    if !members.is_empty() {
        value.parts = vec![Part::List(List { label: Label::Bullet, items: members })];
    }
    pairs.push(KeyValue { key: "Members".to_owned(), value, ..KeyValue::text("", "") });
    document.add(BlockKind::KeyValues(KeyValues { caption: None, pairs }));
}

/// This says who stands by the text, and since when.
fn approval(document: &mut Document, case: &CaseFile, conference: &Conference) {
    section(document, "Approval");
    let Some(version) = conference.minutes.versions.last() else {
        let draft = "These minutes are a draft. The chair has not approved them. Do not rely on them.";
        document.add(BlockKind::Paragraph(vec![Run::text(draft)]));
        return;
    };
    let chair = conference.chair.professional.as_ref().and_then(|id| case.professional(id));
    let chair = chair.map(|chair| name(&chair.name)).unwrap_or_else(|| "the chair".to_owned());
    let by = version.approved_by.as_ref().map_or(chair, |party| who(case, Some(party)));
    let text = format!("Version {} was approved by {by}, {}.", version.number, on_day(version.approved_on));
    document.add(BlockKind::Paragraph(vec![Run::text(text)]));
}

fn corrections(document: &mut Document, case: &CaseFile, conference: &Conference) {
    section(document, "If something here is wrong");
    let how = "Tell the chair which part is wrong and what it should say. The chair answers in writing. A \
               correction that is accepted goes to everybody who had the earlier copy. These minutes are \
               not to be passed on without the chair’s consent.";
    document.add(BlockKind::Paragraph(vec![Run::text(how)]));
    let kept: Vec<ListItem> = conference
        .minutes
        .corrections
        .iter()
        .filter(|one| matches!(one.answer, CorrectionAnswer::Rejected | CorrectionAnswer::Noted))
        .map(|one| {
            let is_named = |party: &Party| case.name_of(party).is_some_and(|name| !name.is_unknown());
            let asked = who(case, one.asked_by.as_ref());
            let asked = if one.asked_by.as_ref().is_some_and(is_named) { asked } else { lowered(&asked) };
            let answer = said(one.answer_words.as_ref()).map(sentence).unwrap_or_default();
            let text = vec![Run::text(format!(
                "Correction asked for by {asked} ({}): {} The chair’s answer: {}. {answer}",
                on_day(one.asked_on),
                sentence(&one.proposed),
                one.answer.label()
            ))];
            ListItem { seen: seen_party(case, one.asked_by.as_ref()), text }
        })
        .collect();
    if !kept.is_empty() {
        part(document, "Corrections that were not made");
        document.add(BlockKind::List(List { label: Label::Bullet, items: kept }));
    }
}
