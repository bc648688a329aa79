//! Written from the attacker's side: each row is a way in which an address once got through.

use super::*;
use crate::model::{
    BlockKind, Callout, Cell, Column, KeyValue, KeyValues, Label, Level, List, ListItem, Part, Row, Run,
    Table,
};

const ADDRESS: &str = "14 Elm Road";
const POSTCODE: &str = "LE1 5WW";
const NAME: &str = "Ann";

fn words(words: &[&str]) -> Vec<String> {
    words.iter().map(|word| (*word).to_owned()).collect()
}

fn document(kind: BlockKind) -> Document {
    let mut document = Document::new("Minutes");
    document.add(BlockKind::Heading(Level::Section, vec![Run::text("Health")]));
    document.add(kind);
    document
}

fn paragraph(text: &str) -> BlockKind {
    BlockKind::Paragraph(vec![Run::text(text)])
}

#[test]
fn a_withheld_word_is_found_however_it_is_written() {
    for (text, why) in [
        ("She lives at 14 Elm Road.", "as it is"),
        ("she lives at 14 ELM ROAD", "in capitals"),
        ("14 Elm Rd", "with the street word short"),
        ("14, Elm Rd.", "with points and commas"),
        ("14-elm-road", "with dashes"),
        ("14 Elm\nRoad", "over two lines"),
        ("14\u{a0}Elm\u{2009}Road", "with other spaces"),
        ("14   Elm      Road", "with many spaces"),
        ("1 4 E l m R o a d", "spaced out"),
        ("mail14elmroad@example.org", "glued together"),
        ("14ElmRd", "glued and short"),
        ("14 E\u{200b}lm R\u{ad}oad", "with unseen characters"),
        ("14 \u{202e}Elm\u{202c} Road", "with direction controls"),
        ("１４ Ｅｌｍ Ｒｏａｄ", "with wide letters and figures"),
        ("١٤ Elm Road", "with Arabic figures"),
        ("14 Еlm Rоаd", "with Cyrillic letters that look the same"),
        ("14 Élm Röad", "with accents"),
        ("14 E\u{301}lm Road", "with loose accents"),
        ("𝟏𝟒 𝐄𝐥𝐦 𝐑𝐨𝐚𝐝", "in mathematical letters"),
        ("number 14 Elm Road is hers", "in a sentence"),
    ] {
        let leaks = withheld_strings_in(&document(paragraph(text)), &words(&[ADDRESS]));
        assert_eq!(leaks.len(), 1, "{why}: the address stands in the copy");
        assert_eq!(leaks[0].place, "under “Health”, paragraph 1", "{why}: the place is named");
    }
    for (text, why) in [
        ("LE1 5WW", "as it is"),
        ("le15ww", "without its space"),
        ("LE 1 5W W", "with spaces in odd places"),
        ("LE1-5WW", "with a dash"),
        ("xLE15WWx", "inside another word"),
    ] {
        let leaks = withheld_strings_in(&document(paragraph(text)), &words(&[POSTCODE]));
        assert_eq!(leaks.len(), 1, "{why}: the postcode stands in the copy");
    }
}

#[test]
fn a_telephone_number_is_found_with_and_without_its_country() {
    for kept in ["07700 900123", "+44 7700 900123", "0044 (0)7700 900 123"] {
        for text in ["ring 07700900123", "+44 (0) 7700 900-123", "0044 7700 900123", "07700.900.123"] {
            let leaks = withheld_strings_in(&document(paragraph(text)), &words(&[kept]));
            assert_eq!(leaks.len(), 1, "{kept} is the number in: {text}");
        }
        let leaks = withheld_strings_in(&document(paragraph("ring 07700 900124")), &words(&[kept]));
        assert!(leaks.is_empty(), "another number is another person");
    }
}

#[test]
fn a_short_form_that_is_withheld_is_found_in_its_long_form() {
    for text in ["14 Elm Road", "14ElmRoad", "14 elm rd"] {
        let leaks = withheld_strings_in(&document(paragraph(text)), &words(&["14 Elm Rd"]));
        assert_eq!(leaks.len(), 1, "the record holds the short form, the page the long one");
    }
}

#[test]
fn a_short_word_is_not_found_inside_other_words() {
    for (text, expected, why) in [
        ("She planned the annexe.", 0, "Ann is not in planned or annexe"),
        ("Ann was there.", 1, "a word of its own"),
        ("told ANN's mother", 1, "with a possessive"),
        ("A n n", 1, "spaced out"),
        ("Hannah", 0, "another name"),
    ] {
        let leaks = withheld_strings_in(&document(paragraph(text)), &words(&[NAME]));
        assert_eq!(leaks.len(), expected, "{why}");
    }
}

