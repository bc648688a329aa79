//! The ways of looking at the list of cases that somebody kept. They may hold names, so they lie in the database.

use crate::{App, AppError, Moment, Nothing, SavedFilters};

/// The place of the filters in the database.
const FILTERS: &str = "case_filters";

/// More than this nobody finds again, and each has a key.
const AT_MOST: usize = 9;

pub(crate) fn get(app: &App, _: Nothing, _: &Moment) -> Result<SavedFilters, AppError> {
    app.with_store(|store| {
        let stored = store.settings_get(FILTERS)?;
        Ok(stored.and_then(|value| serde_json::from_value(value).ok()).unwrap_or_default())
    })
}

pub(crate) fn put(app: &App, mut asked: SavedFilters, _: &Moment) -> Result<SavedFilters, AppError> {
    for filter in &mut asked.filters {
        filter.name = filter.name.trim().to_owned();
    }
    if asked.filters.iter().any(|filter| filter.name.is_empty()) {
        return Err(AppError::refusal(
            "filter_name",
            "Give this list a name, so that it can be found again.",
        ));
    }
    if asked.filters.len() > AT_MOST {
        return Err(AppError::refusal("filters", "Nine lists can be kept. Remove one first."));
    }
    let value = serde_json::to_value(&asked)
        .map_err(|_| AppError::fault("settings", "The settings could not be saved. Try again."))?;
    app.with_store(|store| Ok(store.settings_put(FILTERS, &value)?))?;
    Ok(asked)
}
