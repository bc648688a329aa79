//! The papers of an invented conference: what each says to whom, and what it never says.

#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test stops where a case cannot be read"
)]

mod heard;
mod plain;

use chrono::NaiveDate;
use prebirth_documents::copies::{CopyRefused, copy_of, document_for, produce, produce_docx, reader_copy};
use prebirth_documents::model::Document;
use prebirth_documents::office::{Occasion, Office};
use prebirth_documents::readback::all_text;
use prebirth_documents::reading_age::of_document;
use prebirth_documents::recipients::{CopyReader, recipients, recipients_of};
use prebirth_domain::{
    BirthPlan, BirthPlanContact, BirthPlanLine, CaseFile, CopyDocument, CoreGroupMeeting, DueWhen, Exclusion,
    Party, Restriction, UnbornBaby, UnitExclusion, WardSupervision, read_case_file,
};

const CASE: &str = include_str!("cases/bello.case.json");

fn day(month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, month, day).unwrap()
}

/// The case of the minutes with a birth plan, a core group and a father who is heard apart.
fn case() -> CaseFile {
    let mut case = read_case_file(CASE).unwrap();
    case.birth_plan = Some(BirthPlan {
        agreed_on: Some(day(8, 3)),
        place_of_birth: Some("Royal Infirmary".to_owned()),
        baby_stays_with_mother: Some(true),
        separates_at_birth: Some(false),
        unit_exclusions: vec![UnitExclusion {
            person: "father".into(),
            reason: "Risk to the mother".to_owned(),
            told_by: Some("Rosa Cole".to_owned()),
            told_on: Some(day(8, 4)),
            ..UnitExclusion::default()
        }],
        contacts: vec![BirthPlanContact {
            when: "When labour starts".to_owned(),
            by_day: Some("Rosa Cole, 01632 960142".to_owned()),
            by_night: Some("Out-of-hours team, 01632 960180".to_owned()),
            ..BirthPlanContact::default()
        }],
        ward_supervision: Some(WardSupervision::default()),
        lines: vec![BirthPlanLine {
            words: "The mother is known on the ward under another name".to_owned(),
            ..BirthPlanLine::default()
        }],
        ..BirthPlan::default()
    });
    let conference = case.conferences.first_mut().unwrap();
    for invitation in &mut conference.invitations {
        invitation.report_requested_on = Some(day(6, 29));
    }
    conference.exclusions.push(Exclusion { person: "father".into(), ..Exclusion::default() });
    case.core_group_meetings.push(CoreGroupMeeting {
        conference: conference.id.clone(),
        on: Some(day(7, 24)),
        was_held: true,
        present: vec![Party::Person { id: "mother".into() }, Party::Professional { id: "sw".into() }],
        record: Some("The cot is there. The mother went to every appointment.".to_owned()),
        ..CoreGroupMeeting::default()
    });
    case
}

fn reader(case: &CaseFile, kind: CopyDocument, stem: &str) -> CopyReader {
    let all = recipients_of(kind, case, case.conferences.first().unwrap());
    let found = all.into_iter().find(|reader| reader.file_stem == stem);
    found.unwrap_or_else(|| panic!("no {stem} gets the {}", kind.label()))
}

fn office() -> Office {
    Office {
        letterhead: vec!["Northbridge Council".to_owned(), "Children’s social care".to_owned()],
        signature: vec!["Safeguarding unit".to_owned()],
        standing: vec!["This letter is confidential.".to_owned()],
        ..Office::default()
    }
}

fn written(case: &CaseFile, kind: CopyDocument, reader: &CopyReader) -> Document {
    let office = office();
    let conference = case.conferences.first().unwrap();
    let made_on = Some(day(7, 6));
    reader_copy(kind, &Occasion { case, conference, reader: Some(reader), made_on, office: &office }).unwrap()
}

/// Set `UPDATE_GOLDEN` to write the golden text anew, then read the difference.
fn assert_golden(text: &str, name: &str) {
    let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden").join(name);
    if std::env::var_os("UPDATE_GOLDEN").is_some() {
        std::fs::write(&path, text).unwrap();
    }
    let golden = std::fs::read_to_string(&path).unwrap_or_default();
    for (number, (written, expected)) in text.lines().zip(golden.lines()).enumerate() {
        assert_eq!(written, expected, "{name}, line {}: a reader would see this change", number + 1);
    }
    assert_eq!(text.lines().count(), golden.lines().count(), "{name}: lines were added or lost");
}

