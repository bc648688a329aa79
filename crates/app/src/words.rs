//! Short words for dates and people, as screens show them.

use chrono::{DateTime, NaiveDate, NaiveTime, Utc};
use prebirth_domain::{CaseFile, Conference, Party, capital, day_in_words, day_in_words_with_weekday};

use crate::Moment;

/// This writes a day: with its weekday when it lies within a month of today.
pub(crate) fn day_near(day: NaiveDate, today: NaiveDate) -> String {
    if (day - today).num_days().abs() <= 31 { day_in_words_with_weekday(day) } else { day_in_words(day) }
}

/// This writes a time of day: 10:42.
pub(crate) fn time(time: NaiveTime) -> String {
    time.format("%H:%M").to_string()
}

/// This says that something was saved, and when.
pub(crate) fn saved(now: &Moment) -> String {
    format!("Saved {}", time(now.time))
}

/// This writes a moment of the journal in the local time of the person who looks at it.
pub(crate) fn moment(at: DateTime<Utc>, now: &Moment) -> String {
    let offset = now.today.and_time(now.time) - now.at.naive_utc();
    let local = at.naive_utc() + offset;
    if local.date() == now.today {
        format!("today at {}", time(local.time()))
    } else {
        format!("{} at {}", day_near(local.date(), now.today), time(local.time()))
    }
}

/// This names a person or a professional; the role stands in where no name is recorded.
pub(crate) fn name(case: &CaseFile, party: &Party) -> String {
    let name = case.name_of(party).map(prebirth_domain::PersonName::full).filter(|name| !name.is_empty());
    name.or_else(|| case.role_words_of(party)).unwrap_or_else(|| "somebody".to_owned())
}

/// This names a conference by its kind and day.
pub(crate) fn conference(conference: &Conference, today: NaiveDate) -> String {
    let kind = capital(conference.kind.label());
    match conference.on {
        Some(day) => format!("{kind}, {}", day_near(day, today)),
        None => format!("{kind}, no date yet"),
    }
}

/// This writes the position in a list, counted from 0, for a reader.
pub(crate) fn place_in_list(position: u32) -> String {
    format!("place {} of the list", position.saturating_add(1))
}

/// `dateOfBirth` becomes "date of birth", and `babysHome` "baby’s home".
pub(crate) fn apart(name: &str) -> String {
    let mut words = String::new();
    for letter in name.chars() {
        if letter.is_uppercase() {
            words.push(' ');
            words.extend(letter.to_lowercase());
        } else {
            words.push(letter);
        }
    }
    // A name in the data has no apostrophe.
    for owner in ["baby", "mother"] {
        if let Some(owned) = words.strip_prefix(owner).and_then(|rest| rest.strip_prefix("s ")) {
            return format!("{owner}’s {owned}");
        }
    }
    words
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_of_the_data_is_taken_apart() {
        for (name, words) in [
            ("dateOfBirth", "date of birth"),
            ("babysHome", "baby’s home"),
            ("babies", "babies"),
            ("parentsToldOn", "parents told on"),
        ] {
            assert_eq!(apart(name), words);
        }
    }

    #[test]
    fn a_moment_is_told_in_the_local_time_of_the_reader() {
        let now = Moment {
            today: "2026-07-13".parse().unwrap(),
            time: NaiveTime::from_hms_opt(11, 0, 0).unwrap(),
            at: "2026-07-13T10:00:00Z".parse().unwrap(),
        };
        assert_eq!(moment("2026-07-13T08:30:00Z".parse().unwrap(), &now), "today at 09:30");
        assert_eq!(moment("2026-07-12T22:30:00Z".parse().unwrap(), &now), "Sunday 12 July 2026 at 23:30");
    }
}
