//! Packs nest, are dated, and hold nothing that no source carries.

use prebirth_domain::{CaseFile, Nation};
use prebirth_rules::{
    Authority, Facts, Figure, GestationLimit, Key, Length, LocalValue, Packs, check, findings_of,
};

use crate::common::{case, day, pack, rule};
use serde_json::json;

fn words(pack_name: &str, key: Key, on: &str) -> Option<String> {
    pack(pack_name, on).value(key).figure.map(Figure::in_words)
}

#[test]
fn a_pack_takes_over_what_it_does_not_set_itself() {
    for (name, key, expected) in [
        ("leicester", Key::ConferenceFromStrategy, Some("15 working days")),
        ("leicester", Key::ConferenceGestation, None),
        ("rutland", Key::Minutes, None),
        ("leicestershire", Key::CoreGroupFirst, Some("10 working days")),
        ("london", Key::CoreGroupAfterBirth, Some("10 days")),
        ("london", Key::ReviewFirst, Some("3 months")),
        ("london", Key::Minutes, None),
        ("sefton", Key::ConferenceGestation, Some("before 34+0")),
        ("liverpool", Key::ReviewAfterBirth, Some("20 working days")),
        ("liverpool", Key::ReviewFirst, Some("3 months")),
        ("north-yorkshire", Key::Letter, Some("1 working day")),
        ("swindon", Key::QuorumReconvene, Some("10 working days")),
        ("scotland", Key::CoreGroupFirst, Some("15 working days")),
        ("scotland", Key::InvitationNotice, Some("5 days")),
        ("scotland", Key::ConferenceFromStrategy, None),
        ("scotland", Key::ReferralDecision, None),
        ("wales", Key::Letter, Some("5 working days")),
        ("wales", Key::Minutes, Some("20 working days")),
        ("wales", Key::CoreGroupInterval, Some("6 weeks")),
        ("wales", Key::ConferenceGestation, None),
    ] {
        assert_eq!(words(name, key, "2026-07-14").as_deref(), expected, "{name}, {}", key.as_str());
    }
}

#[test]
fn the_edition_in_force_on_the_day_counts() {
    for (on, expected) in [
        ("2022-06-30", "at least 3 months before the due date"),
        ("2022-07-01", "no later than 28+0"),
        ("2026-07-14", "no later than 28+0"),
    ] {
        let found = words("pan-sussex", Key::ConferenceGestation, on);
        assert_eq!(found.as_deref(), Some(expected), "Sussex changed its limit in two years: {on}");
    }
}

#[test]
fn three_months_before_the_due_date_are_not_28_weeks() {
    let three_months = GestationLimit::AheadOfDueDate { length: Length::Months(3) };
    let mut gestations: Vec<String> = (1..=12)
        .filter_map(|month| chrono::NaiveDate::from_ymd_opt(2026, month, 15))
        .map(|due| {
            let last = three_months.last_day(due, Nation::England).unwrap();
            prebirth_domain::Gestation::on(last, due).to_string()
        })
        .collect();
    gestations.sort();
    gestations.dedup();
    assert_eq!(gestations.first().map(String::as_str), Some("26+6"), "the longest three months");
    assert!(gestations.last().is_some_and(|last| last.as_str() <= "27+2"), "the shortest: {gestations:?}");
}

#[test]
fn england_calls_nothing_sourced_that_only_one_place_has() {
    let england = pack("england", "2026-07-14");
    for key in [
        Key::ConferenceGestation,
        Key::QuorumOthers,
        Key::QuorumCounting,
        Key::Letter,
        Key::Minutes,
        Key::ReportsInitial,
        Key::InvitationNotice,
        Key::ExclusionNotice,
        Key::BirthPlanGestation,
        Key::EscalationFirst,
        Key::DissentRaised,
        Key::CoreGroupInterval,
    ] {
        let value = england.value(key);
        assert!(!value.is_sourced(), "{} has no source for England", key.as_str());
        assert_eq!(value.source.authority, Authority::LocalValueToConfirm);
    }
}

