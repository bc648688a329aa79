//! Every text of a document with the words for where it stands.

use crate::model::{BlockKind, Callout, Cell, Document, KeyValues, List, Part, Run, Table};

/// This is one text of a document and where it stands.
pub(super) struct Place {
    /// This is the text.
    pub(super) text: String,
    /// This is the heading that it stands under, by its place in the list.
    under: Option<usize>,
    /// This is how many headings come before it.
    heading_number: usize,
    /// This says what it is, such as "paragraph 3".
    what: String,
}

impl Place {
    /// This says where the text stands. A heading that is itself in doubt is numbered, not named.
    pub(super) fn described(&self, places: &[Self], is_clean: &dyn Fn(usize) -> bool) -> String {
        let Some(under) = self.under else {
            return self.what.clone();
        };
        match places.get(under) {
            Some(heading) if is_clean(under) => format!("under “{}”, {}", heading.text.trim(), self.what),
            Some(_) | None => format!("under heading {}, {}", self.heading_number, self.what),
        }
    }
}

/// This gives every text of a document, in reading order.
pub(super) fn of(document: &Document) -> Vec<Place> {
    let mut walk =
        Walk { places: Vec::new(), under: None, headings: 0, paragraphs: 0, tables: 0, lists: 0, boxes: 0 };
    walk.put("the title", document.title.clone());
    walk.put("the line below the title", document.version.clone());
    walk.put("the recipient's name", document.recipient.clone().unwrap_or_default());
    walk.put("the marking", document.marking.clone());
    walk.put("the letterhead", document.head.lines.join("\n"));
    walk.put(
        "the words for the logo",
        document.head.logo.as_ref().map(|logo| logo.words().to_owned()).unwrap_or_default(),
    );
    walk.put("the language", document.language.clone());
    for block in &document.blocks {
        walk.block(&block.kind);
    }
    walk.places
}

struct Walk {
    places: Vec<Place>,
    under: Option<usize>,
    headings: usize,
    paragraphs: usize,
    tables: usize,
    lists: usize,
    boxes: usize,
}

impl Walk {
    fn put(&mut self, what: impl Into<String>, text: String) {
        if !text.is_empty() {
            let place = Place { text, under: self.under, heading_number: self.headings, what: what.into() };
            self.places.push(place);
        }
    }

    fn runs(&mut self, what: &str, runs: &[Run]) {
        self.put(what, runs.iter().map(|run| run.text.as_str()).collect());
        for run in runs {
            if let Some(link) = &run.link {
                self.put(format!("the target of a link in {what}"), decoded(link));
            }
            if let Some(language) = &run.language {
                self.put(format!("a language in {what}"), language.clone());
            }
        }
    }

    fn block(&mut self, kind: &BlockKind) {
        match kind {
            BlockKind::Heading(_, runs) => {
                self.under = None;
                self.headings += 1;
                self.paragraphs = 0;
                let at = self.places.len();
                self.runs(&format!("heading {}", self.headings), runs);
                self.under = Some(at).filter(|at| *at < self.places.len());
            }
            BlockKind::Paragraph(runs) => {
                self.paragraphs += 1;
                let what = format!("paragraph {}", self.paragraphs);
                self.runs(&what, runs);
            }
            BlockKind::List(list) => self.list("", list),
            BlockKind::Table(table) => self.table(table),
            BlockKind::KeyValues(pairs) => self.key_values(pairs),
            BlockKind::Callout(callout) => self.callout(callout),
            BlockKind::Genogram(family) => {
                self.put("the words for the genogram", family.in_words());
                for member in &family.members {
                    self.put("a name in the genogram", format!("{}, {}", member.name, member.role));
                }
            }
            BlockKind::PageBreak => {}
        }
    }

    fn list(&mut self, inside: &str, list: &List) {
        self.lists += 1;
        let number = self.lists;
        for (index, item) in list.items.iter().enumerate() {
            self.runs(&format!("{inside}list {number}, item {}", index + 1), &item.text);
        }
    }

    fn table(&mut self, table: &Table) {
        self.tables += 1;
        let number = self.tables;
        self.put(format!("the caption of table {number}"), table.caption.clone().unwrap_or_default());
        for (index, column) in table.columns.iter().enumerate() {
            self.put(format!("table {number}, header {}", index + 1), column.header.clone());
        }
        for (row_index, row) in table.rows.iter().enumerate() {
            for (index, cell) in row.cells.iter().enumerate() {
                let what = format!("table {number}, row {}, column {}", row_index + 1, index + 1);
                self.cell(&what, cell);
            }
        }
    }

    fn key_values(&mut self, pairs: &KeyValues) {
        self.tables += 1;
        let number = self.tables;
        self.put(format!("the caption of table {number}"), pairs.caption.clone().unwrap_or_default());
        for (index, pair) in pairs.pairs.iter().enumerate() {
            let row = index + 1;
            self.put(format!("table {number}, row {row}, header"), pair.key.clone());
            self.cell(&format!("table {number}, row {row}"), &pair.value);
        }
    }

    fn callout(&mut self, callout: &Callout) {
        self.boxes += 1;
        let number = self.boxes;
        self.put(format!("the first line of box {number}"), callout.title.clone());
        self.parts(&format!("box {number}"), &callout.parts);
    }

    fn cell(&mut self, what: &str, cell: &Cell) {
        self.parts(what, &cell.parts);
    }

    fn parts(&mut self, what: &str, parts: &[Part]) {
        for part in parts {
            match part {
                Part::Text(runs) => self.runs(what, runs),
                Part::List(list) => self.list(&format!("{what}, "), list),
            }
        }
    }
}

/// An address in a link is written with `%20` and its like.
fn decoded(link: &str) -> String {
    let mut bytes = Vec::with_capacity(link.len());
    let mut rest = link.as_bytes();
    while let Some((first, after)) = rest.split_first() {
        let pair = after.get(..2).and_then(|pair| std::str::from_utf8(pair).ok());
        let value = pair.and_then(|pair| u8::from_str_radix(pair, 16).ok());
        match (first, value) {
            (b'%', Some(value)) => {
                bytes.push(value);
                rest = after.get(2..).unwrap_or_default();
            }
            _ => {
                bytes.push(*first);
                rest = after;
            }
        }
    }
    String::from_utf8_lossy(&bytes).into_owned()
}
