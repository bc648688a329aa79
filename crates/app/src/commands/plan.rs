//! The plan: checking an action as it is typed, mending it, drafting what is missing.

use prebirth_domain::{Action, CaseFile, DueWhen};
use prebirth_smart::{ActionText, Context};

use crate::views::{ActionProposal, CheckedAction, Drafts, MendedAction};
use crate::{ActionTyped, App, AppError, CaseAt, Moment, actions};

pub(crate) fn check(app: &App, asked: ActionTyped, now: &Moment) -> Result<CheckedAction, AppError> {
    let case = load(app, &asked)?;
    let known = asked.action.as_ref().and_then(|id| case.action(id));
    let is_linked = known.map(|action| !action.concerns.is_empty());
    let context = Context { is_linked, ..Context::from_case(&case, now.today) };
    let typed = typed(&case, &asked);
    let mut checked = prebirth_smart::check(&typed, &context);
    actions::add_plan_findings(&case, &context, &typed, &mut checked);
    actions::ask_who(&typed, &mut checked);
    Ok(CheckedAction { due_words: actions::due_day_words(&checked, now.today), checked })
}

pub(crate) fn mend(app: &App, asked: ActionTyped, now: &Moment) -> Result<MendedAction, AppError> {
    let case = load(app, &asked)?;
    let before = typed(&case, &asked);
    let mended = prebirth_smart::mend(&before, &case, now.today).map(|mended| {
        let known = asked.action.as_ref().and_then(|id| case.action(id)).cloned();
        let mut action = known.unwrap_or_else(|| Action {
            text: asked.text.clone(),
            owner: asked.owner.clone(),
            ..Action::default()
        });
        if mended.action.due != before.due {
            action.due = mended.action.due.clone().map(|words| DueWhen::InWords { words });
        }
        if mended.action.owner != before.owner {
            action.owner = None;
            action.owner_words = mended.action.owner.clone();
        }
        action.measure = mended.action.measure.clone();
        action.drafted_from = mended.drafted_from.clone();
        action.text = mended.action.text.clone();
        ActionProposal { action, why: mended.why }
    });
    Ok(MendedAction { mended })
}

pub(crate) fn draft(app: &App, asked: CaseAt, now: &Moment) -> Result<Drafts, AppError> {
    let (case, _) = app.with_store(|store| Ok(store.load(&asked.id)?))?;
    Ok(Drafts {
        drafts: prebirth_smart::draft(&case, now.today),
        dismissed: prebirth_smart::dismissed(&case, now.today),
    })
}

fn load(app: &App, asked: &ActionTyped) -> Result<CaseFile, AppError> {
    app.with_store(|store| Ok(store.load(&asked.id)?.0))
}

fn typed(case: &CaseFile, asked: &ActionTyped) -> ActionText {
    let owner = actions::owner_words(case, asked.owner.as_ref(), asked.owner_words.as_deref());
    ActionText {
        id: asked.action.as_ref().map(ToString::to_string).unwrap_or_default(),
        text: asked.text.clone(),
        owner: Some(owner).filter(|owner| !owner.is_empty()),
        due: asked.due.clone().filter(|due| !due.trim().is_empty()),
        measure: asked.measure.clone().filter(|measure| !measure.trim().is_empty()),
    }
}
