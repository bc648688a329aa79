//! The words by which a case is known outside the program: they name nobody.

use prebirth_domain::CaseFile;
use prebirth_store::fold;

use crate::writing;

/// This gives the authority's reference, or the first letters of the id where the reference names somebody of the
/// family or is no plain reference: a file with these words may be passed on.
pub(super) fn of(case: &CaseFile) -> String {
    let reference = case.reference.as_deref().map(str::trim).unwrap_or_default();
    if is_plain(reference) && !names_somebody(case, reference) {
        reference.to_owned()
    } else {
        format!("Case {}", writing::short(case.id.as_str()))
    }
}

/// A spreadsheet takes what begins with "=" for a formula, so a reference begins with a letter or a figure.
fn is_plain(reference: &str) -> bool {
    reference.starts_with(|first: char| first.is_ascii_alphanumeric())
        && reference.chars().all(|letter| letter.is_ascii_alphanumeric() || " -/_.".contains(letter))
}

fn names_somebody(case: &CaseFile, reference: &str) -> bool {
    let written = letters(reference);
    let names =
        case.people.iter().map(|person| &person.name).flat_map(|name| {
            [&name.given, &name.family].into_iter().chain(&name.known_as).chain(&name.aliases)
        });
    let titles = case.pregnancy.babies.iter().map(|baby| &baby.working_name);
    let mut parts = names
        .flat_map(|name| name.split_whitespace())
        .chain(titles.flat_map(|title| title.split_whitespace().filter(|word| !is_title(word))))
        .map(letters);
    parts.any(|part| part.chars().count() > 1 && written.contains(&part))
}

/// The words of a working name that are no name.
fn is_title(word: &str) -> bool {
    ["unborn", "baby", "of", "twin", "one", "two"].contains(&fold(word).as_str())
}

fn letters(text: &str) -> String {
    fold(text).chars().filter(|letter| letter.is_alphabetic()).collect()
}

#[cfg(test)]
mod tests {
    use prebirth_domain::{Person, PersonName};

    use super::*;

    #[test]
    fn a_reference_stands_for_the_case_unless_it_names_somebody_or_would_be_a_formula() {
        for (reference, expected) in [
            (Some("EM-2026-0412"), "EM-2026-0412"),
            (Some(" LX-2 "), "LX-2"),
            (Some("ONEILL-2026"), "Case 3f2a77aa"),
            (Some("Wisniewski 4"), "Case 3f2a77aa"),
            (Some("=HYPERLINK(1)"), "Case 3f2a77aa"),
            (Some(""), "Case 3f2a77aa"),
            (None, "Case 3f2a77aa"),
        ] {
            let mut case = CaseFile::new("3f2a77aa-91".into());
            case.reference = reference.map(str::to_owned);
            case.people = vec![
                Person { name: PersonName::new("Siân", "O’Neill"), ..Person::default() },
                Person { name: PersonName::new("Łukasz", "Wiśniewski"), ..Person::default() },
            ];
            assert_eq!(of(&case), expected, "{reference:?}");
        }
    }
}