#[test]
fn every_paper_says_what_it_has_to_say_to_its_reader() {
    let case = case();
    for (kind, stem, name) in [
        (CopyDocument::InvitationLetter, "mother", "invitation-mother.txt"),
        (CopyDocument::InvitationLetter, "father", "invitation-father.txt"),
        (CopyDocument::InvitationLetter, "midwife", "invitation-midwife.txt"),
        (CopyDocument::Agenda, "midwife", "agenda.txt"),
        (CopyDocument::ReportRequest, "midwife", "report-request.txt"),
        (CopyDocument::Plan, "midwife", "plan.txt"),
        (CopyDocument::BirthPlan, "midwife", "birth-plan.txt"),
        (CopyDocument::CoreGroupRecord, "midwife", "core-group.txt"),
        (CopyDocument::FamilyCopy, "mother", "family-copy-mother.txt"),
        (CopyDocument::FamilyCopy, "father", "family-copy-father.txt"),
    ] {
        let document = written(&case, kind, &reader(&case, kind, stem));
        assert_golden(&plain::text(&document), name);
    }
}

#[test]
fn who_is_heard_apart_is_not_told_where_and_when_the_others_meet() {
    let mut case = case();
    let conference = case.conferences.first_mut().unwrap();
    conference.venue = Some("Committee Room 2, Town Hall".to_owned());
    conference.starts_at = chrono::NaiveTime::from_hms_opt(10, 5, 0);
    for kind in [CopyDocument::InvitationLetter, CopyDocument::Agenda] {
        let his = plain::text(&written(&case, kind, &reader(&case, kind, "father")));
        let hers = plain::text(&written(&case, kind, &reader(&case, kind, "mother")));
        for told in ["Committee Room 2", "10:05"] {
            assert!(hers.contains(told), "she is told {told} by the {}", kind.label());
            assert!(!his.contains(told), "he is not told {told} by the {}", kind.label());
        }
    }
}

#[test]
fn the_birth_plan_is_for_the_mother_the_ward_and_the_professionals() {
    let case = case();
    let conference = case.conferences.first().unwrap();
    let kind = CopyDocument::BirthPlan;
    let readers = recipients_of(kind, &case, conference);
    assert!(readers.iter().all(|reader| reader.file_stem != "father"), "he is not on the list");
    let father = recipients(&case, conference).into_iter().find(|one| one.file_stem == "father").unwrap();
    let refused = produce(kind, &case, conference, &father, day(8, 5));
    assert!(matches!(refused, Err(CopyRefused::NotForThisReader)), "asked for all the same, it is refused");
    // Even the document that was made for somebody else is empty in his hands.
    let office = office();
    let occasion = Occasion { case: &case, conference, reader: None, made_on: None, office: &office };
    let whole = document_for(kind, &occasion).unwrap();
    let copy = plain::text(&copy_of(&whole, &case, &father).unwrap());
    assert!(!copy.contains("another name") && !copy.contains("01632"), "nothing in it is for him: {copy}");
}

#[test]
fn the_birth_plan_is_two_sides_at_most() {
    let mut case = case();
    let plan = case.birth_plan.as_mut().unwrap();
    let contact = plan.contacts.first().unwrap().clone();
    plan.contacts.extend(vec![contact; 7]);
    let line = plan.lines.first().unwrap().clone();
    plan.lines.extend(vec![line; 14]);
    let kind = CopyDocument::BirthPlan;
    let reader = reader(&case, kind, "midwife");
    let produced = produce(kind, &case, case.conferences.first().unwrap(), &reader, day(8, 5)).unwrap();
    assert!(produced.pages <= 2, "a midwife at night turns one sheet over, not {} pages", produced.pages);
}

#[test]
fn the_familys_copy_is_read_with_ease_and_has_no_short_forms() {
    let case = case();
    let kind = CopyDocument::FamilyCopy;
    for reader in recipients_of(kind, &case, case.conferences.first().unwrap()) {
        let document = written(&case, kind, &reader);
        let age = of_document(&document);
        assert!(age.years <= 11.0, "somebody who left school at eleven reads it: {age:?}");
        assert!(age.longest_sentence <= 32, "no sentence runs on: {age:?}");
        let text = plain::text(&document);
        for short in ["ICPC", "MARAC", "CPP", "EDD", "PLO", "safeguarding", "multi-agency", "28+0"] {
            assert!(!text.contains(short), "{short} is a word of the work");
        }
        assert!(text.contains("ring 999"), "it says what to do when somebody is in danger");
    }
}

