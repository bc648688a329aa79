//! Steps up and down.

pub mod concern_closed_with_evidence;
pub mod step_down_has_evidence;
pub mod step_has_reasons;
