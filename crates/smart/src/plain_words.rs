//! Short forms that a parent who reads the plan would not know.

use crate::action::{Criterion, Field, FindingCode, Mend, SmartFinding, Span};
use crate::reading::Reading;

const SHORT_FORMS: &[(&str, &str)] = &[
    ("fob", "father of the baby"),
    ("mgm", "maternal grandmother"),
    ("pgm", "paternal grandmother"),
    ("edd", "due date"),
    ("cpn", "community psychiatric nurse"),
    ("nas", "neonatal abstinence syndrome"),
    ("plo", "pre-proceedings"),
    ("lpm", "legal planning meeting"),
    ("rcpc", "review child protection conference"),
    ("edt", "emergency duty team"),
    ("ubb", "unborn baby"),
    ("fgc", "family group conference"),
    ("scbu", "special care baby unit"),
];

/// At most this many are named: the rest follow once these are mended.
const MOST: usize = 3;

pub(crate) fn findings(text: &Reading) -> impl Iterator<Item = SmartFinding> + '_ {
    let known = |word: &str| SHORT_FORMS.iter().find(|(short, _)| *short == word);
    let found =
        text.tokens.iter().filter_map(move |token| known(&token.word).map(|(_, whole)| (token, *whole)));
    found.take(MOST).map(|(token, whole)| {
        let span = Span { start: token.start, end: token.end, field: Field::Text };
        SmartFinding {
            criterion: Criterion::Specific,
            code: FindingCode::UnexplainedAcronym,
            is_advice: true,
            span: Some(span),
            sentence: format!(
                "A parent who reads this may not know the short form: write \u{201c}{whole}\u{201d}."
            ),
            mend: Some(Mend {
                label: format!("Write \u{201c}{whole}\u{201d}"),
                field: Field::Text,
                span: Some(span),
                replacement: whole.to_owned(),
            }),
        }
    })
}
