//! Checks that cross crates live beside this file.

pub mod house;
