//! What named changes do to a case file, and what they refuse.

#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test that finds nothing there has to stop"
)]

use chrono::{DateTime, Utc};
use prebirth_domain::{
    Action, ActionStatus, BabyAtBirth, BabyStay, Birth, CaseFile, Change, Conference, ConferenceChange,
    CoreGroupMeeting, Correction, Dissent, DueDate, EntryId, Escalation, HandOver, Invitation, LeftOut,
    MinutesVersion, Party, Person, PlanPeriod, Pregnancy, Refusal, Reply, SettledDoubt, SiblingConsidered,
    Sighting, UnbornBaby,
};

fn at() -> DateTime<Utc> {
    "2026-07-13T09:30:00Z".parse().unwrap()
}

fn case_with_conference() -> CaseFile {
    let mut case = CaseFile::new("c".into());
    let conference = Conference { id: "c1".into(), ..Conference::default() };
    apply(&mut case, Change::PlanConference { conference: Box::new(conference) }).unwrap();
    apply(&mut case, person("mother")).unwrap();
    case
}

fn apply(case: &mut CaseFile, change: Change) -> Result<(), Refusal> {
    case.apply(change, "P. Shah", at())
}

fn person(id: &str) -> Change {
    Change::PutPerson { person: Box::new(Person { id: id.into(), ..Person::default() }) }
}

fn in_conference(act: ConferenceChange) -> Change {
    Change::InConference { conference: "c1".into(), act: Box::new(act) }
}

fn invite(entry: &str, person: &str) -> Change {
    in_conference(ConferenceChange::InvitePerson {
        invitation: Invitation {
            id: entry.into(),
            party: Some(Party::Person { id: person.into() }),
            ..Invitation::default()
        },
    })
}

#[test]
fn a_refused_change_leaves_the_case_as_it_was() {
    let mut case = case_with_conference();
    let before = case.clone();
    let nobody = apply(&mut case, invite("i1", "nobody")).unwrap_err();
    assert_eq!(nobody.code, "points_nowhere", "an invitation needs somebody who is in the case");
    let elsewhere = Change::InConference { conference: "c9".into(), act: Box::new(ConferenceChange::Open) };
    assert_eq!(apply(&mut case, elsewhere).unwrap_err().code, "gone");
    let without_reason = in_conference(ConferenceChange::LeaveOut {
        left_out: LeftOut { id: "l".into(), reason: "  ".into(), ..LeftOut::default() },
    });
    assert_eq!(apply(&mut case, without_reason).unwrap_err().code, "reason_missing");
    assert_eq!(case, before, "nothing of a refused change stays behind");
}

#[test]
fn one_person_has_one_invitation_to_one_conference() {
    let mut case = case_with_conference();
    apply(&mut case, invite("i1", "mother")).unwrap();
    assert_eq!(apply(&mut case, invite("i2", "mother")).unwrap_err().code, "invited_already");
    apply(&mut case, invite("i1", "mother")).unwrap();
    assert_eq!(case.conferences[0].invitations.len(), 1, "the same entry is replaced, not doubled");
}

#[test]
fn somebody_who_is_invited_cannot_be_removed_without_notice() {
    let mut case = case_with_conference();
    apply(&mut case, invite("i1", "mother")).unwrap();
    let removal = apply(&mut case, Change::RemovePerson { id: "mother".into() });
    assert_eq!(removal.unwrap_err().code, "points_nowhere", "the invitation would name nobody");
}

#[test]
fn due_dates_keep_their_history_when_the_pregnancy_is_described_again() {
    let mut case = case_with_conference();
    for (id, date) in [("d1", "2026-10-12"), ("d2", "2026-10-05")] {
        let due_date = DueDate { id: id.into(), date: date.parse().ok(), ..DueDate::default() };
        apply(&mut case, Change::ReviseDueDate { due_date }).unwrap();
    }
    apply(&mut case, Change::DescribePregnancy { pregnancy: Box::new(Pregnancy::default()) }).unwrap();
    assert_eq!(case.pregnancy.due_dates.len(), 2, "a description cannot lose a due date");
    assert_eq!(
        case.working_due_date(),
        "2026-10-05".parse().ok(),
        "the earliest in use is the one to work to"
    );
    apply(&mut case, Change::ReplaceDueDate { id: "d2".into() }).unwrap();
    assert_eq!(case.working_due_date(), "2026-10-12".parse().ok(), "a replaced one is history");
}

