//! How a pack's file is read. What breaks the form does not load.

use chrono::NaiveDate;
use prebirth_domain::Gestation;
use serde::Deserialize;

use super::{CountBy, Figure, FigureKind, GestationLimit, Key, Length, PackTrouble, Source};

/// This is one pack as read.
#[derive(Debug, Clone)]
pub(super) struct Pack {
    pub(super) name: String,
    pub(super) title: String,
    pub(super) within: Option<String>,
    pub(super) values: Vec<Edition>,
}

/// This is one edition of one value.
#[derive(Debug, Clone)]
pub(super) struct Edition {
    pub(super) key: Key,
    /// Nothing for a value that the authority has to supply.
    pub(super) figure: Option<Figure>,
    /// The key of the source; nothing for a local value to confirm.
    pub(super) source: Option<String>,
    pub(super) pinpoint: Option<String>,
    pub(super) words: Option<String>,
    pub(super) from: Option<NaiveDate>,
    pub(super) until: Option<NaiveDate>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct PackFile {
    title: String,
    within: Option<String>,
    #[serde(default)]
    value: Vec<RawValue>,
}

/// Exactly one of the figures, or `unknown`, is set.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawValue {
    key: String,
    working_days: Option<u32>,
    calendar_days: Option<u32>,
    weeks: Option<u32>,
    months: Option<u32>,
    not_after: Option<String>,
    before: Option<String>,
    months_before_due_date: Option<u32>,
    count: Option<u32>,
    count_by: Option<CountBy>,
    provided: Option<bool>,
    unknown: Option<bool>,
    source: Option<String>,
    to_confirm: Option<bool>,
    pinpoint: Option<String>,
    words: Option<String>,
    in_force_from: Option<NaiveDate>,
    in_force_until: Option<NaiveDate>,
}

pub(super) fn pack(name: &str, text: &str, sources: &[Source]) -> Result<Pack, PackTrouble> {
    let broken = |what: String| PackTrouble::Broken { pack: name.to_owned(), what };
    let file: PackFile = toml::from_str(text).map_err(|error| broken(error.message().to_owned()))?;
    let values = file
        .value
        .into_iter()
        .map(|raw| edition(raw, sources).map_err(broken))
        .collect::<Result<Vec<_>, _>>()?;
    Ok(Pack { name: name.to_owned(), title: file.title, within: file.within, values })
}

fn edition(raw: RawValue, sources: &[Source]) -> Result<Edition, String> {
    let key = Key::from_text(&raw.key).ok_or_else(|| format!("there is no key \"{}\"", raw.key))?;
    let of_key = |what: &str| format!("\"{}\" {what}", raw.key);
    let figure = figure(&raw).map_err(|what| of_key(&what))?;
    if figure.is_some_and(|figure| kind_of(figure) != key.kind()) {
        return Err(of_key("has a figure of the wrong kind"));
    }
    match (&raw.source, figure.is_some(), raw.to_confirm.unwrap_or(false)) {
        (Some(source), true, false) if sources.iter().any(|known| known.key == *source) => {}
        (Some(source), true, false) => return Err(of_key(&format!("names no known source: \"{source}\""))),
        (None, true, true) | (None, false, false) => {}
        (None, true, false) => return Err(of_key("has neither a source nor \"to_confirm\"")),
        (Some(_), true, true) => return Err(of_key("has a source and is still to be confirmed")),
        (_, false, true) | (Some(_), false, false) => {
            return Err(of_key("has no figure to source or confirm"));
        }
    }
    Ok(Edition {
        key,
        figure,
        source: raw.source,
        pinpoint: raw.pinpoint,
        words: raw.words,
        from: raw.in_force_from,
        until: raw.in_force_until,
    })
}

fn figure(raw: &RawValue) -> Result<Option<Figure>, String> {
    let length = |length| Figure::Length { length };
    let limit = |text: &Option<String>, made: fn(Gestation) -> GestationLimit| {
        let at = text.as_ref().map(|text| text.parse::<Gestation>()).transpose()?;
        Ok::<_, String>(at.map(|at| Figure::Gestation { limit: made(at) }))
    };
    let ahead = |length| Figure::Gestation { limit: GestationLimit::AheadOfDueDate { length } };
    let given: Vec<Option<Figure>> = [
        raw.working_days.map(|count| Some(length(Length::WorkingDays(count)))),
        raw.calendar_days.map(|count| Some(length(Length::CalendarDays(count)))),
        raw.weeks.map(|count| Some(length(Length::Weeks(count)))),
        raw.months.map(|count| Some(length(Length::Months(count)))),
        limit(&raw.not_after, |at| GestationLimit::NotAfter { at })?.map(Some),
        limit(&raw.before, |at| GestationLimit::Before { at })?.map(Some),
        raw.months_before_due_date.map(|count| Some(ahead(Length::Months(count)))),
        raw.count.map(|count| Some(Figure::Count { count })),
        raw.count_by.map(|way| Some(Figure::CountBy { way })),
        raw.provided.map(|is_provided| Some(Figure::Provided { is_provided })),
        raw.unknown.filter(|unknown| *unknown).map(|_| None),
    ]
    .into_iter()
    .flatten()
    .collect();
    match given.as_slice() {
        [one] => Ok(*one),
        [] => Err("has no figure and does not say that it is unknown".to_owned()),
        [..] => Err("has more than one figure".to_owned()),
    }
}

fn kind_of(figure: Figure) -> FigureKind {
    match figure {
        Figure::Length { .. } => FigureKind::Length,
        Figure::Gestation { .. } => FigureKind::Gestation,
        Figure::Count { .. } => FigureKind::Count,
        Figure::CountBy { .. } => FigureKind::CountBy,
        Figure::Provided { .. } => FigureKind::Provided,
    }
}
