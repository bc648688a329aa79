//! The one place of the window that asks what day it is.

use prebirth_app::Moment;

/// This gives the moment now, in local time.
///
/// A build for tests takes the day that `PREBIRTH_TODAY` names instead, so that a picture is the same tomorrow.
#[allow(clippy::disallowed_methods, reason = "this is the shell, and here the clock is asked for everybody")]
pub fn now() -> Moment {
    if let Some(moment) = fixed() {
        return moment;
    }
    let at = chrono::Utc::now();
    let local = at.with_timezone(&chrono::Local).naive_local();
    Moment { today: local.date(), time: local.time(), at }
}

#[cfg(debug_assertions)]
fn fixed() -> Option<Moment> {
    Some(Moment::on(std::env::var("PREBIRTH_TODAY").ok()?.parse().ok()?))
}

/// Nobody can move the day of the program that people use.
#[cfg(not(debug_assertions))]
fn fixed() -> Option<Moment> {
    None
}