#[test]
fn an_accepted_action_says_who_accepted_it_and_when() {
    let mut case = case_with_conference();
    let action = Action { id: "a1".into(), text: "Cole visits.".into(), ..Action::default() };
    apply(&mut case, Change::PutAction { action: Box::new(action) }).unwrap();
    assert_eq!(case.plan.actions[0].accepted_by.as_deref(), Some("P. Shah"));
    assert_eq!(case.plan.actions[0].accepted_at, Some(at()));
}

#[test]
fn a_dismissed_proposal_keeps_its_reason_who_and_when_until_it_is_reconsidered() {
    let mut case = case_with_conference();
    let dismiss = |because: &str| Change::DismissDraft { id: "drafted-x".into(), because: because.into() };
    assert_eq!(apply(&mut case, dismiss(" ")).unwrap_err().code, "reason_missing", "a reason is the point");
    apply(&mut case, dismiss("She has a cot.")).unwrap();
    apply(&mut case, dismiss("The cot came on 6 July.")).unwrap();
    let [kept] = case.plan.dismissed_drafts.as_slice() else { panic!("one proposal is dismissed once") };
    assert_eq!(kept.because, "The cot came on 6 July.");
    assert_eq!((kept.by.as_deref(), kept.at), (Some("P. Shah"), Some(at())));
    apply(&mut case, Change::ReconsiderDraft { id: "drafted-x".into() }).unwrap();
    assert!(case.plan.dismissed_drafts.is_empty());
    let again = apply(&mut case, Change::ReconsiderDraft { id: "drafted-x".into() });
    assert_eq!(again.unwrap_err().code, "gone");
}

#[test]
fn versions_of_the_minutes_are_approved_one_after_another() {
    let mut case = case_with_conference();
    let approve = |number| {
        in_conference(ConferenceChange::ApproveMinutes {
            version: MinutesVersion { number, ..MinutesVersion::default() },
        })
    };
    assert_eq!(apply(&mut case, approve(2)).unwrap_err().code, "version_taken");
    apply(&mut case, approve(1)).unwrap();
    assert_eq!(apply(&mut case, approve(1)).unwrap_err().code, "version_taken");
    assert_eq!(case.conferences[0].minutes.versions[0].approved_at, Some(at()));
}

#[test]
fn a_reply_that_is_taken_back_has_no_day() {
    let mut case = case_with_conference();
    apply(&mut case, invite("i1", "mother")).unwrap();
    let reply = |reply, on: Option<&str>| {
        in_conference(ConferenceChange::RecordReply {
            id: EntryId::new("i1"),
            reply,
            on: on.and_then(|day| day.parse().ok()),
        })
    };
    apply(&mut case, reply(Reply::Accepted, Some("2026-07-02"))).unwrap();
    apply(&mut case, reply(Reply::None, Some("2026-07-03"))).unwrap();
    assert_eq!(case.conferences[0].invitations[0].replied_on, None);
}

#[test]
fn a_hand_over_is_recorded_step_by_step_and_can_be_taken_back() {
    let mut case = case_with_conference();
    let sent = HandOver { id: "h1".into(), sent_on: "2026-07-20".parse().ok(), ..HandOver::default() };
    let accepted = HandOver { accepted_on: "2026-07-22".parse().ok(), ..sent.clone() };
    apply(&mut case, Change::RecordHandOver { hand_over: Box::new(sent) }).unwrap();
    apply(&mut case, Change::RecordHandOver { hand_over: Box::new(accepted.clone()) }).unwrap();
    assert_eq!(case.hand_overs, [accepted], "the next step changes the entry, it adds none");
    apply(&mut case, Change::RemoveHandOver { id: "h1".into() }).unwrap();
    assert!(case.hand_overs.is_empty());
    assert_eq!(apply(&mut case, Change::RemoveHandOver { id: "h1".into() }).unwrap_err().code, "gone");
}

