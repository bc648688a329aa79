//! Draws the laid out pages as pictures: the page on the screen is the page that will print.

use std::collections::BTreeSet;
use std::fmt::Write;

use skrifa::outline::{DrawSettings, OutlinePen};
use skrifa::prelude::{LocationRef, Size};
use skrifa::{FontRef, GlyphId, MetadataProvider};

use crate::fonts::Face;
use crate::layout::style::{Colour, PAGE_HEIGHT, PAGE_WIDTH};
use crate::layout::{GlyphRun, Item, Page, lay_out};
use crate::model::Document;

/// Outlines are written in whole units of this many to the em.
const UNITS: f32 = 1000.0;

/// This gives each page of a document as one SVG picture that needs no font and loads nothing.
///
/// A picture says nothing to a screen reader: give it [`crate::html::write`] beside it.
pub fn pages(document: &Document) -> Vec<String> {
    let laid_out = lay_out(document);
    let count = laid_out.pages.len();
    laid_out.pages.iter().zip(1_usize..).map(|(page, number)| picture(page, number, count)).collect()
}

fn picture(page: &Page, number: usize, count: usize) -> String {
    let mut used: BTreeSet<(Face, u16)> = BTreeSet::new();
    let mut drawn = String::new();
    for item in &page.items {
        match item {
            Item::Fill(fill) => {
                let _ = write!(
                    drawn,
                    "<path fill=\"{}\" d=\"M{:.2} {:.2}h{:.2}v{:.2}h-{:.2}z\"/>",
                    colour(fill.colour),
                    fill.x,
                    fill.y,
                    fill.width,
                    fill.height,
                    fill.width
                );
            }
            Item::Text(run) => text(run, &mut used, &mut drawn),
            Item::Figure(figure) => {
                if let Some(picture) = &figure.picture {
                    let _ = write!(
                        drawn,
                        "<image x=\"{:.2}\" y=\"{:.2}\" width=\"{:.2}\" height=\"{:.2}\" href=\"{}\"/>",
                        figure.x,
                        figure.y,
                        figure.width,
                        figure.height,
                        picture.as_address()
                    );
                }
                for polygon in &figure.polygons {
                    let _ = write!(drawn, "<path fill=\"{}\" d=\"", colour(polygon.colour));
                    for (index, (x, y)) in polygon.points.iter().enumerate() {
                        let _ = write!(drawn, "{}{x:.1} {y:.1}", if index == 0 { 'M' } else { 'L' });
                    }
                    drawn.push_str("z\"/>");
                }
                figure.texts.iter().for_each(|run| text(run, &mut used, &mut drawn));
            }
            Item::Link(_) | Item::Anchor(_) => {}
        }
    }
    let mut outlines = String::new();
    for (face, glyph) in used {
        let path = outline(face, glyph);
        let _ = write!(outlines, "<path id=\"{}\" d=\"{path}\"/>", name(face, glyph));
    }
    format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {PAGE_WIDTH} {PAGE_HEIGHT}\" role=\"img\" \
         aria-label=\"Page {number} of {count}\"><rect width=\"100%\" height=\"100%\" fill=\"#fff\"/>\
         <defs>{outlines}</defs>{drawn}</svg>"
    )
}

fn text(run: &GlyphRun, used: &mut BTreeSet<(Face, u16)>, drawn: &mut String) {
    let Some(first) = run.glyphs.first() else { return };
    let scale = run.size / UNITS;
    let _ = write!(
        drawn,
        "<g fill=\"{}\" transform=\"translate({:.2} {:.2})scale({scale} -{scale})\">",
        colour(run.colour),
        first.x,
        run.baseline
    );
    for glyph in run.glyphs.iter().filter(|glyph| !glyph.text.trim().is_empty()) {
        used.insert((run.face, glyph.id));
        let _ = write!(drawn, "<use href=\"#{}\"", name(run.face, glyph.id));
        let right = ((glyph.x - first.x) / scale).round();
        if right != 0.0 {
            let _ = write!(drawn, " x=\"{right}\"");
        }
        if glyph.rise.abs() > 0.005 {
            let _ = write!(drawn, " y=\"{}\"", (glyph.rise / scale).round());
        }
        drawn.push_str("/>");
    }
    drawn.push_str("</g>");
}

fn name(face: Face, glyph: u16) -> String {
    format!("{}{glyph}", face.letter())
}

fn colour(colour: Colour) -> String {
    format!("#{:02x}{:02x}{:02x}", colour.0, colour.1, colour.2)
}

fn outline(face: Face, glyph: u16) -> String {
    let mut path = Path::default();
    if let Ok(font) = FontRef::new(face.bytes())
        && let Some(outline) = font.outline_glyphs().get(GlyphId::from(u32::from(glyph)))
    {
        let settings = DrawSettings::unhinted(Size::new(UNITS), LocationRef::default());
        // A glyph that cannot be drawn is left white; the PDF embeds the face itself.
        let _ = outline.draw(settings, &mut path);
    }
    path.written
}

#[derive(Default)]
struct Path {
    written: String,
}

impl Path {
    fn put(&mut self, letter: char, points: &[(f32, f32)]) {
        self.written.push(letter);
        for (index, (x, y)) in points.iter().enumerate() {
            let space = if index == 0 { "" } else { " " };
            let _ = write!(self.written, "{space}{} {}", x.round(), y.round());
        }
    }
}

impl OutlinePen for Path {
    fn move_to(&mut self, x: f32, y: f32) {
        self.put('M', &[(x, y)]);
    }

    fn line_to(&mut self, x: f32, y: f32) {
        self.put('L', &[(x, y)]);
    }

    fn quad_to(&mut self, cx0: f32, cy0: f32, x: f32, y: f32) {
        self.put('Q', &[(cx0, cy0), (x, y)]);
    }

    fn curve_to(&mut self, cx0: f32, cy0: f32, cx1: f32, cy1: f32, x: f32, y: f32) {
        self.put('C', &[(cx0, cy0), (cx1, cy1), (x, y)]);
    }

    fn close(&mut self) {
        self.written.push('Z');
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{BlockKind, Run};

    #[test]
    fn every_page_is_a_picture_of_its_own() {
        let mut document = Document::new("Minutes");
        document.add(BlockKind::Paragraph(vec![Run::text("One <two> & محمد")]));
        document.add(BlockKind::PageBreak);
        document.add(BlockKind::Paragraph(vec![Run::text("Three")]));
        let pictures = pages(&document);
        assert_eq!(pictures.len(), 2, "a picture a page");
        for picture in &pictures {
            assert!(picture.starts_with("<svg") && picture.ends_with("</svg>"), "it is whole");
            assert!(picture.matches("<use").count() > 20, "it holds the letters as outlines");
            assert!(!picture.contains("<text"), "it needs no font of the machine");
            assert!(!picture.contains("Minutes"), "no text of the record stands in it as text");
        }
    }
}
