//! The family as a picture.

use prebirth_domain::PersonId;
use serde::Serialize;
use ts_rs::TS;

views! {
    /// This is the family as a picture, with everything in its place.
    pub struct FamilyDrawn {
        /// The width; all places count in the same unit.
        pub width: f32,
        /// The height.
        pub height: f32,
        /// What the picture shows, in sentences.
        pub in_words: String,
        /// What is drawn, from the lowest to the uppermost.
        pub shapes: Vec<ShapeDrawn>,
        /// What is written on top.
        pub labels: Vec<LabelDrawn>,
        /// Where each person of the case stands.
        pub people: Vec<PersonDrawn>,
    }
    /// This is a filled shape.
    pub struct ShapeDrawn {
        /// What it is drawn with.
        pub tone: ShapeTone,
        /// Its outline, as a path of SVG.
        pub path: String,
    }
    /// This is a line of text.
    pub struct LabelDrawn {
        /// Where it begins.
        pub x: f32,
        /// The line that it stands on.
        pub y: f32,
        /// The text.
        pub text: String,
        /// Whether it is a name.
        pub is_name: bool,
    }
    /// This is where a person stands.
    pub struct PersonDrawn {
        /// Who.
        pub id: PersonId,
        /// The middle of the sign, from the left.
        pub x: f32,
        /// The middle of the sign, from the top.
        pub y: f32,
    }
}

/// This says what a shape is drawn with; a screen has its own colours for each.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum ShapeTone {
    /// Lines and signs.
    Ink,
    /// Lines that are not certain.
    Quiet,
    /// The unborn baby and the line round the household.
    Baby,
    /// The ground of the household.
    Household,
    /// The inside of a sign.
    Ground,
}
