//! Cuts runs into pieces of one face, one language and one place in the tag tree.

use std::ops::Range;

use super::page::Belongs;
use crate::model::{Run, Weight};
use crate::stretch::{Manner, Stretch, stretches};
use crate::tags::{ElementId, LeafId, Role, Tags};

/// This is a piece of a paragraph as it goes to be set.
#[derive(Debug, Clone)]
pub(crate) struct Piece {
    /// This is its text, with the marks that keep its direction to itself.
    pub(crate) text: String,
    /// This is where it stands in the paragraph.
    pub(crate) range: Range<usize>,
    /// This is its weight.
    pub(crate) weight: Weight,
    /// This says which faces are asked first.
    pub(crate) faces: Faces,
    /// This is its language where that is not the document's.
    pub(crate) language: Option<String>,
    /// This is the link that it is part of.
    pub(crate) link: Option<ElementId>,
    /// This is the text of the tree that it is drawn for.
    pub(crate) belongs: Belongs,
}

/// This says which faces are asked first for a piece.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Faces {
    /// This is the face of running text.
    Body,
    /// This is the face that has most letters.
    Wide,
}

/// This says whether the face of running text has a letter.
pub(crate) type Has<'a> = &'a dyn Fn(char) -> bool;

/// This cuts runs into pieces and adds each to the tree below `element`.
pub(crate) fn from_runs(runs: &[Run], element: ElementId, tags: &mut Tags, has: Has<'_>) -> Vec<Piece> {
    let mut cutter = Cutter { element, tags, has, open: None, pieces: Vec::new(), length: 0 };
    for run in runs {
        cutter.run(run);
    }
    cutter.pieces
}

/// This cuts runs into pieces that are drawn and never read.
pub(crate) fn outside_the_tree(runs: &[Run], belongs: Belongs, has: Has<'_>) -> Vec<Piece> {
    let mut pieces = Vec::new();
    let mut length = 0;
    for run in runs {
        for stretch in stretches(&run.text) {
            for (faces, text) in by_face(isolated(&stretch), has) {
                let range = length..length + text.len();
                length = range.end;
                pieces.push(Piece {
                    text,
                    range,
                    weight: run.weight,
                    faces,
                    language: stretch.language.map(str::to_owned),
                    link: None,
                    belongs,
                });
            }
        }
    }
    pieces
}

struct Cutter<'a> {
    element: ElementId,
    tags: &'a mut Tags,
    has: Has<'a>,
    /// Plain text goes on in the leaf before it, so that a sentence is one stretch.
    open: Option<(ElementId, LeafId)>,
    pieces: Vec<Piece>,
    length: usize,
}

impl Cutter<'_> {
    fn run(&mut self, run: &Run) {
        let link = run.address().map(|target| {
            let link = self.tags.add(self.element, Role::Link);
            if let Some(element) = self.tags.element_mut(link) {
                element.target = Some(target.to_owned());
            }
            self.open = None;
            link
        });
        let parent = link.unwrap_or(self.element);
        for stretch in stretches(&run.text) {
            let language =
                run.spoken_language().map(str::to_owned).or_else(|| stretch.language.map(str::to_owned));
            match (stretch.manner, &language) {
                (Manner::Plain, None) => {
                    let leaf = match self.open {
                        Some((element, leaf)) if element == parent => leaf,
                        _ => self.tags.add_leaf(parent, None),
                    };
                    self.open = Some((parent, leaf));
                    self.push(isolated(&stretch), run, None, link, leaf);
                }
                (Manner::Plain, Some(language)) => {
                    let span = self.span(parent, language, None);
                    let leaf = self.tags.add_leaf(span, None);
                    self.push(isolated(&stretch), run, Some(language), link, leaf);
                }
                (Manner::RightToLeft, language) => {
                    let language = language.as_deref().unwrap_or("ar");
                    let span = self.span(parent, language, Some(stretch.text.clone()));
                    let leaf = self.tags.add_leaf(span, None);
                    self.push(isolated(&stretch), run, Some(language), link, leaf);
                }
                (Manner::Reordering, language) => {
                    let language = language.as_deref().unwrap_or("hi");
                    let span = self.span(parent, language, Some(stretch.text.clone()));
                    for word in stretch.text.split_inclusive(' ') {
                        let leaf = self.tags.add_leaf(span, Some(word.to_owned()));
                        self.push(word.to_owned(), run, Some(language), link, leaf);
                    }
                }
            }
        }
        if link.is_some() {
            self.open = None;
        }
    }

    fn span(&mut self, parent: ElementId, language: &str, spoken: Option<String>) -> ElementId {
        let span = self.tags.add(parent, Role::Span);
        if let Some(element) = self.tags.element_mut(span) {
            element.language = Some(language.to_owned());
            element.spoken = spoken;
        }
        self.open = None;
        span
    }

    fn push(
        &mut self,
        text: String,
        run: &Run,
        language: Option<&str>,
        link: Option<ElementId>,
        leaf: LeafId,
    ) {
        for (faces, text) in by_face(text, self.has) {
            let range = self.length..self.length + text.len();
            self.length = range.end;
            self.pieces.push(Piece {
                text,
                range,
                weight: run.weight,
                faces,
                language: language.map(str::to_owned),
                link,
                belongs: Belongs::Leaf(leaf),
            });
        }
    }
}

/// Without the isolates a number after an Arabic name would jump to the name's other side.
fn isolated(stretch: &Stretch) -> String {
    match stretch.manner {
        Manner::RightToLeft => format!("\u{2067}{}\u{2069}", stretch.text),
        Manner::Plain | Manner::Reordering => stretch.text.clone(),
    }
}

/// A word of two faces is ugly, and its accents are drawn apart from their letters.
fn by_face(text: String, has: Has<'_>) -> Vec<(Faces, String)> {
    if text.is_ascii() {
        return vec![(Faces::Body, text)];
    }
    let mut parts: Vec<(Faces, String)> = Vec::new();
    for word in text.split_inclusive([' ', '\n']) {
        let is_covered = word.chars().all(|letter| !letter.is_alphabetic() || has(letter));
        let faces = if is_covered { Faces::Body } else { Faces::Wide };
        match parts.last_mut() {
            Some((last, text)) if *last == faces => text.push_str(word),
            _ => parts.push((faces, word.to_owned())),
        }
    }
    parts
}
