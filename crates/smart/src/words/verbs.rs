//! Every form of every verb, so that "visits", "visited" and "visiting" are one.

use std::collections::{HashMap, HashSet};
use std::sync::LazyLock;

use super::verb_list::{NOUN_TOO, VERBS, Weight};

/// The form in which a verb stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Forms {
    pub base: bool,
    pub third_person: bool,
    pub past: bool,
    pub participle: bool,
    pub gerund: bool,
}

/// A word that can be a verb.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Verb {
    pub base: &'static str,
    pub weight: Weight,
    pub forms: Forms,
    /// The word is a noun as well.
    pub noun_too: bool,
}

const NO_FORM: Forms =
    Forms { base: false, third_person: false, past: false, participle: false, gerund: false };

static NOUNS: LazyLock<HashSet<&'static str>> = LazyLock::new(|| NOUN_TOO.split(';').collect());

static FORMS: LazyLock<HashMap<String, Verb>> = LazyLock::new(|| {
    let mut table = HashMap::new();
    for (weight, list) in VERBS {
        for entry in list.split(';') {
            let mut parts = entry.split('/');
            let Some(base) = parts.next().filter(|base| !base.contains('-')) else { continue };
            let irregular = parts.next().zip(parts.next());
            let mut add = |form: String, set: fn(&mut Forms)| {
                // "scales" is a noun as "scale" is.
                let noun_too = NOUNS.contains(form.as_str())
                    || form.strip_suffix('s') == Some(base) && NOUNS.contains(base);
                let verb =
                    table.entry(form).or_insert(Verb { base, weight: *weight, forms: NO_FORM, noun_too });
                set(&mut verb.forms);
            };
            add(base.to_owned(), |forms| forms.base = true);
            add(third_person(base), |forms| forms.third_person = true);
            add(stem(base, "ing"), |forms| forms.gerund = true);
            if let Some((past, participle)) = irregular {
                add(past.to_owned(), |forms| forms.past = true);
                add(participle.to_owned(), |forms| forms.participle = true);
            } else if base != "be" {
                let regular = stem(base, "ed");
                add(regular, |forms| {
                    forms.past = true;
                    forms.participle = true;
                });
            }
        }
    }
    table
});

/// This looks a word up among the verbs.
pub(crate) fn verb(word: &str) -> Option<Verb> {
    FORMS.get(word).copied()
}

/// This stands for a verb that no list holds.
pub(crate) fn unlisted(set: fn(&mut Forms)) -> Verb {
    let mut forms = NO_FORM;
    set(&mut forms);
    Verb { base: "this", weight: Weight::Act, forms, noun_too: false }
}

/// This gives every form, for the spelling.
pub(crate) fn words() -> impl Iterator<Item = &'static str> {
    FORMS.keys().map(String::as_str)
}

fn third_person(base: &str) -> String {
    match base {
        "do" | "go" => format!("{base}es"),
        "have" => "has".to_owned(),
        "be" => "is".to_owned(),
        _ if ends_in_consonant_and_y(base) => format!("{}ies", base.trim_end_matches('y')),
        _ if ["s", "x", "ch", "sh", "z"].iter().any(|end| base.ends_with(end)) => format!("{base}es"),
        _ => format!("{base}s"),
    }
}

fn ends_in_consonant_and_y(base: &str) -> bool {
    base.strip_suffix('y').is_some_and(|stem| !stem.ends_with(['a', 'e', 'i', 'o', 'u']))
}

/// The last consonant is doubled after a single short vowel in a stressed syllable.
const DOUBLES: [&str; 24] = [
    "fit", "drop", "stop", "chat", "tag", "ban", "plan", "refer", "submit", "transfer", "permit", "flag",
    "enrol", "begin", "get", "set", "put", "sit", "let", "hit", "admit", "commit", "swab", "rub",
];

fn stem(base: &str, ending: &str) -> String {
    if base == "be" {
        return format!("be{ending}");
    }
    if DOUBLES.contains(&base) || ["clip", "map", "log", "swap", "travel", "label", "strip"].contains(&base) {
        let last = base.chars().next_back().unwrap_or_default();
        return format!("{base}{last}{ending}");
    }
    if let Some(short) = base.strip_suffix('e').filter(|short| !short.ends_with('e')) {
        return format!("{short}{ending}");
    }
    if base.ends_with("ee") {
        return if ending == "ed" { format!("{base}d") } else { format!("{base}ing") };
    }
    if ending == "ed" && ends_in_consonant_and_y(base) {
        return format!("{}ied", base.trim_end_matches('y'));
    }
    format!("{base}{ending}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_form_leads_back_to_its_verb() {
        for (form, base) in [
            ("visits", "visit"),
            ("referred", "refer"),
            ("referring", "refer"),
            ("sees", "see"),
            ("carries", "carry"),
            ("supplied", "supply"),
            ("arranging", "arrange"),
            ("met", "meet"),
            ("agreed", "agree"),
            ("agreeing", "agree"),
            ("fitted", "fit"),
            ("goes", "go"),
            ("taken", "take"),
            ("stops", "stop"),
        ] {
            assert_eq!(verb(form).map(|verb| verb.base), Some(base), "{form}");
        }
        assert!(verb("visits").is_some_and(|verb| verb.noun_too), "three visits are no verb");
        assert!(verb("met").is_some_and(|verb| verb.forms.past && verb.forms.participle));
    }
}
