//! What is measured across cases, and the rules that prove each measure: the one place where they meet.

use prebirth_rules::{CATALOGUE, Family};

/// The audit that asked for every measure.
pub(crate) const AUDIT: &str = "Leicester Safeguarding Children Board, multi-agency audit of ten pre-birth cases, December 2016 to January 2017";

/// The check of each action, which is no rule of the catalogue: the checker of actions judges it.
pub(crate) const SMART: &str = "SMART";

/// What the check of each action requires, in the words of a rule.
const SMART_REQUIRES: &str =
    "Each action is specific, measurable, achievable, relevant, time-bound and owned by one person.";

/// This is something that an authority says it does, with the rules that prove it.
pub(crate) struct Measure {
    /// By this a screen and a file know it.
    pub(crate) id: &'static str,
    /// What the authority says it does.
    pub(crate) title: &'static str,
    /// What is counted, in one sentence.
    pub(crate) counts: &'static str,
    /// What the audit said.
    pub(crate) audit: &'static str,
    /// The codes of the rules. A rule belongs to one measure at most, so that nothing is counted twice.
    pub(crate) rules: &'static [&'static str],
}

/// This is every measure, in the order of the work.
pub(crate) const MEASURES: &[Measure] = &[
    Measure {
        id: "told",
        title: "Key partners are told at the outset",
        counts: "Cases in which health visitor, GP, midwife and police, and a prison where a parent is in one, knew of the concern by the strategy discussion.",
        audit: "Recommendation 3: health visitors are told of the concern, so that they are involved from the start.",
        rules: &["O01", "O02", "O03", "O04", "O07", "O08", "W01"],
    },
    Measure {
        id: "invited",
        title: "Key partners are invited",
        counts: "Cases in which the mother and every partner with something to say were invited to each conference, or the reason why not is recorded.",
        audit: "Recommendation 7: key partners, health visitors included, are invited to meetings.",
        rules: &["I01", "I02", "I03", "I04", "I05", "I09", "I10", "I13", "I16", "W02", "W04"],
    },
    Measure {
        id: "fathers",
        title: "Fathers are sought and included",
        counts: "Cases in which every father and partner was looked for, asked, heard, invited and given a part in the plan, or the reason why not is recorded.",
        audit: "Recommendation 5: every partner seeks the engagement of fathers in planning before the birth.",
        rules: &["F01", "F02", "F03", "F04", "F06", "F08", "F12", "F13", "I06", "P03"],
    },
    Measure {
        id: "feedback",
        title: "Decisions are fed back with their reasons",
        counts: "Cases in which each referrer was told what came of the referral and why, and the decision letter reached everybody in time.",
        audit: "Finding: outcomes were fed back without the reasons, so nobody could judge whether to escalate.",
        rules: &["O05", "O06", "M11", "T07"],
    },
    Measure {
        id: "thresholds",
        title: "Thresholds are applied evenly, with reasons",
        counts: "Cases in which each decision, category and step up or down is recorded with its reasons and its evidence.",
        audit: "Recommendation 1: thresholds are understood and applied appropriately by every partner.",
        rules: &["D01", "D02", "D03", "D10", "N01", "N02", "N03", "T14"],
    },
    Measure {
        id: "smart",
        title: "Plans are SMART",
        counts: "Cases in which every open action passes the SMART check, has one owner and dates that agree, and every outcome has a benchmark.",
        audit: "Recommendation 6: plans are SMART.",
        rules: &[SMART, "P09", "P12", "P15"],
    },
    Measure {
        id: "robust",
        title: "Plans are robust",
        counts: "Cases in which every concern has an action, nothing rests on a parent alone, and there is a plan for an early birth and for when things go wrong.",
        audit: "Recommendation 6: outcomes fit the risk. Three of the ten cases had to be visited again.",
        rules: &["P01", "P02", "P04", "P05", "P06", "P07", "P08", "P10", "P13"],
    },
    Measure {
        id: "minutes-accurate",
        title: "Minutes are accurate",
        counts: "Cases in which the minutes hold what those present said, corrections were answered, and the chair approved the text.",
        audit: "Recommendation 7: minutes are accurate.",
        rules: &["D06", "M02", "M06", "M07", "M12"],
    },
    Measure {
        id: "minutes-in-time",
        title: "Minutes go out on time",
        counts: "Cases in which the minutes of each conference went out within the authority’s limit.",
        audit: "Recommendation 7: minutes are shared.",
        rules: &["T08"],
    },
    Measure {
        id: "minutes-shared",
        title: "Minutes are shared with every partner",
        counts: "Cases in which everybody invited got the minutes, those who were absent too, and later versions reached all who had an earlier one.",
        audit: "Recommendation 7: minutes are shared with key partners.",
        rules: &["M01", "M04", "M05", "M09"],
    },
    Measure {
        id: "names",
        title: "Names and dates of birth are right",
        counts: "Cases in which names, dates of birth and NHS numbers are possible, agree, and were compared with their source.",
        audit: "Recommendation 2: case recordings are accurate. Wrong details were found by earlier audits too.",
        rules: &["A02", "C01", "C02", "C03", "C08", "C12", "C18", "C19", "C24"],
    },
    Measure {
        id: "escalation",
        title: "Differences and delays are escalated",
        counts: "Cases in which a difference between professionals, a silence, a refusal or an action that stands still was taken further and answered.",
        audit: "Recommendation 4: practitioners know and use the escalation process.",
        rules: &["D07", "D08", "E01", "E02", "E03", "E04", "F07", "I14", "P14"],
    },
];

