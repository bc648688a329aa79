//! What each command is asked with.

use chrono::NaiveDate;
use prebirth_domain::{ActionId, CaseId, Change, ConcernKind, ConferenceId, CopyDocument, Party};
use prebirth_rules::LocalValue;
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use zeroize::{Zeroize, ZeroizeOnDrop};

use crate::{CaseFilter, CaseOrder, Format, ToDoLength};

macro_rules! requests {
    ($($(#[$meta:meta])* pub struct $name:ident { $($(#[$field_meta:meta])* pub $field:ident: $type:ty,)* })+) => {$(
        $(#[$meta])*
        #[derive(Clone, Deserialize, TS)]
        #[serde(rename_all = "camelCase")]
        pub struct $name {
            $($(#[$field_meta])* pub $field: $type,)*
        }
    )+};
}

/// This asks for, or answers with, nothing more.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Nothing {}

/// This is a passphrase as typed. It wipes itself and never prints itself.
#[derive(Clone, Default, Deserialize, TS, Zeroize, ZeroizeOnDrop)]
#[serde(transparent)]
pub struct TypedSecret(pub String);

requests! {
    /// This names the passphrase of a new database.
    pub struct NewPassphrase {
        /// The passphrase.
        pub passphrase: TypedSecret,
    }
    /// This unlocks the database.
    pub struct Unlocking {
        /// The passphrase.
        pub passphrase: TypedSecret,
    }
    /// This unlocks the database with the recovery key and sets a new passphrase.
    pub struct Recovering {
        /// The recovery key as written down.
        pub recovery_key: TypedSecret,
        /// The new passphrase.
        pub new_passphrase: TypedSecret,
    }
    /// This sets another passphrase.
    pub struct PassphraseChange {
        /// The passphrase of today.
        pub passphrase: TypedSecret,
        /// The new passphrase.
        pub new_passphrase: TypedSecret,
    }
    /// This chooses the logo of the office.
    pub struct LogoChosen {
        /// The file as it is, in base 64.
        pub picture: String,
        /// What is read aloud in its place; the office's name when nothing is said.
        #[serde(default)]
        pub words: String,
    }
    /// This looks for cases.
    pub struct CaseSearch {
        /// The words to look for; nothing for all cases.
        #[serde(default)]
        pub search: String,
        /// In which order.
        #[serde(default)]
        pub order: CaseOrder,
        /// Which of them.
        #[serde(default)]
        pub only: CaseFilter,
        /// How much of what needs doing.
        #[serde(default)]
        pub to_do: ToDoLength,
    }
    /// This asks what all cases together say.
    pub struct AssuranceWanted {
        /// The first day on which a conference was held; nothing for any day.
        #[serde(default)]
        pub from: Option<NaiveDate>,
        /// The last day; nothing for any day.
        #[serde(default)]
        pub until: Option<NaiveDate>,
    }
    /// This starts a case with what is known.
    pub struct NewCase {
        /// The mother's given names.
        #[serde(default)]
        pub mother_given: String,
        /// The mother's family name.
        #[serde(default)]
        pub mother_family: String,
        /// The due date as typed.
        #[serde(default)]
        pub due_date: String,
        /// The day of the referral as typed.
        #[serde(default)]
        pub referral_on: String,
    }
    /// This asks for the figures of a policy pack.
    pub struct FiguresWanted {
        /// The pack; the office's own when nothing is said.
        #[serde(default)]
        pub pack: Option<String>,
    }
    /// This keeps the figures that the authority set itself.
    pub struct FiguresKept {
        /// All of them; one that is left out goes back to the pack's.
        pub own: Vec<LocalValue>,
        /// The pack beside which to show them.
        #[serde(default)]
        pub pack: Option<String>,
    }
    /// This asks what other figures or another pack would do to a case.
    pub struct FiguresTried {
        /// The case.
        pub id: CaseId,
        /// The figures of the authority as they would be.
        pub own: Vec<LocalValue>,
        /// The pack as it would be; the case's own when nothing is said.
        #[serde(default)]
        pub pack: Option<String>,
    }
    /// This brings a case file in.
    pub struct CaseArriving {
        /// The JSON.
        pub text: String,
        /// What becomes of a case that is there already.
        #[serde(default)]
        pub meeting: Meeting,
    }
    /// This names a case.
    pub struct CaseNamed {
        /// The case.
        pub id: CaseId,
    }
    /// This brings a case file.
    pub struct CaseAt {
        /// The case.
        pub id: CaseId,
        /// The conference that the screen is about; the latest when nothing is said.
        #[serde(default)]
        pub conference: Option<ConferenceId>,
    }
    /// This asks what concerns would call for in a case.
    pub struct ConcernAsked {
        /// The case.
        pub id: CaseId,
        /// One kind; every kind when nothing is said.
        #[serde(default)]
        pub what: Option<ConcernKind>,
    }
    /// This changes a case.
    pub struct CaseChange {
        /// The case.
        pub id: CaseId,
        /// The revision that the screen showed.
        pub revision: u32,
        /// The change.
        pub change: Change,
        /// The conference that the screen is about.
        #[serde(default)]
        pub conference: Option<ConferenceId>,
    }
    /// This makes several changes to a case, all of them or none.
    pub struct CaseChanges {
        /// The case.
        pub id: CaseId,
        /// The revision that the screen showed.
        pub revision: u32,
        /// The changes, in their order.
        pub changes: Vec<Change>,
        /// The conference that the screen is about.
        #[serde(default)]
        pub conference: Option<ConferenceId>,
    }
    /// This takes a change back.
    pub struct CaseUndo {
        /// The case.
        pub id: CaseId,
        /// The revision that the screen showed.
        pub revision: u32,
        /// The journal entry; the latest when nothing is said.
        #[serde(default)]
        pub sequence: Option<u32>,
        /// The conference that the screen is about.
        #[serde(default)]
        pub conference: Option<ConferenceId>,
    }
    /// This is an action as typed so far.
    pub struct ActionTyped {
        /// The case.
        pub id: CaseId,
        /// The conference that the screen is about.
        #[serde(default)]
        pub conference: Option<ConferenceId>,
        /// The action that is typed over, where there is one.
        #[serde(default)]
        pub action: Option<ActionId>,
        /// The text.
        pub text: String,
        /// The owner.
        #[serde(default)]
        pub owner: Option<Party>,
        /// The owner in words.
        #[serde(default)]
        pub owner_words: Option<String>,
        /// By when, as typed.
        #[serde(default)]
        pub due: Option<String>,
        /// What one will see or count.
        #[serde(default)]
        pub measure: Option<String>,
    }
    /// This is a day as typed.
    pub struct TypedDay {
        /// The text.
        pub text: String,
    }
    /// This is a time of day as typed.
    pub struct TypedTime {
        /// The text.
        pub text: String,
    }
    /// This is a name as typed.
    pub struct TypedName {
        /// The text.
        pub text: String,
    }
    /// These are kinds of concern.
    pub struct ConcernKinds {
        /// The kinds.
        pub kinds: Vec<ConcernKind>,
    }
    /// This is an NHS number as typed.
    pub struct TypedNhsNumber {
        /// The text.
        pub text: String,
    }
    /// This asks who gets a document, and what each copy leaves out.
    pub struct ShareWanted {
        /// The case.
        pub id: CaseId,
        /// The conference.
        pub conference: ConferenceId,
        /// Which document.
        pub document: CopyDocument,
    }
    /// This asks to see a document as it will print.
    pub struct PreviewWanted {
        /// Which document; the minutes when nothing is said.
        #[serde(default)]
        pub document: CopyDocument,
        /// The case.
        pub id: CaseId,
        /// The conference.
        pub conference: ConferenceId,
        /// The reader; the archive copy when nothing is said.
        #[serde(default)]
        pub recipient: Option<Party>,
    }
    /// This names the minutes of a conference.
    pub struct MinutesAt {
        /// The case.
        pub id: CaseId,
        /// The revision that the screen showed.
        pub revision: u32,
        /// The conference.
        pub conference: ConferenceId,
    }
    /// This puts a doubt right as it proposes.
    pub struct DoubtNamed {
        /// The case.
        pub id: CaseId,
        /// The revision that the screen showed.
        pub revision: u32,
        /// The conference.
        pub conference: ConferenceId,
        /// Which doubt, counted from 0.
        pub position: u32,
    }
    /// This asks for copies.
    pub struct CopiesWanted {
        /// The case.
        pub id: CaseId,
        /// The revision that the screen showed.
        pub revision: u32,
        /// The conference.
        pub conference: ConferenceId,
        /// Which document.
        pub document: CopyDocument,
        /// In which form; a PDF when nothing is said.
        #[serde(default)]
        pub format: Format,
        /// Whether each PDF is locked, with a password of its own.
        #[serde(default)]
        pub is_locked: bool,
        /// For whom; nothing for everybody who gets one.
        #[serde(default)]
        pub recipients: Option<Vec<Party>>,
    }
}

/// This says what becomes of a case that is there already when its file comes in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum Meeting {
    /// The file is refused.
    #[default]
    Refuse,
    /// The file becomes a case beside it.
    KeepBoth,
    /// The file takes its place; its journal says so and can take it back.
    Replace,
}

/// This is a case file as text.
#[derive(Clone, Serialize, Deserialize, TS)]
pub struct CaseText {
    /// The JSON.
    pub text: String,
}
