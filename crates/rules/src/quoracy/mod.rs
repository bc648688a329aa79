//! Enough of the right people in the room, and who chairs them.

pub mod chair_independent;
pub mod chair_met_family;
pub mod conference_quorate;
pub mod difference_welcomed;
pub mod going_on_leaves_safeguards;
pub mod minute_taker_apart;
pub mod not_inquorate_twice;
pub mod reconvened_in_time;

use prebirth_domain::{AttendanceMode, Conference, Party};

/// This says whether anything is known of who came for the agencies. A roll that names the family alone says nothing
/// about the quorum.
fn has_agencies_on_the_roll(conference: &Conference) -> bool {
    conference.attendance.iter().any(|entry| {
        matches!(entry.party, Some(Party::Professional { .. })) && entry.mode != AttendanceMode::NotRecorded
    })
}
