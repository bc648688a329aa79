//! Partners told of the concern at the outset, not first at the conference.

pub mod health_visitor_told;

mod told;
