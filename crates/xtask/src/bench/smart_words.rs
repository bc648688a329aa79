//! The baseline: a word list, the way prose linters judge.

use super::smart_scores::{Judged, Labelled};

const WEAK_VERBS: &[&str] = &[
    "monitor",
    "engage",
    "support",
    "work with",
    "liaise",
    "encourage",
    "consider",
    "explore",
    "address",
    "ensure",
    "aware",
    "keep an eye",
    "look into",
    "discuss",
    "promote",
    "continue",
    "attempt",
    "try",
    "cooperate",
    "comply",
    "improve",
    "reduce",
];
const WEAK_TIMES: &[&str] = &[
    "ongoing",
    "asap",
    "regularly",
    "when possible",
    "as required",
    "in due course",
    "immediately",
    "before birth",
    "before the baby is born",
    "before baby is born",
    "throughout",
    "timely",
    "tbc",
];
const WEAK_AMOUNTS: &[&str] = &[
    "appropriate",
    "adequate",
    "suitable",
    "good enough",
    "necessary",
    "sufficient",
    "stable",
    "positive",
    "regular",
    "frequent",
    "some",
    "more",
];
const WEAK_OWNERS: &[&str] = &[
    "all",
    "everyone",
    "professionals",
    "health",
    "agencies",
    "parents",
    "social care",
    "core group",
    "tbc",
    "allocated worker",
    "family",
    "police",
    "housing",
    "midwifery",
];
const OWNERS: &[&str] = &[
    "sw",
    "social worker",
    "hv",
    "health visitor",
    "midwife",
    "mw",
    "cmw",
    "gp",
    "mum",
    "mother",
    "dad",
    "father",
    "fob",
    "idva",
    "fsw",
    "cpn",
    "worker",
    "manager",
    "officer",
    "nurse",
    "mr",
    "mrs",
    "ms",
    "dr",
];
const TIMES: &[&str] = &[
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
    "jul",
    "aug",
    "sept",
    "oct",
    "review",
    "rcpc",
    "birth",
    "discharge",
    "within",
    "weeks",
    "monday",
    "tuesday",
    "wednesday",
    "thursday",
    "friday",
];

pub fn judge(action: &Labelled) -> Judged {
    let all = format!(" {} {} {} {} ", action.text, action.owner, action.due, action.measure);
    let all = spaced(&all);
    let text = spaced(&action.text);
    let when = spaced(&format!("{} {}", action.text, action.due));
    let who = spaced(if action.owner.is_empty() { &action.text } else { &action.owner });
    let has = |words: &str, list: &[&str]| list.iter().any(|word| words.contains(&format!(" {word} ")));
    let digit = |words: &str| words.chars().any(|letter| letter.is_ascii_digit());
    let specific = !has(&text, WEAK_VERBS) && text.split_whitespace().count() > 3;
    let measurable = !has(&all, WEAK_AMOUNTS) && (digit(&all) || !action.measure.is_empty());
    let owned = !has(&who, WEAK_OWNERS) && (!action.owner.is_empty() || has(&who, OWNERS));
    let time_bound = !has(&when, WEAK_TIMES) && (digit(&when) || has(&when, TIMES));
    Judged([specific, measurable, owned, time_bound])
}

/// Lower case, with a space on either side of every word.
fn spaced(text: &str) -> String {
    let words: Vec<String> = text
        .split(|letter: char| !letter.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(str::to_lowercase)
        .collect();
    format!(" {} ", words.join(" "))
}
