//! The professionals, their roles, and how quoracy counts them.

use chrono::NaiveDate;

use crate::{PersonId, PersonName, ProfessionalId};

/// This is a professional who takes part, or who should.
#[derive(
    Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize, schemars::JsonSchema, ts_rs::TS,
)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
pub struct Professional {
    /// The professional's id.
    pub id: ProfessionalId,
    /// The name.
    pub name: PersonName,
    /// The role.
    pub role: Role,
    /// The job title, where it says more than the role.
    pub title: Option<String>,
    /// The agency.
    pub agency: Option<String>,
    /// The person of the family whom the professional works with, where it is one person.
    pub works_with: Vec<PersonId>,
    /// Whether the professional has direct contact with the child or the family; nothing when not known.
    pub has_direct_contact: Option<bool>,
    /// The e-mail address.
    pub email: Option<String>,
    /// The telephone number.
    pub telephone: Option<String>,
    /// Since when the professional is involved.
    pub involved_from: Option<NaiveDate>,
    /// Until when, for somebody who left.
    pub involved_until: Option<NaiveDate>,
}

words! {
    /// This is the role in which a professional takes part.
    pub enum Role {
        Chair => "conference chair",
        MinuteTaker => "minute taker",
        SocialWorker => "social worker",
        TeamManager => "team manager",
        Midwife => "midwife",
        SafeguardingMidwife => "safeguarding midwife",
        HealthVisitor => "health visitor",
        Gp => "GP",
        Police => "police",
        NeonatalUnit => "neonatal unit",
        Obstetrician => "obstetrician",
        Paediatrician => "paediatrician",
        FamilyNurse => "family nurse",
        AdultMentalHealth => "adult mental health",
        PerinatalMentalHealth => "perinatal mental health",
        SubstanceMisuse => "substance misuse service",
        Probation => "probation",
        DomesticAbuseService => "domestic abuse service",
        Housing => "housing",
        AdultSocialCare => "adult social care",
        LearningDisabilityTeam => "learning disability team",
        School => "school",
        SchoolNurse => "school nurse",
        EarlyYears => "early years",
        FosterCarer => "foster carer",
        PersonalAdviser => "personal adviser",
        YouthJustice => "youth justice",
        FamilySupport => "family support",
        Advocate => "advocate",
        Interpreter => "interpreter",
        LegalAdviser => "legal adviser",
        OtherAuthority => "other authority",
        Cafcass => "Cafcass",
        Prison => "prison",
        PrisonHealth => "prison health care",
        Ward => "maternity ward",
        OutOfHours => "out-of-hours team",
        ArmedForcesWelfare => "armed forces welfare",
        Immigration => "immigration or asylum support",
        BrainInjuryService => "brain injury service",
        #[default]
        Other => "other professional",
    }
}

words! {
    /// This is the discipline as which quoracy counts a professional.
    pub enum Discipline {
        ChildrensSocialCare => "children's social care",
        Midwifery => "midwifery",
        HealthVisiting => "health visiting",
        GeneralPractice => "general practice",
        Police => "police",
        HospitalHealth => "hospital health",
        MentalHealth => "mental health",
        SubstanceMisuse => "substance misuse",
        Probation => "probation",
        DomesticAbuse => "domestic abuse service",
        Housing => "housing",
        AdultSocialCare => "adult social care",
        Education => "education",
        Prison => "prison",
        #[default]
        NotCounted => "not counted",
    }
}

impl Discipline {
    /// This says whether the discipline belongs to health, for partnerships that count health as one agency.
    #[must_use]
    pub fn is_health(self) -> bool {
        match self {
            Self::Midwifery
            | Self::HealthVisiting
            | Self::GeneralPractice
            | Self::HospitalHealth
            | Self::MentalHealth => true,
            Self::ChildrensSocialCare
            | Self::Police
            | Self::SubstanceMisuse
            | Self::Probation
            | Self::DomesticAbuse
            | Self::Housing
            | Self::AdultSocialCare
            | Self::Education
            | Self::Prison
            | Self::NotCounted => false,
        }
    }
}

impl Role {
    /// This gives the discipline as which quoracy counts the role.
    ///
    /// The chair and the minute taker take part in another capacity and are not counted.
    #[must_use]
    pub fn discipline(self) -> Discipline {
        match self {
            Self::SocialWorker | Self::TeamManager => Discipline::ChildrensSocialCare,
            Self::Midwife | Self::SafeguardingMidwife => Discipline::Midwifery,
            Self::HealthVisitor | Self::FamilyNurse => Discipline::HealthVisiting,
            Self::Gp => Discipline::GeneralPractice,
            Self::Police => Discipline::Police,
            Self::NeonatalUnit | Self::Obstetrician | Self::Paediatrician | Self::Ward => {
                Discipline::HospitalHealth
            }
            Self::AdultMentalHealth | Self::PerinatalMentalHealth | Self::BrainInjuryService => {
                Discipline::MentalHealth
            }
            Self::SubstanceMisuse => Discipline::SubstanceMisuse,
            Self::Probation | Self::YouthJustice => Discipline::Probation,
            Self::DomesticAbuseService => Discipline::DomesticAbuse,
            Self::Housing => Discipline::Housing,
            Self::AdultSocialCare | Self::LearningDisabilityTeam => Discipline::AdultSocialCare,
            Self::School | Self::SchoolNurse | Self::EarlyYears => Discipline::Education,
            Self::Prison | Self::PrisonHealth => Discipline::Prison,
            Self::Chair
            | Self::MinuteTaker
            | Self::FosterCarer
            | Self::PersonalAdviser
            | Self::FamilySupport
            | Self::Advocate
            | Self::Interpreter
            | Self::LegalAdviser
            | Self::OtherAuthority
            | Self::Cafcass
            | Self::OutOfHours
            | Self::ArmedForcesWelfare
            | Self::Immigration
            | Self::Other => Discipline::NotCounted,
        }
    }

    /// This says whether the role belongs to children's social care or runs the conference for it.
    #[must_use]
    pub fn is_childrens_social_care(self) -> bool {
        self.discipline() == Discipline::ChildrensSocialCare
            || matches!(self, Self::Chair | Self::MinuteTaker | Self::OutOfHours)
    }

    /// This says whether somebody in the role gets minutes as a partner; interpreters and minute takers do not.
    #[must_use]
    pub fn receives_minutes(self) -> bool {
        !matches!(self, Self::Interpreter | Self::MinuteTaker)
    }
}
