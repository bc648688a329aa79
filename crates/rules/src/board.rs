//! The invitation board: who must be there, who because of which concern, and every gap as a gap.

use chrono::NaiveDate;
use prebirth_domain::{
    CaseFile, Conference, FamilyRole, Invitation, LeftOut, Party, Person, PersonName, Professional, Reply,
    Role, day_in_words,
};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::invitations::{asks_somebody, invitation_of, known_professionals_invited, left_out_role, role_of};
use crate::{Facts, Finding, PackInForce, Rule, Verdict, concern_roles, invitations, outset, whereabouts};

/// This is one row of the invitation board.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct BoardRow {
    /// What the row is called: the role, or what the person is to the baby.
    pub role_label: String,
    /// The role; nothing for a person of the family.
    pub role: Option<Role>,
    /// Why the row stands on the board.
    pub group: BoardGroup,
    /// Who it is; nothing for a gap.
    pub party: Option<Party>,
    /// The name as shown; nothing for a gap.
    pub name: Option<String>,
    /// The invitation.
    pub invitation_id: Option<String>,
    /// How far the invitation is.
    pub state: BoardState,
    /// The row in a few words: "asked 2 July 2026, coming".
    pub reply: String,
    /// How far the report is; nothing where none is asked.
    pub report: Option<String>,
    /// The codes of the findings about the row that are not met, due or cannot be told.
    pub findings: Vec<String>,
    /// Whether leaving the row out needs a reason.
    pub reason_required: bool,
    /// The recorded reason for leaving out.
    pub reason: Option<String>,
    /// Why the row is asked for.
    pub why: String,
}

/// This says why a row stands on the board.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "camelCase", rename_all_fields = "camelCase")]
pub enum BoardGroup {
    /// Somebody who must be asked to every conference.
    Must,
    /// Somebody who is asked because of a concern or a fact.
    Because {
        /// The concern or the fact, in words.
        of: String,
    },
    /// Somebody of the family.
    Family,
    /// Somebody else who is invited.
    Others,
}

/// This says how far an invitation is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum BoardState {
    /// Nobody is invited and no reason is recorded.
    Missing,
    /// An invitation is prepared.
    Planned,
    /// An invitation was sent.
    Asked,
    /// A reply came.
    Replied,
    /// Left out for a reason.
    LeftOut,
}

/// This gives the invitation board of a conference: who must be asked, who because of a concern, the family,
/// and whoever else is invited.
#[must_use]
pub fn invitation_board(
    case: &CaseFile,
    conference: &Conference,
    pack: &PackInForce,
    today: NaiveDate,
) -> Vec<BoardRow> {
    let facts = Facts::new(case, pack, today);
    let findings = crate::check(case, pack, today);
    let mut board = Board { facts, conference, findings, rows: Vec::new() };
    for (role, alternatives, why) in MUST {
        board.add_role(*role, alternatives, BoardGroup::Must, why, true);
    }
    for person in case.people.iter().filter(|person| is_asked(person.role)) {
        board.add_person(person);
    }
    // The same calls as the rules make: what a finding asks for has its row.
    for call in concern_roles::calls(case, today) {
        let Some(role) = call.roles.first() else { continue };
        let why = format!("To be invited because of a recorded concern or need: {}.", call.because);
        board.add_role(*role, call.roles, BoardGroup::Because { of: call.because }, &why, true);
    }
    for invitation in &conference.invitations {
        board.add_other(invitation);
    }
    for professional in known_professionals_invited::involved(&facts) {
        if known_professionals_invited::is_involved_by(professional, conference) {
            board.add_known(professional);
        }
    }
    board.rows
}

/// Who must be asked to every conference about an unborn baby.
const MUST: &[(Role, &[Role], &str)] = &[
    (Role::SocialWorker, &[Role::SocialWorker], "The social worker brings the assessment."),
    (
        Role::Midwife,
        &[Role::Midwife, Role::SafeguardingMidwife],
        "Midwifery takes part in every conference about an unborn baby.",
    ),
    (
        Role::HealthVisitor,
        &[Role::HealthVisitor, Role::FamilyNurse],
        "Health visiting takes part in every conference about an unborn baby.",
    ),
    (Role::Gp, &[Role::Gp], "The GP is always asked for a report."),
    (
        Role::Police,
        &[Role::Police],
        "The police are always invited; their report is read out if nobody comes.",
    ),
];

fn is_asked(role: FamilyRole) -> bool {
    role == FamilyRole::Mother || role.is_father_or_partner()
}

struct Board<'case> {
    facts: Facts<'case>,
    conference: &'case Conference,
    findings: Vec<Finding>,
    rows: Vec<BoardRow>,
}

