//! Sets a paragraph: runs of text become lines of glyphs, each tied to its place in the tag tree.

use parley::{
    BaseDirection, Cluster, FontFamily, FontWeight, Layout, LayoutContext, LineHeight, OverflowWrap,
    StyleProperty,
};

use unicode_normalization::UnicodeNormalization;

use super::page::{Belongs, Fill, Glyph, GlyphRun, Item, LinkArea};
use super::pieces::{self, Faces, Piece};
use super::style::{Colour, TEAL, TextStyle};
use crate::fonts::{FAMILIES, Fonts, WIDE_FAMILIES};
use crate::model::{Run, Weight};
use crate::tags::{ElementId, Tags};

/// This is one line, placed from its own top left corner.
#[derive(Debug, Clone, PartialEq, Default)]
pub(crate) struct Strip {
    /// This is the distance to the next line.
    pub(crate) height: f32,
    /// This is how far the ink reaches to the right.
    pub(crate) width: f32,
    /// This holds what is drawn.
    pub(crate) items: Vec<Item>,
}

/// This sets text with the faces that travel with the program.
pub(crate) struct Setter {
    fonts: Fonts,
    context: LayoutContext<usize>,
    substituted: std::collections::BTreeSet<char>,
    /// Paragraphs are set in this part of their size.
    scale: f32,
    /// This keeps what stands at the head and foot of every page: only the number of the page differs.
    known_furniture: Vec<(String, TextStyle, Belongs, Strip)>,
}

/// This stands where no face has the character.
const SUBSTITUTE: char = '\u{fffd}';

impl Setter {
    pub(crate) fn new(scale: f32) -> Self {
        Self {
            fonts: Fonts::bundled(),
            context: LayoutContext::new(),
            substituted: std::collections::BTreeSet::new(),
            scale,
            known_furniture: Vec::new(),
        }
    }

    /// This gives the characters that no face has.
    pub(crate) fn into_substituted(self) -> Vec<char> {
        self.substituted.into_iter().collect()
    }

    /// This sets runs as lines no wider than `width` and adds them to the tree below `element`.
    pub(crate) fn paragraph(
        &mut self,
        runs: &[Run],
        style: &TextStyle,
        width: f32,
        element: ElementId,
        tags: &mut Tags,
    ) -> Vec<Strip> {
        let style =
            &TextStyle { size: style.size * self.scale, leading: style.leading * self.scale, ..*style };
        let runs = self.printable(runs, style);
        let pieces = pieces::from_runs(&runs, element, tags, &|letter| self.fonts.body_has(letter));
        self.lines(&pieces, style, Some(width))
    }

    /// This sets a line that stands on every page.
    pub(crate) fn repeated(&mut self, text: &str, style: &TextStyle, belongs: Belongs) -> Strip {
        let known = self
            .known_furniture
            .iter()
            .find(|(known, of, to, _)| known == text && of == style && *to == belongs);
        if let Some((_, _, _, strip)) = known {
            return strip.clone();
        }
        let strip = self.furniture(text, style, belongs);
        self.known_furniture.push((text.to_owned(), *style, belongs, strip.clone()));
        strip
    }

    /// This sets one line that is not part of what is read.
    pub(crate) fn furniture(&mut self, text: &str, style: &TextStyle, belongs: Belongs) -> Strip {
        let runs = self.printable(&[Run::text(text.replace('\n', " "))], style);
        let pieces = pieces::outside_the_tree(&runs, belongs, &|letter| self.fonts.body_has(letter));
        let mut lines = self.lines(&pieces, style, None).into_iter();
        lines.next().unwrap_or_default()
    }

    /// This puts a visible mark where no face has the character.
    fn printable(&mut self, runs: &[Run], style: &TextStyle) -> Vec<Run> {
        runs.iter()
            .map(|run| {
                let text = crate::clean::glued(&crate::clean::clean(&run.text));
                Run { text: self.with_substitutes(text, style), ..run.clone() }
            })
            .collect()
    }

