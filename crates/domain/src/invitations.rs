//! Invitations, replies, reports, attendance and exclusion.

use chrono::{NaiveDate, NaiveTime};

use crate::{Audience, EntryId, Party, PersonId, PersonName, Role};

/// This is an invitation to a conference.
#[derive(
    Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize, schemars::JsonSchema, ts_rs::TS,
)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
pub struct Invitation {
    /// The entry's id.
    pub id: EntryId,
    /// Who is invited; nothing while the role has nobody named.
    pub party: Option<Party>,
    /// The role that is asked; nothing for a person of the family.
    pub role: Option<Role>,
    /// Why this person is asked.
    pub reason: Option<String>,
    /// The day on which the invitation was sent; nothing while it is only planned.
    pub sent_on: Option<NaiveDate>,
    /// How it was sent.
    pub channel: Option<Channel>,
    /// When receipt was confirmed.
    pub received_on: Option<NaiveDate>,
    /// The reply.
    pub reply: Reply,
    /// When the reply came.
    pub replied_on: Option<NaiveDate>,
    /// The days on which somebody chased a reply.
    pub chased_on: Vec<NaiveDate>,
    /// Who comes instead.
    pub deputy: Option<PersonName>,
    /// When a report was asked for.
    pub report_requested_on: Option<NaiveDate>,
    /// Whether the person is asked for the whole conference or for a part apart from the other parent.
    pub is_for_separate_part: bool,
}

words! {
    /// This says how an invitation or a copy travels.
    pub enum Channel {
        #[default]
        SecureEmail => "secure email",
        Letter => "letter",
        ByHand => "by hand",
        Telephone => "telephone",
        Portal => "secure portal",
        InPerson => "in person",
    }
}

words! {
    /// This is the reply to an invitation.
    pub enum Reply {
        #[default]
        None => "no reply",
        Accepted => "coming",
        AcceptedRemotely => "coming by video or telephone",
        SendsDeputy => "sends a deputy",
        Apologies => "apologies",
        Declined => "declined",
    }
}

/// This is the chair's reason for leaving somebody out.
#[derive(
    Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize, schemars::JsonSchema, ts_rs::TS,
)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
pub struct LeftOut {
    /// The entry's id.
    pub id: EntryId,
    /// Who is not invited; nothing for a role with nobody named.
    pub party: Option<Party>,
    /// The role that is not invited.
    pub role: Option<Role>,
    /// The reason.
    pub reason: String,
    /// Who decided.
    pub decided_by: Option<String>,
    /// The day of the decision.
    pub decided_on: Option<NaiveDate>,
}

/// This is an agency's report to a conference.
#[derive(
    Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize, schemars::JsonSchema, ts_rs::TS,
)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
pub struct AgencyReport {
    /// The entry's id.
    pub id: EntryId,
    /// Who wrote it.
    pub from: Option<Party>,
    /// The role of the writer.
    pub role: Option<Role>,
    /// What it is called, for example "Midwifery report".
    pub title: String,
    /// The day of asking.
    pub requested_on: Option<NaiveDate>,
    /// The day of receipt.
    pub received_on: Option<NaiveDate>,
    /// Whether it holds the pre-birth assessment.
    pub includes_assessment: bool,
    /// Who has seen it before the day.
    pub shared: Vec<ReportShared>,
    /// What it says, in short.
    pub summary: Option<String>,
    /// Who may see it.
    pub audience: Audience,
}

/// This records that a report reached a reader before the day.
#[derive(
    Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize, schemars::JsonSchema, ts_rs::TS,
)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
pub struct ReportShared {
    /// The entry's id.
    pub id: EntryId,
    /// Who got it.
    pub with: Option<Party>,
    /// The day.
    pub on: Option<NaiveDate>,
    /// In what form: in person, translated, easy read.
    pub form: Option<String>,
    /// What was taken out, with the reason.
    pub redaction: Option<String>,
}

/// This records how somebody took part.
#[derive(
    Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize, schemars::JsonSchema, ts_rs::TS,
)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
pub struct Attendance {
    /// The entry's id.
    pub id: EntryId,
    /// Who.
    pub party: Option<Party>,
    /// How.
    pub mode: AttendanceMode,
    /// From when, for somebody who was there for a part.
    pub from: Option<NaiveTime>,
    /// Until when.
    pub until: Option<NaiveTime>,
    /// Who came instead.
    pub deputy: Option<PersonName>,
    /// How the view of somebody who was not there was heard.
    pub view_heard: Option<String>,
    /// Anything else that a reader has to know.
    pub note: Option<String>,
}

words! {
    /// This says how somebody took part.
    pub enum AttendanceMode {
        InRoom => "in the room",
        Video => "by video",
        Telephone => "by telephone",
        PartOfTime => "for part of the conference",
        SeparatePart => "in a separate part",
        Deputy => "by a deputy",
        Apologies => "apologies",
        DidNotAttend => "did not attend",
        Excluded => "excluded",
        #[default]
        NotRecorded => "not recorded",
    }
}

impl AttendanceMode {
    /// This says whether the role was present, in person or through a deputy.
    #[must_use]
    pub fn is_present(self) -> bool {
        match self {
            Self::InRoom
            | Self::Video
            | Self::Telephone
            | Self::PartOfTime
            | Self::SeparatePart
            | Self::Deputy => true,
            Self::Apologies | Self::DidNotAttend | Self::Excluded | Self::NotRecorded => false,
        }
    }
}

/// This is an exclusion from the whole or a part of a conference.
#[derive(
    Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize, schemars::JsonSchema, ts_rs::TS,
)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
pub struct Exclusion {
    /// The entry's id.
    pub id: EntryId,
    /// Who is excluded.
    pub person: PersonId,
    /// The ground.
    pub ground: ExclusionGround,
    /// The evidence for the ground.
    pub evidence: Option<String>,
    /// Who asked for it.
    pub asked_by: Option<String>,
    /// When it was asked for.
    pub asked_on: Option<NaiveDate>,
    /// Who decided: the chair.
    pub decided_by: Option<String>,
    /// When it was decided.
    pub decided_on: Option<NaiveDate>,
    /// For which part.
    pub part: Option<String>,
    /// From when.
    pub from: Option<NaiveTime>,
    /// Until when.
    pub until: Option<NaiveTime>,
    /// When the person was told in writing.
    pub told_on: Option<NaiveDate>,
    /// How the person's view was heard.
    pub view_heard: Option<String>,
}

words! {
    /// This is the ground of an exclusion, as the Sussex procedure lists them.
    pub enum ExclusionGround {
        WelfarePrejudiced => "presence would seriously prejudice the child's welfare",
        Interference => "likely serious interference with the conference",
        ChildAsks => "the child asks that the parent is not present",
        ContributionPrevented => "presence would stop somebody contributing properly",
        ConfidentialInformation => "confidential information has to be heard",
        #[default]
        FamilyConflict => "conflict in the family, including domestic abuse",
    }
}
