//! Makes one recipient's copy: taken out, looked through, and only then written.

use chrono::NaiveDate;
use prebirth_domain::{CaseFile, Conference, CopyDocument, FamilyRole};

use crate::decision_letter::decision_letter;
use crate::docx::{self, DocxFault};
use crate::html;
use crate::leak::{Leak, stands_in, withheld_strings_in};
use crate::minutes::minutes_under;
use crate::model::{Document, KeptBack};
use crate::office::{Occasion, Office};
use crate::papers;
use crate::pdf::{DocumentFault, LockRefused, PdfOptions, Produced, lock, write};
use crate::readback::{ReadFault, all_text};
use crate::recipients::{CopyReader, slug};

/// This says why a copy was not made. It never holds words of the document.
#[derive(Debug, thiserror::Error)]
pub enum CopyRefused {
    /// This is a copy that would still hold something that is withheld from its reader.
    #[error("{}", leaking(.0))]
    Leaks(Vec<Leak>),
    /// This is a document for which the case holds nothing yet.
    #[error("{0}")]
    NothingToWrite(&'static str),
    /// This is a document that is not for this reader.
    #[error(
        "The birth plan says where the mother is. It is made for her, the ward and the professionals alone."
    )]
    NotForThisReader,
    /// This is a copy that could not be written.
    #[error(transparent)]
    Fault(#[from] DocumentFault),
    /// This is a copy that was not locked.
    #[error(transparent)]
    Lock(#[from] LockRefused),
    /// This is a copy that could not be written as DOCX.
    #[error(transparent)]
    Docx(#[from] DocxFault),
    /// This is a copy that could not be looked through after it was written.
    #[error(transparent)]
    Unread(#[from] ReadFault),
}

/// This gives the document that a reader gets, with nothing in it that is withheld from them.
///
/// # Errors
/// Gives [`CopyRefused::Leaks`] when something that is withheld from the reader still stands in it,
/// however it is written. The places are named, the words are not repeated.
pub fn copy_of(document: &Document, case: &CaseFile, reader: &CopyReader) -> Result<Document, CopyRefused> {
    let mut copy = document.copy_for(&|audience| reader.may_see(audience));
    copy.recipient = Some(reader.label.clone());
    let leaks = withheld_strings_in(&copy, &reader.words_withheld(case));
    if leaks.is_empty() { Ok(copy) } else { Err(CopyRefused::Leaks(leaks)) }
}

/// This gives what a reader's copy leaves out, in reading order, without saying what stands there.
pub fn kept_back(document: &Document, reader: &CopyReader) -> Vec<KeptBack> {
    document.kept_back(&|audience| reader.may_see(audience))
}

/// This gives what each of several readers' copies leaves out, in the order of the readers.
///
/// Most readers may see the same: what one copy leaves out is looked for once for all of them.
pub fn kept_back_from_each(document: &Document, readers: &[CopyReader]) -> Vec<Vec<KeptBack>> {
    let audiences = document.audiences();
    let mut known: Vec<(Vec<bool>, Vec<KeptBack>)> = Vec::new();
    readers
        .iter()
        .map(|reader| {
            let sees: Vec<bool> = audiences.iter().map(|audience| reader.may_see(audience)).collect();
            if let Some((_, parts)) = known.iter().find(|(other, _)| *other == sees) {
                return parts.clone();
            }
            let parts = kept_back(document, reader);
            known.push((sees, parts.clone()));
            parts
        })
        .collect()
}

/// This gives the copy that the record keeps: everything, and labelled so that nobody sends it.
pub fn record_copy(document: &Document) -> Document {
    let mut copy = document.copy_for(&|_| true);
    copy.recipient = Some("the record; not to be sent".to_owned());
    copy
}

/// This gives a document of a conference with everything in it, before any copy is made.
///
/// # Errors
/// Gives [`CopyRefused::NothingToWrite`] where the case holds nothing to write it from.
pub fn document_of(
    kind: CopyDocument,
    case: &CaseFile,
    conference: &Conference,
) -> Result<Document, CopyRefused> {
    let office = Office::default();
    document_for(kind, &Occasion { case, conference, reader: None, made_on: None, office: &office })
}

/// This gives a document in the words for one reader, before their copy is made of it.
///
/// # Errors
/// Gives [`CopyRefused::NothingToWrite`] where the case holds nothing to write it from, and
/// [`CopyRefused::NotForThisReader`] for a document that a reader never gets.
pub fn document_for(kind: CopyDocument, occasion: &Occasion<'_>) -> Result<Document, CopyRefused> {
    Ok(Document { head: occasion.office.head(), ..text_for(kind, occasion)? })
}

fn text_for(kind: CopyDocument, occasion: &Occasion<'_>) -> Result<Document, CopyRefused> {
    let (case, conference) = (occasion.case, occasion.conference);
    match kind {
        CopyDocument::Minutes => Ok(minutes_under(case, conference, &occasion.office.headings)),
        CopyDocument::DecisionLetter => Ok(decision_letter(occasion)),
        CopyDocument::InvitationLetter => Ok(papers::invitation::invitation(occasion)),
        CopyDocument::Agenda => Ok(papers::agenda::agenda(occasion)),
        CopyDocument::ReportRequest => Ok(papers::report_request::report_request(occasion)),
        CopyDocument::Plan => Ok(papers::plan::plan(occasion)),
        CopyDocument::BirthPlan => {
            let is_other_family = match occasion.person() {
                Some(person) => person.role != FamilyRole::Mother,
                None => false,
            };
            if is_other_family {
                return Err(CopyRefused::NotForThisReader);
            }
            let plan = case.birth_plan.as_ref();
            let plan = plan.ok_or(CopyRefused::NothingToWrite(
                "There is no birth plan in this case yet. Write it under Plan, then make it.",
            ))?;
            Ok(papers::birth_plan::birth_plan(occasion, plan))
        }
        CopyDocument::CoreGroupRecord => {
            let of_this = case.core_group_meetings.iter().filter(|one| one.conference == conference.id);
            let meeting = of_this.max_by_key(|one| one.on).ok_or(CopyRefused::NothingToWrite(
                "No core group of this conference is recorded yet. Record it under After, then make it.",
            ))?;
            Ok(papers::core_group::core_group(occasion, meeting))
        }
        CopyDocument::FamilyCopy => Ok(papers::family_copy::family_copy(occasion)),
    }
}

/// This makes a reader's copy of a document as PDF.
///
/// # Errors
/// As [`document_of`] and [`copy_of`], and a fault when the file cannot be written.
pub fn produce(
    kind: CopyDocument,
    case: &CaseFile,
    conference: &Conference,
    reader: &CopyReader,
    made_on: NaiveDate,
) -> Result<Produced, CopyRefused> {
    let office = Office::default();
    let made = Some(made_on);
    produce_for(
        kind,
        &Occasion { case, conference, reader: Some(reader), made_on: made, office: &office },
        made_on,
    )
}

/// This makes a copy as PDF for the occasion's reader, with what the office puts on its documents.
///
/// # Errors
/// As [`produce`].
pub fn produce_for(
    kind: CopyDocument,
    occasion: &Occasion<'_>,
    made_on: NaiveDate,
) -> Result<Produced, CopyRefused> {
    let copy = reader_copy(kind, occasion)?;
    let produced = write(&copy, &PdfOptions { made_on })?;
    // The document was clean. The file itself is looked at too: properties, heads and feet, tags.
    let words = occasion.reader.map(|reader| reader.words_withheld(occasion.case)).unwrap_or_default();
    if !words.is_empty() && stands_in(&all_text(&produced.bytes)?, &words) {
        return Err(CopyRefused::Leaks(vec![Leak { place: "the finished file".to_owned() }]));
    }
    Ok(produced)
}

/// This gives the copy of the occasion's reader, or the record's own where there is no reader.
///
/// # Errors
/// As [`document_for`] and [`copy_of`].
pub fn reader_copy(kind: CopyDocument, occasion: &Occasion<'_>) -> Result<Document, CopyRefused> {
    let whole = document_for(kind, occasion)?;
    match occasion.reader {
        Some(reader) => copy_of(&whole, occasion.case, reader),
        None => Ok(record_copy(&whole)),
    }
}

/// This makes a reader's copy of a document as one HTML file.
///
/// # Errors
/// As [`document_of`] and [`copy_of`].
pub fn produce_html(
    kind: CopyDocument,
    case: &CaseFile,
    conference: &Conference,
    reader: &CopyReader,
) -> Result<String, CopyRefused> {
    let office = Office::default();
    let occasion = Occasion { case, conference, reader: Some(reader), made_on: None, office: &office };
    Ok(html::write(&reader_copy(kind, &occasion)?))
}

/// This makes a reader's copy of a document as PDF that opens with a password alone.
///
/// # Errors
/// As [`produce`], and a refusal when the password is no password.
pub fn produce_locked(
    kind: CopyDocument,
    case: &CaseFile,
    conference: &Conference,
    reader: &CopyReader,
    made_on: NaiveDate,
    password: &str,
) -> Result<Produced, CopyRefused> {
    let open = produce(kind, case, conference, reader, made_on)?;
    Ok(Produced { bytes: lock(&open.bytes, password)?, ..open })
}

/// This makes a reader's copy of a document as DOCX.
///
/// # Errors
/// As [`document_of`] and [`copy_of`], and a fault when the file cannot be written.
pub fn produce_docx(
    kind: CopyDocument,
    case: &CaseFile,
    conference: &Conference,
    reader: &CopyReader,
    made_on: NaiveDate,
) -> Result<Vec<u8>, CopyRefused> {
    let office = Office::default();
    let made = Some(made_on);
    let occasion = Occasion { case, conference, reader: Some(reader), made_on: made, office: &office };
    Ok(docx::write(&reader_copy(kind, &occasion)?, made_on)?)
}

/// This makes a reader's copy of the minutes as PDF.
///
/// # Errors
/// As [`produce`].
pub fn produce_copy(
    case: &CaseFile,
    conference: &Conference,
    reader: &CopyReader,
    made_on: NaiveDate,
) -> Result<Produced, CopyRefused> {
    produce(CopyDocument::Minutes, case, conference, reader, made_on)
}

/// This is the file's name for a reader's copy of the minutes, such as `minutes-1-health-visitor.pdf`.
pub fn file_name(case: &CaseFile, conference: &Conference, reader: &CopyReader, ending: &str) -> String {
    file_name_of(CopyDocument::Minutes, case, conference, reader, ending)
}

/// This is the file's name for a reader's copy of a document, such as `decision-letter-1-mother.pdf`.
///
/// It holds the number of the conference in the case and the reader's role, never a name.
pub fn file_name_of(
    kind: CopyDocument,
    case: &CaseFile,
    conference: &Conference,
    reader: &CopyReader,
    ending: &str,
) -> String {
    let place = case.conferences.iter().position(|known| known.id == conference.id).unwrap_or_default();
    format!("{}-{}-{}.{ending}", slug(kind.label()), place + 1, reader.file_stem)
}

fn leaking(leaks: &[Leak]) -> String {
    let places: Vec<&str> = leaks.iter().map(|leak| leak.place.as_str()).collect();
    format!(
        "This copy was not made, because it still contains something withheld from its reader. It is here: {}. \
         Remove it there, or say who may see that part, then make the copy again.",
        places.join("; ")
    )
}
