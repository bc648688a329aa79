//! Things that go down the page one after another, before anybody knows on which page.

use super::text::Strip;

/// This goes down the page.
#[derive(Debug, Clone)]
pub(crate) struct Flow {
    /// This is the white above it, dropped at the top of a page.
    pub(crate) gap: f32,
    /// This says whether a page may end after it.
    pub(crate) hold: Hold,
    /// This is the box that it stands in.
    pub(crate) boxed: Option<usize>,
    /// This is what it is.
    pub(crate) kind: Kind,
}

/// This says whether a page may end after something.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Hold {
    /// The page may end here.
    Free,
    /// The next thing has to stand on the same page.
    WithNext,
}

/// This is what goes down the page.
#[derive(Debug, Clone)]
pub(crate) enum Kind {
    /// This is a line, already placed from the left of the text.
    Line(Strip),
    /// This is a table's row.
    Row(FlowRow),
    /// This ends the page.
    PageBreak,
}

/// This is a table's row.
#[derive(Debug, Clone)]
pub(crate) struct FlowRow {
    /// This numbers the table.
    pub(crate) table: usize,
    /// This says whether it is the header row.
    pub(crate) part: RowPart,
    /// This holds the cells from left to right.
    pub(crate) cells: Vec<FlowCell>,
}

/// This says which part of a table a row belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum RowPart {
    /// This is printed again on every page.
    Header,
    /// This is printed once.
    Body,
}

/// This is a cell of a row.
#[derive(Debug, Clone)]
pub(crate) struct FlowCell {
    /// This is its distance from the left of the text.
    pub(crate) x: f32,
    /// This holds its lines.
    pub(crate) strips: Vec<Strip>,
}

impl FlowCell {
    pub(crate) fn height(&self) -> f32 {
        self.strips.iter().map(|strip| strip.height).sum()
    }
}

impl FlowRow {
    /// This is the height of the row without the white above and below its text.
    pub(crate) fn text_height(&self) -> f32 {
        self.cells.iter().map(FlowCell::height).fold(0.0, f32::max)
    }
}

impl Flow {
    pub(crate) fn line(strip: Strip) -> Self {
        Self { gap: 0.0, hold: Hold::Free, boxed: None, kind: Kind::Line(strip) }
    }
}

/// This turns the lines of a paragraph into flow: no page ends after its first or before its last line.
pub(crate) fn paragraph(strips: Vec<Strip>, gap: f32, hold: Hold) -> Vec<Flow> {
    let count = strips.len();
    strips
        .into_iter()
        .enumerate()
        .map(|(index, strip)| {
            let is_last = index + 1 == count;
            let is_widow_guard = index == 0 || index + 2 == count;
            let mut flow = Flow::line(strip);
            if index == 0 {
                flow.gap = gap;
            }
            flow.hold = match (is_last, is_widow_guard) {
                (true, _) => hold,
                (false, true) => Hold::WithNext,
                (false, false) => hold,
            };
            flow
        })
        .collect()
}