#[test]
fn a_visit_names_only_a_baby_who_is_in_the_case() {
    let mut case = case_with_conference();
    let seen = |baby: &str| Change::RecordSighting {
        sighting: Sighting { id: "s1".into(), babies: vec![baby.into()], ..Sighting::default() },
    };
    assert_eq!(apply(&mut case, seen("baby")).unwrap_err().code, "points_nowhere");
    let babies = vec![UnbornBaby { id: "baby".into(), ..UnbornBaby::default() }];
    let pregnancy = Box::new(Pregnancy { babies, ..Pregnancy::default() });
    apply(&mut case, Change::DescribePregnancy { pregnancy }).unwrap();
    apply(&mut case, seen("baby")).unwrap();
    let nobody = Change::DescribePregnancy { pregnancy: Box::default() };
    assert_eq!(apply(&mut case, nobody).unwrap_err().code, "points_nowhere", "the visit would name nobody");
}

#[test]
fn a_plan_does_not_end_before_it_starts() {
    let mut case = case_with_conference();
    let period = |ended: &str| Change::RecordPlanPeriod {
        period: PlanPeriod {
            id: "p1".into(),
            starts_on: "2026-07-13".parse().ok(),
            ended_on: ended.parse().ok(),
            ..PlanPeriod::default()
        },
    };
    assert_eq!(apply(&mut case, period("2026-07-12")).unwrap_err().code, "ends_before_it_starts");
    apply(&mut case, period("2026-07-14")).unwrap();
    apply(&mut case, Change::RemovePlanPeriod { id: "p1".into() }).unwrap();
    assert!(case.plan_periods.is_empty());
}

#[test]
fn whoever_is_considered_or_lives_with_the_baby_is_in_the_case() {
    let mut case = case_with_conference();
    let considered = |person: &str| {
        in_conference(ConferenceChange::ConsiderSibling {
            sibling: SiblingConsidered {
                id: "c".into(),
                person: person.into(),
                ..SiblingConsidered::default()
            },
        })
    };
    assert_eq!(apply(&mut case, considered("nobody")).unwrap_err().code, "points_nowhere");
    apply(&mut case, person("sister")).unwrap();
    apply(&mut case, considered("sister")).unwrap();
    assert_eq!(case.conferences[0].siblings_considered.len(), 1);
    let stay = |with: &str| Change::RecordStay {
        stay: Box::new(BabyStay { id: "b".into(), living_with: vec![with.into()], ..BabyStay::default() }),
    };
    assert_eq!(apply(&mut case, stay("nobody")).unwrap_err().code, "points_nowhere");
    apply(&mut case, stay("mother")).unwrap();
    apply(&mut case, Change::RemoveStay { id: "b".into() }).unwrap();
    let off = in_conference(ConferenceChange::RemoveSiblingConsidered { id: "c".into() });
    apply(&mut case, off).unwrap();
    assert!(case.conferences[0].siblings_considered.is_empty());
}

#[test]
fn what_was_recorded_after_the_conference_can_be_taken_away_again() {
    let mut case = case_with_conference();
    let id = || EntryId::new("x");
    apply(
        &mut case,
        Change::RecordCoreGroup { meeting: CoreGroupMeeting { id: id(), ..CoreGroupMeeting::default() } },
    )
    .unwrap();
    apply(&mut case, Change::RecordSighting { sighting: Sighting { id: id(), ..Sighting::default() } })
        .unwrap();
    apply(
        &mut case,
        Change::RaiseEscalation { escalation: Escalation { id: id(), ..Escalation::default() } },
    )
    .unwrap();
    let correction = Correction { id: id(), ..Correction::default() };
    apply(&mut case, in_conference(ConferenceChange::AskCorrection { correction })).unwrap();
    let dissent = Dissent { id: id(), ..Dissent::default() };
    apply(&mut case, in_conference(ConferenceChange::RecordDissent { dissent })).unwrap();
    let before = case.clone();
    for change in [
        Change::RemoveCoreGroup { id: id() },
        Change::RemoveSighting { id: id() },
        Change::RemoveEscalation { id: id() },
        in_conference(ConferenceChange::RemoveCorrection { id: id() }),
        in_conference(ConferenceChange::RemoveDissent { id: id() }),
    ] {
        apply(&mut case, change.clone()).unwrap();
        assert_eq!(apply(&mut case, change).unwrap_err().code, "gone", "it is there once");
    }
    assert_ne!(case, before);
    assert!(case.core_group_meetings.is_empty() && case.sightings.is_empty() && case.escalations.is_empty());
    let conference = &case.conferences[0];
    assert!(conference.minutes.corrections.is_empty() && conference.dissents.is_empty());
}

