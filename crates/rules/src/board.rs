//! The invitation board: who must be there, who because of which concern, and every gap as a gap.

use chrono::NaiveDate;
use prebirth_domain::{CaseFile, Conference, Party, Role};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::PackInForce;

/// This is one row of the invitation board.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct BoardRow {
    /// What the row is called: the role, or what the person is to the baby.
    pub role_label: String,
    /// The role; nothing for a person of the family.
    pub role: Option<Role>,
    /// Why the row stands on the board.
    pub group: BoardGroup,
    /// Who it is; nothing for a gap.
    pub party: Option<Party>,
    /// The name as shown; nothing for a gap.
    pub name: Option<String>,
    /// The invitation.
    pub invitation_id: Option<String>,
    /// How far the invitation is.
    pub state: BoardState,
    /// The row in a few words: "asked 2 July 2026, coming".
    pub reply: String,
    /// How far the report is; nothing where none is asked.
    pub report: Option<String>,
    /// The codes of the findings about the row that are not met, due or cannot be told.
    pub findings: Vec<String>,
    /// Whether leaving the row out needs a reason.
    pub reason_required: bool,
    /// The recorded reason for leaving out.
    pub reason: Option<String>,
    /// Why the row is asked for.
    pub why: String,
}

/// This says why a row stands on the board.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "camelCase", rename_all_fields = "camelCase")]
pub enum BoardGroup {
    /// Somebody who must be asked to every conference.
    Must,
    /// Somebody who is asked because of a concern or a fact.
    Because {
        /// The concern or the fact, in words.
        of: String,
    },
    /// Somebody of the family.
    Family,
    /// Somebody else who is invited.
    Others,
}

/// This says how far an invitation is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum BoardState {
    /// Nobody is invited and no reason is recorded.
    Missing,
    /// An invitation is prepared.
    Planned,
    /// An invitation was sent.
    Asked,
    /// A reply came.
    Replied,
    /// Left out for a reason.
    LeftOut,
}

/// This gives the invitation board of a conference.
#[must_use]
pub fn invitation_board(
    case: &CaseFile,
    conference: &Conference,
    pack: &PackInForce,
    today: NaiveDate,
) -> Vec<BoardRow> {
    let _ = (case, conference, pack, today);
    Vec::new()
}
