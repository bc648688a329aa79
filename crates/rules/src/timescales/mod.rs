//! The clocks.

pub mod initial_conference_in_time;
