//! What makes a case file unreadable: two entries with one id, an entry with none, a link to nobody.

use std::collections::BTreeSet;

use crate::{BabyId, CaseFile, Party, PersonId, ProfessionalId, Refusal};

/// Refuses a case in which an entry points at a person, professional, concern or conference that is not there.
pub(crate) fn refuse_dangling_links(case: &CaseFile) -> Result<(), Refusal> {
    let people: BTreeSet<&PersonId> = case.people.iter().map(|person| &person.id).collect();
    let professionals: BTreeSet<&ProfessionalId> =
        case.professionals.iter().map(|professional| &professional.id).collect();
    let is_known = |party: &Party| match party {
        Party::Person { id } => people.contains(id),
        Party::Professional { id } => professionals.contains(id),
    };
    for (party, place) in parties(case) {
        if !is_known(party) {
            return Err(Refusal::new(
                "points_nowhere",
                format!(
                    "{place} names somebody who is not among the people or professionals of the case. \
                     Add the person first, or remove the entry."
                ),
            ));
        }
    }
    for (id, place) in person_ids(case) {
        if !people.contains(id) {
            return Err(Refusal::new(
                "points_nowhere",
                format!(
                    "{place} names somebody who is not among the people of the case. \
                     Add the person first, or remove the entry."
                ),
            ));
        }
    }
    let babies = babies(case);
    if case.sightings.iter().flat_map(|sighting| &sighting.babies).any(|id| !babies.contains(id)) {
        return Err(Refusal::new(
            "points_nowhere",
            "A visit names a baby who is not in the case. Add the baby first, or change the visit.",
        ));
    }
    Ok(())
}

/// A baby stands in the pregnancy before birth and in the birth after it, under one id.
fn babies(case: &CaseFile) -> BTreeSet<&BabyId> {
    let unborn = case.pregnancy.babies.iter().map(|baby| &baby.id);
    let born = case.birth.iter().flat_map(|birth| &birth.babies).map(|baby| &baby.id);
    unborn.chain(born).collect()
}

fn parties(case: &CaseFile) -> impl Iterator<Item = (&Party, &'static str)> {
    let in_conferences = case.conferences.iter().flat_map(|conference| {
        let invited = conference.invitations.iter().map(|entry| (entry.party.as_ref(), "An invitation"));
        let left_out =
            conference.left_out.iter().map(|entry| (entry.party.as_ref(), "A reason for not inviting"));
        let reports = conference.reports.iter().map(|entry| (entry.from.as_ref(), "A report"));
        let attended = conference.attendance.iter().map(|entry| (entry.party.as_ref(), "The attendance"));
        let said = conference.contributions.iter().map(|entry| (entry.by.as_ref(), "A contribution"));
        let views = conference.agency_views.iter().map(|entry| (entry.by.as_ref(), "An agency's view"));
        let dissents = conference.dissents.iter().map(|entry| (entry.by.as_ref(), "A dissent"));
        let core = conference.core_group.iter().map(|entry| (entry.party.as_ref(), "The core group"));
        let copies = conference.minutes.copies.iter().map(|entry| (entry.to.as_ref(), "A copy"));
        invited
            .chain(left_out)
            .chain(reports)
            .chain(attended)
            .chain(said)
            .chain(views)
            .chain(dissents)
            .chain(core)
            .chain(copies)
    });
    let owners = case.plan.actions.iter().map(|action| (action.owner.as_ref(), "An action"));
    let told = case.notices.iter().map(|notice| (notice.told.as_ref(), "A record of telling"));
    in_conferences.chain(owners).chain(told).filter_map(|(party, place)| party.map(|party| (party, place)))
}

fn person_ids(case: &CaseFile) -> impl Iterator<Item = (&PersonId, &'static str)> {
    let links = case.relationships.iter().flat_map(|link| {
        [(&link.one, "A link between two people"), (&link.other, "A link between two people")]
    });
    let kept =
        case.withheld.iter().flat_map(|withheld| withheld.kept_from.iter().map(|id| (id, "A withheld fact")));
    let excluded = case.conferences.iter().flat_map(|conference| {
        conference.exclusions.iter().map(|exclusion| (&exclusion.person, "An exclusion"))
    });
    let heard = case
        .conferences
        .iter()
        .flat_map(|conference| conference.parent_views.iter().map(|view| (&view.person, "A parent's view")));
    let considered = case.conferences.iter().flat_map(|conference| {
        conference
            .siblings_considered
            .iter()
            .map(|sibling| (&sibling.person, "A brother or sister considered"))
    });
    let homes = case
        .babys_home
        .iter()
        .flat_map(|home| &home.living_with)
        .map(|id| (id, "The home agreed for the baby"));
    let stays =
        case.stays.iter().flat_map(|stay| &stay.living_with).map(|id| (id, "A record of where the baby is"));
    links.chain(kept).chain(excluded).chain(heard).chain(considered).chain(homes).chain(stays)
}

/// Finds what makes a whole file unreadable, besides its links.
pub(crate) fn refuse_doubled_ids(case: &CaseFile) -> Result<(), Refusal> {
    fn once<'a>(ids: impl Iterator<Item = &'a str>, what: &str) -> Result<(), Refusal> {
        let mut seen = BTreeSet::new();
        for (position, id) in ids.enumerate() {
            let number = position + 1;
            if id.trim().is_empty() {
                return Err(Refusal::new(
                    "no_id",
                    format!("Number {number} of the {what} has no id. Give it one."),
                ));
            }
            if !seen.insert(id) {
                return Err(Refusal::new(
                    "doubled_id",
                    format!(
                        "Two of the {what} have the same id; number {number} is the second. Give it another."
                    ),
                ));
            }
        }
        Ok(())
    }
    once(case.people.iter().map(|person| person.id.as_str()), "people")?;
    once(case.professionals.iter().map(|professional| professional.id.as_str()), "professionals")?;
    once(case.concerns.iter().map(|concern| concern.id.as_str()), "concerns")?;
    once(case.conferences.iter().map(|conference| conference.id.as_str()), "conferences")?;
    once(case.plan.actions.iter().map(|action| action.id.as_str()), "actions")?;
    once(case.notices.iter().map(|notice| notice.id.as_str()), "notices")?;
    once(case.withheld.iter().map(|withheld| withheld.id.as_str()), "withheld facts")?;
    once(case.hand_overs.iter().map(|entry| entry.id.as_str()), "handovers")?;
    once(case.plan_periods.iter().map(|entry| entry.id.as_str()), "times of plans")?;
    once(case.stays.iter().map(|entry| entry.id.as_str()), "records of where the baby is")?;
    once(case.pregnancy.due_dates.iter().map(|due| due.id.as_str()), "due dates")?;
    for conference in &case.conferences {
        once(conference.invitations.iter().map(|entry| entry.id.as_str()), "invitations")?;
        once(conference.attendance.iter().map(|entry| entry.id.as_str()), "attendance entries")?;
        once(conference.contributions.iter().map(|entry| entry.id.as_str()), "contributions")?;
        once(conference.reports.iter().map(|entry| entry.id.as_str()), "reports")?;
    }
    Ok(())
}
