//! From a face's glyph numbers back to text.

use std::collections::BTreeMap;

use lopdf::{Document as File, ObjectId};

/// This holds the text that each glyph of a face stands for.
#[derive(Debug, Default)]
pub(super) struct Glyphs {
    texts: BTreeMap<u16, String>,
}

impl Glyphs {
    /// This reads the table that a file carries for a face.
    pub(super) fn of(file: &File, map: ObjectId) -> Self {
        let stream = file.get_object(map).and_then(|object| object.as_stream());
        let Ok(stream) = stream else { return Self::default() };
        let table = stream.decompressed_content().unwrap_or_else(|_| stream.content.clone());
        let table = String::from_utf8_lossy(&table).into_owned();
        let mut texts = BTreeMap::new();
        let mut is_inside = false;
        for line in table.lines() {
            if line.ends_with("beginbfchar") {
                is_inside = true;
            } else if line.starts_with("endbfchar") {
                is_inside = false;
            } else if is_inside {
                texts.extend(pair(line));
            }
        }
        Self { texts }
    }

    /// This gives the text of a shown string.
    pub(super) fn text(&self, codes: &[u8]) -> String {
        let mut text = String::new();
        for pair in codes.chunks_exact(2) {
            let code = pair.iter().fold(0, |code, byte| (code << 8) | u16::from(*byte));
            // A glyph without a text is a hole in what is read, and has to be seen by the tests.
            let known = self.texts.get(&code).map_or("\u{fffd}", String::as_str);
            text.push_str(known);
        }
        text
    }
}

fn pair(line: &str) -> Option<(u16, String)> {
    let mut parts = line.split(['<', '>']).filter(|part| !part.trim().is_empty());
    let code = u16::from_str_radix(parts.next()?, 16).ok()?;
    let hex = parts.next()?;
    let units: Vec<u16> = hex
        .as_bytes()
        .chunks(4)
        .filter_map(|four| std::str::from_utf8(four).ok())
        .filter_map(|four| u16::from_str_radix(four, 16).ok())
        .collect();
    Some((code, String::from_utf16_lossy(&units)))
}
