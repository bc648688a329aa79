//! The case file: everything about one pregnancy.

use chrono::NaiveDate;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{
    Action, ActionId, Assessment, BabyStay, BabysHome, Birth, BirthPlan, CaseId, Concern, Conference,
    ConferenceId, CoreGroupMeeting, Dispute, DueDate, Escalation, FamilyRole, Gestation, HandOver,
    LegalStatus, MeetingRecord, Nation, Notice, Party, Person, PersonId, PersonName, Plan, PlanPeriod,
    Pregnancy, Professional, ProfessionalId, Referral, Relationship, Role, SCHEMA_VERSION, Sighting,
    StrategyDiscussion, ThresholdDecision, Verification, Withheld,
};

/// This is everything about one pregnancy. It is changed only by named changes.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
pub struct CaseFile {
    /// The version of this form; a newer one is refused.
    pub schema_version: u32,
    /// The case's id.
    pub id: CaseId,
    /// The local authority's reference for the case.
    pub reference: Option<String>,
    /// Whether this is the invented example.
    pub is_example: bool,
    /// The nation whose calendar and law apply.
    pub nation: Nation,
    /// The policy pack that applies, by name; nothing for the nation's own.
    pub policy_pack: Option<String>,
    /// The local authority.
    pub authority: Option<String>,
    /// The day on which the case was opened.
    pub opened_on: Option<NaiveDate>,
    /// The pregnancy.
    pub pregnancy: Pregnancy,
    /// The family and its network.
    pub people: Vec<Person>,
    /// Links between people.
    pub relationships: Vec<Relationship>,
    /// If no father, partner or other man is recorded: what was tried, and who tries next.
    pub no_father_recorded_because: Option<String>,
    /// The professionals.
    pub professionals: Vec<Professional>,
    /// The concerns.
    pub concerns: Vec<Concern>,
    /// Facts that are kept from somebody.
    pub withheld: Vec<Withheld>,
    /// The referrals, oldest first.
    pub referrals: Vec<Referral>,
    /// The strategy discussions, oldest first.
    pub strategy_discussions: Vec<StrategyDiscussion>,
    /// Who was told.
    pub notices: Vec<Notice>,
    /// Decisions that the case goes up or down a level.
    pub threshold_decisions: Vec<ThresholdDecision>,
    /// The pre-birth assessment.
    pub assessment: Option<Assessment>,
    /// The conferences, oldest first.
    pub conferences: Vec<Conference>,
    /// The plan.
    pub plan: Plan,
    /// Since when and until when the baby has a plan, oldest first.
    pub plan_periods: Vec<PlanPeriod>,
    /// The birth plan.
    pub birth_plan: Option<BirthPlan>,
    /// The core group's meetings.
    pub core_group_meetings: Vec<CoreGroupMeeting>,
    /// Meetings that are not conferences.
    pub meetings: Vec<MeetingRecord>,
    /// The legal side.
    pub legal: LegalStatus,
    /// Escalations.
    pub escalations: Vec<Escalation>,
    /// Visits and other sightings.
    pub sightings: Vec<Sighting>,
    /// Details compared with their source.
    pub verifications: Vec<Verification>,
    /// Facts that people dispute.
    pub disputes: Vec<Dispute>,
    /// The birth.
    pub birth: Option<Birth>,
    /// Where the baby is to live after hospital, as agreed.
    pub babys_home: Option<BabysHome>,
    /// Where the baby stayed since birth, oldest first.
    pub stays: Vec<BabyStay>,
    /// Handovers to another team or authority, oldest first.
    pub hand_overs: Vec<HandOver>,
}

impl Default for CaseFile {
    fn default() -> Self {
        Self::new(CaseId::default())
    }
}

