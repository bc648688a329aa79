//! A case of forty pages, put together from a seed: many people, long talk, and words that only look wrong.

#![allow(dead_code, reason = "each test that takes this in uses a part of it")]

mod borough;
pub mod cast;
pub mod other_hands;
mod people;
mod talk;
pub mod valley;

use chrono::{Datelike, Days, NaiveDate};
use prebirth_domain::{
    Action, ActionId, AgencyView, Attendance, AttendanceMode, BirthPlan, CaseFile, Category, Chair, Concern,
    Conference, Contribution, ContributionKind, CoreGroupMeeting, CoreGroupMember, Decision, DueDate,
    DueDateBasis, DueWhen, EntryId, Gestation, Invitation, Outcome, ParentView, Party, Position, Role,
    UnbornBaby, ViewObtained, day_in_words, day_in_words_with_weekday,
};

/// This is a source of chance: the same seed, the same case.
#[derive(Debug, Clone)]
pub struct Dice(u64);

impl Dice {
    pub fn new(seed: u64) -> Self {
        Self(seed.wrapping_mul(0x9e37_79b9_7f4a_7c15).wrapping_add(0x1234_5678))
    }

    pub fn below(&mut self, end: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 >> 33).unwrap_or_default() % end.max(1)
    }

    pub fn pick<'a, T>(&mut self, list: &'a [T]) -> &'a T {
        list.get(self.below(list.len())).expect("a list with something in it")
    }
}

pub fn day(year: i32, month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, day).expect("a day of the calendar")
}

pub const DUE: (i32, u32, u32) = (2026, 10, 5);
pub const HELD: (i32, u32, u32) = (2026, 7, 13);

fn due() -> NaiveDate {
    day(DUE.0, DUE.1, DUE.2)
}

pub use cast::{Cast, EASTMERE};

/// This gives the case of the first cast. Some three hundred contributions make forty pages.
pub fn case(seed: u64, contributions: usize) -> CaseFile {
    case_of(&EASTMERE, seed, contributions)
}

/// This gives the case of a cast.
pub fn case_of(cast: &Cast, seed: u64, contributions: usize) -> CaseFile {
    let mut dice = Dice::new(seed);
    let mut case =
        CaseFile { people: (cast.family)(), professionals: (cast.professionals)(), ..CaseFile::default() };
    case.pregnancy.babies =
        vec![UnbornBaby { id: "baby".into(), working_name: cast.baby.to_owned(), ..UnbornBaby::default() }];
    case.pregnancy.due_dates = vec![DueDate {
        id: EntryId::new("due"),
        date: Some(due()),
        basis: DueDateBasis::EarlyScan,
        ..DueDate::default()
    }];
    case.concerns = concerns(cast);
    let party = |id: &str| Party::Professional { id: id.into() };
    let speakers: Vec<Party> = case
        .professionals
        .iter()
        .filter(|one| !matches!(one.role, Role::Chair | Role::MinuteTaker | Role::Interpreter))
        .map(|one| party(one.id.as_str()))
        .collect();
    let everybody: Vec<Party> = case.professionals.iter().map(|one| party(one.id.as_str())).collect();
    let mother = Party::Person { id: "mother".into() };
    let father = Party::Person { id: "father".into() };
    let all: Vec<Party> = [mother.clone(), father.clone()].into_iter().chain(everybody).collect();
    let mut conference = Conference {
        id: "c1".into(),
        on: Some(day(HELD.0, HELD.1, HELD.2)),
        chair: Chair { professional: Some("chair".into()), ..Chair::default() },
        minute_taker: Some("minute-taker".into()),
        invitations: all
            .iter()
            .map(|party| Invitation {
                party: Some(party.clone()),
                sent_on: Some(day(2026, 6, 29)),
                report_requested_on: Some(day(2026, 6, 29)),
                ..Invitation::default()
            })
            .collect(),
        attendance: all
            .iter()
            .enumerate()
            .map(|(number, party)| Attendance {
                id: EntryId::new(format!("roll-{number}")),
                party: Some(party.clone()),
                mode: if number % 3 == 0 { AttendanceMode::Video } else { AttendanceMode::InRoom },
                ..Attendance::default()
            })
            .collect(),
        ..Conference::default()
    };
    for number in 0..contributions {
        let by = speakers.get(number % speakers.len()).cloned();
        conference.contributions.push(contribution(cast, &case, &mut dice, number, by));
    }
    conference.agency_views = speakers
        .iter()
        .enumerate()
        .map(|(number, by)| AgencyView {
            id: EntryId::new(format!("view-{number}")),
            by: Some(by.clone()),
            position: Position::Plan,
            reasons: Some(talk::paragraph(cast, &case, &mut dice, 1)),
        })
        .collect();
    conference.parent_views = vec![
        parent_view("mother", cast.mothers_view),
        parent_view("father", "He said that he will keep away until the court has heard him."),
    ];
    conference.decision = Some(decision(cast));
    conference.core_group = speakers
        .iter()
        .take(8)
        .enumerate()
        .map(|(number, party)| CoreGroupMember {
            id: EntryId::new(format!("g{number}")),
            party: Some(party.clone()),
        })
        .collect();
    case.plan.actions = (0..24).map(|number| action(cast, &case, &mut dice, number, &speakers)).collect();
    case.birth_plan = Some(BirthPlan {
        separates_at_birth: Some(false),
        baby_stays_with_mother: Some(true),
        place_of_birth: Some(cast.hospital.to_owned()),
        ..BirthPlan::default()
    });
    case.core_group_meetings.push(CoreGroupMeeting {
        conference: conference.id.clone(),
        on: Some(day(2026, 7, 24)),
        was_held: true,
        present: speakers.iter().take(6).cloned().collect(),
        record: Some("The first appointments were kept.\nThe safety plan is written.".to_owned()),
        ..CoreGroupMeeting::default()
    });
    case.conferences.push(conference);
    case
}

