//! What could be better about the words of an action, and why, each in a sentence.

use prebirth_domain::day_in_words;

use crate::action::{ActionText, Criterion, Field, FindingCode, Mend, SmartFinding, Span};
use crate::check::Understood;
use crate::context::Context;
use crate::deadline::Deadline;
use crate::measure::Measure;
use crate::owner::Owner;
use crate::plain_words;
use crate::token::LONGEST_READ;

fn fault(criterion: Criterion, code: FindingCode, span: Option<Span>, sentence: &str) -> SmartFinding {
    SmartFinding { criterion, code, is_advice: false, span, sentence: sentence.to_owned(), mend: None }
}

fn in_text((start, end): (usize, usize)) -> Span {
    Span { start, end, field: Field::Text }
}

pub(crate) fn findings(action: &ActionText, understood: &Understood, context: &Context) -> Vec<SmartFinding> {
    let mut found = Vec::new();
    if understood.text.is_empty() {
        found.push(fault(
            Criterion::Specific,
            FindingCode::NothingWritten,
            None,
            "Nothing is written yet: say who does what, by when, and how it will be seen.",
        ));
    } else {
        found.extend(of_doing(understood));
    }
    found.extend(of_owner(action, understood.owner, context));
    found.extend(of_parent(understood));
    found.extend(of_measure(understood));
    found.extend(of_deadline(&understood.deadline, context));
    found.extend(several(understood));
    found.extend(plain_words::findings(&understood.text));
    if action.text.chars().nth(LONGEST_READ).is_some() {
        let span = Span { start: LONGEST_READ, end: action.text.chars().count(), field: Field::Text };
        let mut finding = fault(
            Criterion::Specific,
            FindingCode::TooLong,
            Some(span),
            "This is longer than anybody can act on and its end was not read: make several short actions of it.",
        );
        finding.is_advice = true;
        found.push(finding);
    }
    found
}

fn of_doing(understood: &Understood) -> Option<SmartFinding> {
    if understood.doing.is_specific {
        return None;
    }
    Some(match understood.doing.hollow {
        Some((start, end)) => {
            let verb = understood.text.units.iter().find(|unit| unit.start == start && unit.end == end);
            let verb = verb.and_then(|unit| unit.verb).map_or("this", |verb| verb.base);
            fault(
                Criterion::Specific,
                FindingCode::VagueVerb,
                Some(in_text((start, end))),
                &format!(
                    "Nobody could see whether \u{201c}{verb}\u{201d} was done: say what the person does, where and how often."
                ),
            )
        }
        None if understood.doing.open.is_some() => fault(
            Criterion::Specific,
            FindingCode::VagueVerb,
            understood.doing.open.map(in_text),
            "These words leave open what exactly is done: say the act that can be seen, where and how often.",
        ),
        None => fault(
            Criterion::Specific,
            FindingCode::NothingDone,
            None,
            "It does not say what anybody does: begin with the person and an act that can be seen.",
        ),
    })
}

fn of_owner(action: &ActionText, owner: Owner, context: &Context) -> Option<SmartFinding> {
    let (code, span, sentence) = match owner {
        Owner::One(_) => return None,
        Owner::Two(span) => (
            FindingCode::OwnerIsTwoPeople,
            Some(span),
            "Two people share it, so each may wait for the other: name the one who answers for it.",
        ),
        Owner::Group(span) => (
            FindingCode::OwnerIsGroup,
            Some(span),
            "A group cannot be asked whether it was done: name one person.",
        ),
        Owner::Agency(span) => (
            FindingCode::OwnerIsAgency,
            Some(span),
            "Nobody in particular: name the one person in the agency who answers for it.",
        ),
        Owner::Open(span) => (
            FindingCode::NoOwner,
            Some(span),
            "The place for the owner is still open: name the person before the conference ends.",
        ),
        Owner::Nobody => {
            (FindingCode::NoOwner, None, "It does not say who does it: name one person who answers for it.")
        }
    };
    let mut finding = fault(Criterion::Owned, code, span, sentence);
    finding.mend = span.and_then(|span| person_of_agency(action, span, context));
    Some(finding)
}

fn of_parent(understood: &Understood) -> Option<SmartFinding> {
    let span = understood.rests_on_parent?;
    let mut finding = fault(
        Criterion::Owned,
        FindingCode::RestsOnParent,
        Some(span),
        "It rests on the parent alone: name a worker who would see whether it happens, and how.",
    );
    finding.is_advice = true;
    Some(finding)
}

/// Where the case knows who stands for an agency, that person can be put in with one key.
fn person_of_agency(action: &ActionText, span: Span, context: &Context) -> Option<Mend> {
    const ROLES: &[(&str, &str)] = &[
        ("midwif", "midwife"),
        ("maternity", "midwife"),
        ("health visit", "health visitor"),
        ("social", "social worker"),
        ("csc", "social worker"),
        ("children's services", "social worker"),
        ("surgery", "gp"),
        ("police", "police"),
        ("housing", "housing"),
        ("probation", "probation"),
        ("drug", "substance misuse"),
        ("recovery", "substance misuse"),
        ("perinatal", "perinatal"),
        ("domestic abuse", "domestic abuse"),
    ];
    let field = match span.field {
        Field::Text => Some(&action.text),
        Field::Owner => action.owner.as_ref(),
        Field::Due | Field::Measure => None,
    }?;
    let written: String = field
        .chars()
        .skip(span.start)
        .take(span.end.saturating_sub(span.start))
        .collect::<String>()
        .to_lowercase();
    let (_, role) = ROLES.iter().find(|(word, _)| written.contains(word))?;
    let person = context.people.iter().find(|person| person.role.to_lowercase().contains(role))?;
    let name = person.name.trim();
    (!name.is_empty()).then(|| Mend {
        label: format!("Name {name}"),
        field: Field::Owner,
        span: None,
        replacement: name.to_owned(),
    })
}

