//! The tables, as named steps from an empty database to this program's form.

use rusqlite::{Connection, TransactionBehavior, named_params};

use crate::StoreTrouble;

/// This is one step. A step that was published is never changed: a later one puts things right.
struct Step {
    name: &'static str,
    sql: &'static str,
}

const STEPS: &[Step] = &[
    Step { name: "cases, journal, search and settings", sql: FIRST },
    // Which entries one press asked for; the entries that are there were all made alone, and are sealed as that.
    Step { name: "entries made together", sql: "ALTER TABLE journal ADD COLUMN made_with INTEGER;" },
];

const FIRST: &str = "
        CREATE TABLE cases (
            number INTEGER PRIMARY KEY,
            id TEXT NOT NULL UNIQUE,
            revision INTEGER NOT NULL,
            document TEXT NOT NULL,
            updated_at TEXT NOT NULL,
            title TEXT NOT NULL,
            mother TEXT,
            reference TEXT,
            working_due_date TEXT,
            born_on TEXT,
            is_example INTEGER NOT NULL
        ) STRICT;
        CREATE TABLE conference_days (
            case_id TEXT NOT NULL REFERENCES cases (id) ON DELETE CASCADE,
            day TEXT NOT NULL
        ) STRICT;
        CREATE INDEX conference_days_of_case ON conference_days (case_id, day);
        CREATE TABLE journal (
            case_id TEXT NOT NULL REFERENCES cases (id) ON DELETE CASCADE,
            sequence INTEGER NOT NULL,
            at TEXT NOT NULL,
            who TEXT NOT NULL,
            name TEXT NOT NULL,
            sentence TEXT NOT NULL,
            undoes INTEGER,
            change TEXT NOT NULL,
            differences TEXT NOT NULL,
            previous_hash TEXT NOT NULL,
            hash TEXT NOT NULL,
            PRIMARY KEY (case_id, sequence)
        ) STRICT;
        CREATE TABLE removed_cases (
            id TEXT PRIMARY KEY,
            at TEXT NOT NULL,
            who TEXT NOT NULL,
            entries INTEGER NOT NULL,
            last_hash TEXT NOT NULL
        ) STRICT;
        CREATE VIRTUAL TABLE search USING fts5 (
            names, words, tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3'
        );
        CREATE TABLE settings (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;
        CREATE TABLE steps (name TEXT PRIMARY KEY) STRICT;
";

/// This brings a database to the form that this program knows, each step whole or not at all.
///
/// # Errors
/// Gives [`StoreTrouble::Newer`] when a newer program has been here.
pub(crate) fn bring_up_to_date(connection: &Connection) -> Result<(), StoreTrouble> {
    take(connection, STEPS)
}

fn take(connection: &Connection, steps: &[Step]) -> Result<(), StoreTrouble> {
    if version(connection)? > steps.len() {
        return Err(StoreTrouble::Newer);
    }
    for (position, step) in steps.iter().enumerate() {
        let transaction = rusqlite::Transaction::new_unchecked(connection, TransactionBehavior::Immediate)?;
        // Another copy of the program may have taken the step while this one waited.
        if version(&transaction)? > position {
            continue;
        }
        transaction.execute_batch(step.sql)?;
        transaction.execute("INSERT INTO steps (name) VALUES (:name)", named_params! {":name": step.name})?;
        let reached = i64::try_from(position.saturating_add(1)).unwrap_or(i64::MAX);
        transaction.pragma_update(None, "user_version", reached)?;
        transaction.commit()?;
    }
    Ok(())
}

fn version(connection: &Connection) -> Result<usize, StoreTrouble> {
    let version: i64 = connection.pragma_query_value(None, "user_version", |row| row.get(0))?;
    usize::try_from(version).map_err(|_| StoreTrouble::NotADatabase)
}

#[cfg(test)]
mod tests {
    use super::*;

    const BROKEN: &[Step] = &[
        Step { name: "good", sql: "CREATE TABLE good (a TEXT) STRICT;" },
        Step { name: "broken", sql: "CREATE TABLE half (a TEXT) STRICT; CREATE TABLE half (a TEXT) STRICT;" },
    ];

    fn tables(connection: &Connection) -> Vec<String> {
        let mut query =
            connection.prepare("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name").unwrap();
        query.query_map([], |row| row.get(0)).unwrap().map(Result::unwrap).collect()
    }

    #[test]
    fn a_step_that_fails_leaves_nothing_behind() {
        let connection = Connection::open_in_memory().unwrap();
        connection.execute_batch("CREATE TABLE steps (name TEXT PRIMARY KEY) STRICT").unwrap();
        assert!(take(&connection, BROKEN).is_err());
        assert_eq!(tables(&connection), ["good", "steps"], "the half of the broken step is gone");
        assert_eq!(version(&connection), Ok(1), "the good step counts");
    }

    #[test]
    fn a_newer_database_is_refused_and_left_alone() {
        let connection = Connection::open_in_memory().unwrap();
        connection.pragma_update(None, "user_version", 99).unwrap();
        assert_eq!(bring_up_to_date(&connection), Err(StoreTrouble::Newer));
        assert_eq!(tables(&connection), Vec::<String>::new(), "nothing was made in it");
    }

    #[test]
    fn entries_of_an_older_journal_were_made_alone() {
        let connection = Connection::open_in_memory().unwrap();
        take(&connection, &STEPS[..1]).unwrap();
        let row = "INSERT INTO cases (id, revision, document, updated_at, title, is_example)
                   VALUES ('c', 1, '{}', '', '', 0);
                   INSERT INTO journal VALUES ('c', 1, '', '', '', '', NULL, '', '[]', '', '');";
        connection.execute_batch(row).unwrap();
        bring_up_to_date(&connection).unwrap();
        let made_with: Option<u32> =
            connection.query_row("SELECT made_with FROM journal", [], |row| row.get(0)).unwrap();
        assert_eq!(made_with, None, "so its seal, which knows of no other entry, still fits");
    }

    #[test]
    fn taking_the_steps_twice_changes_nothing() {
        let connection = Connection::open_in_memory().unwrap();
        bring_up_to_date(&connection).unwrap();
        let after_first = tables(&connection);
        bring_up_to_date(&connection).unwrap();
        assert_eq!(tables(&connection), after_first, "the second time there is nothing to do");
    }
}
