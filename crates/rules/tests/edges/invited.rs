//! Who was there without a recorded invitation was not left out.

use prebirth_rules::Verdict;
use serde_json::{Value, json};

use crate::common::judged;

fn with_attendance(mode: &str) -> Value {
    json!({
        "people": [{ "id": "mother", "role": "mother" }, { "id": "father", "role": "father" }],
        "professionals": [{ "id": "hv", "role": "healthVisitor" }],
        "conferences": [{
            "on": "2026-07-13",
            "state": "held",
            "attendance": [
                { "party": { "kind": "person", "id": "mother" }, "mode": mode },
                { "party": { "kind": "person", "id": "father" }, "mode": mode },
                { "party": { "kind": "professional", "id": "hv" }, "mode": mode },
            ],
        }],
    })
}

#[test]
fn somebody_who_was_there_is_not_called_uninvited() {
    for code in ["I01", "I03", "I06"] {
        for (mode, expected) in [
            ("inRoom", Verdict::CannotTell),
            ("video", Verdict::CannotTell),
            ("partOfTime", Verdict::CannotTell),
            ("deputy", Verdict::CannotTell),
            ("apologies", Verdict::NotMet),
            ("didNotAttend", Verdict::NotMet),
            ("notRecorded", Verdict::NotMet),
        ] {
            let (verdict, sentence) = judged(code, with_attendance(mode), "2026-07-20");
            assert_eq!(verdict, expected, "{code}, {mode}: {sentence}");
            if verdict == Verdict::CannotTell {
                assert!(
                    sentence.contains("no invitation is recorded"),
                    "it says what is missing: {sentence}"
                );
            }
        }
    }
}
