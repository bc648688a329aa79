//! C07: late booking explained.

use prebirth_domain::{ConcernKind, Gestation};

use crate::GestationLimit;
use crate::facts::{is_blank, unless_confirmed};
use crate::{Cited, Facts, Family, Judged, Key, Room, Rule, RulePlace};

/// Checks that late booking and missed antenatal care are explained.
///
/// # Missing data
/// Gives "cannot tell" while no booking is recorded.
///
/// # Source
/// The figure `Key::LateBooking` of the policy pack in force.
pub const RULE: Rule = Rule {
    code: "C07",
    name: "late_booking_explained",
    family: Family::Records,
    requires: "A late booking, a concealed pregnancy or missed antenatal care has its reason on record.",
    why: "Late booking can be fear, control by somebody else, or no way to travel. Each needs another answer.",
    remedy: "Ask why, and record the answer.",
    source: Cited::Figure(Key::LateBooking),
    place: RulePlace { room: Room::Prepare, section: "pregnancy", pointer: "/pregnancy/lateBookingReason" },
    check,
};

fn check(facts: &Facts<'_>) -> Vec<Judged> {
    let pregnancy = &facts.case.pregnancy;
    let booked = pregnancy.booking.as_ref().and_then(|booking| booking.on);
    let gestation = pregnancy
        .booking
        .as_ref()
        .and_then(|booking| booking.gestation)
        .or_else(|| booked.and_then(|day| facts.gestation_on(day)));
    let value = facts.value(Key::LateBooking, booked);
    let last = match value.gestation() {
        Some(GestationLimit::NotAfter { at }) => Some(at),
        Some(GestationLimit::Before { at }) => Some(Gestation::from_days(at.days() - 1)),
        Some(GestationLimit::AheadOfDueDate { .. }) | None => None,
    };
    let missed = pregnancy.antenatal_contacts.iter().any(|contact| contact.was_kept == Some(false));
    let is_concern = facts.case.concerns.iter().any(|concern| {
        !concern.is_resolved
            && matches!(concern.what, ConcernKind::LateBooking | ConcernKind::ConcealedPregnancy)
    });
    let late = gestation.zip(last).is_some_and(|(gestation, last)| gestation > last);
    // What somebody recorded as a concern needs no figure.
    let is_told = pregnancy.is_concealed == Some(true) || missed || is_concern;
    let what = match (pregnancy.is_concealed == Some(true), late, missed || is_concern) {
        (true, _, _) => Some("The pregnancy was concealed".to_owned()),
        (false, true, _) => Some(gestation.map_or_else(
            || "The booking was late".to_owned(),
            |gestation| format!("Antenatal care was booked late, at {gestation}"),
        )),
        (false, false, true) => Some("Antenatal care was late or missed".to_owned()),
        (false, false, false) => None,
    };
    let has_reason = !is_blank(pregnancy.late_booking_reason.as_deref());
    vec![match (what, has_reason, gestation, last) {
        (Some(what), false, _, _) if late && !is_told && !value.is_sourced() => {
            unless_confirmed(Judged::not_met(format!("{what}, and no reason is recorded.")), &value)
        }
        (Some(what), false, _, _) => Judged::not_met(format!("{what}, and no reason is recorded.")),
        (Some(what), true, _, _) => Judged::met(format!("{what}. The reason is recorded.")),
        (None, _, Some(gestation), Some(_)) if value.is_sourced() => {
            Judged::met(format!("The booking was at {gestation}."))
        }
        (None, _, Some(gestation), Some(_)) => Judged::cannot_tell(format!(
            "The booking was at {gestation}. Your authority has not confirmed when a booking counts as late."
        ))
        .remedy("Confirm the figure in the settings."),
        (None, _, Some(_), None) => Judged::cannot_tell(Key::LateBooking.prompt()),
        (None, _, None, _) => Judged::cannot_tell("The booking with maternity services is not recorded.")
            .remedy("Record the booking, with its day or its gestation."),
    }]
}
