//! The figures that apply to a case, by day.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::read::{Edition, Pack};
use super::{Authority, CountBy, Figure, GestationLimit, Key, Length, Source};
use crate::SourceShown;

/// This is a chain of packs, nearest first, with the values that the authority set itself.
#[derive(Debug, Clone)]
pub struct PackInForce {
    chain: Vec<Pack>,
    sources: Vec<Source>,
    local: Vec<LocalValue>,
    on: NaiveDate,
}

/// This is a figure that an authority set itself.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct LocalValue {
    /// Which figure.
    pub key: Key,
    /// The figure.
    pub figure: Figure,
    /// Where it stands: the title of the local procedure. Without it the value stays one to confirm.
    pub source: Option<String>,
    /// What the procedure says.
    pub words: Option<String>,
    /// From when it holds.
    pub in_force_from: Option<NaiveDate>,
}

/// This is a figure with where it comes from.
#[derive(Debug, Clone, PartialEq)]
pub struct Value {
    /// Which figure.
    pub key: Key,
    /// The figure; nothing for one that the authority has to supply.
    pub figure: Option<Figure>,
    /// Where it comes from.
    pub source: SourceShown,
}

impl Value {
    /// This says whether the figure has a source, so that a rule may say "met" by it.
    #[must_use]
    pub fn is_sourced(&self) -> bool {
        self.figure.is_some() && self.source.authority != Authority::LocalValueToConfirm
    }

    /// This gives the figure as a length of time.
    #[must_use]
    pub fn length(&self) -> Option<Length> {
        match self.figure {
            Some(Figure::Length { length }) => Some(length),
            Some(
                Figure::Gestation { .. }
                | Figure::Count { .. }
                | Figure::CountBy { .. }
                | Figure::Provided { .. },
            )
            | None => None,
        }
    }

    /// This gives the figure as a limit by gestation.
    #[must_use]
    pub fn gestation(&self) -> Option<GestationLimit> {
        match self.figure {
            Some(Figure::Gestation { limit }) => Some(limit),
            Some(
                Figure::Length { .. }
                | Figure::Count { .. }
                | Figure::CountBy { .. }
                | Figure::Provided { .. },
            )
            | None => None,
        }
    }

    /// This gives the figure as a number.
    #[must_use]
    pub fn count(&self) -> Option<u32> {
        match self.figure {
            Some(Figure::Count { count }) => Some(count),
            Some(
                Figure::Length { .. }
                | Figure::Gestation { .. }
                | Figure::CountBy { .. }
                | Figure::Provided { .. },
            )
            | None => None,
        }
    }

    /// This gives the figure as a way of counting.
    #[must_use]
    pub fn count_by(&self) -> Option<CountBy> {
        match self.figure {
            Some(Figure::CountBy { way }) => Some(way),
            Some(
                Figure::Length { .. }
                | Figure::Gestation { .. }
                | Figure::Count { .. }
                | Figure::Provided { .. },
            )
            | None => None,
        }
    }

    /// This says whether the figure provides for something; nothing when it is not known.
    #[must_use]
    pub fn provides(&self) -> Option<bool> {
        match self.figure {
            Some(Figure::Provided { is_provided }) => Some(is_provided),
            Some(
                Figure::Length { .. }
                | Figure::Gestation { .. }
                | Figure::Count { .. }
                | Figure::CountBy { .. },
            )
            | None => None,
        }
    }
}

impl PackInForce {
    pub(super) fn new(chain: Vec<Pack>, sources: Vec<Source>, on: NaiveDate) -> Self {
        Self { chain, sources, local: Vec::new(), on }
    }

    /// This adds the values that an authority set itself. They go before every pack.
    #[must_use]
    pub fn with_local_values(mut self, values: Vec<LocalValue>) -> Self {
        self.local = values;
        self
    }

    /// This gives the name of the pack.
    #[must_use]
    pub fn name(&self) -> &str {
        self.chain.first().map_or("", |pack| pack.name.as_str())
    }

    /// This gives the title of the pack, for a reader.
    #[must_use]
    pub fn title(&self) -> &str {
        self.chain.first().map_or("", |pack| pack.title.as_str())
    }

    /// This gives the value of a key on the day for which the pack was asked.
    #[must_use]
    pub fn value(&self, key: Key) -> Value {
        self.value_on(key, self.on)
    }

    /// This gives the value of a key on a day: the authority's own, then the nearest pack that has it.
    ///
    /// # Missing data
    /// Gives a value without a figure, whose words ask for it, when no pack has one for the day.
    #[must_use]
    pub fn value_on(&self, key: Key, on: NaiveDate) -> Value {
        let holds = |from: Option<NaiveDate>| from.is_none_or(|from| from <= on);
        let own = self.local.iter().filter(|value| value.key == key && holds(value.in_force_from));
        if let Some(own) = own.max_by_key(|value| value.in_force_from) {
            return Value { key, figure: Some(own.figure), source: own_source(own) };
        }
        for pack in &self.chain {
            let editions = pack.values.iter().filter(|edition| {
                edition.key == key && holds(edition.from) && edition.until.is_none_or(|until| on <= until)
            });
            if let Some(edition) = editions.max_by_key(|edition| edition.from) {
                return Value { key, figure: edition.figure, source: edition_shown(edition, &self.sources) };
            }
        }
        Value { key, figure: None, source: unknown(key, None) }
    }

    /// This gives a published source as it is shown.
    #[must_use]
    pub fn published(&self, key: &str, pinpoint: &str, words: &str) -> Option<SourceShown> {
        let source = self.sources.iter().find(|source| source.key == key)?;
        let some = |text: &str| (!text.is_empty()).then(|| text.to_owned());
        Some(shown(source, some(pinpoint), some(words), None))
    }
}

/// This gives the source of an edition as it is shown.
pub(super) fn edition_shown(edition: &Edition, sources: &[Source]) -> SourceShown {
    let source = edition.source.as_ref().and_then(|key| sources.iter().find(|known| known.key == *key));
    let figure = edition.figure.map(Figure::in_words);
    match source {
        Some(source) => shown(source, edition.pinpoint.clone(), edition.words.clone(), figure),
        None => SourceShown { figure, ..unknown(edition.key, edition.words.clone()) },
    }
}

fn shown(
    source: &Source,
    pinpoint: Option<String>,
    words: Option<String>,
    figure: Option<String>,
) -> SourceShown {
    SourceShown {
        title: source.title.clone(),
        authority: source.authority,
        edition: source.edition.clone(),
        pinpoint,
        address: source.address.clone(),
        words,
        figure,
    }
}

fn unknown(key: Key, words: Option<String>) -> SourceShown {
    SourceShown {
        title: "Local value to confirm".to_owned(),
        authority: Authority::LocalValueToConfirm,
        edition: None,
        pinpoint: None,
        address: None,
        words: Some(words.unwrap_or_else(|| key.prompt())),
        figure: None,
    }
}

fn own_source(own: &LocalValue) -> SourceShown {
    let figure = Some(own.figure.in_words());
    match own.source.as_ref().filter(|source| !source.trim().is_empty()) {
        Some(title) => SourceShown {
            title: title.clone(),
            authority: Authority::LocalProcedure,
            edition: None,
            pinpoint: None,
            address: None,
            words: own.words.clone(),
            figure,
        },
        None => SourceShown { figure, ..unknown(own.key, own.words.clone()) },
    }
}
