//! Draws laid out pages with printpdf. No other file knows printpdf.

use std::collections::{BTreeMap, BTreeSet};

use printpdf::{
    Codepoint, Color, DictItem, FontId, LinePoint, Mm, Op, PaintMode, ParsedFont, PdfDocument, PdfFont,
    PdfFontHandle, PdfPage, PdfSaveOptions, Point, PolygonRing, Pt, RawImage, RawImageData, RawImageFormat,
    Rect, Rgb, TextItem, TextMatrix, WindingOrder, XObject, XObjectId, XObjectTransform,
};

use super::DocumentFault;
use super::subset::{Places, Subset, collect};
use super::values::utf16;
use crate::layout::style::{Colour, PAGE_HEIGHT, PAGE_WIDTH};
use crate::layout::{Belongs, FigureArea, Fill, GlyphRun, Item, LaidOut, Page};
use crate::picture::Picture;
use crate::tags::{LeafId, Tags};

/// This is a drawn document that has no tag tree yet.
pub(super) struct Drawn {
    /// This is the file so far.
    pub(super) file: lopdf::Document,
    /// This holds every marked stretch of the content, in the order of drawing.
    pub(super) sequences: Vec<Sequence>,
}

/// This is a marked stretch of the content of one page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Sequence {
    /// This is the text that it draws.
    pub(super) leaf: LeafId,
    /// This is the page, counted from 0.
    pub(super) page: usize,
    /// This numbers it on its page.
    pub(super) number: usize,
}

/// This draws every page.
pub(super) fn draw(laid_out: &LaidOut) -> Result<Drawn, DocumentFault> {
    let subsets = collect(laid_out);
    let mut document = PdfDocument::new("");
    let mut widths = Vec::new();
    for (index, subset) in subsets.all.iter().enumerate() {
        let font = embedded(index, subset)?;
        widths.push(Widths::of(&font));
        document.resources.fonts.map.insert(font_id(index), PdfFont::new(font));
    }
    let pictures = pictures(laid_out);
    for (index, picture) in pictures.iter().enumerate() {
        document.resources.xobjects.map.insert(picture_id(index), XObject::Image(raw(picture)));
    }
    let mut sequences = Sequences::default();
    for (index, page) in laid_out.pages.iter().enumerate() {
        let mut pen = Pen {
            page: index,
            tags: &laid_out.tags,
            glyphs: &subsets.places,
            widths: &widths,
            pictures: &pictures,
            ops: Vec::new(),
            open: None,
            colour: None,
            sequences: &mut sequences,
            next: 0,
        };
        pen.page(page);
        let ops = pen.ops;
        document.pages.push(PdfPage::new(Mm::from(Pt(PAGE_WIDTH)), Mm::from(Pt(PAGE_HEIGHT)), ops));
    }
    let options =
        PdfSaveOptions { subset_fonts: false, image_optimization: None, ..PdfSaveOptions::default() };
    let file = document.to_lopdf_document(&options, &mut Vec::new());
    Ok(Drawn { file, sequences: sequences.all })
}

/// This holds the marked stretches so far.
#[derive(Default)]
struct Sequences {
    all: Vec<Sequence>,
    begun: BTreeSet<LeafId>,
}

/// This gives each picture once, however often it is drawn.
fn pictures(laid_out: &LaidOut) -> Vec<Picture> {
    let mut pictures: Vec<Picture> = Vec::new();
    for item in laid_out.pages.iter().flat_map(|page| &page.items) {
        if let Item::Figure(FigureArea { picture: Some(picture), .. }) = item
            && !pictures.contains(picture)
        {
            pictures.push(picture.clone());
        }
    }
    pictures
}

fn picture_id(index: usize) -> XObjectId {
    XObjectId(format!("P{index}"))
}

fn raw(picture: &Picture) -> RawImage {
    let size = |dots: u32| usize::try_from(dots).unwrap_or_default();
    RawImage {
        pixels: RawImageData::U8(picture.dots().to_vec()),
        width: size(picture.width()),
        height: size(picture.height()),
        data_format: RawImageFormat::RGB8,
        tag: Vec::new(),
    }
}

fn font_id(index: usize) -> FontId {
    FontId(format!("T{index}"))
}

fn embedded(index: usize, subset: &Subset) -> Result<ParsedFont, DocumentFault> {
    let fault = || DocumentFault::Face(subset.face().name());
    let program = subset.program()?;
    let mut font = ParsedFont::from_bytes(&program, 0, &mut Vec::new()).ok_or_else(fault)?;
    // Six letters and a plus sign say that the face is cut down.
    let letter = u8::try_from(index % 26).unwrap_or_default() + b'A';
    let tag = char::from(letter);
    font.font_name = Some(format!("PBCUT{tag}+{}", subset.face().name()));
    Ok(font)
}

