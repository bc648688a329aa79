//! What the house promises of itself: which way the arrows point, what its files may hold, what its pages name.
//!
//! Every check gives back sentences, one for each place where the promise is broken. None means that it holds.

pub mod arrows;
pub mod files;
pub mod licences;
pub mod locks;
pub mod pages;
pub mod tracked;
pub mod words;
pub mod workspace;
