//! The words of the work: the case file and the named changes to it.
