//! Findings: invitations, quoracy, timescales, fathers, records, minutes; policy packs.
//!
//! A rule is one file and one line in the catalogue. It reads no clock and no file, and it cannot fail: an
//! incomplete case gives a judgement that says what is missing.

mod apart;
mod board;
mod catalogue;
mod check;
mod concern_roles;
mod facts;
mod finding;
mod judgement;
mod packs;
mod quorum;
mod rule;
mod ruler;
mod saying;

mod birth;
mod birth_plan;
mod core_groups;
mod decision;
mod escalations;
mod fathers;
mod hand_overs;
mod invitations;
mod legal;
mod minutes;
mod outset;
mod plan;
mod quoracy;
mod records;
mod reports;
mod safety;
mod thresholds;
mod timescales;
mod whereabouts;

pub use apart::together_against_an_order;
pub use board::{BoardGroup, BoardRow, BoardState, invitation_board};
pub use catalogue::CATALOGUE;
pub use check::{check, findings_of};
pub use concern_roles::roles_called_by;
pub use facts::Facts;
pub use finding::{Family, Finding, Place, Room, SourceShown, Verdict};
pub use judgement::{Judged, Judgement};
pub use packs::{
    Authority, CountBy, EditionInPack, Figure, FigureKind, GestationLimit, Key, Length, LocalValue,
    PackInForce, PackTrouble, Packs, Source, Value,
};
pub use quorum::{Counted, QuoracyState, quoracy};
pub use rule::{Cited, Rule, RulePlace};
pub use ruler::{Ruler, RulerMark, RulerMarkKind, RulerNext, RulerPoint, RulerRow, ruler};
