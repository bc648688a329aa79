//! Judges actions, one JSON object a line, without a case: the quick way to look at a labelled set.

use std::io::{BufRead, Write};

use prebirth_smart::{ActionText, Context, check};

/// The day on which an action was written, for those that name days which had passed by then.
#[derive(serde::Deserialize)]
struct WrittenOn {
    #[serde(default)]
    today: Option<chrono::NaiveDate>,
}

fn main() -> std::io::Result<()> {
    let mut out = std::io::stdout().lock();
    for line in std::io::stdin().lock().lines() {
        let line = line?;
        let action: ActionText = serde_json::from_str(&line)?;
        let WrittenOn { today } = serde_json::from_str(&line)?;
        let checked = check(&action, &Context { today, ..Context::default() });
        writeln!(
            out,
            "{}",
            serde_json::json!({ "id": action.id, "criteria": checked.criteria, "findings": checked.findings, "due": checked.due })
        )?;
    }
    Ok(())
}
