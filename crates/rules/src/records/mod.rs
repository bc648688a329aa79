//! The record itself: numbers, dates, ages, and what was compared with its source.

pub mod ages_possible;
pub mod baby_has_working_name;
pub mod birth_or_due_date;
pub mod conference_on_weekday;
pub mod decided_plan_recorded;
pub mod disputes_keep_every_version;
pub mod due_date_has_basis;
pub mod due_dates_agree;
pub mod ethnicity_codes_known;
pub mod fathers_details_verified;
pub mod immigration_status_established;
pub mod late_booking_explained;
pub mod missed_care_is_a_concern;
pub mod mothers_gp_recorded;
pub mod nhs_numbers_valid;
pub mod nobody_recorded_twice;
pub mod one_plan_at_a_time;
pub mod parents_verified;
pub mod plan_days_possible;
pub mod plan_starts_with_conference;
pub mod postcodes_possible;
pub mod reference_fits_the_return;
pub mod referral_within_the_pregnancy;
pub mod siblings_spaced;
pub mod siblings_status_recorded;
