//! The family's own copy: what was decided and what happens next, in short plain sentences.

use prebirth_domain::{
    Action, ActionStatus, CaseFile, DueWhen, FamilyRole, Outcome, ViewObtained, day_in_words,
};

use super::babies_decided::About;
use super::letter::{paragraph, to_ring};
use super::plain_words::{category, concern, decided, plain};
use crate::minutes::front::sentence;
use crate::minutes::words::{capital, narrower, of_babies, said, section, seen_party};
use crate::model::{
    BlockKind, Callout, Document, KeyValue, KeyValues, Label, List, ListItem, Part, Run, Seen,
};
use crate::office::Occasion;

/// This writes the family's plain-English copy of what a conference decided.
///
/// [`crate::reading_age::of_document`] says how old a reader has to be.
///
/// # Missing data
/// Says "we will tell you" where something is not known yet. Never fails.
pub(crate) fn family_copy(occasion: &Occasion<'_>) -> Document {
    let conference = occasion.conference;
    let mut document = Document::new("What was decided, and what happens next");
    document.version = match conference.on {
        Some(on) => format!("The meeting about your baby on {}", day_in_words(on)),
        None => "The meeting about your baby".to_owned(),
    };
    document.version = of_babies(occasion.case, &document.version);
    document.add(BlockKind::Callout(decision(occasion)));
    worries(&mut document, occasion);
    strengths(&mut document, occasion);
    what_you_said(&mut document, occasion);
    next(&mut document, occasion);
    actions(&mut document, occasion);
    who_to_ring(&mut document, occasion.case);
    if_you_disagree(&mut document);
    words_we_use(&mut document, occasion.case);
    document
}

fn decision(occasion: &Occasion<'_>) -> Callout {
    let found = occasion.conference.decision.as_ref();
    let outcome = found.map_or(Outcome::NotRecorded, |one| one.outcome);
    let about = About::of(occasion.case, occasion.conference);
    let part = |text: &str| Part::Text(vec![Run::text(about.says(occasion.case, text))]);
    let mut parts = vec![part(decided(outcome))];
    if let Some(kind) = found.and_then(|one| one.category) {
        parts.push(part(category(kind)));
    }
    let is_mother = occasion.person().is_none_or(|person| person.role == FamilyRole::Mother);
    let stays = match (found.and_then(|one| one.plans_separation_at_birth), is_mother) {
        (Some(true), true) => Some(
            "The plan is that your baby does not stay with you after the birth. Talk to a solicitor now. Legal \
             advice may be free. A solicitor can tell you.",
        ),
        (Some(true), false) => Some(
            "The plan is that your baby is separated from a parent after the birth. Talk to a solicitor now. Legal \
             advice may be free. A solicitor can tell you.",
        ),
        (Some(false), true) => Some("The plan is to keep you and your baby together after the birth."),
        (Some(false), false) => {
            Some("The plan is to keep your baby and the mother together after the birth.")
        }
        (None, _) => None,
    };
    parts.extend(stays.map(part));
    parts.extend(about.left_open().map(|text| Part::Text(vec![Run::text(text)])));
    Callout { title: "What was decided".to_owned(), parts }
}

fn worries(document: &mut Document, occasion: &Occasion<'_>) {
    let open: Vec<_> = occasion.case.concerns.iter().filter(|one| !one.is_resolved).collect();
    if open.is_empty() {
        return;
    }
    section(document, "What people are worried about");
    let items = open.iter().map(|one| {
        ListItem::open(vec![
            Run::strong(format!("{}. ", of_babies(occasion.case, concern(one.what)))),
            Run::text(sentence(&plain(&one.words))),
        ])
    });
    document.add(BlockKind::List(List { label: Label::Bullet, items: items.collect() }));
}

fn strengths(document: &mut Document, occasion: &Occasion<'_>) {
    let mut items: Vec<ListItem> = Vec::new();
    let own = occasion.conference.decision.as_ref().and_then(|one| said(one.strengths.as_ref()));
    let of_concerns = occasion.case.concerns.iter().filter_map(|one| said(one.strengths.as_ref()));
    for text in own.into_iter().chain(of_concerns) {
        items.push(ListItem::open(vec![Run::text(sentence(&plain(text)))]));
    }
    if !items.is_empty() {
        section(document, "What is going well");
        document.add(BlockKind::List(List { label: Label::Bullet, items }));
    }
}

