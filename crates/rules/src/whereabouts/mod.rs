//! Custody and other places where a parent stays.

pub mod mothers_place_known;
pub mod other_authority_invited;
pub mod prison_invited;
pub mod prison_told;
pub mod responsible_authority_recorded;

use prebirth_domain::{FamilyRole, Gestation, Person, WhereaboutsKind};

use crate::Facts;

/// This gives a parent who is or was in custody during this pregnancy.
fn in_custody<'case>(facts: &Facts<'case>) -> Option<&'case Person> {
    let began = facts.due_date.and_then(|due| Gestation::from_days(0).day(due));
    facts.case.people.iter().find(|person| {
        let is_parent = person.role == FamilyRole::Mother || person.role.is_father_or_partner();
        is_parent
            && person.whereabouts.iter().any(|stay| {
                let has_ended = stay.until.is_some_and(|until| began.is_none_or(|began| until < began));
                stay.place == WhereaboutsKind::Prison && !has_ended
            })
    })
}
