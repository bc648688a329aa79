//! One Document model to PDF and HTML; letters, minutes, plans.

pub mod accuracy;
pub mod changes;
pub mod clean;
pub mod copies;
pub mod decision_letter;
pub mod docx;
pub mod fonts;
pub mod genogram;
pub mod html;
pub mod layout;
pub mod leak;
pub mod minutes;
pub mod model;
pub mod office;
pub mod paint;
mod papers;
pub mod pdf;
pub mod picture;
pub mod readback;
pub mod reading_age;
pub mod recipients;
pub mod stretch;
pub mod svg;
pub mod tags;
pub mod withheld;
