//! Formal challenge between agencies.

pub mod escalation_answered_in_time;
pub mod escalation_has_outcome;
pub mod escalation_stage_owned;
pub mod first_escalation_in_time;
