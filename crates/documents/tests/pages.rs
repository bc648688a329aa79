//! Nothing runs off the page or over its neighbour, whatever was typed.

mod specimens;

use prebirth_documents::layout::style::{PAGE_HEIGHT, PAGE_WIDTH, SIDE};
use prebirth_documents::layout::{Belongs, Item, LaidOut, lay_out};
use prebirth_documents::model::{BlockKind, Cell, Column, Document, Level, Row, Run, Table};
use prebirth_documents::svg;

/// The eye does not see less than this, and letters reach over their own width by as much.
const SLACK: f32 = 1.0;

fn every_specimen() -> Vec<(&'static str, Document)> {
    let mut documents = specimens::edges();
    documents.push(("everything", specimens::everything()));
    documents
}

fn laid_out() -> Vec<(&'static str, LaidOut)> {
    every_specimen().into_iter().map(|(name, document)| (name, lay_out(&document))).collect()
}

#[test]
fn every_text_stays_between_the_margins() {
    for (name, laid_out) in laid_out() {
        for (number, page) in laid_out.pages.iter().enumerate() {
            for item in &page.items {
                let Item::Text(run) = item else { continue };
                // A space at the end of a line hangs over the margin and is not seen; an accent without
                // a letter hangs to the left of its place and takes no room.
                let seen =
                    run.glyphs.iter().filter(|glyph| !glyph.text.trim().is_empty() && glyph.advance > 0.0);
                for glyph in seen {
                    let place = format!("{name}, page {}, {:?}", number + 1, run.belongs);
                    assert!(glyph.x >= SIDE - SLACK, "{place}: left of the margin");
                    let right = glyph.x + glyph.advance;
                    assert!(right <= PAGE_WIDTH - SIDE + SLACK, "{place}: right of the margin");
                }
            }
        }
    }
}

#[test]
fn every_text_stays_between_the_head_and_the_foot() {
    for (name, laid_out) in laid_out() {
        for page in &laid_out.pages {
            let baseline = |wanted: fn(Belongs) -> bool| {
                page.items.iter().filter_map(move |item| match item {
                    Item::Text(run) if wanted(run.belongs) => Some(run.baseline),
                    Item::Text(_) | Item::Fill(_) | Item::Link(_) | Item::Anchor(_) | Item::Figure(_) => None,
                })
            };
            let head = baseline(|belongs| belongs == Belongs::Header).fold(0.0, f32::max);
            let foot = baseline(|belongs| belongs == Belongs::Footer).fold(PAGE_HEIGHT, f32::min);
            for line in baseline(|belongs| matches!(belongs, Belongs::Leaf(_) | Belongs::RepeatedRow)) {
                assert!(line > head + 20.0, "{name}: a line runs into the head of the page");
                assert!(line < foot - 14.0, "{name}: a line runs into the foot of the page");
            }
            assert!(foot < PAGE_HEIGHT - 30.0, "{name}: the foot is inside what a printer can reach");
        }
    }
}

#[test]
fn no_two_lines_of_a_column_are_printed_over_each_other() {
    for (name, laid_out) in laid_out() {
        for page in &laid_out.pages {
            let mut lines: Vec<(f32, f32, f32)> = page
                .items
                .iter()
                .filter_map(|item| match item {
                    Item::Text(run) => {
                        let first = run.glyphs.first()?;
                        let last = run.glyphs.iter().rev().find(|glyph| !glyph.text.trim().is_empty())?;
                        Some((run.baseline, first.x, last.x + last.advance))
                    }
                    Item::Fill(_) | Item::Link(_) | Item::Anchor(_) | Item::Figure(_) => None,
                })
                .collect();
            lines.sort_by(|one, other| one.partial_cmp(other).unwrap_or(std::cmp::Ordering::Equal));
            for pair in lines.windows(2) {
                let [(above, left, right), (below, next_left, next_right)] = pair else { continue };
                let share_a_column = left + SLACK < *next_right && *next_left + SLACK < *right;
                let is_same_line = (below - above).abs() < 0.01;
                let overlap = share_a_column && !is_same_line && below - above < 9.0;
                assert!(!overlap, "{name}: two lines {} points apart", below - above);
                let on_each_other = is_same_line && share_a_column && next_left + SLACK < *right;
                assert!(!on_each_other, "{name}: two texts in one place of a line");
            }
        }
    }
}

