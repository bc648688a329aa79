//! The contacts of the office: read first, kept only when somebody says so.

#![allow(missing_docs, reason = "a test target")]
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test stops where its ground gives way")]

mod desk;

use desk::Desk;
use serde_json::json;

#[test]
fn an_address_book_is_read_shown_and_kept_in_the_database() {
    let (desk, _) = Desk::with_example();
    let text =
        "Name,Role,Agency,E-mail,Phone\nRuth Cole,Midwife,NHS Trust,r.cole@x.example,0116 1\n,,,,\n,,No,,\n";
    let read = desk.call("contacts_read", json!({ "text": text })).unwrap();
    assert_eq!(read["contacts"][0]["roleLabel"], "midwife");
    assert_eq!(read["leftOut"][0]["number"], 4, "whoever is left out is named by the line");
    assert_eq!(desk.call("contacts_get", json!({})).unwrap()["contacts"], json!([]), "reading keeps nothing");

    let kept = json!({ "contacts": [read["contacts"][0]["contact"]] });
    desk.call("contacts_put", kept.clone()).unwrap();
    assert_eq!(desk.call("contacts_get", json!({})).unwrap(), kept);
    let again = desk.call("contacts_read", json!({ "text": text })).unwrap();
    assert_eq!(again["contacts"][0]["isKnown"], true, "nobody is kept twice");
}

#[test]
fn a_file_with_nobody_in_it_is_refused_with_what_to_do() {
    let (desk, _) = Desk::with_example();
    let refused = desk.call("contacts_read", json!({ "text": "a picture" })).unwrap_err();
    assert!(refused.sentence.contains("first line"), "{}", refused.sentence);
}