/// This is how far a reader moves after each glyph: whole thousandths, as printpdf writes them.
struct Widths {
    units: f32,
    by_glyph: BTreeMap<u16, u16>,
}

impl Widths {
    fn of(font: &ParsedFont) -> Self {
        Self { units: f32::from(font.units_per_em.max(1)), by_glyph: font.glyph_widths.clone() }
    }

    fn thousandths(&self, glyph: u16) -> f32 {
        let width = self.by_glyph.get(&glyph).copied().unwrap_or_default();
        (f32::from(width) * 1000.0 / self.units).trunc()
    }
}

struct Pen<'a> {
    page: usize,
    tags: &'a Tags,
    glyphs: &'a Places,
    widths: &'a [Widths],
    pictures: &'a [Picture],
    ops: Vec<Op>,
    open: Option<Belongs>,
    colour: Option<Colour>,
    sequences: &'a mut Sequences,
    next: usize,
}

impl Pen<'_> {
    fn page(&mut self, page: &Page) {
        for item in &page.items {
            match item {
                Item::Fill(fill) => {
                    self.close();
                    self.fill(fill);
                }
                Item::Text(run) => {
                    if self.open != Some(run.belongs) {
                        self.close();
                        self.begin(run.belongs);
                    }
                    self.text(run);
                }
                Item::Figure(figure) => {
                    self.close();
                    self.figure(figure);
                }
                Item::Link(_) | Item::Anchor(_) => {}
            }
        }
        self.close();
    }

    fn begin(&mut self, belongs: Belongs) {
        let (tag, properties) = match belongs {
            Belongs::Leaf(leaf) => self.sequence(leaf),
            Belongs::Header => pagination(Some("Header")),
            Belongs::Footer => pagination(Some("Footer")),
            Belongs::RepeatedRow => pagination(None),
        };
        self.ops.push(Op::BeginMarkedContentWithProperties {
            tag: tag.to_owned(),
            properties: DictItem::Dict { map: properties },
        });
        self.ops.push(Op::StartTextSection);
        self.open = Some(belongs);
    }

    fn sequence(&mut self, leaf: LeafId) -> (&'static str, BTreeMap<String, DictItem>) {
        let number = self.next;
        self.next += 1;
        let is_continued = !self.sequences.begun.insert(leaf);
        self.sequences.all.push(Sequence { leaf, page: self.page, number });
        let mut properties = BTreeMap::new();
        let number = i64::try_from(number).unwrap_or(i64::MAX);
        properties.insert("MCID".to_owned(), DictItem::Int(number));
        let leaf = self.tags.leaf(leaf);
        if let Some(spoken) = leaf.and_then(|leaf| leaf.spoken.as_ref()) {
            // A word that is broken over two lines is spoken once.
            let spoken = if is_continued { "" } else { spoken };
            let data = utf16(spoken);
            properties.insert("ActualText".to_owned(), DictItem::String { data, literal: false });
        }
        let role = leaf
            .and_then(|leaf| self.tags.element(leaf.element))
            .map_or("P", |element| super::structure::tag(element.role));
        (role, properties)
    }

    fn close(&mut self) {
        if self.open.take().is_some() {
            self.ops.push(Op::EndTextSection);
            self.ops.push(Op::EndMarkedContent);
        }
    }

    /// A colour holds until there is another.
    fn fill_with(&mut self, wanted: Colour) {
        if self.colour != Some(wanted) {
            self.ops.push(Op::SetFillColor { col: colour(wanted) });
            self.colour = Some(wanted);
        }
    }

    fn fill(&mut self, fill: &Fill) {
        let mut properties = BTreeMap::new();
        properties.insert("Type".to_owned(), DictItem::Name(b"Layout".to_vec()));
        self.ops.push(Op::BeginMarkedContentWithProperties {
            tag: "Artifact".to_owned(),
            properties: DictItem::Dict { map: properties },
        });
        self.fill_with(fill.colour);
        self.ops.push(Op::DrawRectangle {
            rectangle: Rect {
                x: Pt(rounded(fill.x)),
                y: Pt(rounded(PAGE_HEIGHT - fill.y - fill.height)),
                width: Pt(rounded(fill.width)),
                height: Pt(rounded(fill.height)),
                mode: Some(PaintMode::Fill),
                winding_order: Some(WindingOrder::NonZero),
            },
        });
        self.ops.push(Op::EndMarkedContent);
    }

    /// A picture is one stretch: its shapes, then the texts upon them.
    fn figure(&mut self, figure: &FigureArea) {
        let (tag, properties) = self.sequence(figure.leaf);
        self.ops.push(Op::BeginMarkedContentWithProperties {
            tag: tag.to_owned(),
            properties: DictItem::Dict { map: properties },
        });
        if let Some(index) =
            figure.picture.as_ref().and_then(|one| self.pictures.iter().position(|p| p == one))
        {
            let (x, y) = (rounded(figure.x), rounded(PAGE_HEIGHT - figure.y - figure.height));
            let transform = XObjectTransform {
                translate_x: Some(Pt(x)),
                translate_y: Some(Pt(y)),
                scale_x: Some(rounded(figure.width)),
                scale_y: Some(rounded(figure.height)),
                no_auto_scale: true,
                ..XObjectTransform::default()
            };
            self.ops.push(Op::UseXobject { id: picture_id(index), transform });
        }
        for polygon in &figure.polygons {
            let corner = |(x, y): &(f32, f32)| LinePoint {
                p: Point { x: Pt(rounded(*x)), y: Pt(rounded(PAGE_HEIGHT - y)) },
                bezier: false,
            };
            let points = polygon.points.iter().map(corner).collect();
            self.fill_with(polygon.colour);
            self.ops.push(Op::DrawPolygon {
                polygon: printpdf::Polygon {
                    rings: vec![PolygonRing { points }],
                    mode: PaintMode::Fill,
                    winding_order: WindingOrder::NonZero,
                },
            });
        }
        self.ops.push(Op::StartTextSection);
        for run in &figure.texts {
            self.text(run);
        }
        self.ops.push(Op::EndTextSection);
        self.ops.push(Op::EndMarkedContent);
    }

    fn text(&mut self, run: &GlyphRun) {
        self.fill_with(run.colour);
        let mut line = Line::new(run);
        for glyph in &run.glyphs {
            let Some(cut) = self.glyphs.find(run.face, glyph.id, &glyph.text) else {
                continue;
            };
            let Some(widths) = self.widths.get(cut.subset) else {
                continue;
            };
            if line.subset != Some(cut.subset) || (line.rise - glyph.rise).abs() > 0.005 {
                line.flush(&mut self.ops);
                line.start(cut.subset, glyph.x, glyph.rise);
            }
            line.show(cut.glyph, glyph.x, &glyph.text, widths);
        }
        line.flush(&mut self.ops);
    }
}

