//! The keys of a pack: every figure that can differ from place to place.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

macro_rules! keys {
    ($($(#[$doc:meta])* $variant:ident $text:literal $kind:ident $title:literal,)+) => {
        /// This names a figure that can differ from place to place.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
        pub enum Key {
            $(#[doc = $title] #[serde(rename = $text)] $variant,)+
        }

        impl Key {
            /// This is every key, in the order in which the settings show them.
            pub const ALL: &'static [Self] = &[$(Self::$variant,)+];

            /// This gives the key as it stands in a pack.
            #[must_use]
            pub fn as_str(self) -> &'static str {
                match self { $(Self::$variant => $text,)+ }
            }

            /// This gives what the figure is, for a reader.
            #[must_use]
            pub fn title(self) -> &'static str {
                match self { $(Self::$variant => $title,)+ }
            }

            /// This gives the kind of figure that the key takes.
            #[must_use]
            pub fn kind(self) -> FigureKind {
                match self { $(Self::$variant => FigureKind::$kind,)+ }
            }
        }
    };
}

/// This is the kind of figure that a key takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum FigureKind {
    /// A length of time.
    Length,
    /// A limit by gestation.
    Gestation,
    /// A number.
    Count,
    /// A way of counting.
    CountBy,
    /// Yes or no.
    Provided,
}

keys! {
    ReferralDecision "referral.decision_max" Length "the time to decide on a referral",
    ConferenceFromStrategy "icpc.max_from_strategy" Length
        "the time from the strategy discussion to the initial conference",
    ConferenceGestation "icpc.latest_gestation" Gestation "the latest gestation for a pre-birth conference",
    CoreGroupFirst "core_group.first_max" Length "the time to the first core group",
    ReviewFirst "review.first_max" Length "the time from the initial conference to the first review",
    ReviewAfterBirth "review.first_after_birth" Length "the time from birth to the first review",
    ReviewLater "review.subsequent_max" Length "the time between later reviews",
    Letter "letter.max" Length "the time to the decision letter",
    Minutes "minutes.max" Length "the time to the minutes",
    CorrectionWindow "minutes.challenge" Length "the time in which a correction can be asked for",
    ReportsInitial "report.before_initial" Length "the time by which reports are shared before an initial conference",
    ReportsReview "report.before_review" Length "the time by which reports are shared before a review",
    InvitationNotice "invite.notice_min" Length "the notice that an invitation gives",
    ExclusionNotice "exclusion.notice_min" Length "the notice of a request to exclude somebody",
    QuorumOthers "quorum.others_min" Count "how many others than children's social care make a quorum",
    QuorumCounting "quorum.count_by" CountBy "how quoracy counts who is present",
    QuorumDirectContact "quorum.requires_direct_contact" Provided "whether only those with direct contact count",
    QuorumPreBirth "quorum.prebirth_exception" Provided "whether a pre-birth conference may go ahead without a quorum",
    QuorumReconvene "quorum.reconvene_max" Length "the time to a new date after a conference without a quorum",
    LateBooking "late_booking.from" Gestation "the gestation after which a booking is late",
    DueDatesApart "due_dates.apart_max" Length "how far apart due dates in use may be",
    BirthPlanGestation "birth_plan.latest_gestation" Gestation "the gestation by which there is a birth plan",
    ReferralAcknowledged "referral.acknowledge_max" Length "the time to acknowledge a referral",
    ConferenceRequested "icpc.request_max" Length
        "the time from the strategy discussion to the request for a conference",
    CoreGroupInterval "core_group.interval_max" Length "the time between core groups",
    CoreGroupAfterBirth "core_group.after_birth_max" Length "the time from birth to a core group or a review",
    DissentRaised "dissent.raise_max" Length "the time in which formal dissent is raised",
    EscalationFirst "escalation.first_stage_max" Length "the time in which a first escalation is answered",
    ApplicationAfterBirth "legal.application_after_birth" Length
        "the time from birth to the application where removal is planned",
    BirthRegistration "birth.registration_max" Length "the time from birth to its registration",
    HealthVisitorKnown "health_visitor.known_by" Gestation "the gestation by which a health visitor is named",
    BirthPlanToParents "birth_plan.to_parents_max" Length
        "the time in which absent parents get the birth plan",
    ConferenceFromConcern "icpc.max_from_concern" Length "the time from the concern to the first conference",
    SiblingsConsidered "siblings.considered" Provided
        "whether a conference about an unborn baby also considers the children of the household",
    VisitInterval "visits.interval_max" Length "the time between visits under a plan",
    ContactAttempts "father.attempts_min" Count "how many attempts are made before a father counts as not reached",
}

impl Key {
    /// This gives the sentence that asks an authority for its figure.
    #[must_use]
    pub fn prompt(self) -> String {
        format!(
            "Your authority's figure is not set: {}. Look it up and record it in the settings.",
            self.title()
        )
    }

    /// This reads a key as it stands in a pack.
    #[must_use]
    pub fn from_text(text: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|key| key.as_str() == text)
    }
}
