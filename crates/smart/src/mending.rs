//! Mending: a weak line becomes the action of the library that is nearest to it.

use chrono::NaiveDate;
use prebirth_domain::{CaseFile, Concern, FamilyRole, Person, Role, WorkingDays};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::action::{ActionText, Checked, Criteria, Field, Judgement};
use crate::case_fit;
use crate::check::{Understood, check, understand};
use crate::context::Context;
use crate::deadline::Deadline;
use crate::filling::{Slots, as_text, filled, in_role};
use crate::keeping;
use crate::library::{Applies, Entry};
use crate::owner::Owner;
use crate::ranking;
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

/// A line that shares less than this with every entry means something else.
const NEAR: f32 = 2.5;

/// So many neighbours are tried before a line is given up.
const NEIGHBOURS: usize = 8;

/// How much nearer an entry is for answering a concern of the case, and for being the owner's kind of work.
const ANSWERS_A_CONCERN: f32 = 1.5;
const IS_THE_OWNERS_WORK: f32 = 3.0;

/// This proposes a better action for a weak one, keeping the names, numbers and days that the writer gave.
///
/// A line that says what is done keeps its words, and only what is missing is put beside it. Any other line
/// becomes the action of the library that is nearest to it.
///
/// # Missing data
/// Gives `None` when the action has no fault, when only the writer can tell which of two days is meant, and when
/// the library holds nothing like it.
#[must_use]
pub fn mend(action: &ActionText, case: &CaseFile, today: NaiveDate) -> Option<Mended> {
    let context = Context::from_case(case, today);
    let weak = Weak {
        action,
        case,
        today,
        understood: understand(action, &context),
        before: check(action, &context),
        context,
    };
    let only_the_writer_knows =
        matches!(weak.understood.deadline, Deadline::Contradiction(_) | Deadline::NoSuchDay(_));
    if faults(&weak.before.criteria).is_empty() || only_the_writer_knows {
        return None;
    }
    let ranked = weak.neighbours();
    let by_library = || ranked.iter().find_map(|entry| weak.by(entry));
    let in_place = || weak.in_place(ranked.first().copied());
    if weak.lacks_little() { in_place().or_else(by_library) } else { by_library().or_else(in_place) }
}

/// A weak line with everything that is known about it.
struct Weak<'a> {
    action: &'a ActionText,
    case: &'a CaseFile,
    today: NaiveDate,
    understood: Understood,
    before: Checked,
    context: Context,
}

