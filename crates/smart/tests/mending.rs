//! Weak lines of every kind become actions that pass, and lose no name and no number.

#![allow(missing_docs, clippy::expect_used, reason = "a test target")]

use chrono::NaiveDate;
use prebirth_domain::{CaseFile, day_in_words, read_case_file};
use prebirth_smart::{ActionText, Context, Judgement, check, mend};

const EXAMPLE: &str = include_str!("../../app/example/example.case.json");

fn example() -> (CaseFile, NaiveDate) {
    let case = read_case_file(EXAMPLE).expect("the example is a case file");
    (case, NaiveDate::from_ymd_opt(2026, 7, 13).expect("the day of the example's conference"))
}

/// A weak line (text, owner, due, measure) and what has to be left of it afterwards.
type Weak = (&'static str, &'static str, &'static str, &'static str, &'static [&'static str]);

const LINES: &[Weak] = &[
    ("Mother to engage with midwifery.", "", "", "", &[]),
    ("Midwife to monitor the pregnancy", "", "", "", &[]),
    ("Late booking to be addressed", "", "", "", &[]),
    ("Health visitor to be informed", "", "", "", &[]),
    ("GP to be aware", "", "", "", &[]),
    ("Parents to stop arguing", "", "", "", &[]),
    ("Mother to access DA support by 14 August 2026", "", "", "", &["14", "August"]),
    ("Father to do a perpetrator course", "", "", "", &[]),
    ("Keep address confidential", "", "ongoing", "", &[]),
    ("Contact to be safe", "", "", "", &[]),
    ("Mother to reduce drug use from 5 joints a day", "Mother", "", "", &["5", "joints"]),
    ("Methadone to be reviewed", "", "asap", "", &[]),
    ("No drinking", "", "", "", &[]),
    ("Safe storage of medication", "", "", "", &[]),
    ("Mother's mental health to be supported", "", "", "", &[]),
    ("Monitor mood", "Jo Pike", "", "", &["Jo", "Pike"]),
    ("Father's MH to be explored", "", "", "", &[]),
    ("Post-natal plan needed", "", "", "", &[]),
    ("Home conditions to improve", "", "14/8/26", "", &["14/8/26"]),
    ("Housing to be sorted before baby is born", "", "", "", &[]),
    ("Get things ready for baby", "", "", "", &[]),
    ("Father to be involved", "", "", "", &[]),
    ("Trace FOB", "SW", "", "", &["SW"]),
    ("Checks on partner", "", "", "", &[]),
    ("Paternal family to help", "", "", "", &[]),
    ("Safe sleep advice to be given", "", "", "", &[]),
    ("Smoking cessation, currently 18 ppm", "", "", "", &["18", "ppm"]),
    ("Discuss crying", "Hannah Reeve", "by 34+0", "", &["Hannah", "Reeve", "34+0"]),
    ("Birth plan to be completed", "Core group", "", "", &[]),
    ("Ward to be alerted", "", "", "", &[]),
    ("Discharge planning", "", "", "", &[]),
    ("Contact to be arranged with Mrs Bright", "", "", "", &["Bright"]),
    ("History to be considered", "", "", "", &[]),
    ("Siblings to be safe", "", "", "", &[]),
    ("Legal advice if no progress", "", "", "", &[]),
    ("Baby may come early", "", "", "", &[]),
    ("SW to liaise with housing about the 2 bedrooms by 20 July", "", "", "", &["2", "bedrooms", "20 July"]),
    ("SW to visit weekly", "", "", "", &["SW to visit weekly"]),
    ("Send the plan to Dr Menon", "", "", "", &["Send the plan to Dr Menon"]),
    ("CSC to complete a parenting assessment", "Children's Social Care", "", "", &["parenting assessment"]),
    ("Refer to Home-Start", "TBC", "24 July 2026", "", &["Refer to Home-Start", "24 July 2026"]),
    ("Father not to attend the property", "", "until the review", "", &["Father not to attend the property"]),
    ("Support with benefits and £250 of arrears", "", "", "", &["£250", "arrears"]),
    ("mother to enagage with suport", "", "", "", &[]),
];

