//! One Document model to PDF and HTML; letters, minutes, plans.
