//! Who attends apart from whom, who is excluded, and which facts are kept from somebody.

pub mod address_kept_from_bound_person;
pub mod bound_person_kept_apart;
pub mod excluded_person_told;
pub mod excluded_persons_view_heard;
pub mod exclusion_asked_in_time;
pub mod exclusion_has_evidence;
pub mod exclusion_has_limits;
pub mod exclusion_on_roll_has_record;
pub mod orders_in_force;
pub mod separate_attendance_considered;
pub mod withholding_has_ground;

use prebirth_domain::{Conference, Exclusion};

use crate::facts::person;
use crate::saying::{item, or_one};
use crate::{Facts, Judged, Room};

/// This judges each exclusion of each conference.
fn each_exclusion(
    facts: &Facts<'_>,
    judge: impl Fn(&Facts<'_>, &Conference, &Exclusion, &str) -> Judged,
) -> Vec<Judged> {
    let mut judged = Vec::new();
    for (position, conference) in facts.conferences() {
        for (index, exclusion) in conference.exclusions.iter().enumerate() {
            let party = person(&exclusion.person);
            let who = facts.party_name(&party);
            let pointer = format!("/conferences/{position}/exclusions/{index}");
            judged.push(
                judge(facts, conference, exclusion, &who)
                    .at(item(Room::Prepare, "invitations", pointer, exclusion.id.as_str()))
                    .about(Some(party)),
            );
        }
    }
    or_one(judged, Judged::not_applicable("Nobody is excluded from a conference."))
}
