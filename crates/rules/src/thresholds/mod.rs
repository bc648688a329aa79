//! Steps up and down.

pub mod step_down_has_evidence;
pub mod step_has_reasons;
