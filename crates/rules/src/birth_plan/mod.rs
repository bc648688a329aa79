//! The birth plan, and how it compares with the decision.

pub mod birth_plan_follows_decision;
pub mod birth_plan_given_out;
pub mod birth_plan_in_time;
pub mod birth_plan_says_whom_to_ring;
pub mod discharge_meeting_planned;
pub mod excluded_from_unit_told;
pub mod health_visitor_spoken_with;
pub mod legal_step_carried_over;
pub mod place_of_birth_agrees;
pub mod supervision_agreed_with_ward;
pub mod withdrawal_watched_for;
