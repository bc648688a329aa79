//! The standing headings of the minutes: the program's own, and what becomes of an authority's list.

use super::words::of_babies;
use prebirth_domain::{CaseFile, HeadingHolds, StandingHeading};

/// This gives the program's own headings, in the order in which minutes are read.
///
/// # Source
/// The union of what the procedures of Wales, Sussex, North Yorkshire and South Ayrshire ask of minutes; local
/// procedure, so an authority may have its own.
pub fn own_headings() -> Vec<StandingHeading> {
    [
        ("Concerns for the baby", HeadingHolds::Concerns),
        ("History", HeadingHolds::History),
        ("What was said", HeadingHolds::Discussion),
        ("Strengths", HeadingHolds::Strengths),
        ("What life will be like for this baby", HeadingHolds::BabysLife),
        ("Analysis of risk", HeadingHolds::Analysis),
        ("Views of the parents", HeadingHolds::ParentViews),
        ("Views of the agencies", HeadingHolds::AgencyViews),
        ("What people dispute", HeadingHolds::Disputes),
    ]
    .map(|(words, holds)| StandingHeading { words: words.to_owned(), holds })
    .to_vec()
}

/// This gives the words of a heading: of several babies where the program's own words say it of one.
pub(super) fn in_its_words(case: &CaseFile, heading: &StandingHeading) -> String {
    let words = heading.words.trim();
    let is_own = own_headings().iter().any(|own| own.words == words);
    if is_own { of_babies(case, words) } else { words.to_owned() }
}

/// This completes an authority's list: nothing that was recorded is lost because no heading was made for it.
///
/// A heading without words takes the program's own; a part that is named twice stands where it is named first; a
/// part that is not named comes at the end.
pub fn complete(headings: &[StandingHeading]) -> Vec<StandingHeading> {
    let own = own_headings();
    let mut complete: Vec<StandingHeading> = Vec::new();
    for heading in headings.iter().chain(&own) {
        let is_own_part = heading.holds == HeadingHolds::OwnContributions;
        let is_there = complete.iter().any(|known| {
            let is_same = known.holds == heading.holds;
            is_same && (!is_own_part || known.words.trim().eq_ignore_ascii_case(heading.words.trim()))
        });
        let words = match heading.words.trim() {
            "" => own.iter().find(|one| one.holds == heading.holds).map(|one| one.words.clone()),
            words => Some(words.to_owned()),
        };
        if let Some(words) = words.filter(|_| !is_there) {
            complete.push(StandingHeading { words, holds: heading.holds });
        }
    }
    complete
}

#[cfg(test)]
mod tests {
    use super::*;

    fn heading(words: &str, holds: HeadingHolds) -> StandingHeading {
        StandingHeading { words: words.to_owned(), holds }
    }

    #[test]
    fn an_authority_without_a_list_has_the_programs_own() {
        assert_eq!(complete(&[]), own_headings(), "nobody has to set anything up");
    }

    #[test]
    fn nothing_is_lost_because_no_heading_was_made_for_it() {
        let list = [
            heading("Housing", HeadingHolds::OwnContributions),
            heading("Risk", HeadingHolds::Analysis),
            heading("housing ", HeadingHolds::OwnContributions),
            heading("Risk again", HeadingHolds::Analysis),
            heading(" ", HeadingHolds::History),
            heading("", HeadingHolds::OwnContributions),
        ];
        let complete = complete(&list);
        let words: Vec<&str> = complete.iter().map(|one| one.words.as_str()).collect();
        assert_eq!(words.first(), Some(&"Housing"), "the authority's order counts");
        assert_eq!(words.get(1), Some(&"Risk"), "and its words");
        assert_eq!(words.get(2), Some(&"History"), "a heading without words has the program's");
        assert!(!words.contains(&"Risk again"), "no part stands twice");
        assert_eq!(words.len(), 10, "what was not named comes at the end");
        for own in own_headings() {
            assert!(complete.iter().any(|one| one.holds == own.holds), "{} has its place", own.words);
        }
    }
}
