//! The minutes of a conference: what the record holds, in the order in which minutes are read.

mod discussion;
mod family;
pub(crate) mod front;
mod headings;
pub(crate) mod outcome;
pub(crate) mod plan;
mod presence;
pub(crate) mod words;

use prebirth_domain::{CaseFile, Conference, MinutesRecord, StandingHeading, day_in_words};
use sha2::{Digest, Sha256};

use crate::model::Document;

pub use headings::{complete, own_headings};

/// This writes the minutes of a conference with everything in them, each part with who may see it.
///
/// No part of it is sent as it is: a recipient gets what [`crate::copies::produce_copy`] makes of it.
///
/// # Missing data
/// Says "not recorded" where something that minutes have to hold is missing. Never fails.
pub fn minutes(case: &CaseFile, conference: &Conference) -> Document {
    minutes_under(case, conference, &[])
}

/// This writes the minutes under the standing headings of an authority. Approved minutes keep those under which
/// they were approved.
pub fn minutes_under(case: &CaseFile, conference: &Conference, headings: &[StandingHeading]) -> Document {
    let approved = conference.minutes.versions.last().map(|version| version.headings.as_slice());
    let headings = approved.filter(|headings| !headings.is_empty()).unwrap_or(headings);
    let mut document = Document::new(title(conference));
    document.version = version(conference);
    front::add(&mut document, case, conference);
    family::add(&mut document, case, conference);
    presence::add(&mut document, case, conference);
    discussion::add(&mut document, case, conference, headings);
    outcome::add(&mut document, case, conference);
    plan::add(&mut document, case, conference);
    document
}

/// The title stands in the file's properties, so it names the conference and never the family.
fn title(conference: &Conference) -> String {
    match conference.on {
        Some(on) => format!("Minutes: {}, {}", words::kind(conference), day_in_words(on)),
        None => format!("Minutes: {}", words::kind(conference)),
    }
}

/// This gives the SHA-256 of what the minutes say and of who may see which part, in hexadecimal digits.
///
/// The letter, versions, copies and corrections of the minutes are left out: recording an approval does
/// not change what was approved. A newer program that words something otherwise gives another hash.
pub fn content_hash(case: &CaseFile, conference: &Conference, headings: &[StandingHeading]) -> String {
    let document = bare(case, conference, headings);
    let digest = Sha256::digest(format!("{document:?}"));
    digest.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// This gives what the minutes say, without versions, copies and corrections.
pub(crate) fn bare(case: &CaseFile, conference: &Conference, headings: &[StandingHeading]) -> Document {
    let bare = Conference { minutes: MinutesRecord::default(), ..conference.clone() };
    minutes_under(case, &bare, headings)
}

fn version(conference: &Conference) -> String {
    match conference.minutes.versions.last() {
        Some(version) => {
            let approved = version.approved_on.map(day_in_words);
            let approved = approved.map(|day| format!(", approved {day}")).unwrap_or_default();
            format!("Version {}{approved}", version.number)
        }
        None => "Draft, not approved by the chair".to_owned(),
    }
}
