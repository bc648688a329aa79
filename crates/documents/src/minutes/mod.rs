//! The minutes of a conference: what the record holds, in the order in which minutes are read.

mod discussion;
mod family;
pub(crate) mod front;
pub(crate) mod outcome;
pub(crate) mod plan;
mod presence;
pub(crate) mod words;

use prebirth_domain::{CaseFile, Conference, MinutesRecord, day_in_words};
use sha2::{Digest, Sha256};

use crate::model::Document;

/// This writes the minutes of a conference with everything in them, each part with who may see it.
///
/// No part of it is sent as it is: a recipient gets what [`crate::copies::produce_copy`] makes of it.
///
/// # Missing data
/// Says "not recorded" where something that minutes have to hold is missing. Never fails.
pub fn minutes(case: &CaseFile, conference: &Conference) -> Document {
    let mut document = Document::new(title(conference));
    document.version = version(conference);
    front::add(&mut document, case, conference);
    family::add(&mut document, case);
    presence::add(&mut document, case, conference);
    discussion::add(&mut document, case, conference);
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
pub fn content_hash(case: &CaseFile, conference: &Conference) -> String {
    let bare = Conference { minutes: MinutesRecord::default(), ..conference.clone() };
    let document = minutes(case, &bare);
    let digest = Sha256::digest(format!("{document:?}"));
    digest.iter().map(|byte| format!("{byte:02x}")).collect()
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
