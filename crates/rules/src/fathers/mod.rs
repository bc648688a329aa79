//! Fathers, possible fathers, partners and other male carers.

pub mod each_man_has_a_record;
pub mod household_man_checked;
pub mod some_father_recorded;
pub mod unknown_father_pursued;
pub mod views_heard_apart;
