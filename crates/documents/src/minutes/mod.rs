//! The minutes of a conference: what the record holds, in the order in which minutes are read.

mod discussion;
mod family;
mod front;
mod outcome;
mod plan;
mod presence;
mod words;

use prebirth_domain::{CaseFile, Conference, day_in_words};

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
