//! Partners told of the concern at the outset, not first at the conference.

pub mod gp_told;
pub mod health_visitor_named;
pub mod health_visitor_told;
pub mod midwife_at_strategy;
pub mod midwife_told;
pub mod police_told;
pub mod referral_acknowledged;
pub mod referrer_told_with_reasons;
pub mod safe_until_conference;
pub mod withdrawn_referral_decided;

mod told;
