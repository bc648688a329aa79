//! Plants errors in a case from a seed, and knows each of them again among the doubts.

use prebirth_documents::accuracy::{Doubt, DoubtKind};
use prebirth_domain::{AttendanceMode, CaseFile, Conference, EntryId, Party, Restriction};

use crate::stress::{Cast, Dice};

/// This is from where to where in a text an error stands.
type Place = (usize, usize);

/// This is an error that was planted, and how it is known again.
#[derive(Debug)]
pub struct Planted {
    pub what: String,
    /// This is the entry that the doubt has to name.
    id: String,
    kinds: &'static [DoubtKind],
    /// This is from where to where in the entry's text it stands; any place where there is none.
    from: Option<Place>,
}

impl Planted {
    pub fn is_meant_by(&self, doubt: &Doubt) -> bool {
        let is_there = match (self.from, doubt.span) {
            (Some((from, to)), Some(span)) => to + 1 >= span.start && from <= span.end + 1,
            (None, _) => true,
            (Some(_), None) => false,
        };
        doubt.place.id == self.id && self.kinds.contains(&doubt.nature) && is_there
    }
}

/// This plants a hundred errors of the kinds that people make.
pub fn hundred(cast: &Cast, case: &mut CaseFile, dice: &mut Dice) -> Vec<Planted> {
    let mut planted = Vec::new();
    let mut used = Vec::new();
    people(case, &mut planted);
    let names = names(case);
    let mut places = Places { case, dice, used: &mut used, planted: &mut planted };
    for number in 0..31 {
        places.in_text("a name misspelt", NAMES, |text, dice| misspelt(text, &names, dice, number));
    }
    for _ in 0..6 {
        places.in_text("a short form of a name", NAMES, |text, _| shortened(text, cast.short_forms));
    }
    for number in 0..16 {
        places.in_text("a name of another family", NAMES, |text, _| {
            stranger(text, &names, &cast.strangers, number)
        });
    }
    for number in 0..11 {
        places.in_text("a wrong weekday", &[DoubtKind::Day], |text, _| other_weekday(text, number));
    }
    for number in 0..12 {
        places.in_text("a wrong gestation", &[DoubtKind::Gestation], |text, _| other_weeks(text, number));
    }
    for number in 0..4 {
        places.added(
            "a day that does not exist",
            &[DoubtKind::Day],
            NO_DAYS[number % 4],
            NO_DAYS_AT[number % 4],
        );
    }
    for (sentence, at) in cast.wrong_days {
        places.added("a day against the record", &[DoubtKind::Day], sentence, at);
    }
    for (sentence, at) in cast.wrong_roles {
        places.added("a role that is not theirs", &[DoubtKind::OtherRole], sentence, at);
    }
    planted
}

const NAMES: &[DoubtKind] = &[DoubtKind::Misspelt, DoubtKind::ShortName, DoubtKind::Stranger];
const NO_DAYS: [&str; 4] = [
    " She was seen on 31 April 2026.",
    " A letter came on 30 February 2026.",
    " He rang on 31/6/2026.",
    " The flat was seen on 31 June.",
];
const NO_DAYS_AT: [&str; 4] = ["31 April", "30 February", "31/6", "31 June"];
struct Places<'a> {
    case: &'a mut CaseFile,
    dice: &'a mut Dice,
    used: &'a mut Vec<usize>,
    planted: &'a mut Vec<Planted>,
}

