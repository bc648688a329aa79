//! One paper for one reader, in the form that was asked for.

use chrono::NaiveDate;
use prebirth_documents::copies::{CopyRefused, produce_for, reader_copy};
use prebirth_documents::office::Occasion;
use prebirth_documents::{docx, html, pdf};
use prebirth_domain::CopyDocument;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::TypedSecret;

/// This is a form in which a document is made.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum Format {
    /// A tagged PDF.
    #[default]
    Pdf,
    /// One web page.
    Html,
    /// A document to go on writing in.
    Docx,
}

impl Format {
    /// This gives the ending of the file's name.
    pub(crate) fn ending(self) -> &'static str {
        match self {
            Self::Pdf => "pdf",
            Self::Html => "html",
            Self::Docx => "docx",
        }
    }
}

/// This is a paper as it was made.
pub(crate) struct Paper {
    pub(crate) bytes: Vec<u8>,
    /// How many pages it has; a form without pages has none.
    pub(crate) pages: usize,
    /// Which letters could not be drawn, in a sentence.
    pub(crate) not_drawn: Option<String>,
}

/// This makes a paper. A password locks a PDF; the other forms cannot be locked.
///
/// # Errors
/// Refuses what would hold something withheld from its reader, what the case has nothing for, and a password
/// that is none.
pub(crate) fn paper(
    kind: CopyDocument,
    occasion: &Occasion<'_>,
    made_on: NaiveDate,
    format: Format,
    password: Option<&TypedSecret>,
) -> Result<Paper, CopyRefused> {
    let without_pages = |bytes| Paper { bytes, pages: 0, not_drawn: None };
    match format {
        Format::Pdf => {
            let made = produce_for(kind, occasion, made_on)?;
            let not_drawn = made.not_drawn();
            let bytes = match password {
                Some(password) => pdf::lock(&made.bytes, &password.0)?,
                None => made.bytes,
            };
            Ok(Paper { bytes, pages: made.pages, not_drawn })
        }
        Format::Html => Ok(without_pages(html::write(&reader_copy(kind, occasion)?).into_bytes())),
        Format::Docx => Ok(without_pages(docx::write(&reader_copy(kind, occasion)?, made_on)?)),
    }
}