impl Board<'_> {
    fn add_role(
        &mut self,
        role: Role,
        alternatives: &[Role],
        group: BoardGroup,
        why: &str,
        reason_required: bool,
    ) {
        let matching = self.conference.invitations.iter().filter(|invitation| {
            role_of(&self.facts, invitation).is_some_and(|found| alternatives.contains(&found))
        });
        let mut invitations: Vec<Option<&Invitation>> = matching.map(Some).collect();
        if invitations.is_empty() {
            invitations.push(None);
        }
        let left_out =
            left_out_role(&self.facts, self.conference, alternatives).map(|(_, left_out)| left_out);
        for invitation in invitations {
            let party = invitation
                .and_then(|invitation| invitation.party.clone())
                .or_else(|| left_out.and_then(|left_out| left_out.party.clone()))
                .or_else(|| known_professional(&self.facts, alternatives));
            let found = invitation.and_then(|invitation| role_of(&self.facts, invitation)).unwrap_or(role);
            self.push(
                found.label(),
                Some(found),
                group.clone(),
                party,
                invitation,
                left_out,
                why,
                reason_required,
            );
        }
    }

    fn add_person(&mut self, person: &Person) {
        let party = Party::Person { id: person.id.clone() };
        let about = |other: &Option<Party>| other.as_ref() == Some(&party);
        let invitation = self.conference.invitations.iter().find(|invitation| about(&invitation.party));
        let left_out = self.conference.left_out.iter().find(|left_out| about(&left_out.party));
        let label = person.role_words.as_deref().unwrap_or_else(|| person.role.label()).to_owned();
        let why =
            "Both parents and every man in the baby's life are invited, unless the chair decides otherwise.";
        self.push(&label, None, BoardGroup::Family, Some(party), invitation, left_out, why, true);
    }

    fn add_other(&mut self, invitation: &Invitation) {
        let id = Some(invitation.id.as_str());
        if self.rows.iter().any(|row| row.invitation_id.as_deref() == id) {
            return;
        }
        let role = role_of(&self.facts, invitation);
        let words = invitation.party.as_ref().and_then(|party| self.facts.case.role_words_of(party));
        let label =
            role.map(|role| role.label().to_owned()).or(words).unwrap_or_else(|| "somebody else".to_owned());
        let why = invitation.reason.clone().unwrap_or_default();
        self.push(
            &label,
            role,
            BoardGroup::Others,
            invitation.party.clone(),
            Some(invitation),
            None,
            &why,
            false,
        );
    }

    /// Whoever works with the family is on the board, asked or not: a gap that a finding names has its row.
    fn add_known(&mut self, professional: &Professional) {
        let party = Party::Professional { id: professional.id.clone() };
        let is_there = self.rows.iter().any(|row| row.party.as_ref() == Some(&party));
        let of_role = invitation_of(&self.facts, self.conference, &[professional.role]).is_some();
        if is_there || of_role {
            return;
        }
        let left_out =
            self.conference.left_out.iter().find(|left_out| left_out.party.as_ref() == Some(&party));
        let group = BoardGroup::Because { of: "work with the family".to_owned() };
        let why =
            "Whoever works with the family is invited, or the reason for not inviting them is recorded.";
        let role = professional.role;
        self.push(role.label(), Some(role), group, Some(party), None, left_out, why, true);
    }

    #[expect(
        clippy::too_many_arguments,
        reason = "one row has as many sides; a struct would only repeat them"
    )]
    fn push(
        &mut self,
        label: &str,
        role: Option<Role>,
        group: BoardGroup,
        party: Option<Party>,
        invitation: Option<&Invitation>,
        left_out: Option<&LeftOut>,
        why: &str,
        reason_required: bool,
    ) {
        let name = party
            .as_ref()
            .and_then(|party| self.facts.case.name_of(party))
            .filter(|name| !name.is_unknown())
            .map(PersonName::full);
        let report = party.as_ref().and_then(|party| report_words(self.conference, party, invitation));
        let (state, reply) = standing(&self.facts, invitation, left_out);
        let reason = left_out.map(|left_out| left_out.reason.clone());
        self.rows.push(BoardRow {
            role_label: label.to_owned(),
            findings: self.codes_about(role, party.as_ref()),
            role,
            group,
            party,
            name,
            invitation_id: invitation.map(|invitation| invitation.id.as_str().to_owned()),
            state,
            reply,
            report,
            reason_required,
            reason,
            why: why.to_owned(),
        });
    }

    /// A finding about another conference does not belong on this board.
    fn is_of_this_conference(&self, finding: &Finding) -> bool {
        let Some(rest) = finding.place.pointer.strip_prefix("/conferences/") else { return true };
        let position = rest.split('/').next().and_then(|text| text.parse::<usize>().ok());
        let conference = position.and_then(|position| self.facts.case.conferences.get(position));
        conference.is_none_or(|conference| conference.id == self.conference.id)
    }

    fn codes_about(&self, role: Option<Role>, party: Option<&Party>) -> Vec<String> {
        let is_open = |finding: &&Finding| {
            matches!(finding.verdict, Verdict::NotMet | Verdict::Due | Verdict::CannotTell)
        };
        let concerns_row = |finding: &&Finding| {
            let of_role = role.is_some_and(|role| is_about_role(&finding.rule, role));
            let of_party = party.is_some() && finding.about.as_ref() == party;
            of_role || of_party
        };
        let mut codes: Vec<String> = Vec::new();
        for found in self.findings.iter().filter(is_open).filter(concerns_row) {
            if !codes.contains(&found.rule) && self.is_of_this_conference(found) {
                codes.push(found.rule.clone());
            }
        }
        codes
    }
}

