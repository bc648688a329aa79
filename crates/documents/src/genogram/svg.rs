//! The picture as SVG for the screen, with its words for a screen reader.

use std::fmt::Write;

use super::{Drawing, Family};
use crate::layout::style::Colour;

const FACES: &str = "'Atkinson Hyperlegible Next','Noto Sans',system-ui,sans-serif";

pub(super) fn write(family: &Family) -> String {
    let drawing = family.drawing();
    let mut svg = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {:.0} {:.0}\" role=\"img\" aria-label=\"{}\" \
         font-family=\"{FACES}\"><title>Genogram</title><desc>{}</desc>",
        drawing.width.max(1.0),
        drawing.height.max(1.0),
        escaped(&family.in_words()),
        escaped(&family.in_words())
    );
    shapes(&drawing, &mut svg);
    for label in &drawing.labels {
        let (weight, colour) = if label.is_name { (700, "#1f1d1b") } else { (400, "#5c5751") };
        let _ = write!(
            svg,
            "<text x=\"{:.1}\" y=\"{:.1}\" font-size=\"8.5\" font-weight=\"{weight}\" fill=\"{colour}\">{}</text>",
            label.x,
            label.y,
            escaped(&label.text)
        );
    }
    svg.push_str("</svg>");
    svg
}

fn shapes(drawing: &Drawing, svg: &mut String) {
    for polygon in &drawing.polygons {
        let _ = write!(svg, "<path fill=\"{}\" d=\"{}\"/>", colour(polygon.colour), polygon.path());
    }
}

pub(crate) fn colour(colour: Colour) -> String {
    format!("#{:02x}{:02x}{:02x}", colour.0, colour.1, colour.2)
}

fn escaped(text: &str) -> String {
    crate::clean::clean(text)
        .replace('\n', "")
        .replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
        .replace('"', "&quot;")
}
