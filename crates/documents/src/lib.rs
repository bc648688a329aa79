//! One Document model to PDF and HTML; letters, minutes, plans.

pub mod audience;
pub mod clean;
pub mod fonts;
pub mod layout;
pub mod leak;
pub mod model;
pub mod pdf;
pub mod readback;
pub mod stretch;
pub mod tags;
