//! What a screen reader meets is what the document says, in its order.

#![expect(clippy::unwrap_used, clippy::expect_used, reason = "a test stops where a document cannot be made")]

mod heard;
mod specimens;

use chrono::NaiveDate;
use prebirth_documents::model::Document;
use prebirth_documents::pdf::{PdfOptions, write};
use prebirth_documents::readback::all_text;

fn produce(document: &Document) -> Vec<u8> {
    let options = PdfOptions { made_on: NaiveDate::from_ymd_opt(2026, 7, 14).unwrap() };
    write(document, &options).unwrap().bytes
}

fn assert_same(document: &Document, name: &str) {
    heard::assert_same(document, &produce(document), name);
}

#[test]
fn everything_is_heard_in_order() {
    assert_same(&specimens::everything(), "everything");
}

#[test]
fn what_runs_over_pages_is_heard_once() {
    for name in ["long-word", "tall-cell", "many-rows", "controls", "rtl", "huge-word"] {
        let (_, document) = specimens::edges().into_iter().find(|(known, _)| *known == name).unwrap();
        assert_same(&document, name);
    }
}

#[test]
fn a_character_that_no_face_has_is_replaced_and_told() {
    let (_, document) = specimens::edges().into_iter().find(|(name, _)| *name == "emoji").unwrap();
    let options = PdfOptions { made_on: NaiveDate::from_ymd_opt(2026, 7, 14).unwrap() };
    let produced = write(&document, &options).unwrap();
    assert!(produced.substituted.contains(&'😀'), "the user is told which character it was");
    assert!(produced.substituted.contains(&'漢'), "also of a script that has no face here");
    let sentence = produced.not_drawn().unwrap();
    assert!(sentence.contains("漢 (U+6F22)"), "in a sentence, by shape and by number: {sentence}");
    let text = all_text(&produced.bytes).unwrap();
    assert!(text.contains("smile \u{fffd} family"), "a mark stands where the character was");
    assert!(text.contains("end"), "and what follows is still there");
}

#[test]
fn the_same_document_gives_the_same_bytes() {
    let document = specimens::everything();
    assert_eq!(produce(&document), produce(&document), "a copy can be made again and compared");
}

#[test]
fn another_recipient_gives_another_file() {
    let document = specimens::everything();
    let other = Document { recipient: Some("the health visitor".to_owned()), ..document.clone() };
    assert_ne!(produce(&document), produce(&other), "each copy says whose it is");
}
