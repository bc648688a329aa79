//! The birth and what follows.

pub mod baby_is_where_agreed;
pub mod baby_seen_since_discharge;
pub mod babys_details_recorded;
pub mod babys_home_agreed;
pub mod birth_is_told;
pub mod birth_registered_in_time;
pub mod core_group_after_birth;
pub mod family_seen_since_discharge;
pub mod meeting_before_discharge;
pub mod responsibility_confirmed_after_birth;
