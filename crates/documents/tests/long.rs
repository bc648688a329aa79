//! Forty pages, three hundred people, half a megabyte in one paragraph: a correct document all the same.

#![expect(clippy::unwrap_used, clippy::expect_used, reason = "a test stops where a document cannot be made")]

mod heard;
mod stress;

use chrono::NaiveDate;
use prebirth_documents::copies::{copy_of, produce, record_copy};
use prebirth_documents::minutes::minutes;
use prebirth_documents::model::{BlockKind, Document, Run};
use prebirth_documents::pdf::{PdfOptions, Produced, write};
use prebirth_documents::readback::{all_text, read_back};
use prebirth_documents::recipients::recipients;
use prebirth_domain::{
    Attendance, AttendanceMode, CaseFile, CopyDocument, Invitation, Party, PersonName, Professional, Role,
};

fn made_on() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 7, 16).unwrap()
}

fn written(document: &Document) -> Produced {
    write(document, &PdfOptions { made_on: made_on() }).unwrap()
}

fn whole(case: &CaseFile) -> Document {
    record_copy(&minutes(case, case.conferences.first().unwrap()))
}

#[test]
fn forty_pages_are_read_back_whole_and_are_the_same_bytes_each_time() {
    let case = stress::case(11, 330);
    let document = whole(&case);
    let produced = written(&document);
    assert!(produced.pages >= 40, "it is a case of forty pages: {}", produced.pages);
    assert_eq!(produced.substituted, Vec::<char>::new(), "every letter of every name is drawn");
    heard::assert_same(&document, &produced.bytes, "forty pages");
    assert_eq!(written(&whole(&stress::case(11, 330))).bytes, produced.bytes, "same case, same bytes");
}

#[test]
fn every_reader_of_a_long_case_gets_a_copy() {
    let case = stress::case(12, 60);
    let conference = case.conferences.first().unwrap();
    let readers = recipients(&case, conference);
    assert!(readers.len() > 14, "there are many readers: {}", readers.len());
    for reader in readers {
        assert!(
            copy_of(&minutes(&case, conference), &case, &reader).is_ok(),
            "the {} gets one",
            reader.file_stem
        );
    }
}

#[test]
fn three_hundred_people_are_all_on_the_list() {
    let mut case = stress::case(13, 10);
    let conference = case.conferences.first_mut().unwrap();
    for number in 0..300 {
        let id = format!("extra-{number}");
        let party = Party::Professional { id: id.as_str().into() };
        case.professionals.push(Professional {
            id: id.as_str().into(),
            name: PersonName::new("Anneliese-Wilhelmina", format!("Featherstonehaugh{number}")),
            role: Role::Other,
            agency: Some("A partnership of agencies with a very long name indeed".to_owned()),
            ..Professional::default()
        });
        conference.invitations.push(Invitation { party: Some(party.clone()), ..Invitation::default() });
        conference.attendance.push(Attendance {
            party: Some(party),
            mode: AttendanceMode::Video,
            ..Attendance::default()
        });
    }
    let conference = case.conferences.first().unwrap();
    let reader = recipients(&case, conference).into_iter().next().unwrap();
    let produced = produce(CopyDocument::Minutes, &case, conference, &reader, made_on()).unwrap();
    let text: String = read_back(&produced.bytes).unwrap().into_iter().map(|(_, text)| text + "\n").collect();
    for number in [0, 150, 299] {
        assert!(text.contains(&format!("Featherstonehaugh{number}")), "number {number} is on the list");
    }
}

#[test]
fn half_a_megabyte_in_one_paragraph_is_set_and_nothing_is_lost() {
    let text = "She said that the visits went well and that she would come again on Monday. ".repeat(6600);
    assert!(text.len() > 500_000, "it is half a megabyte");
    let mut document = Document::new("Pasted");
    document.add(BlockKind::Paragraph(vec![Run::text(text.clone())]));
    let produced = written(&document);
    assert!(produced.pages > 100, "it takes many pages: {}", produced.pages);
    let heard = read_back(&produced.bytes).unwrap();
    let letters: usize =
        heard.iter().map(|(_, text)| text.chars().filter(|one| !one.is_whitespace()).count()).sum();
    let wanted = text.chars().filter(|one| !one.is_whitespace()).count();
    assert!(letters >= wanted, "{letters} of {wanted} letters are there");
}

#[test]
fn control_characters_and_turned_text_are_made_plain() {
    let mut document = Document::new("Bad\u{0} \u{202e}eltit");
    document.recipient = Some("\u{202e}\u{7}Ruth\u{0} Cole".to_owned());
    document.add(BlockKind::Paragraph(vec![Run::text(
        "one\u{0}\u{1}\u{8}\u{1b}[31m \u{202e}owt\u{202c} \u{2067}three\u{2069} \u{feff}four\u{fffe}\u{e000}",
    )]));
    let produced = written(&document);
    let text = all_text(&produced.bytes).unwrap();
    assert!(!text.contains(['\u{202e}', '\u{7}', '\u{1b}']), "nothing unseen changes what is read");
    assert!(text.contains("three") && text.contains("four"), "what can be read is there");
    assert!(produced.substituted.contains(&'\u{e000}'), "a letter of nobody's is told");
}
