//! What a laid out page holds: positions alone, so that any writer can draw it.

use super::style::Colour;
use crate::fonts::Face;
use crate::genogram::Polygon;
use crate::picture::Picture;
use crate::tags::{ElementId, LeafId, Tags};

/// This is a document with every glyph in its place.
#[derive(Debug, Clone, PartialEq)]
pub struct LaidOut {
    /// This holds the pages in order.
    pub pages: Vec<Page>,
    /// This says what each drawn thing is.
    pub tags: Tags,
    /// This holds the headings in order, for the outline.
    pub headings: Vec<HeadingPlace>,
    /// This holds the characters that no face has; a mark stands in their place.
    pub substituted: Vec<char>,
}

/// This says where a heading stands.
#[derive(Debug, Clone, PartialEq)]
pub struct HeadingPlace {
    /// This is its depth, 1 being the title.
    pub depth: u8,
    /// This is its text.
    pub text: String,
    /// This is its page, counted from 0.
    pub page: usize,
    /// This is its distance from the top of the page.
    pub top: f32,
}

/// This is a sheet.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Page {
    /// This holds what is drawn, in order.
    pub items: Vec<Item>,
}

/// This is something drawn.
#[derive(Debug, Clone, PartialEq)]
pub enum Item {
    /// This is text.
    Text(GlyphRun),
    /// This is a filled box or rule, which means nothing to a screen reader.
    Fill(Fill),
    /// This is where a link can be pressed.
    Link(LinkArea),
    /// This marks the top of a heading and draws nothing.
    Anchor(Anchor),
    /// This is a picture with the names in it.
    Figure(FigureArea),
}

/// This is a picture: shapes, and texts upon them.
#[derive(Debug, Clone, PartialEq)]
pub struct FigureArea {
    /// This is what is drawn for its place in the tree.
    pub leaf: LeafId,
    /// This is its distance from the left edge.
    pub x: f32,
    /// This is its distance from the top edge.
    pub y: f32,
    /// This is its width.
    pub width: f32,
    /// This is its height.
    pub height: f32,
    /// This fills it, where it is no drawing.
    pub picture: Option<Picture>,
    /// These are its shapes, drawn in order.
    pub polygons: Vec<Polygon>,
    /// These are its texts.
    pub texts: Vec<GlyphRun>,
}

/// This marks where a heading begins.
#[derive(Debug, Clone, PartialEq)]
pub struct Anchor {
    /// This is the heading's depth.
    pub depth: u8,
    /// This is the heading's text.
    pub text: String,
    /// This is its distance from the top.
    pub y: f32,
}

/// This is a filled box.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Fill {
    /// This is its distance from the left edge.
    pub x: f32,
    /// This is its distance from the top edge.
    pub y: f32,
    /// This is its width.
    pub width: f32,
    /// This is its height.
    pub height: f32,
    /// This is its colour.
    pub colour: Colour,
}

/// This is where a link can be pressed.
#[derive(Debug, Clone, PartialEq)]
pub struct LinkArea {
    /// This is the link.
    pub element: ElementId,
    /// This is its distance from the left edge.
    pub x: f32,
    /// This is its distance from the top edge.
    pub y: f32,
    /// This is its width.
    pub width: f32,
    /// This is its height.
    pub height: f32,
}

/// This is a row of glyphs of one face on one line.
#[derive(Debug, Clone, PartialEq)]
pub struct GlyphRun {
    /// This is the face.
    pub face: Face,
    /// This is the size of the letters.
    pub size: f32,
    /// This is the colour.
    pub colour: Colour,
    /// This is the distance of the line from the top edge.
    pub baseline: f32,
    /// This holds the glyphs from left to right.
    pub glyphs: Vec<Glyph>,
    /// This says what the text belongs to.
    pub belongs: Belongs,
}

/// This is one placed glyph.
#[derive(Debug, Clone, PartialEq)]
pub struct Glyph {
    /// This is its number in the face.
    pub id: u16,
    /// This is its distance from the left edge.
    pub x: f32,
    /// This is how far it stands above the line.
    pub rise: f32,
    /// This is how far the next glyph stands.
    pub advance: f32,
    /// This is the text that it stands for.
    pub text: String,
}

/// This says what a text belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Belongs {
    /// This is part of what is read.
    Leaf(LeafId),
    /// This is the head of the page.
    Header,
    /// This is the foot of the page.
    Footer,
    /// This is a table's header row, printed again.
    RepeatedRow,
}

impl Item {
    /// This moves the item right and down.
    pub(crate) fn shift(&mut self, right: f32, down: f32) {
        match self {
            Self::Text(run) => {
                run.baseline += down;
                for glyph in &mut run.glyphs {
                    glyph.x += right;
                }
            }
            Self::Fill(fill) => {
                fill.x += right;
                fill.y += down;
            }
            Self::Link(area) => {
                area.x += right;
                area.y += down;
            }
            Self::Anchor(anchor) => anchor.y += down,
            Self::Figure(figure) => {
                figure.x += right;
                figure.y += down;
                for point in figure.polygons.iter_mut().flat_map(|polygon| &mut polygon.points) {
                    *point = (point.0 + right, point.1 + down);
                }
                for run in &mut figure.texts {
                    run.baseline += down;
                    run.glyphs.iter_mut().for_each(|glyph| glyph.x += right);
                }
            }
        }
    }
}
