//! The list of cases, with what needs doing in each, worked out once for each state of a case. What is measured
//! across cases comes the same way.

mod arranged;
mod found;
mod to_do;

use std::collections::HashMap;
use std::sync::Arc;

use chrono::{DateTime, NaiveDate, Utc};
use prebirth_domain::{CaseFile, CaseId, Role};
use prebirth_rules::{LocalValue, Verdict};
use prebirth_store::Revision;

use crate::assure::Standing;
use crate::case_view::{born_words, conference_of, count, due_words, gestation_words, pack_of};
use crate::pressing::Rank;
use crate::views::{CaseRow, ToDo};
use crate::{App, AppError, Moment, pressing, words};

pub(crate) use arranged::list;
pub(crate) use found::{Hits, hits};

/// This is what the list shows of a case, as long as neither the case nor the day changes.
#[derive(Clone)]
pub(crate) struct Judged {
    revision: Revision,
    on: NaiveDate,
    due_date: Option<NaiveDate>,
    is_born: bool,
    next_conference: Option<NaiveDate>,
    row: CaseRow,
    /// The most pressing first.
    to_do: Vec<(Rank, ToDo)>,
    /// What is measured across cases. It is large, and the list of cases has no use for it.
    standing: Arc<Standing>,
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
            group: String::new(),
            title: case.title(),
            mother_name: case.mother().map(|mother| mother.name.full()).unwrap_or_default(),
            social_worker: social_worker(case),
            born_words: born_words(case),
            due_words: due_words(case),
            gestation_words: gestation_words(case, now.today),
            next_conference_words: conference_of(case, None)
                .map(|conference| words::conference(conference, now.today)),
            not_met: count(&findings, Verdict::NotMet),
            due: count(&findings, Verdict::Due),
            next_thing: pressing::next(&findings, now.today).map(|(_, found)| found.summary.clone()),
            is_example: case.is_example,
            updated_words: words::moment(updated_at, now),
        };
        Ok(Self {
            revision,
            on: now.today,
            due_date: case.working_due_date(),
            is_born: case.born_on().is_some(),
            next_conference: to_do::next_conference(case, now.today).and_then(|next| next.on),
            row,
            to_do: to_do::to_do(case, &findings, &pack, now.today),
            standing: Arc::new(Standing::of(case, &findings, now)),
        })
    }

    /// This gives the words under which the case is known.
    pub(crate) fn title(&self) -> &str {
        &self.row.title
    }

    /// This gives what the case says on what is measured across cases.
    pub(crate) fn standing(self) -> Arc<Standing> {
        self.standing
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

/// This gives what a case says, as it is remembered or worked out now.
///
/// # Errors
/// Refuses when the program is locked, and a case whose pack this version does not know.
pub(crate) fn judged(
    app: &App,
    row: &prebirth_store::CaseRow,
    own_figures: &[LocalValue],
    now: &Moment,
) -> Result<Judged, AppError> {
    if let Some(known) = app.remembered().find(&row.id, row.revision, now.today) {
        return Ok(known);
    }
    let (case, revision) = app.with_store(|store| Ok(store.load(&row.id)?))?;
    let fresh = Judged::of(&case, revision, row.updated_at, own_figures, now)?;
    app.remembered().keep(fresh.clone());
    Ok(fresh)
}

fn social_worker(case: &CaseFile) -> Option<String> {
    let known = case.professionals.iter().find(|known| known.role == Role::SocialWorker)?;
    (!known.name.is_unknown()).then(|| known.name.full())
}
