//! The one place of the window that asks what day it is.

use prebirth_app::Moment;

/// This gives the moment now, in local time.
#[allow(clippy::disallowed_methods, reason = "this is the shell, and here the clock is asked for everybody")]
pub fn now() -> Moment {
    let at = chrono::Utc::now();
    let local = at.with_timezone(&chrono::Local).naive_local();
    Moment { today: local.date(), time: local.time(), at }
}
