//! What holds of every birth: each baby of the pregnancy is in it, and nothing of it lies ahead.

use chrono::{DateTime, NaiveDate, TimeDelta, Utc};

use crate::{BabyAtBirth, Birth, CaseFile, Refusal};

/// A second twin who is found at the birth stands in it like the first.
pub(super) fn add_babies(case: &mut CaseFile) {
    let Some(birth) = case.birth.as_mut() else { return };
    for baby in &case.pregnancy.babies {
        if birth.babies.iter().all(|born| born.id != baby.id) {
            birth.babies.push(BabyAtBirth { id: baby.id.clone(), ..BabyAtBirth::default() });
        }
    }
}

/// A birth that is still to come starts clocks that nobody runs by.
pub(super) fn refuse_birth_to_come(birth: &Birth, at: DateTime<Utc>) -> Result<(), Refusal> {
    for baby in &birth.babies {
        refuse_day_to_come(baby.born_on, "The day of birth", at)?;
        refuse_day_to_come(baby.died_on, "The day of death", at)?;
        refuse_day_to_come(baby.registered_on, "The day of the registration", at)?;
    }
    Ok(())
}

/// What is said to have happened lies in the past.
pub(super) fn refuse_day_to_come(
    day: Option<NaiveDate>,
    what: &str,
    at: DateTime<Utc>,
) -> Result<(), Refusal> {
    // In summer the day begins an hour earlier here than the clock of the journal says.
    let today = (at + TimeDelta::hours(1)).date_naive();
    match day {
        Some(day) if day > today => Err(Refusal::new(
            "day_to_come",
            format!("{what} is in the future. Look at the date, or record it once it has happened."),
        )),
        Some(_) | None => Ok(()),
    }
}