    fn with_substitutes(&mut self, text: String, style: &TextStyle) -> String {
        // Shaping the text once more to look for holes is for words that two faces may have to share.
        if text.split([' ', '\n']).all(|word| self.fonts.one_face_has(word)) {
            return text;
        }
        let layout = self.shape(&text, &[], style);
        let mut missing = Vec::new();
        for run in layout.lines().flat_map(|line| line.runs()) {
            for cluster in run.clusters() {
                if cluster.glyphs().any(|glyph| glyph.id == 0) {
                    missing.push(cluster.text_range());
                }
            }
        }
        missing.sort_by_key(|range| range.start);
        let mut printable = String::with_capacity(text.len());
        let mut from = 0;
        for range in missing {
            printable.push_str(text.get(from..range.start).unwrap_or_default());
            printable.push(SUBSTITUTE);
            self.substituted.extend(text.get(range.clone()).unwrap_or_default().chars());
            from = range.end;
        }
        printable.push_str(text.get(from..).unwrap_or_default());
        printable
    }

    fn shape(&mut self, text: &str, pieces: &[Piece], style: &TextStyle) -> Layout<usize> {
        let mut builder = self.context.ranged_builder(self.fonts.context(), text, 1.0, false);
        // A cell that starts with an Arabic name would otherwise turn round as a whole.
        builder.set_base_direction(BaseDirection::Ltr);
        builder.push_default(FontFamily::from(FAMILIES));
        builder.push_default(StyleProperty::FontSize(style.size));
        builder.push_default(StyleProperty::FontWeight(parley_weight(style.weight)));
        builder.push_default(LineHeight::Absolute(style.leading));
        builder.push_default(StyleProperty::OverflowWrap(OverflowWrap::Anywhere));
        for (index, piece) in pieces.iter().enumerate() {
            let range = piece.range.clone();
            builder.push(StyleProperty::Brush(index), range.clone());
            if piece.weight == Weight::Bold {
                builder.push(StyleProperty::FontWeight(FontWeight::BOLD), range.clone());
            }
            if piece.faces == Faces::Wide {
                builder.push(FontFamily::from(WIDE_FAMILIES), range.clone());
            }
            let language = piece.language.as_deref().and_then(|language| language.parse().ok());
            if language.is_some() {
                builder.push(StyleProperty::Locale(language), range);
            }
        }
        let mut layout = builder.build(text);
        layout.break_all_lines(None);
        layout
    }

    fn lines(&mut self, pieces: &[Piece], style: &TextStyle, width: Option<f32>) -> Vec<Strip> {
        let text: String = pieces.iter().map(|piece| piece.text.as_str()).collect();
        if text.is_empty() {
            return Vec::new();
        }
        let mut layout = self.shape(&text, pieces, style);
        layout.break_all_lines(width);
        let mut strips = Vec::new();
        for line in layout.lines() {
            let metrics = *line.metrics();
            let mut fragments: Vec<Fragment> = Vec::new();
            let mut x = metrics.offset + metrics.inline_min_coord;
            for run in line.runs() {
                let face = self.fonts.face_of(run.font().data.id());
                for atom in atoms(&run, &text) {
                    let piece = pieces.get(atom.piece);
                    let (Some(face), Some(piece)) = (face, piece) else {
                        continue;
                    };
                    let number = atom.piece;
                    let glyphs = atom.placed(&mut x);
                    let joins =
                        fragments.last().is_some_and(|last| last.piece == number && last.run.face == face);
                    if !joins {
                        fragments.push(Fragment {
                            piece: number,
                            run: GlyphRun {
                                face,
                                size: style.size,
                                colour: colour_of(piece, style),
                                baseline: 0.0,
                                glyphs: Vec::new(),
                                belongs: piece.belongs,
                            },
                        });
                    }
                    if let Some(last) = fragments.last_mut() {
                        last.run.glyphs.extend(glyphs);
                    }
                }
            }
            // Drawn in the order in which it is read, whatever the direction on paper.
            fragments.sort_by_key(|fragment| fragment.piece);
            let top = metrics.block_min_coord;
            let mut items = Vec::new();
            for mut fragment in fragments {
                fragment.run.baseline = metrics.baseline - top;
                let link = pieces.get(fragment.piece).and_then(|piece| piece.link);
                if let (Some(element), Some((left, right))) = (link, fragment.run.extent()) {
                    // Colour alone would not show a link on paper.
                    items.push(Item::Fill(Fill {
                        x: left,
                        y: fragment.run.baseline + 1.6,
                        width: right - left,
                        height: 0.6,
                        colour: TEAL,
                    }));
                    items.push(Item::Link(LinkArea {
                        element,
                        x: left,
                        y: fragment.run.baseline - style.size,
                        width: right - left,
                        height: style.leading,
                    }));
                }
                items.push(Item::Text(fragment.run));
            }
            strips.push(Strip {
                height: style.leading,
                width: metrics.advance - metrics.hanging_advance,
                items,
            });
        }
        strips
    }
}

