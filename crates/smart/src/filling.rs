//! An entry of the library filled from a case: people for the slots, a day for the deadline.

use chrono::NaiveDate;
use prebirth_domain::{
    Action, ActionId, ActionStatus, CalendarDays, CaseFile, Concern, ConcernId, ConcernSubject, DueWhen,
    FamilyRole, Party, Person, Professional, Role, WorkingDays, capital, day_in_words,
};

use crate::action::ActionText;
use crate::case_context::agreeing;
use crate::library::{Entry, FallsDue};

/// A case as the slots see it on a day.
pub(crate) struct Slots<'a> {
    pub case: &'a CaseFile,
    pub today: NaiveDate,
    /// The man for whom an entry is filled.
    pub father: Option<&'a Person>,
    /// The parent whom the concern is about, where it is not the mother.
    pub parent: Option<&'a Person>,
    /// An owner who was given already.
    pub owner: Option<String>,
}

impl<'a> Slots<'a> {
    pub fn of(case: &'a CaseFile, today: NaiveDate) -> Self {
        Self { case, today, father: None, parent: None, owner: None }
    }

    pub fn with_father(self, father: &'a Person) -> Self {
        Self { father: Some(father), ..self }
    }

    pub fn with_concern(self, concern: &Concern) -> Self {
        let parent = parent_of(self.case, concern).filter(|person| person.role != FamilyRole::Mother);
        Self { parent, father: self.father.or(parent), ..self }
    }
}

/// The one parent whom a concern is about; nothing when it is about both or about neither.
pub(crate) fn parent_of<'a>(case: &'a CaseFile, concern: &Concern) -> Option<&'a Person> {
    let mut parents =
        concern.about.iter().filter_map(|id| case.person(id)).filter(|person| is_parent(person));
    match (parents.next(), parents.next()) {
        (Some(one), None) => Some(one),
        (Some(_), Some(_)) => None,
        (None, _) => match concern.subject {
            ConcernSubject::Father => case.fathers_and_partners().next(),
            ConcernSubject::Mother => case.mother(),
            ConcernSubject::BothParents | ConcernSubject::Household | ConcernSubject::Baby => None,
        },
    }
}

fn is_parent(person: &Person) -> bool {
    person.role == FamilyRole::Mother || person.role.is_father_or_partner()
}

/// The action of an entry for a case.
pub(crate) fn filled(entry: &Entry, slots: &Slots<'_>, concerns: Vec<ConcernId>) -> Action {
    let owner = owner_of(entry, slots.case);
    let owner_name = slots.owner.clone().unwrap_or_else(|| match owner {
        Some(professional) => name_of(professional),
        None => entry.owner.first().map_or_else(|| "the social worker".to_owned(), |role| role_words(*role)),
    });
    let party = owner
        .filter(|_| slots.owner.is_none())
        .map(|professional| Party::Professional { id: professional.id.clone() });
    let fill = |template: &str| capital(&with_people(template, slots, &owner_name));
    Action {
        id: ActionId::new(format!("drafted-{}", entry.id)),
        conference: agreeing(slots.case).map(|conference| conference.id.clone()),
        concerns,
        outcome_for_baby: Some(fill(&entry.outcome)),
        text: fill(&entry.text),
        owner_words: if party.is_some() { None } else { Some(owner_name.clone()) },
        owner: party,
        due: Some(due_of(entry, slots)),
        measure: Some(fill(&entry.measure)),
        contingency: Some(fill(&entry.contingency)),
        status: ActionStatus::NotStarted,
        drafted_from: Some(entry.id.clone()),
        ..Action::default()
    }
}

/// An action as the checker reads it.
pub(crate) fn as_text(action: &Action, case: &CaseFile) -> ActionText {
    let owner = action.owner.as_ref().and_then(|party| {
        let name = case.name_of(party).map(prebirth_domain::PersonName::full).unwrap_or_default();
        if name.is_empty() { case.role_words_of(party) } else { Some(name) }
    });
    ActionText {
        id: action.id.to_string(),
        text: action.text.clone(),
        owner: owner.or_else(|| action.owner_words.clone()),
        due: action.due.as_ref().map(due_words),
        measure: action.measure.clone(),
    }
}

/// This gives the words for by when, as the checker reads them back.
#[must_use]
pub fn due_words(due: &DueWhen) -> String {
    match due {
        DueWhen::Day { on } => day_in_words(*on),
        DueWhen::AtGestation { at } => format!("by {at}"),
        DueWhen::AfterBirth { days: 1 } => "within 1 day of birth".to_owned(),
        DueWhen::AfterBirth { days } => format!("within {days} days of birth"),
        DueWhen::InWords { words } => words.clone(),
    }
}

/// The day on which an action falls due, as far as the case can tell.
pub(crate) fn day_of(due: &DueWhen, case: &CaseFile) -> Option<NaiveDate> {
    let birth = || case.born_on().or_else(|| case.working_due_date());
    match due {
        DueWhen::Day { on } => Some(*on),
        DueWhen::AtGestation { at } => at.day(case.working_due_date()?),
        DueWhen::AfterBirth { days } => birth().map(|birth| CalendarDays(*days).after(birth)),
        DueWhen::InWords { .. } => None,
    }
}

fn owner_of<'a>(entry: &Entry, case: &'a CaseFile) -> Option<&'a Professional> {
    entry.owner.iter().find_map(|role| in_role(case, *role))
}

/// Somebody in a role who has not left and whose name is known.
pub(crate) fn in_role(case: &CaseFile, role: Role) -> Option<&Professional> {
    case.professionals_in(role)
        .find(|professional| professional.involved_until.is_none() && !professional.name.is_unknown())
}

