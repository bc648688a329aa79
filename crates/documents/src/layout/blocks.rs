//! Turns the blocks of a document into lines and rows, and builds the tag tree on the way.

use super::figure;
use super::flow::{Flow, Hold, Kind, paragraph};
use super::head;
use super::page::{Anchor, Item};
use super::style::{
    BODY, CALLOUT, DETAIL, HAIRLINE, MEASURE, PART, RULE, SECTION, SUBTITLE, TEAL, TEXT_WIDTH, TITLE,
    TextStyle,
};
use super::table;
use super::text::{Setter, Strip};
use crate::layout::page::Fill;
use crate::model::{BlockKind, Callout, Document, Label, Level, List, Part, Run, Weight};
use crate::tags::{ElementId, Numbering, Role, Tags};

/// This builds the flow of a document.
pub(crate) struct Builder {
    pub(crate) setter: Setter,
    pub(crate) tags: Tags,
    pub(crate) flow: Vec<Flow>,
    pub(crate) tables: usize,
    /// This is the white above the next row: a table without a caption keeps its distance.
    pub(crate) white_above: f32,
    boxes: usize,
    depth: u8,
}

impl Builder {
    pub(crate) fn new(scale: f32) -> Self {
        Self {
            setter: Setter::new(scale),
            tags: Tags::new(),
            flow: Vec::new(),
            tables: 0,
            white_above: 0.0,
            boxes: 0,
            depth: 1,
        }
    }

    pub(crate) fn document(&mut self, document: &Document) {
        head::head(self, &document.head);
        self.title(document);
        for block in &document.blocks {
            match &block.kind {
                BlockKind::Heading(level, runs) => self.heading(*level, runs),
                BlockKind::Paragraph(runs) => self.paragraph(runs),
                BlockKind::List(list) => {
                    let strips = self.list(list, &BODY, MEASURE, Tags::ROOT);
                    self.short_list_whole(strips);
                }
                BlockKind::Table(rows) => table::table(self, rows),
                BlockKind::KeyValues(pairs) => table::key_values(self, pairs),
                BlockKind::Callout(callout) => self.callout(callout),
                BlockKind::Genogram(family) => figure::genogram(self, family),
                BlockKind::PageBreak => {
                    self.flow.push(Flow { kind: Kind::PageBreak, ..Flow::line(Strip::default()) })
                }
            }
        }
    }

    fn title(&mut self, document: &Document) {
        let element = self.tags.add(Tags::ROOT, Role::Heading(1));
        let runs = [Run::text(document.title.clone())];
        let mut strips = self.setter.paragraph(&runs, &TITLE, TEXT_WIDTH, element, &mut self.tags);
        anchor(&mut strips, 1, &runs);
        self.flow.extend(paragraph(strips, 0.0, Hold::WithNext));
        let recipient = document.recipient.as_ref().map(|recipient| format!("Copy for {recipient}"));
        let facts: Vec<String> = [Some(document.marking.clone()), recipient, Some(document.version.clone())]
            .into_iter()
            .flatten()
            .filter(|fact| !fact.trim().is_empty())
            .collect();
        if !facts.is_empty() {
            let element = self.tags.add(Tags::ROOT, Role::Paragraph);
            let runs = [Run::text(facts.join(" · "))];
            let strips = self.setter.paragraph(&runs, &SUBTITLE, TEXT_WIDTH, element, &mut self.tags);
            self.flow.extend(paragraph(strips, 4.0, Hold::WithNext));
        }
        let rule = Strip {
            height: 10.0,
            width: TEXT_WIDTH,
            items: vec![Item::Fill(Fill { x: 0.0, y: 8.0, width: TEXT_WIDTH, height: 1.6, colour: TEAL })],
        };
        self.flow.push(Flow::line(rule));
    }

    fn heading(&mut self, level: Level, runs: &[Run]) {
        let (wanted, style, gap) = match level {
            Level::Section => (2, &SECTION, 22.0),
            Level::Part => (3, &PART, 14.0),
            Level::Detail => (4, &DETAIL, 10.0),
        };
        // A level that is skipped would be a fault in a tagged document.
        let depth = wanted.min(self.depth + 1);
        self.depth = depth;
        let element = self.tags.add(Tags::ROOT, Role::Heading(depth));
        let mut strips = self.setter.paragraph(runs, style, MEASURE, element, &mut self.tags);
        anchor(&mut strips, depth, runs);
        let mut flow = paragraph(strips, gap, Hold::WithNext);
        for line in &mut flow {
            line.hold = Hold::WithNext;
        }
        self.flow.extend(flow);
        if level == Level::Section {
            let rule = Strip {
                height: 3.0,
                width: TEXT_WIDTH,
                items: vec![Item::Fill(Fill {
                    x: 0.0,
                    y: 2.0,
                    width: TEXT_WIDTH,
                    height: HAIRLINE,
                    colour: RULE,
                })],
            };
            self.flow.push(Flow { hold: Hold::WithNext, ..Flow::line(rule) });
        }
    }

    fn paragraph(&mut self, runs: &[Run]) {
        let element = self.tags.add(Tags::ROOT, Role::Paragraph);
        let strips = self.setter.paragraph(runs, &BODY, MEASURE, element, &mut self.tags);
        self.extend_lines(strips, 7.0);
    }

