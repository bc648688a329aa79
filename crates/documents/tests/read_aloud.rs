//! What a screen reader meets is what the document says, in its order.

#![expect(clippy::unwrap_used, reason = "a test stops where a document cannot be made")]

mod specimens;

use chrono::NaiveDate;
use prebirth_documents::clean::clean;
use prebirth_documents::model::{BlockKind, Cell, Document, Label, Level, List, Part, Run};
use prebirth_documents::pdf::{PdfOptions, write};
use prebirth_documents::readback::{all_text, read_back};
use prebirth_documents::tags::Role;
use unicode_normalization::UnicodeNormalization;

fn produce(document: &Document) -> Vec<u8> {
    let options = PdfOptions { made_on: NaiveDate::from_ymd_opt(2026, 7, 14).unwrap() };
    write(document, &options).unwrap().bytes
}

/// This is what a person hears: words, with one space between them.
fn heard(text: &str) -> String {
    let text: String = text
        .chars()
        .map(|letter| match letter {
            '\u{2011}' => '\u{2010}',
            other => other,
        })
        .collect();
    let text: String = text.nfc().collect();
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn runs(runs: &[Run]) -> String {
    runs.iter().map(|run| clean(&run.text)).collect()
}

fn expected(document: &Document) -> Vec<(Role, String)> {
    let mut all = vec![(Role::Heading(1), document.title.clone())];
    let recipient = document.recipient.as_ref().map(|recipient| format!("Copy for {recipient}"));
    let facts: Vec<String> = [Some(document.version.clone()), recipient, Some(document.marking.clone())]
        .into_iter()
        .flatten()
        .filter(|fact| !fact.is_empty())
        .collect();
    all.push((Role::Paragraph, facts.join(" · ")));
    for block in &document.blocks {
        match &block.kind {
            BlockKind::Heading(level, text) => {
                let depth = match level {
                    Level::Section => 2,
                    Level::Part => 3,
                    Level::Detail => 4,
                };
                all.push((Role::Heading(depth), runs(text)));
            }
            BlockKind::Paragraph(text) => all.push((Role::Paragraph, runs(text))),
            BlockKind::List(one) => list(one, &mut all),
            BlockKind::Table(table) => {
                all.extend(table.caption.iter().map(|caption| (Role::Caption, caption.clone())));
                all.extend(table.columns.iter().map(|column| (Role::ColumnHeader, column.header.clone())));
                for row in &table.rows {
                    row.cells.iter().for_each(|one| cell(one, &mut all));
                }
            }
            BlockKind::KeyValues(pairs) => {
                all.extend(pairs.caption.iter().map(|caption| (Role::Caption, caption.clone())));
                for pair in &pairs.pairs {
                    all.push((Role::RowHeader, pair.key.clone()));
                    cell(&pair.value, &mut all);
                }
            }
            BlockKind::Callout(callout) => {
                all.push((Role::Paragraph, callout.title.clone()));
                parts(&callout.parts, Role::Paragraph, &mut all);
            }
            BlockKind::Genogram(family) => {
                all.push((Role::Figure, format!("Genogram. {}", family.in_words())));
            }
            BlockKind::PageBreak => {}
        }
    }
    all.into_iter().map(|(role, text)| (role, heard(&text))).collect()
}

fn cell(cell: &Cell, all: &mut Vec<(Role, String)>) {
    let role = if cell.parts.len() == 1 { Role::Cell } else { Role::Paragraph };
    parts(&cell.parts, role, all);
}

fn parts(parts: &[Part], role: Role, all: &mut Vec<(Role, String)>) {
    for part in parts {
        match part {
            Part::Text(text) => all.push((role, runs(text))),
            Part::List(one) => list(one, all),
        }
    }
}

fn list(list: &List, all: &mut Vec<(Role, String)>) {
    for (index, item) in list.items.iter().enumerate() {
        let label = match list.label {
            Label::Bullet => "•".to_owned(),
            Label::Number => format!("{}.", index + 1),
        };
        all.push((Role::Label, label));
        all.push((Role::ItemBody, runs(&item.text)));
    }
}

fn assert_same(document: &Document, name: &str) {
    let read: Vec<(Role, String)> =
        read_back(&produce(document)).unwrap().into_iter().map(|(role, text)| (role, heard(&text))).collect();
    let expected = expected(document);
    for (number, (read, expected)) in read.iter().zip(&expected).enumerate() {
        assert_eq!(read, expected, "{name}: part {number} is heard otherwise than it was written");
    }
    assert_eq!(read.len(), expected.len(), "{name}: nothing is added and nothing is lost");
}

#[test]
fn everything_is_heard_in_order() {
    assert_same(&specimens::everything(), "everything");
}

#[test]
fn what_runs_over_pages_is_heard_once() {
    for name in ["long-word", "tall-cell", "many-rows", "controls", "rtl"] {
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
