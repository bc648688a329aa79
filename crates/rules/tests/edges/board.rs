//! The invitation board names the rules that are about each row.

use prebirth_rules::invitation_board;
use serde_json::json;

use crate::common::{case, day, pack};

#[test]
fn each_row_names_the_rules_that_are_about_its_role() {
    let case = case(json!({
        "strategyDiscussions": [{ "heldOn": "2026-06-22" }],
        "conferences": [
            { "id": "c1", "on": "2026-07-13" },
            { "id": "c2", "kind": "preBirthReview", "on": "2026-09-14", "invitations": [{ "role": "gp" }] },
        ],
    }));
    let board =
        invitation_board(&case, &case.conferences[0], &pack("england", "2026-07-01"), day("2026-07-01"));
    for (label, codes) in [
        ("midwife", ["O01", "I02"]),
        ("health visitor", ["O03", "I03"]),
        ("GP", ["O02", "I04"]),
        ("police", ["O04", "I05"]),
    ] {
        let row = board.iter().find(|row| row.role_label == label).unwrap();
        let mut named: Vec<&str> = row.findings.iter().map(String::as_str).collect();
        named.sort_unstable();
        let mut expected = codes;
        expected.sort_unstable();
        assert_eq!(named, expected, "nobody told or invited the {label}");
    }
}

#[test]
fn a_gap_of_one_conference_is_not_shown_on_the_board_of_another() {
    let gp = json!({ "kind": "professional", "id": "gp" });
    let sent = json!([{ "id": "i", "role": "gp", "party": gp, "sentOn": "2026-06-26" }]);
    let case = case(json!({
        "professionals": [{ "id": "gp", "role": "gp", "name": { "given": "Hannah", "family": "Lee" } }],
        "conferences": [
            { "id": "c1", "on": "2026-07-13" },
            { "id": "c2", "on": "2026-09-14", "invitations": sent },
        ],
    }));
    let pack = pack("england", "2026-07-01");
    let gp = |conference: usize| {
        let board = invitation_board(&case, &case.conferences[conference], &pack, day("2026-07-01"));
        board.into_iter().find(|row| row.role_label == "GP").unwrap().findings
    };
    assert!(gp(0).contains(&"I04".to_owned()), "the GP is not invited to the first");
    assert!(!gp(1).contains(&"I04".to_owned()), "and is to the second");
}
