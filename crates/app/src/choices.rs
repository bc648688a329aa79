//! The lists that fields offer: the same words as in the file and on paper.

use prebirth_domain as domain;
use serde::Serialize;
use ts_rs::TS;

/// This is a word of a list.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Choice {
    /// The word in the file.
    pub value: String,
    /// The word for people.
    pub label: String,
}

macro_rules! choices {
    ($($(#[$meta:meta])* $field:ident: $list:ty,)+) => {
        /// These are the lists that fields offer.
        #[derive(Debug, Clone, Serialize, TS)]
        #[serde(rename_all = "camelCase")]
        pub struct Choices {
            $($(#[$meta])* pub $field: Vec<Choice>,)+
        }

        impl Choices {
            /// This gives every list.
            #[must_use]
            pub fn all() -> Self {
                Self { $($field: <$list>::ALL.iter().map(|word| choice(word, word.label())).collect(),)+ }
            }
        }
    };
}

choices! {
    /// Roles of professionals.
    roles: domain::Role,
    /// What a person is to the baby.
    family_roles: domain::FamilyRole,
    /// Kinds of links between people.
    relationships: domain::RelationshipKind,
    /// Kinds of concerns.
    concern_kinds: domain::ConcernKind,
    /// Ways of taking part.
    attendance_modes: domain::AttendanceMode,
    /// Replies to an invitation.
    replies: domain::Reply,
    /// Ways of sending.
    channels: domain::Channel,
    /// Outcomes of a conference.
    outcomes: domain::Outcome,
    /// Categories of a plan.
    categories: domain::Category,
    /// Kinds of contributions.
    contribution_kinds: domain::ContributionKind,
    /// Positions of an agency.
    positions: domain::Position,
    /// Ways of obtaining a view.
    views_obtained: domain::ViewObtained,
    /// Capacities of a father.
    capacities: domain::Capacity,
    /// Bases of a due date.
    due_date_bases: domain::DueDateBasis,
    /// Grounds of exclusion.
    exclusion_grounds: domain::ExclusionGround,
    /// Grounds of going on without a quorum.
    quoracy_grounds: domain::QuoracyGround,
    /// Stages of telling.
    notice_stages: domain::NoticeStage,
    /// Bases of a restriction.
    restriction_bases: domain::RestrictionBasis,
    /// Kinds of conferences.
    conference_kinds: domain::ConferenceKind,
    /// States of an action.
    action_statuses: domain::ActionStatus,
    /// Answers to a correction.
    correction_answers: domain::CorrectionAnswer,
    /// Expectations of parental responsibility.
    parental_responsibilities: domain::ParentalResponsibility,
    /// What a man is to the mother.
    relationships_to_mother: domain::RelationshipToMother,
    /// Places where a person stays.
    whereabouts: domain::WhereaboutsKind,
}

/// This gives a word of a list with its words for people.
pub(crate) fn choice(word: &impl Serialize, label: &str) -> Choice {
    let value = serde_json::to_value(word).ok();
    let value = value.as_ref().and_then(serde_json::Value::as_str).unwrap_or_default();
    Choice { value: value.to_owned(), label: label.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_list_offers_the_word_of_the_file_with_the_words_for_people() {
        let choices = Choices::all();
        let midwife = choices.roles.iter().find(|choice| choice.label == "midwife").unwrap();
        assert_eq!(midwife.value, "midwife");
        let video = choices.attendance_modes.iter().find(|choice| choice.label == "by video").unwrap();
        assert_eq!(video.value, "video");
    }
}