fn contribution(
    cast: &Cast,
    case: &CaseFile,
    dice: &mut Dice,
    number: usize,
    by: Option<Party>,
) -> Contribution {
    const HEADINGS: [&str; 6] = ["Health", "Home", "History", "Safety", "Support", "The father"];
    let sentences = 3 + dice.below(4);
    Contribution {
        id: EntryId::new(format!("said-{number}")),
        by,
        heading: Some((*dice.pick(&HEADINGS)).to_owned()),
        nature: if dice.below(3) == 0 { ContributionKind::Opinion } else { ContributionKind::Fact },
        words: talk::paragraph(cast, case, dice, sentences),
        ..Contribution::default()
    }
}

fn parent_view(id: &str, words: &str) -> ParentView {
    ParentView {
        id: EntryId::new(format!("of-{id}")),
        person: id.into(),
        obtained: ViewObtained::AtConference,
        words: words.to_owned(),
        ..ParentView::default()
    }
}

fn decision(cast: &Cast) -> Decision {
    Decision {
        outcome: Outcome::ChildProtectionPlan,
        category: Some(Category::Emotional),
        threshold_rationale: Some(
            "The baby is likely to suffer significant harm from violence at home.".to_owned(),
        ),
        category_rationale: Some("The harm comes from fear and control.".to_owned()),
        rationale: Some(cast.rationale.to_owned()),
        plans_separation_at_birth: Some(false),
        first_core_group_on: Some(day(2026, 7, 24)),
        review_on: Some(day(2026, 10, 12)),
        ..Decision::default()
    }
}

fn concerns(cast: &Cast) -> Vec<Concern> {
    cast.concerns
        .into_iter()
        .enumerate()
        .map(|(number, (what, words))| Concern {
            id: format!("concern-{number}").as_str().into(),
            what,
            words: words.to_owned(),
            ..Concern::default()
        })
        .collect()
}

fn action(cast: &Cast, case: &CaseFile, dice: &mut Dice, number: usize, owners: &[Party]) -> Action {
    let owner = dice.pick(owners).clone();
    let on = day(2026, 7, 20) + Days::new(u64::try_from(dice.below(60)).unwrap_or_default());
    let name = case.name_of(&owner).map(prebirth_domain::PersonName::full).unwrap_or_default();
    let what = dice.pick(cast.deeds);
    Action {
        id: ActionId::new(format!("action-{number}")),
        text: format!("{name} {what} by {}.", day_in_words(on)),
        owner: Some(owner),
        due: Some(DueWhen::Day { on }),
        measure: Some("A note in the record, with the day and what was seen.".to_owned()),
        contingency: Some(
            "If it is not done, the lead practitioner rings within two working days.".to_owned(),
        ),
        ..Action::default()
    }
}

/// This gives a day of the year before the conference, in one of the ways in which people write it.
pub fn some_day(dice: &mut Dice) -> NaiveDate {
    day(2026, 1, 8) + Days::new(u64::try_from(dice.below(180)).unwrap_or_default())
}

pub fn with_weekday(day: NaiveDate) -> String {
    day_in_words_with_weekday(day)
}

pub fn with_weeks(day: NaiveDate) -> String {
    format!("{} ({})", day_in_words(day), Gestation::on(day, due()))
}

pub fn with_weeks_in_words(day: NaiveDate) -> String {
    let at = Gestation::on(day, due());
    let (weeks, days) = (at.days() / 7, at.days() % 7);
    format!("{} at {weeks} weeks and {days} days", day_in_words(day))
}

pub fn with_weeks_of_forty(day: NaiveDate) -> String {
    format!("{} ({}/40)", day.format("%d/%m/%Y"), Gestation::on(day, due()).days() / 7)
}

pub fn in_figures(day: NaiveDate) -> String {
    format!("{}/{}/{}", day.day(), day.month(), day.year())
}
