//! Answers the calls of the screens line by line, so that they can be looked at in a browser, without the window.
//!
//! `calls DATABASE DOCUMENTS DAY`: each line of the input is `{"name": …, "request": …}`, each line of the output
//! `{"reply": …}` or `{"trouble": …}`, in the same order. It is always the given day.

use std::io::{BufRead, Write};

use prebirth_app::{App, AppError, Moment};
use serde::Deserialize;
use serde_json::{Value, json};

#[derive(Deserialize)]
struct Call {
    name: String,
    request: Value,
}

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut given = std::env::args().skip(1);
    let (Some(database), Some(documents), Some(day)) = (given.next(), given.next(), given.next()) else {
        return Err("calls DATABASE DOCUMENTS DAY".into());
    };
    let app = App::new(database, documents);
    let moment = Moment::on(day.parse()?);
    let mut out = std::io::stdout().lock();
    for line in std::io::stdin().lock().lines() {
        let answer = match answered(&app, &line?, &moment) {
            Ok(reply) => json!({ "reply": reply }),
            Err(trouble) => json!({ "trouble": trouble }),
        };
        writeln!(out, "{answer}")?;
        out.flush()?;
    }
    Ok(())
}

fn answered(app: &App, line: &str, moment: &Moment) -> Result<Value, AppError> {
    let Call { name, request } = serde_json::from_str(line)
        .map_err(|_| AppError::fault("call", "A call has a name and a request."))?;
    prebirth_app::call(app, &name, request, moment)
}
