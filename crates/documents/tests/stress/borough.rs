//! Another long case: a city, other names, and the long sentences of another minute taker.

use prebirth_domain::{FamilyRole, Person, Professional, Role};

use super::cast::{born, person, professional};

/// These are done by somebody whose name comes before.
pub const DEEDS: [&str; 8] = [
    "calls at the flat unannounced and looks at where the baby would sleep",
    "goes through the safety plan with Nusrat Begum-Hussain alone",
    "asks the courts for the bail conditions of Mr Warsame",
    "sees Cabdi Warsame Jaamac with Sahra Yuusuf",
    "writes to Rukhsana Begum about Ayaan",
    "arranges the birth planning meeting with the ward",
    "finds out from Northgate Homes whether the move can be brought forward",
    "offers Zeeshan Akhtar a day to meet",
];

/// As in the other case: `{p}` a professional, `{d}` a day, `{w}` with its weekday, `{g}` with its weeks, `{f}` in
/// figures.
pub const SAYINGS: [&str; 60] = [
    "It was the view of {p}, who had visited on {w}, that the flat was tidy, if cold.",
    "Growth at the scan on {g} followed the fiftieth centile, and nothing further was asked for.",
    "Ms Begum-Hussain told the meeting, through tears at times, that she has not seen him since {d}.",
    "Nusrat Begum-Hussain has kept every appointment at Northgate Infirmary but one.",
    "Mr Warsame, interviewed by {p} on {d}, answered no question.",
    "Cabdi Warsame Jaamac reads Somali and some Arabic; letters in English go unread.",
    "Officers attended on {w}, and no arrest followed.",
    "Ayaan settled at Sycamore Nursery within a fortnight of {d}, and his speech is coming on.",
    "Ikram stays with Rukhsana Begum at weekends, which everybody finds helpful.",
    "Faduma Jaamac, his mother, telephoned {p} more than once.",
    "A letter from {p} to Zeeshan Akhtar came back unopened.",
    "At booking on {g}, carbon monoxide was measured at 3.",
    "Mehwish Akhtar sat beside her throughout and took notes.",
    "Leila Cumar would have her to stay in Cardiff for a month.",
    "Blood was taken on {f} and again a week later.",
    "She receives Universal Credit, and Northgate Council has cleared the arrears.",
    "They first spoke on Instagram, and later on WhatsApp.",
    "She fasted for part of Ramadan, having asked {p} whether it was safe.",
    "A cot from the Baby Bank has been put up by her brother.",
    "MARAC looked at this on {d}; a marker is on the address.",
    "Enquiries under section 47 were completed within the time allowed.",
    "Claire's Law was explained to her, and she has thought about applying.",
    "{p} reminded everybody that Working Together asks for both parents to be heard.",
    "No attendance at A&E is on record in the last year.",
    "Imran Chaudhry, who has known the family for years, sees her monthly.",
    "Agnieszka Zając-Nowak and Bethan Llwyd-Parry will both be there at 34+0.",
    "Risk, as {p} sees it, rises in the days after birth rather than before.",
    "Who made the call to the NSPCC is not known and need not be.",
    "Relatives live in Sylhet, in Hargeisa and in Cardiff.",
    "He drives for Uber, mostly after dark.",
    "Rebecca Thorne has met her three times, the last of them on {d}.",
    "Her mood diary, which she let {p} read, shows fewer bad nights.",
    "Bethan Llwyd-Parry learned of the pregnancy on {w}, later than she should have.",
    "Stephen Marsh-Kendall gave her a leaflet of the Freedom Programme.",
    "Stay and Play at the Belgrave Children's Centre has room for Ayaan on Thursdays.",
    "Matthew Oyelaran counted four calls to the address and one non-molestation order.",
    "Gurpreet Sandhu-Bains read the assessment aloud, page by page, before today.",
    "Patricia Venn reported that the licence ends next spring.",
    "Hodan Farah has the family in band one, which is as high as it goes.",
    "Jennifer Aldous describes Ikram as thoughtful and a little anxious.",
    "Alexandra Papadopoulou found no sign of psychosis, though sleep is poor.",
    "Siobhan Ó Briain will come on Tuesdays and Fridays for six weeks.",
    "That the plan protects the baby, and punishes nobody, was said twice.",
    "Venkat Subramanian asked that the neonatal unit hear early, not on the day.",
    "His own father was violent, a thing he has told Sahra Yuusuf and nobody else.",
    "Rukhsana Begum brought up four children and works at the Royal Mail.",
    "Once labour begins, she rings triage and then her sister.",
    "Angharad ap Rhys agreed that taxis would be paid for.",
    "Calls made on {w} went to voicemail.",
    "By {g} her iron was back to normal.",
    "He says that he never waited outside; she says that he did.",
    "Papers had come from Northgate Perinatal Team and from the Probation Service.",
    "Eid was difficult, and she spent it with Leila Cumar.",
    "Her phone was changed in April, so that earlier messages are lost.",
    "Sure Start has gone, and the Belgrave Children's Centre does what it can.",
    "There are no pets. There is a balcony, and its door locks.",
    "A subject access request is still open.",
    "Her theory test was on {f}, and she passed it.",
    "Lowri Fenwick read back the five main points.",
    "Oluwafemi Adebayo-Grant thanked those who had come a long way.",
];

