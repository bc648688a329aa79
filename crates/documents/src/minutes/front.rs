//! The first page: which baby, which conference, and what was decided.

use chrono::NaiveDate;
use prebirth_domain::{CaseFile, Conference, Decision, MeetingMode, Outcome, WithheldFact, day_in_words};

use super::words::{capital, day_and_gestation, full_name, kind, name, part, said, seen, time};
use crate::model::{
    BlockKind, Callout, Cell, Document, KeyValue, KeyValues, Label, List, ListItem, Part, Run, Seen,
};

pub(crate) fn add(document: &mut Document, case: &CaseFile, conference: &Conference) {
    document.add(BlockKind::Callout(decided(conference.decision.as_ref())));
    let mut pairs = Vec::new();
    let mut pair = |key: &str, value: String| pairs.push(KeyValue::text(key, value));
    pair("About", subjects(case, conference.on));
    for due in case.due_dates_in_use() {
        let Some(date) = due.date else { continue };
        let basis = format!("{}, from the {}", day_in_words(date), due.basis.label());
        pair("Due date", basis);
    }
    if case.due_dates_in_use().is_empty() {
        pair("Due date", "not recorded".to_owned());
    }
    pair("Conference", capital(kind(conference)));
    pair("Held", held(case, conference));
    pair("Where", place(conference));
    pair("Chair", chair(case, conference));
    let minute_taker = conference.minute_taker.as_ref().and_then(|id| case.professional(id));
    if let Some(minute_taker) = minute_taker {
        pair("Minutes taken by", name(&minute_taker.name));
    }
    if let Some(purpose) = said(conference.purpose.as_ref()) {
        pair("Purpose", sentence(purpose));
    }
    let days = |days: Vec<chrono::NaiveDate>| {
        let days: Vec<String> = days.into_iter().map(|on| day_and_gestation(case, on)).collect();
        Some(days.join("; ")).filter(|days| !days.is_empty())
    };
    if let Some(days) = days(case.referrals.iter().filter_map(|referral| referral.received_on).collect()) {
        pair("Referral received", days);
    }
    let discussions = case.strategy_discussions.iter().filter_map(|discussion| discussion.held_on);
    if let Some(days) = days(discussions.collect()) {
        pair("Strategy discussion", days);
    }
    if let Some(on) = case.assessment.as_ref().and_then(|assessment| assessment.completed_on) {
        pair("Pre-birth assessment", format!("Completed on {}", day_and_gestation(case, on)));
    }
    if let Some(reference) = said(case.reference.as_ref()) {
        pair("Reference", reference.to_owned());
    }
    if let Some(authority) = said(case.authority.as_ref()) {
        pair("Authority", authority.to_owned());
    }
    if let Some(birth) = said(case.pregnancy.intended_place_of_birth.as_ref()) {
        let seen = seen(case, &|fact| *fact == WithheldFact::PlaceOfBirth);
        pairs.push(KeyValue {
            // A reader from whom the place is kept without a trace does not see the question either.
            seen: seen.clone(),
            key: "Birth planned at".to_owned(),
            value: Cell::text(birth).for_eyes_of(seen),
        });
    }
    document.add(BlockKind::KeyValues(KeyValues { caption: None, pairs }));
    changed(document, conference);
    if let Some(delay) = conference.delay.as_ref().filter(|delay| !delay.reasons.trim().is_empty()) {
        let agreed = said(delay.agreed_by_manager.as_ref())
            .map(|manager| format!(" Agreed by {manager}."))
            .unwrap_or_default();
        let text = format!("Held later than it should be. {}{agreed}", sentence(&delay.reasons));
        document.add(BlockKind::Paragraph(vec![Run::text(text)]));
    }
}

