//! What the checker knows about the words of the work.

pub(crate) mod everyday;
pub(crate) mod idioms;
pub(crate) mod phrases;
pub(crate) mod verb_list;
pub(crate) mod verbs;
