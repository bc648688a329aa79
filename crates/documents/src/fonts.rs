//! The faces that travel with the program, so that the same text gives the same pages everywhere.

use std::sync::{Arc, OnceLock};

use parley::FontContext;
use parley::fontique::{Blob, CharmapIndex, Collection, CollectionOptions, SourceCache};

/// This names one of the faces that travel with the program.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Face(u8);

/// This is the order in which the faces are asked for a letter.
///
/// Vazirmatn carries Arabic because its letters are single glyphs: current Noto Arabic draws a letter
/// and its dots apart, and text copied from such a page is broken.
pub const FAMILIES: &str = "'Atkinson Hyperlegible Next', 'Noto Sans', 'Vazirmatn', \
     'Noto Sans Gujarati', 'Noto Sans Gurmukhi', 'Noto Sans Bengali', 'Noto Sans Tamil', \
     'Noto Sans Ethiopic', 'Noto Sans Hebrew'";

/// This is the order for a word of which the first face lacks a letter, so that a word is set in one face.
pub const WIDE_FAMILIES: &str = "'Noto Sans', 'Atkinson Hyperlegible Next', \
     'Vazirmatn', 'Noto Sans Gujarati', 'Noto Sans Gurmukhi', 'Noto Sans Bengali', \
     'Noto Sans Tamil', 'Noto Sans Ethiopic', 'Noto Sans Hebrew'";

struct Source {
    name: &'static str,
    bytes: &'static [u8],
}

macro_rules! face {
    ($name:literal) => {
        Source { name: $name, bytes: include_bytes!(concat!("../fonts/", $name, ".ttf")) }
    };
}

static FACES: [Source; 12] = [
    face!("AtkinsonHyperlegibleNext-Regular"),
    face!("AtkinsonHyperlegibleNext-Bold"),
    face!("NotoSans-Regular"),
    face!("NotoSans-Bold"),
    face!("Vazirmatn-Regular"),
    face!("Vazirmatn-Bold"),
    face!("NotoSansGujarati-Regular"),
    face!("NotoSansGurmukhi-Regular"),
    face!("NotoSansBengali-Regular"),
    face!("NotoSansTamil-Regular"),
    face!("NotoSansEthiopic-Regular"),
    face!("NotoSansHebrew-Regular"),
];

impl Face {
    /// This is the name of the face without spaces.
    pub fn name(self) -> &'static str {
        self.source().map_or("", |source| source.name)
    }

    /// This is the whole font file.
    pub fn bytes(self) -> &'static [u8] {
        self.source().map_or(&[], |source| source.bytes)
    }

    /// This is a letter that names the face in a drawing.
    pub fn letter(self) -> char {
        char::from(b'a'.saturating_add(self.0))
    }

    fn source(self) -> Option<&'static Source> {
        FACES.get(usize::from(self.0))
    }
}

/// This holds the faces ready for shaping.
#[derive(Clone)]
pub struct Fonts {
    context: FontContext,
    ids: Vec<(u64, Face)>,
    body: Option<CharmapIndex>,
    wide: Option<CharmapIndex>,
}

/// This is the face of running text.
const BODY: Face = Face(0);
/// This is the face that has most letters.
const WIDE: Face = Face(2);

fn has(index: Option<CharmapIndex>, face: Face, letter: char) -> bool {
    index
        .and_then(|index| index.charmap(face.bytes()))
        .and_then(|map| map.map(letter))
        .is_some_and(|glyph| glyph != 0)
}

impl Fonts {
    /// This gives the faces that travel with the program; no font of the machine is among them.
    pub fn bundled() -> Self {
        static BUNDLED: OnceLock<Fonts> = OnceLock::new();
        BUNDLED.get_or_init(Self::load).clone()
    }

    /// This says whether the face of running text has a letter of its own.
    pub(crate) fn body_has(&self, letter: char) -> bool {
        letter.is_ascii() || has(self.body, BODY, letter)
    }

    /// This says whether one Latin face has every letter of a word, so that none of them can be missing.
    pub(crate) fn one_face_has(&self, word: &str) -> bool {
        word.is_ascii()
            || word.chars().all(|letter| self.body_has(letter))
            || word.chars().all(|letter| letter.is_ascii() || has(self.wide, WIDE, letter))
    }

    fn load() -> Self {
        let mut collection = Collection::new(CollectionOptions { shared: false, system_fonts: false });
        let mut ids = Vec::with_capacity(FACES.len());
        let (mut body, mut wide) = (None, None);
        for (source, index) in FACES.iter().zip(0_u8..) {
            let blob: Blob<u8> = Blob::new(Arc::new(source.bytes));
            ids.push((blob.id(), Face(index)));
            let registered = collection.register_fonts(blob, None);
            let first = registered.first().and_then(|(_, faces)| faces.first());
            let charmap = first.map(parley::fontique::FontInfo::charmap_index);
            if index == BODY.0 {
                body = charmap;
            } else if index == WIDE.0 {
                wide = charmap;
            }
        }
        Self { context: FontContext { collection, source_cache: SourceCache::default() }, ids, body, wide }
    }

    pub(crate) fn context(&mut self) -> &mut FontContext {
        &mut self.context
    }

    pub(crate) fn face_of(&self, blob: u64) -> Option<Face> {
        self.ids.iter().find(|(id, _)| *id == blob).map(|(_, face)| *face)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_face_is_a_truetype_file_with_its_licence_beside_it() {
        for index in 0..FACES.len() {
            let face = Face(u8::try_from(index).unwrap());
            assert_eq!(
                face.bytes().get(..4),
                Some([0, 1, 0, 0].as_slice()),
                "{} is embedded as TrueType outlines",
                face.name()
            );
            let family = face.name().split('-').next().unwrap();
            let licence = std::path::Path::new(env!("CARGO_MANIFEST_DIR"))
                .join("fonts")
                .join(format!("{family}-OFL.txt"));
            let text = std::fs::read_to_string(licence).unwrap();
            assert!(text.contains("SIL Open Font License"), "{family} may only be shipped with its licence");
        }
    }

    #[test]
    fn every_family_that_is_asked_for_is_there() {
        let mut fonts = Fonts::bundled();
        for family in FAMILIES.split(',') {
            let name = family.trim().trim_matches('\'');
            assert!(fonts.context().collection.family_id(name).is_some(), "{name} would silently be skipped");
        }
    }
}
