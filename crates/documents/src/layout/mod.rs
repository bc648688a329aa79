//! From blocks to positioned pages. Nothing here knows which file will be written.

mod blocks;
mod figure;
mod flow;
mod furniture;
mod head;
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

use crate::genogram::Family;
use crate::model::Document;

pub(crate) use head::size as logo_size;

/// This sets the picture of a family alone, as wide as the text of a page at most.
pub(crate) fn family_area(family: &Family) -> Option<FigureArea> {
    let mut tags = crate::tags::Tags::new();
    let leaf = tags.add_leaf(crate::tags::Tags::ROOT, None);
    figure::area(&mut text::Setter::new(), family, leaf)
}

/// This sets a document on A4 pages.
pub fn lay_out(document: &Document) -> LaidOut {
    let mut builder = blocks::Builder::new();
    builder.document(document);
    let (mut pages, headings) = pages::paginate(builder.flow);
    furniture::add(document, &mut pages, &mut builder.setter);
    LaidOut { pages, tags: builder.tags, headings, substituted: builder.setter.into_substituted() }
}