fn typed((text, owner, due, measure, _): &Weak) -> ActionText {
    let given = |words: &str| (!words.is_empty()).then(|| words.to_owned());
    ActionText {
        id: "a1".to_owned(),
        text: (*text).to_owned(),
        owner: given(owner),
        due: given(due),
        measure: given(measure),
    }
}

fn whole(action: &ActionText) -> String {
    let beside = [&action.owner, &action.due, &action.measure].map(|field| field.clone().unwrap_or_default());
    format!("{} | {}", action.text, beside.join(" | "))
}

#[test]
fn typical_weak_lines_become_actions_that_pass_and_keep_names_and_numbers() {
    let (case, today) = example();
    let context = Context::from_case(&case, today);
    let mut wrong = Vec::new();
    for line in LINES {
        let weak = typed(line);
        let Some(mended) = mend(&weak, &case, today) else {
            wrong.push(format!("{} is not mended", weak.text));
            continue;
        };
        assert_eq!(mended.before, weak, "the line as it was stands beside the better one");
        let criteria = check(&mended.action, &context).criteria;
        let passes = [criteria.specific, criteria.measurable, criteria.owned, criteria.time_bound]
            .iter()
            .all(|judgement| *judgement == Judgement::Met);
        if !passes || !criteria.has_no_fault() {
            wrong.push(format!("{} -> {}: {criteria:?}", weak.text, whole(&mended.action)));
        }
        for kept in line.4 {
            if !whole(&mended.action).contains(kept) {
                wrong.push(format!("{} lost {kept}: {}", weak.text, whole(&mended.action)));
            }
        }
        println!("{} -> {}\n    {}", weak.text, whole(&mended.action), mended.why);
    }
    assert!(LINES.len() >= 30, "a handful of lines would show nothing");
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn the_weak_actions_of_the_example_are_mended_with_their_own_names_and_days() {
    let (case, today) = example();
    let context = Context::from_case(&case, today);
    let mut weak = 0;
    for action in &case.plan.actions {
        let owner = action
            .owner
            .as_ref()
            .and_then(|party| case.name_of(party))
            .map(prebirth_domain::PersonName::full);
        let due = action.due.as_ref().map(|due| match due {
            prebirth_domain::DueWhen::Day { on } => day_in_words(*on),
            prebirth_domain::DueWhen::AtGestation { at } => format!("by {at}"),
            prebirth_domain::DueWhen::AfterBirth { days } => format!("within {days} days of birth"),
            prebirth_domain::DueWhen::InWords { words } => words.clone(),
        });
        let typed = ActionText {
            id: action.id.to_string(),
            text: action.text.clone(),
            owner: owner.or_else(|| action.owner_words.clone()),
            due,
            measure: action.measure.clone(),
        };
        let criteria = check(&typed, &context).criteria;
        if [criteria.specific, criteria.measurable, criteria.owned, criteria.time_bound]
            .iter()
            .all(|judgement| *judgement == Judgement::Met)
        {
            continue;
        }
        weak += 1;
        let mended =
            mend(&typed, &case, today).expect("the example's weak lines have neighbours in the library");
        assert!(check(&mended.action, &context).criteria.has_no_fault(), "{}", whole(&mended.action));
    }
    assert!(weak >= 4, "the example holds four weak actions to show");
}

#[test]
fn nothing_is_proposed_where_nothing_is_wrong_or_only_the_writer_knows() {
    let (case, today) = example();
    let good = ActionText {
        text: "P. Shah visits the flat and photographs the cot space by 7 August 2026.".to_owned(),
        ..ActionText::default()
    };
    assert!(mend(&good, &case, today).is_none(), "a good line is left alone");
    for text in ["P. Shah visits on Monday 14 August 2026", "P. Shah visits by 31 February 2027", "", "xyzzy"]
    {
        let line = ActionText { text: text.to_owned(), ..ActionText::default() };
        assert!(mend(&line, &case, today).is_none(), "{text:?}: a guess would be worse than none");
    }
}
