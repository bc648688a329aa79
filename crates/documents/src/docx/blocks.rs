//! Turns blocks into the paragraphs and tables of a DOCX.

use std::collections::BTreeSet;

use docx_rs::{
    BreakType, Docx, Hyperlink, HyperlinkType, NumberingId, Paragraph, Pic, Run as Word, Shading,
    TableBorder, TableBorderPosition, TableBorders, TableCell, TableLayoutType, TableRow, WidthType,
};

use super::styles::{BULLETS, FIRST_NUMBERED, TEAL, language_id, level, numbered};
use crate::clean::clean;
use crate::model::{
    Block, BlockKind, Callout, Cell, Document, Head, KeyValues, Label, Level, List, Part, Run, Table, Weight,
};
use crate::paint;
use crate::picture::Picture;
use crate::stretch::stretches;

/// This is the width of the text in twentieths of a point.
const WIDTH: usize = 9426;

/// This is the height of header rows, by which they are known: the least there is.
const HEADER_HEIGHT: f32 = 1.0;

/// This is the most letters of a row that is not cut in two: a third of a page.
const KEPT_WHOLE: usize = 1_200;

/// This writes the blocks and keeps count of what the parts of the file have to name.
pub(super) struct Pen {
    /// These are the languages other than the document's.
    pub(super) languages: BTreeSet<String>,
    /// This is the number of header rows.
    pub(super) header_rows: usize,
    /// These are the words for each picture, in order.
    pub(super) pictures: Vec<String>,
    lists: usize,
    depth: u8,
}

impl Pen {
    pub(super) fn new() -> Self {
        Self { languages: BTreeSet::new(), header_rows: 0, pictures: Vec::new(), lists: 0, depth: 1 }
    }

    pub(super) fn document(&mut self, docx: Docx, document: &Document) -> Docx {
        let docx = self.head(docx, &document.head);
        let title = Paragraph::new().style("Heading1");
        let mut docx = docx.add_paragraph(self.runs(title, &[Run::text(one_line(&document.title))]));
        let recipient = document.recipient.as_ref().map(|recipient| format!("Copy for {recipient}"));
        let facts: Vec<String> = [Some(document.marking.clone()), recipient, Some(document.version.clone())]
            .into_iter()
            .flatten()
            .filter(|fact| !fact.trim().is_empty())
            .collect();
        let about = Paragraph::new().style("About");
        docx = docx.add_paragraph(self.runs(about, &[Run::text(facts.join(" · "))]));
        document.blocks.iter().fold(docx, |docx, block| self.block(docx, block))
    }

    fn head(&mut self, docx: Docx, head: &Head) -> Docx {
        let docx = match &head.logo {
            Some(logo) => {
                let paragraph = self.picture(logo, crate::layout::logo_size(logo));
                docx.add_paragraph(paragraph.style("Letterhead"))
            }
            None => docx,
        };
        let lines = head.said();
        match lines.split_first() {
            Some((first, rest)) => {
                let mut runs = vec![Run::strong(*first)];
                runs.extend(rest.iter().map(|line| Run::text(format!("\n{line}"))));
                docx.add_paragraph(self.runs(Paragraph::new().style("Letterhead"), &runs))
            }
            None => docx,
        }
    }

    /// A picture of a size in points.
    fn picture(&mut self, picture: &Picture, (across, down): (f32, f32)) -> Paragraph {
        self.pictures.push(one_line(picture.words()));
        let id = format!("rIdPicture{}", self.pictures.len());
        let drawn = Pic::new_with_dimensions(picture.png(), picture.width(), picture.height());
        Paragraph::new().add_run(Word::new().add_image(drawn.id(id).size(emus(across), emus(down))))
    }

    fn block(&mut self, docx: Docx, block: &Block) -> Docx {
        match &block.kind {
            BlockKind::Heading(level, text) => {
                let wanted = match level {
                    Level::Section => 2,
                    Level::Part => 3,
                    Level::Detail => 4,
                };
                let depth = wanted.min(self.depth + 1);
                self.depth = depth;
                let heading = Paragraph::new().style(&format!("Heading{depth}")).keep_next(true);
                docx.add_paragraph(self.runs(heading, text))
            }
            BlockKind::Paragraph(text) => {
                let paragraph = Paragraph::new().widow_control(true);
                let spaced = paragraph.line_spacing(docx_rs::LineSpacing::new().before(100).after(60));
                docx.add_paragraph(self.runs(spaced, text))
            }
            BlockKind::List(list) => {
                let (docx, paragraphs) = self.list(docx, list, None);
                paragraphs.into_iter().fold(docx, Docx::add_paragraph)
            }
            BlockKind::Table(table) => self.table(docx, table),
            BlockKind::KeyValues(pairs) => self.key_values(docx, pairs),
            BlockKind::Callout(callout) => self.callout(docx, callout),
            BlockKind::Genogram(family) => {
                let Some(picture) = paint::family(family) else { return docx };
                let size = paint::size(&picture);
                docx.add_paragraph(self.picture(&picture, size))
            }
            BlockKind::PageBreak => {
                docx.add_paragraph(Paragraph::new().add_run(Word::new().add_break(BreakType::Page)))
            }
        }
    }

