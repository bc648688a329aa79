//! What a user can do: one table of commands over the case file, the rules, the checker, the documents
//! and the database. The window and the command line are two doors to the same room.

mod accuracy;
mod actions;
mod app;
mod assure;
mod case_list;
mod case_view;
mod choices;
mod commands;
mod contacts;
pub mod databases;
mod due;
mod effect;
mod error;
mod example;
pub mod files;
mod moment;
mod office;
mod papers;
mod places;
mod pressing;
mod readiness;
mod requests;
mod roll;
mod share;
mod table;
mod views;
mod wall;
mod words;
mod writing;

pub use app::App;
pub use contacts::{Contact, Contacts};
pub use error::{AppError, ErrorKind};
pub use moment::Moment;
pub use office::{Logo, OfficeSettings};
pub use papers::Format;
pub use prebirth_rules::{Finding, Room, Verdict};
pub use prebirth_smart::{Context as SmartContext, DraftedAction};
pub use requests::*;
pub use table::{COMMAND_NAMES, call, typescript};
pub use views::*;
