//! Opening and closing the program.

use prebirth_store::{CaseQuery, MINIMUM_PASSPHRASE, Passphrase, RecoveryKey, Store};

use crate::{
    App, AppError, BackupMade, Moment, NewPassphrase, Nothing, PassphraseChange, Recovering,
    RecoveryKeyShown, SessionState, SessionStatus, Unlocking, writing,
};

pub(crate) fn status(app: &App, _: Nothing, _: &Moment) -> Result<SessionStatus, AppError> {
    let state = match (app.is_unlocked(), app.database().exists()) {
        (true, _) => SessionState::Unlocked,
        (false, true) => SessionState::Locked,
        (false, false) => SessionState::None,
    };
    let example_on_offer = match state {
        SessionState::Unlocked => {
            app.with_store(|store| Ok(store.list(&CaseQuery::default())?.is_empty()))?
        }
        SessionState::None | SessionState::Locked => false,
    };
    let minimum_passphrase = u32::try_from(MINIMUM_PASSPHRASE).unwrap_or(u32::MAX);
    Ok(SessionStatus { state, minimum_passphrase, example_on_offer })
}

pub(crate) fn create(app: &App, asked: NewPassphrase, now: &Moment) -> Result<RecoveryKeyShown, AppError> {
    let passphrase = Passphrase::new(asked.passphrase.0.clone());
    let (store, recovery_key) = Store::create(app.database(), &passphrase, now.at)?;
    app.hold(Some(store));
    Ok(RecoveryKeyShown { recovery_key: recovery_key.grouped() })
}

pub(crate) fn unlock(app: &App, asked: Unlocking, now: &Moment) -> Result<SessionStatus, AppError> {
    let passphrase = Passphrase::new(asked.passphrase.0.clone());
    app.hold(Some(Store::unlock(app.database(), &passphrase)?));
    status(app, Nothing {}, now)
}

pub(crate) fn recover(app: &App, asked: Recovering, now: &Moment) -> Result<SessionStatus, AppError> {
    let recovery_key = RecoveryKey::parse(&asked.recovery_key.0)?;
    let passphrase = Passphrase::new(asked.new_passphrase.0.clone());
    let mut store = Store::unlock_with_recovery(app.database(), &recovery_key)?;
    store.change_passphrase(&passphrase)?;
    app.hold(Some(store));
    status(app, Nothing {}, now)
}

/// Whoever stands at an open screen is asked for the passphrase first.
pub(crate) fn change_passphrase(
    app: &App,
    asked: PassphraseChange,
    now: &Moment,
) -> Result<SessionStatus, AppError> {
    let old = Passphrase::new(asked.passphrase.0.clone());
    let new = Passphrase::new(asked.new_passphrase.0.clone());
    app.with_store(|store| {
        store.confirm_passphrase(&old)?;
        Ok(store.change_passphrase(&new)?)
    })?;
    status(app, Nothing {}, now)
}

pub(crate) fn renew_recovery_key(
    app: &App,
    asked: Unlocking,
    _: &Moment,
) -> Result<RecoveryKeyShown, AppError> {
    let passphrase = Passphrase::new(asked.passphrase.0.clone());
    let recovery_key = app.with_store(|store| Ok(store.renew_recovery_key(&passphrase)?))?;
    Ok(RecoveryKeyShown { recovery_key: recovery_key.grouped() })
}

/// A second copy goes beside the documents, under the day and the time, and is proved before it counts.
pub(crate) fn back_up(app: &App, _: Nothing, now: &Moment) -> Result<BackupMade, AppError> {
    let folder = app.documents_folder(&app.office()?).join("second-copies");
    writing::folder(&folder)?;
    let place = folder.join(format!("prebirth-{}-{}.db", now.today, now.time.format("%H%M%S")));
    let verified = app.with_store(|store| Ok(store.backup(&place)?))?;
    Ok(BackupMade { place: place.display().to_string(), cases: verified.cases })
}

pub(crate) fn lock(app: &App, _: Nothing, now: &Moment) -> Result<SessionStatus, AppError> {
    app.hold(None);
    status(app, Nothing {}, now)
}