/// What a parent said is read back to that parent alone: the other has a copy of their own.
fn what_you_said(document: &mut Document, occasion: &Occasion<'_>) {
    let views: Vec<_> = occasion
        .conference
        .parent_views
        .iter()
        .filter(|view| view.obtained != ViewObtained::NotObtained && !view.words.trim().is_empty())
        .filter(|view| occasion.person().is_some_and(|person| person.id == view.person))
        .collect();
    if views.is_empty() {
        return;
    }
    section(document, "What you said");
    for view in views {
        let seen = Seen::in_the_family_only_by(vec![view.person.clone()]);
        let text = vec![Run::text(format!("You said: “{}”", sentence(&view.words)))];
        document.add_for(seen, BlockKind::Paragraph(text));
    }
}

fn next(document: &mut Document, occasion: &Occasion<'_>) {
    let found = occasion.conference.decision.as_ref();
    let core_group = &occasion.conference.core_group;
    section(document, "What happens next");
    let when = |day: Option<chrono::NaiveDate>| {
        day.map_or_else(|| "We will tell you the day.".to_owned(), prebirth_domain::day_in_words_with_weekday)
    };
    let mut pairs = Vec::new();
    let has_plan = found.is_none_or(|one| one.outcome.has_child_protection_plan());
    if has_plan {
        pairs
            .push(KeyValue::text("First small meeting", when(found.and_then(|one| one.first_core_group_on))));
        pairs.push(KeyValue::text("Next big meeting", when(found.and_then(|one| one.review_on))));
    }
    let due: Vec<String> =
        occasion.case.due_dates_in_use().iter().filter_map(|one| one.date).map(day_in_words).collect();
    if !due.is_empty() {
        pairs.push(KeyValue::text(of_babies(occasion.case, "Your baby is due"), due.join(" or ")));
    }
    document.add(BlockKind::KeyValues(KeyValues { caption: None, pairs }));
    let is_member =
        occasion.party().is_some_and(|party| core_group.iter().any(|one| one.party.as_ref() == Some(party)));
    paragraph(
        document,
        match (has_plan, is_member) {
            (true, true) => {
                "You come to the small meetings too. You help to make the plan. You can bring somebody with you."
            }
            (true, false) => {
                "The small meetings look at how the plan is going. Ask the social worker how you can take part."
            }
            (false, _) => {
                "The social worker will tell you what comes next. You can ask them about it at any time."
            }
        },
    );
}

fn actions(document: &mut Document, occasion: &Occasion<'_>) {
    let case = occasion.case;
    let of_this = |action: &&Action| {
        action.conference.as_ref().is_none_or(|at| *at == occasion.conference.id)
            && !matches!(action.status, ActionStatus::Done | ActionStatus::Replaced)
    };
    let is_own =
        |action: &&Action| action.owner.as_ref().is_some_and(|owner| Some(owner) == occasion.party());
    let all: Vec<&Action> = case.plan.actions.iter().filter(of_this).collect();
    let own: Vec<ListItem> = all.iter().copied().filter(is_own).map(|one| item(case, one)).collect();
    let others: Vec<ListItem> =
        all.iter().copied().filter(|one| !is_own(one)).map(|one| item(case, one)).collect();
    for (heading, items) in [("What you do", own), ("What others do", others)] {
        if !items.is_empty() {
            section(document, heading);
            document.add(BlockKind::List(List { label: Label::Bullet, items }));
        }
    }
    if let Some(words) = said(case.plan.contingency.as_ref()) {
        section(document, "If the plan does not work");
        paragraph(document, &sentence(&plain(words)));
    }
}

