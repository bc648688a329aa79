//! Whatever is typed, the checker answers: any letters of any script, in any field, with or without a case.

#![allow(missing_docs, clippy::expect_used, reason = "a test target")]

use chrono::NaiveDate;
use prebirth_domain::{CaseFile, read_case_file};
use prebirth_smart::{ActionText, Checked, Context, Field, check, mend};
use proptest::prelude::*;

const EXAMPLE: &str = include_str!("../../app/example/example.case.json");

fn example() -> (CaseFile, NaiveDate) {
    let case = read_case_file(EXAMPLE).expect("the example is a case file");
    (case, NaiveDate::from_ymd_opt(2026, 7, 13).expect("the day of the example's conference"))
}

/// Letters of any script, and the words and marks that the checker looks for, in any order.
fn typed() -> impl Strategy<Value = String> {
    let word = prop_oneof![
        2 => any::<String>(),
        8 => prop::sample::select(vec![
            "SW", "mum", "to", "by", "until", "within", "the", "visit", "visits", "engage", "support worker", "34+0", "14/8/26",
            "31/2", "every Friday", "if", "and", ",", ".", "(", ")", ":", "-", "\n", "10 working days of", "birth", "core group",
            "not", "be", "told", "2", "%", "from", "for", "weeks", "Mrs O'Neill", "Łukasz", "محمد", "🍼", "\u{0}", "'", "&", "/",
            "review", "HV", "midwfe", "asap", "between", "day 5", "Monday", "next", "same day", "co-ordinator", "£20", "99999999999",
        ])
        .prop_map(str::to_owned),
    ];
    (prop::collection::vec(word, 0..40), prop::bool::ANY)
        .prop_map(|(words, spaced)| words.join(if spaced { " " } else { "" }))
}

fn action() -> impl Strategy<Value = ActionText> {
    let field = || prop::option::of(typed());
    (typed(), field(), field(), field()).prop_map(|(text, owner, due, measure)| ActionText {
        id: String::new(),
        text,
        owner,
        due,
        measure,
    })
}

fn spans_point_at_words_that_are_there(action: &ActionText, checked: &Checked) {
    let length = |field: Field| match field {
        Field::Text => action.text.chars().count(),
        Field::Owner => action.owner.as_deref().unwrap_or_default().chars().count(),
        Field::Due => action.due.as_deref().unwrap_or_default().chars().count(),
        Field::Measure => action.measure.as_deref().unwrap_or_default().chars().count(),
    };
    let mends =
        checked.findings.iter().filter_map(|finding| finding.mend.as_ref().and_then(|mend| mend.span));
    let due = checked.due.iter().map(|due| due.span);
    for span in checked.findings.iter().filter_map(|finding| finding.span).chain(mends).chain(due) {
        assert!(span.start <= span.end && span.end <= length(span.field), "{span:?} of {action:?}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_text_is_judged_without_a_case(action in action()) {
        let checked = check(&action, &Context::default());
        spans_point_at_words_that_are_there(&action, &checked);
        prop_assert_eq!(check(&action, &Context::default()), checked, "the same words are judged the same");
    }

    #[test]
    fn any_text_is_judged_and_mended_with_a_case(action in action()) {
        let (case, today) = example();
        let context = Context::from_case(&case, today);
        spans_point_at_words_that_are_there(&action, &check(&action, &context));
        if let Some(mended) = mend(&action, &case, today) {
            prop_assert!(check(&mended.action, &context).criteria.has_no_fault(), "what is offered passes: {:?}", mended.action);
        }
    }
}
