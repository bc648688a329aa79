//! What a whole plan shows of each action, and proposals that somebody decided against.

#![allow(missing_docs, clippy::unwrap_used, clippy::indexing_slicing, reason = "a test target")]

use chrono::NaiveDate;
use prebirth_domain::{CaseFile, Change, read_case_file};
use prebirth_smart::{ActionText, Context, FindingCode, dismissed, draft, plan_findings};

const EXAMPLE: &str = include_str!("../../app/example/example.case.json");

fn today() -> NaiveDate {
    "2026-07-13".parse().unwrap()
}

fn example() -> CaseFile {
    read_case_file(EXAMPLE).unwrap()
}

fn typed(text: &str) -> ActionText {
    ActionText { text: text.to_owned(), ..ActionText::default() }
}

#[test]
fn each_action_is_told_what_only_the_whole_plan_shows_and_is_only_advised() {
    let actions = [
        typed("Mother will let us know if dad turns up"),
        typed("Ruth Cole chairs the birth planning meeting on 17 August 2026 and types the plan."),
        typed("P. Shah reads the plan to the parents after the birth planning meeting on 20 August 2026."),
        typed("Father to have supervised contact only"),
        typed("SW visits on 3 August 2026"),
    ];
    let context = Context { today: Some(today()), ..Context::default() };
    let found = plan_findings(&actions, &context);
    let codes: Vec<Vec<FindingCode>> =
        found.iter().map(|of_one| of_one.iter().map(|finding| finding.code).collect()).collect();
    assert_eq!(
        codes,
        [
            vec![FindingCode::RestsOnParent],
            vec![FindingCode::SeveralDaysForOne],
            vec![FindingCode::SeveralDaysForOne],
            vec![FindingCode::RestrictionOpen],
            vec![],
        ],
        "{found:?}"
    );
    assert!(
        found.iter().flatten().all(|finding| finding.is_advice),
        "a criterion is judged action by action"
    );
    assert!(
        found[3][0].sentence.contains("on what legal ground, who told whom, who supervises and until when"),
        "what is left open is named: {}",
        found[3][0].sentence
    );
    assert!(plan_findings(&[], &context).is_empty());
    assert!(plan_findings(&[ActionText::default()], &context)[0].is_empty(), "nothing is written yet");
}

#[test]
fn a_dismissed_proposal_is_not_proposed_again_and_its_reason_is_shown() {
    let mut case = example();
    let proposed = draft(&case, today());
    let first = &proposed[0].action;
    assert!(dismissed(&case, today()).is_empty());
    let dismiss =
        Change::DismissDraft { id: first.id.as_str().into(), because: "She has done this.".to_owned() };
    case.apply(dismiss, "P. Shah", "2026-07-13T09:30:00Z".parse().unwrap()).unwrap();
    assert!(draft(&case, today()).iter().all(|drafted| drafted.action.id != first.id));
    let kept = dismissed(&case, today());
    assert_eq!(kept.len(), 1);
    assert_eq!((kept[0].because.as_str(), kept[0].by.as_deref()), ("She has done this.", Some("P. Shah")));
    assert_eq!((kept[0].on, &kept[0].action.text), (Some(today()), &first.text));
    case.apply(
        Change::ReconsiderDraft { id: first.id.as_str().into() },
        "P. Shah",
        "2026-07-14T09:30:00Z".parse().unwrap(),
    )
    .unwrap();
    assert_eq!(draft(&case, today()), proposed, "brought back, it is proposed where it stood");
}

#[test]
fn every_proposal_of_a_case_has_an_id_of_its_own() {
    let ids: Vec<_> = draft(&example(), today()).into_iter().map(|drafted| drafted.action.id).collect();
    let once: std::collections::BTreeSet<_> = ids.iter().collect();
    assert_eq!(once.len(), ids.len(), "dismissing one would dismiss another");
}
