//! What comes first of what was found: what keeps the mother and the baby safe, then what can still be done in
//! time, then the rest. What is over can only be explained, and comes last.

use chrono::NaiveDate;
use prebirth_rules::{Family, Finding, Verdict};

use crate::case_view::needs_something;

/// How far ahead something falls due "now", in days.
pub(crate) const SOON_DAYS: i64 = 7;

/// Rules of other families that look after somebody's safety.
const SAFETY: &[&str] = &["safe_until_conference", "parent_safe_when_told", "baby_seen_since_discharge"];

/// This says how pressing a finding is; less is more pressing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Pressing {
    /// Somebody may come to harm.
    Safety,
    /// It ran out or runs out soon, and can still be done.
    Now,
    /// It is not as it should be, and can still be put right.
    Wrong,
    /// There is time.
    Later,
    /// It is over.
    Over,
}

/// This is what findings are sorted by; within one rank the order that they have stays.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Rank(Pressing, bool, Option<NaiveDate>);

impl Rank {
    /// This is the rank of what has to be done by a day that is near.
    pub(crate) fn by(day: NaiveDate) -> Self {
        Self(Pressing::Now, false, Some(day))
    }
}

/// This says how pressing a finding is.
pub(crate) fn rank(finding: &Finding, today: NaiveDate) -> Rank {
    let is_soon = finding.due.is_some_and(|due| (due - today).num_days() <= SOON_DAYS);
    let is_safety = finding.family == Family::Safety || SAFETY.contains(&finding.name.as_str());
    let pressing = match finding.verdict {
        _ if finding.is_over => Pressing::Over,
        Verdict::NotMet if is_safety => Pressing::Safety,
        Verdict::NotMet | Verdict::Due if is_soon => Pressing::Now,
        Verdict::NotMet => Pressing::Wrong,
        Verdict::Due | Verdict::CannotTell | Verdict::Met | Verdict::NotApplicable => Pressing::Later,
    };
    Rank(pressing, finding.due.is_none(), finding.due)
}

/// This gives the one next thing to do, and its position among the findings.
pub(crate) fn next(findings: &[Finding], today: NaiveDate) -> Option<(usize, &Finding)> {
    let needed = findings.iter().enumerate().filter(|(_, finding)| needs_something(finding));
    needed.min_by_key(|(_, finding)| rank(finding, today))
}

#[cfg(test)]
mod tests {
    use prebirth_rules::{Packs, check};

    use super::*;

    /// The findings of an empty case give one to alter.
    fn found(verdict: Verdict, name: &str, due: Option<&str>, is_over: bool) -> Finding {
        let case = prebirth_domain::CaseFile::default();
        let today = day("2026-07-01");
        let pack = Packs::built_in().in_force_for(&case, today).unwrap();
        let first =
            check(&case, &pack, today).into_iter().find(|each| each.family == Family::Outset).unwrap();
        Finding { verdict, name: name.to_owned(), due: due.map(day), is_over, ..first }
    }

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[test]
    fn what_can_still_be_done_comes_before_what_can_only_be_explained_and_safety_before_all() {
        let today = day("2026-07-01");
        let over = found(Verdict::NotMet, "told late", Some("2026-06-22"), true);
        let wrong = found(Verdict::NotMet, "not invited", None, false);
        let later = found(Verdict::Due, "in a month", Some("2026-08-01"), false);
        let soon = found(Verdict::Due, "in a week", Some("2026-07-08"), false);
        let late = found(Verdict::NotMet, "was due last week", Some("2026-06-24"), false);
        let safety = found(Verdict::NotMet, "safe_until_conference", None, false);
        let expected = [&safety, &late, &soon, &wrong, &later, &over];
        let mut sorted = [&over, &wrong, &later, &soon, &late, &safety];
        sorted.sort_by_key(|finding| rank(finding, today));
        let names = |findings: [&Finding; 6]| findings.map(|finding| finding.name.clone());
        assert_eq!(names(sorted), names(expected));
    }

    #[test]
    fn what_is_over_is_the_next_thing_only_when_nothing_else_is_left() {
        let today = day("2026-07-01");
        let over = found(Verdict::NotMet, "told late", Some("2026-06-22"), true);
        let wrong = found(Verdict::Due, "to be invited", None, false);
        let name = |findings: &[Finding]| next(findings, today).map(|(at, found)| (at, found.name.clone()));
        assert_eq!(name(&[over.clone(), wrong]), Some((1, "to be invited".to_owned())));
        assert_eq!(name(std::slice::from_ref(&over)), Some((0, "told late".to_owned())));
        assert_eq!(name(&[]), None);
    }
}