/// This is every code that a measure counts, once.
pub(crate) fn codes() -> impl Iterator<Item = &'static str> {
    MEASURES.iter().flat_map(|measure| measure.rules.iter().copied())
}

/// This gives what a rule requires, in its own sentence.
pub(crate) fn requires(code: &str) -> &'static str {
    match CATALOGUE.iter().find(|rule| rule.code == code) {
        Some(rule) => rule.requires,
        None => SMART_REQUIRES,
    }
}

/// This is every family of rules of which no rule is in any measure, so that a reader knows what is not counted.
pub(crate) fn families_not_counted() -> Vec<Family> {
    let is_counted = |family: Family| {
        CATALOGUE.iter().any(|rule| rule.family == family && codes().any(|code| code == rule.code))
    };
    Family::ALL.iter().copied().filter(|family| !is_counted(*family)).collect()
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn every_measure_has_rules_and_every_code_is_one_of_the_catalogue() {
        for measure in MEASURES {
            assert!(!measure.rules.is_empty(), "{} measures nothing", measure.id);
            for code in measure.rules {
                let is_known = *code == SMART || CATALOGUE.iter().any(|rule| rule.code == *code);
                assert!(is_known, "{code} of {} is the code of no rule", measure.id);
            }
        }
    }

    #[test]
    fn no_rule_is_counted_twice_and_no_two_measures_have_one_name() {
        let all: Vec<&str> = codes().collect();
        let once: BTreeSet<&str> = all.iter().copied().collect();
        assert_eq!(all.len(), once.len(), "a rule in two measures would be two faults");
        let ids: BTreeSet<&str> = MEASURES.iter().map(|measure| measure.id).collect();
        assert_eq!(ids.len(), MEASURES.len());
    }

    #[test]
    fn the_families_that_no_measure_counts_are_these_and_a_new_one_is_thought_about() {
        let expected = [
            Family::Quoracy,
            Family::Reports,
            Family::Legal,
            Family::BirthPlan,
            Family::Safety,
            Family::CoreGroups,
            Family::HandOvers,
        ];
        assert_eq!(families_not_counted(), expected, "the audit of ten cases did not look at these");
    }

    #[test]
    fn a_measure_says_in_one_sentence_what_it_counts() {
        for measure in MEASURES {
            assert!(
                measure.counts.starts_with("Cases in which ") && measure.counts.matches(". ").count() == 0,
                "{}: {}",
                measure.id,
                measure.counts
            );
        }
    }
}
