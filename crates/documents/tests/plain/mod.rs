//! A document as plain text, for golden files that a practice lead can read.

use prebirth_documents::model::{BlockKind, Cell, Document, Label, Level, List, Part, Run};

/// This writes every text of a document in reading order, one part a line.
pub fn text(document: &Document) -> String {
    let mut lines = vec![
        format!("# {}", document.title),
        format!(
            "({} / {} / {})",
            document.version,
            document.recipient.clone().unwrap_or_default(),
            document.marking
        ),
    ];
    lines.extend(document.head.lines.iter().map(|line| format!("^ {line}")));
    for block in &document.blocks {
        match &block.kind {
            BlockKind::Heading(level, text) => {
                let mark = match level {
                    Level::Section => "##",
                    Level::Part => "###",
                    Level::Detail => "####",
                };
                lines.push(String::new());
                lines.push(format!("{mark} {}", runs(text)));
            }
            BlockKind::Paragraph(text) => lines.push(runs(text)),
            BlockKind::List(one) => list(one, &mut lines),
            BlockKind::Table(table) => {
                let header: Vec<&str> = table.columns.iter().map(|column| column.header.as_str()).collect();
                lines.push(format!("| {} |", header.join(" | ")));
                for row in &table.rows {
                    let cells: Vec<String> = row.cells.iter().map(cell).collect();
                    lines.push(format!("| {} |", cells.join(" | ")));
                }
            }
            BlockKind::KeyValues(pairs) => {
                for pair in &pairs.pairs {
                    lines.push(format!("{} :: {}", pair.key, cell(&pair.value)));
                }
            }
            BlockKind::Callout(callout) => {
                lines.push(format!("[[ {} ]]", callout.title));
                for part in &callout.parts {
                    lines.push(format!("[[ {} ]]", self::part(part)));
                }
            }
            BlockKind::Genogram(family) => lines.push(format!("(( {} ))", family.in_words())),
            BlockKind::PageBreak => lines.push("---".to_owned()),
        }
    }
    lines.push(String::new());
    lines.join("\n")
}

fn runs(runs: &[Run]) -> String {
    runs.iter().map(|run| run.text.as_str()).collect()
}

fn cell(cell: &Cell) -> String {
    cell.parts.iter().map(part).collect::<Vec<_>>().join(" / ")
}

fn part(part: &Part) -> String {
    match part {
        Part::Text(text) => runs(text),
        Part::List(one) => {
            let mut lines = Vec::new();
            list(one, &mut lines);
            lines.join(" ")
        }
    }
}

fn list(list: &List, lines: &mut Vec<String>) {
    for (index, item) in list.items.iter().enumerate() {
        let label = match list.label {
            Label::Bullet => "*".to_owned(),
            Label::Number => format!("{}.", index + 1),
        };
        lines.push(format!("{label} {}", runs(&item.text)));
    }
}
