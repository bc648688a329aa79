//! Breaks the flow into pages.

use super::flow::{Flow, FlowCell, FlowRow, Hold, Kind, RowPart};
use super::page::{Belongs, Fill, HeadingPlace, Item, Page};
use super::style::{HAIRLINE, QUIET, RULE, SIDE, TEAL, TEXT_HEIGHT, TEXT_WIDTH, TINT, TOP};
use super::text::Strip;

/// This is the white above and below the text of a row.
const ROW_PADDING: f32 = 4.5;
/// A row of no more than this part of a page is not parted.
const WHOLE_ROW: f32 = 0.4;
/// A row is parted only where this much of it fits on the page.
const LEAST_PART: f32 = 52.0;

/// This gives the pages without their heads and feet, and where each heading stands.
pub(crate) fn paginate(flow: Vec<Flow>, scale: f32) -> (Vec<Page>, Vec<HeadingPlace>) {
    let mut paginator = Paginator::new(ROW_PADDING * scale);
    let mut rest = flow.into_iter().peekable();
    loop {
        let mut group = Vec::new();
        for item in rest.by_ref() {
            let goes_on = item.hold == Hold::WithNext;
            group.push(item);
            if !goes_on {
                break;
            }
        }
        if group.is_empty() {
            break;
        }
        paginator.place_group(group);
    }
    paginator.finish()
}

struct Paginator {
    done: Vec<Page>,
    headings: Vec<HeadingPlace>,
    page: Page,
    /// These are drawn first, so that they lie under the text.
    grounds: Vec<Item>,
    used: f32,
    header: Option<FlowRow>,
    ground: Option<Ground>,
    padding: f32,
}

/// This is the part of a box that lies on the current page.
struct Ground {
    number: usize,
    from: f32,
    to: f32,
}

impl Paginator {
    fn new(padding: f32) -> Self {
        Self {
            done: Vec::new(),
            headings: Vec::new(),
            page: Page::default(),
            grounds: Vec::new(),
            used: 0.0,
            header: None,
            ground: None,
            padding,
        }
    }

    fn place_group(&mut self, group: Vec<Flow>) {
        let needed: f32 = group.iter().map(|flow| flow.gap + self.least_height(flow)).sum();
        if self.used > 0.0 && self.used + needed > TEXT_HEIGHT && needed <= TEXT_HEIGHT {
            self.end_page();
        }
        for flow in group {
            self.place(flow);
        }
    }

    fn place(&mut self, flow: Flow) {
        let gap = if self.used > 0.0 { flow.gap } else { 0.0 };
        match flow.kind {
            Kind::PageBreak => {
                if self.used > 0.0 {
                    self.end_page();
                }
            }
            Kind::Line(strip) => {
                self.header = None;
                if self.used > 0.0 && self.used + gap + strip.height > TEXT_HEIGHT + 0.01 {
                    self.end_page();
                } else {
                    self.used += gap;
                }
                let from = self.used;
                let height = strip.height;
                self.draw(strip, SIDE);
                self.used += height;
                self.extend_ground(flow.boxed, from);
            }
            Kind::Row(row) => {
                self.used += gap;
                self.extend_ground(None, self.used);
                self.place_row(row);
            }
        }
    }

    fn place_row(&mut self, row: FlowRow) {
        if self.header.as_ref().is_some_and(|header| header.table != row.table) {
            self.header = None;
        }
        if row.part == RowPart::Header {
            self.header = Some(row.clone());
        }
        if self.used == 0.0 {
            self.repeat_header(&row);
        }
        let height = row.text_height() + 2.0 * self.padding;
        let room = TEXT_HEIGHT - self.used;
        if height <= room {
            self.draw_row(row, None);
            return;
        }
        let fits_on_a_page = height <= TEXT_HEIGHT * WHOLE_ROW;
        if self.used > 0.0 && (fits_on_a_page || room < LEAST_PART + 2.0 * self.padding) {
            self.end_page();
            self.repeat_header(&row);
            if height <= TEXT_HEIGHT - self.used {
                self.draw_row(row, None);
                return;
            }
        }
        self.part_row(row);
    }

    /// A row that is taller than the page goes on over as many pages as it needs.
    fn part_row(&mut self, row: FlowRow) {
        let mut rest = row;
        loop {
            let room = TEXT_HEIGHT - self.used - 2.0 * self.padding;
            let (here, later) = split(rest, room);
            self.draw_row(here, None);
            if later.cells.iter().all(|cell| cell.strips.is_empty()) {
                return;
            }
            self.end_page();
            self.repeat_header(&later);
            rest = later;
        }
    }

