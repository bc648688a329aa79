//! Cuts each face down to the glyphs in use.

use std::collections::BTreeMap;

use subsetter::GlyphRemapper;

use super::DocumentFault;
use crate::fonts::Face;
use crate::layout::{Item, LaidOut};

/// This is a face cut down to the glyphs in use.
pub(super) struct Subset {
    face: Face,
    remapper: GlyphRemapper,
    texts: BTreeMap<u16, String>,
}

/// This holds every cut down face of a document.
#[derive(Default)]
pub(super) struct Subsets {
    list: Vec<Subset>,
}

/// This is a glyph in a cut down face.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Cut {
    /// This numbers the cut down face.
    pub(super) subset: usize,
    /// This is the glyph's number in it.
    pub(super) glyph: u16,
}

impl Subsets {
    /// This gives the place of a glyph that stands for a text.
    ///
    /// A glyph can stand for one text only, or copied text would be wrong. Where a second text asks
    /// for the same glyph, it gets it in a second cut of the face.
    pub(super) fn cut(&mut self, face: Face, glyph: u16, text: &str) -> Cut {
        let found = self.list.iter_mut().enumerate().find(|(_, subset)| {
            subset.face == face && subset.texts.get(&glyph).is_none_or(|known| known == text)
        });
        if let Some((index, subset)) = found {
            return Cut { subset: index, glyph: subset.take(glyph, text) };
        }
        let mut subset = Subset { face, remapper: GlyphRemapper::new(), texts: BTreeMap::new() };
        let glyph = subset.take(glyph, text);
        self.list.push(subset);
        Cut { subset: self.list.len() - 1, glyph }
    }

    pub(super) fn into_list(self) -> Vec<Subset> {
        self.list
    }
}

impl Subset {
    fn take(&mut self, glyph: u16, text: &str) -> u16 {
        self.texts.entry(glyph).or_insert_with(|| text.to_owned());
        self.remapper.remap(glyph)
    }

    /// This is the face that was cut down.
    pub(super) fn face(&self) -> Face {
        self.face
    }

    /// This is the cut down font file.
    pub(super) fn program(&self) -> Result<Vec<u8>, DocumentFault> {
        subsetter::subset(self.face.bytes(), 0, &self.remapper)
            .map_err(|_| DocumentFault::Face(self.face.name()))
    }
}

/// This gives where each glyph stands for each of the texts that it is drawn for.
#[derive(Default)]
pub(super) struct Places {
    /// Each face has a list with a place for each of its glyphs.
    by_face: BTreeMap<Face, Vec<Vec<(String, Cut)>>>,
}

impl Places {
    pub(super) fn find(&self, face: Face, glyph: u16, text: &str) -> Option<Cut> {
        let known = self.by_face.get(&face)?.get(usize::from(glyph))?;
        known.iter().find(|(for_text, _)| for_text == text).map(|(_, cut)| *cut)
    }

    fn put(&mut self, face: Face, glyph: u16, text: &str, subsets: &mut Subsets) {
        let glyphs = self.by_face.entry(face).or_default();
        if glyphs.len() <= usize::from(glyph) {
            glyphs.resize(usize::from(glyph) + 1, Vec::new());
        }
        let Some(known) = glyphs.get_mut(usize::from(glyph)) else { return };
        if known.iter().all(|(for_text, _)| for_text != text) {
            known.push((text.to_owned(), subsets.cut(face, glyph, text)));
        }
    }
}

/// This holds the cut down faces and where each glyph stands in them.
pub(super) struct Collected {
    /// These are the cut down faces.
    pub(super) all: Vec<Subset>,
    /// This says where each glyph stands.
    pub(super) places: Places,
}

/// This cuts down every face to what the pages draw.
pub(super) fn collect(laid_out: &LaidOut) -> Collected {
    let mut subsets = Subsets::default();
    let mut places = Places::default();
    for run in laid_out.pages.iter().flat_map(|page| &page.items) {
        let runs = match run {
            Item::Text(run) => std::slice::from_ref(run),
            Item::Figure(figure) => figure.texts.as_slice(),
            Item::Fill(_) | Item::Link(_) | Item::Anchor(_) => &[],
        };
        for run in runs {
            for glyph in &run.glyphs {
                places.put(run.face, glyph.id, &glyph.text, &mut subsets);
            }
        }
    }
    Collected { all: subsets.into_list(), places }
}