pub fn family() -> Vec<Person> {
    vec![
        person("mother", "Nusrat", "Begum-Hussain", FamilyRole::Mother, born(1998, 6, 30)),
        person("father", "Cabdi Warsame", "Jaamac", FamilyRole::Father, born(1995, 1, 17)),
        person("possible-father", "Zeeshan", "Akhtar", FamilyRole::PossibleFather, None),
        person("sibling", "Ayaan", "Begum-Hussain", FamilyRole::Sibling, born(2022, 2, 9)),
        person("half-brother", "Ikram", "Begum", FamilyRole::Sibling, born(2017, 12, 1)),
        person("grandmother", "Rukhsana", "Begum", FamilyRole::Grandparent, born(1971, 4, 4)),
        person("fathers-mother", "Faduma", "Jaamac", FamilyRole::Grandparent, None),
        person("aunt", "Leila", "Cumar", FamilyRole::Relative, None),
        person("friend", "Mehwish", "Akhtar", FamilyRole::Friend, None),
    ]
}

pub fn professionals() -> Vec<Professional> {
    [
        ("chair", "Oluwafemi", "Adebayo-Grant", Role::Chair, "Northgate Council"),
        ("minute-taker", "Lowri", "Fenwick", Role::MinuteTaker, "Northgate Council"),
        ("social-worker", "Gurpreet", "Sandhu-Bains", Role::SocialWorker, "Northgate Council"),
        ("team-manager", "Angharad", "ap Rhys", Role::TeamManager, "Northgate Council"),
        ("midwife", "Agnieszka", "Zając-Nowak", Role::Midwife, "Northgate Infirmary"),
        ("safeguarding-midwife", "Rebecca", "Thorne", Role::SafeguardingMidwife, "Northgate Infirmary"),
        ("health-visitor", "Bethan", "Llwyd-Parry", Role::HealthVisitor, "Northgate Health Visiting"),
        ("gp", "Imran", "Chaudhry", Role::Gp, "Belgrave Surgery"),
        ("police", "Matthew", "Oyelaran", Role::Police, "Midshire Police"),
        ("recovery-worker", "Nadifa", "Xirsi", Role::SubstanceMisuse, "Turning Tide"),
        ("domestic-abuse", "Stephen", "Marsh-Kendall", Role::DomesticAbuseService, "Northgate Women's Aid"),
        ("school", "Jennifer", "Aldous", Role::School, "Belgrave Primary School"),
        ("neonatal", "Venkat", "Subramanian", Role::NeonatalUnit, "Northgate Infirmary"),
        ("probation", "Patricia", "Venn", Role::Probation, "Midshire Probation"),
        ("housing", "Hodan", "Farah", Role::Housing, "Northgate Homes"),
        ("interpreter", "Sahra", "Yuusuf", Role::Interpreter, "Midshire Interpreters"),
        (
            "mental-health",
            "Alexandra",
            "Papadopoulou",
            Role::PerinatalMentalHealth,
            "Northgate Perinatal Team",
        ),
        ("family-support", "Siobhan", "Ó Briain", Role::FamilySupport, "Belgrave Family Hub"),
    ]
    .into_iter()
    .map(professional)
    .collect()
}
