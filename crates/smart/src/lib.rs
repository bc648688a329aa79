//! The SMART checker and the action library that drafts.
//!
//! Nothing here reads a clock, a file or the network. An action is read as a person writes it, and
//! nothing that is written makes the checker fail.

mod action;
mod amounts;
mod attending;
mod background;
mod bareness;
mod case_context;
mod case_fit;
mod check;
mod compounds;
mod context;
mod contradictions;
mod counts;
mod deadline;
mod doers;
mod doing;
mod drafts;
mod features;
mod filling;
mod findings;
mod keeping;
#[cfg(test)]
mod learning;
mod library;
#[cfg(test)]
mod library_page;
mod likeness;
mod loose;
mod measure;
mod mending;
mod objects;
mod openings;
mod owner;
mod parents_word;
mod plain_words;
mod plan_findings;
mod ranking;
mod reading;
mod restrictions;
mod second_opinion;
mod sentence_ends;
mod sentences;
mod shorthand;
mod spelling;
mod time;
mod token;
mod units;
mod vagueness;
mod weighing;
mod words;

pub use action::{
    ActionText, Checked, Criteria, Criterion, Field, FindingCode, Judgement, Mend, ResolvedDue, SmartFinding,
    Span,
};
pub use check::check;
pub use context::{Context, KnownPerson};
pub use contradictions::{DateContradiction, date_contradictions};
pub use drafts::{DismissedProposal, DraftedAction, dismissed, draft};
pub use filling::due_words;
pub use mending::{Mended, mend};
pub use parents_word::rests_on_parent_alone;
pub use plan_findings::plan_findings;
pub use restrictions::{Restriction, RestrictionKind, restrictions};