fn of_measure(understood: &Understood) -> Option<SmartFinding> {
    let (code, span, sentence) = match understood.measure {
        Measure::Found => return None,
        Measure::Hollow => (
            FindingCode::VagueMeasure,
            None,
            "The measure names nothing that can be counted, read or seen: give a number, a document or a test.",
        ),
        Measure::CountsPeople(at) => (
            FindingCode::CountsPeopleOnly,
            Some(in_text(at)),
            "The number only counts people: say what one would count or see once it is done.",
        ),
        Measure::Open(at) => (
            FindingCode::NoMeasure,
            at.map(in_text),
            "These words leave open how anyone would know: give a count, a test, a document or an act that somebody sees.",
        ),
        Measure::Missing => (
            FindingCode::NoMeasure,
            None,
            "It does not say how one would know: give a count, a test, a document or an act that somebody sees.",
        ),
    };
    Some(fault(Criterion::Measurable, code, span, sentence))
}

fn of_deadline(deadline: &Deadline, context: &Context) -> Option<SmartFinding> {
    let (code, span, sentence) = match deadline {
        Deadline::Bound(_) => return None,
        Deadline::Past(due) => {
            (FindingCode::PastDeadline, Some(due.span), "This day has passed: give a new one.")
        }
        Deadline::Contradiction(span) => (
            FindingCode::ContradictoryDates,
            Some(*span),
            "The dates contradict each other, the weekday and the date or the text and the place for the date: keep one.",
        ),
        Deadline::NoSuchDay(span) => {
            (FindingCode::NoSuchDay, Some(*span), "This day is in no calendar: check the day and the month.")
        }
        Deadline::BeforeBirth(span) => (
            FindingCode::BeforeBirthOnly,
            Some(*span),
            "Nobody knows when the baby comes: give a day or a gestation, for example \u{201c}by 34+0\u{201d}.",
        ),
        Deadline::RhythmWithoutEnd(span) => (
            FindingCode::FrequencyWithoutEnd,
            Some(*span),
            "It says how often but not until when: add a review date.",
        ),
        Deadline::Empty(span) => (
            FindingCode::VagueDeadline,
            Some(*span),
            "These words sound like a time and name no day: give a date or a gestation.",
        ),
        Deadline::Missing => {
            (FindingCode::NoDeadline, None, "It does not say by when: give a date or a gestation.")
        }
    };
    let mut finding = fault(Criterion::TimeBound, code, span, sentence);
    finding.mend = new_day(deadline, context);
    Some(finding)
}

fn new_day(deadline: &Deadline, context: &Context) -> Option<Mend> {
    let in_field = |span: &Span| span.field == Field::Due;
    let rhythm = matches!(deadline, Deadline::RhythmWithoutEnd(_));
    let review = context.review.filter(|review| context.today.is_none_or(|today| *review > today));
    let day = match (rhythm, context.core_group.filter(|day| context.today.is_none_or(|today| *day > today)))
    {
        (false, Some(core_group)) => core_group,
        (true, _) | (false, None) => review?,
    };
    let replaces = match deadline {
        Deadline::Empty(span) | Deadline::BeforeBirth(span) | Deadline::RhythmWithoutEnd(span) => {
            in_field(span)
        }
        Deadline::Past(due) => in_field(&due.span),
        Deadline::Missing => true,
        Deadline::Bound(_) | Deadline::Contradiction(_) | Deadline::NoSuchDay(_) => return None,
    };
    let words = day_in_words(day);
    let name = if rhythm { "until the review" } else { "by the next meeting" };
    let lead = if rhythm { "until" } else { "by" };
    // What stands in the text stays; the place for the date decides.
    let _ = replaces;
    Some(Mend {
        label: format!("Set it {name}, {words}"),
        field: Field::Due,
        span: None,
        replacement: format!("{lead} {words}"),
    })
}

/// Acts of different people, or many acts, are better told apart: one can be done and the other not.
fn several(understood: &Understood) -> Option<SmartFinding> {
    let uses: Vec<_> = understood.doing.acts.iter().filter_map(|at| understood.text.uses.get(*at)).collect();
    let (first, last) = (uses.first()?, uses.last()?);
    let other = uses
        .iter()
        .find(|verb| !verb.doers.is_empty() && !first.doers.is_empty() && verb.doers != first.doers);
    let second = other.or_else(|| if uses.len() > 3 { uses.get(1) } else { None })?;
    let start = understood.text.units.get(second.at)?.start;
    let end = understood.text.units.get(last.at.max(second.at))?.end;
    let mut finding = fault(
        Criterion::Specific,
        FindingCode::SeveralActions,
        Some(in_text((start, end))),
        "Several things stand in one line, so one can be done and the other forgotten: make an action of each.",
    );
    finding.is_advice = true;
    Some(finding)
}
