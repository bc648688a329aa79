//! What needs doing now in one case, the most pressing first.

use chrono::NaiveDate;
use prebirth_domain::{Attendance, AttendanceMode, CaseFile, Conference, ConferenceState, Reply};
use prebirth_rules::{Finding, PackInForce, Place, Room, Verdict};

use crate::case_view::needs_something;
use crate::pressing::{Rank, SOON_DAYS, rank};
use crate::views::ToDo;
use crate::words;

/// How near a conference is when whoever is missing has to be rung up, in days.
const NEAR_DAYS: i64 = 3;

/// This gives the next conference that is planned for today or later.
pub(super) fn next_conference(case: &CaseFile, today: NaiveDate) -> Option<&Conference> {
    let planned = case.conferences.iter().filter(|each| each.state == ConferenceState::Planned);
    planned.filter(|each| each.on.is_some_and(|day| day >= today)).min_by_key(|each| each.on)
}

/// This gives a conference that would not be quorate first, then what is not as it should be or runs out within a
/// week, in the order of `pressing`.
pub(super) fn to_do(
    case: &CaseFile,
    findings: &[Finding],
    pack: &PackInForce,
    today: NaiveDate,
) -> Vec<(Rank, ToDo)> {
    let is_soon = |finding: &Finding| finding.due.is_some_and(|due| (due - today).num_days() <= SOON_DAYS);
    let mut pressing: Vec<&Finding> = findings
        .iter()
        .filter(|finding| finding.verdict == Verdict::NotMet || needs_something(finding) && is_soon(finding))
        .collect();
    pressing.sort_by_key(|finding| rank(finding, today));
    let thing = |finding: &Finding| {
        let thing = ToDo {
            case: case.id.clone(),
            title: case.title(),
            rule: finding.rule.clone(),
            name: finding.name.clone(),
            verdict: finding.verdict,
            sentence: finding.summary.clone(),
            due: finding.due,
            due_words: finding.due.map(|day| words::day_near(day, today)),
            place: finding.place.clone(),
        };
        (rank(finding, today), thing)
    };
    not_enough_are_coming(case, pack, today).into_iter().chain(pressing.into_iter().map(thing)).collect()
}

/// The rule of the quorum looks at who came; before a conference those who said that they come stand for them.
fn not_enough_are_coming(case: &CaseFile, pack: &PackInForce, today: NaiveDate) -> Option<(Rank, ToDo)> {
    let conference = next_conference(case, today)?;
    let day = conference.on.filter(|day| (*day - today).num_days() <= NEAR_DAYS)?;
    if !conference.attendance.is_empty() {
        return None;
    }
    let expected = prebirth_rules::quoracy(case, &as_if_held(conference), pack);
    if expected.verdict != Verdict::NotMet {
        return None;
    }
    let position = case.conferences.iter().position(|each| each.id == conference.id)?;
    let missing = expected.missing.map(|missing| format!(": {missing}")).unwrap_or_default();
    let thing = ToDo {
        case: case.id.clone(),
        title: case.title(),
        rule: "Q01".to_owned(),
        name: "replies_chased".to_owned(),
        verdict: Verdict::NotMet,
        sentence: format!(
            "On the replies so far, the conference {} would not be quorate{missing}.",
            day_nearby(day, today)
        ),
        due: Some(day),
        due_words: Some(words::day_near(day, today)),
        place: Place::new(Room::Prepare, "invitations", format!("/conferences/{position}/invitations")),
    };
    Some((Rank::by(day), thing))
}

fn as_if_held(conference: &Conference) -> Conference {
    let is_coming = |reply: Reply| match reply {
        Reply::Accepted | Reply::AcceptedRemotely | Reply::SendsDeputy => true,
        Reply::None | Reply::Apologies | Reply::Declined => false,
    };
    let attendance =
        conference.invitations.iter().filter(|each| is_coming(each.reply)).map(|each| Attendance {
            id: each.id.clone(),
            party: each.party.clone(),
            mode: AttendanceMode::InRoom,
            ..Attendance::default()
        });
    Conference { attendance: attendance.collect(), ..conference.clone() }
}

fn day_nearby(day: NaiveDate, today: NaiveDate) -> String {
    match (day - today).num_days() {
        0 => "today".to_owned(),
        1 => "tomorrow".to_owned(),
        _ => format!("on {}", words::day_near(day, today)),
    }
}
