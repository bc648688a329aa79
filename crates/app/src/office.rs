//! The settings of an office: who works here, and what stands on its letters.

use prebirth_documents::office::Office;
use prebirth_documents::picture::Picture;
use prebirth_domain::StandingHeading;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// These are the settings of an office.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", default)]
pub struct OfficeSettings {
    /// The name of whoever works on this laptop; the journal keeps it with each change.
    pub your_name: String,
    /// Their role.
    pub your_role: String,
    /// The office.
    pub office_name: String,
    /// The lines of the letterhead.
    pub letterhead: Vec<String>,
    /// The lines under a letter: name, role, telephone number.
    pub signature: Vec<String>,
    /// The paragraphs that the authority wants at the end of every letter.
    pub standing_paragraphs: Vec<String>,
    /// The logo at the head of every document.
    pub logo: Option<Logo>,
    /// The headings that the authority wants in its minutes; the program's own where there are none.
    pub headings: Vec<StandingHeading>,
    /// The policy pack for new cases.
    pub policy_pack: Option<String>,
    /// The colours of the screens, as the screens name them; as the computer has them when nothing is said.
    pub theme: Option<String>,
    /// The size of all text in parts of a hundred; 100 when nothing is said.
    pub text_size: Option<String>,
    /// The folder for documents; the program's own when nothing is said.
    pub documents_folder: Option<String>,
}

/// This is a logo, as it was checked and made small.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", default)]
pub struct Logo {
    /// The picture: a PNG file in base 64.
    pub picture: String,
    /// What is read aloud in its place.
    pub words: String,
}

impl OfficeSettings {
    /// This gives what the office puts on its documents.
    pub(crate) fn paper(&self) -> Office {
        Office {
            letterhead: self.letterhead.clone(),
            signature: self.signature.clone(),
            standing: self.standing_paragraphs.clone(),
            // A logo that cannot be read any more is left out; the document is more than its logo.
            logo: self.logo.as_ref().and_then(|logo| Picture::read_text(&logo.picture, &logo.words).ok()),
            headings: self.headings.clone(),
        }
    }

    /// This gives the name that the journal keeps.
    #[must_use]
    pub fn acting(&self) -> &str {
        match self.your_name.trim() {
            "" => "the user of this laptop",
            name => name,
        }
    }
}
