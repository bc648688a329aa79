//! The birth plan, and how it compares with the decision.

pub mod birth_plan_follows_decision;
pub mod birth_plan_in_time;
pub mod birth_plan_says_whom_to_ring;
pub mod legal_step_carried_over;
