//! The birth and what follows.

pub mod babys_details_recorded;
pub mod birth_is_told;
pub mod birth_registered_in_time;
pub mod core_group_after_birth;
pub mod family_seen_since_discharge;
pub mod meeting_before_discharge;
pub mod responsibility_confirmed_after_birth;
