//! Places in a case file, as a reader of its history sees them: by name or number, never by an id.

use prebirth_domain::{CaseFile, Party, PersonName};
use prebirth_store::FieldDifference;
use serde_json::Value;

use crate::words;

/// This is a case file in which places can be looked up.
pub(crate) struct Places<'case> {
    case: &'case CaseFile,
    written: Value,
}

impl<'case> Places<'case> {
    pub(crate) fn of(case: &'case CaseFile) -> Self {
        Self { case, written: serde_json::to_value(case).unwrap_or_default() }
    }

    /// This writes a place for a reader: `/people/p1/dateOfBirth` becomes "people, Ann Bello, date of birth", and
    /// `/conferences/c1/contributions/x9/words` "conferences 1, contributions 3, words".
    pub(crate) fn in_words(&self, difference: &FieldDifference) -> String {
        let mut words = String::new();
        let mut at = Some(&self.written);
        let mut list = "";
        let mut steps = difference.path.split('/').filter(|step| !step.is_empty()).peekable();
        while let Some(step) = steps.next() {
            let Some(Value::Array(entries)) = at else {
                // Below an entry that is gone nothing can be looked up; what holds a figure is an id and no field.
                let is_id = at.is_none() && step.contains(|letter: char| letter.is_ascii_digit());
                if !is_id {
                    words.push_str(if words.is_empty() { "" } else { ", " });
                    words.push_str(&words::apart(step));
                }
                (at, list) = (at.and_then(|value| value.get(step)), step);
                continue;
            };
            let position = entries.iter().position(|entry| entry.get("id").is_some_and(|id| id == step));
            let is_last = steps.peek().is_none();
            let there = difference.position.filter(|_| is_last).and_then(|at| usize::try_from(at).ok());
            let moved = [&difference.after, &difference.before];
            let whole = moved.into_iter().flatten().find(|_| is_last);
            match (self.name(list, step, whole), position.or(there)) {
                (Some(name), _) => words.push_str(&format!(", {name}")),
                (None, Some(position)) => words.push_str(&format!(" {}", position + 1)),
                (None, None) => {}
            }
            at = position.and_then(|position| entries.get(position));
        }
        words
    }

    /// This names somebody of the case; who was taken out of it is named by what was taken out.
    fn name(&self, list: &str, id: &str, whole: Option<&Value>) -> Option<String> {
        let party = match list {
            "people" => Party::Person { id: id.into() },
            "professionals" => Party::Professional { id: id.into() },
            _ => return None,
        };
        if self.case.role_words_of(&party).is_some() {
            return Some(words::name(self.case, &party));
        }
        let name = whole.and_then(|entry| entry.get("name")).cloned();
        let name: Option<PersonName> = name.and_then(|name| serde_json::from_value(name).ok());
        name.filter(|name| !name.is_unknown()).map(|name| name.full())
    }
}

#[cfg(test)]
mod tests {
    use prebirth_domain::{Conference, Contribution, FamilyRole, Person};
    use serde_json::json;

    use super::*;

    fn case() -> CaseFile {
        let name =
            PersonName { given: "Siân".to_owned(), family: "Bello".to_owned(), ..PersonName::default() };
        let contribution = |id: &str| Contribution { id: id.into(), ..Contribution::default() };
        let contributions = vec![contribution("0a1b"), contribution("9f3e")];
        CaseFile {
            people: vec![
                Person { id: "3f2a".into(), name, ..Person::default() },
                Person { id: "77aa".into(), role: FamilyRole::Father, ..Person::default() },
            ],
            conferences: vec![Conference { id: "c0ffee".into(), contributions, ..Conference::default() }],
            ..CaseFile::default()
        }
    }

    fn at(path: &str) -> FieldDifference {
        FieldDifference { path: path.to_owned(), before: None, after: None, position: None }
    }

    #[test]
    fn an_entry_is_known_by_its_name_its_role_or_its_number() {
        let case = case();
        let places = Places::of(&case);
        for (path, expected) in [
            ("/people/3f2a/dateOfBirth", "people, Siân Bello, date of birth"),
            ("/people/77aa/name/given", "people, father, name, given"),
            ("/conferences/c0ffee/contributions/9f3e/words", "conferences 1, contributions 2, words"),
            ("/conferences/c0ffee/minutes", "conferences 1, minutes"),
            ("/plan/actions/5d41/text", "plan, actions, text"),
            ("/plan/actions/5d41/agreements/88b1/agrees", "plan, actions, agreements, agrees"),
            ("/pregnancy/hospitalNumber", "pregnancy, hospital number"),
        ] {
            assert_eq!(places.in_words(&at(path)), expected, "{path}");
        }
    }

    #[test]
    fn who_was_taken_out_is_named_by_what_was_taken_out() {
        let case = case();
        let places = Places::of(&case);
        let gone = json!({ "id": "11ff", "name": { "given": "Łukasz", "family": "Wójcik" } });
        let gone = FieldDifference { before: Some(gone), position: Some(2), ..at("/people/11ff") };
        assert_eq!(places.in_words(&gone), "people, Łukasz Wójcik");
        let nameless = json!({ "id": "22ff" });
        let gone = FieldDifference { before: Some(nameless), position: Some(2), ..at("/concerns/22ff") };
        assert_eq!(places.in_words(&gone), "concerns 3", "where it stood");
    }
}
