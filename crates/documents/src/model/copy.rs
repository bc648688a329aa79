//! One recipient's copy: what may not be seen is taken out before anything is laid out.

use std::cell::RefCell;

use super::{
    Block, BlockKind, Callout, Cell, Document, KeyValue, KeyValues, Level, List, ListItem, Part, Row, Run,
    Seen, Table,
};
use prebirth_domain::Audience;

/// This is a part that a copy leaves out, named without saying what stands in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeptBack {
    /// This says what and where, such as "A paragraph under “Safety”".
    pub what: String,
    /// This is the ground, or whom the part is for.
    pub ground: String,
}

impl Document {
    /// This gives the copy of the document for somebody who may see what `may_see` allows.
    ///
    /// What they may not see is in no part of the result. Where the part leaves a trace, the words
    /// "[withheld: ground]" stand in its place.
    #[must_use]
    pub fn copy_for(&self, may_see: &dyn Fn(&Audience) -> bool) -> Self {
        let eyes = Eyes::new(may_see);
        let blocks = self.blocks.iter().map(|block| eyes.block(block)).collect();
        Self {
            title: self.title.clone(),
            language: self.language.clone(),
            recipient: self.recipient.clone(),
            marking: self.marking.clone(),
            version: self.version.clone(),
            head: self.head.clone(),
            most_pages: self.most_pages,
            blocks: without_bare_headings(&self.blocks, blocks),
        }
    }

    /// This gives what the copy leaves out, in reading order.
    #[must_use]
    pub fn kept_back(&self, may_see: &dyn Fn(&Audience) -> bool) -> Vec<KeptBack> {
        let eyes = Eyes::new(may_see);
        for block in &self.blocks {
            eyes.block(block);
        }
        eyes.kept_back.into_inner()
    }

    /// This gives every audience that a part of the document is for, each once.
    pub(crate) fn audiences(&self) -> Vec<Audience> {
        let found: RefCell<Vec<Audience>> = RefCell::default();
        let look = |audience: &Audience| {
            let mut found = found.borrow_mut();
            if !found.contains(audience) {
                found.push(audience.clone());
            }
            true
        };
        // Whoever sees everything comes by every audience there is.
        let _all = self.kept_back(&look);
        found.into_inner()
    }
}

/// A heading of which everything below is gone would say that there was something.
fn without_bare_headings(all: &[Block], kept: Vec<Option<Block>>) -> Vec<Block> {
    let level =
        |block: &Block| if let BlockKind::Heading(level, _) = &block.kind { Some(*level) } else { None };
    let is_bare = |at: usize, own: Level| {
        let below = all.iter().zip(&kept).skip(at + 1);
        let mut below = below.take_while(|(block, _)| level(block).is_none_or(|other| other > own));
        let mut texts = below.by_ref().filter(|(block, _)| level(block).is_none()).peekable();
        texts.peek().is_some() && texts.all(|(_, kept)| kept.is_none())
    };
    let bare: Vec<bool> =
        all.iter().enumerate().map(|(at, block)| level(block).is_some_and(|own| is_bare(at, own))).collect();
    kept.into_iter().zip(bare).filter_map(|(block, is_bare)| block.filter(|_| !is_bare)).collect()
}

struct Eyes<'a> {
    may_see: &'a dyn Fn(&Audience) -> bool,
    under: RefCell<String>,
    kept_back: RefCell<Vec<KeptBack>>,
}

impl<'a> Eyes<'a> {
    fn new(may_see: &'a dyn Fn(&Audience) -> bool) -> Self {
        Self { may_see, under: RefCell::default(), kept_back: RefCell::default() }
    }

    fn sees(&self, seen: &Seen, what: &str) -> bool {
        if (self.may_see)(&seen.audience) {
            return true;
        }
        let under = self.under.borrow();
        let place = if under.is_empty() { String::new() } else { format!(" under “{under}”") };
        let ground = ground(&seen.audience);
        self.kept_back.borrow_mut().push(KeptBack { what: format!("{what}{place}"), ground });
        false
    }

