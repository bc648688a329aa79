//! The safeguarding birth plan for the ward: two sides at most, to be read at three in the morning.

use prebirth_domain::{BirthPlan, CaseFile, FamilyRole, PersonId, day_in_words};

use super::letter::paragraph;
use crate::minutes::front::{sentence, subjects};
use crate::minutes::words::{capital, name, of_babies, on_day, said, section};
use crate::model::{
    BlockKind, Callout, Cell, Column, Document, KeyValue, KeyValues, Label, List, ListItem, Part, Row, Run,
    Seen, Table,
};
use crate::office::Occasion;

/// This writes the birth plan for the ward.
///
/// All of it is for the professionals and the mother: it says where she is and under which name.
///
/// # Missing data
/// Says "not recorded" where something that the ward has to know is missing. Never fails.
pub(crate) fn birth_plan(occasion: &Occasion<'_>, plan: &BirthPlan) -> Document {
    let case = occasion.case;
    let mut document = Document::new("Birth plan for the ward");
    document.most_pages = Some(2);
    document.version = match (plan.agreed_on, said(plan.agreed_at.as_ref())) {
        (Some(on), _) => format!("Agreed on {}", day_in_words(on)),
        (None, Some(words)) => capital(words),
        (None, None) => "Not agreed yet".to_owned(),
    };
    let seen = hers_alone(case);
    let mut add = |kind: BlockKind| document.add_for(seen.clone(), kind);
    add(BlockKind::Callout(at_birth(case, plan)));
    add(BlockKind::KeyValues(KeyValues { caption: None, pairs: facts(case, plan) }));
    heading(&mut document, &seen, "Who to contact");
    document.add_for(seen.clone(), BlockKind::Table(contacts(plan)));
    who_may_be_there(&mut document, &seen, case, plan);
    supervision(&mut document, &seen, plan);
    lines(&mut document, &seen, plan);
    after(&mut document, &seen, case, plan);
    document
}

/// This is for the mother and the professionals.
fn hers_alone(case: &CaseFile) -> Seen {
    let mothers: Vec<PersonId> = case
        .people
        .iter()
        .filter(|person| person.role == FamilyRole::Mother)
        .map(|person| person.id.clone())
        .collect();
    Seen::in_the_family_only_by(mothers)
}

fn heading(document: &mut Document, seen: &Seen, text: &str) {
    let at = document.blocks.len();
    section(document, text);
    for block in document.blocks.iter_mut().skip(at) {
        block.seen = seen.clone();
    }
}

fn at_birth(case: &CaseFile, plan: &BirthPlan) -> Callout {
    let title = match (plan.separates_at_birth, plan.baby_stays_with_mother) {
        (Some(true), _) => "The plan is that the baby is separated from a parent at birth",
        (_, Some(true)) => "The baby stays with the mother on the ward",
        (_, Some(false)) => "The baby does not stay with the mother on the ward",
        (Some(false), None) => "The baby is not separated from a parent at birth",
        (None, None) => "It is not recorded whether the baby stays with the mother",
    };
    let mut parts = Vec::new();
    match (said(plan.legal_step.as_ref()), plan.separates_at_birth) {
        (Some(step), _) => parts.push(format!("Legal step: {}", sentence(step))),
        (None, Some(true)) => parts.push(of_babies(
            case,
            "No legal step is recorded. Without an order, police protection or the parent’s consent nobody \
                 may take the baby away.",
        )),
        (None, Some(false) | None) => {}
    }
    if let Some(reasons) = said(plan.drift_reasons.as_ref()) {
        let signed = said(plan.drift_signed_by.as_ref())
            .map_or_else(|| "Nobody has signed for this.".to_owned(), |by| format!("Signed by {by}."));
        parts.push(format!("Differs from the conference’s decision: {} {signed}", sentence(reasons)));
    }
    Callout {
        title: of_babies(case, title),
        parts: parts.into_iter().map(|text| Part::Text(vec![Run::text(text)])).collect(),
    }
}

fn facts(case: &CaseFile, plan: &BirthPlan) -> Vec<KeyValue> {
    let mut pairs = vec![KeyValue::text("About", subjects(case, None))];
    if let Some(mother) = case.mother() {
        let born = mother.date_of_birth.map(|on| format!(", born {}", day_in_words(on))).unwrap_or_default();
        pairs.push(KeyValue::text("Mother", format!("{}{born}", name(&mother.name))));
    }
    if let Some(number) = said(case.pregnancy.hospital_number.as_ref()) {
        pairs.push(KeyValue::text("Hospital number", number));
    }
    let due: Vec<String> =
        case.due_dates_in_use().iter().filter_map(|one| one.date).map(day_in_words).collect();
    pairs.push(KeyValue::text(
        "Due",
        if due.is_empty() { "Not recorded".to_owned() } else { due.join(" or ") },
    ));
    if let Some(place) = said(plan.place_of_birth.as_ref()) {
        pairs.push(KeyValue::text("Place of birth", place));
    }
    let given = |to: &str, on: Option<chrono::NaiveDate>| match on {
        Some(on) => format!("To the {to}: {}.", day_in_words(on)),
        None => format!("To the {to}: not recorded."),
    };
    let ward = given("ward", plan.given_to_ward_on);
    pairs.push(KeyValue::text("Given", format!("{ward} {}", given("parents", plan.given_to_parents_on))));
    pairs
}

