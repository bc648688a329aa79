//! The words of the work: the case file of one pregnancy, and the named changes to it.
//!
//! Nothing here reads a file, a clock or the network, and nothing here fails on an incomplete case:
//! an incomplete case is the normal case. Today, and who is acting, are arguments.

#[macro_use]
mod words;

mod apply;
mod audience;
mod baby_names;
mod birth;
mod birth_plan;
mod calendar;
mod case_file;
mod changes;
mod concerns;
mod conference;
mod contributions;
mod core_groups;
mod dates;
mod decision;
mod escalations;
mod fathers;
mod gestation;
mod hand_overs;
mod homes;
mod ids;
mod interchange;
mod invitations;
mod legal;
mod minutes;
mod names;
mod nhs_number;
mod notices;
mod people;
mod phrases;
mod plan;
mod plan_periods;
mod pregnancy;
mod professionals;
mod records;
mod referral;
mod refusal;
mod sentences;
mod siblings;
mod times;
mod validate;
mod withholding;

pub use audience::{Audience, Recipient};
pub use birth::{BabyAtBirth, Birth, BirthNotification};
pub use birth_plan::{BirthPlan, BirthPlanContact, BirthPlanLine, UnitExclusion, WardSupervision};
pub use calendar::{CalendarDays, Nation, WorkingDays, bank_holidays, is_working_day};
pub use case_file::CaseFile;
pub use changes::{Arrangement, Change, ConferenceChange, OrderedList, PlanFrame};
pub use concerns::{Concern, ConcernKind, ConcernSubject};
pub use conference::{
    Chair, Conference, ConferenceKind, ConferenceState, DateRange, DelayRecord, MeetingMode,
};
pub use contributions::{AgencyView, Contribution, ContributionKind, ParentView, Position, ViewObtained};
pub use core_groups::{CoreGroupMeeting, CoreGroupMember};
pub use dates::{day_in_words, day_in_words_with_weekday, parse_day};
pub use decision::{
    Category, Decision, Dissent, Outcome, QuoracyDecision, QuoracyGround, ReadBack, Restriction,
    RestrictionBasis,
};
pub use escalations::{Escalation, EscalationStage};
pub use fathers::{
    Capacity, Check, CheckKind, ContactAttempt, FatherRecord, InformationFrom, OtherChild,
    ParentalResponsibility, RelationshipToMother,
};
pub use gestation::Gestation;
pub use hand_overs::HandOver;
pub use homes::{BabyStay, BabysHome};
pub use ids::*;
pub use interchange::{FileTrouble, SCHEMA_VERSION, read_case_file, write_case_file};
pub use invitations::{
    AgencyReport, Attendance, AttendanceMode, Channel, Exclusion, ExclusionGround, Invitation, LeftOut,
    Reply, ReportShared,
};
pub use legal::{
    FamilyGroupOffer, FamilyGroupOutcome, LegalStatus, LegalStep, LegalStepKind, Order, OrderKind,
    Responsibility, ResponsibilityDispute,
};
pub use minutes::{
    Copy, CopyDocument, Correction, CorrectionAnswer, DecisionLetter, HeadingHolds, MinutesRecord,
    MinutesVersion, RestrictedChange, SettledDoubt, StandingHeading,
};
pub use names::{Address, PersonName};
pub use nhs_number::NhsNumber;
pub use notices::{Notice, NoticeStage};
pub use people::{
    FamilyRole, Need, Party, Person, Relationship, RelationshipKind, Sex, StatedAge, Whereabouts,
    WhereaboutsKind,
};
pub use phrases::{capital, lowered};
pub use plan::{Action, ActionStatus, Agreement, DismissedDraft, DueWhen, Plan, PlanOutcome};
pub use plan_periods::{PlanKind, PlanPeriod};
pub use pregnancy::{
    AntenatalContact, Booking, DueDate, DueDateBasis, ExpectedEarlyBirth, Pregnancy, UnbornBaby,
};
pub use professionals::{Discipline, Professional, Role};
pub use records::{Dispute, DisputedVersion, MeetingRecord, OtherMeetingKind, Sighting, Verification};
pub use referral::{Assessment, Feedback, Referral, StrategyDiscussion, ThresholdDecision, ThresholdStep};
pub use refusal::Refusal;
pub use siblings::SiblingConsidered;
pub use times::{parse_time, time_in_words};
pub use withholding::{Withheld, WithheldFact};