/// Whoever had the earlier version is told on the first page what is different in this one.
fn changed(document: &mut Document, conference: &Conference) {
    let Some(version) = conference.minutes.versions.last().filter(|version| version.number > 1) else {
        return;
    };
    let earlier = version.number - 1;
    part(document, &format!("Changed since version {earlier}"));
    let text = format!(
        "This is version {}. It takes the place of every earlier one; please destroy those.",
        version.number
    );
    document.add(BlockKind::Paragraph(vec![Run::text(text)]));
    let open = version.changes.iter().map(|words| (words, Seen::by_everyone()));
    let restricted = version.restricted_changes.iter().map(|change| {
        // That something changed which a reader may not see is no business of theirs.
        (&change.words, Seen { instead: None, ..Seen::from(change.audience.clone()) })
    });
    let items =
        open.chain(restricted).map(|(words, seen)| ListItem { seen, text: vec![Run::text(words.trim())] });
    document.add(BlockKind::List(List { label: Label::Bullet, items: items.collect() }));
}

pub(crate) fn decided(decision: Option<&Decision>) -> Callout {
    let nothing = || Callout {
        title: "Decision: not recorded".to_owned(),
        parts: vec![Part::Text(vec![Run::text("The conference’s decision has not been recorded yet.")])],
    };
    let Some(decision) = decision.filter(|decision| decision.outcome != Outcome::NotRecorded) else {
        return nothing();
    };
    let mut parts = Vec::new();
    if let Some(category) = decision.category {
        let text = capital(category.label());
        parts.push(Part::Text(vec![Run::strong("Category: "), Run::text(format!("{text}."))]));
    }
    if let Some(rationale) = said(decision.rationale.as_ref()) {
        parts.push(Part::Text(vec![Run::text(sentence(rationale))]));
    }
    let mut dates = Vec::new();
    if let Some(on) = decision.first_core_group_on {
        dates.push(format!("First core group: {}.", day_in_words(on)));
    }
    if let Some(on) = decision.review_on {
        dates.push(format!("Review conference: {}.", day_in_words(on)));
    }
    if !dates.is_empty() {
        parts.push(Part::Text(vec![Run::text(dates.join(" "))]));
    }
    Callout { title: format!("Decision: {}", decision.outcome.label()), parts }
}

/// This says whom a paper is about, as they were known on its day; without a day, as they are known now.
pub(crate) fn subjects(case: &CaseFile, day: Option<NaiveDate>) -> String {
    let mut subjects = case.title_on(day);
    if case.pregnancy.babies.len() > 1 {
        subjects.push_str(&format!(" ({} babies)", case.pregnancy.babies.len()));
    }
    subjects
}

pub(crate) fn held(case: &CaseFile, conference: &Conference) -> String {
    let Some(on) = conference.on else { return "day not recorded".to_owned() };
    let mut held = day_and_gestation(case, on);
    match (conference.starts_at, conference.ended_at) {
        (Some(starts), Some(ended)) => held.push_str(&format!(", {} to {}", time(starts), time(ended))),
        (Some(starts), None) => held.push_str(&format!(", from {}", time(starts))),
        (None, _) => {}
    }
    held
}

fn place(conference: &Conference) -> String {
    match (said(conference.venue.as_ref()), conference.mode) {
        (Some(venue), MeetingMode::InRoom) => venue.to_owned(),
        (Some(venue), mode) => format!("{venue}, {}", mode.label()),
        (None, mode) => capital(mode.label()),
    }
}

pub(crate) fn chair(case: &CaseFile, conference: &Conference) -> String {
    let chair = &conference.chair;
    let person = chair.professional.as_ref().and_then(|id| case.professional(id));
    let Some(person) = person else { return "not recorded".to_owned() };
    let mut written = full_name(&person.name);
    if let Some(title) = said(chair.title.as_ref()) {
        written.push_str(&format!(", {title}"));
    }
    match chair.is_independent.filter(|_| said(chair.independence_statement.as_ref()).is_none()) {
        Some(true) => written.push_str(". Has no case responsibility for this family."),
        Some(false) => written.push_str(". Is not independent of the case."),
        None => {}
    }
    if let Some(statement) = said(chair.independence_statement.as_ref()) {
        written.push_str(&format!(". Statement: “{}”", sentence(statement)));
    }
    written
}

/// This ends a text with a full stop.
pub(crate) fn sentence(text: &str) -> String {
    let text = text.trim();
    let bare = text.trim_end_matches(['”', '’', '"', '\'', ')']);
    if bare.ends_with(['.', '!', '?', '…']) { text.to_owned() } else { format!("{text}.") }
}
