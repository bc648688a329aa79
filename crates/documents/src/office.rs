//! What an office puts on its documents, and for whom and when a document is made.

use chrono::NaiveDate;
use prebirth_domain::{CaseFile, Conference, Invitation, Party, Person, Professional, StandingHeading};

use crate::model::Head;
use crate::picture::Picture;
use crate::recipients::CopyReader;

/// This is what an office puts on every document that it sends.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Office {
    /// This holds the lines of the letterhead.
    pub letterhead: Vec<String>,
    /// This holds the lines under a letter, such as name, role and telephone number.
    pub signature: Vec<String>,
    /// This holds paragraphs that the authority wants at the end of every letter.
    pub standing: Vec<String>,
    /// This is the logo at the head of every document.
    pub logo: Option<Picture>,
    /// These are the headings that the authority wants in its minutes; the program's own where there are none.
    pub headings: Vec<StandingHeading>,
}

impl Office {
    /// This gives what stands at the head of a document.
    pub fn head(&self) -> Head {
        Head { logo: self.logo.clone(), lines: self.letterhead.clone() }
    }
}

/// This is a document about to be written: of which conference, for whom, when and by which office.
#[derive(Debug, Clone, Copy)]
pub struct Occasion<'a> {
    /// This is the case.
    pub case: &'a CaseFile,
    /// This is the conference.
    pub conference: &'a Conference,
    /// This is the reader, where the words depend on who reads.
    pub reader: Option<&'a CopyReader>,
    /// This is the day on a letter.
    pub made_on: Option<NaiveDate>,
    /// This is the office that sends it.
    pub office: &'a Office,
}

impl<'a> Occasion<'a> {
    /// This gives the reader's part in the case.
    pub fn party(&self) -> Option<&'a Party> {
        self.reader.map(|reader| &reader.party)
    }

    /// This gives the reader, where that is somebody of the family or its network.
    pub fn person(&self) -> Option<&'a Person> {
        match self.party()? {
            Party::Person { id } => self.case.person(id),
            Party::Professional { .. } => None,
        }
    }

    /// This gives the reader, where that is a professional.
    pub fn professional(&self) -> Option<&'a Professional> {
        match self.party()? {
            Party::Professional { id } => self.case.professional(id),
            Party::Person { .. } => None,
        }
    }

    /// This gives the reader's invitation.
    pub fn invitation(&self) -> Option<&'a Invitation> {
        let party = self.party()?;
        self.conference.invitations.iter().find(|one| one.party.as_ref() == Some(party))
    }

    /// This says whether the reader takes part apart from somebody else.
    ///
    /// Where and when the others meet is then nothing that a letter may say: they are apart for a reason.
    pub fn is_apart(&self) -> bool {
        let asked_apart = self.invitation().is_some_and(|invitation| invitation.is_for_separate_part);
        let excluded = self
            .person()
            .is_some_and(|person| self.conference.exclusions.iter().any(|one| one.person == person.id));
        asked_apart || excluded
    }
}
