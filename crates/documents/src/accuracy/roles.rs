//! Roles: somebody of the record is called something that they are not.

use prebirth_domain::{CaseFile, PersonName, Role};

use super::known::folded;
use super::texts::Text;
use super::tokens::Token;
use super::{Doubt, DoubtKind, Span};

/// “Ruth Cole, health visitor” where the record has her as a midwife.
pub(super) fn check(
    case: &CaseFile,
    text: &Text<'_>,
    letters: &[char],
    tokens: &[Token],
    doubts: &mut Vec<Doubt>,
) {
    let spelled: Vec<String> = tokens.iter().map(|token| folded(&token.text)).collect();
    let names = case.professionals.iter().map(|one| (one, words_of(&one.name))).collect::<Vec<_>>();
    for at in 0..tokens.len() {
        let found = names.iter().filter(|(_, name)| {
            let is_written = spelled.get(at..at + name.len()).is_some_and(|here| here == name.as_slice());
            let rest = tokens.get(at + 1..at + name.len()).unwrap_or_default();
            name.len() > 1 && is_written && rest.iter().all(|token| token.follows)
        });
        let Some((professional, name)) = found.max_by_key(|(_, name)| name.len()) else { continue };
        let Some(next) = tokens.get(at + name.len() - 1) else { continue };
        let after: String = letters.get(next.span.end..).unwrap_or_default().iter().take(48).collect();
        let opens = [", the ", ", ", " (the ", " ("].into_iter().find(|start| after.starts_with(start));
        let Some((opens, rest)) = opens.and_then(|start| after.strip_prefix(start).map(|rest| (start, rest)))
        else {
            continue;
        };
        let lower = rest.to_lowercase();
        let called = Role::ALL.iter().filter(|role| is_a_word_at_the_start(&lower, role.label()));
        let Some(called) =
            called.max_by_key(|role| role.label().len()).filter(|role| **role != professional.role)
        else {
            continue;
        };
        let own = professional.title.as_deref().unwrap_or_else(|| professional.role.label());
        let is_in_title = own.to_lowercase().contains(&called.label().to_lowercase());
        let is_part_of_own = professional.role.label().contains(called.label());
        if is_in_title || is_part_of_own {
            continue;
        }
        let start = next.span.end + opens.chars().count();
        let span = Span { start, end: start + called.label().chars().count() };
        doubts.push(Doubt {
            nature: DoubtKind::OtherRole,
            place: text.place.clone(),
            span: Some(span),
            sentence: format!(
                "{}: {} is called “{}”. The record says “{own}”.",
                text.place.words,
                professional.name.full(),
                called.label()
            ),
            mend: Some(own.to_lowercase()),
        });
    }
}

/// A family name of two words is two words: Llwyd-Parry.
fn words_of(name: &PersonName) -> Vec<String> {
    let letters: Vec<char> = format!("{} {}", name.given, name.family).chars().collect();
    super::tokens::of(&letters).into_iter().map(|token| folded(&token.text)).collect()
}

fn is_a_word_at_the_start(text: &str, label: &str) -> bool {
    let rest = text.strip_prefix(&label.to_lowercase());
    rest.is_some_and(|rest| !rest.starts_with(char::is_alphanumeric))
}
