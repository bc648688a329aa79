//! The figures of the policy pack: each with its source, the authority's own, and what a new one would do.

use prebirth_domain::{CaseFile, capital};
use prebirth_rules::{Key, LocalValue, Packs, Value};

use crate::views::{FigureRow, Figures, WhatWouldMove};
use crate::{
    App, AppError, CaseChange, FiguresKept, FiguresTried, FiguresWanted, Moment, case_view, due, effect,
};

pub(crate) fn list(app: &App, asked: FiguresWanted, now: &Moment) -> Result<Figures, AppError> {
    let name = match asked.pack {
        Some(name) => Some(name),
        None => app.office()?.policy_pack,
    };
    figures(name.as_deref(), &app.own_figures()?, now)
}

pub(crate) fn keep(app: &App, asked: FiguresKept, now: &Moment) -> Result<Figures, AppError> {
    for value in &asked.own {
        if value.figure.kind() != value.key.kind() {
            return Err(AppError::refusal(
                "figure",
                format!("This is not the kind of figure that belongs here: {}.", value.key.title()),
            ));
        }
    }
    app.keep_own_figures(&asked.own)?;
    list(app, FiguresWanted { pack: asked.pack }, now)
}

fn figures(pack: Option<&str>, own: &[LocalValue], now: &Moment) -> Result<Figures, AppError> {
    let shipped = Packs::built_in().in_force(pack, now.today).map_err(case_view::unknown_pack)?;
    let in_force = shipped.clone().with_local_values(own.to_vec());
    let rows = Key::ALL
        .iter()
        .map(|key| {
            let value = in_force.value(*key);
            let of_pack = shipped.value(*key);
            FigureRow {
                key: *key,
                title: capital(key.title()),
                kind: key.kind(),
                figure: value.figure,
                in_words: words_of(&value),
                is_own: own.iter().any(|own| own.key == *key),
                is_to_confirm: !value.is_sourced(),
                pack_in_words: words_of(&of_pack),
                source: value.source,
                pack_source: of_pack.source,
            }
        })
        .collect();
    Ok(Figures {
        pack: shipped.name().to_owned(),
        title: shipped.title().to_owned(),
        rows,
        own: own.to_vec(),
    })
}

fn words_of(value: &Value) -> Option<String> {
    value.figure.map(prebirth_rules::Figure::in_words)
}

/// This says what other figures, or another pack, would do to a case. Nothing is kept.
pub(crate) fn try_out(app: &App, asked: FiguresTried, now: &Moment) -> Result<WhatWouldMove, AppError> {
    let (case, _) = app.with_store(|store| Ok(store.load(&asked.id)?))?;
    let own = app.own_figures()?;
    let mut other = case.clone();
    other.policy_pack = asked.pack.or(other.policy_pack);
    what_would_move((&case, &own), (&other, &asked.own), now)
}

/// This says what a change would do to a case: a later due date, another pack, a man who becomes known.
pub(crate) fn try_change(app: &App, asked: CaseChange, now: &Moment) -> Result<WhatWouldMove, AppError> {
    let (case, _) = app.with_store(|store| Ok(store.load(&asked.id)?))?;
    let own = app.own_figures()?;
    let mut changed = case.clone();
    changed.apply(due::read_in(asked.change, now.today), app.office()?.acting(), now.at)?;
    what_would_move((&case, &own), (&changed, &own), now)
}

fn what_would_move(
    (before, own_before): (&CaseFile, &[LocalValue]),
    (after, own_after): (&CaseFile, &[LocalValue]),
    now: &Moment,
) -> Result<WhatWouldMove, AppError> {
    let (pack_before, pack_after) = (
        case_view::pack_of(before, own_before, now.today)?,
        case_view::pack_of(after, own_after, now.today)?,
    );
    let findings = prebirth_rules::check(before, &pack_before, now.today);
    Ok(WhatWouldMove {
        effects: effect::between(&findings, &prebirth_rules::check(after, &pack_after, now.today)),
        ruler: prebirth_rules::ruler(after, &pack_after, now.today),
    })
}
