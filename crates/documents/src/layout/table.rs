//! Tables: columns by their share of the width, a header row, and rows of cells.

use super::blocks::{Builder, Wrap, bold};
use super::flow::{Flow, FlowCell, FlowRow, Hold, Kind, RowPart, paragraph};
use super::style::{CAPTION, MEASURE, TABLE, TABLE_HEADER, TEXT_WIDTH};
use super::text::{Setter, Strip};
use crate::model::{Cell, KeyValues, Part, Row, Table};
use crate::tags::{ElementId, Role, Tags};

/// This is the white between two columns.
const GUTTER: f32 = 12.0;

/// This adds a table to the flow.
pub(crate) fn table(builder: &mut Builder, table: &Table) {
    if table.columns.is_empty() {
        return;
    }
    let shares: Vec<u16> = table.columns.iter().map(|column| column.share).collect();
    let places = places(&shares);
    let element = start(builder, table.caption.as_deref());
    let number = builder.tables;

    let head = builder.tags.add(element, Role::TableHead);
    let row = builder.tags.add(head, Role::Row);
    let mut cells = Vec::new();
    for (column, place) in table.columns.iter().zip(&places) {
        let header = builder.tags.add(row, Role::ColumnHeader);
        let strips = builder.setter.paragraph(
            &bold(&column.header),
            &TABLE_HEADER,
            place.width,
            header,
            &mut builder.tags,
        );
        cells.push(FlowCell { x: place.x, strips });
    }
    push_row(builder, number, RowPart::Header, cells, Hold::WithNext);

    let body = builder.tags.add(element, Role::TableBody);
    // A header over nothing looks like a mistake, and is a fault in a tagged document.
    let nothing = [Row::open(vec![Cell::text("Nothing recorded")])];
    let rows = if table.rows.is_empty() { &nothing[..] } else { &table.rows };
    for (row, left_over) in rows.iter().zip((0..rows.len()).rev()) {
        let element = builder.tags.add(body, Role::Row);
        let empty = Cell::text("");
        let cells = places
            .iter()
            .enumerate()
            .map(|(index, place)| {
                let cell = row.cells.get(index).unwrap_or(&empty);
                body_cell(builder, cell, place, element)
            })
            .collect();
        push_row(builder, number, RowPart::Body, cells, hold(left_over));
    }
}

/// This adds a table of names and values to the flow.
pub(crate) fn key_values(builder: &mut Builder, pairs: &KeyValues) {
    if pairs.pairs.is_empty() {
        return;
    }
    let places = places(&[3, 8]);
    let (Some(left), Some(right)) = (places.first(), places.get(1)) else {
        return;
    };
    let element = start(builder, pairs.caption.as_deref());
    let number = builder.tables;
    let body = builder.tags.add(element, Role::TableBody);
    for (pair, left_over) in pairs.pairs.iter().zip((0..pairs.pairs.len()).rev()) {
        let row = builder.tags.add(body, Role::Row);
        let header = builder.tags.add(row, Role::RowHeader);
        let strips = key(&mut builder.setter, &pair.key, left.width, header, &mut builder.tags);
        let cells = vec![FlowCell { x: left.x, strips }, body_cell(builder, &pair.value, right, row)];
        push_row(builder, number, RowPart::Body, cells, hold(left_over));
    }
}

/// The last row of a table does not stand alone on a page.
fn hold(rows_left_over: usize) -> Hold {
    if rows_left_over == 1 { Hold::WithNext } else { Hold::Free }
}

fn key(setter: &mut Setter, text: &str, width: f32, element: ElementId, tags: &mut Tags) -> Vec<Strip> {
    let style = super::style::TextStyle { size: TABLE.size, leading: TABLE.leading, ..TABLE_HEADER };
    setter.paragraph(&bold(text), &style, width, element, tags)
}

fn body_cell(builder: &mut Builder, cell: &Cell, place: &Place, row: ElementId) -> FlowCell {
    let element = builder.tags.add(row, Role::Cell);
    let parts: Vec<Part> = cell.parts.clone();
    let strips = builder.parts(&parts, &TABLE, place.width, element, Wrap::WhereSeveral);
    FlowCell { x: place.x, strips }
}

fn start(builder: &mut Builder, caption: Option<&str>) -> ElementId {
    builder.tables += 1;
    let element = builder.tags.add(Tags::ROOT, Role::Table);
    match caption {
        Some(caption) => {
            let element = builder.tags.add(element, Role::Caption);
            let strips =
                builder.setter.paragraph(&bold(caption), &CAPTION, MEASURE, element, &mut builder.tags);
            builder.flow.extend(paragraph(strips, 12.0, Hold::WithNext));
        }
        None => builder.white_above = 9.0,
    }
    element
}

fn push_row(builder: &mut Builder, table: usize, part: RowPart, cells: Vec<FlowCell>, hold: Hold) {
    let gap = std::mem::take(&mut builder.white_above);
    let kind = Kind::Row(FlowRow { table, part, cells });
    builder.flow.push(Flow { gap, hold, boxed: None, kind });
}

struct Place {
    x: f32,
    width: f32,
}

fn places(shares: &[u16]) -> Vec<Place> {
    let total: f32 = shares.iter().map(|share| f32::from((*share).max(1))).sum();
    let gutters = GUTTER * (f32::from(u16::try_from(shares.len()).unwrap_or(1)) - 1.0);
    let free = (TEXT_WIDTH - gutters).max(1.0);
    let mut x = 0.0;
    shares
        .iter()
        .map(|share| {
            let width = free * f32::from((*share).max(1)) / total;
            let place = Place { x, width };
            x += width + GUTTER;
            place
        })
        .collect()
}