/// The rules that are about one role, beside the roles that each looks after.
const RULES_OF_ROLES: &[(&[Role], &[&Rule])] = &[
    (
        &[Role::Midwife, Role::SafeguardingMidwife],
        &[&outset::midwife_told::RULE, &invitations::midwife_invited::RULE],
    ),
    (
        &[Role::HealthVisitor, Role::FamilyNurse],
        &[&outset::health_visitor_told::RULE, &invitations::health_visitor_invited::RULE],
    ),
    (&[Role::SocialWorker, Role::TeamManager], &[&invitations::social_worker_invited::RULE]),
    (&[Role::Gp], &[&outset::gp_told::RULE, &invitations::gp_invited::RULE]),
    (&[Role::Police], &[&outset::police_told::RULE, &invitations::police_invited::RULE]),
    (
        &[Role::Prison, Role::PrisonHealth],
        &[&whereabouts::prison_told::RULE, &whereabouts::prison_invited::RULE],
    ),
];

/// This says whether a rule is about a role.
fn is_about_role(code: &str, role: Role) -> bool {
    let mut of_role = RULES_OF_ROLES.iter().filter(|(roles, _)| roles.contains(&role));
    of_role.any(|(_, rules)| rules.iter().any(|rule| rule.code == code))
}

fn known_professional(facts: &Facts<'_>, roles: &[Role]) -> Option<Party> {
    let known = facts.case.professionals.iter().find(|professional| roles.contains(&professional.role))?;
    Some(Party::Professional { id: known.id.clone() })
}

fn standing(
    facts: &Facts<'_>,
    invitation: Option<&Invitation>,
    left_out: Option<&LeftOut>,
) -> (BoardState, String) {
    match (invitation, left_out) {
        (Some(invitation), _) => {
            let sent = invitation.sent_on.filter(|sent| *sent <= facts.today);
            // An invitation to nobody in particular leaves the gap that it was to fill.
            if !asks_somebody(invitation) {
                let sent = sent.map(|sent| format!("invited {}, but nobody is named", day_in_words(sent)));
                return (BoardState::Missing, sent.unwrap_or_else(|| "nobody is named yet".to_owned()));
            }
            match (sent, invitation.reply) {
                (None, Reply::None) => (BoardState::Planned, "not sent yet".to_owned()),
                (Some(sent), Reply::None) => {
                    (BoardState::Asked, format!("invited {}, no reply yet", day_in_words(sent)))
                }
                (Some(sent), reply) => {
                    (BoardState::Replied, format!("invited {}, {}", day_in_words(sent), reply.label()))
                }
                (None, reply) => (BoardState::Replied, reply.label().to_owned()),
            }
        }
        (None, Some(left_out)) if !left_out.reason.trim().is_empty() => {
            (BoardState::LeftOut, format!("not invited: {}", left_out.reason.trim()))
        }
        (None, _) => (BoardState::Missing, "not invited".to_owned()),
    }
}

fn report_words(conference: &Conference, party: &Party, invitation: Option<&Invitation>) -> Option<String> {
    let report = conference.reports.iter().find(|report| report.from.as_ref() == Some(party));
    let requested = report
        .and_then(|report| report.requested_on)
        .or_else(|| invitation.and_then(|invitation| invitation.report_requested_on));
    match (report.and_then(|report| report.received_on), requested) {
        (Some(received), _) => Some(format!("report received {}", day_in_words(received))),
        (None, Some(asked)) => Some(format!("report requested {}", day_in_words(asked))),
        (None, None) => None,
    }
}
