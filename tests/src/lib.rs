//! Checks that cross crates live beside this file.

pub mod house;
pub mod program;
pub mod verapdf;