    fn block(&self, block: &Block) -> Option<Block> {
        if !self.sees(&block.seen, block_words(&block.kind)) {
            let trace = block.seen.instead.clone()?;
            return Some(Block::open(BlockKind::Paragraph(vec![Run::text(trace)])));
        }
        let kind = match &block.kind {
            BlockKind::Heading(level, runs) => {
                let runs = self.runs(runs);
                *self.under.borrow_mut() = runs.iter().map(|run| run.text.as_str()).collect();
                BlockKind::Heading(*level, runs)
            }
            BlockKind::Paragraph(runs) => BlockKind::Paragraph(self.runs(runs)),
            BlockKind::List(list) => BlockKind::List(self.list(list)),
            BlockKind::Table(table) => BlockKind::Table(self.table(table)),
            BlockKind::KeyValues(pairs) => BlockKind::KeyValues(self.key_values(pairs)),
            BlockKind::Callout(callout) => BlockKind::Callout(Callout {
                title: callout.title.clone(),
                parts: self.parts(&callout.parts),
            }),
            BlockKind::Genogram(family) => {
                BlockKind::Genogram(family.for_eyes(&|seen| self.sees(seen, "A person in the genogram")))
            }
            BlockKind::PageBreak => BlockKind::PageBreak,
        };
        Some(Block::open(kind))
    }

    fn runs(&self, runs: &[Run]) -> Vec<Run> {
        runs.iter().filter_map(|run| self.run(run)).collect()
    }

    fn run(&self, run: &Run) -> Option<Run> {
        if self.sees(&run.seen, "Words") {
            return Some(Run { seen: Seen::by_everyone(), ..run.clone() });
        }
        run.seen.instead.clone().map(Run::text)
    }

    /// A paragraph of which nothing is left is gone, unless the cell would be empty without it.
    fn parts(&self, parts: &[Part]) -> Vec<Part> {
        let mut kept: Vec<Part> = Vec::with_capacity(parts.len());
        for part in parts {
            match part {
                Part::Text(runs) => {
                    let left = self.runs(runs);
                    if !left.is_empty() || runs.is_empty() || parts.len() == 1 {
                        kept.push(Part::Text(left));
                    }
                }
                Part::List(list) => kept.push(Part::List(self.list(list))),
            }
        }
        kept
    }

    fn list(&self, list: &List) -> List {
        let item = |item: &ListItem| {
            if self.sees(&item.seen, "An item of a list") {
                return Some(ListItem::open(self.runs(&item.text)));
            }
            let trace = item.seen.instead.clone()?;
            Some(ListItem::open(vec![Run::text(trace)]))
        };
        List { label: list.label, items: list.items.iter().filter_map(item).collect() }
    }

    fn cell(&self, cell: &Cell) -> Cell {
        if self.sees(&cell.seen, "A cell") {
            return Cell { seen: Seen::by_everyone(), parts: self.parts(&cell.parts) };
        }
        // The cell itself has to stay, or the row would lose a column.
        Cell::text(cell.seen.instead.clone().unwrap_or_default())
    }

    fn table(&self, table: &Table) -> Table {
        let row = |row: &Row| {
            if self.sees(&row.seen, "A row of a table") {
                return Some(Row::open(row.cells.iter().map(|c| self.cell(c)).collect()));
            }
            let trace = row.seen.instead.clone()?;
            let mut cells = vec![Cell::text(""); table.columns.len().max(1)];
            if let Some(cell) = cells.get_mut(table.first_wide_column()) {
                *cell = Cell::text(trace);
            }
            Some(Row::open(cells))
        };
        Table {
            caption: table.caption.clone(),
            columns: table.columns.clone(),
            rows: table.rows.iter().filter_map(row).collect(),
        }
    }

