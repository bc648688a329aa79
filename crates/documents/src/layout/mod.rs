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
    figure::area(&mut text::Setter::new(1.0), family, leaf)
}

/// These are the sizes that are tried, one after another, where a document has to end on a certain page.
const SIZES: [f32; 4] = [1.0, 0.95, 0.9, 0.85];

/// This sets a document on A4 pages, in its own size, or smaller where it would go on over too many.
pub fn lay_out(document: &Document) -> LaidOut {
    let most = document.most_pages.unwrap_or(usize::MAX);
    let mut laid_out = in_size(document, 1.0);
    for scale in SIZES.into_iter().skip(1) {
        if laid_out.pages.len() <= most {
            break;
        }
        laid_out = in_size(document, scale);
    }
    laid_out
}

fn in_size(document: &Document, scale: f32) -> LaidOut {
    let mut builder = blocks::Builder::new(scale);
    builder.document(document);
    for flow in &mut builder.flow {
        flow.gap *= scale;
    }
    let (mut pages, headings) = pages::paginate(builder.flow, scale);
    furniture::add(document, &mut pages, &mut builder.setter);
    LaidOut { pages, tags: builder.tags, headings, substituted: builder.setter.into_substituted() }
}
