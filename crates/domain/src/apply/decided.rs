//! What becomes of the lines that were read back, and of the agreement to them, when a decision changes.

use chrono::{DateTime, NaiveDate, Utc};

use crate::{Category, Decision, EntryId, Outcome, Party, PersonId, ReadBack, Refusal, RestrictionBasis};

/// This records a decision. Agreement holds for the lines and the decision that were read out, and for no other: it
/// falls where either changes, whichever screen changed them.
pub(super) fn decided(
    before: Option<&Decision>,
    mut now: Decision,
    at: DateTime<Utc>,
) -> Result<Decision, Refusal> {
    now.recorded_at = Some(at);
    let Some(read) = now.read_back.take() else { return Ok(now) };
    let was = before.and_then(|before| before.read_back.as_ref());
    let said_otherwise = before.is_some_and(|before| said(before) != said(&now));
    let decided_otherwise = before.is_some_and(|before| bound(before) != bound(&now));
    now.read_back = Some(standing(was, read, said_otherwise, decided_otherwise)?);
    Ok(now)
}

fn standing(
    was: Option<&ReadBack>,
    mut read: ReadBack,
    said_otherwise: bool,
    decided_otherwise: bool,
) -> Result<ReadBack, Refusal> {
    let was_agreed = was.is_some_and(|was| was.is_agreed);
    let has_new_lines = was.is_none_or(|was| was.lines != read.lines);
    if read.lines.is_empty() {
        read.is_agreed = false;
        read.is_out_of_date = false;
    } else if has_new_lines {
        // Whoever writes the lines writes them from the decision as it is now.
        read.is_agreed &= !was_agreed;
        read.is_out_of_date = false;
    } else {
        let was_out_of_date = was.is_some_and(|was| was.is_out_of_date);
        if was_out_of_date && read.is_agreed && !was_agreed {
            return Err(Refusal::new(
                "lines_out_of_date",
                "The decision changed after these lines were written. Write them again or correct them, read them \
                 out, and then record that they are agreed.",
            ));
        }
        read.is_out_of_date = was_out_of_date || said_otherwise;
        if read.is_out_of_date || (was_agreed && decided_otherwise) {
            read.is_agreed = false;
        }
    }
    Ok(read)
}

/// What the lines say in words.
type Said<'a> = (Outcome, Option<Category>, Option<&'a Party>, Option<NaiveDate>, Option<NaiveDate>);

fn said(decision: &Decision) -> Said<'_> {
    (
        decision.outcome,
        decision.category,
        decision.lead_practitioner.as_ref(),
        decision.first_core_group_on,
        decision.review_on,
    )
}

/// A restriction as it binds somebody: who was told of it, and when, is written down later and changes nothing.
type Restricts<'a> = (&'a EntryId, Option<&'a PersonId>, &'a str, RestrictionBasis, Option<NaiveDate>);

/// What was decided besides.
type Bound<'a> = (Vec<Restricts<'a>>, &'a [crate::BabyId], Option<bool>, Option<&'a str>);

