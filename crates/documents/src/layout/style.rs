//! Sizes, weights and colours on paper, in points.

use crate::model::Weight;

/// This is a colour in parts of 255.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Colour(pub u8, pub u8, pub u8);

/// This is for running text.
pub const INK: Colour = Colour(0x1f, 0x1d, 0x1b);
/// This is for what stands back: captions, the foot of the page.
pub const QUIET: Colour = Colour(0x5c, 0x57, 0x51);
/// This is for hairlines.
pub const RULE: Colour = Colour(0xc9, 0xc1, 0xb5);
/// This is the one accent.
pub const TEAL: Colour = Colour(0x0b, 0x5c, 0x5e);
/// This is the ground of a box.
pub const TINT: Colour = Colour(0xf1, 0xf5, 0xf4);

/// This is the width of an A4 sheet.
pub const PAGE_WIDTH: f32 = 595.276;
/// This is the height of an A4 sheet.
pub const PAGE_HEIGHT: f32 = 841.89;
/// This is the white to the left and right of the text.
pub const SIDE: f32 = 62.0;
/// This is where the text begins below the edge.
pub const TOP: f32 = 76.0;
/// This is the white below the text.
pub const BOTTOM: f32 = 72.0;
/// This is the width of the text.
pub const TEXT_WIDTH: f32 = PAGE_WIDTH - 2.0 * SIDE;
/// This is the widest that running text is set, so that the eye finds the next line.
pub const MEASURE: f32 = 430.0;
/// This is the height that a page has for text.
pub const TEXT_HEIGHT: f32 = PAGE_HEIGHT - TOP - BOTTOM;
/// This is the thickness of a hairline.
pub const HAIRLINE: f32 = 0.5;

/// This says how a text is set.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct TextStyle {
    /// This is the size of the letters.
    pub size: f32,
    /// This is the distance from line to line.
    pub leading: f32,
    /// This is the weight where a run does not ask for bold.
    pub weight: Weight,
    /// This is the colour.
    pub colour: Colour,
}

const fn style(size: f32, leading: f32, weight: Weight, colour: Colour) -> TextStyle {
    TextStyle { size, leading, weight, colour }
}

/// This is for the title.
pub const TITLE: TextStyle = style(21.0, 26.0, Weight::Bold, INK);
/// This is for the letterhead.
pub const LETTERHEAD: TextStyle = style(9.5, 13.0, Weight::Regular, QUIET);
/// This is for the line below the title.
pub const SUBTITLE: TextStyle = style(10.0, 14.0, Weight::Regular, QUIET);
/// This is for a section.
pub const SECTION: TextStyle = style(14.0, 18.0, Weight::Bold, TEAL);
/// This is for a part of a section.
pub const PART: TextStyle = style(11.5, 15.5, Weight::Bold, INK);
/// This is for a detail of a part.
pub const DETAIL: TextStyle = style(10.5, 15.0, Weight::Bold, QUIET);
/// This is for running text.
pub const BODY: TextStyle = style(10.5, 15.0, Weight::Regular, INK);
/// This is for table cells.
pub const TABLE: TextStyle = style(9.5, 13.0, Weight::Regular, INK);
/// This is for header cells.
pub const TABLE_HEADER: TextStyle = style(9.0, 12.0, Weight::Bold, QUIET);
/// This is for a table's caption.
pub const CAPTION: TextStyle = style(10.0, 14.0, Weight::Bold, INK);
/// This is for the first line of a box.
pub const CALLOUT: TextStyle = style(11.5, 16.0, Weight::Bold, TEAL);
/// This is for the head and foot of the page.
pub const FURNITURE: TextStyle = style(8.5, 11.0, Weight::Regular, QUIET);
/// This is for the protective marking.
pub const MARKING: TextStyle = style(8.5, 11.0, Weight::Bold, INK);
