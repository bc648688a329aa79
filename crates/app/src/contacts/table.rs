//! An address book as a table: a line of headings, then a line for each person.

use super::{Said, contact};
use crate::AppError;
use crate::views::{ColumnRead, ContactsRead, LeftOutLine};

/// What a column may hold, and what may stand at its head.
const COLUMNS: &[(Column, &str, &[&str])] = &[
    (Column::Name, "name", &["name", "full name", "display name", "contact", "contact name"]),
    (Column::Given, "first name", &["first name", "given name", "forename", "forenames", "first"]),
    (Column::Family, "family name", &["last name", "surname", "family name", "last"]),
    (Column::Role, "role", &["role", "job title", "title", "profession", "position", "job"]),
    (
        Column::Agency,
        "agency",
        &["agency", "organisation", "organization", "company", "team", "employer", "service", "department"],
    ),
    (
        Column::Email,
        "e-mail",
        &["email", "e mail", "email address", "e mail address", "mail", "secure email", "e mail 1 value"],
    ),
    (
        Column::Telephone,
        "telephone",
        &[
            "phone",
            "telephone",
            "tel",
            "mobile",
            "mobile phone",
            "business phone",
            "work phone",
            "phone number",
            "telephone number",
            "phone 1 value",
        ],
    ),
];

#[derive(Clone, Copy, PartialEq, Eq)]
enum Column {
    Name,
    Given,
    Family,
    Role,
    Agency,
    Email,
    Telephone,
}

/// This reads a table.
///
/// # Errors
/// Refuses a table whose first line names no column that is known.
pub(super) fn read(text: &str) -> Result<ContactsRead, AppError> {
    let mut lines =
        csv::ReaderBuilder::new().delimiter(delimiter(text)).flexible(true).from_reader(text.as_bytes());
    let headings: Vec<String> =
        lines.headers().map_err(|_| unreadable())?.iter().map(|one| one.trim().to_owned()).collect();
    let mut taken: Vec<Option<Column>> = Vec::with_capacity(headings.len());
    for heading in &headings {
        // A second column of the same kind is left aside: the first telephone number is the one to ring.
        taken.push(column_of(heading).filter(|column| !taken.contains(&Some(*column))));
    }
    if !taken.iter().flatten().any(|one| matches!(one, Column::Name | Column::Family | Column::Role)) {
        return Err(AppError::refusal(
            "no_columns",
            "The first line of the file has to say what each column holds: Name, Role, Agency, Email, Phone.",
        ));
    }
    let mut read =
        ContactsRead { contacts: Vec::new(), left_out: Vec::new(), columns: columns(headings, &taken) };
    for line in lines.records() {
        let line = line.map_err(|_| unreadable())?;
        let number = line.position().map_or(0, |place| u32::try_from(place.line()).unwrap_or(u32::MAX));
        if line.iter().all(|field| field.trim().is_empty()) {
            continue;
        }
        match contact(&said(&line, &taken)) {
            Ok(one) => read.contacts.push(one),
            Err(why) => read.left_out.push(LeftOutLine { number, why }),
        }
    }
    Ok(read)
}

fn said(line: &csv::StringRecord, taken: &[Option<Column>]) -> Said {
    let mut said = Said::default();
    for (field, column) in line.iter().zip(taken) {
        let place = match column {
            Some(Column::Name) => &mut said.whole_name,
            Some(Column::Given) => &mut said.given,
            Some(Column::Family) => &mut said.family,
            Some(Column::Role) => &mut said.role,
            Some(Column::Agency) => &mut said.agency,
            Some(Column::Email) => &mut said.email,
            Some(Column::Telephone) => &mut said.telephone,
            None => continue,
        };
        field.trim().clone_into(place);
    }
    said
}

fn columns(headings: Vec<String>, taken: &[Option<Column>]) -> Vec<ColumnRead> {
    let words = |wanted: Column| COLUMNS.iter().find(|(column, ..)| *column == wanted);
    headings
        .into_iter()
        .zip(taken)
        .map(|(heading, column)| ColumnRead {
            heading,
            taken_for: column.and_then(words).map(|(_, words, _)| (*words).to_owned()),
        })
        .collect()
}

fn column_of(heading: &str) -> Option<Column> {
    let heading = prebirth_store::search_words(heading).join(" ");
    COLUMNS.iter().find(|(_, _, known)| known.contains(&heading.as_str())).map(|(column, ..)| *column)
}

/// Spreadsheets of other countries and address books put semicolons and tabs.
fn delimiter(text: &str) -> u8 {
    let first = text.lines().next().unwrap_or_default();
    let many = |sign: u8| first.bytes().filter(|byte| *byte == sign).count();
    [b',', b';', b'\t'].into_iter().max_by_key(|sign| (many(*sign), *sign == b',')).unwrap_or(b',')
}

fn unreadable() -> AppError {
    AppError::refusal(
        "unreadable",
        "This file cannot be read as a table. Save it as CSV and bring it in again.",
    )
}

#[cfg(test)]
mod tests {
    use prebirth_domain::Role;

    use super::*;

    #[test]
    fn a_table_is_read_whatever_parts_its_columns_and_what_stands_at_their_heads() {
        for text in [
            "Name,Job title,Organisation,E-mail,Phone\nRuth Cole,Community midwife,NHS Trust,r@x.example,0116 1\n",
            "Surname;First Name;Role;Team;Email address;Mobile\nCole;Ruth;midwife;NHS Trust;r@x.example;0116 1\n",
            "Surname\tForename\tPosition\tCompany\tE-mail\tTel\nCole\tRuth\tMidwife\tNHS Trust\tr@x.example\t0116 1\n",
        ] {
            let read = read(text).unwrap();
            let one = &read.contacts[0].contact;
            assert_eq!((one.name.given.as_str(), one.name.family.as_str()), ("Ruth", "Cole"), "{text}");
            assert_eq!(one.role, Role::Midwife, "{text}");
            assert_eq!(one.agency.as_deref(), Some("NHS Trust"), "{text}");
            assert_eq!(one.email.as_deref(), Some("r@x.example"), "{text}");
            assert_eq!(one.telephone.as_deref(), Some("0116 1"), "{text}");
        }
    }

    #[test]
    fn what_was_left_aside_is_said() {
        let read = read("Name,Shoe size\nRuth Cole,38\n,40\n").unwrap();
        assert_eq!(read.columns[1].taken_for, None, "nobody wonders where a column went");
        assert_eq!(read.left_out[0].number, 3, "as the spreadsheet counts its lines");
        assert!(super::read("38,40\n1,2\n").is_err(), "a table without headings is refused");
    }
}
