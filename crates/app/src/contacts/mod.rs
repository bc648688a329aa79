//! The contacts of an office: whom one invites again and again, brought in from an address book.

mod cards;
mod roles;
mod table;

use std::fmt;

use prebirth_domain::{PersonName, Role};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::AppError;
use crate::views::{ContactRead, ContactsRead};

/// This is somebody whom the office invites: no member of a family.
#[derive(Clone, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", default)]
pub struct Contact {
    /// The name.
    pub name: PersonName,
    /// What the person is.
    pub role: Role,
    /// The role in the words of the address book.
    pub title: Option<String>,
    /// For whom the person works.
    pub agency: Option<String>,
    /// The address for e-mail.
    pub email: Option<String>,
    /// The telephone number.
    pub telephone: Option<String>,
}

impl fmt::Debug for Contact {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("Contact(..)")
    }
}

/// These are the contacts of the office.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", default)]
pub struct Contacts {
    /// The contacts, by family name.
    pub contacts: Vec<Contact>,
}

impl Contact {
    /// Two address books rarely write a name alike; an address for e-mail belongs to one person.
    fn is_same(&self, other: &Self) -> bool {
        let folded = |text: &str| prebirth_store::fold(text.trim());
        match (&self.email, &other.email) {
            (Some(own), Some(others)) => folded(own) == folded(others),
            (Some(_) | None, Some(_) | None) => {
                self.role == other.role && folded(&self.name.full()) == folded(&other.name.full())
            }
        }
    }
}

/// This reads an address book: a table with a line of headings, or cards.
///
/// # Errors
/// Refuses a text in which nobody was found.
pub(crate) fn read(text: &str, known: &[Contact]) -> Result<ContactsRead, AppError> {
    let text = text.trim_start_matches('\u{feff}');
    let mut read = if cards::are_cards(text) { cards::read(text) } else { table::read(text)? };
    let mut before: Vec<Contact> = Vec::new();
    for one in &mut read.contacts {
        let is_here = known.iter().any(|other| other.is_same(&one.contact));
        one.is_twice = !is_here && before.iter().any(|other| other.is_same(&one.contact));
        one.is_known = is_here || one.is_twice;
        before.push(one.contact.clone());
    }
    if read.contacts.is_empty() && read.left_out.is_empty() {
        return Err(AppError::refusal(
            "no_contacts",
            "Nobody was found in this file. Choose a CSV file whose first line names the columns, or a vCard file.",
        ));
    }
    Ok(read)
}

/// What one line or card says, before it is a contact.
#[derive(Default)]
struct Said {
    whole_name: String,
    given: String,
    family: String,
    role: String,
    agency: String,
    email: String,
    telephone: String,
}

/// This makes a contact of what was said.
///
/// # Errors
/// Gives the reason why it is nobody.
fn contact(said: &Said) -> Result<ContactRead, String> {
    let all = [&said.whole_name, &said.given, &said.family, &said.role, &said.agency];
    if all.iter().any(|text| text.contains('\u{fffd}')) {
        return Err(
            "The text on this line cannot be read. Save the file as “CSV UTF-8” and bring it in again."
                .to_owned(),
        );
    }
    let name = match (said.given.trim(), said.family.trim()) {
        ("", "") => split(said.whole_name.trim()),
        (given, family) => PersonName::new(given, family),
    };
    let kept = |text: &str| Some(text.trim().to_owned()).filter(|text| !text.is_empty());
    if name.is_unknown() && kept(&said.role).is_none() {
        return Err("It has neither a name nor a role.".to_owned());
    }
    let role = roles::role_of(&said.role).or_else(|| roles::role_of(&said.agency)).unwrap_or(Role::Other);
    let title = kept(&said.role).filter(|words| prebirth_store::fold(words) != role.label());
    let email = kept(&said.email).filter(|email| email.contains('@'));
    let contact =
        Contact { name, role, title, agency: kept(&said.agency), email, telephone: kept(&said.telephone) };
    Ok(ContactRead { contact, role_label: role.label().to_owned(), is_known: false, is_twice: false })
}

/// "Cole, Ruth" and "Ruth Cole" are the same.
fn split(whole: &str) -> PersonName {
    if let Some((family, given)) = whole.split_once(',') {
        return PersonName::new(given.trim(), family.trim());
    }
    match whole.rsplit_once(char::is_whitespace) {
        Some((given, family)) => PersonName::new(given.trim(), family.trim()),
        None => PersonName::new("", whole),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_the_same_written_either_way_round() {
        for (whole, given, family) in [
            ("Ruth Cole", "Ruth", "Cole"),
            ("Cole, Ruth", "Ruth", "Cole"),
            ("Dr Siân Lee", "Dr Siân", "Lee"),
            ("Cole", "", "Cole"),
        ] {
            assert_eq!(split(whole), PersonName::new(given, family), "{whole}");
        }
    }

    #[test]
    fn somebody_who_is_there_already_is_marked() {
        let cole = Contact { email: Some("R.Cole@nhs.example".into()), ..Contact::default() };
        let text =
            "Name,Role,E-mail\nRuth Cole,Midwife,r.cole@nhs.example\nTom Novak,IDVA,\nTom Novak,IDVA,\n";
        let read = read(text, &[cole]).unwrap();
        let known: Vec<bool> = read.contacts.iter().map(|one| one.is_known).collect();
        assert_eq!(
            known,
            [true, false, true],
            "by e-mail; and one that stands twice in the file counts once"
        );
        let twice: Vec<bool> = read.contacts.iter().map(|one| one.is_twice).collect();
        assert_eq!(twice, [false, false, true], "and is said to stand twice, not to be here");
    }

    #[test]
    fn a_file_with_nobody_in_it_is_refused_and_broken_letters_are_named() {
        assert!(read("", &[]).is_err());
        let read = read("Name,Role\nSi\u{fffd}n Lee,GP\n", &[]).unwrap();
        assert!(
            read.contacts.is_empty() && read.left_out[0].why.contains("UTF-8"),
            "the user learns what to do"
        );
    }
}
