//! Sources: who says so, in which edition, where.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::PackTrouble;

/// This is the weight of a source. Only an Act or regulations are law.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum Authority {
    /// An Act or regulations.
    Law,
    /// Statutory guidance.
    StatutoryGuidance,
    /// A national data standard or census rule: not law, but what a return is checked against.
    DataStandard,
    /// A judgment of a court.
    CourtJudgment,
    /// The procedure of a safeguarding partnership or an authority.
    LocalProcedure,
    /// A suggestion of practice: an audit, a review, research.
    PracticeSuggestion,
    /// No source was found: the authority has to confirm its own value.
    LocalValueToConfirm,
}

impl Authority {
    /// This gives the words that a person reads.
    #[must_use]
    pub fn label(self) -> &'static str {
        match self {
            Self::Law => "law",
            Self::StatutoryGuidance => "statutory guidance",
            Self::DataStandard => "national data standard",
            Self::CourtJudgment => "court judgment",
            Self::LocalProcedure => "local procedure",
            Self::PracticeSuggestion => "practice suggestion",
            Self::LocalValueToConfirm => "local value to confirm",
        }
    }
}

/// This is one edition of a published source.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Source {
    /// The key by which values and rules name it.
    pub key: String,
    /// Its title.
    pub title: String,
    /// Its edition, as printed on it.
    pub edition: Option<String>,
    /// Its weight.
    pub authority: Authority,
    /// Its address.
    pub address: Option<String>,
    /// The day on which somebody last compared it.
    pub checked_on: Option<NaiveDate>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct SourceFile {
    source: Vec<Source>,
}

/// This reads the list of sources.
pub(super) fn read(text: &str) -> Result<Vec<Source>, PackTrouble> {
    let broken = |what: String| PackTrouble::Broken { pack: "sources".to_owned(), what };
    let file: SourceFile = toml::from_str(text).map_err(|error| broken(error.message().to_owned()))?;
    for (position, source) in file.source.iter().enumerate() {
        if file.source.iter().take(position).any(|earlier| earlier.key == source.key) {
            return Err(broken(format!("the source \"{}\" is listed twice", source.key)));
        }
    }
    Ok(file.source)
}