#[test]
fn every_paper_leaves_out_what_is_withheld_from_its_reader() {
    let case = case();
    let conference = case.conferences.first().unwrap();
    for kind in CopyDocument::ALL {
        for reader in recipients_of(*kind, &case, conference) {
            let produced = produce(*kind, &case, conference, &reader, day(7, 16)).unwrap();
            let text = all_text(&produced.bytes).unwrap();
            if matches!(reader.file_stem.as_str(), "father" | "advocate") {
                for word in ["Elm Road", "NB1 5WW", "Royal Infirmary"] {
                    assert!(!text.contains(word), "{}: {word} is withheld from him", kind.label());
                }
            }
            let role = reader.label.rsplit(", ").next().unwrap();
            assert!(text.contains(role), "{}: whose copy it is stands on it", kind.label());
        }
    }
}

/// This gives everything that stands in the parts of a DOCX.
fn whole(bytes: Vec<u8>) -> String {
    let mut archive = zip::ZipArchive::new(std::io::Cursor::new(bytes)).unwrap();
    let names: Vec<String> = archive.file_names().map(str::to_owned).collect();
    names.iter().fold(String::new(), |mut all, name| {
        // A picture is no text; what a name in it would be is looked for all the same.
        let mut part = Vec::new();
        std::io::Read::read_to_end(&mut archive.by_name(name).unwrap(), &mut part).unwrap();
        all.push_str(&String::from_utf8_lossy(&part));
        all
    })
}

#[test]
fn every_paper_is_read_aloud_whole_and_in_order() {
    let case = case();
    let conference = case.conferences.first().unwrap();
    let office = Office::default();
    for kind in CopyDocument::ALL {
        for reader in recipients_of(*kind, &case, conference) {
            // One of each manner of reading; the others read the same words.
            if !["mother", "father", "midwife"].contains(&reader.file_stem.as_str()) {
                continue;
            }
            let made = Some(day(7, 16));
            let occasion =
                Occasion { case: &case, conference, reader: Some(&reader), made_on: made, office: &office };
            let document = reader_copy(*kind, &occasion).unwrap();
            let bytes = produce(*kind, &case, conference, &reader, day(7, 16)).unwrap().bytes;
            heard::assert_same(&document, &bytes, kind.label());
        }
    }
}

#[test]
fn every_paper_as_docx_says_the_same_and_leaves_out_the_same() {
    let case = case();
    let conference = case.conferences.first().unwrap();
    for kind in CopyDocument::ALL {
        for reader in recipients_of(*kind, &case, conference) {
            let text = whole(produce_docx(*kind, &case, conference, &reader, day(7, 16)).unwrap());
            let document = written(&case, *kind, &reader);
            assert!(text.contains(&document.title), "the {} has its title", kind.label());
            if matches!(reader.file_stem.as_str(), "father" | "advocate") {
                for word in ["Elm Road", "NB1 5WW", "Royal Infirmary"] {
                    assert!(!text.contains(word), "{}: {word} is withheld from him", kind.label());
                }
            }
        }
    }
}

#[test]
fn an_empty_case_still_has_its_papers_or_a_clear_sentence() {
    let case = CaseFile::default();
    let conference = prebirth_domain::Conference::default();
    let office = Office::default();
    let occasion =
        Occasion { case: &case, conference: &conference, reader: None, made_on: None, office: &office };
    for kind in CopyDocument::ALL {
        match document_for(*kind, &occasion) {
            Ok(document) => assert!(!document.blocks.is_empty(), "the {} says something", kind.label()),
            Err(refused) => assert!(refused.to_string().ends_with("then make it."), "{refused}"),
        }
    }
}

