//! The same figures as tables for a spreadsheet. They name nobody.

use prebirth_rules::Verdict;

use crate::AppError;
use crate::views::{Assurance, DecisionLine};

/// This is a file that was made: its name and its bytes.
type Sheet = (&'static str, Vec<u8>);

/// This makes the measures, the cases behind them, and the decisions side by side.
///
/// # Errors
/// Gives a fault when a table cannot be put together.
pub(crate) fn sheets(report: &Assurance) -> Result<[Sheet; 3], AppError> {
    Ok([
        ("measures.csv", written(&measures(report))?),
        ("cases.csv", written(&cases(report))?),
        ("decisions.csv", written(&decisions(report))?),
    ])
}

fn measures(report: &Assurance) -> Vec<Vec<String>> {
    let head = row(&[
        "Measure",
        "What is counted",
        "Met",
        "Due",
        "Cannot tell",
        "Not met",
        "Of",
        "Does not apply",
        "Rests on a figure nobody has confirmed",
    ]);
    let lines = report.measures.iter().map(|measure| {
        let tally = &measure.tally;
        let figures = [
            tally.met,
            tally.due,
            tally.cannot_tell,
            tally.not_met,
            measure.of,
            tally.not_applicable,
            measure.unconfirmed,
        ];
        let words = [measure.title.clone(), measure.counts.clone()];
        words.into_iter().chain(figures.iter().map(ToString::to_string)).collect()
    });
    std::iter::once(head).chain(lines).collect()
}

fn cases(report: &Assurance) -> Vec<Vec<String>> {
    let head = row(&["Case", "Measure", "Stands", "Rules not met", "Rules that cannot be told", "Rules due"]);
    let lines = report.measures.iter().flat_map(|measure| {
        measure.cases.iter().map(|case| {
            let rules = |wanted: Verdict| {
                let mut codes: Vec<&str> = Vec::new();
                for finding in case.findings.iter().filter(|finding| finding.verdict == wanted) {
                    if !codes.contains(&finding.rule.as_str()) {
                        codes.push(&finding.rule);
                    }
                }
                codes.join(" ")
            };
            vec![
                case.label.clone(),
                measure.title.clone(),
                case.verdict.label().to_owned(),
                rules(Verdict::NotMet),
                rules(Verdict::CannotTell),
                rules(Verdict::Due),
            ]
        })
    });
    std::iter::once(head).chain(lines).collect()
}

fn decisions(report: &Assurance) -> Vec<Vec<String>> {
    let head = row(&[
        "Case",
        "Decision",
        "Day",
        "Outcome",
        "Category",
        "Reasons for the threshold",
        "Reasons for the category",
        "Concerns",
    ]);
    let line = |line: &DecisionLine| {
        vec![
            line.label.clone(),
            line.what.split(',').next().unwrap_or_default().to_owned(),
            line.on.map(|day| day.to_string()).unwrap_or_default(),
            line.outcome.clone(),
            line.category.clone().unwrap_or_default(),
            line.threshold_reasons.label().to_owned(),
            line.category_reasons.label().to_owned(),
            line.concerns.join("; "),
        ]
    };
    std::iter::once(head).chain(report.decisions.iter().map(line)).collect()
}

fn row(words: &[&str]) -> Vec<String> {
    words.iter().map(|word| (*word).to_owned()).collect()
}

fn written(rows: &[Vec<String>]) -> Result<Vec<u8>, AppError> {
    let trouble =
        || AppError::fault("sheets", "The tables could not be put together. Nothing was saved; try again.");
    let mut writer = csv::Writer::from_writer(Vec::new());
    for row in rows {
        writer.write_record(row).map_err(|_| trouble())?;
    }
    let text = writer.into_inner().map_err(|_| trouble())?;
    // Without this mark a spreadsheet takes the letters for those of an older alphabet.
    Ok([b"\xEF\xBB\xBF".as_slice(), &text].concat())
}
