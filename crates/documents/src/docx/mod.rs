//! Writes the same document as DOCX, for an office that has to go on writing in it.
//!
//! Only this folder knows docx-rs. What it does not write, [`parts`] puts in: the header rows that a table
//! repeats, the language, the title, and compression.

mod blocks;
mod parts;
mod styles;

use std::io::Cursor;

use chrono::NaiveDate;
use docx_rs::{Docx, Footer, Header, NumPages, PageMargin, PageNum, Paragraph, Run};

use crate::model::Document;

/// This says why no file could be made. It never holds words of the document.
#[derive(Debug, thiserror::Error)]
pub enum DocxFault {
    /// This is a file that could not be put together.
    #[error("the DOCX could not be put together")]
    Package(#[from] zip::result::ZipError),
    /// This is a file that could not be written out.
    #[error("the DOCX could not be written")]
    Writing(#[from] std::io::Error),
    /// This is a part in which the writer left no place for what has to stand there.
    #[error("the DOCX has no place for its {0}")]
    NoPlace(&'static str),
}

/// This writes a document as DOCX: the same document and day give the same bytes.
///
/// As for PDF, give it a recipient's copy: everything that is in the document is in the file.
///
/// # Errors
/// Gives a [`DocxFault`] when the file cannot be put together. A fault is a defect of this program.
pub fn write(document: &Document, made_on: NaiveDate) -> Result<Vec<u8>, DocxFault> {
    let mut pen = blocks::Pen::new();
    let docx = styles::add(Docx::new())
        .page_size(11906, 16838)
        .page_margin(PageMargin {
            top: 1500,
            right: 1240,
            bottom: 1400,
            left: 1240,
            header: 640,
            footer: 640,
            gutter: 0,
        })
        .header(Header::new().add_paragraph(head(document)))
        .footer(Footer::new().add_paragraph(foot(document)));
    let docx = pen.document(docx, document);
    let docx = pen.languages.iter().fold(docx, |docx, language| styles::language(docx, language));
    let mut packed = Cursor::new(Vec::new());
    docx.build().pack(&mut packed)?;
    parts::complete(packed.into_inner(), document, made_on, &pen)
}

fn head(document: &Document) -> Paragraph {
    let recipient = document.recipient.as_ref().map(|recipient| format!(" · Copy for {recipient}"));
    let text = format!("{}{}", document.marking, recipient.unwrap_or_default());
    Paragraph::new().style("Furniture").add_run(Run::new().add_text(blocks::one_line(&text)).bold())
}

fn foot(document: &Document) -> Paragraph {
    let about: Vec<&str> = [document.title.as_str(), document.version.as_str()]
        .into_iter()
        .filter(|part| !part.trim().is_empty())
        .collect();
    Paragraph::new()
        .style("Furniture")
        .add_run(Run::new().add_text(format!("{} · Page ", blocks::one_line(&about.join(" · ")))))
        .add_page_num(PageNum::new())
        .add_run(Run::new().add_text(" of "))
        .add_num_pages(NumPages::new())
}

#[cfg(test)]
mod tests;
