//! What a concern would call for in this case, said before somebody records it.

use std::collections::HashSet;

use prebirth_domain::{CaseFile, Concern, ConcernId, ConcernKind};
use prebirth_rules::{Finding, PackInForce, Verdict};

use crate::views::{CalledRoles, ConcernCall, ConcernCalls};
use crate::{App, AppError, ConcernAsked, ConcernKinds, Moment, case_view, effect};

/// The rules and the library are asked with the concern and without it: what they say more is what it calls for.
pub(crate) fn calls(app: &App, asked: ConcernAsked, now: &Moment) -> Result<ConcernCalls, AppError> {
    let (case, _) = app.with_store(|store| Ok(store.load(&asked.id)?))?;
    let pack = case_view::pack_of(&case, &app.own_figures()?, now.today)?;
    let as_it_is = Said::of(&case, &pack, now);
    let call = |what: &ConcernKind| {
        let mut without = case.clone();
        without.concerns.retain(|concern| concern.what != *what || concern.is_resolved);
        if without.concerns.len() < case.concerns.len() {
            // What is recorded already calls for what it calls for now: its actions may be there.
            return as_it_is.beyond(&Said::of(&without, &pack, now), *what, true);
        }
        let mut with = without;
        with.concerns.push(Concern { id: ConcernId::new("asked"), what: *what, ..Concern::default() });
        Said::of(&with, &pack, now).beyond(&as_it_is, *what, false)
    };
    let is_asked = |what: &&ConcernKind| asked.what.is_none_or(|only| only == **what);
    Ok(ConcernCalls { kinds: ConcernKind::ALL.iter().filter(is_asked).map(call).collect() })
}

/// A concern that is only chosen yet calls for the same roles as one that is recorded.
pub(crate) fn roles(_: &App, asked: ConcernKinds, _: &Moment) -> Result<CalledRoles, AppError> {
    let mut roles = Vec::new();
    for role in asked.kinds.into_iter().flat_map(prebirth_rules::roles_called_by) {
        if !roles.contains(&role) {
            roles.push(role);
        }
    }
    Ok(CalledRoles { roles })
}

/// This is what the rules and the library say of a case.
struct Said {
    findings: Vec<Finding>,
    actions: Vec<String>,
}

impl Said {
    fn of(case: &CaseFile, pack: &PackInForce, now: &Moment) -> Self {
        let drafts = prebirth_smart::draft(case, now.today);
        Self {
            findings: prebirth_rules::check(case, pack, now.today),
            actions: drafts.into_iter().map(|draft| draft.action.text).collect(),
        }
    }

    fn beyond(&self, before: &Self, what: ConcernKind, is_recorded: bool) -> ConcernCall {
        let mut asks: Vec<String> = effect::between(&before.findings, &self.findings)
            .into_iter()
            .filter_map(|effect| {
                effect.after.filter(|_| effect.verdict_after != Some(Verdict::NotApplicable))
            })
            .collect();
        // The same is said once, however many actions it is said of.
        let mut said = HashSet::new();
        asks.retain(|sentence| said.insert(sentence.clone()));
        let is_new = |action: &&String| !before.actions.contains(action);
        ConcernCall {
            what,
            is_recorded,
            asks,
            actions: self.actions.iter().filter(is_new).cloned().collect(),
        }
    }
}
