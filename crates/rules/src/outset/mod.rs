//! Partners told of the concern at the outset, not first at the conference.

pub mod gp_told;
pub mod health_visitor_told;
pub mod midwife_told;
pub mod police_told;
pub mod referrer_told_with_reasons;

mod told;
