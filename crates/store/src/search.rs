//! What a case can be found by: names, references and every word written in it.

use prebirth_domain::{CaseFile, PersonName};
use serde_json::Value;
use unicode_normalization::UnicodeNormalization;

/// This is the text under which a case is found, folded so that Łukasz is found by "lukasz".
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct SearchText {
    pub(crate) names: String,
    pub(crate) words: String,
}

impl SearchText {
    /// This gathers the text of a case and of its document.
    pub(crate) fn of(case: &CaseFile, document: &Value) -> Self {
        let mut names: Vec<String> = vec![case.title()];
        names.extend(case.reference.clone());
        // Somebody may know a baby by the working name still.
        names.extend(case.pregnancy.babies.iter().map(|baby| baby.working_name.clone()));
        names.extend(case.pregnancy.babies.iter().flat_map(|baby| baby.aliases.clone()));
        let people = case.people.iter().map(|person| &person.name);
        let professionals = case.professionals.iter().map(|professional| &professional.name);
        names.extend(people.chain(professionals).flat_map(spellings));
        let mut words = Vec::new();
        gather(document, &mut words);
        Self { names: fold(&names.join("\n")), words: fold(&words.join("\n")) }
    }
}

/// This turns what was typed into a query that finds cases holding every word, the last ones begun or whole.
///
/// Gives `None` when nothing was typed that could be looked for.
pub(crate) fn query(typed: &str) -> Option<String> {
    let words: Vec<String> = search_words(typed).iter().map(|word| format!("\"{word}\"*")).collect();
    if words.is_empty() { None } else { Some(words.join(" ")) }
}

/// This gives the words that were typed, folded as [`fold`] does.
#[must_use]
pub fn search_words(typed: &str) -> Vec<String> {
    let folded = fold(typed);
    let words = folded.split(|letter: char| !letter.is_alphanumeric()).filter(|word| !word.is_empty());
    words.map(ToOwned::to_owned).collect()
}

fn spellings(name: &PersonName) -> Vec<String> {
    let mut spellings = vec![name.full()];
    spellings.extend(name.known_as.clone());
    spellings.extend(name.aliases.clone());
    spellings
}

/// Ids are left out: they mean nothing to anybody and would be found by chance.
fn gather<'a>(value: &'a Value, words: &mut Vec<&'a str>) {
    match value {
        Value::String(text) => words.push(text),
        Value::Array(entries) => entries.iter().for_each(|entry| gather(entry, words)),
        Value::Object(fields) => {
            fields.iter().filter(|(name, _)| *name != "id").for_each(|(_, field)| gather(field, words));
        }
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}

/// This writes a text in lower case, without marks; letters that no mark makes are spelled as people without the
/// key type them. An apostrophe joins, so that O'Neill and ONeill are one.
#[must_use]
pub fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    let letters = text.nfkd().filter(|letter| !unicode_normalization::char::is_combining_mark(*letter));
    for letter in letters.flat_map(char::to_lowercase) {
        match letter {
            'ł' => folded.push('l'),
            'ø' => folded.push('o'),
            'đ' | 'ð' => folded.push('d'),
            'ı' => folded.push('i'),
            'ß' => folded.push_str("ss"),
            'æ' => folded.push_str("ae"),
            'œ' => folded.push_str("oe"),
            'þ' => folded.push_str("th"),
            '\'' | '’' | '‘' | 'ʼ' | '`' => {}
            other => folded.push(other),
        }
    }
    folded
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_found_as_people_without_the_key_type_them() {
        for (written, typed) in [
            ("Siân", "sian"),
            ("Łukasz", "lukasz"),
            ("O’Neill", "oneill"),
            ("O'Neill", "oneill"),
            ("Nguyễn", "nguyen"),
            ("Strauß", "strauss"),
            ("Søren", "soren"),
            ("محمد", "محمد"),
        ] {
            assert_eq!(fold(written), typed, "{written} is found by {typed}");
        }
    }

    #[test]
    fn signs_that_steer_a_query_are_only_letters_here() {
        assert_eq!(query("O'Neill* OR names:x"), Some("\"oneill\"* \"or\"* \"names\"* \"x\"*".to_owned()));
        assert_eq!(query("\" ( ) -"), None, "nothing to look for");
    }
}
