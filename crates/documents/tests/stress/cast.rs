//! Who is in a long case and how they talk: each cast has its own names, its own prose and its own errors.

use chrono::NaiveDate;
use prebirth_domain::{ConcernKind, FamilyRole, Person, PersonName, Professional, Role};

use super::{borough, people, talk};

/// This is everything by which one long case differs from another.
pub struct Cast {
    pub family: fn() -> Vec<Person>,
    pub professionals: fn() -> Vec<Professional>,
    pub baby: &'static str,
    pub hospital: &'static str,
    pub sayings: &'static [&'static str],
    pub deeds: &'static [&'static str],
    pub mothers_view: &'static str,
    pub rationale: &'static str,
    pub concerns: [(ConcernKind, &'static str); 3],
    /// Sentences with a day that the record has otherwise, and where the day stands.
    pub wrong_days: [(&'static str, &'static str); 6],
    /// Sentences with a role that is not theirs, and where it stands.
    pub wrong_roles: [(&'static str, &'static str); 5],
    /// Names that have a short form which people use.
    pub short_forms: &'static [(&'static str, &'static str)],
    /// Names of other families.
    pub strangers: [&'static str; 16],
}

/// This is a family of Welsh, Polish and Vietnamese names in a small town.
pub const EASTMERE: Cast = Cast {
    family: people::family,
    professionals: people::professionals,
    baby: "Unborn baby O'Neill",
    hospital: "Eastmere General Hospital",
    sayings: &talk::SAYINGS,
    deeds: &talk::DEEDS,
    mothers_view: "I want the help of Ruth Cole and I will see Dominic Ames each week.",
    rationale: "Every agency saw the same pattern, and the earlier plan of Eastmere Council did not hold.",
    concerns: [
        (ConcernKind::DomesticAbuse, "Mr Wiśniewski has hit Ms O'Neill three times since January."),
        (ConcernKind::SubstanceMisuse, "Ms O'Neill smokes cannabis on most days."),
        (ConcernKind::LateBooking, "Two of five appointments were missed at Eastmere General Hospital."),
    ],
    wrong_days: [
        (" The baby is due on 15 October 2026.", "15 October"),
        (" The first core group is on 27 July 2026.", "27 July"),
        (" The review conference is on 12 November 2026.", "12 November"),
        (" Zoë was born on 20 May 2020.", "20 May"),
        (" Siân O'Neill, born on 14 March 2003, was there.", "14 March"),
        (" They meet on 24 July 2025 for the core group.", "24 July"),
    ],
    wrong_roles: [
        (" Ruth Cole, the health visitor, agreed.", "health visitor"),
        (" Owen Price (probation) agreed.", "probation"),
        (" Joyce Owusu, midwife, agreed.", "midwife"),
        (" Dominic Ames, police, agreed.", "police"),
        (" Priya Shah, team manager, agreed.", "team manager"),
    ],
    short_forms: &[
        ("Katherine", "Kate"),
        ("Margaret", "Maggie"),
        ("Victoria", "Vicky"),
        ("Deborah", "Debbie"),
        ("Anthony", "Tony"),
        ("Dominic", "Dom"),
    ],
    strangers: [
        "Kayleigh",
        "Thornton",
        "Jayden",
        "Beckett",
        "Tyrone",
        "Marchetti",
        "Shanice",
        "Gallagher",
        "Mehmet",
        "Yildiz",
        "Agnieszka",
        "Kowalczyk",
        "Bronwen",
        "Llewellyn",
        "Oluwaseun",
        "Fitzgerald",
    ],
};

/// This is a family of South Asian and Somali names in a city, minuted in long sentences by somebody else.
pub const BOROUGH: Cast = Cast {
    family: borough::family,
    professionals: borough::professionals,
    baby: "Unborn baby Begum-Hussain",
    hospital: "Northgate Infirmary",
    sayings: &borough::SAYINGS,
    deeds: &borough::DEEDS,
    mothers_view: "I trust Gurpreet Sandhu-Bains; I do not want Cabdi Warsame Jaamac told where I live.",
    rationale: "The conference weighed what Angharad ap Rhys had found against what Northgate Council was told.",
    concerns: [
        (ConcernKind::DomesticAbuse, "Mr Warsame has threatened Ms Begum-Hussain in front of Ayaan."),
        (ConcernKind::MentalHealth, "Ms Begum-Hussain has been low since the spring and sleeps little."),
        (ConcernKind::LateBooking, "She booked at Northgate Infirmary at nineteen weeks."),
    ],
    wrong_days: [
        (" Baby is due on 15 September 2026, all being well.", "15 September"),
        (" The first core group meeting will be on 31 July 2026.", "31 July"),
        (" The review conference sits on 12 December 2026.", "12 December"),
        (" Ayaan, born on 9 February 2021, is at nursery.", "9 February"),
        (" Nusrat Begum-Hussain (born 30/6/1999) spoke first.", "30/6"),
        (" The core group meets on 24 July 2027 at ten.", "24 July"),
    ],
    wrong_roles: [
        (" Bethan Llwyd-Parry, the midwife, was content.", "midwife"),
        (" Agnieszka Zając-Nowak (health visitor) nodded.", "health visitor"),
        (" Hodan Farah, school, was content.", "school"),
        (" Gurpreet Sandhu-Bains, the team manager, nodded.", "team manager"),
        (" Imran Chaudhry, police, was content.", "police"),
    ],
    short_forms: &[
        ("Alexandra", "Alex"),
        ("Matthew", "Matt"),
        ("Rebecca", "Becky"),
        ("Patricia", "Trish"),
        ("Jennifer", "Jenny"),
        ("Stephen", "Steve"),
    ],
    strangers: [
        "Declan",
        "Pemberton",
        "Shanaya",
        "Okafor",
        "Kerry-Ann",
        "Whittaker",
        "Tomasz",
        "Lewandowski",
        "Fergus",
        "Macallister",
        "Chantelle",
        "Osborne",
        "Dafydd",
        "Prendergast",
        "Ngozi",
        "Rutherford",
    ],
};

/// This is somebody of a family, with the day of birth where it is known.
pub fn person(
    id: &str,
    given: &str,
    family: &str,
    role: FamilyRole,
    date_of_birth: Option<NaiveDate>,
) -> Person {
    Person { id: id.into(), name: PersonName::new(given, family), role, date_of_birth, ..Person::default() }
}

/// This is a day of birth.
pub fn born(year: i32, month: u32, day: u32) -> Option<NaiveDate> {
    NaiveDate::from_ymd_opt(year, month, day)
}

/// This is somebody who works with the family: a row of a cast's table.
pub fn professional((id, given, family, role, agency): (&str, &str, &str, Role, &str)) -> Professional {
    Professional {
        id: id.into(),
        name: PersonName::new(given, family),
        role,
        agency: Some(agency.to_owned()),
        ..Professional::default()
    }
}
