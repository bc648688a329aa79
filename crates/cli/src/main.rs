//! `prebirth`: what the program does, without a window, for an administrator and for a test.

mod arguments;
mod databases;
mod files;
mod output;

use std::process::ExitCode;

use chrono::{Local, Utc};
use clap::Parser;
use prebirth_app::{AppError, Moment};

use arguments::{Arguments, Call};

fn main() -> ExitCode {
    let arguments = match Arguments::try_parse() {
        Ok(arguments) => arguments,
        Err(error) => {
            // Help and the version are no errors; everything else is one with exit status 2.
            let _ = error.print();
            return if error.use_stderr() { ExitCode::from(2) } else { ExitCode::SUCCESS };
        }
    };
    match carry_out(arguments.call) {
        Ok(status) => status,
        Err(error) => {
            eprintln!("{}", error.sentence);
            ExitCode::from(2)
        }
    }
}

fn carry_out(call: Call) -> Result<ExitCode, AppError> {
    let now = now();
    match call {
        Call::Example(asked) => files::example(&asked, now.today),
        Call::Check(asked) => files::check(&asked, now.today),
        Call::Lint(asked) => files::lint(&asked, now.today),
        Call::Draft(asked) => files::draft(&asked, now.today),
        Call::Produce(asked) => files::produce(&asked, now.today),
        Call::List(asked) => databases::list(&asked),
        Call::Import(asked) => databases::import(&asked, &now),
        Call::Export(asked) => databases::export(&asked),
        Call::Verify(asked) => databases::verify(&asked),
        Call::Backup(asked) => databases::backup(&asked),
        Call::Restore(asked) => databases::restore(&asked),
    }
}

/// The one place of the command line that asks what day it is.
#[allow(clippy::disallowed_methods, reason = "this is the shell, and here the clock is asked for everybody")]
fn now() -> Moment {
    let at = Utc::now();
    let local = at.with_timezone(&Local).naive_local();
    Moment { today: local.date(), time: local.time(), at }
}
