//! The SMART checker and the action library that drafts.
