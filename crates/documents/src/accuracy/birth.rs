//! The birth plan against the decision: what is missing, added or harder has to be signed for.

use prebirth_domain::{CaseFile, Conference};

use super::{Doubt, DoubtKind, Place, RecordPart};
use crate::minutes::words::said;

pub(super) fn check(case: &CaseFile, conference: &Conference, doubts: &mut Vec<Doubt>) {
    let (Some(plan), Some(decision)) = (&case.birth_plan, &conference.decision) else { return };
    let is_signed =
        said(plan.drift_signed_by.as_ref()).is_some() && said(plan.drift_reasons.as_ref()).is_some();
    if is_signed {
        return;
    }
    let mut add = |id: &str, field: &'static str, words: &str, sentence: String| {
        doubts.push(Doubt {
            nature: DoubtKind::BirthPlan,
            place: Place { part: RecordPart::BirthPlan, id: id.to_owned(), field, words: words.to_owned() },
            span: None,
            sentence: format!("{sentence} Put it right, or have the difference signed with its reason."),
            mend: None,
        });
    };
    match (decision.plans_separation_at_birth, plan.separates_at_birth) {
        (Some(false), Some(true)) => add(
            "",
            "separatesAtBirth",
            "The birth plan",
            "The birth plan separates the baby from a parent at birth. The conference decided against that."
                .to_owned(),
        ),
        (Some(true), Some(false)) => add(
            "",
            "separatesAtBirth",
            "The birth plan",
            "The conference decided on separation at birth. The birth plan says that there is none."
                .to_owned(),
        ),
        (Some(_) | None, Some(_) | None) => {}
    }
    match (said(decision.legal_step.as_ref()), said(plan.legal_step.as_ref())) {
        (Some(_), None) => add(
            "",
            "legalStep",
            "The birth plan’s legal step",
            "The conference decided on a legal step that the birth plan does not name.".to_owned(),
        ),
        (None, Some(_)) => add(
            "",
            "legalStep",
            "The birth plan’s legal step",
            "The birth plan names a legal step on which the conference did not decide.".to_owned(),
        ),
        (Some(_), Some(_)) | (None, None) => {}
    }
    for one in &plan.restrictions {
        let is_decided = decision.restrictions.iter().any(|known| known.person == one.person);
        if !is_decided {
            let sentence =
                "The birth plan restricts somebody whom the decision does not restrict.".to_owned();
            add(one.id.as_str(), "restrictions", "A restriction of the birth plan", sentence);
        }
    }
    for one in &decision.restrictions {
        let is_kept = plan.restrictions.iter().any(|known| known.person == one.person)
            || plan.unit_exclusions.iter().any(|known| Some(&known.person) == one.person.as_ref());
        if !is_kept {
            let sentence = "The decision restricts somebody whom the birth plan does not mention.".to_owned();
            add(one.id.as_str(), "restrictions", "A restriction of the decision", sentence);
        }
    }
}
