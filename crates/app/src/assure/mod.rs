//! Across all cases: do we do what we say we do. Each finding of the audit of ten cases is a measure.
//!
//! A case stands on a measure as badly as on the worst of its rules. Nothing is scored and nobody is ranked: a
//! figure is a number of cases, and each case behind it leads to its cure.

mod decisions;
mod label;
mod measures;
mod report;
mod sheets;
mod standing;

pub(crate) use report::{Counted, report};
pub(crate) use sheets::sheets;
pub(crate) use standing::Standing;