    /// This is the room that a thing needs at least at the end of a page.
    fn least_height(&self, flow: &Flow) -> f32 {
        match &flow.kind {
            Kind::Line(strip) => strip.height,
            Kind::Row(row) => {
                let whole = row.text_height() + 2.0 * self.padding;
                if whole <= TEXT_HEIGHT * WHOLE_ROW { whole } else { LEAST_PART + 2.0 * self.padding }
            }
            Kind::PageBreak => 0.0,
        }
    }

    fn repeat_header(&mut self, next: &FlowRow) {
        if next.part == RowPart::Header {
            return;
        }
        if let Some(header) = self.header.clone() {
            self.draw_row(header, Some(Belongs::RepeatedRow));
        }
    }

    fn draw_row(&mut self, row: FlowRow, instead: Option<Belongs>) {
        let height = row.text_height() + 2.0 * self.padding;
        let top = self.used;
        for cell in row.cells {
            self.used = top + self.padding;
            for mut strip in cell.strips {
                if let Some(belongs) = instead {
                    strip.items.retain(|item| matches!(item, Item::Text(_)));
                    for item in &mut strip.items {
                        if let Item::Text(run) = item {
                            run.belongs = belongs;
                        }
                    }
                }
                let height = strip.height;
                self.draw(strip, SIDE + cell.x);
                self.used += height;
            }
        }
        self.used = top + height;
        let (colour, thickness) = match row.part {
            RowPart::Header => (QUIET, 0.8),
            RowPart::Body => (RULE, HAIRLINE),
        };
        self.page.items.push(Item::Fill(Fill {
            x: SIDE,
            y: TOP + self.used - thickness,
            width: TEXT_WIDTH,
            height: thickness,
            colour,
        }));
    }

    fn draw(&mut self, strip: Strip, x: f32) {
        for mut item in strip.items {
            item.shift(x, TOP + self.used);
            if let Item::Anchor(anchor) = item {
                self.headings.push(HeadingPlace {
                    depth: anchor.depth,
                    text: anchor.text,
                    page: self.done.len(),
                    top: anchor.y,
                });
            } else {
                self.page.items.push(item);
            }
        }
    }

    fn extend_ground(&mut self, boxed: Option<usize>, from: f32) {
        let goes_on = match (&mut self.ground, boxed) {
            (Some(ground), Some(number)) if ground.number == number => {
                ground.to = self.used;
                true
            }
            _ => false,
        };
        if goes_on {
            return;
        }
        self.end_ground();
        self.ground = boxed.map(|number| Ground { number, from, to: self.used });
    }

    fn end_ground(&mut self) {
        let Some(ground) = self.ground.take() else {
            return;
        };
        for (width, colour) in [(TEXT_WIDTH, TINT), (3.0, TEAL)] {
            self.grounds.push(Item::Fill(Fill {
                x: SIDE,
                y: TOP + ground.from,
                width,
                height: ground.to - ground.from,
                colour,
            }));
        }
    }

    fn end_page(&mut self) {
        self.end_ground();
        let mut items = std::mem::take(&mut self.grounds);
        items.append(&mut self.page.items);
        self.done.push(Page { items });
        self.used = 0.0;
    }

    fn finish(mut self) -> (Vec<Page>, Vec<HeadingPlace>) {
        if self.used > 0.0 || self.done.is_empty() {
            self.end_page();
        }
        (self.done, self.headings)
    }
}

/// This takes from each cell the lines that fit; at least one line moves, so that it ends.
fn split(row: FlowRow, room: f32) -> (FlowRow, FlowRow) {
    let most = row
        .cells
        .iter()
        .filter_map(|cell| cell.strips.first())
        .map(|strip| strip.height)
        .fold(room, f32::max);
    let mut here = Vec::new();
    let mut later = Vec::new();
    for cell in row.cells {
        let mut taken = Vec::new();
        let mut kept = Vec::new();
        let mut height = 0.0;
        for strip in cell.strips {
            height += strip.height;
            if kept.is_empty() && height <= most + 0.01 {
                taken.push(strip);
            } else {
                kept.push(strip);
            }
        }
        here.push(FlowCell { x: cell.x, strips: taken });
        later.push(FlowCell { x: cell.x, strips: kept });
    }
    let with = |cells| FlowRow { table: row.table, part: row.part, cells };
    (with(here), with(later))
}
