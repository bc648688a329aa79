//! The pregnancy on one line, from 0 to 42 weeks, with everything that runs out.

use chrono::NaiveDate;
use prebirth_domain::CaseFile;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{PackInForce, Verdict};

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

/// This lays a case out on the ruler.
///
/// # Missing data
/// Without a due date there is no today and no mark; the table still lists what is due by date.
#[must_use]
pub fn ruler(case: &CaseFile, pack: &PackInForce, today: NaiveDate) -> Ruler {
    let _ = (case, pack, today);
    Ruler {
        last_day: 294,
        today: None,
        due_dates: Vec::new(),
        marks: Vec::new(),
        next: None,
        rows: Vec::new(),
    }
}
