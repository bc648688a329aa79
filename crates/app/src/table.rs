//! The table of commands: the name, what is asked and what comes back, written once. The dispatcher and
//! the TypeScript bindings are both made from it.

use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;
use ts_rs::{Config, ExportError, TS};

use crate::contacts::Contacts;
use crate::requests::*;
use crate::views::*;
use crate::{App, AppError, Moment, OfficeSettings, commands};

macro_rules! commands {
    ($($name:ident($request:ty) -> $reply:ty = $function:path;)+) => {
        /// This is the name of every command.
        pub const COMMAND_NAMES: &[&str] = &[$(stringify!($name),)+];

        /// This carries out a command by its name, from JSON to JSON.
        ///
        /// # Errors
        /// Gives an [`AppError`] in one plain sentence; nothing is changed then.
        pub fn call(app: &App, name: &str, request: Value, moment: &Moment) -> Result<Value, AppError> {
            match name {
                $(stringify!($name) => answer($function(app, read::<$request>(request)?, moment)?),)+
                _ => Err(AppError::fault("unknown_command", "The screen asked for something that this version cannot do. Install the program again.")),
            }
        }

        /// This gives the TypeScript of the table and writes the types that it names into the configured folder.
        ///
        /// # Errors
        /// Gives the cause when a type cannot be written.
        pub fn typescript(config: &Config) -> Result<String, ExportError> {
            let mut imports = std::collections::BTreeSet::new();
            let mut rows = String::new();
            $(
                <$request as TS>::export_all(config)?;
                <$reply as TS>::export_all(config)?;
                let (request, reply) = (<$request as TS>::name(config), <$reply as TS>::name(config));
                rows.push_str(&format!("  {}: {{ request: {request}; reply: {reply} }};\n", stringify!($name)));
                for name in [request, reply] {
                    imports.insert(name.trim_start_matches("Array<").trim_end_matches('>').to_owned());
                }
            )+
            AppError::export_all(config)?;
            Ok(table_text(&imports, &rows))
        }
    };
}

commands! {
    session_status(Nothing) -> SessionStatus = commands::session::status;
    database_create(NewPassphrase) -> RecoveryKeyShown = commands::session::create;
    database_unlock(Unlocking) -> SessionStatus = commands::session::unlock;
    database_unlock_with_recovery(Recovering) -> SessionStatus = commands::session::recover;
    database_lock(Nothing) -> SessionStatus = commands::session::lock;
    passphrase_change(PassphraseChange) -> SessionStatus = commands::session::change_passphrase;
    recovery_key_renew(Unlocking) -> RecoveryKeyShown = commands::session::renew_recovery_key;
    database_back_up(Nothing) -> BackupMade = commands::session::back_up;
    settings_get(Nothing) -> OfficeSettings = commands::settings::get;
    settings_put(OfficeSettings) -> OfficeSettings = commands::settings::put;
    saved_at(Nothing) -> SavedAt = commands::settings::saved_at;
    contacts_get(Nothing) -> Contacts = commands::contacts::get;
    contacts_read(CaseText) -> ContactsRead = commands::contacts::read;
    contacts_put(Contacts) -> Contacts = commands::contacts::put;
    logo_put(LogoChosen) -> OfficeSettings = commands::settings::put_logo;
    logo_remove(Nothing) -> OfficeSettings = commands::settings::remove_logo;
    headings_offered(Nothing) -> HeadingsOffered = commands::settings::headings;
    pack_list(Nothing) -> PackList = commands::settings::packs;
    figures_get(FiguresWanted) -> Figures = commands::figures::list;
    figures_put(FiguresKept) -> Figures = commands::figures::keep;
    figures_try(FiguresTried) -> WhatWouldMove = commands::figures::try_out;
    case_list(CaseSearch) -> CaseList = commands::cases::list;
    assure(AssuranceWanted) -> Assurance = commands::assure::count;
    assure_save(AssuranceWanted) -> AssuranceSaved = commands::assure::save;
    filters_get(Nothing) -> SavedFilters = commands::filters::get;
    filters_put(SavedFilters) -> SavedFilters = commands::filters::put;
    case_new(NewCase) -> CaseView = commands::cases::new;
    example_open(Nothing) -> CaseView = commands::cases::open_example;
    case_remove(CaseNamed) -> Nothing = commands::cases::remove;
    case_compare(CaseText) -> Arrival = commands::arrivals::compare;
    case_import(CaseArriving) -> CaseView = commands::arrivals::import;
    case_export(CaseNamed) -> CaseSaved = commands::cases::export;
    case_view(CaseAt) -> CaseView = commands::cases::view;
    case_change(CaseChange) -> CaseView = commands::changes::change;
    case_change_all(CaseChanges) -> CaseView = commands::changes::change_all;
    change_try(CaseChange) -> WhatWouldMove = commands::figures::try_change;
    concern_roles(ConcernKinds) -> CalledRoles = commands::concerns::roles;
    concern_calls(ConcernAsked) -> ConcernCalls = commands::concerns::calls;
    case_undo(CaseUndo) -> CaseView = commands::changes::undo;
    family_draw(CaseNamed) -> FamilyDrawn = commands::family::draw;
    case_history(CaseNamed) -> History = commands::changes::history;
    action_check(ActionTyped) -> CheckedAction = commands::plan::check;
    action_mend(ActionTyped) -> MendedAction = commands::plan::mend;
    plan_draft(CaseAt) -> Drafts = commands::plan::draft;
    day_read(TypedDay) -> DayRead = commands::reading::day;
    time_read(TypedTime) -> TimeRead = commands::reading::time;
    name_read(TypedName) -> NameRead = commands::reading::name;
    nhs_number_read(TypedNhsNumber) -> NhsNumberRead = commands::reading::nhs_number;
    document_preview(PreviewWanted) -> Preview = commands::minutes::preview;
    minutes_doubts(MinutesAt) -> Doubts = commands::minutes::doubts;
    doubt_mend(DoubtNamed) -> CaseView = commands::minutes::mend_doubt;
    minutes_approve(MinutesAt) -> CaseView = commands::minutes::approve;
    share_rows(ShareWanted) -> ShareRows = commands::copies::readers;
    copies_make(CopiesWanted) -> CopiesMade = commands::copies::make;
}

fn read<T: DeserializeOwned>(request: Value) -> Result<T, AppError> {
    serde_json::from_value(request).map_err(|_| {
        AppError::refusal(
            "request",
            "Something typed here is not in the form that this field expects. Check dates and numbers.",
        )
    })
}

fn answer<T: Serialize>(reply: T) -> Result<Value, AppError> {
    serde_json::to_value(reply).map_err(|_| {
        AppError::fault("reply", "The answer could not be put together. Nothing was lost; try again.")
    })
}

fn table_text(imports: &std::collections::BTreeSet<String>, rows: &str) -> String {
    let mut text = String::from("// Generated from the table of commands. Do not edit.\n\n");
    for name in imports {
        text.push_str(&format!("import type {{ {name} }} from './{name}';\n"));
    }
    text.push_str("\nexport interface Commands {\n");
    text.push_str(rows);
    text.push_str("}\n");
    text
}
