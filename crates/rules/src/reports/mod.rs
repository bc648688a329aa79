//! Reports to a conference.

pub mod assessment_answers_both_questions;
pub mod assessment_done_with_maternity;
pub mod assessment_rests_on_contact;
pub mod each_agency_reports;
pub mod report_in_a_form_they_can_use;
pub mod report_includes_assessment;
pub mod reports_shared_with_parents;
pub mod what_has_changed_is_written;