impl Places<'_> {
    /// Changes a text that has what it takes; each text is changed once, so that errors do not hide each other.
    fn in_text(
        &mut self,
        what: &str,
        kinds: &'static [DoubtKind],
        change: impl Fn(&str, &mut Dice) -> Option<(String, Place, String)>,
    ) {
        let conference = self.case.conferences.first_mut().expect("a conference");
        let count = conference.contributions.len();
        let start = self.dice.below(count);
        for step in 0..count {
            let at = (start + step) % count;
            let Some(said) = conference.contributions.get_mut(at).filter(|_| !self.used.contains(&at)) else {
                continue;
            };
            if let Some((changed, from, how)) = change(&said.words, self.dice) {
                said.words = changed;
                self.used.push(at);
                let id = said.id.to_string();
                self.planted.push(Planted { what: format!("{what}: {how}"), id, kinds, from: Some(from) });
                return;
            }
        }
        panic!("no text is left for {what}");
    }

    fn added(&mut self, what: &str, kinds: &'static [DoubtKind], sentence: &str, at: &str) {
        self.in_text(what, kinds, |text, _| {
            let from = text.chars().count() + sentence.split(at).next().expect("a start").chars().count();
            Some((format!("{text}{sentence}"), (from, from + at.chars().count()), sentence.to_owned()))
        });
    }
}

fn names(case: &CaseFile) -> Vec<String> {
    let of = |name: &prebirth_domain::PersonName| [name.given.clone(), name.family.clone()];
    let family = case.people.iter().flat_map(|one| of(&one.name));
    let all: Vec<String> = family.chain(case.professionals.iter().flat_map(|one| of(&one.name))).collect();
    all.into_iter().filter(|name| name.chars().count() > 3).collect()
}

/// Finds a name that is a word of its own, never inside another word.
fn occurrence(text: &str, name: &str) -> Option<usize> {
    text.match_indices(name).map(|(at, _)| at).find(|at| {
        let before = text.get(..*at).and_then(|before| before.chars().last());
        let after = text.get(at + name.len()..).and_then(|after| after.chars().next());
        !before.is_some_and(char::is_alphanumeric) && !after.is_some_and(char::is_alphanumeric)
    })
}

fn put(text: &str, at: usize, old: &str, new: &str) -> (String, Place, String) {
    let (before, after) =
        (text.get(..at).unwrap_or_default(), text.get(at + old.len()..).unwrap_or_default());
    let from = before.chars().count();
    (format!("{before}{new}{after}"), (from, from + new.chars().count()), format!("{old} as {new}"))
}

fn misspelt(text: &str, names: &[String], dice: &mut Dice, number: usize) -> Option<(String, Place, String)> {
    let start = dice.below(names.len());
    let name =
        names.iter().cycle().skip(start).take(names.len()).find(|name| occurrence(text, name).is_some())?;
    let mut letters: Vec<char> = name.chars().collect();
    let at = 1 + dice.below(letters.len() - 2);
    match number % 5 {
        0 => letters.swap(at, at + 1),
        1 => drop(letters.remove(at)),
        2 => letters.insert(at, letters[at]),
        3 => letters[at] = if letters[at] == 'e' { 'a' } else { 'e' },
        _ => letters.push('e'),
    }
    let wrong: String = letters.into_iter().collect();
    (wrong != *name).then(|| put(text, occurrence(text, name).unwrap_or_default(), name, &wrong))
}

fn shortened(text: &str, forms: &[(&str, &str)]) -> Option<(String, Place, String)> {
    let (long, short) = forms.iter().find(|(long, _)| occurrence(text, long).is_some())?;
    Some(put(text, occurrence(text, long)?, long, short))
}

fn stranger(text: &str, names: &[String], others: &[&str], number: usize) -> Option<(String, Place, String)> {
    let other = others.get(number % others.len())?;
    // Not at the very beginning, where every word has a capital.
    let name = names.iter().find(|name| occurrence(text, name).is_some_and(|at| at > 0))?;
    Some(put(text, occurrence(text, name)?, name, other))
}

fn other_weekday(text: &str, number: usize) -> Option<(String, Place, String)> {
    const DAYS: [&str; 7] = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];
    // “Tuesdays” is no day of the calendar.
    let (place, at) = DAYS
        .iter()
        .enumerate()
        .find_map(|(place, day)| text.match_indices(&format!("{day} ")).next().map(|(at, _)| (place, at)))?;
    let (old, new) = (DAYS.get(place)?, DAYS.get((place + 1 + number % 5) % 7)?);
    Some(put(text, at, old, new))
}

