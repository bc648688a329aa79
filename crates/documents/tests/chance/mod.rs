//! Puts documents together by chance from a seed: the same seed, the same document.

use prebirth_documents::model::{
    Block, BlockKind, Callout, Cell, Column, Document, KeyValue, KeyValues, Label, Level, List, ListItem,
    Part, Row, Run, Seen, Table,
};
use prebirth_domain::Audience;

/// This is the text that the father may not read.
pub const SECRET: &str = "14 Wren Close QZ9";

const WORDS: [&str; 24] = [
    "mother",
    "the",
    "flat",
    "visits",
    "Siân",
    "Łukasz",
    "Nguyễn",
    "Ștefan",
    "محمد",
    "علي",
    "ٹیپو",
    "પટેલ",
    "ਕੌਰ",
    "খাতুন",
    "முருகன்",
    "ተስፋዬ",
    "Δήμητρα",
    "Олена",
    "28+3",
    "(12%)",
    "co-operates,",
    "\n",
    "שלום",
    "antidisestablishmentarianism",
];

/// This is a source of chance.
pub struct Chance(u64);

impl Chance {
    /// This starts from a seed.
    pub fn new(seed: u64) -> Self {
        Self(seed.wrapping_mul(0x9e37_79b9_7f4a_7c15).wrapping_add(1))
    }

    /// This gives a document of up to thirty blocks.
    pub fn document(&mut self) -> Document {
        let mut document = Document::new(self.words(6));
        document.recipient = Some(self.words(3));
        document.version = self.words(4);
        for _ in 0..self.below(30) {
            let kind = self.block();
            let seen = self.seen();
            let is_heading = matches!(kind, BlockKind::Heading(..));
            // A heading that is kept back would part the sections of two readers; none is written so.
            let seen = if is_heading { Seen::by_everyone() } else { seen };
            let kind = if seen == Seen::by_everyone() { kind } else { self.secret_block() };
            document.blocks.push(Block { seen, kind });
        }
        document
    }

    fn below(&mut self, end: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap_or(0) % end.max(1)
    }

    fn words(&mut self, most: usize) -> String {
        let count = 1 + self.below(most);
        let words: Vec<&str> =
            (0..count).filter_map(|_| WORDS.get(self.below(WORDS.len())).copied()).collect();
        words.join(" ")
    }

    fn seen(&mut self) -> Seen {
        if self.below(4) > 0 {
            return Seen::by_everyone();
        }
        let ground = "safety".to_owned();
        let leaves_trace = self.below(2) == 0;
        Seen::from(match self.below(4) {
            0 => Audience::NotFor { people: vec!["father".into()], ground, leaves_trace },
            1 => Audience::FamilyOnly { people: vec!["mother".into()] },
            2 => Audience::ProfessionalsOnly { ground },
            _ => Audience::LegallyPrivileged,
        })
    }

    fn run(&mut self) -> Run {
        let seen = self.seen();
        let text = if seen == Seen::by_everyone() { self.words(12) } else { SECRET.to_owned() };
        let run = if self.below(5) == 0 { Run::strong(text) } else { Run::text(text) };
        let run = if self.below(9) == 0 { run.linking_to("https://example.org/ü?a=1 2") } else { run };
        run.for_eyes_of(seen)
    }

    fn runs(&mut self) -> Vec<Run> {
        (0..1 + self.below(4)).map(|_| self.run()).collect()
    }

    fn list(&mut self) -> List {
        let label = if self.below(2) == 0 { Label::Bullet } else { Label::Number };
        List { label, items: (0..self.below(7)).map(|_| ListItem::open(self.runs())).collect() }
    }

    fn parts(&mut self) -> Vec<Part> {
        (0..1 + self.below(3))
            .map(|_| if self.below(4) == 0 { Part::List(self.list()) } else { Part::Text(self.runs()) })
            .collect()
    }

    fn cell(&mut self) -> Cell {
        let seen = self.seen();
        if seen == Seen::by_everyone() {
            return Cell { seen, parts: self.parts() };
        }
        Cell::text(SECRET).for_eyes_of(seen)
    }

    fn row(&mut self, columns: usize) -> Row {
        let seen = self.seen();
        if seen == Seen::by_everyone() {
            return Row { seen, cells: (0..columns).map(|_| self.cell()).collect() };
        }
        Row { seen, cells: vec![Cell::text(SECRET); columns] }
    }

    fn secret_block(&mut self) -> BlockKind {
        BlockKind::Paragraph(vec![Run::text(SECRET)])
    }

    fn block(&mut self) -> BlockKind {
        match self.below(8) {
            0 => {
                let levels = [Level::Section, Level::Part, Level::Detail];
                let level = levels.get(self.below(3)).copied().unwrap_or(Level::Section);
                BlockKind::Heading(level, vec![Run::text(format!("H {}", self.words(5)))])
            }
            1 => BlockKind::List(self.list()),
            2 => {
                let columns = 1 + self.below(5);
                BlockKind::Table(Table {
                    caption: (self.below(2) == 0).then(|| self.words(5)),
                    columns: (0..columns)
                        .map(|number| Column::new(self.words(2), 1 + number as u16))
                        .collect(),
                    rows: (0..self.below(12)).map(|_| self.row(columns)).collect(),
                })
            }
            3 => BlockKind::KeyValues(KeyValues {
                caption: None,
                pairs: (0..self.below(6))
                    .map(|_| KeyValue { seen: Seen::by_everyone(), key: self.words(3), value: self.cell() })
                    .collect(),
            }),
            4 => BlockKind::Callout(Callout { title: self.words(5), parts: self.parts() }),
            5 if self.below(3) == 0 => BlockKind::PageBreak,
            _ => BlockKind::Paragraph(self.runs()),
        }
    }
}
