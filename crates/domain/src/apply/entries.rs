//! Entries of lists: putting one in the place of the one with its id, and removing one.

use crate::{
    Action, ActionId, AgencyReport, AgencyView, Attendance, BabyStay, Concern, ConcernId, Conference,
    ConferenceId, Contribution, Copy, CoreGroupMeeting, CoreGroupMember, Correction, DismissedDraft, Dispute,
    Dissent, DueDate, EntryId, Escalation, Exclusion, HandOver, Invitation, LeftOut, MeetingRecord, Notice,
    ParentView, Person, PersonId, PlanOutcome, PlanPeriod, Professional, ProfessionalId, Referral, Refusal,
    Relationship, SettledDoubt, SiblingConsidered, Sighting, StrategyDiscussion, ThresholdDecision,
    Verification, Withheld,
};

/// This is an entry of a list that is known by an id.
pub(crate) trait Entry {
    /// The type of the id.
    type Id: PartialEq + AsText;

    /// This gives the id.
    fn id(&self) -> &Self::Id;
}

/// This gives an id as text.
pub(crate) trait AsText {
    /// This gives the text.
    fn text(&self) -> &str;
}

macro_rules! entries {
    ($($entry:ty => $id:ty,)+) => {$(
        impl Entry for $entry {
            type Id = $id;
            fn id(&self) -> &$id {
                &self.id
            }
        }
    )+};
}

macro_rules! as_text {
    ($($id:ty),+) => {$(
        impl AsText for $id {
            fn text(&self) -> &str {
                self.as_str()
            }
        }
    )+};
}

as_text!(EntryId, PersonId, ProfessionalId, ConcernId, ConferenceId, ActionId);

entries! {
    DueDate => EntryId, Person => PersonId, Relationship => EntryId, Professional => ProfessionalId,
    Concern => ConcernId, Withheld => EntryId, Referral => EntryId, StrategyDiscussion => EntryId,
    Notice => EntryId, ThresholdDecision => EntryId, Conference => ConferenceId, PlanOutcome => EntryId,
    Action => ActionId, CoreGroupMeeting => EntryId, MeetingRecord => EntryId, Sighting => EntryId,
    Escalation => EntryId, Verification => EntryId, Dispute => EntryId, Invitation => EntryId,
    LeftOut => EntryId, AgencyReport => EntryId, Exclusion => EntryId, Attendance => EntryId,
    Contribution => EntryId, AgencyView => EntryId, ParentView => EntryId, Dissent => EntryId,
    CoreGroupMember => EntryId, Copy => EntryId, Correction => EntryId, HandOver => EntryId, PlanPeriod => EntryId, BabyStay => EntryId,
    SiblingConsidered => EntryId, DismissedDraft => EntryId, SettledDoubt => EntryId,
}

/// This puts an entry in the place of the one with its id, or at the end.
pub(crate) fn put<T: Entry>(entries: &mut Vec<T>, entry: T) -> Result<(), Refusal> {
    if entry.id().text().trim().is_empty() {
        return Err(Refusal::new("no_id", "This entry has no id, so it cannot be kept. Add it again."));
    }
    match entries.iter_mut().find(|existing| existing.id() == entry.id()) {
        Some(existing) => *existing = entry,
        None => entries.push(entry),
    }
    Ok(())
}

/// This removes the entry with an id.
pub(crate) fn remove<T: Entry>(entries: &mut Vec<T>, id: &T::Id, what: &str) -> Result<(), Refusal> {
    let before = entries.len();
    entries.retain(|entry| entry.id() != id);
    if entries.len() == before { Err(Refusal::gone(what)) } else { Ok(()) }
}
