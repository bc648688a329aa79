//! What a document is before anybody knows how it will look: titles, blocks and who may see them.

mod copy;
mod run;
mod seen;

pub use copy::KeptBack;
pub use run::{Run, Weight};
pub use seen::Seen;

use crate::genogram::Family;
use crate::picture::Picture;

/// This is one document, or one recipient's copy of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Document {
    /// This is the heading of the first page and the title in the file's properties.
    pub title: String,
    /// This is the language of the whole document, such as `en-GB`.
    pub language: String,
    /// This is printed on every page, so that a lost sheet says whose it was.
    pub recipient: Option<String>,
    /// This is the protective marking, printed on every page.
    pub marking: String,
    /// This is one line such as "Version 2, approved 3 March 2026".
    pub version: String,
    /// This is what stands at the head of the first page: whose paper it is.
    pub head: Head,
    /// This is the most pages that it may have on paper: smaller letters are tried before there are more.
    pub most_pages: Option<usize>,
    /// This is the text, in reading order.
    pub blocks: Vec<Block>,
}

/// This says whose paper a document is.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Head {
    /// This is the authority's logo.
    pub logo: Option<Picture>,
    /// These are the lines of the letterhead.
    pub lines: Vec<String>,
}

impl Head {
    /// This gives the lines that say something.
    pub(crate) fn said(&self) -> Vec<&str> {
        self.lines.iter().map(|line| line.trim()).filter(|line| !line.is_empty()).collect()
    }
}

impl Document {
    /// This starts an empty document in British English, marked OFFICIAL-SENSITIVE.
    pub fn new(title: impl Into<String>) -> Self {
        Self {
            title: title.into(),
            language: "en-GB".to_owned(),
            recipient: None,
            marking: "OFFICIAL-SENSITIVE".to_owned(),
            version: String::new(),
            head: Head::default(),
            most_pages: None,
            blocks: Vec::new(),
        }
    }

    /// This adds a block that everybody may see.
    pub fn add(&mut self, kind: BlockKind) {
        self.blocks.push(Block::open(kind));
    }

    /// This adds a block that only some may see.
    pub fn add_for(&mut self, seen: Seen, kind: BlockKind) {
        self.blocks.push(Block { seen, kind });
    }
}

/// This is one block of a document and who may see it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Block {
    /// This says who may see it.
    pub seen: Seen,
    /// This says what it is.
    pub kind: BlockKind,
}

impl Block {
    /// This is a block that everybody may see.
    pub fn open(kind: BlockKind) -> Self {
        Self { seen: Seen::by_everyone(), kind }
    }
}

/// This is what a block can be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum BlockKind {
    /// This starts a section.
    Heading(Level, Vec<Run>),
    /// This is running text.
    Paragraph(Vec<Run>),
    /// This is a list.
    List(List),
    /// This is a table with a header row, repeated on every page that it reaches.
    Table(Table),
    /// This is a table of two columns whose left cells are headers.
    KeyValues(KeyValues),
    /// This is a box that has to be seen, such as the decision.
    Callout(Callout),
    /// This is a picture of the family, drawn when it is known who reads.
    Genogram(Family),
    /// This starts a new page.
    PageBreak,
}

/// This is the depth of a heading below the title.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Level {
    /// This is a section of the document.
    Section,
    /// This is a part of a section.
    Part,
    /// This is a detail of a part.
    Detail,
}

/// This is a numbered or a bulleted list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct List {
    /// This says what stands before each item.
    pub label: Label,
    /// This holds the items in order.
    pub items: Vec<ListItem>,
}

/// This says what stands before each item of a list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Label {
    /// This is a dot.
    Bullet,
    /// This is 1, 2, 3.
    Number,
}

/// This is one item of a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ListItem {
    /// This says who may see it.
    pub seen: Seen,
    /// This is its text.
    pub text: Vec<Run>,
}

/// This is a table with named columns.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Table {
    /// This says what the table shows.
    pub caption: Option<String>,
    /// This holds the columns from left to right.
    pub columns: Vec<Column>,
    /// This holds the rows from top to bottom.
    pub rows: Vec<Row>,
}

impl Table {
    /// This is where a sentence can stand in place of a row: the first column that is not narrow.
    pub(crate) fn first_wide_column(&self) -> usize {
        let all: u16 = self.columns.iter().map(|column| column.share).sum();
        self.columns.iter().position(|column| column.share * 5 >= all).unwrap_or_default()
    }
}

/// This is a column of a table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Column {
    /// This is the header cell.
    pub header: String,
    /// This is the column's part of the width, in the same unit as its neighbours.
    pub share: u16,
}

impl Column {
    /// This is a column with a header and its part of the width.
    pub fn new(header: impl Into<String>, share: u16) -> Self {
        Self { header: header.into(), share }
    }
}

/// This is a row of a table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// This says who may see it.
    pub seen: Seen,
    /// This holds one cell a column.
    pub cells: Vec<Cell>,
}

/// This is a cell of a table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cell {
    /// This says who may see what stands in it.
    pub seen: Seen,
    /// This holds its paragraphs and lists.
    pub parts: Vec<Part>,
}

/// This is what a cell or a box may hold.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Part {
    /// This is running text.
    Text(Vec<Run>),
    /// This is a list.
    List(List),
}

/// This is a table of names and values.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeyValues {
    /// This says what the table shows.
    pub caption: Option<String>,
    /// This holds the pairs from top to bottom.
    pub pairs: Vec<KeyValue>,
}

/// This is a name and its value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeyValue {
    /// This says who may see the pair.
    pub seen: Seen,
    /// This is the name, such as "Due date".
    pub key: String,
    /// This is the value.
    pub value: Cell,
}

/// This is a box that has to be seen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Callout {
    /// This is the first line, in bold.
    pub title: String,
    /// This holds its paragraphs and lists.
    pub parts: Vec<Part>,
}

impl Cell {
    /// This is a cell of one plain text that everybody may see.
    pub fn text(text: impl Into<String>) -> Self {
        Self::runs(vec![Run::text(text)])
    }

    /// This is a cell of one paragraph that everybody may see.
    pub fn runs(runs: Vec<Run>) -> Self {
        Self { seen: Seen::by_everyone(), parts: vec![Part::Text(runs)] }
    }

    /// This is the same cell with its audience.
    #[must_use]
    pub fn for_eyes_of(mut self, seen: Seen) -> Self {
        self.seen = seen;
        self
    }
}

impl Row {
    /// This is a row that everybody may see.
    pub fn open(cells: Vec<Cell>) -> Self {
        Self { seen: Seen::by_everyone(), cells }
    }
}

impl ListItem {
    /// This is an item that everybody may see.
    pub fn open(text: Vec<Run>) -> Self {
        Self { seen: Seen::by_everyone(), text }
    }
}

impl KeyValue {
    /// This is a pair of plain texts that everybody may see.
    pub fn text(key: impl Into<String>, value: impl Into<String>) -> Self {
        Self { seen: Seen::by_everyone(), key: key.into(), value: Cell::text(value) }
    }
}
