//! Cuts each face down to the glyphs in use.

use std::collections::BTreeMap;

use subsetter::GlyphRemapper;

use super::DocumentFault;
use crate::fonts::Face;

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
