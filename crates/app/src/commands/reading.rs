//! Reads what is typed into a field, as soon as it is typed: a day, a time of day, an NHS number, a name.

use prebirth_domain::{NhsNumber, PersonName, day_in_words, parse_day, parse_time, time_in_words};

use crate::views::{DayRead, NameRead, NhsNumberRead, TimeRead};
use crate::{App, AppError, Moment, TypedDay, TypedName, TypedNhsNumber, TypedTime};

pub(crate) fn day(_: &App, asked: TypedDay, now: &Moment) -> Result<DayRead, AppError> {
    let date = parse_day(&asked.text, now.today).map_err(|sentence| AppError::refusal("day", sentence))?;
    Ok(DayRead { date, words: day_in_words(date) })
}

pub(crate) fn time(_: &App, asked: TypedTime, _: &Moment) -> Result<TimeRead, AppError> {
    let time = parse_time(&asked.text).map_err(|sentence| AppError::refusal("time", sentence))?;
    Ok(TimeRead { time, words: time_in_words(time) })
}

pub(crate) fn nhs_number(_: &App, asked: TypedNhsNumber, _: &Moment) -> Result<NhsNumberRead, AppError> {
    let number = NhsNumber(asked.text.trim().to_owned());
    let wrong = (!number.is_valid()).then(|| {
        "This cannot be an NHS number. It has ten digits, and the last one checks the others: compare it with its source.".to_owned()
    });
    let words = if wrong.is_none() { number.grouped() } else { number.0 };
    Ok(NhsNumberRead { words, wrong })
}

/// The last word of a name is the family name. What says that nobody knows it is no name.
pub(crate) fn name(_: &App, asked: TypedName, _: &Moment) -> Result<NameRead, AppError> {
    let words: Vec<&str> = asked.text.split_whitespace().collect();
    let (family, given) = words.split_last().map_or(("", Vec::new()), |(last, rest)| (*last, rest.to_vec()));
    let name = PersonName::new(given.join(" "), family);
    match name.says_not_known() {
        true => {
            Err(AppError::refusal("no_name", "This is not a name. Leave it empty if nobody knows the name."))
        }
        false => Ok(NameRead { name }),
    }
}
