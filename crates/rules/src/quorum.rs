//! Quoracy: who counts, how many are needed, and what the chair may decide.

use prebirth_domain::{
    Attendance, CaseFile, Conference, Discipline, Party, Professional, QuoracyGround, lowered,
};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::packs::counted;
use crate::{CountBy, Key, PackInForce, SourceShown, Verdict};

/// This is how a conference stands against the quorum, live.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct QuoracyState {
    /// Whether it is quorate; nothing when the authority's rule is not known.
    pub is_quorate: Option<bool>,
    /// The same as a verdict: met only by a rule that has a source.
    pub verdict: Verdict,
    /// What counts, present or not.
    pub counted: Vec<Counted>,
    /// What is needed, in words.
    pub needed: String,
    /// What is missing, in words.
    pub missing: Option<String>,
    /// The standing in one sentence.
    pub sentence: String,
    /// Whether the chair may go on below the quorum because the baby is not born.
    pub may_use_prebirth_exception: bool,
    /// The grounds from which the chair may choose.
    pub grounds: Vec<QuoracyGround>,
    /// Whether the chair has to decide and record it.
    pub needs_chair_decision: bool,
    /// Whether the figures still have to be confirmed by the authority.
    pub is_to_confirm: bool,
    /// Where the rule comes from.
    pub source: SourceShown,
}

/// This is one discipline or agency as quoracy counts it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Counted {
    /// What it is called.
    pub label: String,
    /// The discipline.
    pub discipline: Discipline,
    /// Whether somebody of it is present.
    pub is_present: bool,
    /// Who stands for it.
    pub parties: Vec<Party>,
    /// Whether it counts only if its contact with the family is direct, which is not recorded.
    pub contact_is_not_known: bool,
}

/// This counts who is present at a conference against the quorum in force on its day.
///
/// # Missing data
/// An empty roll is not quorate. Where the authority's figure is not known, nothing is said to be quorate.
#[must_use]
pub fn quoracy(case: &CaseFile, conference: &Conference, pack: &PackInForce) -> QuoracyState {
    let value = |key| match conference.on {
        Some(day) => pack.value_on(key, day),
        None => pack.value(key),
    };
    let others_min = value(Key::QuorumOthers);
    let counting = value(Key::QuorumCounting);
    let contact = value(Key::QuorumDirectContact);
    let exception = value(Key::QuorumPreBirth);
    let way = counting.count_by();
    let asks_contact = contact.provides().unwrap_or(false);
    let counted = counted_groups(case, conference, way.unwrap_or(CountBy::Discipline), asks_contact);

    let has_care =
        counted.iter().any(|group| group.is_present && group.discipline == Discipline::ChildrensSocialCare);
    let others = |sure: bool| {
        let present = counted.iter().filter(|group| {
            group.is_present
                && group.discipline != Discipline::ChildrensSocialCare
                && !(sure && group.contact_is_not_known)
        });
        u32::try_from(present.count()).unwrap_or(u32::MAX)
    };
    let needed = needed_words(others_min.count(), way);
    let (is_quorate, missing) = match (others_min.count(), way) {
        (Some(min), Some(_)) => {
            let missing = missing_words(has_care, min.saturating_sub(others(false)));
            (Some(missing.is_none()), missing)
        }
        (Some(_) | None, Some(_) | None) => (None, None),
    };
    let is_sourced = others_min.is_sourced() && counting.is_sourced();
    let is_sure = others_min.count().is_some_and(|min| others(true) >= min);
    let verdict = match is_quorate {
        None => Verdict::CannotTell,
        Some(true) if is_sourced && is_sure => Verdict::Met,
        Some(true) => Verdict::CannotTell,
        Some(false) if is_sourced => Verdict::NotMet,
        Some(false) => Verdict::CannotTell,
    };
    let is_pre_birth = conference.kind.is_pre_birth();
    let may_use_prebirth_exception =
        is_pre_birth && has_care && others(false) >= 1 && exception.provides() == Some(true);
    let sentence = sentence(is_quorate, is_sure, is_sourced, missing.as_deref(), &needed);
    QuoracyState {
        is_quorate,
        verdict,
        needed,
        missing,
        sentence,
        may_use_prebirth_exception,
        grounds: grounds(has_care && others(false) >= 1, may_use_prebirth_exception),
        needs_chair_decision: is_quorate != Some(true),
        is_to_confirm: !is_sourced,
        source: others_min.source,
        counted,
    }
}

