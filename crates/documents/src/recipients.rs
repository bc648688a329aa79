//! Who gets a copy, and under which file name.

use prebirth_domain::{
    AgencyReport, Audience, CaseFile, Conference, CopyDocument, FamilyRole, Invitation, Party, PersonId,
    Professional, Recipient, Role,
};

use crate::withheld::words_kept_from;

/// This is somebody who gets a copy of a conference's documents.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CopyReader {
    /// This is who it is in the case.
    pub party: Party,
    /// This is what is printed on every page of the copy: name and role.
    pub label: String,
    /// This is the role in the letters of a file name, such as `health-visitor`.
    pub role_slug: String,
    /// This is the end of the file's name: the role, and a number from the second on. It is never a name.
    pub file_stem: String,
    reader: Recipient,
    /// These are the people of the family for whom an advocate reads.
    reads_for: Vec<PersonId>,
}

impl CopyReader {
    /// This says whether the reader may see a part.
    ///
    /// An advocate reads for a person of the family and sees what that person may see, no more.
    pub fn may_see(&self, audience: &Audience) -> bool {
        audience.includes(&self.reader)
            && self.reads_for.iter().all(|person| {
                let role = FamilyRole::Other;
                audience.includes(&Recipient::Person { id: person.clone(), role })
            })
    }

    /// This gives every string that may not reach the reader.
    ///
    /// A withheld address is looked for by each of its telling parts, not only as it is recorded.
    pub fn words_withheld(&self, case: &CaseFile) -> Vec<String> {
        let own = match &self.party {
            Party::Person { id } => std::slice::from_ref(id),
            Party::Professional { .. } => &[],
        };
        own.iter().chain(&self.reads_for).flat_map(|reader| words_kept_from(case, reader)).collect()
    }
}

/// This gives who gets the minutes of a conference: the mother, each father or partner who was asked or
/// was there, and each partner who was asked or was there, also those who did not come.
///
/// Interpreters and minute takers get none. The order is the record's, so that a file keeps its name.
pub fn recipients(case: &CaseFile, conference: &Conference) -> Vec<CopyReader> {
    let takes_part = |party: &Party| {
        conference.invitations.iter().any(|one| one.party.as_ref() == Some(party))
            || conference.attendance.iter().any(|one| one.party.as_ref() == Some(party))
    };
    let mut readers = Vec::new();
    for person in &case.people {
        let party = Party::Person { id: person.id.clone() };
        let is_parent =
            person.role == FamilyRole::Mother || (person.role.is_father_or_partner() && takes_part(&party));
        if is_parent && person.died_on.is_none() {
            let reader = Recipient::Person { id: person.id.clone(), role: person.role };
            add(&mut readers, case, party, reader, person.role.label(), Vec::new());
        }
    }
    for professional in &case.professionals {
        let party = Party::Professional { id: professional.id.clone() };
        let is_chair = conference.chair.professional.as_ref() == Some(&professional.id);
        if professional.role.receives_minutes() && (is_chair || takes_part(&party)) {
            let reader = Recipient::Professional { id: professional.id.clone(), role: professional.role };
            let reads_for = reads_for(professional);
            add(&mut readers, case, party, reader, professional.role.label(), reads_for);
        }
    }
    readers
}

/// This gives the recipient that a person or professional is, if they get a copy.
pub fn recipient(case: &CaseFile, conference: &Conference, party: &Party) -> Option<CopyReader> {
    recipients(case, conference).into_iter().find(|reader| reader.party == *party)
}

/// This gives who gets a document of a conference; most go where the minutes go.
///
/// Letters go to everybody who is asked. The birth plan goes to the mother, the professionals and those
/// on the ward, whether they were asked or not. The family's copy goes to the parents.
pub fn recipients_of(kind: CopyDocument, case: &CaseFile, conference: &Conference) -> Vec<CopyReader> {
    match kind {
        CopyDocument::Minutes
        | CopyDocument::DecisionLetter
        | CopyDocument::Plan
        | CopyDocument::CoreGroupRecord => recipients(case, conference),
        CopyDocument::InvitationLetter | CopyDocument::Agenda => asked(case, conference, |_| true),
        CopyDocument::ReportRequest => asked(case, conference, |invitation| {
            let is_asked_for =
                |report: &AgencyReport| report.from == invitation.party && report.from.is_some();
            invitation.report_requested_on.is_some() || conference.reports.iter().any(is_asked_for)
        })
        .into_iter()
        .filter(|reader| matches!(reader.party, Party::Professional { .. }))
        .collect(),
        CopyDocument::BirthPlan => for_the_ward(case, conference),
        CopyDocument::FamilyCopy => recipients(case, conference)
            .into_iter()
            .filter(|reader| matches!(reader.party, Party::Person { .. }))
            .collect(),
    }
}

