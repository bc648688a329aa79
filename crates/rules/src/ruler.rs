//! The pregnancy on one line, from 0 to 42 weeks, with everything that runs out.

use chrono::NaiveDate;
use prebirth_domain::{CaseFile, capital, day_in_words};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{Facts, Finding, Key, PackInForce, Verdict};

/// This is the pregnancy on one line.
///
/// # Units
/// Places are gestation days by the due date to work to: day 280 is the due date.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Ruler {
    /// The last day drawn.
    pub last_day: i32,
    /// Today; nothing while no due date is recorded.
    pub today: Option<RulerPoint>,
    /// The due dates in use, earliest first.
    pub due_dates: Vec<RulerPoint>,
    /// Windows, limits, conferences, deadlines, in order of place.
    pub marks: Vec<RulerMark>,
    /// What runs out next.
    pub next: Option<RulerNext>,
    /// The same as a table.
    pub rows: Vec<RulerRow>,
}

/// This is a point on the ruler.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RulerPoint {
    /// The gestation in days.
    pub days: i32,
    /// The gestation as weeks and days.
    pub gestation: String,
    /// The day.
    pub date: NaiveDate,
    /// What it is, with the day in words.
    pub words: String,
}

/// This is a mark or a stretch on the ruler.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RulerMark {
    /// An id that stays the same while the case does.
    pub id: String,
    /// What kind of mark it is.
    pub kind: RulerMarkKind,
    /// Where it begins.
    pub from_days: i32,
    /// Where it ends; the same for a point.
    pub to_days: i32,
    /// What it is.
    pub label: String,
    /// When, in words.
    pub when: String,
    /// How the case stands.
    pub verdict: Option<Verdict>,
}

/// This is the kind of a mark.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum RulerMarkKind {
    /// A stretch in which something belongs.
    Window,
    /// The last day for something by gestation.
    Limit,
    /// A conference.
    Conference,
    /// A due date.
    DueDate,
    /// The birth.
    Birth,
    /// The last day for something by a clock.
    Deadline,
}

/// This is what runs out next.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RulerNext {
    /// What it is.
    pub label: String,
    /// The day.
    pub date: NaiveDate,
    /// One sentence.
    pub words: String,
    /// The mark that shows it, where it lies on the ruler.
    pub mark_id: Option<String>,
    /// How the case stands.
    pub verdict: Verdict,
}

/// This is a row of the ruler's table.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RulerRow {
    /// What it is.
    pub what: String,
    /// When, in words.
    pub when: String,
    /// The gestation then, or the first and the last.
    pub gestation: String,
    /// How the case stands, in words.
    pub standing: String,
}

/// The last day that the ruler draws: 42 weeks.
const LAST_DAY: i32 = 294;

/// This lays a case out on the ruler.
///
/// # Missing data
/// Without a due date there is no today and no mark; the table still lists what is due by date.
#[must_use]
pub fn ruler(case: &CaseFile, pack: &PackInForce, today: NaiveDate) -> Ruler {
    let facts = Facts::new(case, pack, today);
    let findings = crate::check(case, pack, today);
    let mut found = fixed_marks(&facts);
    found.extend(deadlines(&findings));
    found.sort_by_key(|mark| (mark.to, mark.from));
    let marks: Vec<RulerMark> = found.iter().filter_map(|mark| mark.drawn(&facts)).collect();
    let due_dates = case.due_dates_in_use().into_iter().filter_map(|due| {
        let date = due.date?;
        let words = format!("due {} ({})", day_in_words(date), due.basis.label());
        point(&facts, date, words)
    });
    Ruler {
        last_day: LAST_DAY,
        today: point(&facts, today, format!("today, {}", day_in_words(today))),
        due_dates: due_dates.collect(),
        next: next(&findings, &marks, today),
        rows: found.iter().map(|mark| mark.row(&facts)).collect(),
        marks,
    }
}

/// This is a mark before it has a place on the ruler.
struct Found {
    id: String,
    kind: RulerMarkKind,
    from: NaiveDate,
    to: NaiveDate,
    label: String,
    verdict: Option<Verdict>,
}

impl Found {
    fn on(id: String, kind: RulerMarkKind, day: NaiveDate, label: String) -> Self {
        Self { id, kind, from: day, to: day, label, verdict: None }
    }

    fn when(&self) -> String {
        if self.from == self.to {
            day_in_words(self.to)
        } else {
            format!("{} to {}", day_in_words(self.from), day_in_words(self.to))
        }
    }

