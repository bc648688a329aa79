//! From blocks to positioned pages. Nothing here knows which file will be written.

mod blocks;
mod figure;
mod flow;
mod furniture;
mod page;
mod pages;
mod pieces;
/// Sizes, weights and colours on paper.
pub mod style;
mod table;
mod text;

pub use page::{
    Anchor, Belongs, FigureArea, Fill, Glyph, GlyphRun, HeadingPlace, Item, LaidOut, LinkArea, Page,
};

use crate::model::Document;

/// This sets a document on A4 pages.
pub fn lay_out(document: &Document) -> LaidOut {
    let mut builder = blocks::Builder::new();
    builder.document(document);
    let (mut pages, headings) = pages::paginate(builder.flow);
    furniture::add(document, &mut pages, &mut builder.setter);
    LaidOut { pages, tags: builder.tags, headings, substituted: builder.setter.into_substituted() }
}
