//! The names of the families of Leicester, in the letters in which they are written.

use chrono::NaiveDate;
use prebirth_documents::model::{BlockKind, Cell, Column, Document, Row, Run, Table};
use prebirth_documents::pdf::{PdfOptions, write};
use prebirth_documents::readback::read_back;
use prebirth_documents::{html, svg};
use unicode_normalization::UnicodeNormalization;

/// Each language with a name in it.
const NAMES: [(&str, &str); 22] = [
    ("Polish", "Łukasz Żółć-Wiśniewski"),
    ("Romanian", "Ștefan Țîrlea-Mureșanu"),
    ("Czech", "Tereza Nováková-Přibyl"),
    ("Welsh", "Siân Llŷr"),
    ("Icelandic", "Þórður Ægisson"),
    ("Turkish", "İsmail Çağlayangil"),
    ("Lithuanian", "Žydrūnė Šėrytė"),
    ("Maltese", "Ġorġ Ħaddiem"),
    ("Hungarian", "Győző Űrhajós"),
    ("Vietnamese", "Nguyễn Thị Hằng"),
    ("Somali", "Xaawo Cabdullaahi Maxamed"),
    ("Arabic", "محمد علي خان"),
    ("Urdu", "فاطمہ بتول"),
    ("Urdu with its own letters", "ٹیپو سلطان ڈاکٹر گڑیا"),
    ("Gujarati", "પ્રિયા પટેલ"),
    ("Punjabi", "ਹਰਪ੍ਰੀਤ ਕੌਰ"),
    ("Bengali", "রহিমা খাতুন"),
    ("Hindi", "प्रिया शर्मा"),
    ("Tamil", "கவிதா முருகன்"),
    ("Amharic", "ሰላም ተስፋዬ"),
    ("Tigrinya", "ኣበባ ገብረሚካኤል"),
    ("Ukrainian and Greek", "Олена Шевченко, Δήμητρα Παπαδοπούλου"),
];

fn document(name: &str) -> Document {
    let mut document = Document::new("Names");
    document.add(BlockKind::Paragraph(vec![Run::text(format!("This is {name}, in a sentence."))]));
    document.add(BlockKind::Paragraph(vec![Run::strong(name)]));
    document.add(BlockKind::Table(Table {
        caption: None,
        columns: vec![Column::new("Name", 1)],
        rows: vec![Row::open(vec![Cell::text(name)])],
    }));
    document
}

#[test]
fn every_name_is_drawn_whole_and_read_aloud_as_it_was_written() {
    let made_on = NaiveDate::from_ymd_opt(2026, 7, 14).unwrap();
    for (language, name) in NAMES {
        let document = document(name);
        let produced = write(&document, &PdfOptions { made_on }).unwrap();
        assert_eq!(produced.not_drawn(), None, "{language}: every letter has a shape");
        let wanted: String = name.nfc().collect();
        let heard: Vec<String> =
            read_back(&produced.bytes).unwrap().into_iter().map(|(_, text)| text.nfc().collect()).collect();
        let with_name = heard.iter().filter(|text| text.contains(&wanted)).count();
        assert_eq!(with_name, 3, "{language}: in a sentence, in bold and in a table: {heard:?}");
        assert!(
            html::write(&document).nfc().collect::<String>().contains(&wanted),
            "{language}: on the page"
        );
        let drawn = svg::pages(&document).concat().matches("<use").count();
        assert!(drawn > 40, "{language}: the picture has its letters");
    }
}

#[test]
fn a_letter_without_a_shape_is_marked_and_told_and_nothing_around_it_is_lost() {
    let made_on = NaiveDate::from_ymd_opt(2026, 7, 14).unwrap();
    for (name, lost) in [("山田太郎", 4), ("สมชาย", 1), ("გიორგი", 1), ("Ruth 😀 Cole", 1)]
    {
        let produced = write(&document(name), &PdfOptions { made_on }).unwrap();
        let sentence = produced.not_drawn().unwrap();
        assert!(sentence.starts_with("Th") && sentence.contains("U+"), "it is told: {sentence}");
        assert!(produced.substituted.len() >= lost, "{name}: each letter is told");
        let heard: String = read_back(&produced.bytes).unwrap().into_iter().map(|(_, text)| text).collect();
        assert!(heard.contains('\u{fffd}'), "{name}: a mark stands there");
        assert!(heard.contains("in a sentence."), "{name}: and what follows is there");
    }
}
