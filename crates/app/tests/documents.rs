//! Every document, asked for as a screen asks.

#![allow(missing_docs, reason = "a test target")]
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test stops where its ground gives way")]

mod desk;

use desk::Desk;
use prebirth_documents::readback::read_back_locked;
use prebirth_domain::CopyDocument;
use serde_json::{Value, json};

fn asked(view: &Value, document: CopyDocument) -> Value {
    json!({
        "id": view["id"], "revision": view["revision"], "conference": view["conference"], "document": document,
    })
}

#[test]
fn every_document_of_the_example_can_be_seen_and_made_but_minutes_wait_for_approval() {
    let (desk, view) = Desk::with_example();
    let meeting = json!({
        "id": "first", "conference": view["conference"], "on": "2026-07-20", "wasHeld": true,
        "record": "The plan is under way.",
    });
    let change = json!({ "change": "recordCoreGroup", "meeting": meeting });
    let asked_for = json!({ "id": view["id"], "revision": view["revision"], "change": change });
    let mut view = desk.call("case_change", asked_for).unwrap();
    for document in CopyDocument::ALL.iter().copied() {
        let label = document.label();
        let seen = desk.call("document_preview", asked(&view, document)).unwrap();
        assert!(!seen["pages"].as_array().unwrap().is_empty(), "{label} has a page to look at");
        match desk.call("copies_make", asked(&view, document)) {
            Ok(made) => {
                let files = made["files"].as_array().unwrap();
                assert!(!files.is_empty(), "{label} is made for somebody");
                view = made["view"].clone();
            }
            Err(refusal) => {
                assert_eq!(document, CopyDocument::Minutes, "{label}: {}", refusal.sentence);
                assert_eq!(refusal.code, "not_approved");
            }
        }
    }
    let written = desk.documents();
    assert!(written.values().all(|bytes| bytes.starts_with(b"%PDF-")), "every file is a whole PDF");
    let copies = view["caseFile"]["conferences"][0]["minutes"]["copies"].as_array().unwrap();
    assert!(copies.len() >= written.len(), "each copy is in the record");
}

#[test]
fn the_birth_plan_is_never_made_for_a_father() {
    let (desk, view) = Desk::with_example();
    let people = view["caseFile"]["people"].as_array().unwrap();
    let father = people.iter().find(|person| person["role"] == "father").unwrap();
    let party = json!({ "kind": "person", "id": father["id"] });
    let mut asked = asked(&view, CopyDocument::BirthPlan);
    asked["recipients"] = json!([party]);
    let refusal = desk.call("copies_make", asked.clone()).unwrap_err();
    assert!(refusal.sentence.contains("birth plan"), "{}", refusal.sentence);
    asked["recipients"] = Value::Null;
    let made = desk.call("copies_make", asked).unwrap();
    let readers: Vec<&Value> = made["files"].as_array().unwrap().iter().map(|file| &file["party"]).collect();
    assert!(!readers.contains(&&party), "asked for everybody, he is passed over");
}

#[test]
fn a_letter_carries_what_the_office_puts_on_it() {
    let (desk, view) = Desk::with_example();
    let mut office = desk.call("settings_get", json!({})).unwrap();
    office["letterhead"] = json!(["Example Safeguarding Unit"]);
    office["standingParagraphs"] = json!(["Ask us for this letter in another language."]);
    desk.call("settings_put", office).unwrap();
    let mut seen = asked(&view, CopyDocument::InvitationLetter);
    seen["recipient"] = view["share"][0]["party"].clone();
    let html = desk.call("document_preview", seen).unwrap()["html"].as_str().unwrap().to_owned();
    for words in ["Example Safeguarding Unit", "Ask us for this letter in another language."] {
        assert!(html.contains(words), "the letter lacks: {words}");
    }
}

#[test]
fn a_copy_can_be_a_page_or_a_document_to_write_in_and_a_pdf_can_be_locked() {
    let (desk, mut view) = Desk::with_example();
    for (format, wants_lock, made_before) in [("pdf", true, 0), ("html", true, 1), ("docx", false, 2)] {
        let mut asked = asked(&view, CopyDocument::Agenda);
        asked["recipients"] = json!([view["share"][0]["party"]]);
        asked["format"] = json!(format);
        asked["isLocked"] = json!(wants_lock);
        let made = desk.call("copies_make", asked).unwrap();
        let name = made["files"][0]["file"].as_str().unwrap();
        assert!(name.ends_with(&format!(".{format}")), "{name}");
        let written = desk.documents();
        assert_eq!(written.len(), made_before + 1, "each form has a file of its own");
        let is_locked = written[name].windows(8).any(|bytes| bytes == b"/Encrypt");
        let has_password = made["files"][0]["password"].is_string();
        assert_eq!((is_locked, has_password), (format == "pdf", format == "pdf"), "{format}");
        view = made["view"].clone();
    }
}

