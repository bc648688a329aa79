//! The list put together: which cases, in which order, under which words.

use chrono::{Datelike, NaiveDate};

use super::Judged;
use super::found::Hits;
use crate::pressing::{Rank, SOON_DAYS};
use crate::views::{CaseFilter, CaseList, CaseOrder, CaseRow, ToDo, ToDoLength};
use crate::{CaseSearch, Moment};

/// How many things of one case stand in the list for today, so that no case hides the others.
const OF_ONE_CASE: usize = 3;

/// How many things stand in the list for today.
const AT_ONCE: usize = 12;

/// How near a conference is that is prepared now, in days.
const CONFERENCE_SOON_DAYS: i64 = 14;

/// This puts the list together; `of` is how many cases there are.
pub(crate) fn list(judged: Vec<Judged>, of: u32, hits: Hits, asked: &CaseSearch, now: &Moment) -> CaseList {
    let mut judged: Vec<Judged> =
        judged.into_iter().filter(|one| belongs(one, asked.only, now.today)).collect();
    match asked.order {
        CaseOrder::Need => {
            judged.sort_by_key(|one| (urgency(one), one.due_date.is_none(), one.due_date));
        }
        CaseOrder::DueDate => {
            judged.sort_by_key(|one| (one.is_born, one.due_date.is_none(), one.due_date));
        }
        CaseOrder::SocialWorker => judged.sort_by_key(|one| {
            let name = one.row.social_worker.clone();
            (name.is_none(), name.map(|name| name.to_lowercase()), one.due_date.is_none(), one.due_date)
        }),
    }
    let (to_do, more_to_do) = to_do(&judged, asked.to_do);
    let rows = judged.into_iter().map(|one| CaseRow { group: group(&one, asked.order), ..one.row });
    let rows: Vec<CaseRow> = rows.collect();
    let found = hits.found.into_iter().filter(|hit| rows.iter().any(|row| row.id == hit.case)).collect();
    CaseList { rows, to_do, more_to_do, of, found, more_found: hits.more }
}

fn belongs(one: &Judged, only: CaseFilter, today: NaiveDate) -> bool {
    let within = |day: Option<NaiveDate>, days: i64| day.is_some_and(|day| (day - today).num_days() <= days);
    match only {
        CaseFilter::All => true,
        CaseFilter::NotMet => one.row.not_met > 0,
        CaseFilter::DueSoon => one.to_do.iter().any(|(_, thing)| within(thing.due, SOON_DAYS)),
        CaseFilter::ConferenceSoon => within(one.next_conference, CONFERENCE_SOON_DAYS),
        CaseFilter::InOrder => one.row.not_met + one.row.due == 0,
    }
}

/// 0 for a case in which something is not met, 1 where something falls due, 2 for one in order.
fn urgency(one: &Judged) -> u8 {
    match (one.row.not_met, one.row.due) {
        (0, 0) => 2,
        (0, _) => 1,
        _ => 0,
    }
}

fn group(one: &Judged, order: CaseOrder) -> String {
    match order {
        CaseOrder::Need => match urgency(one) {
            0 => "Something needs putting right".to_owned(),
            1 => "Something is due".to_owned(),
            _ => "In order".to_owned(),
        },
        CaseOrder::DueDate if one.is_born => "Born".to_owned(),
        CaseOrder::DueDate => match one.due_date {
            Some(day) => month(day),
            None => "No due date recorded".to_owned(),
        },
        CaseOrder::SocialWorker => {
            one.row.social_worker.clone().unwrap_or_else(|| "No social worker named".to_owned())
        }
    }
}

fn month(day: NaiveDate) -> String {
    let whole = prebirth_domain::day_in_words(day);
    whole.split_once(' ').map_or_else(|| day.year().to_string(), |(_, month)| month.to_owned())
}

fn to_do(judged: &[Judged], length: ToDoLength) -> (Vec<ToDo>, u32) {
    let all: usize = judged.iter().map(|one| one.to_do.len()).sum();
    let of_one = match length {
        ToDoLength::Pressing => OF_ONE_CASE,
        ToDoLength::Whole => usize::MAX,
    };
    let mut to_do: Vec<&(Rank, ToDo)> = judged.iter().flat_map(|one| one.to_do.iter().take(of_one)).collect();
    to_do.sort_by_key(|(rank, _)| *rank);
    match length {
        ToDoLength::Pressing => to_do.truncate(AT_ONCE),
        ToDoLength::Whole => {}
    }
    let more = all.saturating_sub(to_do.len());
    (to_do.into_iter().map(|(_, thing)| thing.clone()).collect(), u32::try_from(more).unwrap_or(u32::MAX))
}
