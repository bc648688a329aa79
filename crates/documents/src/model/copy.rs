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
            BlockKind::Paragraph(runs) => {
                let left = self.runs(runs);
                something_left(runs, &left)?;
                BlockKind::Paragraph(left)
            }
            BlockKind::List(list) => {
                let left = self.list(list);
                something_left(&list.items, &left.items)?;
                BlockKind::List(left)
            }
            BlockKind::Table(table) => {
                let left = self.table(table);
                something_left(&table.rows, &left.rows)?;
                BlockKind::Table(left)
            }
            BlockKind::KeyValues(pairs) => {
                let left = self.key_values(pairs);
                something_left(&pairs.pairs, &left.pairs)?;
                BlockKind::KeyValues(left)
            }
            BlockKind::Callout(callout) => {
                let parts = self.parts(&callout.parts);
                let says = |part: &Part| match part {
                    Part::Text(runs) => !runs.is_empty(),
                    Part::List(list) => !list.items.is_empty(),
                };
                // A box of which only the title is left says that there was something in it.
                let is_said = |parts: &[Part]| parts.iter().any(says);
                if is_said(&callout.parts) && !is_said(&parts) {
                    return None;
                }
                BlockKind::Callout(Callout { title: callout.title.clone(), parts })
            }
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
                let left = self.runs(&item.text);
                something_left(&item.text, &left)?;
                return Some(ListItem::open(left));
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

/// What is left empty says that there was something; what was empty from the start says "nothing".
fn something_left<T>(all: &[T], left: &[T]) -> Option<()> {
    (!left.is_empty() || all.is_empty()).then_some(())
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
mod tests;
