//! The list of cases, and finding one.

use std::fmt;

use chrono::{DateTime, NaiveDate, Utc};
use prebirth_domain::{CaseFile, CaseId, ConferenceState};
use rusqlite::{Connection, Row, named_params};
use serde::Serialize;
use ts_rs::TS;

use crate::database::{day, moment, read_day, read_moment};
use crate::search::{SearchText, query};
use crate::{Revision, Store, StoreTrouble};

/// This says which cases are asked for.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct CaseQuery {
    /// What was typed to find a case: words of names, references or anything written; empty for all.
    pub search: String,
    /// The day from which on a conference is the next one; nothing when a past one counts too.
    pub today: Option<NaiveDate>,
}

impl fmt::Debug for CaseQuery {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("CaseQuery(..)")
    }
}

/// This is a case as a list shows it.
#[derive(Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CaseRow {
    /// The case.
    pub id: CaseId,
    /// The words under which the case is known.
    pub title: String,
    /// The mother's name, where it is known.
    pub mother: Option<String>,
    /// The local authority's reference.
    pub reference: Option<String>,
    /// The earliest due date in use.
    pub working_due_date: Option<NaiveDate>,
    /// The day of birth.
    pub born_on: Option<NaiveDate>,
    /// The day of the next conference that is planned.
    pub next_conference: Option<NaiveDate>,
    /// When the case was changed last.
    pub updated_at: DateTime<Utc>,
    /// The revision that stands.
    pub revision: Revision,
    /// Whether it is the invented example.
    pub is_example: bool,
}

impl fmt::Debug for CaseRow {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "CaseRow({} {})", self.id, self.revision)
    }
}

impl Store {
    /// This lists cases: those with the next conference first, then by due date.
    ///
    /// # Errors
    /// Gives a [`StoreTrouble`] when the database cannot be read.
    pub fn list(&self, asked: &CaseQuery) -> Result<Vec<CaseRow>, StoreTrouble> {
        let typed = asked.search.trim();
        let looked_for = query(typed);
        if looked_for.is_none() && !typed.is_empty() {
            return Ok(Vec::new());
        }
        let mut query = self.connection.prepare_cached(
            "SELECT id, title, mother, reference, working_due_date, born_on, updated_at, revision, is_example,
                    (SELECT min(day) FROM conference_days WHERE case_id = id AND (:today IS NULL OR day >= :today)) AS next_conference
             FROM cases
             WHERE :search IS NULL OR number IN (SELECT rowid FROM search WHERE search MATCH :search)
             ORDER BY next_conference IS NULL, next_conference, working_due_date IS NULL, working_due_date, title, id",
        )?;
        let mut rows = query.query(named_params! {":today": asked.today.map(day), ":search": looked_for})?;
        let mut list = Vec::new();
        while let Some(row) = rows.next()? {
            list.push(case_row(row)?);
        }
        Ok(list)
    }
}

fn case_row(row: &Row<'_>) -> Result<CaseRow, StoreTrouble> {
    let updated_at: String = row.get("updated_at")?;
    Ok(CaseRow {
        id: CaseId(row.get("id")?),
        title: row.get("title")?,
        mother: row.get("mother")?,
        reference: row.get("reference")?,
        working_due_date: read_day(row.get("working_due_date")?)?,
        born_on: read_day(row.get("born_on")?)?,
        next_conference: read_day(row.get("next_conference")?)?,
        updated_at: read_moment(&updated_at)?,
        revision: row.get("revision")?,
        is_example: row.get("is_example")?,
    })
}

/// This is what lists and search keep of a case beside its document.
pub(crate) struct Columns {
    title: String,
    mother: Option<String>,
    reference: Option<String>,
    working_due_date: Option<String>,
    born_on: Option<String>,
    is_example: bool,
    conference_days: Vec<String>,
    search: SearchText,
}

impl Columns {
    /// This takes the columns from a case.
    pub(crate) fn of(case: &CaseFile, document: &serde_json::Value) -> Self {
        let mother = case.mother().map(|mother| mother.name.full()).filter(|name| !name.is_empty());
        let planned = |state: ConferenceState| state == ConferenceState::Planned;
        Self {
            title: case.title(),
            mother,
            reference: case.reference.clone(),
            working_due_date: case.working_due_date().map(day),
            born_on: case.born_on().map(day),
            is_example: case.is_example,
            conference_days: case
                .conferences
                .iter()
                .filter(|conference| planned(conference.state))
                .filter_map(|conference| conference.on.map(day))
                .collect(),
            search: SearchText::of(case, document),
        }
    }

    /// This writes the document of a case and what lists and search keep of it.
    pub(crate) fn write(
        &self,
        connection: &Connection,
        case: &CaseId,
        revision: Revision,
        document: &str,
        at: DateTime<Utc>,
    ) -> Result<(), StoreTrouble> {
        let number: i64 = connection
            .prepare_cached(
                "INSERT INTO cases (id, revision, document, updated_at, title, mother, reference,
                                    working_due_date, born_on, is_example)
                 VALUES (:id, :revision, :document, :at, :title, :mother, :reference, :due, :born, :is_example)
                 ON CONFLICT (id) DO UPDATE SET
                   revision = excluded.revision, document = excluded.document, updated_at = excluded.updated_at,
                   title = excluded.title, mother = excluded.mother, reference = excluded.reference,
                   working_due_date = excluded.working_due_date, born_on = excluded.born_on,
                   is_example = excluded.is_example
                 RETURNING number",
            )?
            .query_row(
                named_params! {
                    ":id": case.as_str(), ":revision": revision, ":document": document, ":at": moment(at),
                    ":title": self.title, ":mother": self.mother, ":reference": self.reference,
                    ":due": self.working_due_date, ":born": self.born_on, ":is_example": self.is_example,
                },
                |row| row.get(0),
            )?;
        self.write_conference_days(connection, case)?;
        self.write_search(connection, number)
    }

    fn write_conference_days(&self, connection: &Connection, case: &CaseId) -> Result<(), StoreTrouble> {
        connection
            .prepare_cached("DELETE FROM conference_days WHERE case_id = :case")?
            .execute(named_params! {":case": case.as_str()})?;
        let mut insert =
            connection.prepare_cached("INSERT INTO conference_days (case_id, day) VALUES (:case, :day)")?;
        for day in &self.conference_days {
            insert.execute(named_params! {":case": case.as_str(), ":day": day})?;
        }
        Ok(())
    }

    fn write_search(&self, connection: &Connection, number: i64) -> Result<(), StoreTrouble> {
        connection
            .prepare_cached("DELETE FROM search WHERE rowid = :number")?
            .execute(named_params! {":number": number})?;
        connection
            .prepare_cached("INSERT INTO search (rowid, names, words) VALUES (:number, :names, :words)")?
            .execute(named_params! {
                ":number": number, ":names": self.search.names, ":words": self.search.words,
            })?;
        Ok(())
    }
}