#[test]
fn every_part_of_a_document_is_looked_at() {
    let text = || vec![Run::text(ADDRESS)];
    let table = Table {
        caption: None,
        columns: vec![Column::new("Who", 1), Column::new("Where", 1)],
        rows: vec![Row::open(vec![Cell::text("x"), Cell::text(ADDRESS)])],
    };
    let list = || List { label: Label::Bullet, items: vec![ListItem::open(text())] };
    let link = Run::text("map").linking_to("https://example.org/?q=14%20Elm%20Road");
    for (kind, place) in [
        (BlockKind::Heading(Level::Part, text()), "heading 2"),
        (BlockKind::Paragraph(vec![link]), "under “Health”, the target of a link in paragraph 1"),
        (BlockKind::List(list()), "under “Health”, list 1, item 1"),
        (BlockKind::Table(table.clone()), "under “Health”, table 1, row 1, column 2"),
        (
            BlockKind::Table(Table { caption: Some(ADDRESS.to_owned()), ..table.clone() }),
            "under “Health”, the caption of table 1",
        ),
        (
            BlockKind::Table(Table { columns: vec![Column::new(ADDRESS, 1)], rows: Vec::new(), ..table }),
            "under “Health”, table 1, header 1",
        ),
        (
            BlockKind::KeyValues(KeyValues { caption: None, pairs: vec![KeyValue::text("Home", ADDRESS)] }),
            "under “Health”, table 1, row 1",
        ),
        (
            BlockKind::KeyValues(KeyValues { caption: None, pairs: vec![KeyValue::text(ADDRESS, "x")] }),
            "under “Health”, table 1, row 1, header",
        ),
        (
            BlockKind::Callout(Callout { title: ADDRESS.to_owned(), parts: Vec::new() }),
            "under “Health”, the first line of box 1",
        ),
        (
            BlockKind::Callout(Callout { title: "x".to_owned(), parts: vec![Part::List(list())] }),
            "under “Health”, box 1, list 1, item 1",
        ),
    ] {
        let leaks = withheld_strings_in(&document(kind), &words(&[ADDRESS]));
        assert_eq!(leaks.first().map(|leak| leak.place.as_str()), Some(place), "the place is named");
    }
}

#[test]
fn the_parts_around_the_text_are_looked_at() {
    let clean = document(paragraph("x"));
    for (leaking, place) in [
        (Document { title: ADDRESS.to_owned(), ..clean.clone() }, "the title"),
        (Document { version: ADDRESS.to_owned(), ..clean.clone() }, "the line below the title"),
        (Document { recipient: Some(ADDRESS.to_owned()), ..clean.clone() }, "the recipient's name"),
        (Document { marking: ADDRESS.to_owned(), ..clean.clone() }, "the marking"),
    ] {
        let leaks = withheld_strings_in(&leaking, &words(&[ADDRESS]));
        assert_eq!(leaks, vec![Leak { place: place.to_owned() }], "it would be on every page");
    }
    assert!(withheld_strings_in(&clean, &words(&[ADDRESS])).is_empty(), "a clean copy is clean");
}

#[test]
fn an_address_over_two_cells_is_found() {
    let pairs = vec![KeyValue::text("14", "Elm"), KeyValue::text("Road", "x")];
    let leaks = withheld_strings_in(
        &document(BlockKind::KeyValues(KeyValues { caption: None, pairs })),
        &words(&[ADDRESS]),
    );
    assert_eq!(leaks.len(), 1, "a reader puts the cells together");
}

#[test]
fn a_heading_that_holds_the_word_is_not_quoted() {
    let mut document = Document::new("Minutes");
    document.add(BlockKind::Heading(Level::Section, vec![Run::text("At 14 Elm Road")]));
    document.add(paragraph("14 Elm Road"));
    for leak in withheld_strings_in(&document, &words(&[ADDRESS])) {
        assert!(!leak.place.contains("Elm"), "the report of a leak may not leak: it is shown and kept");
    }
}

#[test]
fn an_address_is_looked_for_by_its_telling_parts() {
    let words = address_words("Flat 2, 14 Elm Road\nLeicester, LE1 5WW");
    for (text, expected, why) in [
        ("off Elm Road", true, "the street without its number"),
        ("LE15WW", true, "the postcode"),
        ("in Leicester", false, "half the county lives there"),
        ("Flat 2", false, "so do a thousand people"),
        ("14 days later", false, "a number is not an address"),
    ] {
        let leaks = withheld_strings_in(&document(paragraph(text)), &words);
        assert_eq!(!leaks.is_empty(), expected, "{why}");
    }
}

#[test]
fn nothing_withheld_means_nothing_found() {
    let document = document(paragraph("anything"));
    assert!(withheld_strings_in(&document, &[]).is_empty(), "no words, no leaks");
    assert!(
        withheld_strings_in(&document, &words(&["", " ", "—"])).is_empty(),
        "an empty word is in every text"
    );
}

#[test]
fn plain_letters_are_folded_as_all_others_are() {
    // Each character that is plain, alone, inside a word and between two.
    for code in 0..128_u8 {
        let letter = char::from(code);
        for text in [format!("{letter}"), format!("Ab{letter}9c"), format!("ab {letter} c")] {
            // An accent at the end sends the same text the long way.
            let long = super::fold::words(&format!("{text} \u{e9}"));
            let (last, rest) = long.split_last().unwrap();
            assert_eq!(last, "e", "the accent itself");
            assert_eq!(super::fold::words(&text), rest, "{text:?}");
        }
    }
}
