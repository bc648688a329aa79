//! Reports to a conference.

pub mod each_agency_reports;
pub mod report_includes_assessment;
pub mod reports_shared_with_parents;
