//! The papers of a conference beside its minutes: letters, agenda, plans, records, the family's copy.

pub(crate) mod agenda;
mod babies_decided;
pub(crate) mod birth_plan;
pub(crate) mod core_group;
pub(crate) mod family_copy;
pub(crate) mod invitation;
pub(crate) mod letter;
mod plain_words;
pub(crate) mod plan;
pub(crate) mod report_request;