    fn key_values(&self, pairs: &KeyValues) -> KeyValues {
        let pair = |pair: &KeyValue| {
            if self.sees(&pair.seen, &pair.key) {
                return Some(KeyValue {
                    seen: Seen::by_everyone(),
                    key: pair.key.clone(),
                    value: self.cell(&pair.value),
                });
            }
            let trace = pair.seen.instead.clone()?;
            Some(KeyValue::text(pair.key.clone(), trace))
        };
        KeyValues { caption: pairs.caption.clone(), pairs: pairs.pairs.iter().filter_map(pair).collect() }
    }
}

fn block_words(kind: &BlockKind) -> &'static str {
    match kind {
        BlockKind::Heading(..) => "A heading",
        BlockKind::Paragraph(_) => "A paragraph",
        BlockKind::List(_) => "A list",
        BlockKind::Table(_) | BlockKind::KeyValues(_) => "A table",
        BlockKind::Callout(_) => "A box",
        BlockKind::Genogram(_) => "A picture",
        BlockKind::PageBreak => "A page break",
    }
}

fn ground(audience: &Audience) -> String {
    let said = match audience {
        Audience::NotFor { ground, .. }
        | Audience::ProfessionalsOnly { ground }
        | Audience::PoliceRestricted { ground } => ground.trim(),
        Audience::FamilyOnly { people } if people.is_empty() => "for the professionals alone",
        Audience::FamilyOnly { .. } => "for the person concerned and the professionals",
        Audience::LegallyPrivileged => "legal advice",
        Audience::Everyone => "",
    };
    if said.is_empty() { "the chair’s decision".to_owned() } else { said.to_owned() }
}

#[cfg(test)]
mod tests {
    use prebirth_domain::{FamilyRole, Recipient};

    use super::*;
    use crate::model::{Callout, Column, Label};

    fn kept_from_father(leaves_trace: bool) -> Seen {
        Seen::from(Audience::NotFor {
            people: vec!["father".into()],
            ground: "safety".to_owned(),
            leaves_trace,
        })
    }

    fn reader(id: &str, role: FamilyRole) -> Recipient {
        Recipient::Person { id: id.into(), role }
    }

    fn copy(document: &Document, reader: &Recipient) -> Document {
        document.copy_for(&|audience| audience.includes(reader))
    }

    /// This holds the secret once in every kind of place.
    fn document(seen: &Seen) -> Document {
        let secret = || vec![Run::text("before "), Run::text("SECRET").for_eyes_of(seen.clone())];
        let cell = || Cell::text("SECRET").for_eyes_of(seen.clone());
        let mut document = Document::new("Minutes");
        document.add_for(seen.clone(), BlockKind::Paragraph(vec![Run::text("SECRET")]));
        document.add(BlockKind::Paragraph(secret()));
        let list = List {
            label: Label::Bullet,
            items: vec![
                ListItem { seen: seen.clone(), text: vec![Run::text("SECRET")] },
                ListItem::open(secret()),
            ],
        };
        document.add(BlockKind::List(list.clone()));
        document.add(BlockKind::Callout(Callout {
            title: "Box".to_owned(),
            parts: vec![Part::List(list), Part::Text(secret())],
        }));
        document.add(BlockKind::Table(Table {
            caption: None,
            columns: vec![Column::new("One", 1), Column::new("Two", 1)],
            rows: vec![
                Row { seen: seen.clone(), cells: vec![Cell::text("SECRET"), Cell::text("SECRET")] },
                Row::open(vec![cell(), Cell::runs(secret())]),
            ],
        }));
        document.add(BlockKind::KeyValues(KeyValues {
            caption: None,
            pairs: vec![
                KeyValue { seen: seen.clone(), key: "Home".to_owned(), value: Cell::text("SECRET") },
                KeyValue { seen: Seen::by_everyone(), key: "Home".to_owned(), value: cell() },
            ],
        }));
        document
    }