/// This gathers the glyphs that one operator can show.
struct Line {
    size: f32,
    baseline: f32,
    subset: Option<usize>,
    from: f32,
    rise: f32,
    pen: f32,
    items: Vec<TextItem>,
}

impl Line {
    fn new(run: &GlyphRun) -> Self {
        Self {
            size: run.size,
            baseline: run.baseline,
            subset: None,
            from: 0.0,
            rise: 0.0,
            pen: 0.0,
            items: Vec::new(),
        }
    }

    fn start(&mut self, subset: usize, x: f32, rise: f32) {
        self.subset = Some(subset);
        self.from = rounded(x);
        self.pen = self.from;
        self.rise = rise;
    }

    fn show(&mut self, glyph: u16, x: f32, text: &str, widths: &Widths) {
        let correction = ((self.pen - x) * 1000.0 / self.size).round();
        if correction.abs() >= 1.0 {
            self.items.push(TextItem::Offset(correction));
            self.pen -= correction * self.size / 1000.0;
        }
        self.pen += widths.thousandths(glyph) * self.size / 1000.0;
        let shown = Codepoint::with_cid(glyph, 0.0, text.to_owned());
        match self.items.last_mut() {
            Some(TextItem::GlyphIds(glyphs)) => glyphs.push(shown),
            _ => self.items.push(TextItem::GlyphIds(vec![shown])),
        }
    }

    fn flush(&mut self, ops: &mut Vec<Op>) {
        let Some(subset) = self.subset.take() else {
            return;
        };
        let items = std::mem::take(&mut self.items);
        ops.push(Op::SetFont { font: PdfFontHandle::External(font_id(subset)), size: Pt(self.size) });
        let y = PAGE_HEIGHT - self.baseline + self.rise;
        ops.push(Op::SetTextMatrix { matrix: TextMatrix::Translate(Pt(self.from), Pt(rounded(y))) });
        ops.push(Op::ShowText { items });
    }
}

fn pagination(subtype: Option<&str>) -> (&'static str, BTreeMap<String, DictItem>) {
    let mut properties = BTreeMap::new();
    properties.insert("Type".to_owned(), DictItem::Name(b"Pagination".to_vec()));
    if let Some(subtype) = subtype {
        let name = DictItem::Name(subtype.as_bytes().to_vec());
        properties.insert("Subtype".to_owned(), name);
    }
    ("Artifact", properties)
}

fn colour(colour: Colour) -> Color {
    let part = |part: u8| (f32::from(part) / 255.0 * 1000.0).round() / 1000.0;
    Color::Rgb(Rgb { r: part(colour.0), g: part(colour.1), b: part(colour.2), icc_profile: None })
}

fn rounded(points: f32) -> f32 {
    (points * 100.0).round() / 100.0
}
