//! What an address book is shown with before anything of it is kept.

use serde::Serialize;
use ts_rs::TS;

use crate::contacts::Contact;

views! {
    /// This is what was understood of an address book. Nothing of it is kept yet.
    pub struct ContactsRead {
        /// Who was understood.
        pub contacts: Vec<ContactRead>,
        /// What was not taken, with the reason.
        pub left_out: Vec<LeftOutLine>,
        /// What each column was taken for; empty for cards.
        pub columns: Vec<ColumnRead>,
    }
    /// This is one contact as it was understood.
    pub struct ContactRead {
        /// The contact.
        pub contact: Contact,
        /// What the role was taken for, in words.
        pub role_label: String,
        /// Whether the same person is among the contacts already, or stands above in the file.
        pub is_known: bool,
        /// Whether the same person stands above in the file, and not among the contacts.
        pub is_twice: bool,
    }
    /// This is a line or a card that was not taken.
    pub struct LeftOutLine {
        /// Which one, counted as the file's own program counts.
        pub number: u32,
        /// Why.
        pub why: String,
    }
    /// This says what a column was taken for.
    pub struct ColumnRead {
        /// What stands at its head.
        pub heading: String,
        /// What it was taken for; nothing for one that was left aside.
        pub taken_for: Option<String>,
    }
}