fn bound(decision: &Decision) -> Bound<'_> {
    let restrictions = decision.restrictions.iter().filter(|each| !each.words.trim().is_empty());
    let restricts = restrictions
        .map(|each| (&each.id, each.person.as_ref(), each.words.as_str(), each.basis, each.ends_on))
        .collect();
    (restricts, &decision.babies, decision.plans_separation_at_birth, decision.legal_step.as_deref())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test stops where its ground gives way")]

    use super::*;
    use crate::Restriction;

    fn agreed() -> Decision {
        let lines = vec!["We decided: child protection plan.".to_owned()];
        Decision {
            outcome: Outcome::ChildProtectionPlan,
            read_back: Some(ReadBack { lines, is_agreed: true, ..ReadBack::default() }),
            ..Decision::default()
        }
    }

    fn after(before: &Decision, change: impl FnOnce(&mut Decision)) -> Result<(bool, bool), Refusal> {
        let mut now = before.clone();
        change(&mut now);
        let read = decided(Some(before), now, DateTime::default())?.read_back.unwrap();
        Ok((read.is_agreed, read.is_out_of_date))
    }

    fn read(decision: &mut Decision) -> &mut ReadBack {
        decision.read_back.as_mut().unwrap()
    }

    #[test]
    fn agreement_falls_where_what_the_lines_say_changes() {
        type Change = fn(&mut Decision);
        let changes: [(&str, Change); 5] = [
            ("the outcome", |decision| decision.outcome = Outcome::ChildInNeedPlan),
            ("the category", |decision| decision.category = Some(Category::Neglect)),
            ("the lead practitioner", |decision| {
                decision.lead_practitioner = Some(Party::Professional { id: "worker".into() });
            }),
            ("the core group", |decision| {
                decision.first_core_group_on = NaiveDate::from_ymd_opt(2026, 7, 24)
            }),
            ("the review", |decision| decision.review_on = NaiveDate::from_ymd_opt(2026, 10, 6)),
        ];
        for (what, change) in changes {
            assert_eq!(after(&agreed(), change).unwrap(), (false, true), "{what} is in the lines");
        }
    }

    #[test]
    fn agreement_falls_where_something_else_that_was_decided_changes() {
        let restriction =
            Restriction { id: "r".into(), words: "No contact".to_owned(), ..Restriction::default() };
        let before = Decision { restrictions: vec![restriction], ..agreed() };
        let more = after(&before, |now| now.restrictions.clear()).unwrap();
        assert_eq!(more, (false, false), "the lines may stand, and are agreed anew");
        let told = |now: &mut Decision| {
            now.restrictions.iter_mut().for_each(|each| each.told_by = Some("J. Khan".to_owned()));
        };
        assert_eq!(
            after(&before, told).unwrap(),
            (true, false),
            "telling somebody later changes no decision"
        );
        let reasons = |now: &mut Decision| now.category_rationale = Some("The flat is cold.".to_owned());
        assert_eq!(after(&before, reasons).unwrap(), (true, false), "nor does a reason that is written out");
    }

    #[test]
    fn agreement_falls_where_the_lines_change_or_go() {
        let other = |now: &mut Decision| read(now).lines = vec!["We decided something.".to_owned()];
        assert_eq!(after(&agreed(), other).unwrap(), (false, false));
        assert_eq!(after(&agreed(), |now| read(now).lines.clear()).unwrap(), (false, false));
        let mut empty = agreed();
        read(&mut empty).lines.clear();
        read(&mut empty).is_agreed = false;
        let without = after(&empty, |now| read(now).is_agreed = true).unwrap();
        assert_eq!(without, (false, false), "nobody can agree to lines that are not there");
    }

    #[test]
    fn lines_out_of_date_are_not_agreed_until_they_are_written_again() {
        let mut stale = agreed();
        stale.outcome = Outcome::ChildInNeedPlan;
        *read(&mut stale) = ReadBack { is_agreed: false, is_out_of_date: true, ..read(&mut stale).clone() };
        let refused = after(&stale, |now| read(now).is_agreed = true).unwrap_err();
        assert_eq!(refused.code, "lines_out_of_date");
        let again = |now: &mut Decision| read(now).lines = vec!["We decided: child in need plan.".to_owned()];
        assert_eq!(after(&stale, again).unwrap(), (false, false), "new lines wait to be read out");
        let mut fresh = stale.clone();
        again(&mut fresh);
        read(&mut fresh).is_out_of_date = false;
        assert_eq!(after(&fresh, |now| read(now).is_agreed = true).unwrap(), (true, false));
    }

    #[test]
    fn a_decision_that_comes_whole_keeps_its_agreement() {
        let whole = decided(None, agreed(), DateTime::default()).unwrap();
        assert!(whole.read_back.unwrap().is_agreed, "nothing stood before it that could have changed");
    }
}