    fn list(&mut self, docx: Docx, list: &List, style: Option<&str>) -> (Docx, Vec<Paragraph>) {
        let (docx, id) = match list.label {
            Label::Bullet => (docx, BULLETS),
            Label::Number => {
                let id = FIRST_NUMBERED + self.lists;
                self.lists += 1;
                (numbered(docx, id), id)
            }
        };
        let items = list
            .items
            .iter()
            .map(|item| {
                let paragraph = Paragraph::new().numbering(NumberingId::new(id), level());
                let paragraph = style.map_or(paragraph.clone(), |style| paragraph.style(style));
                self.runs(paragraph, &item.text)
            })
            .collect();
        (docx, items)
    }

    fn table(&mut self, docx: Docx, table: &Table) -> Docx {
        if table.columns.is_empty() {
            return docx;
        }
        let docx = self.caption(docx, table.caption.as_deref());
        let total: usize = table.columns.iter().map(|column| usize::from(column.share.max(1))).sum();
        let widths: Vec<usize> =
            table.columns.iter().map(|column| WIDTH * usize::from(column.share.max(1)) / total).collect();
        let head = table.columns.iter().zip(&widths).map(|(column, width)| {
            let text =
                self.runs(Paragraph::new().style("HeaderCell").keep_next(true), &[Run::text(&column.header)]);
            TableCell::new().width(*width, WidthType::Dxa).add_paragraph(text)
        });
        // Nothing else has a height of its own: that is changed into the repeated header afterwards.
        let mut rows = vec![TableRow::new(head.collect()).cant_split().row_height(HEADER_HEIGHT)];
        self.header_rows += 1;
        let mut docx = docx;
        for row in &table.rows {
            let mut cells = Vec::new();
            for (index, width) in widths.iter().enumerate() {
                let (next, cell) = match row.cells.get(index) {
                    Some(cell) => self.cell(docx, cell, "Cell"),
                    None => (docx, TableCell::new().add_paragraph(Paragraph::new().style("Cell"))),
                };
                docx = next;
                cells.push(cell.width(*width, WidthType::Dxa));
            }
            rows.push(whole_if_short(TableRow::new(cells), row.cells.iter().map(letters).sum()));
        }
        if table.rows.is_empty() {
            let text = self.runs(Paragraph::new().style("Cell"), &[Run::text("Nothing recorded")]);
            rows.push(TableRow::new(vec![TableCell::new().grid_span(widths.len()).add_paragraph(text)]));
        }
        docx.add_table(ruled(rows, widths)).add_paragraph(Paragraph::new().style("Furniture"))
    }

    fn key_values(&mut self, docx: Docx, pairs: &KeyValues) -> Docx {
        if pairs.pairs.is_empty() {
            return docx;
        }
        let mut docx = self.caption(docx, pairs.caption.as_deref());
        let widths = vec![WIDTH * 3 / 11, WIDTH * 8 / 11];
        let mut rows = Vec::new();
        for pair in &pairs.pairs {
            let text = self.runs(Paragraph::new().style("HeaderCell"), &[Run::text(&pair.key)]);
            let key = TableCell::new().width(WIDTH * 3 / 11, WidthType::Dxa).add_paragraph(text);
            let (next, value) = self.cell(docx, &pair.value, "Cell");
            docx = next;
            let row = TableRow::new(vec![key, value.width(WIDTH * 8 / 11, WidthType::Dxa)]);
            rows.push(whole_if_short(row, letters(&pair.value)));
        }
        docx.add_table(ruled(rows, widths)).add_paragraph(Paragraph::new().style("Furniture"))
    }