impl Weak<'_> {
    fn neighbours(&self) -> Vec<&'static Entry> {
        // When it is due says nothing about what it is for.
        let moments = &self.understood.text.moments;
        let in_moment = |at: usize| moments.iter().any(|moment| at >= moment.start && at < moment.end);
        let letters = self.action.text.chars().enumerate();
        let mut written: String =
            letters.map(|(at, letter)| if in_moment(at) { ' ' } else { letter }).collect();
        if written.trim().is_empty() {
            written.clone_from(&self.action.text);
        }
        if let Some(measure) = &self.action.measure {
            written.push(' ');
            written.push_str(measure);
        }
        let open: Vec<&Concern> = self.case.concerns.iter().filter(|concern| !concern.is_resolved).collect();
        let owner = self.owner();
        let about_man = named_man(self.action, self.case).is_some();
        let mut ranked: Vec<(&Entry, f32)> = ranking::nearest(&written, NEIGHBOURS)
            .into_iter()
            .filter(|(entry, score)| *score >= NEAR && !(about_man && entry.applies == Applies::AboutMother))
            .map(|(entry, score)| {
                let called = open.iter().any(|concern| entry.kinds.contains(&concern.what));
                let is_work = owner.as_deref().is_some_and(|owner| {
                    entry.owner.iter().any(|role| {
                        in_role(self.case, *role).is_some_and(|person| person.name.full() == owner)
                    })
                });
                let bonus = if called { ANSWERS_A_CONCERN } else { 0.0 }
                    + if is_work { IS_THE_OWNERS_WORK } else { 0.0 };
                (entry, score + bonus)
            })
            .collect();
        ranked.sort_by(|one, other| other.1.total_cmp(&one.1));
        ranked.into_iter().map(|(entry, _)| entry).collect()
    }

    /// The professional who owns the line already, by the name that the case has where it has one.
    fn owner(&self) -> Option<String> {
        let Owner::One(span) = self.understood.owner else { return None };
        let field = match span.field {
            Field::Owner => self.action.owner.as_deref()?,
            Field::Text | Field::Due | Field::Measure => self.action.text.as_str(),
        };
        let words: String =
            field.chars().skip(span.start).take(span.end.saturating_sub(span.start)).collect();
        if is_family(&words, self.case) {
            return None;
        }
        let known =
            case_fit::person_at(self.action, span, &self.context).map(|person| person.name.trim().to_owned());
        Some(known.filter(|name| !name.is_empty()).unwrap_or(words))
    }

    /// Somebody does something that is clear, and at most two things are missing beside it.
    fn lacks_little(&self) -> bool {
        let acts = self.understood.text.uses.iter().any(|verb| !verb.passive || !verb.doers.is_empty());
        self.before.criteria.specific == Judgement::Met && acts && faults(&self.before.criteria).len() <= 2
    }

    fn slots(&self) -> Slots<'_> {
        // The library's actions are a professional's to do: a parent in the owner's place stays who it is for.
        let mut slots = Slots::of(self.case, self.today);
        slots.owner = self.owner();
        if let Some(man) = named_man(self.action, self.case) {
            slots = slots.with_father(man);
            slots.parent = Some(man);
        }
        slots
    }

    /// What is done is clear: the words stay, and what is missing is put beside them.
    fn in_place(&self, nearest: Option<&Entry>) -> Option<Mended> {
        if self.before.criteria.specific != Judgement::Met {
            return None;
        }
        let mut improved = self.action.clone();
        let model = nearest.map(|entry| as_text(&filled(entry, &self.slots(), Vec::new()), self.case));
        if self.before.criteria.owned != Judgement::Met {
            let offered = self.before.findings.iter().filter_map(|finding| finding.mend.as_ref());
            let offered =
                offered.filter(|mend| mend.field == Field::Owner).map(|mend| mend.replacement.clone()).next();
            let own_work = model.as_ref().and_then(|model| model.owner.clone());
            let lead = || in_role(self.case, Role::SocialWorker).map(|person| person.name.full());
            improved.owner = offered.or(own_work).or_else(lead);
        }
        if self.before.criteria.time_bound != Judgement::Met {
            improved.due = self.next_day();
        }
        if self.before.criteria.measurable != Judgement::Met {
            improved.measure =
                Some("A dated note of it on the case file, read at the core group.".to_owned());
        }
        self.mended(improved, "Your words are kept; what is missing is added.".to_owned(), None)
    }

    /// The day by which the next meeting can look at it; for a rhythm, the day on which it ends.
    fn next_day(&self) -> Option<String> {
        let ahead = |day: &NaiveDate| *day > self.today;
        let review = self.context.review.filter(ahead);
        if matches!(self.understood.deadline, Deadline::RhythmWithoutEnd(_)) {
            return Some(review.map_or_else(
                || "until the review conference".to_owned(),
                |day| format!("until {}", prebirth_domain::day_in_words(day)),
            ));
        }
        let start = self.context.conference.filter(ahead).unwrap_or(self.today);
        let day = self.context.core_group.filter(ahead).or(review);
        let day = day.unwrap_or_else(|| WorkingDays(10).after(start, self.case.nation));
        Some(format!("by {}", prebirth_domain::day_in_words(day)))
    }

    fn by(&self, entry: &Entry) -> Option<Mended> {
        let mut improved = as_text(&filled(entry, &self.slots(), Vec::new()), self.case);
        improved.id.clone_from(&self.action.id);
        if let (Some(_), Some(written)) =
            (self.owner(), self.action.owner.clone().filter(|owner| !owner.trim().is_empty()))
        {
            improved.owner = Some(written);
        }
        if self.before.criteria.time_bound == Judgement::Met {
            let written = self.before.due.as_ref().map(|due| due.written.clone());
            improved.due = self.action.due.clone().filter(|due| !due.trim().is_empty()).or(written);
        }
        // The writer's own measure stays where it measures something.
        let own = ActionText { measure: self.action.measure.clone(), ..ActionText::default() };
        if self.action.measure.is_some() && check(&own, &self.context).criteria.measurable == Judgement::Met {
            improved.measure.clone_from(&self.action.measure);
        }
        let lost = keeping::lost(self.action, &improved);
        if !lost.is_empty() {
            let text = improved.text.trim_end_matches('.').to_owned();
            improved.text = format!("{text} (as first written: {}).", lost.join("; "));
        }
        let why = format!("The library has an action for the same purpose: {}.", entry.title);
        self.mended(improved, why, Some(entry.id.clone()))
    }

    fn mended(&self, improved: ActionText, why: String, drafted_from: Option<String>) -> Option<Mended> {
        let after = check(&improved, &self.context);
        if !faults(&after.criteria).is_empty() || improved == *self.action {
            return None;
        }
        let why = format!("The line {}. {why}", faults(&self.before.criteria).join(", "));
        Some(Mended { action: improved, before: self.action.clone(), why, drafted_from })
    }
}

fn faults(criteria: &Criteria) -> Vec<&'static str> {
    [
        (criteria.specific, "does not say exactly what is done"),
        (criteria.measurable, "does not say how anyone would know"),
        (criteria.owned, "has no one owner"),
        (criteria.time_bound, "names no day"),
    ]
    .into_iter()
    .filter(|(judgement, _)| *judgement == Judgement::NotMet)
    .map(|(_, words)| words)
    .collect()
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
    let says_father = ["father", "father's", "dad", "dad's", "dads", "fob", "partner", "partner's"]
        .iter()
        .any(|word| has_word(&written, word));
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
