use std::io::{Cursor, Read};

use chrono::NaiveDate;
use zip::ZipArchive;

use super::*;
use crate::model::{
    BlockKind, Callout, Cell, Column, KeyValue, KeyValues, Label, Level, List, ListItem, Part, Row, Table,
};

fn day() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 7, 16).unwrap()
}

fn part(bytes: &[u8], name: &str) -> String {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).unwrap();
    let mut text = String::new();
    archive.by_name(name).unwrap().read_to_string(&mut text).unwrap();
    text
}

/// This is a document with every kind of block.
fn document() -> Document {
    use crate::model::Run;
    let mut document = Document::new("Minutes <1> & more");
    document.recipient = Some("Ruth Cole, midwife".to_owned());
    let list = |label| List {
        label,
        items: vec![ListItem::open(vec![Run::text("One")]), ListItem::open(vec![Run::text("Two")])],
    };
    document.add(BlockKind::Heading(Level::Section, vec![Run::text("First")]));
    document.add(BlockKind::Paragraph(vec![
        Run::text("Plain, محمد علي and પટેલ\u{0}\u{7}. "),
        Run::strong("Bold"),
        Run::text("Dzień dobry").in_language("pl"),
        Run::text("link").linking_to("https://example.org/?a=1&b=2"),
        Run::text("javascript").linking_to("javascript:alert(1)"),
    ]));
    document.add(BlockKind::List(list(Label::Number)));
    document.add(BlockKind::List(list(Label::Number)));
    document.add(BlockKind::Callout(Callout {
        title: "Decision".to_owned(),
        parts: vec![Part::List(list(Label::Bullet))],
    }));
    document.add(BlockKind::Table(Table {
        caption: Some("People".to_owned()),
        columns: vec![Column::new("Name", 2), Column::new("Role", 1)],
        rows: vec![Row::open(vec![Cell::text("Ruth"), Cell { parts: Vec::new(), ..Cell::text("") }])],
    }));
    document.add(BlockKind::Table(Table {
        caption: None,
        columns: vec![Column::new("Only", 1)],
        rows: Vec::new(),
    }));
    document
        .add(BlockKind::KeyValues(KeyValues { caption: None, pairs: vec![KeyValue::text("Due", "Soon")] }));
    document.add(BlockKind::PageBreak);
    document
}

#[test]
fn the_file_has_its_title_its_language_and_its_maker() {
    let bytes = write(&document(), day()).unwrap();
    let core = part(&bytes, "docProps/core.xml");
    assert!(
        core.contains("<dc:title>Minutes &lt;1&gt; &amp; more</dc:title>"),
        "the title is in the properties"
    );
    assert!(core.contains("<dc:language>en-GB</dc:language>"), "so is the language");
    assert!(!core.contains("unknown"), "no part of it says that its maker is not known");
    let styles = part(&bytes, "word/styles.xml");
    let defaults = styles.split("</w:docDefaults>").next().unwrap();
    assert!(styles.contains("w:default=\"1\" w:styleId=\"Normal\""), "plain text has a style of its own");
    assert!(defaults.contains("<w:lang w:val=\"en-GB\"/>"), "a screen reader and a spelling check are told");
}

#[test]
fn every_table_repeats_its_header_row_on_every_page() {
    let text = part(&write(&document(), day()).unwrap(), "word/document.xml");
    assert_eq!(text.matches("<w:tblHeader/>").count(), 2, "two tables have header rows");
    assert!(text.contains("Nothing recorded"), "an empty table says so");
}

#[test]
fn a_row_of_a_few_lines_is_never_cut_in_two_and_a_long_one_may_be() {
    let table = |text: &str| {
        let rows = vec![Row::open(vec![Cell::text(text)])];
        let columns = vec![Column::new("Said", 1)];
        let mut document = Document::new("Rows");
        document.add(BlockKind::Table(Table { caption: None, columns, rows }));
        part(&write(&document, day()).unwrap(), "word/document.xml")
    };
    let kept = |text: &str| text.matches("<w:cantSplit").count();
    assert_eq!(kept(&table("Ruth Cole will visit on Friday.")), 2, "the header and the row");
    assert_eq!(kept(&table(&"She said so. ".repeat(600))), 1, "what is longer than a page has to go on");
}

#[test]
fn headings_are_headings_and_lists_are_lists() {
    let bytes = write(&document(), day()).unwrap();
    let text = part(&bytes, "word/document.xml");
    for style in ["Heading1", "Heading2", "HeaderCell", "BoxTitle"] {
        assert!(text.contains(&format!("<w:pStyle w:val=\"{style}\" />")), "{style} is used");
        assert!(part(&bytes, "word/styles.xml").contains(&format!("w:styleId=\"{style}\"")), "and is there");
    }
    let numbering = part(&bytes, "word/numbering.xml");
    for id in [7, 8, 9] {
        assert!(text.contains(&format!("<w:numId w:val=\"{id}\" />")), "list {id} is used");
        assert!(numbering.contains(&format!("<w:num w:numId=\"{id}\"")), "and is there");
    }
}

#[test]
fn parts_in_another_language_say_so() {
    let bytes = write(&document(), day()).unwrap();
    let styles = part(&bytes, "word/styles.xml");
    for (language, turns) in [("ar", true), ("gu", false), ("pl", false)] {
        let style = styles.split(&format!("w:styleId=\"Language-{language}\"")).nth(1).unwrap();
        let style = style.split("</w:style>").next().unwrap();
        assert!(style.contains(&format!("<w:lang w:val=\"{language}\"")), "{language} is named");
        assert_eq!(style.contains("<w:rtl/>"), turns, "{language} runs its own way");
    }
}

#[test]
fn what_was_typed_is_never_markup_and_no_link_runs_anything() {
    let bytes = write(&document(), day()).unwrap();
    let text = part(&bytes, "word/document.xml");
    assert!(text.contains("Minutes &lt;1&gt; &amp; more"), "a text is a text");
    assert!(!text.contains('\u{0}') && !text.contains('\u{7}'), "what XML may not hold is gone");
    let links = part(&bytes, "word/_rels/document.xml.rels");
    assert!(links.contains("https://example.org/?a=1&amp;b=2"), "a link leads where it says");
    assert!(!links.contains("javascript"), "and runs nothing");
}

#[test]
fn whose_copy_it_is_and_how_many_pages_stand_on_every_page() {
    let bytes = write(&document(), day()).unwrap();
    assert!(
        part(&bytes, "word/header1.xml").contains("OFFICIAL-SENSITIVE · Copy for Ruth Cole, midwife"),
        "at the head"
    );
    let foot = part(&bytes, "word/footer1.xml");
    assert!(foot.contains("PAGE") && foot.contains("NUMPAGES"), "page x of y at the foot");
}

#[test]
fn the_same_document_gives_the_same_bytes_and_small_ones() {
    let bytes = write(&document(), day()).unwrap();
    assert_eq!(bytes, write(&document(), day()).unwrap(), "a copy can be made again and compared");
    assert!(bytes.len() < 20_000, "it is packed: {} bytes", bytes.len());
    assert!(write(&Document::new(""), day()).is_ok(), "an empty document is a document");
}
