//! The settings of the office, and the policy packs on offer.

use prebirth_rules::Packs;

use crate::{App, AppError, Moment, Nothing, OfficeSettings, PackList, PackName};

pub(crate) fn get(app: &App, _: Nothing, _: &Moment) -> Result<OfficeSettings, AppError> {
    app.office()
}

pub(crate) fn put(app: &App, office: OfficeSettings, _: &Moment) -> Result<OfficeSettings, AppError> {
    app.keep_office(&office)?;
    Ok(office)
}

pub(crate) fn packs(_: &App, _: Nothing, _: &Moment) -> Result<PackList, AppError> {
    let packs = Packs::built_in();
    let named = |(id, label): (&str, &str)| PackName { id: id.to_owned(), label: label.to_owned() };
    Ok(PackList { packs: packs.names().into_iter().map(named).collect() })
}
