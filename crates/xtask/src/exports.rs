//! What the desktop program shows to the libraries that it loads.

use std::path::Path;
use std::process::Command;

use anyhow::{Result, bail};

use crate::calls;

/// This checks that the program keeps its own SQLite to itself.
///
/// WebKitGTK and libsoup load SQLite too. Where the program exported its encrypted copy,
/// they would bind to that one, and a fault of theirs would be a fault in the case database.
pub fn keep_sqlite_inside(program: &Path) -> Result<()> {
    let listed = calls::read(Command::new("nm").args(["--dynamic", "--defined-only"]).arg(program))?;
    let shown = sqlite_names(&listed);
    if let Some(first) = shown.first() {
        bail!(
            "The program exports {} names of SQLite, the first being {first}. \
             src-tauri/build.rs has to keep them in (--exclude-libs,ALL).",
            shown.len()
        );
    }
    println!("The program exports no name of SQLite.");
    Ok(())
}

fn sqlite_names(listed: &str) -> Vec<&str> {
    listed
        .lines()
        .filter_map(|line| line.split_whitespace().last())
        .filter(|name| name.starts_with("sqlite3"))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_exported_name_of_sqlite_is_found() {
        let listed = "00000000000a2f10 T sqlite3_open\n00000000000a2f20 T main\n";
        assert_eq!(
            sqlite_names(listed),
            ["sqlite3_open"],
            "one exported name is enough for another library to bind to it"
        );
    }

    #[test]
    fn a_name_that_only_mentions_sqlite_is_left_alone() {
        assert!(
            sqlite_names("0000000000000010 T my_sqlite3_wrapper\n").is_empty(),
            "other libraries look up the exact name"
        );
    }
}
