//! Mending: a weak line becomes the action of the library that is nearest to it.

use chrono::NaiveDate;
use prebirth_domain::{CaseFile, Concern, FamilyRole, Person};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::action::{ActionText, Criteria, Judgement};
use crate::check::check;
use crate::context::Context;
use crate::filling::{Slots, as_text, filled};
use crate::library::{Entry, entries};
use crate::likeness::{shared, telling_words};
use crate::words::phrases::Tag;

/// This is a weak action beside the better one that is proposed for it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Mended {
    /// The improved action.
    pub action: ActionText,
    /// The action as it was written.
    pub before: ActionText,
    /// Why this is proposed.
    pub why: String,
    /// The entry of the library that it follows.
    pub drafted_from: Option<String>,
}

/// A word that the line shares with the words of an entry weighs this much; one that it only shares with
/// the text of the entry weighs 1; a concern of the case that the entry answers adds 1.
const KEY_WORD: usize = 3;

/// This proposes a better action for a weak one, keeping the names and days that the writer gave.
///
/// # Missing data
/// Gives `None` when the action has no fault or the library holds nothing like it.
#[must_use]
pub fn mend(action: &ActionText, case: &CaseFile, today: NaiveDate) -> Option<Mended> {
    let context = Context::from_case(case, today);
    let before = check(action, &context);
    if faults(&before.criteria).is_empty() {
        return None;
    }
    let entry = nearest(action, case)?;
    let mut slots = Slots::of(case, today);
    // The library's actions are a professional's to do: a parent in the owner's place stays who it is for.
    let is_owned = action.owner.as_deref().is_some_and(|owner| !is_family(owner, case))
        && before.criteria.owned == Judgement::Met;
    slots.owner = action.owner.clone().filter(|_| is_owned);
    if let Some(man) = named_man(action, case) {
        slots = slots.with_father(man);
        slots.parent = Some(man);
    }
    let mut improved = as_text(&filled(entry, &slots, Vec::new()), case);
    improved.id.clone_from(&action.id);
    if is_owned {
        improved.owner.clone_from(&action.owner);
    }
    if before.criteria.time_bound == Judgement::Met {
        let written = before.due.as_ref().map(|due| due.written.clone());
        improved.due = action.due.clone().filter(|due| !due.trim().is_empty()).or(written);
    }
    // The writer's own measure stays where it measures something.
    let own = ActionText { measure: action.measure.clone(), ..ActionText::default() };
    if action.measure.is_some() && check(&own, &context).criteria.measurable == Judgement::Met {
        improved.measure.clone_from(&action.measure);
    }
    let after = check(&improved, &context);
    if !faults(&after.criteria).is_empty() || improved.text == action.text {
        return None;
    }
    let why = format!(
        "The line {}. The library has an action for the same purpose: {}.",
        faults(&before.criteria).join(", "),
        entry.title
    );
    Some(Mended { action: improved, before: action.clone(), why, drafted_from: Some(entry.id.clone()) })
}

fn faults(criteria: &Criteria) -> Vec<&'static str> {
    [
        (criteria.specific, "does not say exactly what is done"),
        (criteria.measurable, "does not say how one would know"),
        (criteria.owned, "has no one owner"),
        (criteria.time_bound, "names no day"),
    ]
    .into_iter()
    .filter(|(judgement, _)| *judgement == Judgement::NotMet)
    .map(|(_, words)| words)
    .collect()
}

fn nearest(action: &ActionText, case: &CaseFile) -> Option<&'static Entry> {
    let mut written = action.text.clone();
    for part in [&action.measure, &action.owner].into_iter().flatten() {
        written.push(' ');
        written.push_str(part);
    }
    let written = telling_words(&written);
    let open: Vec<&Concern> = case.concerns.iter().filter(|concern| !concern.is_resolved).collect();
    let ranked = entries().filter_map(|entry| {
        let keys = shared(&written, &telling_words(&entry.words));
        let others = shared(&written, &telling_words(&entry.text));
        let called = open.iter().any(|concern| entry.kinds.contains(&concern.what));
        (keys > 0).then(|| (keys * KEY_WORD + others + usize::from(called), entry))
    });
    // Of two that are as near, the one that stands first in the library is taken.
    ranked.reduce(|best, next| if next.0 > best.0 { next } else { best }).map(|(_, entry)| entry)
}

fn is_family(owner: &str, case: &CaseFile) -> bool {
    let named = |person: &Person| {
        let name = person.name.full().to_lowercase();
        !name.is_empty() && owner.to_lowercase().contains(&name)
    };
    crate::units::units(&crate::token::tokens(owner)).iter().any(|unit| unit.tag == Tag::Family)
        || case.people.iter().any(named)
}

/// The man of the case whom the line names.
fn named_man<'a>(action: &ActionText, case: &'a CaseFile) -> Option<&'a Person> {
    let written = action.text.to_lowercase();
    let is_named = |person: &&Person| {
        let names = [&person.name.given, &person.name.family];
        let mother = case.mother().map(|mother| mother.name.family.to_lowercase()).unwrap_or_default();
        names.into_iter().any(|name| {
            let name = name.trim().to_lowercase();
            name.chars().count() > 1 && name != mother && has_word(&written, &name)
        })
    };
    let says_father = ["father", "dad", "fob", "partner"].iter().any(|word| has_word(&written, word));
    let first = || case.fathers_and_partners().find(|person| person.role != FamilyRole::OtherMaleCarer);
    if has_word(&written, "second") && case.fathers_and_partners().count() > 1 {
        return case.fathers_and_partners().find(is_named).or_else(|| case.fathers_and_partners().nth(1));
    }
    case.fathers_and_partners().find(is_named).or_else(|| if says_father { first() } else { None })
}

fn has_word(text: &str, word: &str) -> bool {
    text.split(|letter: char| !letter.is_alphanumeric() && letter != '\'' && letter != '-')
        .any(|part| part == word)
        || (word.contains(' ') && text.contains(word))
}
