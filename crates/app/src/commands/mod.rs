//! What each command does, by what it is about.

pub(crate) mod arrivals;
pub(crate) mod assure;
pub(crate) mod cases;
pub(crate) mod changes;
pub(crate) mod concerns;
pub(crate) mod contacts;
pub(crate) mod copies;
pub(crate) mod family;
pub(crate) mod figures;
pub(crate) mod filters;
pub(crate) mod minutes;
pub(crate) mod plan;
pub(crate) mod reading;
pub(crate) mod session;
pub(crate) mod settings;
