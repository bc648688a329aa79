//! Handover to another team or authority.

use prebirth_domain::HandOver;

use crate::saying::{item, or_one};
use crate::{Facts, Judged, Place, Room};

/// This judges each handover.
pub(crate) fn each(facts: &Facts<'_>, judge: impl Fn(&HandOver) -> Judged) -> Vec<Judged> {
    let judged = facts
        .case
        .hand_overs
        .iter()
        .enumerate()
        .map(|(position, entry)| judge(entry).at(place(position, entry)));
    or_one(judged.collect(), Judged::not_applicable("The case is not handed over."))
}

fn place(position: usize, entry: &HandOver) -> Place {
    item(Room::After, "handOvers", format!("/handOvers/{position}"), entry.id.as_str())
}

/// This names the side that takes over, for a sentence.
pub(crate) fn other_side(entry: &HandOver) -> &str {
    crate::saying::written(entry.to.as_deref()).unwrap_or("the receiving team")
}

pub mod accepted_before_closing;
pub mod pack_received;
pub mod somebody_holds_meanwhile;
pub mod transfer_conference_where_plan_moves;
