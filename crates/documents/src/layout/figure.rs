//! Sets the picture of the family to the width of the text.

use super::blocks::{Builder, spacer};
use super::flow::{Flow, Hold};
use super::page::{Belongs, FigureArea, Item};
use super::style::{Colour, INK, QUIET, TEXT_HEIGHT, TEXT_WIDTH, TextStyle};
use super::text::{Setter, Strip};
use crate::genogram::{Family, Polygon};
use crate::model::Weight;
use crate::tags::{LeafId, Role, Tags};

/// This is the size of the letters in a picture of its own size.
const LETTERS: f32 = 8.5;

/// This adds the picture of a family; a family of nobody is no picture.
pub(super) fn genogram(builder: &mut Builder, family: &Family) {
    if family.members.is_empty() {
        return;
    }
    let element = builder.tags.add(Tags::ROOT, Role::Figure);
    if let Some(figure) = builder.tags.element_mut(element) {
        figure.alternative = Some(format!("Genogram. {}", family.in_words()));
    }
    let leaf = builder.tags.add_leaf(element, None);
    let Some(figure) = area(&mut builder.setter, family, leaf) else { return };
    let (width, height) = (figure.width, figure.height);
    builder
        .flow
        .push(Flow { gap: 10.0, ..Flow::line(Strip { height, width, items: vec![Item::Figure(figure)] }) });
    builder.flow.push(Flow { hold: Hold::Free, ..Flow::line(spacer(6.0)) });
}

/// This gives the picture of a family from its own top left corner.
pub(super) fn area(setter: &mut Setter, family: &Family, leaf: LeafId) -> Option<FigureArea> {
    let drawing = family.drawing();
    if drawing.polygons.is_empty() {
        return None;
    }
    let fits = (TEXT_WIDTH / drawing.width).min(TEXT_HEIGHT * 0.8 / drawing.height);
    let scale = fits.min(1.0);
    let polygons = drawing
        .polygons
        .into_iter()
        .map(|polygon| Polygon {
            points: polygon.points.into_iter().map(|(x, y)| (x * scale, y * scale)).collect(),
            ..polygon
        })
        .collect();
    let mut texts = Vec::new();
    for label in &drawing.labels {
        let (weight, colour): (Weight, Colour) =
            if label.is_name { (Weight::Bold, INK) } else { (Weight::Regular, QUIET) };
        let style = TextStyle { size: LETTERS * scale, leading: LETTERS * scale, weight, colour };
        let strip = setter.furniture(&label.text, &style, Belongs::Leaf(leaf));
        for mut item in strip.items {
            item.shift(label.x * scale, 0.0);
            if let Item::Text(mut run) = item {
                run.baseline = label.y * scale;
                texts.push(run);
            }
        }
    }
    let (width, height) = (drawing.width * scale, drawing.height * scale);
    Some(FigureArea { leaf, x: 0.0, y: 0.0, width, height, picture: None, polygons, texts })
}