impl GlyphRun {
    /// This is from where to where the run reaches.
    pub(crate) fn extent(&self) -> Option<(f32, f32)> {
        let first = self.glyphs.first()?;
        let last = self.glyphs.last()?;
        Some((first.x, last.x + last.advance))
    }
}

struct Fragment {
    piece: usize,
    run: GlyphRun,
}

/// This is what may not be taken apart: a letter with its marks, or a ligature.
struct Atom {
    piece: usize,
    text: String,
    glyphs: Vec<parley::Glyph>,
}

impl Atom {
    fn placed(self, x: &mut f32) -> Vec<Glyph> {
        let mut texts = match self.glyphs.len() {
            // Most atoms are one letter and one glyph.
            1 => vec![self.text],
            several => share(&self.text, several),
        }
        .into_iter();
        let mut placed = Vec::with_capacity(self.glyphs.len());
        for glyph in self.glyphs {
            let text = texts.next().unwrap_or_default();
            // A direction control or a line end takes part in setting, is not drawn and takes no room.
            if !text.is_empty() {
                placed.push(Glyph {
                    id: u16::try_from(glyph.id).unwrap_or_default(),
                    x: *x + glyph.x,
                    rise: -glyph.y,
                    advance: glyph.advance,
                    text,
                });
                *x += glyph.advance;
            }
        }
        placed
    }
}

fn atoms(run: &parley::layout::Run<'_, usize>, text: &str) -> Vec<Atom> {
    let mut atoms: Vec<Atom> = Vec::new();
    for cluster in run.clusters() {
        let own = spoken(text.get(cluster.text_range()).unwrap_or_default());
        match atoms.last_mut() {
            Some(last) if cluster.is_ligature_continuation() => last.text.push_str(&own),
            _ => {
                atoms.push(Atom { piece: piece_of(&cluster), text: own, glyphs: cluster.glyphs().collect() })
            }
        }
    }
    if run.is_rtl() {
        atoms.reverse();
    }
    atoms
}

fn piece_of(cluster: &Cluster<'_, usize>) -> usize {
    cluster.style().brush
}

/// This is the text that a glyph stands for when the page is copied or read aloud.
fn spoken(text: &str) -> String {
    if matches!(text.as_bytes(), [b' '..=b'~']) {
        return text.to_owned();
    }
    text.chars()
        .filter_map(|letter| match letter {
            '\u{a0}' | '\u{202f}' => Some(' '),
            '\u{2011}' => Some('\u{2010}'),
            '\n' => None,
            other if crate::clean::is_unseen(other) => None,
            other => Some(other),
        })
        .collect()
}

/// This shares a text among its glyphs: one letter each where that fits, else all to the first.
///
/// A letter drawn as letter and accent is taken apart the same way, so that each glyph stands for what
/// it shows; put together again it is the same text.
fn share(text: &str, glyphs: usize) -> Vec<String> {
    let apart: Vec<char> =
        if text.chars().count() == glyphs { text.chars().collect() } else { text.nfd().collect() };
    if let Some(accents) = glyphs.checked_sub(1).filter(|accents| *accents < apart.len()) {
        let (letter, accents) = apart.split_at(apart.len() - accents);
        let letter: String = letter.iter().copied().nfc().collect();
        return std::iter::once(letter).chain(accents.iter().map(|accent| accent.to_string())).collect();
    }
    let mut shares = vec![text.to_owned()];
    if !text.is_empty() {
        // A glyph that stands for nothing is a fault in a tagged document; this one is not seen.
        shares.resize(glyphs.max(1), "\u{200b}".to_owned());
    }
    shares
}

fn colour_of(piece: &Piece, style: &TextStyle) -> Colour {
    if piece.link.is_some() { TEAL } else { style.colour }
}

fn parley_weight(weight: Weight) -> FontWeight {
    match weight {
        Weight::Regular => FontWeight::NORMAL,
        Weight::Bold => FontWeight::BOLD,
    }
}
