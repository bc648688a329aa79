//! Documents that try the engine: names in many scripts, and what people paste by mistake.

use prebirth_documents::model::{
    BlockKind, Callout, Cell, Column, Document, KeyValue, KeyValues, Label, Level, List, ListItem, Part, Row,
    Run, Table,
};

/// This is a document with every kind of block and names in many scripts.
pub fn everything() -> Document {
    let mut document = Document::new("Minutes of the initial pre-birth child protection conference");
    document.recipient = Some("the midwife".to_owned());
    document.version = "Version 1, approved 14 July 2026".to_owned();
    let text = |text: &str| vec![Run::text(text)];
    document.add(BlockKind::KeyValues(KeyValues {
        caption: None,
        pairs: vec![
            KeyValue::text("Subject", "Unborn baby Bello"),
            KeyValue::text("Due date", "5 October 2026, from the scan of 3 March 2026"),
            KeyValue::text("Held", "13 July 2026 at 10:00, 28+0 weeks, in the room and by video"),
            KeyValue::text("Chair", "Łucja Żółć-Wiśniewska"),
        ],
    }));
    document.add(BlockKind::Callout(Callout {
        title: "Decision: a child protection plan will be made at birth".to_owned(),
        parts: vec![
            Part::Text(vec![
                Run::strong("Category: "),
                Run::text("neglect. "),
                Run::text("The conference found a real possibility of significant harm, because three earlier plans did not last and the flat has no safe place to sleep."),
            ]),
            Part::List(List {
                label: Label::Bullet,
                items: vec![
                    ListItem::open(text("Decided by all agencies present.")),
                    ListItem::open(text("The father disagrees, and accepts the plan.")),
                ],
            }),
        ],
    }));
    document.add(BlockKind::Heading(Level::Section, text("Who was there")));
    document.add(BlockKind::Paragraph(vec![
        Run::text("The father, "),
        Run::text("محمد علي خان").in_language("ur"),
        Run::text(" (Mohammed Ali Khan), joined by video from 10:20. The mother, "),
        Run::text("પ્રિયા પટેલ"),
        Run::text(", was in the room with her sister "),
        Run::text("Nguyễn Thị Hằng").in_language("vi"),
        Run::text(". Written guidance: "),
        Run::text("Working Together").linking_to("https://www.example.org/guidance"),
        Run::text("."),
    ]));
    document.add(BlockKind::Table(people()));
    document.add(BlockKind::Heading(Level::Part, text("What was said")));
    document.add(BlockKind::Paragraph(text(
        "Midwife (opinion): booking was late, at 21+3 weeks; four of six appointments were kept. \
         There was no contact between 2 May and 9 June.\nShe said that a home visit on 1 July went well.",
    )));
    document.add(BlockKind::List(List {
        label: Label::Number,
        items: (1..=11)
            .map(|number| {
                ListItem::open(text(&format!(
                    "Point {number}: what the agencies agreed, and who told whom on which day, so that nothing rests on memory alone."
                )))
            })
            .collect(),
    }));
    document.add(BlockKind::Heading(Level::Section, text("The plan")));
    document.add(BlockKind::Table(plan(14)));
    document
}

fn people() -> Table {
    let row = |cells: [&str; 4]| Row::open(cells.into_iter().map(Cell::text).collect());
    Table {
        caption: Some("Invited and present".to_owned()),
        columns: vec![
            Column::new("Name", 4),
            Column::new("Part", 3),
            Column::new("Invited", 2),
            Column::new("Attended", 4),
        ],
        rows: vec![
            row(["Siân O’Neill", "Midwife", "2 July 2026", "In the room"]),
            row(["Łukasz Wójcik", "Health visitor", "2 July 2026", "Apologies; sent a report"]),
            row(["Ștefan Țîrlea", "Police", "3 July 2026", "By video"]),
            row(["محمد علي, known as Ali 12", "Father", "6 July 2026", "By video from 10:20 to 11:05"]),
            row(["Xaawo Cabdullaahi Maxamed", "Grandmother", "6 July 2026", "In the room"]),
            row(["ગીતા શાહ", "Aunt", "6 July 2026", "Did not attend"]),
            row(["ਹਰਪ੍ਰੀਤ ਕੌਰ", "Support worker", "6 July 2026", "In the room"]),
            row(["রহিমা খাতুন", "Interpreter", "6 July 2026", "In the room"]),
            row(["கவிதா முருகன்", "Neighbour", "Not invited", "—"]),
            row(["ሰላም ተስፋዬ", "Friend", "Not invited", "—"]),
            row(["Δήμητρα Παπαδοπούλου", "Solicitor", "6 July 2026", "By video"]),
            row(["Олена Шевченко", "GP", "6 July 2026", "No answer"]),
        ],
    }
}

