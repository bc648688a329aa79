//! Calls on a database.

use std::io::IsTerminal;
use std::process::ExitCode;

use prebirth_app::{AppError, Moment, TypedSecret, databases};

use crate::arguments::{Answer, Backup, Export, Import, InDatabase, Restore};
use crate::output::{read, read_secret, say, say_json};

/// The variable that names the file with the passphrase.
const PASSPHRASE_FILE: &str = "PREBIRTH_PASSPHRASE_FILE";

pub fn list(asked: &InDatabase) -> Result<ExitCode, AppError> {
    let cases = databases::list(&databases::open(&asked.database, &passphrase()?)?)?;
    match asked.format {
        Answer::Json => say_json(&cases)?,
        Answer::Text => {
            for case in &cases {
                say(&format!("{}  {}\n", case.id, case.title))?;
            }
        }
    }
    Ok(ExitCode::SUCCESS)
}

pub fn import(asked: &Import, now: &Moment) -> Result<ExitCode, AppError> {
    let text = read(&asked.file)?;
    let imported = databases::import(&asked.database, &passphrase()?, &text, "the command line", now)?;
    if let Some(key) = imported.recovery_key {
        say(&format!(
            "A new database was made. Its recovery key is shown only now; write it down and keep it apart from \
             this computer:\n{key}\n"
        ))?;
    }
    told(&imported.id)
}

pub fn export(asked: &Export) -> Result<ExitCode, AppError> {
    let store = databases::open(&asked.database, &passphrase()?)?;
    databases::export(&store, &asked.case, &asked.out)?;
    Ok(ExitCode::SUCCESS)
}

pub fn verify(asked: &InDatabase) -> Result<ExitCode, AppError> {
    told(&databases::verify(&databases::open(&asked.database, &passphrase()?)?)?)
}

pub fn backup(asked: &Backup) -> Result<ExitCode, AppError> {
    let store = databases::open(&asked.database, &passphrase()?)?;
    told(&databases::backup(&store, &asked.to)?)
}

pub fn restore(asked: &Restore) -> Result<ExitCode, AppError> {
    told(&databases::restore(&asked.from, &asked.database, &passphrase()?)?)
}

fn told(sentence: &str) -> Result<ExitCode, AppError> {
    say(&format!("{sentence}\n"))?;
    Ok(ExitCode::SUCCESS)
}

fn passphrase() -> Result<TypedSecret, AppError> {
    if let Some(path) = std::env::var_os(PASSPHRASE_FILE) {
        return read_secret(path.as_ref());
    }
    if !std::io::stdin().is_terminal() {
        return Err(AppError::refusal(
            "passphrase",
            format!("Nobody can type a passphrase here. Name the file that holds it in {PASSPHRASE_FILE}."),
        ));
    }
    rpassword::prompt_password("Passphrase: ")
        .map(TypedSecret)
        .map_err(|_| AppError::refusal("passphrase", "The passphrase could not be read. Type it again."))
}