#[test]
fn a_doubt_that_was_found_right_can_be_raised_again() {
    let mut case = case_with_conference();
    let doubt =
        SettledDoubt { id: "d".into(), sentence: "Nobody has this name.".into(), ..SettledDoubt::default() };
    apply(&mut case, in_conference(ConferenceChange::SettleDoubt { doubt })).unwrap();
    assert_eq!(case.conferences[0].minutes.settled_doubts.len(), 1);
    apply(&mut case, in_conference(ConferenceChange::ReopenDoubt { id: "d".into() })).unwrap();
    assert!(case.conferences[0].minutes.settled_doubts.is_empty());
}

fn twins() -> Change {
    let baby = |id: &str| UnbornBaby { id: id.into(), ..UnbornBaby::default() };
    let babies = vec![baby("one"), baby("two")];
    Change::DescribePregnancy { pregnancy: Box::new(Pregnancy { babies, ..Pregnancy::default() }) }
}

fn birth(babies: Vec<BabyAtBirth>) -> Change {
    Change::RecordBirth { birth: Box::new(Birth { babies, ..Birth::default() }) }
}

fn born(id: &str, day: &str) -> BabyAtBirth {
    BabyAtBirth { id: id.into(), born_on: day.parse().ok(), ..BabyAtBirth::default() }
}

#[test]
fn a_second_twin_who_is_found_at_the_birth_stands_in_it() {
    let ids = |case: &CaseFile| -> Vec<String> {
        case.birth.iter().flat_map(|birth| &birth.babies).map(|baby| baby.id.to_string()).collect()
    };
    let mut case = case_with_conference();
    apply(&mut case, birth(vec![born("one", "2026-07-12")])).unwrap();
    apply(&mut case, twins()).unwrap();
    assert_eq!(ids(&case), ["one", "two"], "the pregnancy got a second baby, and so did the birth");
    let day = case.birth.as_ref().unwrap().babies[0].born_on;
    assert_eq!(day, "2026-07-12".parse().ok(), "what was recorded of the first stands");
    apply(&mut case, birth(vec![born("one", "2026-07-12")])).unwrap();
    assert_eq!(ids(&case), ["one", "two"], "no birth is without a baby of the pregnancy");
}

#[test]
fn a_birth_that_is_still_to_come_is_refused() {
    let mut case = case_with_conference();
    assert_eq!(apply(&mut case, birth(vec![born("one", "2026-07-18")])).unwrap_err().code, "day_to_come");
    assert_eq!(case.birth, None);
    apply(&mut case, birth(vec![born("one", "2026-07-13")])).unwrap();
    let late = "2026-07-13T23:30:00Z".parse().unwrap();
    case.apply(birth(vec![born("one", "2026-07-14")]), "P. Shah", late).unwrap();
}

#[test]
fn only_what_is_done_was_done_on_a_day() {
    let mut case = case_with_conference();
    let action = Action { id: "a1".into(), ..Action::default() };
    apply(&mut case, Change::PutAction { action: Box::new(action) }).unwrap();
    let report = |status, on: &str| Change::ReportOnAction {
        id: "a1".into(),
        status,
        on: on.parse().ok(),
        evidence: None,
    };
    apply(&mut case, report(ActionStatus::UnderWay, "2026-07-13")).unwrap();
    assert_eq!(case.plan.actions[0].done_on, None, "it is not done");
    apply(&mut case, report(ActionStatus::Done, "2026-07-10")).unwrap();
    assert_eq!(case.plan.actions[0].done_on, "2026-07-10".parse().ok());
    assert_eq!(apply(&mut case, report(ActionStatus::Done, "2026-07-18")).unwrap_err().code, "day_to_come");
    apply(&mut case, report(ActionStatus::NotDone, "2026-07-13")).unwrap();
    assert_eq!(case.plan.actions[0].done_on, None, "it was not done after all");
}