#[test]
fn a_copy_made_again_names_the_file_that_it_takes_the_place_of() {
    let (desk, view) = Desk::with_example();
    let mut asked = asked(&view, CopyDocument::Agenda);
    asked["recipients"] = json!([view["share"][0]["party"]]);
    asked["isLocked"] = json!(true);
    let first = desk.call("copies_make", asked.clone()).unwrap();
    assert_eq!(first["replaced"], json!([]), "nothing stood there");
    asked["recipients"] = json!([view["share"][0]["party"], view["share"][1]["party"]]);
    assert_eq!(desk.call("copies_make", asked.clone()).unwrap_err().code, "stale", "the case has moved on");
    asked["revision"] = first["view"]["revision"].clone();
    let desk = desk.a_month_later();
    let second = desk.call("copies_make", asked).unwrap();
    assert_eq!(second["replaced"], json!([first["files"][0]["file"]]), "only the one that stood there");
    let of = |made: &Value| made["view"]["revision"].as_u64().unwrap();
    assert_eq!(of(&second), of(&first) + 2, "each copy is an entry of its own in the record");
    assert_eq!(desk.documents().len(), 2, "and nothing else lies about");
}

#[test]
fn each_locked_copy_has_a_password_of_its_own_that_opens_it_and_no_other() {
    let (desk, view) = Desk::with_example();
    let mut asked = asked(&view, CopyDocument::Agenda);
    asked["recipients"] = json!([view["share"][0]["party"], view["share"][1]["party"]]);
    asked["isLocked"] = json!(true);
    let made = desk.call("copies_make", asked).unwrap();
    let files = made["files"].as_array().unwrap();
    let of = |at: usize| (files[at]["file"].as_str().unwrap(), files[at]["password"].as_str().unwrap());
    let ((first, first_opens), (second, second_opens)) = (of(0), of(1));
    assert_ne!(first_opens, second_opens, "what opens one opens no other");
    assert_eq!(first_opens.len(), 19, "four groups of four: {first_opens}");
    let written = desk.documents();
    for (file, right, wrong) in [(first, first_opens, second_opens), (second, second_opens, first_opens)] {
        assert!(read_back_locked(&written[file], right).is_ok(), "its own password opens it");
        assert!(read_back_locked(&written[file], wrong).is_err(), "another does not");
    }
    let record = made["view"]["caseFile"].to_string();
    assert!(!record.contains(first_opens) && !record.contains(second_opens), "neither is kept");
}

#[test]
fn the_family_is_drawn_with_everybody_in_their_place() {
    let (desk, view) = Desk::with_example();
    let drawn = desk.call("family_draw", json!({ "id": view["id"] })).unwrap();
    let people = drawn["people"].as_array().unwrap();
    let place = |id: &str| people.iter().find(|person| person["id"] == id).unwrap();
    let down = |id: &str| place(id)["y"].as_f64().unwrap();
    assert!(down("grandmother") < down("mother"), "a grandmother stands above her daughter");
    assert!(down("mother") < down("sibling"), "and a mother above her child");
    assert!(people.iter().all(|person| person["id"] != "friend"), "a friend is no family");
    let labels = drawn["labels"].as_array().unwrap();
    assert!(labels.iter().any(|label| label["text"] == "Siân O'Neill" && label["isName"] == true));
    let tones: Vec<&str> =
        drawn["shapes"].as_array().unwrap().iter().filter_map(|shape| shape["tone"].as_str()).collect();
    for tone in ["ink", "quiet", "baby", "household", "ground"] {
        assert!(tones.contains(&tone), "the example has something in {tone}");
    }
    assert!(tones.len() < 100, "what is drawn alike is drawn at once: {}", tones.len());
}

#[test]
fn what_is_withheld_is_counted_for_the_document_that_was_chosen() {
    let (desk, mut view) = Desk::with_example();
    for document in [CopyDocument::InvitationLetter, CopyDocument::Plan, CopyDocument::BirthPlan] {
        let label = document.label();
        let shown = desk.call("share_rows", asked(&view, document)).unwrap();
        let made = desk.call("copies_make", asked(&view, document)).unwrap();
        view = made["view"].clone();
        for row in shown["rows"].as_array().unwrap() {
            let file = made["files"].as_array().unwrap().iter().find(|file| file["party"] == row["party"]);
            assert_eq!(
                row["getsIt"],
                file.is_some(),
                "{label}: the list and the folder agree on who gets it"
            );
            if let Some(file) = file {
                let count = row["keptBack"].as_array().unwrap().len();
                assert_eq!(file["keptBack"], count, "{label}: the list and the copy agree");
            }
        }
    }
}

#[test]
fn a_copy_for_somebody_from_whom_a_fact_is_withheld_waits_for_a_second_reader() {
    let (desk, view) = Desk::with_example();
    let withheld = &view["caseFile"]["withheld"][0]["keptFrom"][0];
    let party = json!({ "kind": "person", "id": withheld });
    let mut wanted = asked(&view, CopyDocument::InvitationLetter);
    wanted["recipients"] = json!([party]);
    let view = desk.call("copies_make", wanted).unwrap()["view"].clone();
    let copy_of = |view: &Value| {
        let rows = view["share"].as_array().unwrap();
        rows.iter().find(|row| row["party"] == party).unwrap()["copies"][0].clone()
    };
    assert_eq!(copy_of(&view)["needsSecondReader"], true);
    let mut copy = view["caseFile"]["conferences"][0]["minutes"]["copies"][0].clone();
    copy["checkedBy"] = json!("Priya Shah");
    let act = json!({ "act": "recordCopy", "copy": copy });
    let change = json!({ "change": "inConference", "conference": view["conference"], "act": act });
    let asked = json!({ "id": view["id"], "revision": view["revision"], "change": change });
    let view = desk.call("case_change", asked).unwrap();
    assert_eq!(copy_of(&view)["needsSecondReader"], false, "somebody read it");
    assert_eq!(copy_of(&view)["checkedBy"], "Priya Shah");
}
