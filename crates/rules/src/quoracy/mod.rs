//! Enough of the right people in the room, and who chairs them.

pub mod chair_independent;
pub mod conference_quorate;
pub mod difference_welcomed;
pub mod minute_taker_apart;
pub mod not_inquorate_twice;
pub mod reconvened_in_time;
