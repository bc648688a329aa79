//! Both sides of every edge, rule by rule.

#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test target"
)]

#[path = "../common/mod.rs"]
mod common;

mod board;
mod catalogue;
mod clocks;
mod counting;
mod invited;
mod packs;
mod spans;
