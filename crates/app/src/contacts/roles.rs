//! What an address book calls people, and what they are.

use prebirth_domain::Role;
use prebirth_store::search_words;

/// What stands in address books beside the words of the program; the longer words win.
const ALSO: &[(&str, Role)] = &[
    ("hv", Role::HealthVisitor),
    ("health visiting", Role::HealthVisitor),
    ("community midwife", Role::Midwife),
    ("midwifery", Role::Midwife),
    ("named midwife", Role::SafeguardingMidwife),
    ("midwife safeguarding", Role::SafeguardingMidwife),
    ("general practitioner", Role::Gp),
    ("doctor", Role::Gp),
    ("surgery", Role::Gp),
    ("medical centre", Role::Gp),
    ("police officer", Role::Police),
    ("constable", Role::Police),
    ("constabulary", Role::Police),
    ("detective", Role::Police),
    ("dc", Role::Police),
    ("iro", Role::Chair),
    ("independent reviewing officer", Role::Chair),
    ("conference chair", Role::Chair),
    ("chair", Role::Chair),
    ("business support", Role::MinuteTaker),
    ("sw", Role::SocialWorker),
    ("practice manager", Role::TeamManager),
    ("team leader", Role::TeamManager),
    ("scbu", Role::NeonatalUnit),
    ("nicu", Role::NeonatalUnit),
    ("neonatal", Role::NeonatalUnit),
    ("fnp", Role::FamilyNurse),
    ("cpn", Role::AdultMentalHealth),
    ("mental health", Role::AdultMentalHealth),
    ("perinatal", Role::PerinatalMentalHealth),
    ("drug and alcohol", Role::SubstanceMisuse),
    ("substance misuse", Role::SubstanceMisuse),
    ("probation officer", Role::Probation),
    ("idva", Role::DomesticAbuseService),
    ("domestic abuse", Role::DomesticAbuseService),
    ("domestic violence", Role::DomesticAbuseService),
    ("housing officer", Role::Housing),
    ("solicitor", Role::LegalAdviser),
    ("lawyer", Role::LegalAdviser),
    ("leaving care", Role::PersonalAdviser),
    ("yot", Role::YouthJustice),
    ("interpreter", Role::Interpreter),
    ("teacher", Role::School),
    ("nursery", Role::EarlyYears),
];

/// This says what somebody is, from the words of an address book; nothing where no word is known.
pub(super) fn role_of(words: &str) -> Option<Role> {
    let said = format!(" {} ", search_words(words).join(" "));
    let own = Role::ALL.iter().filter(|role| **role != Role::Other).map(|role| (role.label(), *role));
    let known = own.chain(ALSO.iter().copied());
    known
        .filter(|(label, _)| said.contains(&format!(" {} ", search_words(label).join(" "))))
        .max_by_key(|(label, _)| label.len())
        .map(|(_, role)| role)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_address_books_call_people_is_understood() {
        for (words, role) in [
            ("Community Midwife", Some(Role::Midwife)),
            ("Safeguarding midwife", Some(Role::SafeguardingMidwife)),
            ("HV", Some(Role::HealthVisitor)),
            ("Health Visitor (0-19 team)", Some(Role::HealthVisitor)),
            ("GP", Some(Role::Gp)),
            ("Perinatal Mental Health Nurse", Some(Role::PerinatalMentalHealth)),
            ("Senior Social Worker", Some(Role::SocialWorker)),
            ("IDVA", Some(Role::DomesticAbuseService)),
            ("Caretaker", None),
            ("", None),
        ] {
            assert_eq!(role_of(words), role, "{words}");
        }
    }
}
