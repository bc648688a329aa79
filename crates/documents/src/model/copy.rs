//! One recipient's copy: what may not be seen is taken out before anything is laid out.

use super::{
    Block, BlockKind, Callout, Cell, Document, KeyValue, KeyValues, List, ListItem, Part, Row, Run, Seen,
    Table,
};
use crate::audience::Audience;

impl Document {
    /// This gives the copy of the document for somebody who may see what `may_see` allows.
    ///
    /// What they may not see is in no part of the result. Where the part leaves a trace, the words
    /// "[withheld: ground]" stand in its place.
    #[must_use]
    pub fn copy_for(&self, may_see: &dyn Fn(&Audience) -> bool) -> Self {
        let eyes = Eyes { may_see };
        Self { blocks: self.blocks.iter().filter_map(|b| eyes.block(b)).collect(), ..self.clone() }
    }
}

struct Eyes<'a> {
    may_see: &'a dyn Fn(&Audience) -> bool,
}

impl Eyes<'_> {
    fn sees(&self, seen: &Seen) -> bool {
        (self.may_see)(&seen.audience)
    }

    fn block(&self, block: &Block) -> Option<Block> {
        if !self.sees(&block.seen) {
            let trace = block.seen.replacement()?;
            return Some(Block::open(BlockKind::Paragraph(vec![Run::text(trace)])));
        }
        let kind = match &block.kind {
            BlockKind::Heading(level, runs) => BlockKind::Heading(*level, self.runs(runs)),
            BlockKind::Paragraph(runs) => BlockKind::Paragraph(self.runs(runs)),
            BlockKind::List(list) => BlockKind::List(self.list(list)),
            BlockKind::Table(table) => BlockKind::Table(self.table(table)),
            BlockKind::KeyValues(pairs) => BlockKind::KeyValues(self.key_values(pairs)),
            BlockKind::Callout(callout) => BlockKind::Callout(Callout {
                title: callout.title.clone(),
                parts: self.parts(&callout.parts),
            }),
            BlockKind::PageBreak => BlockKind::PageBreak,
        };
        Some(Block::open(kind))
    }

    fn runs(&self, runs: &[Run]) -> Vec<Run> {
        runs.iter().filter_map(|run| self.run(run)).collect()
    }

    fn run(&self, run: &Run) -> Option<Run> {
        if self.sees(&run.seen) {
            return Some(Run { seen: Seen::by_everyone(), ..run.clone() });
        }
        run.seen.replacement().map(Run::text)
    }

    fn parts(&self, parts: &[Part]) -> Vec<Part> {
        parts
            .iter()
            .map(|part| match part {
                Part::Text(runs) => Part::Text(self.runs(runs)),
                Part::List(list) => Part::List(self.list(list)),
            })
            .collect()
    }

    fn list(&self, list: &List) -> List {
        let item = |item: &ListItem| {
            if self.sees(&item.seen) {
                return Some(ListItem::open(self.runs(&item.text)));
            }
            let trace = item.seen.replacement()?;
            Some(ListItem::open(vec![Run::text(trace)]))
        };
        List { label: list.label, items: list.items.iter().filter_map(item).collect() }
    }

    fn cell(&self, cell: &Cell) -> Cell {
        if self.sees(&cell.seen) {
            return Cell { seen: Seen::by_everyone(), parts: self.parts(&cell.parts) };
        }
        // The cell itself has to stay, or the row would lose a column.
        Cell::text(cell.seen.replacement().unwrap_or_default())
    }

    fn table(&self, table: &Table) -> Table {
        let row = |row: &Row| {
            if self.sees(&row.seen) {
                return Some(Row::open(row.cells.iter().map(|c| self.cell(c)).collect()));
            }
            let trace = row.seen.replacement()?;
            let mut cells = vec![Cell::text(trace)];
            cells.resize(table.columns.len().max(1), Cell::text(""));
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
            if self.sees(&pair.seen) {
                return Some(KeyValue {
                    seen: Seen::by_everyone(),
                    key: pair.key.clone(),
                    value: self.cell(&pair.value),
                });
            }
            let trace = pair.seen.replacement()?;
            Some(KeyValue::text(pair.key.clone(), trace))
        };
        KeyValues { caption: pairs.caption.clone(), pairs: pairs.pairs.iter().filter_map(pair).collect() }
    }
}