#[test]
fn a_parent_reads_by_when_wherever_the_sentence_itself_does_not_say_that_very_day() {
    let on = |on: NaiveDate| DueWhen::Day { on };
    let words = |words: &str| DueWhen::InWords { words: words.to_owned() };
    for (text, due, expected) in [
        ("See her on 13 August 2026", on(day(8, 3)), "See her on 13 August 2026. By 3 August 2026."),
        ("See her by 3 August 2026", on(day(8, 3)), "See her by 3 August 2026."),
        ("Write the birth plan", words("birth"), "Write the birth plan. When: birth."),
    ] {
        let mut case = case();
        let action = case.plan.actions.first_mut().unwrap();
        (action.text, action.due) = (text.to_owned(), Some(due));
        let kind = CopyDocument::FamilyCopy;
        let copy = plain::text(&written(&case, kind, &reader(&case, kind, "mother")));
        assert!(copy.contains(&format!("* {expected}\n")), "{expected}: {copy}");
    }
}

#[test]
fn a_decision_about_one_twin_is_told_of_that_twin_alone() {
    let mut case = case();
    let first = case.pregnancy.babies.first_mut().unwrap();
    let id = first.id.clone();
    first.working_name = "Twin one".to_owned();
    let twin = UnbornBaby { id: "twin".into(), working_name: "Twin two".to_owned(), ..first.clone() };
    case.pregnancy.babies.push(twin);
    let kind = CopyDocument::FamilyCopy;
    let told = |case: &CaseFile| plain::text(&written(case, kind, &reader(case, kind, "mother")));
    let decide = |case: &mut CaseFile, babies: Vec<prebirth_domain::BabyId>| {
        case.conferences.first_mut().unwrap().decision.as_mut().unwrap().babies = babies;
    };
    for babies in [Vec::new(), vec![id.clone(), "twin".into()]] {
        decide(&mut case, babies);
        let both = told(&case);
        assert!(both.contains("your babies need a child protection plan"), "it is about both: {both}");
        assert!(!both.contains("No decision was made about"), "and leaves none out: {both}");
    }
    decide(&mut case, vec![id]);
    let one = told(&case);
    assert!(one.contains("decided that Twin one needs a child protection plan"), "who it is: {one}");
    assert!(one.contains("No decision was made about Twin two."), "and who not: {one}");
    assert!(!one.contains("your babies need"), "the other has no plan: {one}");
    for baby in &mut case.pregnancy.babies {
        baby.working_name.clear();
    }
    let nameless = told(&case);
    assert!(nameless.contains("decided that one of your babies needs"), "without names: {nameless}");
    assert!(nameless.contains("No decision was made about your other baby."), "{nameless}");
}

#[test]
fn what_is_not_recorded_for_the_ward_is_said_to_be_not_recorded() {
    let mut case = case();
    let restriction = Restriction { id: "r".into(), person: Some("father".into()), ..Restriction::default() };
    case.birth_plan.as_mut().unwrap().restrictions = vec![restriction.clone()];
    let decision = case.conferences.first_mut().unwrap().decision.as_mut().unwrap();
    decision.restrictions = vec![restriction];
    let told = |kind: CopyDocument| plain::text(&written(&case, kind, &reader(&case, kind, "midwife")));
    let ward = told(CopyDocument::BirthPlan);
    for pair in ["Observation :: Not recorded", "Supervision :: Not recorded"] {
        assert!(ward.contains(pair), "nobody said that none is asked for: {ward}");
    }
    assert!(
        ward.contains(": Not recorded. Legal basis: not recorded."),
        "a restriction without words: {ward}"
    );
    let plan = told(CopyDocument::Plan);
    assert!(plan.contains("| Not recorded | Not recorded |"), "and in the plan: {plan}");
}

#[test]
fn of_twins_every_paper_speaks_of_babies() {
    let mut case = case();
    let twin = case.pregnancy.babies.first().unwrap().clone();
    case.pregnancy.babies.push(prebirth_domain::UnbornBaby { id: "twin".into(), ..twin });
    for (kind, stem, words) in [
        (CopyDocument::InvitationLetter, "mother", "your unborn babies"),
        (CopyDocument::FamilyCopy, "mother", "your babies need a child protection plan"),
        (CopyDocument::BirthPlan, "midwife", "The babies stay with the mother"),
        (CopyDocument::ReportRequest, "midwife", "whether the babies are likely"),
    ] {
        let text = plain::text(&written(&case, kind, &reader(&case, kind, stem)));
        assert!(text.contains(words), "the {} of twins: {text}", kind.label());
        assert!(!text.contains("your baby") && !text.contains("Your baby"), "and never of one: {text}");
    }
}
