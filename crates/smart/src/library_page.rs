//! The library holds what it promises: every entry passes the checker, and its page says what it holds.

use std::fmt::Write as _;
use std::path::Path;

use chrono::NaiveDate;
use prebirth_domain::{CaseFile, read_case_file};

use crate::action::Judgement;
use crate::check::check;
use crate::context::Context;
use crate::filling::{Slots, as_text, day_of, filled};
use crate::library::{Applies, Entry, FallsDue, areas, entries};
use crate::likeness::overlap;

const EXAMPLE: &str = include_str!("../../app/example/example.case.json");

fn example() -> (CaseFile, NaiveDate) {
    let case = read_case_file(EXAMPLE).expect("the example is a case file");
    (case, NaiveDate::from_ymd_opt(2026, 7, 13).expect("the day of the example's conference"))
}

#[test]
fn every_entry_filled_from_the_example_passes_the_checker() {
    let (case, today) = example();
    let context = Context { is_linked: Some(true), ..Context::from_case(&case, today) };
    let mut faults = Vec::new();
    for entry in entries() {
        let text = as_text(&filled(entry, &Slots::of(&case, today), Vec::new()), &case);
        let judged = check(&text, &context).criteria;
        for (criterion, judgement) in [
            ("specific", judged.specific),
            ("measurable", judged.measurable),
            ("time-bound", judged.time_bound),
            ("owned", judged.owned),
            ("relevant", judged.relevant),
        ] {
            if judgement != Judgement::Met {
                faults.push(format!("{} is not {criterion}: {}", entry.id, text.text));
            }
        }
        if judged.achievable == Judgement::NotMet {
            faults.push(format!("{} is not achievable", entry.id));
        }
    }
    assert!(
        faults.is_empty(),
        "what is proposed has to be better than what is found fault with:\n{}",
        faults.join("\n")
    );
}

#[test]
fn no_two_entries_say_the_same() {
    let (case, today) = example();
    let texts: Vec<(&str, String)> = entries()
        .map(|entry| (entry.id.as_str(), filled(entry, &Slots::of(&case, today), Vec::new()).text))
        .collect();
    let mut alike = Vec::new();
    for (at, (one, text)) in texts.iter().enumerate() {
        for (other, second) in texts.iter().skip(at + 1) {
            let much = overlap(text, second);
            if much > 0.7 {
                alike.push(format!("{one} and {other} ({much:.2})"));
            }
        }
    }
    assert!(alike.is_empty(), "two actions for one purpose would stand in one plan:\n{}", alike.join("\n"));
}

#[test]
fn what_is_drafted_for_the_example_stands_in_a_sensible_order_without_repeating() {
    let (case, today) = example();
    let drafts = crate::draft(&case, today);
    assert!(drafts.len() >= 10, "the example has concerns that its plan does not answer");
    for (at, one) in drafts.iter().enumerate() {
        for other in drafts.iter().skip(at + 1) {
            let much = overlap(&one.action.text, &other.action.text);
            let same_man = one.action.drafted_from != other.action.drafted_from;
            assert!(
                !same_man || much < 0.7,
                "{:?} repeats {:?}",
                other.action.drafted_from,
                one.action.drafted_from
            );
        }
    }
    for (one, next) in drafts.iter().zip(drafts.iter().skip(1)).filter(|(one, next)| one.why == next.why) {
        let day = |draft: &crate::DraftedAction| draft.action.due.as_ref().and_then(|due| day_of(due, &case));
        if let (Some(first), Some(second)) = (day(one), day(next)) {
            assert!(first <= second, "what falls due first stands first: {:?}", next.action.drafted_from);
        }
    }
}

#[test]
fn the_page_of_actions_says_what_the_library_holds() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/ACTIONS.md");
    let page = page();
    if std::env::var_os("UPDATE_GOLDEN").is_some() {
        std::fs::write(&path, &page).expect("the page can be written");
    }
    let written = std::fs::read_to_string(&path).unwrap_or_default();
    assert!(written == page, "docs/ACTIONS.md is stale: run this test with UPDATE_GOLDEN=1");
}

fn page() -> String {
    let mut page = String::from(
        "# The action library\n\nThis page is generated from `crates/smart/library`. Words in braces are filled from the case. \
         Every entry, filled from the example case, passes the checker.\n",
    );
    for area in areas() {
        let _ = write!(page, "\n## {}\n", area.area);
        for entry in &area.entry {
            let _ = write!(
                page,
                "\n### {}\n\n`{}` · {}\n\n{}\n\n* **For the baby:** {}\n* **By when:** {}\n* **How one would know:** {}\n* **Otherwise:** {}\n* **Source:** {}\n",
                entry.title,
                entry.id,
                applies(entry),
                entry.text,
                entry.outcome,
                when(entry),
                entry.measure,
                entry.contingency,
                entry.source,
            );
        }
    }
    page
}

fn applies(entry: &Entry) -> String {
    let kinds: Vec<&str> = entry.kinds.iter().map(|kind| kind.label()).collect();
    match entry.applies {
        Applies::Always => "every plan".to_owned(),
        Applies::EachFather => "each man in the baby's life".to_owned(),
        Applies::AboutMother => format!("{}, not about a father alone", kinds.join(", ")),
        Applies::Concern => kinds.join(", "),
    }
}

fn when(entry: &Entry) -> String {
    match entry.due.falls() {
        FallsDue::AtGestation(at) => format!("by {at}"),
        FallsDue::WorkingDays(days) => format!("within {days} working days of the conference"),
        FallsDue::DaysAfterBirth(days) => format!("within {days} days of birth"),
        FallsDue::AtReview => "until the review conference".to_owned(),
    }
}

#[test]
fn a_mended_line_is_never_given_to_the_parent_it_is_for() {
    let (case, today) = example();
    for owner in ["Mother", "Mum", "Siân O'Neill"] {
        let weak = crate::ActionText {
            text: "Mother to engage with services.".to_owned(),
            owner: Some(owner.to_owned()),
            ..crate::ActionText::default()
        };
        let mended = crate::mend(&weak, &case, today).expect("the library knows antenatal care");
        assert_eq!(mended.action.owner.as_deref(), Some("Ruth Cole"), "a midwife's task is not the mother's");
        assert!(mended.action.text.starts_with("Ruth Cole"), "the text names the same owner");
    }
}