impl CaseFile {
    /// This makes an empty case file.
    #[must_use]
    pub fn new(id: CaseId) -> Self {
        Self {
            schema_version: SCHEMA_VERSION,
            id,
            reference: None,
            is_example: false,
            nation: Nation::default(),
            policy_pack: None,
            authority: None,
            opened_on: None,
            pregnancy: Pregnancy::default(),
            people: Vec::new(),
            relationships: Vec::new(),
            no_father_recorded_because: None,
            professionals: Vec::new(),
            concerns: Vec::new(),
            withheld: Vec::new(),
            referrals: Vec::new(),
            strategy_discussions: Vec::new(),
            notices: Vec::new(),
            threshold_decisions: Vec::new(),
            assessment: None,
            conferences: Vec::new(),
            plan: Plan::default(),
            plan_periods: Vec::new(),
            birth_plan: None,
            core_group_meetings: Vec::new(),
            meetings: Vec::new(),
            legal: LegalStatus::default(),
            escalations: Vec::new(),
            sightings: Vec::new(),
            verifications: Vec::new(),
            disputes: Vec::new(),
            birth: None,
            babys_home: None,
            stays: Vec::new(),
            hand_overs: Vec::new(),
        }
    }

    /// This gives the due dates that are still in use, earliest first.
    #[must_use]
    pub fn due_dates_in_use(&self) -> Vec<&DueDate> {
        let mut in_use: Vec<&DueDate> =
            self.pregnancy.due_dates.iter().filter(|due| !due.is_replaced && due.date.is_some()).collect();
        in_use.sort_by_key(|due| due.date);
        in_use
    }

    /// This gives the due date to work to: the earliest of those in use.
    ///
    /// # Missing data
    /// Gives `None` when no due date is recorded.
    #[must_use]
    pub fn working_due_date(&self) -> Option<NaiveDate> {
        self.due_dates_in_use().first().and_then(|due| due.date)
    }

    /// This gives the gestation on a day by the working due date.
    ///
    /// # Missing data
    /// Gives `None` when no due date is recorded.
    #[must_use]
    pub fn gestation_on(&self, day: NaiveDate) -> Option<Gestation> {
        self.working_due_date().map(|due| Gestation::on(day, due))
    }

    /// This gives the first day on which a baby of the case was born.
    #[must_use]
    pub fn born_on(&self) -> Option<NaiveDate> {
        self.birth.as_ref().and_then(|birth| birth.babies.iter().filter_map(|baby| baby.born_on).min())
    }

    /// This gives the mother's record.
    #[must_use]
    pub fn mother(&self) -> Option<&Person> {
        self.people.iter().find(|person| person.role == FamilyRole::Mother)
    }

    /// This gives every father, possible father, partner and male carer.
    pub fn fathers_and_partners(&self) -> impl Iterator<Item = &Person> {
        self.people.iter().filter(|person| person.role.is_father_or_partner())
    }

    /// This gives a person by id.
    #[must_use]
    pub fn person(&self, id: &PersonId) -> Option<&Person> {
        self.people.iter().find(|person| person.id == *id)
    }

    /// This gives a professional by id.
    #[must_use]
    pub fn professional(&self, id: &ProfessionalId) -> Option<&Professional> {
        self.professionals.iter().find(|professional| professional.id == *id)
    }

    /// This gives the professionals in a role.
    pub fn professionals_in(&self, role: Role) -> impl Iterator<Item = &Professional> {
        self.professionals.iter().filter(move |professional| professional.role == role)
    }

    /// This gives a conference by id.
    #[must_use]
    pub fn conference(&self, id: &ConferenceId) -> Option<&Conference> {
        self.conferences.iter().find(|conference| conference.id == *id)
    }

    /// This gives an action by id.
    #[must_use]
    pub fn action(&self, id: &ActionId) -> Option<&Action> {
        self.plan.actions.iter().find(|action| action.id == *id)
    }

    /// This gives the name of a person or a professional.
    #[must_use]
    pub fn name_of(&self, party: &Party) -> Option<&PersonName> {
        match party {
            Party::Person { id } => self.person(id).map(|person| &person.name),
            Party::Professional { id } => self.professional(id).map(|professional| &professional.name),
        }
    }

    /// This gives the words for what a person or a professional is in the case.
    #[must_use]
    pub fn role_words_of(&self, party: &Party) -> Option<String> {
        match party {
            Party::Person { id } => self
                .person(id)
                .map(|person| person.role_words.clone().unwrap_or_else(|| person.role.label().to_owned())),
            Party::Professional { id } => self.professional(id).map(|professional| {
                professional.title.clone().unwrap_or_else(|| professional.role.label().to_owned())
            }),
        }
    }
}