fn counted_groups(
    case: &CaseFile,
    conference: &Conference,
    way: CountBy,
    asks_contact: bool,
) -> Vec<Counted> {
    let mut groups: Vec<Counted> = Vec::new();
    for attendance in &conference.attendance {
        let Some(professional) = professional_of(case, attendance) else { continue };
        let discipline = professional.role.discipline();
        if discipline == Discipline::NotCounted {
            continue;
        }
        let is_care = discipline == Discipline::ChildrensSocialCare;
        if asks_contact && !is_care && professional.has_direct_contact == Some(false) {
            continue;
        }
        let label = label_of(professional, discipline, way);
        let unknown = asks_contact && !is_care && professional.has_direct_contact.is_none();
        let is_present = attendance.mode.is_present();
        let party = Party::Professional { id: professional.id.clone() };
        match groups.iter_mut().find(|group| group.label == label) {
            Some(group) => {
                // One present member whose contact is known settles it for the group.
                group.contact_is_not_known = match (group.is_present, is_present) {
                    (true, true) => group.contact_is_not_known && unknown,
                    (true, false) => group.contact_is_not_known,
                    (false, true | false) => unknown,
                };
                group.is_present |= is_present;
                group.parties.push(party);
            }
            None => groups.push(Counted {
                label,
                discipline,
                is_present,
                parties: vec![party],
                contact_is_not_known: unknown,
            }),
        }
    }
    groups
}

fn professional_of<'case>(case: &'case CaseFile, attendance: &Attendance) -> Option<&'case Professional> {
    match &attendance.party {
        Some(Party::Professional { id }) => case.professional(id),
        Some(Party::Person { .. }) | None => None,
    }
}

fn label_of(professional: &Professional, discipline: Discipline, way: CountBy) -> String {
    let agency = || professional.agency.as_deref().map(str::trim).filter(|agency| !agency.is_empty());
    match (discipline, way) {
        // Children's social care stays apart from whatever else the authority runs.
        (Discipline::ChildrensSocialCare, CountBy::Agency | CountBy::Discipline | CountBy::HealthAsOne) => {
            discipline.label().to_owned()
        }
        (_, CountBy::Discipline) => discipline.label().to_owned(),
        (_, CountBy::HealthAsOne) if discipline.is_health() => "health".to_owned(),
        (_, CountBy::Agency | CountBy::HealthAsOne) => {
            agency().unwrap_or_else(|| discipline.label()).to_owned()
        }
    }
}

fn needed_words(min: Option<u32>, way: Option<CountBy>) -> String {
    match (min, way) {
        (Some(min), Some(way)) => {
            let one = match way {
                CountBy::Discipline => "other discipline or agency",
                CountBy::Agency | CountBy::HealthAsOne => "other agency",
            };
            let others = match (min, way) {
                (1, CountBy::Discipline | CountBy::Agency | CountBy::HealthAsOne) => format!("1 {one}"),
                (_, CountBy::Discipline) => format!("{min} other disciplines or agencies"),
                (_, CountBy::Agency) => format!("{min} other agencies"),
                (_, CountBy::HealthAsOne) => format!("{min} other agencies, all of health as one"),
            };
            format!("Children's social care and {others}")
        }
        (Some(_) | None, Some(_) | None) => "Your authority's quorum is not recorded".to_owned(),
    }
}

fn missing_words(has_care: bool, others: u32) -> Option<String> {
    let care = (!has_care).then(|| "children's social care".to_owned());
    let others = (others > 0).then(|| counted(i64::from(others), "other"));
    match (care, others) {
        (None, None) => None,
        (Some(one), None) | (None, Some(one)) => Some(one),
        (Some(care), Some(others)) => Some(format!("{care} and {others}")),
    }
}

fn sentence(
    is_quorate: Option<bool>,
    is_sure: bool,
    is_sourced: bool,
    missing: Option<&str>,
    needed: &str,
) -> String {
    let standing = match (is_quorate, missing) {
        (None, _) => {
            return "Your authority's quorum is not recorded, so this cannot be worked out. Set it in the settings."
                .to_owned();
        }
        (Some(false), Some(missing)) => {
            format!("Not quorate: still missing {missing}. Needed: {}.", lowered(needed))
        }
        (Some(false), None) => format!("Not quorate. Needed: {}.", lowered(needed)),
        (Some(true), _) if is_sure => format!("Quorate: {} are here.", lowered(needed)),
        (Some(true), _) => format!(
            "Quorate only if those here have direct contact with the family, which is not recorded for all. Needed: {}.",
            lowered(needed)
        ),
    };
    if is_sourced {
        standing
    } else {
        format!("{standing} This figure is a suggestion that your authority has not confirmed.")
    }
}

fn grounds(has_one_other: bool, is_pre_birth: bool) -> Vec<QuoracyGround> {
    QuoracyGround::ALL
        .iter()
        .copied()
        .filter(|ground| match ground {
            QuoracyGround::OneOtherAgency => has_one_other,
            QuoracyGround::PreBirth => is_pre_birth,
            QuoracyGround::LocalDifficulty
            | QuoracyGround::SufficientInformation
            | QuoracyGround::DelayDetrimental => true,
        })
        .collect()
}