fn contacts(plan: &BirthPlan) -> Table {
    let cell = |text: &Option<String>| Cell::text(said(text.as_ref()).unwrap_or("Not recorded"));
    Table {
        caption: None,
        columns: vec![
            Column::new("When", 3),
            Column::new("By day", 4),
            Column::new("At night and weekends", 4),
            Column::new("If nobody answers", 4),
        ],
        rows: plan
            .contacts
            .iter()
            .map(|one| {
                Row::open(vec![
                    Cell::runs(vec![Run::strong(one.when.trim())]),
                    cell(&one.by_day),
                    cell(&one.by_night),
                    cell(&one.deputy),
                ])
            })
            .collect(),
    }
}

fn who_may_be_there(document: &mut Document, seen: &Seen, case: &CaseFile, plan: &BirthPlan) {
    heading(document, seen, "Who may be there");
    let named = |id: &PersonId| {
        case.person(id).map_or_else(|| "Name not recorded".to_owned(), |person| name(&person.name))
    };
    let partners: Vec<String> = plan.birth_partners.iter().map(named).collect();
    let with_her = if partners.is_empty() { "Not recorded".to_owned() } else { partners.join(", ") };
    let mut pairs = vec![KeyValue::text("With the mother", with_her)];
    for exclusion in &plan.unit_exclusions {
        let told = match (said(exclusion.told_by.as_ref()), exclusion.told_on) {
            (Some(by), on) => format!("Told by {by}, {}.", on_day(on)),
            (None, Some(on)) => format!("Told on {}.", day_in_words(on)),
            (None, None) => "Whether they were told is not recorded.".to_owned(),
        };
        let words = format!("{}: {} {told}", named(&exclusion.person), recorded(&exclusion.reason));
        pairs.push(KeyValue::text("Not on the unit", words));
    }
    for restriction in &plan.restrictions {
        let who = restriction.person.as_ref().map(named).unwrap_or_else(|| "Not recorded".to_owned());
        let basis = restriction.basis.label();
        let words = format!("{who}: {} Legal basis: {basis}.", recorded(&restriction.words));
        pairs.push(KeyValue::text("Restriction", words));
    }
    document.add_for(seen.clone(), BlockKind::KeyValues(KeyValues { caption: None, pairs }));
}

fn recorded(words: &str) -> String {
    if words.trim().is_empty() { "Not recorded.".to_owned() } else { sentence(words) }
}

fn supervision(document: &mut Document, seen: &Seen, plan: &BirthPlan) {
    let Some(ward) = &plan.ward_supervision else { return };
    heading(document, seen, "Observation and supervision on the ward");
    let mut pairs = Vec::new();
    let mut pair =
        |key: &str, value: Option<&str>| pairs.push(KeyValue::text(key, value.unwrap_or("Not recorded")));
    pair("Observation", said(ward.observation.as_ref()));
    pair("Supervision", said(ward.supervision.as_ref()));
    let agreed = said(ward.agreed_by_ward.as_ref()).map(|by| format!("{by}, {}", on_day(ward.agreed_on)));
    pairs.push(KeyValue::text("Agreed by the ward", agreed.unwrap_or_else(|| "Not recorded".to_owned())));
    document.add_for(seen.clone(), BlockKind::KeyValues(KeyValues { caption: None, pairs }));
}

fn lines(document: &mut Document, seen: &Seen, plan: &BirthPlan) {
    let items: Vec<ListItem> = plan
        .lines
        .iter()
        .filter(|line| !line.words.trim().is_empty())
        .map(|line| {
            let origin = if line.is_from_decision { "" } else { " (not in the conference’s decision)" };
            ListItem::open(vec![Run::text(format!("{}{origin}", sentence(&line.words)))])
        })
        .collect();
    if !items.is_empty() {
        heading(document, seen, "What to do");
        document.add_for(seen.clone(), BlockKind::List(List { label: Label::Number, items }));
    }
}

fn after(document: &mut Document, seen: &Seen, case: &CaseFile, plan: &BirthPlan) {
    heading(document, seen, &of_babies(case, "Before the baby leaves the ward"));
    let mut pairs = vec![KeyValue::text(
        "Discharge meeting",
        said(plan.discharge_meeting.as_ref()).map_or_else(
            || of_babies(case, "Not recorded. Without one the baby is not sent home."),
            sentence,
        ),
    )];
    if let Some(words) = said(plan.mothers_safety_plan.as_ref()) {
        pairs.push(KeyValue::text("The mother’s own safety", words));
    }
    let told = match plan.health_visitor_liaison {
        Some(true) => "Told of this plan",
        Some(false) => "Not told yet",
        None => "Not recorded",
    };
    pairs.push(KeyValue::text("Health visitor", told));
    document.add_for(seen.clone(), BlockKind::KeyValues(KeyValues { caption: None, pairs }));
    let at = document.blocks.len();
    paragraph(
        document,
        &of_babies(
            case,
            "If somebody wants to take the baby away, and no order, police protection or consent is on file, \
             ring children’s social care at once. In danger, ring 999.",
        ),
    );
    for block in document.blocks.iter_mut().skip(at) {
        block.seen = seen.clone();
    }
}
