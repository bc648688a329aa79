//! What only the case can tell: whether the owner knows, whether the day fits, whether a concern is served.

use chrono::NaiveDate;

use crate::action::{ActionText, Criterion, Field, FindingCode, Judgement, SmartFinding, Span};
use crate::check::Understood;
use crate::context::{Context, KnownPerson};
use crate::deadline::Deadline;
use crate::owner::Owner;

/// What the case says of an action.
pub(crate) struct Fit {
    pub achievable: Judgement,
    pub relevant: Judgement,
    pub findings: Vec<SmartFinding>,
}

pub(crate) fn fit(action: &ActionText, understood: &Understood, context: &Context) -> Fit {
    let mut findings = Vec::new();
    let relevant = relevance(context, &mut findings);
    let achievable = achievability(action, understood, context, &mut findings);
    if let Deadline::Bound(due) = &understood.deadline
        && let Some(date) = due.date
    {
        findings.extend(late(date, due.span, &due.written, context));
    }
    Fit { achievable, relevant, findings }
}

fn relevance(context: &Context, findings: &mut Vec<SmartFinding>) -> Judgement {
    match context.is_linked {
        Some(true) => Judgement::Met,
        Some(false) if !context.concerns.is_empty() => {
            findings.push(SmartFinding {
                criterion: Criterion::Relevant,
                code: FindingCode::NoConcernLinked,
                is_advice: false,
                span: None,
                sentence: "No concern is linked, so nobody can see what this is for: choose the concern that it answers."
                    .to_owned(),
                mend: None,
            });
            Judgement::NotMet
        }
        Some(false) | None => Judgement::Ask,
    }
}

fn achievability(
    action: &ActionText,
    understood: &Understood,
    context: &Context,
    findings: &mut Vec<SmartFinding>,
) -> Judgement {
    let Owner::One(span) = understood.owner else { return Judgement::Ask };
    if context.people.is_empty() {
        return Judgement::Ask;
    }
    let mut advise = |code, sentence: &str| {
        findings.push(SmartFinding {
            criterion: Criterion::Achievable,
            code,
            is_advice: true,
            span: Some(span),
            sentence: sentence.to_owned(),
            mend: None,
        });
    };
    let Some(person) = person_at(action, span, context) else {
        advise(
            FindingCode::OwnerNotKnown,
            "Nobody of this name or role is recorded in the case: check the name, or add the person.",
        );
        return Judgement::Ask;
    };
    match person.is_told {
        Some(false) => {
            advise(
                FindingCode::OwnerNotTold,
                "The owner was not at the conference: tell the owner and note the day, or this may not happen.",
            );
            Judgement::Ask
        }
        None => Judgement::Ask,
        Some(true) => Judgement::Met,
    }
}

/// The person of the case whom the words for the owner name, by a name first and by a role else.
pub(crate) fn person_at<'a>(
    action: &ActionText,
    span: Span,
    context: &'a Context,
) -> Option<&'a KnownPerson> {
    let field = match span.field {
        Field::Text => Some(action.text.as_str()),
        Field::Owner => action.owner.as_deref(),
        Field::Due | Field::Measure => None,
    }?;
    let written: String = field.chars().skip(span.start).take(span.end.saturating_sub(span.start)).collect();
    let words = words_of(&written);
    // "HV Joyce" is Joyce Owusu; "Hannah Reeve" is not Hannah Lee.
    let names: Vec<&String> = words.iter().filter(|word| !crate::spelling::is_known(word)).collect();
    let named = |person: &&KnownPerson| {
        let name = words_of(&person.name);
        !names.is_empty() && names.iter().all(|word| name.contains(word))
    };
    let written = words.join(" ");
    let in_role = |person: &&KnownPerson| {
        let role = words_of(&person.role).join(" ");
        !role.is_empty() && (written.contains(&role) || short_for(&written) == Some(role.as_str()))
    };
    let by_role = || if names.is_empty() { context.people.iter().find(in_role) } else { None };
    context.people.iter().find(named).or_else(by_role)
}

fn words_of(text: &str) -> Vec<String> {
    text.split(|letter: char| !letter.is_alphanumeric())
        .filter(|word| word.chars().count() > 1)
        .map(str::to_lowercase)
        .filter(|word| !crate::units::is_title(word))
        .collect()
}

fn short_for(words: &str) -> Option<&'static str> {
    Some(match words {
        "sw" | "lead sw" | "allocated social worker" => "social worker",
        "hv" => "health visitor",
        "mw" | "cmw" | "community midwife" | "named midwife" => "midwife",
        "mum" | "mam" | "bm" => "mother",
        "dad" | "bf" | "fob" => "father",
        "doctor" => "gp",
        _ => return None,
    })
}

fn late(date: NaiveDate, span: Span, written: &str, context: &Context) -> Option<SmartFinding> {
    let advice = |code, sentence: String| SmartFinding {
        criterion: Criterion::Achievable,
        code,
        is_advice: true,
        span: Some(span),
        sentence,
        mend: None,
    };
    let lowered = written.to_lowercase();
    let counts_from_birth =
        ["birth", "born", "discharge", "day ", "old", "postnatal"].iter().any(|word| lowered.contains(word));
    let due = context.earliest_due().filter(|due| context.birth.is_none() && date > *due);
    if due.is_some() && !counts_from_birth {
        return Some(advice(
            FindingCode::AfterBirth,
            "This falls after the due date: bring it forward, or say what happens if the baby is born first."
                .to_owned(),
        ));
    }
    let review = context.review.filter(|review| date > *review)?;
    Some(advice(
        FindingCode::AfterReview,
        format!(
            "This falls after the review on {}, which could not see whether it was done.",
            prebirth_domain::day_in_words(review)
        ),
    ))
}
