//! Passphrase, recovery key and second copies, as a screen asks for them.

#![allow(missing_docs, reason = "a test target")]
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test stops where its ground gives way")]

mod desk;

use std::path::Path;

use desk::{Desk, PASSPHRASE};
use serde_json::json;

const ANOTHER: &str = "another passphrase altogether";

#[test]
fn the_passphrase_is_changed_only_by_somebody_who_knows_it() {
    let (desk, _) = Desk::with_example();
    let asked = |old: &str| json!({ "passphrase": old, "newPassphrase": ANOTHER });
    let refusal = desk.call("passphrase_change", asked("a guess at the passphrase")).unwrap_err();
    assert!(refusal.sentence.contains("passphrase"), "{}", refusal.sentence);
    desk.call("passphrase_change", asked(PASSPHRASE)).unwrap();
    desk.call("database_lock", json!({})).unwrap();
    let old = desk.call("database_unlock", json!({ "passphrase": PASSPHRASE }));
    assert!(old.is_err(), "the old passphrase opens nothing any more");
    desk.call("database_unlock", json!({ "passphrase": ANOTHER })).unwrap();
}

#[test]
fn a_new_recovery_key_takes_the_place_of_the_old_one() {
    let (desk, _) = Desk::with_example();
    let refused = desk.call("recovery_key_renew", json!({ "passphrase": "a guess at the passphrase" }));
    assert!(refused.is_err(), "nobody gets a key without the passphrase");
    let key =
        desk.call("recovery_key_renew", json!({ "passphrase": PASSPHRASE })).unwrap()["recoveryKey"].clone();
    desk.call("database_lock", json!({})).unwrap();
    let asked = json!({ "recoveryKey": key, "newPassphrase": ANOTHER });
    let status = desk.call("database_unlock_with_recovery", asked).unwrap();
    assert_eq!(status["state"], "unlocked");
}

#[test]
fn a_second_copy_lies_where_it_is_said_and_holds_every_case() {
    let (desk, _) = Desk::with_example();
    let made = desk.call("database_back_up", json!({})).unwrap();
    assert_eq!(made["cases"], 1);
    let bytes = std::fs::read(Path::new(made["place"].as_str().unwrap())).unwrap();
    assert!(!bytes.starts_with(b"SQLite format 3"), "the second copy is encrypted as the first is");
}

#[test]
fn a_locked_program_gives_no_command_anything() {
    let (desk, view) = Desk::with_example();
    desk.call("database_lock", json!({})).unwrap();
    let asked = [
        ("case_list", json!({})),
        ("case_view", json!({ "id": view["id"] })),
        ("case_export", json!({ "id": view["id"] })),
        ("settings_get", json!({})),
        ("figures_get", json!({})),
        ("database_back_up", json!({})),
    ];
    for (name, request) in asked {
        let refusal = desk.call(name, request).unwrap_err();
        assert_eq!(refusal.code, "locked", "{name}");
    }
}
