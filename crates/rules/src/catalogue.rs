//! Every rule, one line each.

use crate::{Rule, invitations, outset, timescales};

/// This is every rule, in the order of the work.
pub static CATALOGUE: &[&Rule] = &[
    &outset::health_visitor_told::RULE,
    &invitations::health_visitor_invited::RULE,
    &timescales::initial_conference_in_time::RULE,
];
