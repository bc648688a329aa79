//! Writes a document as tagged PDF that meets PDF/UA-1 and PDF/A-2a at once.

mod lock;
mod metadata;
mod ops;
mod outline;
mod srgb;
mod structure;
mod subset;
mod values;

pub use lock::{LockRefused, SHORTEST_PASSWORD, lock};

use chrono::NaiveDate;

use crate::layout::lay_out;
use crate::model::Document;

/// This is what a file needs beside the document itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PdfOptions {
    /// This is the day that the file says it was made on.
    pub made_on: NaiveDate,
}

/// This is a finished file.
#[derive(Clone, PartialEq, Eq)]
pub struct Produced {
    /// This is the file.
    pub bytes: Vec<u8>,
    /// This is the number of its pages.
    pub pages: usize,
    /// This holds the characters that no face has; a mark stands in their place.
    pub substituted: Vec<char>,
}

impl Produced {
    /// This says which characters could not be drawn, in a sentence for whoever made the copy.
    pub fn not_drawn(&self) -> Option<String> {
        let mut letters = self.substituted.clone();
        letters.sort_unstable();
        letters.dedup();
        let named: Vec<String> = letters
            .iter()
            .take(12)
            .map(|letter| format!("{letter} (U+{:04X})", u32::from(*letter)))
            .collect();
        let more = letters.len().saturating_sub(named.len());
        let more = if more > 0 { format!(" and {more} more") } else { String::new() };
        let (what, is) =
            if letters.len() == 1 { ("This character", "is") } else { ("These characters", "are") };
        (!named.is_empty()).then(|| {
            format!(
                "{what} cannot be drawn and {is} shown as \u{fffd}: {}{more}. Write them otherwise, for example in \
                 Latin letters.",
                named.join(", ")
            )
        })
    }
}

impl std::fmt::Debug for Produced {
    /// This leaves the bytes out: they hold a family's record.
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.debug_struct("Produced").field("pages", &self.pages).finish_non_exhaustive()
    }
}

/// This says why no file could be made. It never holds words of the document.
#[derive(Debug, thiserror::Error)]
pub enum DocumentFault {
    /// This is a face that could not be cut down to the letters in use.
    #[error("the typeface {0} could not be embedded")]
    Face(&'static str),
    /// This is a file that could not be put together.
    #[error("the PDF could not be put together")]
    Assembly(#[from] lopdf::Error),
    /// This is a file that could not be written out.
    #[error("the PDF could not be written")]
    Writing(#[from] std::io::Error),
}

/// This writes a document as PDF: the same document and options give the same bytes.
///
/// # Errors
/// Gives a [`DocumentFault`] when a face cannot be embedded or the file cannot be put together. No
/// document that can be built leads to one; a fault is a defect of this program.
pub fn write(document: &Document, options: &PdfOptions) -> Result<Produced, DocumentFault> {
    let laid_out = lay_out(document);
    let drawn = ops::draw(&laid_out)?;
    let mut file = drawn.file;
    structure::add(&mut file, &laid_out, &drawn.sequences)?;
    outline::add(&mut file, &laid_out.headings)?;
    metadata::add(&mut file, document, options)?;
    file.compress();
    let mut bytes = Vec::new();
    file.save_modern(&mut bytes)?;
    Ok(Produced { bytes, pages: laid_out.pages.len(), substituted: laid_out.substituted })
}
