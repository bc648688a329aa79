//! The invented people of the long case, with names that try the matching.

use prebirth_domain::{FamilyRole, Person, Professional, Role};

use super::cast::{born, person, professional};

pub fn family() -> Vec<Person> {
    vec![
        person("mother", "Siân", "O'Neill", FamilyRole::Mother, born(2002, 3, 14)),
        person("father", "Łukasz", "Wiśniewski", FamilyRole::Father, born(1998, 11, 2)),
        person("possible-father", "Khải", "Nguyễn", FamilyRole::PossibleFather, None),
        person("sibling", "Zoë", "O'Neill", FamilyRole::Sibling, born(2021, 5, 20)),
        person("half-brother", "Rhys", "O'Neill", FamilyRole::Sibling, born(2019, 8, 2)),
        person("grandmother", "Carys", "Pritchard", FamilyRole::Grandparent, born(1975, 6, 11)),
        person("fathers-mother", "Halina", "Wiśniewska", FamilyRole::Grandparent, None),
        person("aunt", "Xaawo", "Maxamed", FamilyRole::Relative, None),
        person("friend", "Mira", "Patel", FamilyRole::Friend, None),
    ]
}

pub fn professionals() -> Vec<Professional> {
    [
        ("chair", "Margaret", "Adeyemi", Role::Chair, "Eastmere Council"),
        ("minute-taker", "Katherine", "Hart", Role::MinuteTaker, "Eastmere Council"),
        ("social-worker", "Priya", "Shah", Role::SocialWorker, "Eastmere Council"),
        ("team-manager", "Nia", "Brand", Role::TeamManager, "Eastmere Council"),
        ("midwife", "Ruth", "Cole", Role::Midwife, "Eastmere General Hospital"),
        ("safeguarding-midwife", "Fiona", "Reid", Role::SafeguardingMidwife, "Eastmere General Hospital"),
        ("health-visitor", "Joyce", "Owusu", Role::HealthVisitor, "Eastmere Health Visiting"),
        ("gp", "Hannah", "Lee", Role::Gp, "Larch Road Surgery"),
        ("police", "Owen", "Price", Role::Police, "Eastshire Police"),
        ("recovery-worker", "Dominic", "Ames", Role::SubstanceMisuse, "Harbour Recovery Service"),
        ("domestic-abuse", "Tereza", "Nováková", Role::DomesticAbuseService, "Eastmere Women's Aid"),
        ("school", "Victoria", "Ray", Role::School, "Hollin Bank Primary School"),
        ("neonatal", "Marisol", "Díaz", Role::NeonatalUnit, "Eastmere General Hospital"),
        ("probation", "Colin", "Baptiste", Role::Probation, "Eastshire Probation"),
        ("housing", "Baljit", "Kaur", Role::Housing, "Eastmere Homes"),
        ("interpreter", "Zofia", "Król", Role::Interpreter, "Plain Word Interpreters"),
        ("mental-health", "Anthony", "Okonkwo", Role::PerinatalMentalHealth, "Eastmere Perinatal Team"),
        ("family-support", "Deborah", "Whitfield", Role::FamilySupport, "Harbour Family Hub"),
    ]
    .into_iter()
    .map(professional)
    .collect()
}
