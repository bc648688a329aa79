//! Minutes, letter and copies.

pub mod addresses_look_right;
pub mod contributions_of_those_present;
pub mod copies_checked_by_a_second_person;
pub mod corrections_answered;
pub mod corrections_reach_everybody;
pub mod letter_says_how_to_complain;
pub mod letter_to_everybody_invited;
pub mod minutes_approved_by_chair;
pub mod minutes_to_every_partner;
pub mod nobody_present_is_silent;
pub mod receipt_chased;
pub mod recipients_still_involved;
