//! The list of cases, with what needs doing in each, worked out once for each state of a case.

use std::collections::HashMap;

use chrono::{DateTime, NaiveDate, Utc};
use prebirth_domain::{CaseFile, CaseId, Role};
use prebirth_rules::{Finding, LocalValue, Verdict};
use prebirth_store::Revision;

use crate::case_view::{conference_of, count, due_words, gestation_words, needs_something, pack_of};
use crate::views::{CaseList, CaseRow, ToDo};
use crate::{AppError, Moment, words};

/// How far ahead something falls due "now", in days.
const SOON_DAYS: i64 = 7;

/// How many things of one case stand in the list for today, so that no case hides the others.
const OF_ONE_CASE: usize = 3;

/// How many things stand in the list for today.
const AT_ONCE: usize = 12;

/// This is what the list shows of a case, as long as neither the case nor the day changes.
#[derive(Clone)]
pub(crate) struct Judged {
    revision: Revision,
    on: NaiveDate,
    due_date: Option<NaiveDate>,
    row: CaseRow,
    to_do: Vec<ToDo>,
}

impl Judged {
    /// This works a case out.
    ///
    /// # Errors
    /// Refuses a case whose pack this version does not know.
    pub(crate) fn of(
        case: &CaseFile,
        revision: Revision,
        updated_at: DateTime<Utc>,
        own_figures: &[LocalValue],
        now: &Moment,
    ) -> Result<Self, AppError> {
        let pack = pack_of(case, own_figures, now.today)?;
        let findings = prebirth_rules::check(case, &pack, now.today);
        let row = CaseRow {
            id: case.id.clone(),
            title: case.title(),
            mother_name: case.mother().map(|mother| mother.name.full()).unwrap_or_default(),
            social_worker: social_worker(case),
            due_words: due_words(case),
            gestation_words: gestation_words(case, now.today),
            next_conference_words: conference_of(case, None)
                .map(|conference| words::conference(conference, now.today)),
            not_met: count(&findings, Verdict::NotMet),
            due: count(&findings, Verdict::Due),
            next_thing: findings
                .iter()
                .find(|found| needs_something(found))
                .map(|found| found.summary.clone()),
            is_example: case.is_example,
            updated_words: words::moment(updated_at, now),
        };
        let to_do = to_do(case, &findings, now.today);
        Ok(Self { revision, on: now.today, due_date: case.working_due_date(), row, to_do })
    }

    /// This says whether the case and the day are still those that were worked out.
    fn holds(&self, revision: Revision, today: NaiveDate) -> bool {
        self.revision == revision && self.on == today
    }
}

/// This keeps what was worked out, until the program is locked or a figure changes.
#[derive(Default)]
pub(crate) struct Remembered(HashMap<CaseId, Judged>);

impl Remembered {
    pub(crate) fn find(&self, id: &CaseId, revision: Revision, today: NaiveDate) -> Option<Judged> {
        self.0.get(id).filter(|judged| judged.holds(revision, today)).cloned()
    }

    pub(crate) fn keep(&mut self, judged: Judged) {
        self.0.insert(judged.row.id.clone(), judged);
    }
}

/// This puts the list together: those that need something first, then by due date.
pub(crate) fn list(mut judged: Vec<Judged>) -> CaseList {
    judged.sort_by_key(|one| (one.row.not_met == 0, one.due_date.is_none(), one.due_date));
    let mut to_do: Vec<ToDo> = judged.iter().flat_map(|one| one.to_do.iter().cloned()).collect();
    to_do.sort_by_key(|thing| (thing.due.is_none(), thing.due));
    let more = to_do.len().saturating_sub(AT_ONCE);
    to_do.truncate(AT_ONCE);
    CaseList {
        rows: judged.into_iter().map(|one| one.row).collect(),
        to_do,
        more_to_do: u32::try_from(more).unwrap_or(u32::MAX),
    }
}

/// What ran out or runs out within a week comes first, then what is not as it should be.
fn to_do(case: &CaseFile, findings: &[Finding], today: NaiveDate) -> Vec<ToDo> {
    let is_soon = |finding: &Finding| finding.due.is_some_and(|due| (due - today).num_days() <= SOON_DAYS);
    let mut pressing: Vec<&Finding> = findings
        .iter()
        .filter(|finding| finding.verdict == Verdict::NotMet || needs_something(finding) && is_soon(finding))
        .collect();
    pressing.sort_by_key(|finding| (finding.due.is_none(), finding.due));
    let thing = |finding: &&Finding| ToDo {
        case: case.id.clone(),
        title: case.title(),
        rule: finding.rule.clone(),
        verdict: finding.verdict,
        sentence: finding.summary.clone(),
        due: finding.due,
        due_words: finding.due.map(|day| words::day_near(day, today)),
        place: finding.place.clone(),
    };
    pressing.iter().take(OF_ONE_CASE).map(thing).collect()
}

fn social_worker(case: &CaseFile) -> Option<String> {
    let known = case.professionals.iter().find(|known| known.role == Role::SocialWorker)?;
    (!known.name.is_unknown()).then(|| known.name.full())
}