fn name_of(professional: &Professional) -> String {
    professional.name.full()
}

/// A role in words that name one person.
fn role_words(role: Role) -> String {
    match role {
        Role::Police => "the police officer".to_owned(),
        Role::Gp => "the GP".to_owned(),
        Role::Ward => "the ward coordinator".to_owned(),
        Role::Housing => "the housing officer".to_owned(),
        Role::Probation => "the probation officer".to_owned(),
        Role::SubstanceMisuse => "the substance misuse worker".to_owned(),
        Role::DomesticAbuseService => "the domestic abuse worker".to_owned(),
        Role::AdultMentalHealth => "the mental health nurse".to_owned(),
        Role::PerinatalMentalHealth => "the perinatal nurse".to_owned(),
        Role::LearningDisabilityTeam => "the learning disability nurse".to_owned(),
        Role::FamilySupport => "the family support worker".to_owned(),
        Role::Prison => "the prison offender manager".to_owned(),
        Role::Immigration => "the immigration adviser".to_owned(),
        Role::Chair
        | Role::MinuteTaker
        | Role::SocialWorker
        | Role::TeamManager
        | Role::Midwife
        | Role::SafeguardingMidwife
        | Role::HealthVisitor
        | Role::NeonatalUnit
        | Role::Obstetrician
        | Role::Paediatrician
        | Role::FamilyNurse
        | Role::AdultSocialCare
        | Role::School
        | Role::SchoolNurse
        | Role::EarlyYears
        | Role::FosterCarer
        | Role::PersonalAdviser
        | Role::YouthJustice
        | Role::Advocate
        | Role::Interpreter
        | Role::LegalAdviser
        | Role::OtherAuthority
        | Role::Cafcass
        | Role::PrisonHealth
        | Role::OutOfHours
        | Role::ArmedForcesWelfare
        | Role::BrainInjuryService
        | Role::Other => format!("the {}", role.label()),
    }
}

fn due_of(entry: &Entry, slots: &Slots<'_>) -> DueWhen {
    let after_today = |days: u32| {
        let conference = agreeing(slots.case).and_then(|conference| conference.on);
        let start = conference.map_or(slots.today, |on| on.max(slots.today));
        DueWhen::Day { on: WorkingDays(days).after(start, slots.case.nation) }
    };
    match entry.due.falls() {
        FallsDue::WorkingDays(days) => after_today(days),
        FallsDue::DaysAfterBirth(days) => DueWhen::AfterBirth { days },
        FallsDue::AtGestation(at) => {
            let day = slots.case.working_due_date().and_then(|due| at.day(due));
            // What should have been done by a gestation that has passed is due soon.
            if day.is_some_and(|day| day <= slots.today) {
                after_today(5)
            } else {
                DueWhen::AtGestation { at }
            }
        }
        FallsDue::AtReview => {
            let review = crate::Context::from_case(slots.case, slots.today).review;
            match review.filter(|review| *review > slots.today) {
                Some(on) => DueWhen::Day { on },
                None => DueWhen::InWords { words: "until the review conference".to_owned() },
            }
        }
    }
}

fn with_people(template: &str, slots: &Slots<'_>, owner: &str) -> String {
    let person = |person: Option<&Person>, otherwise: &str| {
        let named = person.map(|person| person.name.full()).filter(|name| !name.is_empty());
        named.unwrap_or_else(|| otherwise.to_owned())
    };
    // Nobody sends anything to themselves: what would go back to the owner goes to the core group.
    let other = |name: String| if name == owner { "the core group".to_owned() } else { name };
    let worker = |role: Role| other(in_role(slots.case, role).map_or_else(|| role_words(role), name_of));
    let mother = person(slots.case.mother(), "the mother");
    let parent = slots.parent.map_or_else(|| mother.clone(), |parent| person(Some(parent), "the father"));
    let father = person(slots.father.or_else(|| slots.case.fathers_and_partners().next()), "the father");
    let midwife = match in_role(slots.case, Role::Midwife) {
        Some(midwife) => other(name_of(midwife)),
        None => worker(Role::SafeguardingMidwife),
    };
    // People are told apart by their slots, so a name that holds a brace changes nothing.
    let filled = [
        ("{owner}", owner),
        ("{mother}", &mother),
        ("{parent}", &parent),
        ("{father}", &father),
        ("{midwife}", &midwife),
        ("{social_worker}", &worker(Role::SocialWorker)),
        ("{manager}", &worker(Role::TeamManager)),
        ("{health_visitor}", &worker(Role::HealthVisitor)),
        ("{gp}", &worker(Role::Gp)),
        ("{police}", &worker(Role::Police)),
        ("{probation}", &worker(Role::Probation)),
        ("{family_support}", &worker(Role::FamilySupport)),
        ("{recoveryWorker}", &worker(Role::SubstanceMisuse)),
        ("{housing}", &worker(Role::Housing)),
        ("{ward}", &worker(Role::Ward)),
        ("{neonatal}", &worker(Role::NeonatalUnit)),
    ];
    let mut written = String::with_capacity(template.len() + 64);
    let mut rest = template;
    while let Some(at) = rest.find('{') {
        let (before, from_slot) = rest.split_at(at);
        written.push_str(before);
        match filled.iter().find(|(slot, _)| from_slot.starts_with(slot)) {
            Some((slot, name)) => {
                written.push_str(name);
                rest = from_slot.strip_prefix(slot).unwrap_or_default();
            }
            None => {
                written.push('{');
                rest = from_slot.strip_prefix('{').unwrap_or_default();
            }
        }
    }
    written.push_str(rest);
    written
}