    #[test]
    fn what_is_kept_from_a_reader_is_nowhere_in_the_copy() {
        let document = document(&kept_from_father(false));
        let father = copy(&document, &reader("father", FamilyRole::Father));
        assert!(!format!("{father:?}").contains("SECRET"), "no part of the copy holds it");
        assert!(!format!("{father:?}").contains("withheld"), "nor a trace, where the trace is unsafe");
        assert!(!format!("{father:?}").contains("safety"), "nor the ground");
        let mother = copy(&document, &reader("mother", FamilyRole::Mother));
        assert_eq!(
            format!("{mother:?}").matches("SECRET").count(),
            format!("{document:?}").matches("SECRET").count(),
            "everybody else reads all of it"
        );
    }

    #[test]
    fn a_trace_stands_where_something_was_taken_out() {
        let document = document(&kept_from_father(true));
        let father = format!("{:?}", copy(&document, &reader("father", FamilyRole::Father)));
        assert!(!father.contains("SECRET"), "the words themselves are gone");
        assert_eq!(father.matches("[withheld: safety]").count(), 12, "each place says why it is empty");
    }

    #[test]
    fn a_copy_says_nothing_of_who_else_may_see_what() {
        let document = document(&kept_from_father(true));
        for (id, role) in [("father", FamilyRole::Father), ("mother", FamilyRole::Mother)] {
            let copy = format!("{:?}", copy(&document, &reader(id, role)));
            assert!(!copy.contains("NotFor"), "the audiences stay behind in the record");
        }
    }

    #[test]
    fn a_heading_is_gone_with_everything_below_it_and_stays_over_a_trace() {
        let heading = |level, words: &str| BlockKind::Heading(level, vec![Run::text(words)]);
        for leaves_trace in [false, true] {
            let mut document = Document::new("Minutes");
            document.add(heading(Level::Section, "What was said"));
            document.add(heading(Level::Part, "Money"));
            let secret = BlockKind::Paragraph(vec![Run::text("SECRET")]);
            document.add_for(kept_from_father(leaves_trace), secret);
            document.add(heading(Level::Section, "The plan"));
            document.add(BlockKind::Paragraph(vec![Run::text("A plan.")]));
            let father = copy(&document, &reader("father", FamilyRole::Father));
            let headings: Vec<&BlockKind> = father.blocks.iter().map(|block| &block.kind).collect();
            for words in ["What was said", "Money"] {
                let is_there = format!("{headings:?}").contains(words);
                assert_eq!(
                    is_there, leaves_trace,
                    "{words}: a heading over nothing says that there was something"
                );
            }
            assert!(format!("{headings:?}").contains("The plan"), "what has a text keeps its heading");
        }
    }

    #[test]
    fn the_trace_of_a_row_stands_where_there_is_room_for_it() {
        let mut document = Document::new("Plan");
        document.add(BlockKind::Table(Table {
            caption: None,
            columns: vec![Column::new("No.", 1), Column::new("What", 8), Column::new("Who", 4)],
            rows: vec![Row { seen: kept_from_father(true), cells: vec![Cell::text("SECRET")] }],
        }));
        let father = copy(&document, &reader("father", FamilyRole::Father));
        let Some(BlockKind::Table(table)) = father.blocks.first().map(|block| &block.kind) else {
            panic!("the table is there");
        };
        let cells = table.rows.first().map(|row| row.cells.clone()).unwrap_or_default();
        let trace = Cell::text("[withheld: safety]");
        assert_eq!(cells, [Cell::text(""), trace, Cell::text("")], "a narrow column parts every word");
    }

    #[test]
    fn a_row_keeps_its_columns() {
        let document = document(&kept_from_father(true));
        let father = copy(&document, &reader("father", FamilyRole::Father));
        for block in &father.blocks {
            if let BlockKind::Table(table) = &block.kind {
                assert_eq!(table.rows.len(), 2, "a row with a trace is still a row");
                assert!(table.rows.iter().all(|row| row.cells.len() == 2), "under its columns");
            }
        }
    }
}
