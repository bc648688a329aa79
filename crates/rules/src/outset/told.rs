//! Whether a role was told no later than the strategy discussion, by whom and of what.

use prebirth_domain::{Nation, Notice, Role, WorkingDays, day_in_words};

use crate::facts::with_police_plural;
use crate::saying::has_come;
use crate::{Facts, Judged, Place, Room};

/// This judges whether a role was told by the day of the strategy discussion.
pub(super) fn by_strategy(facts: &Facts<'_>, role: Role) -> Vec<Judged> {
    let who = role.label();
    let notices: Vec<(usize, &Notice)> =
        facts.case.notices.iter().enumerate().filter(|(_, notice)| notice.role == role).collect();
    let discussion = facts.starting_discussion().and_then(|(_, discussion)| discussion.held_on);
    let first = notices
        .iter()
        .filter(|(_, notice)| notice.told_on.is_some())
        .min_by_key(|(_, notice)| notice.told_on);
    let judged = match (first, discussion) {
        (None, _) => not_told(facts, role, &notices, discussion),
        (Some((position, notice)), discussion) => {
            told(facts, who, notice, discussion).at(place(*position, notice))
        }
    };
    vec![with_police_plural(judged)]
}

fn not_told(
    facts: &Facts<'_>,
    role: Role,
    notices: &[(usize, &Notice)],
    discussion: Option<chrono::NaiveDate>,
) -> Judged {
    let who = role.label();
    if let Some((position, notice)) = notices.first() {
        let reason = notice.not_told_because.as_deref().map(str::trim).filter(|reason| !reason.is_empty());
        return match reason {
            Some(reason) => Judged::cannot_tell(format!(
                "The {who} was not told. The recorded reason: {reason} It has to be looked at again before the conference."
            ))
            .remedy(format!("Tell the {who}, or keep the reason up to date.")),
            None => Judged::cannot_tell(format!(
                "It is recorded that the {who} was told, but not on which day."
            )),
        }
        .at(place(*position, notice));
    }
    match discussion {
        Some(held) if held <= facts.today => Judged::not_met(format!(
            "There is no record that the {who} was told at the strategy discussion of {}.",
            day_in_words(held)
        )),
        Some(held) => Judged::due(
            Some(held),
            format!("The {who} is to be told by the strategy discussion of {}.", day_in_words(held)),
        ),
        // Without a discussion nothing was late; but once a referred baby is born, nobody is told "at the outset".
        None if !facts.case.referrals.is_empty() && has_come(facts, facts.born_on) => Judged::not_met(
            format!("There was a referral, the baby is born, and no record says that the {who} was told."),
        ),
        None => Judged::cannot_tell(format!(
            "No strategy discussion is recorded, and no record says that the {who} was told."
        )),
    }
}

fn told(facts: &Facts<'_>, who: &str, notice: &Notice, discussion: Option<chrono::NaiveDate>) -> Judged {
    let Some(told_on) = notice.told_on else {
        return Judged::cannot_tell(format!("The day on which the {who} was told is not recorded."));
    };
    let on = day_in_words(told_on);
    if told_on > facts.today {
        return Judged::cannot_tell(format!(
            "The {who} is recorded as told on {on}, which is still to come."
        ));
    }
    let Some(held) = discussion else {
        return Judged::cannot_tell(format!(
            "The {who} was told on {on}, but no strategy discussion is recorded to compare with."
        ));
    };
    if told_on > held {
        let late = late_words(held, told_on, facts.case.nation);
        return Judged::late(
            held,
            late.clone(),
            format!(
                "The {who} was told on {on}, {late}: the strategy discussion was on {}.",
                day_in_words(held)
            ),
        )
        .remedy(format!(
            "Ask the {who} what is known of the family and make sure that nothing was missed. The delay stays on the record."
        ))
        .over();
    }
    let missing: Vec<&str> = [(&notice.told_by, "who told them"), (&notice.shared, "what was shared")]
        .into_iter()
        .filter(|(field, _)| field.as_deref().is_none_or(|text| text.trim().is_empty()))
        .map(|(_, words)| words)
        .collect();
    if missing.is_empty() {
        Judged::met(format!("The {who} was told on {on}, by the strategy discussion."))
    } else {
        Judged::cannot_tell(format!("The {who} was told on {on}. Not recorded: {}.", missing.join(" and ")))
    }
}

fn late_words(held: chrono::NaiveDate, told_on: chrono::NaiveDate, nation: Nation) -> String {
    crate::Length::WorkingDays(WorkingDays(0).0).late_words(held, told_on, nation)
}

fn place(position: usize, notice: &Notice) -> Place {
    Place::new(Room::Prepare, "told", format!("/notices/{position}")).item(notice.id.as_str())
}
