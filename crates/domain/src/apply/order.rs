//! Moving one entry of a list whose order somebody chose.

use crate::{CaseFile, Conference, ConferenceId, OrderedList, Refusal};

impl CaseFile {
    /// Lets the entry at one position take the place of the entry at another; those between close up.
    pub(super) fn move_entry(&mut self, list: &OrderedList, from: u32, to: u32) -> Result<(), Refusal> {
        match list {
            OrderedList::Actions => moved(&mut self.plan.actions, from, to, "action"),
            OrderedList::Agenda { conference } => {
                moved(&mut self.conference_mut(conference)?.agenda, from, to, "item of the agenda")
            }
            OrderedList::Contributions { conference } => {
                moved(&mut self.conference_mut(conference)?.contributions, from, to, "contribution")
            }
        }
    }

    pub(super) fn conference_mut(&mut self, id: &ConferenceId) -> Result<&mut Conference, Refusal> {
        let found = self.conferences.iter_mut().find(|conference| conference.id == *id);
        found.ok_or_else(|| Refusal::gone("conference"))
    }
}

fn moved<T>(entries: &mut Vec<T>, from: u32, to: u32, what: &str) -> Result<(), Refusal> {
    let place = |position: u32| {
        let position = usize::try_from(position).ok();
        position.filter(|position| *position < entries.len()).ok_or_else(|| Refusal::gone(what))
    };
    let (from, to) = (place(from)?, place(to)?);
    let entry = entries.remove(from);
    entries.insert(to, entry);
    Ok(())
}
