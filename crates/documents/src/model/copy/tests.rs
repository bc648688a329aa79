use prebirth_domain::{FamilyRole, Recipient};

use super::*;
use crate::model::{Callout, Column, Label};

fn kept_from_father(leaves_trace: bool) -> Seen {
    Seen::from(Audience::NotFor { people: vec!["father".into()], ground: "safety".to_owned(), leaves_trace })
}

fn reader(id: &str, role: FamilyRole) -> Recipient {
    Recipient::Person { id: id.into(), role }
}

fn copy(document: &Document, reader: &Recipient) -> Document {
    document.copy_for(&|audience| audience.includes(reader))
}

/// This holds the secret once in every kind of place.
fn document(seen: &Seen) -> Document {
    let secret = || vec![Run::text("before "), Run::text("SECRET").for_eyes_of(seen.clone())];
    let cell = || Cell::text("SECRET").for_eyes_of(seen.clone());
    let mut document = Document::new("Minutes");
    document.add_for(seen.clone(), BlockKind::Paragraph(vec![Run::text("SECRET")]));
    document.add(BlockKind::Paragraph(secret()));
    let list = List {
        label: Label::Bullet,
        items: vec![
            ListItem { seen: seen.clone(), text: vec![Run::text("SECRET")] },
            ListItem::open(secret()),
        ],
    };
    document.add(BlockKind::List(list.clone()));
    document.add(BlockKind::Callout(Callout {
        title: "Box".to_owned(),
        parts: vec![Part::List(list), Part::Text(secret())],
    }));
    document.add(BlockKind::Table(Table {
        caption: None,
        columns: vec![Column::new("One", 1), Column::new("Two", 1)],
        rows: vec![
            Row { seen: seen.clone(), cells: vec![Cell::text("SECRET"), Cell::text("SECRET")] },
            Row::open(vec![cell(), Cell::runs(secret())]),
        ],
    }));
    document.add(BlockKind::KeyValues(KeyValues {
        caption: None,
        pairs: vec![
            KeyValue { seen: seen.clone(), key: "Home".to_owned(), value: Cell::text("SECRET") },
            KeyValue { seen: Seen::by_everyone(), key: "Home".to_owned(), value: cell() },
        ],
    }));
    document
}

#[test]
fn what_is_kept_from_a_reader_is_nowhere_in_the_copy() {
    let document = document(&kept_from_father(false));
    let father = copy(&document, &reader("father", FamilyRole::Father));
    assert!(!format!("{father:?}").contains("SECRET"), "no part of the copy holds it");
    assert!(!format!("{father:?}").contains("withheld"), "nor a trace, where the trace is unsafe");
    assert!(!format!("{father:?}").contains("safety"), "nor the ground");
    let mother = copy(&document, &reader("mother", FamilyRole::Mother));
    assert_eq!(
        format!("{mother:?}").matches("SECRET").count(),
        format!("{document:?}").matches("SECRET").count(),
        "everybody else reads all of it"
    );
}

#[test]
fn a_trace_stands_where_something_was_taken_out() {
    let document = document(&kept_from_father(true));
    let father = format!("{:?}", copy(&document, &reader("father", FamilyRole::Father)));
    assert!(!father.contains("SECRET"), "the words themselves are gone");
    assert_eq!(father.matches("[withheld: safety]").count(), 12, "each place says why it is empty");
}

#[test]
fn a_copy_says_nothing_of_who_else_may_see_what() {
    let document = document(&kept_from_father(true));
    for (id, role) in [("father", FamilyRole::Father), ("mother", FamilyRole::Mother)] {
        let copy = format!("{:?}", copy(&document, &reader(id, role)));
        assert!(!copy.contains("NotFor"), "the audiences stay behind in the record");
    }
}

#[test]
fn a_heading_is_gone_with_everything_below_it_and_stays_over_a_trace() {
    let heading = |level, words: &str| BlockKind::Heading(level, vec![Run::text(words)]);
    for leaves_trace in [false, true] {
        let mut document = Document::new("Minutes");
        document.add(heading(Level::Section, "What was said"));
        document.add(heading(Level::Part, "Money"));
        let secret = BlockKind::Paragraph(vec![Run::text("SECRET")]);
        document.add_for(kept_from_father(leaves_trace), secret);
        document.add(heading(Level::Section, "The plan"));
        document.add(BlockKind::Paragraph(vec![Run::text("A plan.")]));
        let father = copy(&document, &reader("father", FamilyRole::Father));
        let headings: Vec<&BlockKind> = father.blocks.iter().map(|block| &block.kind).collect();
        for words in ["What was said", "Money"] {
            let is_there = format!("{headings:?}").contains(words);
            assert_eq!(
                is_there, leaves_trace,
                "{words}: a heading over nothing says that there was something"
            );
        }
        assert!(format!("{headings:?}").contains("The plan"), "what has a text keeps its heading");
    }
}

