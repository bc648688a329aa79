//! What the start, the settings and the office are shown with.

use chrono::NaiveDate;
use prebirth_domain::{ConcernKind, Role, StandingHeading};
use prebirth_rules::{Figure, FigureKind, Key, LocalValue, Ruler, SourceShown, Verdict};
use serde::Serialize;
use ts_rs::TS;

use crate::choices::Choice;

/// This says whether there is a database and whether it is open.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum SessionState {
    /// There is no database on this laptop yet.
    None,
    /// There is one, and it is locked.
    Locked,
    /// It is open.
    Unlocked,
}

views! {
    /// This is how the program stands.
    pub struct SessionStatus {
        /// Whether there is a database and whether it is open.
        pub state: SessionState,
        /// The fewest letters that a passphrase may have.
        pub minimum_passphrase: u32,
        /// Whether the example case is offered because no case is there yet.
        pub example_on_offer: bool,
    }
    /// This is the recovery key, shown once.
    pub struct RecoveryKeyShown {
        /// The key in groups.
        pub recovery_key: String,
    }
    /// This is a second copy of the database.
    pub struct BackupMade {
        /// Where it lies. The passphrase of the day on which it was made opens it.
        pub place: String,
        /// How many cases it holds.
        pub cases: u32,
    }
    /// This says when something was saved that has no journal.
    pub struct SavedAt {
        /// In words.
        pub words: String,
    }
    /// These are the standing headings on offer.
    pub struct HeadingsOffered {
        /// The program's own, in their order.
        pub own: Vec<StandingHeading>,
        /// What can stand under a heading.
        pub holds: Vec<Choice>,
    }
    /// These are the policy packs.
    pub struct PackList {
        /// The packs, nation first.
        pub packs: Vec<PackName>,
    }
    /// This names a policy pack.
    pub struct PackName {
        /// The name in settings and on the command line.
        pub id: String,
        /// The name for people.
        pub label: String,
    }
    /// These are the figures of a policy pack, with the authority's own.
    pub struct Figures {
        /// The pack.
        pub pack: String,
        /// The pack's name for people.
        pub title: String,
        /// Every figure.
        pub rows: Vec<FigureRow>,
        /// The authority's own, to be sent back with what changes.
        pub own: Vec<LocalValue>,
    }
    /// This is a figure with where it comes from.
    pub struct FigureRow {
        /// Which figure.
        pub key: Key,
        /// What it is.
        pub title: String,
        /// The kind of figure that belongs here.
        pub kind: FigureKind,
        /// The figure in force; nothing for one that the authority has to supply.
        pub figure: Option<Figure>,
        /// The same in words.
        pub in_words: Option<String>,
        /// Where it comes from.
        pub source: SourceShown,
        /// Whether the authority set it itself.
        pub is_own: bool,
        /// Whether the authority still has to confirm it.
        pub is_to_confirm: bool,
        /// What the pack says, in words.
        pub pack_in_words: Option<String>,
        /// Where the pack has it from.
        pub pack_source: SourceShown,
    }
    /// This is what a change would move, before anybody accepts it.
    pub struct WhatWouldMove {
        /// The findings that would change.
        pub effects: Vec<Effect>,
        /// The pregnancy as it would be drawn.
        pub ruler: Ruler,
    }
    /// These are the roles that some kinds of concern call for.
    pub struct CalledRoles {
        /// Each once, in the order of the concerns.
        pub roles: Vec<Role>,
    }
    /// These are all kinds of concerns, each with what it would call for in a case.
    pub struct ConcernCalls {
        /// In the order of the list.
        pub kinds: Vec<ConcernCall>,
    }
    /// This is what one kind of concern calls for in a case.
    pub struct ConcernCall {
        /// The kind.
        pub what: ConcernKind,
        /// Whether the case has such a concern already.
        pub is_recorded: bool,
        /// What the rules say more because of it.
        pub asks: Vec<String>,
        /// The actions that would be proposed because of it.
        pub actions: Vec<String>,
    }
    /// This is one finding that would change.
    pub struct Effect {
        /// The rule.
        pub rule: String,
        /// What it says now; nothing for a new one.
        pub before: Option<String>,
        /// How the case stands now.
        pub verdict_before: Option<Verdict>,
        /// By when now.
        pub due_before: Option<NaiveDate>,
        /// What it would say; nothing for one that goes.
        pub after: Option<String>,
        /// How the case would stand.
        pub verdict_after: Option<Verdict>,
        /// By when then.
        pub due_after: Option<NaiveDate>,
    }
}
