//! The settings of the office, and the policy packs on offer.

use prebirth_documents::minutes::own_headings;
use prebirth_documents::picture::Picture;
use prebirth_domain::HeadingHolds;
use prebirth_rules::Packs;

use crate::choices::choice;
use crate::office::Logo;
use crate::views::{HeadingsOffered, SavedAt};
use crate::{App, AppError, LogoChosen, Moment, Nothing, OfficeSettings, PackList, PackName, words};

pub(crate) fn get(app: &App, _: Nothing, _: &Moment) -> Result<OfficeSettings, AppError> {
    app.office()
}

pub(crate) fn put(app: &App, office: OfficeSettings, _: &Moment) -> Result<OfficeSettings, AppError> {
    app.keep_office(&office)?;
    Ok(office)
}

/// Settings have no journal: what was saved a moment ago was saved now.
#[allow(clippy::unnecessary_wraps, reason = "every command of the table may refuse")]
pub(crate) fn saved_at(_: &App, _: Nothing, now: &Moment) -> Result<SavedAt, AppError> {
    Ok(SavedAt { words: words::saved(now) })
}

/// The file is checked, made small and kept: no document has to open it again.
pub(crate) fn put_logo(app: &App, asked: LogoChosen, _: &Moment) -> Result<OfficeSettings, AppError> {
    let office = app.office()?;
    let words = match (asked.words.trim(), office.office_name.trim()) {
        ("", "") => "Logo of the authority".to_owned(),
        ("", name) => format!("Logo of {name}"),
        (words, _) => words.to_owned(),
    };
    let picture = Picture::read_text(&asked.picture, words.as_str())
        .map_err(|refused| AppError::refusal("picture", refused.to_string()))?;
    let logo = Some(Logo { picture: picture.as_text(), words });
    let office = OfficeSettings { logo, ..office };
    app.keep_office(&office)?;
    Ok(office)
}

pub(crate) fn remove_logo(app: &App, _: Nothing, _: &Moment) -> Result<OfficeSettings, AppError> {
    let office = OfficeSettings { logo: None, ..app.office()? };
    app.keep_office(&office)?;
    Ok(office)
}

pub(crate) fn headings(_: &App, _: Nothing, _: &Moment) -> Result<HeadingsOffered, AppError> {
    let holds = HeadingHolds::ALL.iter().map(|holds| choice(holds, holds.label())).collect();
    Ok(HeadingsOffered { own: own_headings(), holds })
}

pub(crate) fn packs(_: &App, _: Nothing, _: &Moment) -> Result<PackList, AppError> {
    let packs = Packs::built_in();
    let named = |(id, label): (&str, &str)| PackName { id: id.to_owned(), label: label.to_owned() };
    Ok(PackList { packs: packs.names().into_iter().map(named).collect() })
}