#[test]
fn a_block_of_which_everything_is_kept_back_goes_with_its_heading_and_an_empty_one_stays() {
    let row = |seen: Seen| Row { seen, ..Row::open(vec![Cell::text("SECRET")]) };
    let pair = |seen: Seen| KeyValue { seen, ..KeyValue::text("Home", "SECRET") };
    let item = |seen: Seen| ListItem { seen, text: vec![Run::text("SECRET")] };
    let words = |seen: Seen| Run::text("SECRET").for_eyes_of(seen);
    let table = |rows: Vec<Row>| {
        BlockKind::Table(Table { caption: None, columns: vec![Column::new("What", 1)], rows })
    };
    let pairs = |pairs: Vec<KeyValue>| BlockKind::KeyValues(KeyValues { caption: None, pairs });
    let list = |items: Vec<ListItem>| BlockKind::List(List { label: Label::Bullet, items });
    let callout = |parts: Vec<Part>| BlockKind::Callout(Callout { title: "Box".to_owned(), parts });
    let blocks = |seen: Seen| {
        let boxed = List { label: Label::Bullet, items: vec![item(seen.clone())] };
        [
            callout(vec![Part::List(boxed), Part::Text(vec![words(seen.clone())])]),
            table(vec![row(seen.clone()), row(seen.clone())]),
            pairs(vec![pair(seen.clone())]),
            list(vec![item(seen.clone())]),
            list(vec![ListItem::open(vec![words(seen.clone())])]),
            BlockKind::Paragraph(vec![words(seen)]),
        ]
    };
    let under_heading = |kind: BlockKind| {
        let mut document = Document::new("Minutes");
        document.add(BlockKind::Heading(Level::Part, vec![Run::text("Restrictions")]));
        document.add(kind);
        copy(&document, &reader("father", FamilyRole::Father))
    };
    for kind in blocks(kept_from_father(false)) {
        let father = under_heading(kind);
        assert_eq!(father.blocks, [], "an empty place would tell him that there is something");
    }
    for kind in blocks(kept_from_father(true)) {
        let father = format!("{:?}", under_heading(kind));
        assert!(father.contains("[withheld: safety]"), "a trace still stands: {father}");
        assert!(father.contains("Restrictions"), "under its heading");
    }
    for kind in [table(Vec::new()), pairs(Vec::new()), list(Vec::new()), callout(Vec::new())] {
        assert_eq!(under_heading(kind).blocks.len(), 2, "where nothing is recorded, that is said");
    }
}

#[test]
fn the_trace_of_a_row_stands_where_there_is_room_for_it() {
    let mut document = Document::new("Plan");
    document.add(BlockKind::Table(Table {
        caption: None,
        columns: vec![Column::new("No.", 1), Column::new("What", 8), Column::new("Who", 4)],
        rows: vec![Row { seen: kept_from_father(true), cells: vec![Cell::text("SECRET")] }],
    }));
    let father = copy(&document, &reader("father", FamilyRole::Father));
    let Some(BlockKind::Table(table)) = father.blocks.first().map(|block| &block.kind) else {
        panic!("the table is there");
    };
    let cells = table.rows.first().map(|row| row.cells.clone()).unwrap_or_default();
    let trace = Cell::text("[withheld: safety]");
    assert_eq!(cells, [Cell::text(""), trace, Cell::text("")], "a narrow column parts every word");
}

#[test]
fn a_row_keeps_its_columns() {
    let document = document(&kept_from_father(true));
    let father = copy(&document, &reader("father", FamilyRole::Father));
    for block in &father.blocks {
        if let BlockKind::Table(table) = &block.kind {
            assert_eq!(table.rows.len(), 2, "a row with a trace is still a row");
            assert!(table.rows.iter().all(|row| row.cells.len() == 2), "under its columns");
        }
    }
}
