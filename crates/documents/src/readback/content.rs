//! What is drawn on each page, as text.

use std::collections::BTreeMap;

use lopdf::content::Content;
use lopdf::{Dictionary, Document as File, Object, ObjectId};

use super::glyphs::Glyphs;

/// This is the text of a page.
#[derive(Debug, Default)]
pub(super) struct PageText {
    /// This holds the text of each marked stretch.
    pub(super) marked: BTreeMap<i64, String>,
    /// This holds everything that is drawn, with what is spoken in its place.
    pub(super) whole: String,
}

/// This reads every page.
pub(super) fn pages(file: &File) -> Result<BTreeMap<ObjectId, PageText>, lopdf::Error> {
    let mut read = BTreeMap::new();
    let mut known: BTreeMap<ObjectId, Glyphs> = BTreeMap::new();
    for id in file.get_pages().into_values() {
        let mut fonts = BTreeMap::new();
        for (name, font) in file.get_page_fonts(id)? {
            let Ok(Object::Reference(map)) = font.get(b"ToUnicode") else { continue };
            if !known.contains_key(map) {
                known.insert(*map, Glyphs::of(file, *map));
            }
            fonts.insert(name, *map);
        }
        let content = Content::decode(&file.get_page_content(id))?;
        let mut page = Page { text: PageText::default(), glyphs: None, stack: Vec::new() };
        for operation in &content.operations {
            page.operation(&operation.operator, &operation.operands, &|name: &[u8]| {
                fonts.get(name).and_then(|map| known.get(map))
            });
        }
        read.insert(id, page.text);
    }
    Ok(read)
}

/// This turns a text string of a PDF into text.
pub(super) fn text_string(bytes: &[u8]) -> String {
    match bytes {
        [0xfe, 0xff, rest @ ..] => {
            let units: Vec<u16> = rest
                .chunks_exact(2)
                .map(|pair| pair.iter().fold(0, |unit, byte| (unit << 8) | u16::from(*byte)))
                .collect();
            String::from_utf16_lossy(&units)
        }
        other => other.iter().map(|byte| char::from(*byte)).collect(),
    }
}

struct Page<'a> {
    text: PageText,
    glyphs: Option<&'a Glyphs>,
    stack: Vec<Mark>,
}

/// This is a marked stretch that is open.
struct Mark {
    number: Option<i64>,
    spoken: Option<String>,
    shown: String,
}

impl<'a> Page<'a> {
    fn operation(
        &mut self,
        operator: &str,
        operands: &[Object],
        fonts: &dyn Fn(&[u8]) -> Option<&'a Glyphs>,
    ) {
        match operator {
            "Tf" => {
                let name = operands.first().and_then(|name| name.as_name().ok());
                self.glyphs = name.and_then(fonts);
            }
            "BDC" | "BMC" => {
                let properties = operands.get(1).and_then(|properties| properties.as_dict().ok());
                self.stack.push(Mark::of(properties));
            }
            "EMC" => self.close(),
            "Tj" | "TJ" => operands.iter().for_each(|shown| self.show(shown)),
            _ => {}
        }
    }

    fn show(&mut self, shown: &Object) {
        if let Ok(items) = shown.as_array() {
            items.iter().for_each(|item| self.show(item));
        }
        let Ok(bytes) = shown.as_str() else { return };
        let text = self.glyphs.map(|glyphs| glyphs.text(bytes)).unwrap_or_default();
        self.text.whole.push_str(&text);
        if let Some(mark) = self.stack.last_mut() {
            mark.shown.push_str(&text);
        }
    }

    fn close(&mut self) {
        let Some(mark) = self.stack.pop() else { return };
        self.text.whole.push('\n');
        if let Some(spoken) = &mark.spoken {
            self.text.whole.push_str(spoken);
            self.text.whole.push('\n');
        }
        if let Some(number) = mark.number {
            self.text.marked.insert(number, mark.spoken.unwrap_or(mark.shown));
        }
    }
}

impl Mark {
    fn of(properties: Option<&Dictionary>) -> Self {
        let value = |key: &[u8]| properties.and_then(|properties| properties.get(key).ok());
        Self {
            number: value(b"MCID").and_then(|number| number.as_i64().ok()),
            spoken: value(b"ActualText").and_then(|text| text.as_str().ok()).map(text_string),
            shown: String::new(),
        }
    }
}