fn other_weeks(text: &str, number: usize) -> Option<(String, Place, String)> {
    if let Some(at) = text.find("2026 at ") {
        return other_weeks_in_words(text, at + "2026 at ".len(), number);
    }
    let at = text.find("2026 (")? + "2026 (".len();
    let end = at + text.get(at..)?.find(')')?;
    let old = text.get(at..end)?;
    let (weeks, days) = old.split_once('+')?;
    let weeks: i32 = weeks.parse().ok()?;
    let new = match number % 3 {
        0 => format!("{}+{days}", weeks + 1),
        1 => format!("{}+{days}", weeks + 2),
        _ => format!("{weeks}+{}", (days.parse::<i32>().ok()? + 3) % 7),
    };
    Some(put(text, at, old, &new))
}

/// The same in “28 weeks and 3 days”.
fn other_weeks_in_words(text: &str, at: usize, number: usize) -> Option<(String, Place, String)> {
    let end = at + text.get(at..)?.find(" days")? + " days".len();
    let old = text.get(at..end)?;
    let (weeks, days) = old.split_once(" weeks and ")?;
    let (weeks, days): (i32, i32) = (weeks.parse().ok()?, days.strip_suffix(" days")?.parse().ok()?);
    let new = match number % 2 {
        0 => format!("{} weeks and {days} days", weeks + 1),
        _ => format!("{weeks} weeks and {} days", (days + 3) % 7),
    };
    Some(put(text, at, old, &new))
}

/// Somebody absent speaks, somebody present is silent, an owner does not know, the birth plan is harder.
fn people(case: &mut CaseFile, planted: &mut Vec<Planted>) {
    let by = |id: &str| Some(Party::Professional { id: id.into() });
    let note = |what: &str, id: &str, kind: &'static [DoubtKind], planted: &mut Vec<Planted>| {
        planted.push(Planted { what: what.to_owned(), id: id.to_owned(), kinds: kind, from: None });
    };
    let conference = case.conferences.first_mut().expect("a conference");
    for silent in ["housing", "school", "neonatal"] {
        hush(conference, &by(silent));
        let roll = conference.attendance.iter().find(|one| one.party == by(silent)).expect("on the roll");
        note("nothing is recorded of somebody present", roll.id.as_str(), &[DoubtKind::Silent], planted);
    }
    for (absent, number) in ["probation", "gp"].into_iter().zip(900..) {
        hush(conference, &by(absent));
        case.plan.actions.retain(|action| action.owner != by(absent));
        let roll = conference.attendance.iter_mut().find(|one| one.party == by(absent)).expect("on the roll");
        roll.mode = AttendanceMode::Apologies;
        let mut said = conference.contributions.first().expect("somebody spoke").clone();
        said.id = EntryId::new(format!("said-{number}"));
        said.by = by(absent);
        said.words = "The checks are not back yet.".to_owned();
        note("somebody absent speaks", said.id.as_str(), &[DoubtKind::Absent], planted);
        conference.contributions.push(said);
        let mut action = case.plan.actions.first().expect("an action").clone();
        action.id = format!("action-{number}").as_str().into();
        action.owner = by(absent);
        note("an owner was not there and not told", action.id.as_str(), &[DoubtKind::OwnerNotTold], planted);
        case.plan.actions.push(action);
    }
    let plan = case.birth_plan.as_mut().expect("a birth plan");
    plan.separates_at_birth = Some(true);
    plan.restrictions.push(Restriction {
        id: EntryId::new("harder"),
        person: Some("mother".into()),
        words: "No time alone with the baby".to_owned(),
        ..Restriction::default()
    });
    note("the birth plan is harder than the decision", "", &[DoubtKind::BirthPlan], planted);
    note("the birth plan restricts somebody more", "harder", &[DoubtKind::BirthPlan], planted);
}

fn hush(conference: &mut Conference, party: &Option<Party>) {
    conference.contributions.retain(|said| said.by != *party);
    conference.agency_views.retain(|view| view.by != *party);
}
