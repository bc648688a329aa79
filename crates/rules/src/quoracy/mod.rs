//! Enough of the right people in the room, and who chairs them.

pub mod chair_independent;
pub mod conference_quorate;
