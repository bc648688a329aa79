//! Documents that nobody thought of: put together by chance, always the same ones.

#![expect(clippy::unwrap_used, reason = "a test stops where a document cannot be made")]

mod chance;

use chrono::NaiveDate;
use prebirth_documents::leak::withheld_strings_in;
use prebirth_documents::model::{BlockKind, Document};
use prebirth_documents::pdf::{PdfOptions, write};
use prebirth_documents::readback::{all_text, read_back};
use prebirth_documents::tags::Role;
use prebirth_documents::{html, svg};
use prebirth_domain::{FamilyRole, Recipient};

use chance::Chance;

fn options() -> PdfOptions {
    PdfOptions { made_on: NaiveDate::from_ymd_opt(2026, 7, 14).unwrap() }
}

fn father() -> Recipient {
    Recipient::Person { id: "father".into(), role: FamilyRole::Father }
}

#[test]
fn a_secret_is_in_no_byte_of_a_copy_that_it_is_kept_from() {
    for seed in 0..40 {
        let document = Chance::new(seed).document();
        let copy = document.copy_for(&|audience| audience.includes(&father()));
        let produced = write(&copy, &options()).unwrap();
        let text = all_text(&produced.bytes).unwrap();
        assert!(!text.contains(chance::SECRET), "document {seed}: the file holds it");
        let found = withheld_strings_in(&copy, &[chance::SECRET.to_owned()]);
        assert_eq!(found, Vec::new(), "document {seed}: the copy is clean");
        assert!(!html::write(&copy).contains(chance::SECRET), "document {seed}: nor does the web page");
    }
}

#[test]
fn a_secret_that_is_not_taken_out_is_always_found() {
    for seed in 0..40 {
        let document = Chance::new(seed).document();
        let all = document.copy_for(&|_| true);
        let has_secret = format!("{all:?}").contains(chance::SECRET);
        let found = withheld_strings_in(&all, &[chance::SECRET.to_owned()]);
        assert_eq!(!found.is_empty(), has_secret, "document {seed}: the gate sees what is there");
    }
}

#[test]
fn every_document_reads_aloud_with_its_headings_in_steps() {
    for seed in 0..40 {
        let document = Chance::new(seed).document();
        let bytes = write(&document, &options()).unwrap().bytes;
        let read = read_back(&bytes).unwrap();
        let mut depth = 0;
        for (role, text) in &read {
            assert!(!text.contains('\u{0}'), "document {seed}: no hole is read aloud");
            if let Role::Heading(next) = role {
                assert!(*next <= depth + 1, "document {seed}: a heading level is skipped");
                depth = *next;
            }
        }
        let written =
            document.blocks.iter().filter(|block| matches!(block.kind, BlockKind::Heading(..))).count();
        let heard = read.iter().filter(|(role, _)| matches!(role, Role::Heading(_))).count();
        assert_eq!(heard, written + 1, "document {seed}: every heading is there, and the title");
    }
}

#[test]
fn the_same_document_is_the_same_file_page_and_picture() {
    for seed in 0..8 {
        let make = || -> Document { Chance::new(seed).document() };
        assert_eq!(write(&make(), &options()).unwrap(), write(&make(), &options()).unwrap(), "{seed}");
        assert_eq!(html::write(&make()), html::write(&make()), "{seed}");
        assert_eq!(svg::pages(&make()), svg::pages(&make()), "{seed}");
    }
}
