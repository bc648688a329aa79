//! What the rooms of a case are shown with.

use chrono::NaiveDate;
use prebirth_domain::{
    Action, ActionId, Attendance, BabyId, CaseFile, CaseId, ConferenceId, CopyDocument, EntryId, Party, Role,
};
use prebirth_rules::{BoardRow, Finding, Place, QuoracyState, Ruler};
use prebirth_smart::{Checked, DismissedProposal, DraftedAction};
use serde::Serialize;
use ts_rs::TS;
use zeroize::{Zeroize, ZeroizeOnDrop};

use crate::choices::Choices;

views! {
    /// These are the doubts about what is written of a conference.
    pub struct Doubts {
        /// Each, in the order of the record; the position names it.
        pub doubts: Vec<DoubtView>,
    }
    /// This is something in the record that may be wrong.
    pub struct DoubtView {
        /// Where it stands, in words.
        pub where_words: String,
        /// Where it is put right.
        pub place: Place,
        /// What is the matter.
        pub sentence: String,
        /// The words that it is about.
        pub was: Option<String>,
        /// What would stand there instead; nothing where only a person can tell.
        pub mend: Option<String>,
        /// What the doubt is known by, as long as the words stay as they are.
        pub key: EntryId,
        /// Whether somebody looked at it and found it right.
        pub is_settled: bool,
    }
    /// This is a case that was written to a file.
    pub struct CaseSaved {
        /// Where the file lies. It is not encrypted.
        pub place: String,
    }
    /// This is a case as its rooms show it.
    pub struct CaseView {
        /// The case.
        pub id: CaseId,
        /// The revision; a change names it.
        pub revision: u32,
        /// When it was last saved, in words.
        pub saved_words: String,
        /// Whether it is the invented example.
        pub is_example: bool,
        /// The working name of the baby.
        pub title: String,
        /// Today in words.
        pub today_words: String,
        /// Today, for new entries.
        pub today: NaiveDate,
        /// The gestation today in words, for example 27+2; nothing without a due date or after the birth.
        pub gestation_words: Option<String>,
        /// The babies, as they are called now.
        pub babies: Vec<BabyShown>,
        /// When the baby was born, in words; nothing before the birth.
        pub born_words: Option<String>,
        /// The due date with its basis, in words.
        pub due_words: Option<String>,
        /// The case file itself.
        pub case_file: CaseFile,
        /// The conferences.
        pub conferences: Vec<ConferenceName>,
        /// The conference that this view is about.
        pub conference: Option<ConferenceId>,
        /// The pregnancy as a picture.
        pub ruler: Ruler,
        /// What is not met, falls due or cannot be told yet, worst first.
        pub findings: Vec<Finding>,
        /// What is met or does not apply, counted.
        pub settled: Vec<SettledChecks>,
        /// The one next step, in words.
        pub next_thing: Option<String>,
        /// The finding that it comes from.
        pub next_finding: Option<u32>,
        /// Who must be there, and who is missing.
        pub board: Vec<BoardRow>,
        /// What a usual preparation needs, and what of it is done.
        pub ready: Vec<ReadyStep>,
        /// The roll.
        pub roll: Vec<RollRow>,
        /// Whether the conference is quorate.
        pub quoracy: Option<QuoracyState>,
        /// The actions with what the checker says.
        pub actions: Vec<ActionView>,
        /// Who gets which copy.
        pub share: Vec<ShareRow>,
        /// What the big screen of the meeting room shows.
        pub wall: WallShown,
        /// How far the minutes are.
        pub minutes: MinutesState,
        /// The lists that fields offer.
        pub choices: Choices,
    }
    /// This is one step of a usual preparation.
    pub struct ReadyStep {
        /// What it is.
        pub label: String,
        /// Whether it is done.
        pub is_done: bool,
        /// Where it is done.
        pub place: Place,
    }
    /// This names a conference.
    pub struct ConferenceName {
        /// The conference.
        pub id: ConferenceId,
        /// Its kind and day, in words.
        pub label: String,
    }
    /// This counts the checks of one rule in one part of a room that leave nothing to do.
    pub struct SettledChecks {
        /// The rule.
        pub rule: String,
        /// Its name.
        pub name: String,
        /// Where the first of them stands.
        pub place: Place,
        /// How many they are.
        pub count: u32,
    }
    /// This is what everybody in the room may read.
    pub struct WallShown {
        /// Who is there.
        pub here: Vec<WallPerson>,
        /// The lines of the decision that are read out.
        pub lines: Vec<String>,
        /// What was agreed.
        pub actions: Vec<WallAction>,
        /// How many people, lines and actions are left out: for the chair, never for the room.
        pub not_shown: u32,
    }
    /// This is somebody who is there, on the big screen.
    pub struct WallPerson {
        /// The name.
        pub name: String,
        /// The role in words; empty where the words are withheld, or are the name already.
        pub role: String,
    }
    /// This is an action on the big screen.
    pub struct WallAction {
        /// The action.
        pub id: ActionId,
        /// What is done.
        pub text: String,
        /// Who does it; empty where nobody is named or the name is withheld.
        pub owner: String,
    }
    /// This is a line of the roll call.
    pub struct RollRow {
        /// Who.
        pub party: Party,
        /// The name.
        pub name: String,
        /// What the person is in the case.
        pub role_label: String,
        /// The role of a professional.
        pub role: Option<Role>,
        /// The letters with which the roll call and the minutes name the person.
        pub initials: String,
        /// Whether the person is invited.
        pub is_invited: bool,
        /// The reply to the invitation, in words.
        pub reply_label: Option<String>,
        /// How the person takes part, where it is recorded.
        pub attendance: Option<Attendance>,
        /// The same in words.
        pub mode_label: String,
        /// Whether the person is present.
        pub is_present: bool,
        /// What has to be put right at once: somebody is there from whom an order keeps this person apart.
        pub warning: Option<String>,
    }
    /// This is an action with what the checker says of it.
    pub struct ActionView {
        /// The action.
        pub id: ActionId,
        /// The checker's result.
        pub checked: Checked,
        /// The owner in words.
        pub owner_label: String,
        /// By when, in words, as the plan says it.
        pub due_words: String,
        /// The day on which that falls, in words.
        pub due_day_words: Option<String>,
        /// The concerns that it answers.
        pub concern_labels: Vec<String>,
        /// How many criteria are met.
        pub criteria_met: u32,
        /// How many criteria there are.
        pub criteria_total: u32,
        /// Whether it is said to be done, and nothing shows it.
        pub lacks_evidence: bool,
        /// By how much it is late, where it still waits to be done.
        pub late_words: Option<String>,
        /// Whether there is nothing to mend; what the record cannot tell yet is asked and needs no mending.
        pub is_sound: bool,
    }
    /// This is an action as typed so far, with what the checker says of it.
    pub struct CheckedAction {
        /// The checker's result.
        pub checked: Checked,
        /// The due date in words, where it is understood.
        pub due_words: Option<String>,
    }
    /// This is a proposal for a weak action.
    pub struct MendedAction {
        /// The proposal; nothing where the library has no neighbour.
        pub mended: Option<ActionProposal>,
    }
    /// This is an action put better, as a proposal.
    pub struct ActionProposal {
        /// The whole action as it would stand.
        pub action: Action,
        /// Why it is better.
        pub why: String,
    }
    /// These are proposed actions.
    pub struct Drafts {
        /// The proposals, in the order of the concerns.
        pub drafts: Vec<DraftedAction>,
        /// What the case would call for and somebody decided against, each with the reason.
        pub dismissed: Vec<DismissedProposal>,
    }
    /// This is a baby of the case, as it is called now.
    pub struct BabyShown {
        /// Which baby.
        pub id: BabyId,
        /// The name given at birth, else the working name.
        pub name: String,
        /// When it was born, in words; nothing before the birth.
        pub born_words: Option<String>,
    }
    /// This is a recipient of copies.
    pub struct ShareRow {
        /// Who.
        pub party: Party,
        /// The name.
        pub name: String,
        /// What the person is in the case.
        pub role_label: String,
        /// Whether the person was invited.
        pub was_invited: bool,
        /// Whether the person was present.
        pub was_present: bool,
        /// Whether the person gets the document that the row is about.
        pub gets_it: bool,
        /// What the person does not see.
        pub kept_back: Vec<KeptBack>,
        /// The copies that were made for the person.
        pub copies: Vec<CopyRow>,
    }
    /// This is something that a copy leaves out.
    pub struct KeptBack {
        /// What, without saying it.
        pub what: String,
        /// Why.
        pub ground: String,
    }
    /// This is a copy that was made.
    pub struct CopyRow {
        /// The entry.
        pub id: EntryId,
        /// Which document.
        pub document: CopyDocument,
        /// Which document and version, in words.
        pub document_label: String,
        /// When it was made.
        pub made_words: Option<String>,
        /// When it was sent, and how.
        pub sent_words: Option<String>,
        /// When receipt was confirmed.
        pub received_words: Option<String>,
        /// When somebody last asked whether it arrived.
        pub chased_words: Option<String>,
        /// Who read it as a second person.
        pub checked_by: Option<String>,
        /// Whether a second person has to read it before it goes out.
        pub needs_second_reader: bool,
    }
    /// These are the readers of one document.
    pub struct ShareRows {
        /// The rows.
        pub rows: Vec<ShareRow>,
    }
    /// This is how far the minutes are.
    pub struct MinutesState {
        /// Whether the latest text is approved.
        pub is_approved: bool,
        /// The latest approved version, 0 for none.
        pub version: u32,
        /// Whether something changed since the approval.
        pub has_changed_since: bool,
        /// The state in words.
        pub state_words: String,
        /// What stands in the way of approval.
        pub cannot_approve_because: Vec<String>,
    }
    /// This is the journal of a case, latest first.
    pub struct History {
        /// The entries.
        pub entries: Vec<HistoryEntry>,
    }
    /// This is an entry of the journal.
    pub struct HistoryEntry {
        /// Its number.
        pub sequence: u32,
        /// Who.
        pub who: String,
        /// When, in words.
        pub at_words: String,
        /// What was done.
        pub sentence: String,
        /// What changed, field by field.
        pub differences: Vec<Difference>,
        /// Whether it can be taken back.
        pub can_undo: bool,
        /// The number of the first of the entries that one press made; nothing for an entry made alone.
        pub made_with: Option<u32>,
        /// How many entries that press made; 0 for an entry made alone.
        pub together: u32,
    }
    /// This is a field that changed.
    pub struct Difference {
        /// The field in words.
        pub place: String,
        /// What stood there.
        pub before: Option<String>,
        /// What stands there now.
        pub after: Option<String>,
    }
    /// This is a document as it will print.
    pub struct Preview {
        /// Each page as a picture (SVG).
        pub pages: Vec<String>,
        /// The document as a web page, for a screen reader.
        pub html: String,
        /// What is kept back from this reader.
        pub kept_back: Vec<KeptBack>,
    }
    /// These are copies that were made.
    pub struct CopiesMade {
        /// The folder in which they lie.
        pub folder: String,
        /// The files.
        pub files: Vec<CopyFile>,
        /// Those of them that took the place of an earlier file of the same name, which may have had another password.
        pub replaced: Vec<String>,
        /// The case with the copies recorded.
        pub view: CaseView,
    }
    /// This is a file that was made.
    pub struct CopyFile {
        /// For whom.
        pub party: Party,
        /// For whom, in words.
        pub label: String,
        /// The file's name.
        pub file: String,
        /// How many pages it has; none for a form without pages.
        pub pages: u32,
        /// Which letters could not be drawn, in a sentence.
        pub not_drawn: Option<String>,
        /// How old a reader has to be, in years; only of the family's own copy.
        pub reading_age: Option<u32>,
        /// How many facts and parts were kept back.
        pub kept_back: u32,
        /// What opens this file alone; it is shown once and kept nowhere.
        pub password: Option<ShownSecret>,
    }
}

/// This is a secret on its way to the screen. It wipes itself and never prints itself.
#[derive(Clone, Serialize, TS, Zeroize, ZeroizeOnDrop)]
#[serde(transparent)]
pub struct ShownSecret(pub String);

impl std::fmt::Debug for ShownSecret {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str("ShownSecret(..)")
    }
}
