//! Calls on case files.

use std::io::BufRead;
use std::process::ExitCode;

use chrono::NaiveDate;
use prebirth_app::files::{self, LintLine, Wanted};
use prebirth_app::{AppError, Finding, Format, Room, Verdict};
use serde_json::{Value, json};

use crate::arguments::{Answer, Check, Draft, Example, FailOn, Form, Lint, Produce};
use crate::output::{read, read_secret, say, say_json};

pub fn example(asked: &Example, today: NaiveDate) -> Result<ExitCode, AppError> {
    let text = files::example(asked.today.unwrap_or(today))?;
    match &asked.out {
        Some(path) => files::write(path, &text).map(|_| ())?,
        None => say(&text)?,
    }
    Ok(ExitCode::SUCCESS)
}

pub fn check(asked: &Check, today: NaiveDate) -> Result<ExitCode, AppError> {
    let findings = files::check(&read(&asked.file)?, asked.pack.as_deref(), asked.today.unwrap_or(today))?;
    match asked.format {
        Answer::Json => say_json(&findings.iter().map(as_json).collect::<Vec<_>>())?,
        Answer::Text => say(&as_text(&findings))?,
    }
    let fails = |finding: &Finding| match asked.fail_on {
        None => false,
        Some(FailOn::NotMet) => finding.verdict == Verdict::NotMet,
        Some(FailOn::Due) => matches!(finding.verdict, Verdict::NotMet | Verdict::Due),
    };
    Ok(if findings.iter().any(fails) { ExitCode::from(1) } else { ExitCode::SUCCESS })
}

fn as_json(finding: &Finding) -> Value {
    json!({
        "rule": finding.rule,
        "name": finding.name,
        "verdict": finding.verdict,
        "summary": finding.summary,
        "why": finding.why,
        "remedy": finding.remedy,
        "due": finding.due,
        "source": finding.source,
        "place": finding.place,
    })
}

fn as_text(findings: &[Finding]) -> String {
    let mut text = String::new();
    for room in Room::ALL {
        let mut here =
            findings.iter().filter(|found| found.place.room == *room && is_told(found.verdict)).peekable();
        if here.peek().is_none() {
            continue;
        }
        text.push_str(&format!("{}\n", heading(*room)));
        for finding in here {
            text.push_str(&format!(
                "  {:<11} {:<4} {}\n",
                finding.verdict.label(),
                finding.rule,
                finding.summary
            ));
            if let Some(remedy) = &finding.remedy {
                text.push_str(&format!("                   {remedy}\n"));
            }
        }
        text.push('\n');
    }
    let count = |verdict| findings.iter().filter(|finding| finding.verdict == verdict).count();
    let (not_met, due, unknown) = (count(Verdict::NotMet), count(Verdict::Due), count(Verdict::CannotTell));
    let total = findings.len();
    text.push_str(&format!(
        "Of {total} findings, {not_met} are not met, {due} fall due, {unknown} cannot be worked out yet and {} are met.\n",
        count(Verdict::Met)
    ));
    text
}

fn heading(room: Room) -> &'static str {
    match room {
        Room::Cases => "Cases",
        Room::Prepare => "Prepare",
        Room::Hold => "Hold",
        Room::Plan => "Plan",
        Room::Minutes => "Minutes",
        Room::Share => "Share",
        Room::After => "After",
        Room::History => "History",
        Room::Settings => "Settings",
    }
}

fn is_told(verdict: Verdict) -> bool {
    match verdict {
        Verdict::NotMet | Verdict::Due | Verdict::CannotTell => true,
        Verdict::Met | Verdict::NotApplicable => false,
    }
}

pub fn lint(asked: &Lint, today: NaiveDate) -> Result<ExitCode, AppError> {
    let case = asked.case.as_deref().map(read).transpose()?;
    let context = files::context(case.as_deref(), asked.today.unwrap_or(today))?;
    for (position, line) in std::io::stdin().lock().lines().enumerate() {
        let line = line.map_err(|_| AppError::refusal("input", "Standard input is not text."))?;
        if line.trim().is_empty() {
            continue;
        }
        let linted = files::lint(&line, &context).map_err(|error| {
            AppError::refusal(&error.code, format!("Line {}: {}", position + 1, error.sentence))
        })?;
        match asked.format {
            Answer::Json => {
                let text = serde_json::to_string(&linted)
                    .map_err(|_| AppError::fault("output", "The answer could not be put together."))?;
                say(&format!("{text}\n"))?;
            }
            Answer::Text => say(&lint_text(&linted))?,
        }
    }
    Ok(ExitCode::SUCCESS)
}

fn lint_text(line: &LintLine) -> String {
    let mut text = if line.findings.is_empty() {
        format!("{}: nothing to mend\n", line.id)
    } else {
        format!("{}:\n", line.id)
    };
    for finding in &line.findings {
        text.push_str(&format!("  {}\n", finding.sentence));
    }
    text
}

pub fn draft(asked: &Draft, today: NaiveDate) -> Result<ExitCode, AppError> {
    let day = asked.today.unwrap_or(today);
    let drafts = files::draft(&read(&asked.file)?, asked.concern.as_deref(), day)?;
    match asked.format {
        Answer::Json => say_json(&drafts)?,
        Answer::Text => {
            for drafted in &drafts {
                say(&format!("{}\n  {}\n\n", drafted.action.text, drafted.why))?;
            }
        }
    }
    Ok(ExitCode::SUCCESS)
}

pub fn produce(asked: &Produce, today: NaiveDate) -> Result<ExitCode, AppError> {
    let password = asked.password_file.as_deref().map(read_secret).transpose()?;
    let wanted = Wanted {
        password: password.as_ref(),
        document: &asked.document,
        conference: &asked.conference,
        for_whom: &asked.for_whom,
        format: match asked.format {
            Form::Pdf => Format::Pdf,
            Form::Html => Format::Html,
            Form::Docx => Format::Docx,
        },
        folder: &asked.out,
        made_on: asked.today.unwrap_or(today),
    };
    for file in files::produce(&read(&asked.file)?, &wanted)? {
        say(&format!("{}\n", file.display()))?;
    }
    Ok(ExitCode::SUCCESS)
}
