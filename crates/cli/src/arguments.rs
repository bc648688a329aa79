//! The calls and their arguments.

use std::path::PathBuf;

use chrono::NaiveDate;
use clap::{Args, Parser, Subcommand, ValueEnum};

/// Plan, hold, minute and follow up pre-birth child protection conferences, without a window.
#[derive(Parser)]
#[command(name = "prebirth", version)]
pub struct Arguments {
    #[command(subcommand)]
    pub call: Call,
}

#[derive(Subcommand)]
pub enum Call {
    /// Write the example case file
    Example(Example),
    /// Say what is not right yet in a case file
    Check(Check),
    /// Check actions from standard input, one JSON object a line
    Lint(Lint),
    /// Propose the actions that a case calls for and its plan lacks
    Draft(Draft),
    /// Make the documents of a conference
    Produce(Produce),
    /// List the cases of a database
    List(InDatabase),
    /// Bring a case file into a database, which is made where there is none
    Import(Import),
    /// Write a case of a database to a file
    Export(Export),
    /// Prove that nothing in a database was altered outside the program
    Verify(InDatabase),
    /// Keep a second copy of a database
    Backup(Backup),
    /// Put a second copy in the place of a database
    Restore(Restore),
}

#[derive(Args)]
pub struct Example {
    /// The file; standard output when left out
    #[arg(long)]
    pub out: Option<PathBuf>,
    /// The day of the example's conference
    #[arg(long)]
    pub today: Option<NaiveDate>,
}

#[derive(Args)]
pub struct Check {
    /// The case file
    pub file: PathBuf,
    /// The day on which to judge
    #[arg(long)]
    pub today: Option<NaiveDate>,
    /// The policy pack; the case's own when left out
    #[arg(long)]
    pub pack: Option<String>,
    /// The form of the answer
    #[arg(long, value_enum, default_value_t)]
    pub format: Answer,
    /// Exit with status 1 when a finding is as bad as this
    #[arg(long, value_enum)]
    pub fail_on: Option<FailOn>,
}

#[derive(Clone, Copy, Default, PartialEq, Eq, ValueEnum)]
pub enum Answer {
    #[default]
    Text,
    Json,
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum FailOn {
    /// Something is not met
    #[value(name = "notMet")]
    NotMet,
    /// Something is not met or falls due
    #[value(name = "due")]
    Due,
}

#[derive(Args)]
pub struct Lint {
    /// A case file whose people and days may be looked up
    #[arg(long)]
    pub case: Option<PathBuf>,
    /// The form of the answer
    #[arg(long, value_enum, default_value = "json")]
    pub format: Answer,
    /// The day on which to judge
    #[arg(long)]
    pub today: Option<NaiveDate>,
}

#[derive(Args)]
pub struct Draft {
    /// The case file
    pub file: PathBuf,
    /// Only for this concern, for example domesticAbuse
    #[arg(long)]
    pub concern: Option<String>,
    /// The form of the answer
    #[arg(long, value_enum, default_value_t)]
    pub format: Answer,
    /// The day on which to judge
    #[arg(long)]
    pub today: Option<NaiveDate>,
}

#[derive(Args)]
pub struct Produce {
    /// The document: minutes, decision-letter, invitation-letter, agenda, report-request, plan, birth-plan,
    /// core-group-record or family-copy
    pub document: String,
    /// The case file
    pub file: PathBuf,
    /// The conference: its id, or its number in the case, from 1
    #[arg(long)]
    pub conference: String,
    /// For whom: an id, or all
    #[arg(long = "for", default_value = "all")]
    pub for_whom: String,
    /// The form of the document
    #[arg(long, value_enum, default_value_t)]
    pub format: Form,
    /// The folder for the documents
    #[arg(long)]
    pub out: PathBuf,
    /// The file that holds the password with which each PDF is locked
    #[arg(long)]
    pub password_file: Option<PathBuf>,
    /// The day that the documents carry
    #[arg(long)]
    pub today: Option<NaiveDate>,
}

#[derive(Clone, Copy, Default, PartialEq, Eq, ValueEnum)]
pub enum Form {
    #[default]
    Pdf,
    Html,
    Docx,
}

/// The passphrase comes from a prompt, or from the file that PREBIRTH_PASSPHRASE_FILE names
#[derive(Args)]
pub struct InDatabase {
    /// The database file
    #[arg(long)]
    pub database: PathBuf,
    /// The form of the answer
    #[arg(long, value_enum, default_value_t)]
    pub format: Answer,
}

#[derive(Args)]
pub struct Import {
    /// The case file
    pub file: PathBuf,
    /// The database file
    #[arg(long)]
    pub database: PathBuf,
}

#[derive(Args)]
pub struct Export {
    /// The case's id
    pub case: String,
    /// The database file
    #[arg(long)]
    pub database: PathBuf,
    /// The file
    #[arg(long)]
    pub out: PathBuf,
}

#[derive(Args)]
pub struct Backup {
    /// The database file
    #[arg(long)]
    pub database: PathBuf,
    /// The place of the second copy
    #[arg(long)]
    pub to: PathBuf,
}

#[derive(Args)]
pub struct Restore {
    /// The second copy
    #[arg(long)]
    pub from: PathBuf,
    /// The database file whose place it takes
    #[arg(long)]
    pub database: PathBuf,
}
