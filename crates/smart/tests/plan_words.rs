//! Whose word a plan rests on, days that contradict each other, and restrictions without a ground.

#![allow(missing_docs, clippy::indexing_slicing, reason = "a test target")]

use prebirth_smart::{
    ActionText, Context, RestrictionKind, date_contradictions, restrictions, rests_on_parent_alone,
};

fn typed(text: &str) -> ActionText {
    ActionText { text: text.to_owned(), ..ActionText::default() }
}

fn case() -> Context {
    let day = |text: &str| text.parse().ok();
    Context {
        conference: day("2026-07-13"),
        today: day("2026-07-13"),
        review: day("2026-10-02"),
        due_dates: day("2026-10-05").into_iter().collect(),
        ..Context::default()
    }
}

#[test]
fn an_action_rests_on_a_parent_where_nobody_else_would_see_it() {
    for text in [
        "Mother will let us know if dad turns up",
        "Mother to engage with midwifery",
        "Father to stop drinking",
        "Mum to take her medication",
    ] {
        let span = rests_on_parent_alone(&typed(text), &Context::default());
        assert!(span.is_some_and(|span| span.start == 0), "only the parent would know: {text}");
    }
    for text in [
        "Mum gives a urine test to her keyworker at each session until the review",
        "SW visits the flat on 3 August",
        "Father to stop drinking; breath test by keyworker every Friday until the review",
        "Parents to engage",
    ] {
        assert!(
            rests_on_parent_alone(&typed(text), &Context::default()).is_none(),
            "somebody else sees it, or nobody owns it: {text}"
        );
    }
}

#[test]
fn days_that_cannot_both_be_meant_are_found_within_and_between_actions() {
    let actions = [
        typed("Ruth Cole chairs the birth planning meeting on 17 August 2026 and types the plan."),
        typed("P. Shah reads the plan to the parents after the birth planning meeting on 20 August 2026."),
        typed("P. Shah visits on Monday 14 August 2026."),
        typed("Joyce Owusu shows both parents safer sleep at the flat by 31 July 2026."),
        typed("Joyce Owusu shows both parents safer sleep at the flat by 14 September 2026."),
        typed("Nia Brand records the decision by 24 August 2026."),
    ];
    let found = date_contradictions(&actions, &case());
    let pairs: Vec<(usize, usize)> = found.iter().map(|one| (one.first, one.second)).collect();
    assert_eq!(pairs, [(0, 1), (2, 2), (3, 4)], "{found:?}");
    assert!(found[0].sentence.contains("17 August 2026") && found[0].sentence.contains("20 August 2026"));
    assert!(date_contradictions(&[], &case()).is_empty());
}

#[test]
fn a_restriction_is_found_with_what_it_leaves_open() {
    let open = restrictions(&typed("Father to have supervised contact only"), &Context::default());
    assert_eq!(open.len(), 1);
    let contact = &open[0];
    assert_eq!(contact.kind, RestrictionKind::Contact);
    assert!(
        !contact.names_basis && !contact.names_supervisor && !contact.names_end,
        "all is left open: {contact:?}"
    );

    let said = restrictions(
        &typed(
            "Mr Kaye does not go to the flat until 2 October 2026 (bail condition, explained to him on 13 July).",
        ),
        &case(),
    );
    assert_eq!(said.first().map(|one| one.kind), Some(RestrictionKind::Presence), "{said:?}");
    assert!(said[0].names_basis && said[0].names_who_was_told && said[0].names_end, "{said:?}");

    let supervised = restrictions(
        &typed(
            "Contact supervised by L. Grant, Tuesdays until the review conference, under the written agreement",
        ),
        &Context::default(),
    );
    assert!(
        supervised.first().is_some_and(|one| one.names_supervisor && one.names_basis && one.names_end),
        "{supervised:?}"
    );
    assert!(
        restrictions(&typed("SW visits on 3 August"), &Context::default()).is_empty(),
        "a visit restricts nobody"
    );
}