    fn drawn(&self, facts: &Facts<'_>) -> Option<RulerMark> {
        let from_days = facts.gestation_on(self.from)?.days();
        let to_days = facts.gestation_on(self.to)?.days();
        let is_on_ruler = to_days >= 0 && from_days <= LAST_DAY;
        is_on_ruler.then(|| RulerMark {
            id: self.id.clone(),
            kind: self.kind,
            from_days: from_days.max(0),
            to_days: to_days.min(LAST_DAY),
            label: self.label.clone(),
            when: self.when(),
            verdict: self.verdict,
        })
    }

    fn row(&self, facts: &Facts<'_>) -> RulerRow {
        let gestation = match (facts.gestation_on(self.from), facts.gestation_on(self.to)) {
            (Some(from), Some(to)) if from == to => from.to_string(),
            (Some(from), Some(to)) => format!("{from} to {to}"),
            (Some(_) | None, Some(_) | None) => "not known".to_owned(),
        };
        let standing = self.verdict.map(Verdict::label).unwrap_or_default().to_owned();
        RulerRow { what: self.label.clone(), when: self.when(), gestation, standing }
    }
}

fn point(facts: &Facts<'_>, date: NaiveDate, words: String) -> Option<RulerPoint> {
    let gestation = facts.gestation_on(date)?;
    Some(RulerPoint { days: gestation.days(), gestation: gestation.to_string(), date, words })
}

fn fixed_marks(facts: &Facts<'_>) -> Vec<Found> {
    let mut found = Vec::new();
    for due in facts.case.due_dates_in_use() {
        if let Some(date) = due.date {
            let label = format!("Due date ({})", due.basis.label());
            found.push(Found::on(format!("due-{}", due.id), RulerMarkKind::DueDate, date, label));
        }
    }
    for (_, conference) in facts.conferences() {
        if let Some(on) = conference.on {
            let label = if conference.kind.is_initial() { "Initial conference" } else { "Review conference" };
            let id = format!("conference-{}", conference.id);
            found.push(Found::on(id, RulerMarkKind::Conference, on, label.to_owned()));
        }
    }
    if let Some(born) = facts.born_on {
        found.push(Found::on("birth".to_owned(), RulerMarkKind::Birth, born, "Birth".to_owned()));
    }
    let start = facts.starting_discussion().and_then(|(_, discussion)| discussion.held_on);
    let length = facts.value(Key::ConferenceFromStrategy, start).length();
    if let (Some(start), Some(length)) = (start, length) {
        found.push(Found {
            id: "initial-conference-window".to_owned(),
            kind: RulerMarkKind::Window,
            from: start,
            to: length.after(start, facts.case.nation),
            label: "Conference window".to_owned(),
            verdict: None,
        });
    }
    found
}

/// The limits of the clocks, each once.
fn deadlines(findings: &[Finding]) -> Vec<Found> {
    let mut found: Vec<Found> = Vec::new();
    for finding in findings {
        // What hangs on a conference alone stands with the conference; the ruler shows what a figure sets.
        let Some(day) = finding.due.filter(|_| finding.source.figure.is_some()) else { continue };
        let id = format!("{}-{day}", finding.rule);
        if found.iter().any(|known| known.id == id) {
            continue;
        }
        let kind = match finding.source.figure.as_deref() {
            Some(figure) if figure.contains('+') => RulerMarkKind::Limit,
            Some(_) | None => RulerMarkKind::Deadline,
        };
        let label = label_of(finding);
        found.push(Found { id, kind, from: day, to: day, label, verdict: Some(finding.verdict) });
    }
    found
}

/// The rule's claim as words: "core group in time" becomes "Core group in time".
fn label_of(finding: &Finding) -> String {
    capital(&finding.name.replace('_', " "))
}

fn next(findings: &[Finding], marks: &[RulerMark], today: NaiveDate) -> Option<RulerNext> {
    let due = findings.iter().filter(|finding| finding.verdict == Verdict::Due && finding.due >= Some(today));
    let (date, finding) =
        due.filter_map(|finding| finding.due.map(|day| (day, finding))).min_by_key(|(day, _)| *day)?;
    let id = format!("{}-{date}", finding.rule);
    Some(RulerNext {
        label: label_of(finding),
        date,
        words: finding.summary.clone(),
        mark_id: marks.iter().any(|mark| mark.id == id).then_some(id),
        verdict: finding.verdict,
    })
}