/// This is an outline plan with so many actions.
pub fn plan(actions: usize) -> Table {
    Table {
        caption: Some("Outline child protection plan".to_owned()),
        columns: vec![
            Column::new("No.", 1),
            Column::new("What will be done", 7),
            Column::new("Who", 3),
            Column::new("By", 3),
        ],
        rows: (1..=actions)
            .map(|number| {
                Row::open(vec![
                    Cell::text(number.to_string()),
                    Cell::text("Visit the flat with the mother, look at where the baby will sleep, and write down what is missing against the safer sleep list."),
                    Cell::text("R. Cole, social worker"),
                    Cell::text("3 August 2026 (31+0)"),
                ])
            })
            .collect(),
    }
}

/// These are documents of what people paste by mistake, each with a name.
pub fn edges() -> Vec<(&'static str, Document)> {
    let with = |blocks: Vec<BlockKind>| {
        let mut document = Document::new("Edge");
        for block in blocks {
            document.add(block);
        }
        document
    };
    let paragraph = |text: String| BlockKind::Paragraph(vec![Run::text(text)]);
    let long = "supercalifragilistic".repeat(12);
    let words = "word and another ".repeat(834);
    vec![
        ("empty", Document::new("")),
        ("long-word", with(vec![paragraph(long.clone()), plan_of(&long)])),
        ("huge-word", {
            let huge = "pneumonoultramicroscopicsilicovolcanoconiosis".repeat(223);
            let mut document = with(vec![
                BlockKind::Heading(Level::Section, vec![Run::text(&huge)]),
                paragraph(huge.clone()),
                plan_of(&huge),
                BlockKind::List(List { label: Label::Number, items: vec![ListItem::open(vec![Run::text(&huge)])] }),
            ]);
            // Every page has these at its head and foot.
            document.recipient = Some(huge.clone());
            document.version = huge.clone();
            document.head.lines = vec![huge];
            document
        }),
        (
            "unseen",
            with(vec![
                paragraph("\u{202e}\u{202d}Ruth\u{200b}\u{200b} C\u{feff}ole\u{2066} \u{2069}\u{202c} came".to_owned()),
                paragraph("\u{200b}\u{202e}\u{2069}".to_owned()),
                paragraph(format!("{}a", "\u{301}".repeat(3000))),
                paragraph(format!("zalgo{}", "\u{35c}\u{489}".repeat(400))),
            ]),
        ),
        ("tall-cell", with(vec![plan_of(&words)])),
        ("many-rows", with(vec![BlockKind::Table(plan(300))])),
        (
            "controls",
            with(vec![paragraph(
                "one\u{0}\u{7}\u{1b}[31m two\ttab\r\nnext\u{ad}soft \u{202e}4321\u{202c} \u{2067}x\u{2069} end\u{feff}"
                    .to_owned(),
            )]),
        ),
        (
            "emoji",
            with(vec![paragraph("smile 😀 family 👩‍👩‍👧 flag 🇬🇧 tone 👍🏽 漢字 end".to_owned())]),
        ),
        (
            "empty-parts",
            with(vec![
                BlockKind::Paragraph(Vec::new()),
                BlockKind::Heading(Level::Detail, vec![Run::text("Skips two levels")]),
                BlockKind::List(List { label: Label::Number, items: Vec::new() }),
                BlockKind::List(List { label: Label::Bullet, items: vec![ListItem::open(Vec::new())] }),
                BlockKind::Table(Table { caption: Some("No rows".to_owned()), columns: vec![Column::new("Only", 1)], rows: Vec::new() }),
                BlockKind::KeyValues(KeyValues { caption: None, pairs: Vec::new() }),
                BlockKind::Callout(Callout { title: String::new(), parts: Vec::new() }),
                BlockKind::PageBreak,
                BlockKind::PageBreak,
                paragraph("   ".to_owned()),
            ]),
        ),
        ("every-letter", with(every_letter(0x3000).into_iter().map(paragraph).collect())),
        (
            "rtl",
            with(vec![paragraph(
                "محمد علي 12 (ابن أحمد) 3 March, שלום עולם, فاطمہ بتول، ٹیپو سلطان، ڈاکٹر گڑیا".to_owned(),
            )]),
        ),
    ]
}

/// This is every character below a number, in lines of 128.
pub fn every_letter(end: u32) -> Vec<String> {
    (0..end / 128).map(|line| (line * 128..line * 128 + 128).filter_map(char::from_u32).collect()).collect()
}

fn plan_of(text: &str) -> BlockKind {
    let mut table = plan(3);
    table
        .rows
        .insert(1, Row::open(vec![Cell::text("x"), Cell::text(text), Cell::text("y"), Cell::text(text)]));
    BlockKind::Table(table)
}
