//! Puts into the parts of a DOCX what its writer leaves out, and packs them small.

use std::collections::BTreeMap;
use std::io::{Cursor, Read, Write};

use chrono::NaiveDate;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipArchive, ZipWriter};

use super::DocxFault;
use super::blocks::{Pen, one_line};
use super::styles::language_id;
use crate::model::Document;

/// This is what the file names as its maker.
const MAKER: &str = "Pre-birth conference assistant";

pub(super) fn complete(
    packed: Vec<u8>,
    document: &Document,
    made_on: NaiveDate,
    pen: &Pen,
) -> Result<Vec<u8>, DocxFault> {
    let mut from = ZipArchive::new(Cursor::new(packed))?;
    let mut to = ZipWriter::new(Cursor::new(Vec::new()));
    // The time of packing would make two copies of one text two files.
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .last_modified_time(zip::DateTime::default());
    let mut numbers = Numbers::default();
    for index in 0..from.len() {
        let mut part = from.by_index(index)?;
        if part.is_dir() {
            continue;
        }
        let name = part.name().to_owned();
        if name.starts_with("word/media/") {
            // A picture is packed already.
            let mut picture = Vec::new();
            part.read_to_end(&mut picture)?;
            to.start_file(name, options.compression_method(CompressionMethod::Stored))?;
            to.write_all(&picture)?;
            continue;
        }
        let mut text = String::new();
        part.read_to_string(&mut text)?;
        let text = match name.as_str() {
            "word/document.xml" => pictures(header_rows(numbers.counted(text), pen)?, pen)?,
            "word/_rels/document.xml.rels" => numbers.counted(text),
            _ if name.starts_with("word/header") || name.starts_with("word/footer") => numbers.counted(text),
            "word/styles.xml" => languages(text, document, pen)?,
            "docProps/core.xml" => properties(document, made_on),
            _ => text,
        };
        to.start_file(name, options)?;
        to.write_all(text.as_bytes())?;
    }
    Ok(to.finish()?.into_inner())
}

/// The writer numbers paragraphs and links through all files of a run; here each file begins at one, so that the
/// same copy is the same file.
#[derive(Default)]
struct Numbers {
    known: BTreeMap<String, usize>,
}

impl Numbers {
    fn counted(&mut self, text: String) -> String {
        let text = self.counted_after(&text, "w14:paraId=\"", |number| format!("{number:08X}"));
        self.counted_after(&text, "\"rIdHyperlink", |number| number.to_string())
    }

    fn counted_after(&mut self, text: &str, start: &str, write: impl Fn(usize) -> String) -> String {
        let mut parts = text.split(start);
        let mut written = parts.next().unwrap_or_default().to_owned();
        for part in parts {
            let (old, rest) = part.split_once('"').unwrap_or((part, ""));
            let next = self.known.len() + 1;
            let number = *self.known.entry(format!("{start}{old}")).or_insert(next);
            written.push_str(start);
            written.push_str(&write(number));
            written.push('"');
            written.push_str(rest);
        }
        written
    }
}

/// Only header rows were given a height, which stands where a repeated header has its mark.
fn header_rows(text: String, pen: &Pen) -> Result<String, DocxFault> {
    const MARK: &str = "<w:cantSplit /><w:trHeight w:val=\"1\" w:hRule=\"atLeast\" />";
    if text.matches(MARK).count() != pen.header_rows {
        return Err(DocxFault::NoPlace("repeated header rows"));
    }
    Ok(text.replace(MARK, "<w:cantSplit/><w:tblHeader/>"))
}

/// Each picture says what it shows, and has a number of its own.
fn pictures(text: String, pen: &Pen) -> Result<String, DocxFault> {
    const MARK: &str = "<wp:docPr id=\"1\" name=\"Figure\" />";
    let mut parts = text.split(MARK);
    let mut written = parts.next().unwrap_or_default().to_owned();
    let mut count = 0;
    for (part, (number, words)) in parts.by_ref().zip((1_usize..).zip(&pen.pictures)) {
        let words = escaped(words);
        written.push_str(&format!("<wp:docPr id=\"{number}\" name=\"Picture {number}\" descr=\"{words}\"/>"));
        written.push_str(part);
        count += 1;
    }
    if count != pen.pictures.len() || parts.next().is_some() {
        return Err(DocxFault::NoPlace("words for its pictures"));
    }
    Ok(written)
}

fn languages(text: String, document: &Document, pen: &Pen) -> Result<String, DocxFault> {
    const NORMAL: &str = "w:type=\"paragraph\" w:styleId=\"Normal\"";
    if text.matches(NORMAL).count() != 1 {
        return Err(DocxFault::NoPlace("style of plain text"));
    }
    let text = text.replace(NORMAL, "w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\"");
    let start = text.find("<w:rPrDefault>").ok_or(DocxFault::NoPlace("language"))?;
    let own = format!("<w:lang w:val=\"{}\"/>", escaped(&document.language));
    let mut text = put_in(text, start, &own).ok_or(DocxFault::NoPlace("language"))?;
    for language in &pen.languages {
        let id = format!("w:styleId=\"{}\"", language_id(language));
        let start = text.find(&id).ok_or(DocxFault::NoPlace("language of a part"))?;
        let turns = matches!(language.split('-').next(), Some("ar" | "ur" | "fa" | "he" | "ps" | "ku"));
        let direction = if turns { "<w:rtl/>" } else { "" };
        let tag = escaped(language);
        let lang = format!("{direction}<w:lang w:val=\"{tag}\" w:bidi=\"{tag}\"/>");
        text = put_in(text, start, &lang).ok_or(DocxFault::NoPlace("language of a part"))?;
    }
    Ok(text)
}

/// Puts a mark into the first properties of a run after a place.
fn put_in(text: String, start: usize, mark: &str) -> Option<String> {
    let (before, after) = text.split_at_checked(start)?;
    let empty = after.find("<w:rPr />");
    let open = after.find("<w:rPr>").map(|at| at + "<w:rPr>".len());
    let after = match (empty, open) {
        (Some(empty), open) if open.is_none_or(|open| empty < open) => {
            after.replacen("<w:rPr />", &format!("<w:rPr>{mark}</w:rPr>"), 1)
        }
        (_, Some(open)) => {
            // The language comes last among the properties.
            let end = open + after.get(open..)?.find("</w:rPr>")?;
            let (head, tail) = after.split_at_checked(end)?;
            format!("{head}{mark}{tail}")
        }
        (_, None) => return None,
    };
    Some(format!("{before}{after}"))
}

fn properties(document: &Document, made_on: NaiveDate) -> String {
    let title = escaped(&one_line(&document.title));
    let language = escaped(&document.language);
    let moment = made_on.format("%Y-%m-%dT00:00:00Z");
    format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n\
         <cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\" \
         xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:dcterms=\"http://purl.org/dc/terms/\" \
         xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"><dc:title>{title}</dc:title>\
         <dc:creator>{MAKER}</dc:creator><cp:lastModifiedBy>{MAKER}</cp:lastModifiedBy>\
         <dc:language>{language}</dc:language>\
         <dcterms:created xsi:type=\"dcterms:W3CDTF\">{moment}</dcterms:created>\
         <dcterms:modified xsi:type=\"dcterms:W3CDTF\">{moment}</dcterms:modified></cp:coreProperties>"
    )
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}
