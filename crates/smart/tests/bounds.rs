//! What the checker must never do: fail, hang, or pass what says nothing.

use std::time::{Duration, Instant};

use chrono::NaiveDate;
use prebirth_smart::{ActionText, Checked, Context, FindingCode, Judgement, check};

/// The promise is 50 ms; a build for tests is many times slower, and other work may run beside it.
const LONGEST: Duration = Duration::from_millis(if cfg!(debug_assertions) { 1_000 } else { 50 });

fn typed(text: &str) -> ActionText {
    ActionText { text: text.to_owned(), ..ActionText::default() }
}

fn case() -> Context {
    let day = |text: &str| text.parse::<NaiveDate>().ok();
    Context {
        conference: day("2026-07-13"),
        review: day("2026-10-02"),
        today: day("2026-07-13"),
        due_dates: day("2026-10-05").into_iter().collect(),
        ..Context::default()
    }
}

fn has(checked: &Checked, code: FindingCode) -> bool {
    checked.findings.iter().any(|finding| finding.code == code)
}

#[test]
fn nothing_that_is_written_makes_the_checker_fail_or_wait() {
    let odd = [
        String::new(),
        " \n\t\u{0}\u{feff}".to_owned(),
        "a".repeat(100_000),
        "a ".repeat(50_000),
        "A. ".repeat(33_000),
        "by 34+0 ".repeat(12_500),
        "(".repeat(100_000),
        "1/2".repeat(33_000),
        "SW and ".repeat(14_000),
        "by by by to to ".repeat(7_000),
        "\u{1F468}\u{200D}\u{1F469}\u{200D}\u{1F467}\u{0301}\u{202E}abc".repeat(5_000),
        "محمد يزور الأم كل أسبوع ".repeat(4_000),
        "Sia\u{302}n's 31/2/2026 99999999999999999999 weeks +++ 45+9".to_owned(),
    ];
    // The word tables are built once, at the first action.
    let _ = check(&typed("SW visits"), &case());
    for text in odd {
        let everywhere = ActionText {
            id: String::new(),
            owner: Some(text.clone()),
            due: Some(text.clone()),
            measure: Some(text.clone()),
            text,
        };
        for context in [Context::default(), case()] {
            let started = Instant::now();
            let checked = check(&everywhere, &context);
            let took = started.elapsed();
            let opening: String = everywhere.text.chars().take(12).collect();
            assert!(took < LONGEST, "{opening:?} took {took:?}");
            for span in checked.findings.iter().filter_map(|finding| finding.span) {
                let length = everywhere.text.chars().count();
                assert!(
                    span.start <= span.end && span.end <= length,
                    "a span points at words that are there"
                );
            }
        }
    }
}

#[test]
fn a_hollow_action_meets_nothing_and_each_fault_is_explained() {
    let checked = check(&typed("Mother to engage with midwifery."), &Context::default());
    let criteria = checked.criteria;
    for (judgement, what) in [
        (criteria.specific, "specific"),
        (criteria.measurable, "measurable"),
        (criteria.time_bound, "time-bound"),
    ] {
        assert_eq!(judgement, Judgement::NotMet, "nobody could say whether it was done: {what}");
    }
    assert_eq!(criteria.owned, Judgement::Met, "she is one person");
    assert!(has(&checked, FindingCode::RestsOnParent), "but nobody else would know");
    let verb = checked.findings.iter().find(|finding| finding.code == FindingCode::VagueVerb);
    let span = verb.and_then(|finding| finding.span).expect("the verb is pointed at");
    assert_eq!((span.start, span.end), (10, 16), "it points at \"engage\"");
    assert!(checked.findings.iter().all(|finding| finding.sentence.len() > 20), "each says why");
}

#[test]
fn a_concrete_dated_action_of_a_named_person_passes() {
    let text = "R. Cole measures growth and checks urine and blood pressure at the 31+0 visit and emails the \
                readings to P. Shah by 5 August 2026.";
    for context in [Context::default(), case()] {
        let checked = check(&typed(text), &context);
        assert!(checked.criteria.has_no_fault(), "{:?}", checked.findings);
    }
}