#[test]
fn a_table_says_its_columns_again_on_every_page() {
    let (_, many_rows) = laid_out().into_iter().find(|(name, _)| *name == "many-rows").unwrap();
    assert!(many_rows.pages.len() > 10, "300 rows take many pages");
    for (number, page) in many_rows.pages.iter().enumerate().skip(1) {
        let repeats = page
            .items
            .iter()
            .any(|item| matches!(item, Item::Text(run) if run.belongs == Belongs::RepeatedRow));
        assert!(repeats, "page {} would be a column of dates with no name", number + 1);
    }
}

#[test]
fn a_heading_is_never_the_last_line_of_a_page() {
    for (name, laid_out) in laid_out() {
        for heading in &laid_out.headings {
            let page = laid_out.pages.get(heading.page);
            let follows = page.is_some_and(|page| {
                page.items.iter().any(|item| {
                    matches!(item, Item::Text(run)
                        if matches!(run.belongs, Belongs::Leaf(_)) && run.baseline > heading.top + 24.0)
                })
            });
            let is_alone = laid_out.headings.len() == 1;
            assert!(follows || is_alone, "{name}: a heading stands alone at the end of a page");
        }
    }
}

#[test]
fn a_picture_of_a_page_is_small_enough_to_show_at_once() {
    let folder = std::path::Path::new(env!("CARGO_TARGET_TMPDIR")).join("pictures");
    std::fs::create_dir_all(&folder).unwrap();
    for (number, picture) in svg::pages(&specimens::everything()).iter().enumerate() {
        std::fs::write(folder.join(format!("page-{}.svg", number + 1)), picture).unwrap();
        assert!(picture.len() < 300_000, "page {} is {} bytes", number + 1, picture.len());
    }
}

#[test]
fn no_character_whatever_is_drawn_as_a_hole() {
    let mut document = Document::new("Letters");
    for line in specimens::every_letter(0x2_0000) {
        document.add(BlockKind::Paragraph(vec![Run::text(line)]));
    }
    let laid_out = lay_out(&document);
    for item in laid_out.pages.iter().flat_map(|page| &page.items) {
        let Item::Text(run) = item else { continue };
        for glyph in &run.glyphs {
            assert_ne!(glyph.id, 0, "{:?} has to be replaced by a mark and told", glyph.text);
            assert!(!glyph.text.is_empty(), "every glyph stands for something that can be read aloud");
        }
    }
    assert!(laid_out.substituted.len() > 10_000, "the scripts that have no face here are told");
}

#[test]
fn no_heading_and_no_header_row_stands_at_the_foot_of_a_page() {
    // From every place on the page, the first row goes on to the next page with what stands above it.
    for lines in 0..60 {
        let mut document = Document::new("Plan");
        for _ in 0..lines {
            document.add(BlockKind::Paragraph(vec![Run::text("A line.")]));
        }
        document.add(BlockKind::Heading(Level::Part, vec![Run::text("Actions")]));
        let what = "The flat is seen with the mother and what is missing is written down. ".repeat(9);
        let columns = vec![Column::new("What will be done", 3), Column::new("By when", 1)];
        let row = || Row::open(vec![Cell::text(what.clone()), Cell::text("Monday")]);
        document.add(BlockKind::Table(Table { caption: None, columns, rows: vec![row(), row()] }));
        let of_page = |page: &prebirth_documents::layout::Page, wanted: &str| {
            let runs = page.items.iter().filter_map(|item| match item {
                Item::Text(run) if matches!(run.belongs, Belongs::Leaf(_)) => Some(run),
                Item::Text(_) | Item::Fill(_) | Item::Link(_) | Item::Anchor(_) | Item::Figure(_) => None,
            });
            let text: String =
                runs.flat_map(|run| run.glyphs.iter().map(|glyph| glyph.text.as_str())).collect();
            text.contains(wanted)
        };
        let laid_out = lay_out(&document);
        let first = |wanted: &str| laid_out.pages.iter().position(|page| of_page(page, wanted));
        assert_eq!(first("Actions"), first("Monday"), "after {lines} lines the heading stands by its table");
        assert_eq!(first("By when"), first("Monday"), "after {lines} lines the header stands by its rows");
    }
}
