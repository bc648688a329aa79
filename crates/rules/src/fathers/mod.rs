//! Fathers, possible fathers, partners and other male carers.

pub mod attempts_to_reach_each_man;
pub mod each_man_has_a_record;
pub mod household_man_checked;
pub mod information_from_himself;
pub mod new_man_looked_at;
pub mod one_acknowledged_father;
pub mod other_children_outcome;
pub mod protective_side_asked_for;
pub mod refused_check_escalated;
pub mod responsibility_is_prospective;
pub mod risk_side_asked_for;
pub mod risky_man_checked;
pub mod some_father_recorded;
pub mod unknown_father_pursued;
pub mod views_heard_apart;
