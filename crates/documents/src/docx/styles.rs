//! The looks of a DOCX: the sizes and the one accent of the printed page.

use docx_rs::{
    AbstractNumbering, Docx, IndentLevel, Level, LevelJc, LevelText, LineSpacing, NumberFormat, Numbering,
    RunFonts, SpecialIndentType, Start, Style, StyleType,
};

/// Number 1 clashes with a list that the writer has of its own.
pub(super) const BULLETS: usize = 7;
/// Each numbered list counts from one, so each has its own number from here on.
pub(super) const FIRST_NUMBERED: usize = 8;
const NUMBERED: usize = 8;

const INK: &str = "1F1D1B";
const QUIET: &str = "5C5751";
pub(super) const TEAL: &str = "0B5C5E";

/// This adds every style, with sizes in half points.
pub(super) fn add(docx: Docx) -> Docx {
    let face = || {
        RunFonts::new().ascii("Atkinson Hyperlegible Next").hi_ansi("Atkinson Hyperlegible Next").cs("Arial")
    };
    let heading = |id: &str, name: &str, size: usize, colour: &str, level: usize, before: u32| {
        Style::new(id, StyleType::Paragraph)
            .name(name)
            .based_on("Normal")
            .next("Normal")
            .size(size)
            .bold()
            .color(colour)
            .outline_lvl(level)
            .line_spacing(LineSpacing::new().before(before).after(80))
    };
    let paragraph = |id: &str, size: usize, colour: &str| {
        Style::new(id, StyleType::Paragraph).name(id).based_on("Normal").size(size).color(colour)
    };
    docx.default_fonts(face())
        .default_size(21)
        .add_style(heading("Heading1", "heading 1", 42, INK, 0, 0))
        .add_style(heading("Heading2", "heading 2", 28, TEAL, 1, 360))
        .add_style(heading("Heading3", "heading 3", 23, INK, 2, 240))
        .add_style(heading("Heading4", "heading 4", 21, QUIET, 3, 160))
        .add_style(paragraph("About", 20, QUIET).line_spacing(LineSpacing::new().after(240)))
        .add_style(paragraph("Letterhead", 19, QUIET).line_spacing(LineSpacing::new().after(160)))
        .add_style(paragraph("Furniture", 17, QUIET))
        .add_style(paragraph("Cell", 19, INK).line_spacing(LineSpacing::new().before(40).after(40)))
        .add_style(
            paragraph("HeaderCell", 18, QUIET).bold().line_spacing(LineSpacing::new().before(40).after(40)),
        )
        .add_style(paragraph("Box", 21, INK).line_spacing(LineSpacing::new().before(60).after(60)))
        .add_style(
            paragraph("BoxTitle", 23, TEAL).bold().line_spacing(LineSpacing::new().before(60).after(60)),
        )
        .add_abstract_numbering(list(BULLETS, NumberFormat::new("bullet"), "•"))
        .add_numbering(Numbering::new(BULLETS, BULLETS))
        .add_abstract_numbering(list(NUMBERED, NumberFormat::new("decimal"), "%1."))
}

/// This adds a numbered list that counts from one.
pub(super) fn numbered(docx: Docx, id: usize) -> Docx {
    let from_one = docx_rs::LevelOverride::new(0).start(1);
    docx.add_numbering(Numbering::new(id, NUMBERED).add_override(from_one))
}

/// This adds the style of a language; [`super::parts`] puts the language itself in.
pub(super) fn language(docx: Docx, language: &str) -> Docx {
    let id = language_id(language);
    docx.add_style(Style::new(id.clone(), StyleType::Character).name(id))
}

/// This is the name of a language's style.
pub(super) fn language_id(language: &str) -> String {
    format!("Language-{language}")
}

fn list(id: usize, format: NumberFormat, text: &str) -> AbstractNumbering {
    let level = Level::new(0, Start::new(1), format, LevelText::new(text), LevelJc::new("left")).indent(
        Some(420),
        Some(SpecialIndentType::Hanging(420)),
        None,
        None,
    );
    AbstractNumbering::new(id).add_level(level)
}

/// This is the one level that a list has.
pub(super) fn level() -> IndentLevel {
    IndentLevel::new(0)
}
