//! A case as its rooms show it, put together from the rules, the checker and the record.

use chrono::NaiveDate;
use prebirth_domain::{CaseFile, Conference, ConferenceId, ConferenceState, day_in_words};
use prebirth_rules::{Finding, LocalValue, PackInForce, PackTrouble, Packs, Verdict};
use prebirth_smart::Context;

use crate::choices::Choices;
use crate::views::{BabyShown, CaseView, ConferenceName, SettledChecks};
use crate::{AppError, Moment, actions, pressing, readiness, roll, share, wall, words};

/// This gives the pack that a case is judged by.
///
/// # Errors
/// Refuses a pack that this version does not know.
pub(crate) fn pack_of(
    case: &CaseFile,
    own_figures: &[LocalValue],
    today: NaiveDate,
) -> Result<PackInForce, AppError> {
    let pack = Packs::built_in().in_force_for(case, today).map_err(unknown_pack)?;
    Ok(pack.with_local_values(own_figures.to_vec()))
}

pub(crate) fn unknown_pack(trouble: PackTrouble) -> AppError {
    AppError::refusal("pack", trouble.to_string())
}

/// This gives the conference that a view is about: the one asked for, or the latest that goes on.
pub(crate) fn conference_of<'a>(case: &'a CaseFile, asked: Option<&ConferenceId>) -> Option<&'a Conference> {
    let asked_for = asked.and_then(|id| case.conference(id));
    asked_for.or_else(|| {
        case.conferences.iter().rev().find(|conference| conference.state != ConferenceState::Cancelled)
    })
}

/// This puts a view together.
///
/// # Errors
/// Refuses a case whose pack this version does not know.
pub(crate) fn case_view(
    case: CaseFile,
    revision: u32,
    asked: Option<&ConferenceId>,
    own_figures: &[LocalValue],
    now: &Moment,
) -> Result<CaseView, AppError> {
    let pack = pack_of(&case, own_figures, now.today)?;
    let (findings, settled): (Vec<Finding>, Vec<Finding>) =
        prebirth_rules::check(&case, &pack, now.today).into_iter().partition(is_open);
    let conference = conference_of(&case, asked);
    let context = Context::from_case(&case, now.today);
    let board = conference
        .map(|conference| prebirth_rules::invitation_board(&case, conference, &pack, now.today))
        .unwrap_or_default();
    let next = pressing::next(&findings, now.today);
    let roll = conference.map(|conference| roll::roll(&case, conference)).unwrap_or_default();
    Ok(CaseView {
        id: case.id.clone(),
        revision,
        saved_words: words::saved(now),
        is_example: case.is_example,
        title: case.title(),
        today_words: prebirth_domain::day_in_words_with_weekday(now.today),
        today: now.today,
        babies: babies(&case),
        born_words: born_words(&case),
        gestation_words: gestation_words(&case, now.today),
        due_words: due_words(&case),
        conferences: case
            .conferences
            .iter()
            .map(|conference| ConferenceName {
                id: conference.id.clone(),
                label: words::conference(conference, now.today),
            })
            .collect(),
        conference: conference.map(|conference| conference.id.clone()),
        ruler: prebirth_rules::ruler(&case, &pack, now.today),
        settled: settled_checks(settled),
        next_thing: next.map(|(_, finding)| finding.summary.clone()),
        next_finding: next.and_then(|(position, _)| u32::try_from(position).ok()),
        ready: readiness::steps(&case, conference, &board),
        board,
        wall: wall::wall(&case, conference, &roll),
        roll,
        quoracy: conference.map(|conference| prebirth_rules::quoracy(&case, conference, &pack)),
        actions: actions::views(&case, &context, now.today),
        share: conference.map(|conference| share::rows(&case, conference, now.today)).unwrap_or_default(),
        minutes: share::minutes_state(&case, conference, now.today),
        choices: Choices::all(),
        findings,
        case_file: case,
    })
}

pub(crate) fn needs_something(finding: &Finding) -> bool {
    matches!(finding.verdict, Verdict::NotMet | Verdict::Due)
}

pub(crate) fn count(findings: &[Finding], verdict: Verdict) -> u32 {
    let found = findings.iter().filter(|finding| finding.verdict == verdict).count();
    u32::try_from(found).unwrap_or(u32::MAX)
}

/// This says whether a finding is one that somebody has to see.
fn is_open(finding: &Finding) -> bool {
    matches!(finding.verdict, Verdict::NotMet | Verdict::Due | Verdict::CannotTell)
}

/// A case has hundreds of checks with nothing left to do: the screens count them and show none.
fn settled_checks(findings: Vec<Finding>) -> Vec<SettledChecks> {
    let mut kinds: Vec<(String, SettledChecks)> = Vec::new();
    for Finding { rule, name, place, .. } in findings {
        let part = part_of(&place.pointer);
        let alike = kinds.iter_mut().rev().find(|(other, kind)| {
            *other == part
                && kind.rule == rule
                && kind.place.room == place.room
                && kind.place.section == place.section
        });
        match alike {
            Some((_, kind)) => kind.count += 1,
            None => kinds.push((part, SettledChecks { rule, name, place, count: 1 })),
        }
    }
    kinds.into_iter().map(|(_, kind)| kind).collect()
}

/// This gives the part of the case file that a pointer is in, whichever item of its lists is meant.
fn part_of(pointer: &str) -> String {
    let is_name = |step: &&str| step.parse::<usize>().is_err();
    pointer.split('/').filter(is_name).collect::<Vec<_>>().join("/")
}

pub(crate) fn gestation_words(case: &CaseFile, today: NaiveDate) -> Option<String> {
    if case.born_on().is_some() {
        return None;
    }
    case.gestation_on(today).map(|gestation| gestation.to_string())
}

fn babies(case: &CaseFile) -> Vec<BabyShown> {
    let babies = case.pregnancy.babies.iter().map(|baby| BabyShown {
        id: baby.id.clone(),
        name: case.baby_name(&baby.id),
        born_words: case.baby_at_birth(&baby.id).and_then(|born| born.born_on).map(day_in_words),
    });
    babies.collect()
}

pub(crate) fn born_words(case: &CaseFile) -> Option<String> {
    case.born_on().map(day_in_words)
}

pub(crate) fn due_words(case: &CaseFile) -> Option<String> {
    let due = case.due_dates_in_use().into_iter().next()?;
    due.date.map(|date| format!("{} ({})", day_in_words(date), due.basis.label()))
}
