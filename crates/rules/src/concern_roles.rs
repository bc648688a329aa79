//! Which service each concern and each recorded fact calls for.

use chrono::NaiveDate;
use prebirth_domain::{CaseFile, ConcernKind, FamilyRole, Role, WhereaboutsKind};

/// This is a call for one of several roles, any of which answers it.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Call {
    pub(crate) roles: &'static [Role],
    pub(crate) because: String,
    /// The custody rules look after prison and its health care themselves.
    pub(crate) is_custody: bool,
}

impl Call {
    /// This names the roles: "adult mental health or perinatal mental health".
    pub(crate) fn label(&self) -> String {
        self.roles.iter().map(|role| role.label()).collect::<Vec<_>>().join(" or ")
    }
}

/// This gives every call of a case, each role once, in the order of the record.
pub(crate) fn calls(case: &CaseFile, today: NaiveDate) -> Vec<Call> {
    let mut calls: Vec<Call> = Vec::new();
    let mut add = |roles: &'static [Role], because: &str, is_custody: bool| {
        if !roles.is_empty() && !calls.iter().any(|call| call.roles == roles) {
            calls.push(Call { roles, because: because.to_owned(), is_custody });
        }
    };
    for concern in case.concerns.iter().filter(|concern| !concern.is_resolved) {
        let is_custody = concern.what == ConcernKind::Custody;
        for roles in called_by(concern.what) {
            add(roles, concern.what.label(), is_custody);
        }
    }
    for person in &case.people {
        let is_parent = person.role == FamilyRole::Mother || person.role.is_father_or_partner();
        if is_parent && person.is_care_experienced == Some(true) {
            add(&[Role::PersonalAdviser], "a care-experienced parent", false);
        }
        if is_parent && is_in(person, WhereaboutsKind::Prison, today) {
            add(&[Role::Prison], "a parent in custody", true);
            add(&[Role::PrisonHealth], "a parent in custody", true);
        }
        if person.role == FamilyRole::Sibling
            && person.school.as_deref().is_some_and(|school| !school.trim().is_empty())
        {
            add(
                &[Role::School, Role::SchoolNurse, Role::EarlyYears],
                "a brother or sister at school or nursery",
                false,
            );
        }
        for need in &person.needs {
            match need.met_by_role {
                Some(Role::Interpreter) => add(&[Role::Interpreter], "a person's need", false),
                Some(Role::Advocate) => add(&[Role::Advocate], "a person's need", false),
                Some(_) | None => {}
            }
        }
    }
    calls
}

/// This says whether a person stays in a kind of place on a day.
pub(crate) fn is_in(person: &prebirth_domain::Person, place: WhereaboutsKind, on: NaiveDate) -> bool {
    person.whereabouts.iter().any(|stay| {
        stay.place == place
            && stay.from.is_none_or(|from| from <= on)
            && stay.until.is_none_or(|until| on <= until)
    })
}

/// This gives the roles that a kind of concern calls for, of several that answer it the first.
pub fn roles_called_by(concern: ConcernKind) -> impl Iterator<Item = Role> {
    called_by(concern).iter().filter_map(|roles| roles.first().copied())
}

fn called_by(concern: ConcernKind) -> &'static [&'static [Role]] {
    match concern {
        ConcernKind::DomesticAbuse | ConcernKind::HonourBasedAbuse => &[&[Role::DomesticAbuseService]],
        ConcernKind::SubstanceMisuse | ConcernKind::Alcohol => &[&[Role::SubstanceMisuse]],
        ConcernKind::MentalHealth | ConcernKind::SelfHarm => {
            &[&[Role::PerinatalMentalHealth, Role::AdultMentalHealth]]
        }
        ConcernKind::LearningDisability => &[&[Role::LearningDisabilityTeam, Role::AdultSocialCare]],
        ConcernKind::PhysicalHealth => &[&[Role::Obstetrician, Role::BrainInjuryService]],
        ConcernKind::UnbornHealth => &[&[Role::Obstetrician, Role::Paediatrician, Role::NeonatalUnit]],
        ConcernKind::Homelessness | ConcernKind::HomeConditions => &[&[Role::Housing]],
        ConcernKind::CareExperienced => &[&[Role::PersonalAdviser]],
        ConcernKind::Offending => &[&[Role::Probation, Role::YouthJustice]],
        ConcernKind::Custody => &[&[Role::Prison], &[Role::PrisonHealth]],
        ConcernKind::Immigration => &[&[Role::Immigration]],
        ConcernKind::FemaleGenitalMutilation => &[&[Role::SafeguardingMidwife]],
        ConcernKind::SiblingOnPlan => &[&[Role::School, Role::SchoolNurse, Role::EarlyYears]],
        ConcernKind::LateBooking
        | ConcernKind::ConcealedPregnancy
        | ConcernKind::PreviousChildRemoved
        | ConcernKind::PreviousChildHarmed
        | ConcernKind::RiskToChildren
        | ConcernKind::Money
        | ConcernKind::YoungParent
        | ConcernKind::UnknownFather
        | ConcernKind::Exploitation
        | ConcernKind::Smoking
        | ConcernKind::Engagement
        | ConcernKind::Other => &[],
    }
}