#[test]
fn every_sourced_figure_shows_its_source_and_its_weight() {
    for (name, _) in Packs::built_in().names() {
        let pack = pack(name, "2026-07-14");
        for key in Key::ALL {
            let value = pack.value(*key);
            if value.is_sourced() {
                assert!(
                    !value.source.title.is_empty() && value.source.figure.is_some(),
                    "{name}, {}",
                    key.as_str()
                );
                assert!(
                    value.source.authority != Authority::Law,
                    "{name}, {}: no figure was read in an Act, so none is called law",
                    key.as_str()
                );
            } else {
                assert!(value.source.words.is_some(), "{name}, {}: it asks for the figure", key.as_str());
            }
        }
    }
}

#[test]
fn a_value_that_the_authority_set_goes_first_and_is_met_only_with_its_source() {
    let day_15 = json!({
        "strategyDiscussions": [{ "heldOn": "2026-06-22" }],
        "conferences": [{ "id": "c", "on": "2026-07-13", "state": "held", "minutes": { "copies": [{ "sentOn": "2026-07-20" }] } }],
    });
    let case: CaseFile = case(day_15);
    let judged = |source: Option<&str>, days: u32| {
        let figure = Figure::Length { length: Length::WorkingDays(days) };
        let local = LocalValue {
            key: Key::Minutes,
            figure,
            source: source.map(str::to_owned),
            words: None,
            in_force_from: None,
        };
        let pack = pack("leicester", "2026-07-30").with_local_values(vec![local]);
        let facts = Facts::new(&case, &pack, day("2026-07-30"));
        findings_of(rule("T08"), &facts)[0].verdict.label().to_owned()
    };
    assert_eq!(
        judged(Some("LLR practice standards 4.2"), 5),
        "met",
        "five working days, by a named procedure"
    );
    assert_eq!(judged(None, 5), "cannot tell", "a figure without its source is one to confirm");
    assert_eq!(judged(Some("LLR practice standards 4.2"), 4), "not met");
}

#[test]
fn a_local_value_holds_from_its_day() {
    let local = LocalValue {
        key: Key::Minutes,
        figure: Figure::Length { length: Length::WorkingDays(5) },
        source: Some("LLR practice standards 4.2".to_owned()),
        words: None,
        in_force_from: Some(day("2026-07-01")),
    };
    let pack = pack("leicester", "2026-07-30").with_local_values(vec![local]);
    assert_eq!(pack.value_on(Key::Minutes, day("2026-06-30")).figure, None, "not yet in force");
    assert!(pack.value_on(Key::Minutes, day("2026-07-01")).is_sourced(), "in force");
}

#[test]
fn a_case_of_a_nation_is_judged_by_that_nation_where_it_names_no_pack() {
    for (nation, expected) in
        [(Nation::England, "england"), (Nation::Scotland, "scotland"), (Nation::Wales, "wales")]
    {
        let case = CaseFile { nation, ..CaseFile::default() };
        let pack = Packs::built_in().in_force_for(&case, day("2026-07-14")).unwrap();
        assert_eq!(pack.name(), expected);
        assert!(!check(&case, &pack, day("2026-07-14")).is_empty());
    }
    let case = CaseFile { policy_pack: Some("sefton".into()), ..CaseFile::default() };
    assert_eq!(Packs::built_in().in_force_for(&case, day("2026-07-14")).unwrap().name(), "sefton");
    let case = CaseFile { nation: Nation::NorthernIreland, ..CaseFile::default() };
    let pack = Packs::built_in().in_force_for(&case, day("2026-07-14")).unwrap();
    assert_eq!(
        pack.value(Key::ConferenceFromStrategy).figure,
        None,
        "no figure of another nation is borrowed"
    );
}
