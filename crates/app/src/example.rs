//! The example: one invented family, moved in time so that its conference is today.

use chrono::{NaiveDate, TimeDelta};
use prebirth_domain::{CaseFile, Nation, day_in_words, is_working_day, read_case_file};
use serde_json::Value;

use crate::AppError;

const WRITTEN: &str = include_str!("../example/example.case.json");

/// The day of the conference in the example as it is written.
const WRITTEN_FOR: NaiveDate = match NaiveDate::from_ymd_opt(2026, 7, 13) {
    Some(day) => day,
    None => NaiveDate::MIN,
};

/// This gives the example as it stands on a day: its conference is on that day, or on the next working day.
///
/// # Errors
/// Gives a fault when the example that was built in cannot be read; a test proves that it can.
pub(crate) fn example(today: NaiveDate) -> Result<CaseFile, AppError> {
    let conference = today.iter_days().find(|day| is_working_day(*day, Nation::England)).unwrap_or(today);
    let by = conference - WRITTEN_FOR;
    let mut value: Value = serde_json::from_str(WRITTEN).map_err(|_| unreadable())?;
    moved(&mut value, "", by);
    Ok(read_case_file(&value.to_string())?)
}

fn unreadable() -> AppError {
    AppError::fault("example", "The example case could not be read. Install the program again.")
}

/// Moves every date below a value. Births stay: people do not grow younger with the calendar.
fn moved(value: &mut Value, key: &str, by: TimeDelta) {
    match value {
        Value::Object(fields) => fields.iter_mut().for_each(|(name, field)| moved(field, name, by)),
        Value::Array(entries) => entries.iter_mut().for_each(|entry| moved(entry, key, by)),
        Value::String(text) => match text.parse::<NaiveDate>() {
            Ok(_) if key == "dateOfBirth" => {}
            Ok(day) if key == "date" => *text = (day + by).to_string(),
            Ok(day) => *text = on_a_working_day(day + by).to_string(),
            Err(_) => *text = with_days(text, by),
        },
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}

/// Offices do not tell, invite or meet at weekends and on bank holidays.
fn on_a_working_day(day: NaiveDate) -> NaiveDate {
    let mut earlier = std::iter::successors(Some(day), NaiveDate::pred_opt).take(10);
    earlier.find(|day| is_working_day(*day, Nation::England)).unwrap_or(day)
}

/// `{{day:2026-08-14}}` in a text becomes the moved day in words.
fn with_days(text: &str, by: TimeDelta) -> String {
    let mut written = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once("{{day:") {
        let Some((day, following)) = after.split_once("}}") else { break };
        written.push_str(before);
        match day.parse::<NaiveDate>() {
            Ok(day) => written.push_str(&day_in_words(on_a_working_day(day + by))),
            Err(_) => written.push_str(day),
        }
        rest = following;
    }
    written.push_str(rest);
    written
}

#[cfg(test)]
mod tests {
    use prebirth_documents::{copies, readback, recipients};
    use prebirth_domain::{CopyDocument, Party, write_case_file};

    use super::*;

    fn written_for() -> CaseFile {
        example(WRITTEN_FOR).unwrap()
    }

    #[test]
    fn the_example_can_be_read_on_every_day_and_leaves_no_slot_open() {
        let first = NaiveDate::from_ymd_opt(2026, 1, 1).unwrap();
        for today in first.iter_days().take(3 * 365) {
            let case = example(today).unwrap();
            let on = case.conferences.last().and_then(|conference| conference.on).unwrap();
            assert!(
                on >= today && is_working_day(on, Nation::England),
                "the conference on {today} is on {on}"
            );
            assert!(!write_case_file(&case).contains("{{"), "a slot is left open on {today}");
            assert_eq!(case.gestation_on(on).map(|gestation| gestation.to_string()).as_deref(), Some("28+0"));
        }
    }

    #[test]
    fn every_screen_has_something_to_show() {
        let case = written_for();
        let conference = case.conferences.last().unwrap();
        assert!(case.is_example);
        assert_eq!(case.plan.actions.len(), 10, "four weak actions and six good ones");
        assert!(case.fathers_and_partners().count() >= 2, "a second possible father");
        assert!(!conference.exclusions.is_empty(), "a part excluded");
        assert!(!case.withheld.is_empty(), "the mother's address is kept from the father");
        assert!(conference.decision.is_none(), "the decision is for whoever looks around");
        let unanswered = conference
            .invitations
            .iter()
            .filter(|entry| matches!(entry.party, Some(Party::Professional { .. })))
            .filter(|entry| entry.sent_on.is_some() && entry.reply == prebirth_domain::Reply::None);
        assert_eq!(unanswered.count(), 3, "three agencies that have not replied");
    }

    #[test]
    fn every_copy_can_be_made_and_only_the_right_ones_hold_the_address() {
        let case = written_for();
        let conference = case.conferences.last().unwrap();
        let mother = case.mother().unwrap();
        let street = mother.address.as_ref().unwrap().lines.first().unwrap().clone();
        for reader in recipients::recipients(&case, conference) {
            let produced =
                copies::produce(CopyDocument::Minutes, &case, conference, &reader, WRITTEN_FOR).unwrap();
            let text = readback::all_text(&produced.bytes).unwrap();
            let kept = case.withheld.iter().any(|withheld| match &reader.party {
                Party::Person { id } => withheld.kept_from.contains(id),
                Party::Professional { .. } => false,
            });
            assert!(produced.substituted.is_empty(), "a letter without a glyph for {}", reader.role_slug);
            if kept {
                assert!(!text.contains(&street), "the address is in the copy for {}", reader.role_slug);
            } else if reader.role_slug == "midwife" {
                assert!(text.contains(&street), "the midwife has to know where the mother lives");
            }
        }
    }
}
