//! What a screen reader meets in a file, compared with the document it was made from.

use prebirth_documents::clean::clean;
use prebirth_documents::model::{BlockKind, Cell, Document, Label, Level, List, Part, Run};
use prebirth_documents::readback::read_back;
use prebirth_documents::tags::Role;
use unicode_normalization::UnicodeNormalization;

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
    let mut all = Vec::new();
    all.extend(document.head.logo.iter().map(|logo| (Role::Figure, logo.words().to_owned())));
    if !document.head.lines.is_empty() {
        all.push((Role::Paragraph, document.head.lines.join("\n")));
    }
    all.push((Role::Heading(1), document.title.clone()));
    let recipient = document.recipient.as_ref().map(|recipient| format!("Copy for {recipient}"));
    let facts: Vec<String> = [Some(document.marking.clone()), recipient, Some(document.version.clone())]
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
                if table.rows.is_empty() {
                    all.push((Role::Cell, "Nothing recorded".to_owned()));
                    all.extend(table.columns.iter().skip(1).map(|_| (Role::Cell, String::new())));
                }
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
    if cell.parts.is_empty() {
        all.push((Role::Cell, String::new()));
    }
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

/// This compares what a finished file says with what the document says, part by part.
pub fn assert_same(document: &Document, bytes: &[u8], name: &str) {
    let read: Vec<(Role, String)> = read_back(bytes)
        .expect("a tagged file")
        .into_iter()
        .map(|(role, text)| (role, heard(&text)))
        .collect();
    let expected = expected(document);
    for (number, (read, expected)) in read.iter().zip(&expected).enumerate() {
        assert_eq!(read, expected, "{name}: part {number} is heard otherwise than it was written");
    }
    assert_eq!(read.len(), expected.len(), "{name}: nothing is added and nothing is lost");
}
