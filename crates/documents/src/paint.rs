//! Paints the picture of a family as dots, for a file that cannot hold a drawing.

use skrifa::outline::{DrawSettings, OutlinePen};
use skrifa::prelude::{LocationRef, Size};
use skrifa::{FontRef, GlyphId, MetadataProvider};
use tiny_skia::{Color, FillRule, Paint, Path, PathBuilder, Pixmap, Transform};

use crate::genogram::Family;
use crate::layout::style::Colour;
use crate::layout::{FigureArea, GlyphRun, family_area};
use crate::picture::Picture;

/// This is how many dots there are to a point: 216 to the inch.
const DOTS: f32 = 3.0;

/// This paints a family; nothing comes of a family of nobody.
pub fn family(family: &Family) -> Option<Picture> {
    let area = family_area(family)?;
    let mut pixels = Pixmap::new(dots(area.width)?, dots(area.height)?)?;
    pixels.fill(Color::WHITE);
    draw(&area, &mut pixels);
    let opaque = pixels.pixels().iter().flat_map(|dot| [dot.red(), dot.green(), dot.blue()]).collect();
    let words = format!("Genogram. {}", family.in_words());
    Picture::from_dots(pixels.width(), pixels.height(), opaque, words)
}

/// This is how large a painted picture is on paper, in points.
#[expect(clippy::cast_precision_loss, reason = "a picture has a few thousand dots across")]
pub(crate) fn size(picture: &Picture) -> (f32, f32) {
    (picture.width() as f32 / DOTS, picture.height() as f32 / DOTS)
}

#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "it lies between 1 and the widest picture, as the line before says"
)]
fn dots(points: f32) -> Option<u32> {
    let dots = (points * DOTS).ceil();
    (1.0..=8000.0).contains(&dots).then_some(dots as u32)
}

fn draw(area: &FigureArea, pixels: &mut Pixmap) {
    let scale = Transform::from_scale(DOTS, DOTS);
    for polygon in &area.polygons {
        let mut path = PathBuilder::new();
        for (number, (x, y)) in polygon.points.iter().enumerate() {
            if number == 0 { path.move_to(*x, *y) } else { path.line_to(*x, *y) }
        }
        path.close();
        fill(path.finish(), polygon.colour, scale, pixels);
    }
    for run in &area.texts {
        text(run, scale, pixels);
    }
}

fn text(run: &GlyphRun, scale: Transform, pixels: &mut Pixmap) {
    let Ok(font) = FontRef::new(run.face.bytes()) else { return };
    let outlines = font.outline_glyphs();
    for glyph in &run.glyphs {
        let Some(outline) = outlines.get(GlyphId::from(u32::from(glyph.id))) else { continue };
        let mut pen = Pen { path: PathBuilder::new(), x: glyph.x, y: run.baseline - glyph.rise };
        let settings = DrawSettings::unhinted(Size::new(run.size), LocationRef::default());
        // A glyph that cannot be drawn is left white, as on the screen.
        if outline.draw(settings, &mut pen).is_ok() {
            fill(pen.path.finish(), run.colour, scale, pixels);
        }
    }
}

fn fill(path: Option<Path>, colour: Colour, scale: Transform, pixels: &mut Pixmap) {
    let Some(path) = path else { return };
    let mut paint = Paint { anti_alias: true, ..Paint::default() };
    paint.set_color_rgba8(colour.0, colour.1, colour.2, u8::MAX);
    pixels.fill_path(&path, &paint, FillRule::Winding, scale, None);
}

/// A face counts upwards, a picture downwards.
struct Pen {
    path: PathBuilder,
    x: f32,
    y: f32,
}

impl OutlinePen for Pen {
    fn move_to(&mut self, x: f32, y: f32) {
        self.path.move_to(self.x + x, self.y - y);
    }

    fn line_to(&mut self, x: f32, y: f32) {
        self.path.line_to(self.x + x, self.y - y);
    }

    fn quad_to(&mut self, cx0: f32, cy0: f32, x: f32, y: f32) {
        self.path.quad_to(self.x + cx0, self.y - cy0, self.x + x, self.y - y);
    }

    fn curve_to(&mut self, cx0: f32, cy0: f32, cx1: f32, cy1: f32, x: f32, y: f32) {
        self.path.cubic_to(self.x + cx0, self.y - cy0, self.x + cx1, self.y - cy1, self.x + x, self.y - y);
    }

    fn close(&mut self) {
        self.path.close();
    }
}
