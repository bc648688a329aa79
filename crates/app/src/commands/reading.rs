//! Reads what is typed into a field, as soon as it is typed: a day, a time of day, an NHS number.

use prebirth_domain::{NhsNumber, day_in_words, parse_day, parse_time, time_in_words};

use crate::views::{DayRead, NhsNumberRead, TimeRead};
use crate::{App, AppError, Moment, TypedDay, TypedNhsNumber, TypedTime};

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