fn item(case: &CaseFile, action: &Action) -> ListItem {
    let mut text = sentence(&plain(&action.text));
    let due = match &action.due {
        Some(DueWhen::Day { on }) => Some(format!("By {}", day_in_words(*on))),
        // Weeks and days say nothing to a parent; the day does.
        Some(DueWhen::AtGestation { .. }) => {
            recorded_day(case, action).map(|on| format!("By {}", day_in_words(on)))
        }
        Some(DueWhen::AfterBirth { days: 0 }) => Some("On the day of the birth".to_owned()),
        Some(DueWhen::AfterBirth { days: 1 }) => Some("The day after the birth".to_owned()),
        Some(DueWhen::AfterBirth { days }) => Some(format!("Within {days} days of the birth")),
        Some(DueWhen::InWords { words }) => said(Some(words)).map(|words| format!("When: {}", plain(words))),
        None => None,
    };
    // A day that the sentence says already is not said again; words of time are, for they may mean something else.
    let is_said = recorded_day(case, action).is_some_and(|on| says_whole(&text, &day_in_words(on)));
    if let Some(due) = due.filter(|_| !is_said) {
        text.push_str(&format!(" {}.", capital(&due)));
    }
    let of_action = Seen::from(action.audience.clone());
    let seen = narrower(Seen { instead: None, ..of_action }, seen_party(case, action.owner.as_ref()));
    // A family reads no "[withheld: …]": their copy is theirs.
    ListItem { seen: Seen { instead: None, ..seen }, text: vec![Run::text(text)] }
}

fn recorded_day(case: &CaseFile, action: &Action) -> Option<chrono::NaiveDate> {
    match &action.due {
        Some(DueWhen::Day { on }) => Some(*on),
        Some(DueWhen::AtGestation { at }) => case.working_due_date().and_then(|due| at.day(due)),
        Some(DueWhen::AfterBirth { .. } | DueWhen::InWords { .. }) | None => None,
    }
}

/// "3 August 2026" does not stand in "13 August 2026".
fn says_whole(text: &str, day: &str) -> bool {
    text.match_indices(day).any(|(at, found)| {
        let (before, after) = (text.get(..at), text.get(at + found.len()..));
        let is_apart = |beside: Option<char>| !beside.is_some_and(char::is_alphanumeric);
        is_apart(before.and_then(|text| text.chars().next_back()))
            && is_apart(after.and_then(|text| text.chars().next()))
    })
}

fn who_to_ring(document: &mut Document, case: &CaseFile) {
    section(document, "Who to contact");
    let worker = to_ring(case);
    let mut items: Vec<ListItem> = Vec::new();
    let mut add = |text: String| items.push(ListItem::open(vec![Run::text(text)]));
    add("If somebody is in danger now, ring 999.".to_owned());
    match worker {
        Some(worker) => {
            let number = said(worker.telephone.as_ref()).map(|number| format!(" on {number}"));
            let number = number.unwrap_or_else(|| ". Ask for the number if you do not have it".to_owned());
            add(format!("During the day, ring {}{number}.", worker.name.full()));
        }
        None => add("During the day, ring the office that sent you this.".to_owned()),
    }
    add("At night and at weekends, ring the council. Ask for the social worker on duty.".to_owned());
    add("If labour starts or you feel unwell, ring your midwife or the maternity ward.".to_owned());
    document.add(BlockKind::List(List { label: Label::Bullet, items }));
}

fn if_you_disagree(document: &mut Document) {
    section(document, "If you do not agree");
    paragraph(
        document,
        "Tell the chair of the meeting. You can ask for something in the notes to be put right. You can \
         complain to the council. You can ask an advocate or a solicitor to help you. It does not count \
         against you if you do.",
    );
}

fn words_we_use(document: &mut Document, case: &CaseFile) {
    section(document, "Words you may hear");
    let pairs = vec![
        KeyValue::text(
            "Child protection plan",
            of_babies(case, "A list of who does what, and by when, so that your baby is safe."),
        ),
        KeyValue::text("Core group", "The small meeting. You and the people who help you look at the plan."),
        KeyValue::text(
            "Review",
            "The next big meeting. It looks at what has changed and if the plan can end.",
        ),
        KeyValue::text(
            "Lead social worker",
            "The person who makes sure that the plan is carried out. Ring them first.",
        ),
    ];
    document.add(BlockKind::KeyValues(KeyValues { caption: None, pairs }));
}