    /// A list that the eye takes in at once is not parted; a longer one is parted as a paragraph is.
    fn short_list_whole(&mut self, strips: Vec<Strip>) {
        const SHORT: f32 = 8.0 * BODY.leading;
        let height: f32 = strips.iter().map(|strip| strip.height).sum();
        let mut flow = paragraph(strips, 6.0, Hold::Free);
        if height <= SHORT
            && let Some((_, but_the_last)) = flow.split_last_mut()
        {
            but_the_last.iter_mut().for_each(|line| line.hold = Hold::WithNext);
        }
        self.flow.extend(flow);
    }

    fn extend_lines(&mut self, strips: Vec<Strip>, gap: f32) {
        self.flow.extend(paragraph(strips, gap, Hold::Free));
    }

    fn callout(&mut self, callout: &Callout) {
        const INSET: f32 = 14.0;
        if callout.title.trim().is_empty() && callout.parts.is_empty() {
            return;
        }
        self.boxes += 1;
        let boxed = Some(self.boxes);
        let element = self.tags.add(Tags::ROOT, Role::Division);
        let title = self.tags.add(element, Role::Paragraph);
        let width = TEXT_WIDTH - 2.0 * INSET;
        let mut strips = vec![spacer(9.0)];
        let runs = [Run::text(callout.title.clone())];
        strips.extend(self.setter.paragraph(&runs, &CALLOUT, width, title, &mut self.tags));
        strips.extend(self.parts(&callout.parts, &BODY, width, element, Wrap::Always));
        strips.push(spacer(9.0));
        for strip in &mut strips {
            for item in &mut strip.items {
                item.shift(INSET, 0.0);
            }
        }
        let mut flow = paragraph(strips, 12.0, Hold::Free);
        let held = flow.len().min(3);
        for line in flow.iter_mut().take(held) {
            line.hold = Hold::WithNext;
        }
        for line in &mut flow {
            line.boxed = boxed;
        }
        if let Some(last) = flow.last_mut() {
            last.hold = Hold::Free;
        }
        self.flow.extend(flow);
    }

    /// This sets the paragraphs and lists of a cell or a box.
    pub(crate) fn parts(
        &mut self,
        parts: &[Part],
        style: &TextStyle,
        width: f32,
        element: ElementId,
        wrap: Wrap,
    ) -> Vec<Strip> {
        let mut strips: Vec<Strip> = Vec::new();
        let alone = parts.len() == 1 && wrap == Wrap::WhereSeveral;
        for part in parts {
            let lines = match part {
                Part::Text(runs) => {
                    let holder = if alone { element } else { self.tags.add(element, Role::Paragraph) };
                    self.setter.paragraph(runs, style, width, holder, &mut self.tags)
                }
                Part::List(list) => self.list(list, style, width, element),
            };
            if !strips.is_empty() && !lines.is_empty() {
                strips.push(spacer(style.leading * 0.3));
            }
            strips.extend(lines);
        }
        strips
    }

    fn list(&mut self, list: &List, style: &TextStyle, width: f32, parent: ElementId) -> Vec<Strip> {
        if list.items.is_empty() {
            return Vec::new();
        }
        let indent = match list.label {
            Label::Bullet => style.size * 1.2,
            Label::Number if list.items.len() > 99 => style.size * 2.7,
            Label::Number => style.size * 2.0,
        };
        let element = self.tags.add(parent, Role::List);
        if let Some(element) = self.tags.element_mut(element) {
            element.numbering = Some(match list.label {
                Label::Bullet => Numbering::Disc,
                Label::Number => Numbering::Decimal,
            });
        }
        let mut strips: Vec<Strip> = Vec::new();
        for (index, item) in list.items.iter().enumerate() {
            let entry = self.tags.add(element, Role::Item);
            let label = self.tags.add(entry, Role::Label);
            let body = self.tags.add(entry, Role::ItemBody);
            let text = match list.label {
                Label::Bullet => "•".to_owned(),
                Label::Number => format!("{}.", index + 1),
            };
            let labels = self.setter.paragraph(&[Run::text(text)], style, width, label, &mut self.tags);
            let mut lines = self.setter.paragraph(&item.text, style, width - indent, body, &mut self.tags);
            for line in &mut lines {
                line.width += indent;
                for item in &mut line.items {
                    item.shift(indent, 0.0);
                }
            }
            let mut label_items: Vec<Item> = labels.into_iter().flat_map(|strip| strip.items).collect();
            match lines.first_mut() {
                Some(first) => {
                    label_items.append(&mut first.items);
                    first.items = label_items;
                }
                None => lines.push(Strip { height: style.leading, width: indent, items: label_items }),
            }
            if !strips.is_empty() {
                strips.push(spacer(style.leading * 0.2));
            }
            strips.extend(lines);
        }
        strips
    }
}

/// This says when a cell's paragraph gets an element of its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Wrap {
    /// It always does.
    Always,
    /// It does where there are several.
    WhereSeveral,
}

/// This is white between two lines.
pub(crate) fn spacer(height: f32) -> Strip {
    Strip { height, width: 0.0, items: Vec::new() }
}

fn anchor(strips: &mut [Strip], depth: u8, runs: &[Run]) {
    let text: String = runs.iter().map(|run| run.text.as_str()).collect();
    if let Some(first) = strips.first_mut() {
        first.items.insert(
            0,
            Item::Anchor(Anchor { depth, text: crate::clean::clean(&text).replace('\n', ""), y: 0.0 }),
        );
    }
}

/// This makes every run of a header bold.
pub(crate) fn bold(text: &str) -> [Run; 1] {
    [Run { weight: Weight::Bold, ..Run::text(text) }]
}