#[test]
fn the_fields_beside_the_text_are_judged_with_it() {
    let mut action = typed("Refer to Home-Start");
    assert!(has(&check(&action, &Context::default()), FindingCode::NoOwner));
    action.owner = Some("P. Shah".to_owned());
    action.due = Some("24 July 2026".to_owned());
    action.measure = Some("referral receipt".to_owned());
    assert!(check(&action, &case()).criteria.has_no_fault(), "owner, day and measure stand in their places");
    for (owner, code) in [
        ("Health", FindingCode::OwnerIsAgency),
        ("Core group", FindingCode::OwnerIsGroup),
        ("P. Shah and J. Owusu", FindingCode::OwnerIsTwoPeople),
        ("TBC", FindingCode::NoOwner),
    ] {
        action.owner = Some(owner.to_owned());
        assert!(has(&check(&action, &case()), code), "{owner} is no single owner");
    }
}

#[test]
fn days_are_understood_as_people_write_them() {
    for (due, expected) in [
        ("by 34+0", "2026-08-24"),
        ("14/8/26", "2026-08-14"),
        ("14 Aug", "2026-08-14"),
        ("Friday 14th August", "2026-08-14"),
        ("within 10 working days of the conference", "2026-07-27"),
        ("each Friday until the review", "2026-10-02"),
        ("within 14 days of birth", "2026-10-19"),
        ("tomorrow", "2026-07-14"),
        ("end of August", "2026-08-31"),
    ] {
        let action = ActionText { due: Some(due.to_owned()), ..typed("P. Shah visits the flat") };
        let checked = check(&action, &case());
        let read = checked.due.and_then(|due| due.date);
        assert_eq!(read, expected.parse().ok(), "{due}");
        assert_eq!(checked.criteria.time_bound, Judgement::Met, "{due} names a day");
    }
}

#[test]
fn words_that_only_sound_like_a_time_are_no_deadline() {
    for (due, code) in [
        ("ASAP", FindingCode::VagueDeadline),
        ("ongoing", FindingCode::VagueDeadline),
        ("before baby is born", FindingCode::BeforeBirthOnly),
        ("weekly", FindingCode::FrequencyWithoutEnd),
        ("1 June 2026", FindingCode::PastDeadline),
        ("31 February 2027", FindingCode::NoSuchDay),
        ("Monday 14 August 2026", FindingCode::ContradictoryDates),
        ("", FindingCode::NoDeadline),
    ] {
        let action = ActionText { due: Some(due.to_owned()), ..typed("P. Shah visits the flat") };
        let checked = check(&action, &case());
        assert_eq!(checked.criteria.time_bound, Judgement::NotMet, "{due:?} binds nobody to a day");
        assert!(has(&checked, code), "{due:?} is explained as {code:?}: {:?}", checked.findings);
    }
}

#[test]
fn every_finding_says_what_is_the_matter_and_what_to_do_in_one_plain_sentence() {
    for text in [
        "",
        "Mother to engage with midwifery.",
        "Professionals to monitor the situation weekly",
        "SW and HV to support FOB before baby is born",
        "Health to help, 2 workers, by 31 February 2027",
        "Parents to improve asap",
    ] {
        for finding in check(&typed(text), &case()).findings {
            let sentence = &finding.sentence;
            assert!(sentence.ends_with(['.', '\u{201d}']) || sentence.ends_with("\u{201d}."), "{sentence}");
            assert!(!sentence.trim_end_matches('.').contains(". "), "one sentence: {sentence}");
            assert!(sentence.chars().count() < 140, "short enough to read in a meeting: {sentence}");
            let blames = ["you ", "fail", "wrong", "must", "bad"]
                .iter()
                .any(|word| sentence.to_lowercase().contains(word));
            assert!(!blames, "it never blames: {sentence}");
        }
    }
}
