//! Checks that cross crates live beside this file.