fn asked(
    case: &CaseFile,
    conference: &Conference,
    is_meant: impl Fn(&Invitation) -> bool,
) -> Vec<CopyReader> {
    let mut readers = Vec::new();
    for party in
        conference.invitations.iter().filter(|one| is_meant(one)).filter_map(|one| one.party.as_ref())
    {
        add_party(&mut readers, case, party);
    }
    readers
}

fn for_the_ward(case: &CaseFile, conference: &Conference) -> Vec<CopyReader> {
    let is_mother = |reader: &CopyReader| match &reader.party {
        Party::Person { id } => case.person(id).is_some_and(|person| person.role == FamilyRole::Mother),
        // Whoever speaks for a father reads what he may read, and that is not this.
        Party::Professional { .. } => reader.reads_for.is_empty(),
    };
    let mut readers: Vec<CopyReader> = recipients(case, conference).into_iter().filter(is_mother).collect();
    for professional in &case.professionals {
        let is_there = matches!(
            professional.role,
            Role::Ward
                | Role::OutOfHours
                | Role::NeonatalUnit
                | Role::Midwife
                | Role::SafeguardingMidwife
                | Role::HealthVisitor
                | Role::Obstetrician
        );
        let party = Party::Professional { id: professional.id.clone() };
        if is_there
            && professional.involved_until.is_none()
            && readers.iter().all(|known| known.party != party)
        {
            add_party(&mut readers, case, &party);
        }
    }
    readers
}

fn add_party(readers: &mut Vec<CopyReader>, case: &CaseFile, party: &Party) {
    match party {
        Party::Person { id } => {
            let Some(person) = case.person(id) else { return };
            let reader = Recipient::Person { id: id.clone(), role: person.role };
            add(readers, case, party.clone(), reader, person.role.label(), Vec::new());
        }
        Party::Professional { id } => {
            let Some(professional) = case.professional(id) else { return };
            let reader = Recipient::Professional { id: id.clone(), role: professional.role };
            add(readers, case, party.clone(), reader, professional.role.label(), reads_for(professional));
        }
    }
}

fn reads_for(professional: &Professional) -> Vec<PersonId> {
    match professional.role {
        Role::Advocate => professional.works_with.clone(),
        Role::Chair
        | Role::MinuteTaker
        | Role::SocialWorker
        | Role::TeamManager
        | Role::Midwife
        | Role::SafeguardingMidwife
        | Role::HealthVisitor
        | Role::Gp
        | Role::Police
        | Role::NeonatalUnit
        | Role::Obstetrician
        | Role::Paediatrician
        | Role::FamilyNurse
        | Role::AdultMentalHealth
        | Role::PerinatalMentalHealth
        | Role::SubstanceMisuse
        | Role::Probation
        | Role::DomesticAbuseService
        | Role::Housing
        | Role::AdultSocialCare
        | Role::LearningDisabilityTeam
        | Role::School
        | Role::SchoolNurse
        | Role::EarlyYears
        | Role::FosterCarer
        | Role::PersonalAdviser
        | Role::YouthJustice
        | Role::FamilySupport
        | Role::Interpreter
        | Role::LegalAdviser
        | Role::OtherAuthority
        | Role::Cafcass
        | Role::Prison
        | Role::PrisonHealth
        | Role::Ward
        | Role::OutOfHours
        | Role::ArmedForcesWelfare
        | Role::Immigration
        | Role::BrainInjuryService
        | Role::Other => Vec::new(),
    }
}

fn add(
    readers: &mut Vec<CopyReader>,
    case: &CaseFile,
    party: Party,
    reader: Recipient,
    role: &str,
    reads_for: Vec<PersonId>,
) {
    let role_slug = slug(role);
    let same = readers.iter().filter(|known| known.role_slug == role_slug).count();
    let file_stem = if same == 0 { role_slug.clone() } else { format!("{role_slug}-{}", same + 1) };
    let name = case.name_of(&party).filter(|name| !name.is_unknown());
    let label = name.map_or_else(|| role.to_owned(), |name| format!("{}, {role}", name.full()));
    readers.push(CopyReader { party, label, role_slug, file_stem, reader, reads_for });
}

/// This writes words in the letters of a file name.
pub(crate) fn slug(role: &str) -> String {
    let mut slug = String::new();
    for letter in role.to_lowercase().chars() {
        if letter.is_ascii_alphanumeric() {
            slug.push(letter);
        } else if letter != '\'' && !slug.is_empty() && !slug.ends_with('-') {
            slug.push('-');
        }
    }
    slug.trim_end_matches('-').to_owned()
}