    fn callout(&mut self, docx: Docx, callout: &Callout) -> Docx {
        let title = self.runs(Paragraph::new().style("BoxTitle"), &[Run::text(&callout.title)]);
        let cell = TableCell::new()
            .width(WIDTH, WidthType::Dxa)
            .shading(Shading::new().fill("F1F5F4"))
            .add_paragraph(title);
        let (docx, cell) = self.parts(docx, cell, &callout.parts, "Box");
        let border = |position| TableBorder::new(position).color(TEAL).size(24);
        let borders = TableBorders::with_empty().set(border(TableBorderPosition::Left));
        let boxed = docx_rs::Table::new(vec![TableRow::new(vec![cell])])
            .set_grid(vec![WIDTH])
            .layout(TableLayoutType::Fixed)
            .set_borders(borders);
        docx.add_table(boxed).add_paragraph(Paragraph::new().style("Furniture"))
    }

    fn caption(&mut self, docx: Docx, caption: Option<&str>) -> Docx {
        match caption {
            Some(caption) => {
                let text = self.runs(Paragraph::new().keep_next(true), &[Run::strong(caption)]);
                docx.add_paragraph(text)
            }
            None => docx,
        }
    }

    fn cell(&mut self, docx: Docx, cell: &Cell, style: &str) -> (Docx, TableCell) {
        let (docx, written) = self.parts(docx, TableCell::new(), &cell.parts, style);
        // A cell without a paragraph is a broken file.
        if cell.parts.is_empty() || written.children.is_empty() {
            return (docx, written.add_paragraph(Paragraph::new().style(style)));
        }
        (docx, written)
    }

    fn parts(&mut self, docx: Docx, cell: TableCell, parts: &[Part], style: &str) -> (Docx, TableCell) {
        let (mut docx, mut cell) = (docx, cell);
        for part in parts {
            match part {
                Part::Text(text) => cell = cell.add_paragraph(self.runs(Paragraph::new().style(style), text)),
                Part::List(list) => {
                    let (next, items) = self.list(docx, list, Some(style));
                    docx = next;
                    cell = items.into_iter().fold(cell, TableCell::add_paragraph);
                }
            }
        }
        (docx, cell)
    }

    fn runs(&mut self, paragraph: Paragraph, runs: &[Run]) -> Paragraph {
        runs.iter().fold(paragraph, |paragraph, run| match run.address() {
            Some(target) => {
                let link = Hyperlink::new(target, HyperlinkType::External);
                let link = self
                    .words(run)
                    .into_iter()
                    .fold(link, |link, word| link.add_run(word.color(TEAL).underline("single")));
                paragraph.add_hyperlink(link)
            }
            None => self.words(run).into_iter().fold(paragraph, Paragraph::add_run),
        })
    }

    fn words(&mut self, run: &Run) -> Vec<Word> {
        let mut words = Vec::new();
        for stretch in stretches(&clean(&run.text)) {
            let mut word = Word::new();
            for (number, line) in stretch.text.split('\n').enumerate() {
                if number > 0 {
                    word = word.add_break(BreakType::TextWrapping);
                }
                let line = line.trim_end_matches(|letter| number > 0 && letter == '\n');
                word = word.add_text(line);
            }
            if run.weight == Weight::Bold {
                word = word.bold();
            }
            if let Some(language) = run.spoken_language().or(stretch.language) {
                self.languages.insert(language.to_owned());
                word = word.style(&language_id(language));
            }
            words.push(word);
        }
        words
    }
}

/// Twelve thousand seven hundred of these make a point.
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "a picture is no larger than a page"
)]
fn emus(points: f32) -> u32 {
    (points.clamp(1.0, 1000.0) * 12_700.0) as u32
}

/// A row of a few lines stays on one page; one that could be longer than a page may be cut.
fn whole_if_short(row: TableRow, letters: usize) -> TableRow {
    if letters <= KEPT_WHOLE { row.cant_split() } else { row }
}

fn letters(cell: &Cell) -> usize {
    let of_runs = |runs: &[Run]| runs.iter().map(|run| run.text.chars().count()).sum::<usize>();
    let of_part = |part: &Part| match part {
        Part::Text(runs) => of_runs(runs),
        Part::List(list) => list.items.iter().map(|item| of_runs(&item.text)).sum(),
    };
    cell.parts.iter().map(of_part).sum()
}

fn ruled(rows: Vec<TableRow>, widths: Vec<usize>) -> docx_rs::Table {
    let border = |position| TableBorder::new(position).color("C9C1B5").size(4);
    let borders = TableBorders::with_empty()
        .set(border(TableBorderPosition::Bottom))
        .set(border(TableBorderPosition::InsideH));
    docx_rs::Table::new(rows)
        .set_grid(widths)
        .width(WIDTH, WidthType::Dxa)
        .layout(TableLayoutType::Fixed)
        .set_borders(borders)
}

/// This gives a text on one line, for the head and the foot of the page.
pub(super) fn one_line(text: &str) -> String {
    clean(text).replace('\n', "")
}
