//! Places in a case file, as a reader of its history sees them: by name or number, never by an id.

use chrono::{NaiveDate, NaiveTime};
use prebirth_domain::{CaseFile, Party, PersonName, day_in_words};
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

    /// This writes a place for a reader: `/people/p1/dateOfBirth` becomes "Ann Bello, date of birth", and
    /// `/conferences/c1/contributions/x9/words` "conference 1, contribution 3, words".
    pub(crate) fn in_words(&self, difference: &FieldDifference) -> String {
        let mut parts: Vec<String> = Vec::new();
        let mut at = Some(&self.written);
        let mut list = "";
        let mut steps = difference.path.split('/').filter(|step| !step.is_empty()).peekable();
        while let Some(step) = steps.next() {
            let Some(Value::Array(entries)) = at else {
                // Below an entry that is gone nothing can be looked up; what holds a figure is an id and no field.
                let is_id = at.is_none() && step.contains(|letter: char| letter.is_ascii_digit());
                match parts.last_mut() {
                    _ if is_id => {}
                    // "given name" instead of "name, given".
                    Some(last) if last == "name" => *last = format!("{} name", words::apart(step)),
                    Some(_) | None => parts.push(words::apart(step)),
                }
                (at, list) = (at.and_then(|value| value.get(step)), step);
                continue;
            };
            let position = entries.iter().position(|entry| entry.get("id").is_some_and(|id| id == step));
            let is_last = steps.peek().is_none();
            let there = difference.position.filter(|_| is_last).and_then(|at| usize::try_from(at).ok());
            let moved = [&difference.after, &difference.before];
            let whole = moved.into_iter().flatten().find(|_| is_last);
            let list_words = parts.pop().unwrap_or_default();
            parts.push(match (self.name(list, step, whole), position.or(there)) {
                (Some(name), _) => name,
                (None, Some(position)) => format!("{} {}", one_of(&list_words), position + 1),
                (None, None) => list_words,
            });
            at = position.and_then(|position| entries.get(position));
        }
        parts.join(", ")
    }

    /// This writes what stands in a place for a reader, an entry line by line; nothing where it says nothing.
    pub(crate) fn value_in_words(&self, path: &str, value: &Value) -> Option<String> {
        let field = path.rsplit('/').next().unwrap_or_default();
        let entry = value.as_object().filter(|_| self.party(value).is_none());
        match entry {
            Some(fields) => joined(fields.iter().filter_map(|one| self.field_in_words(one)).collect(), "\n"),
            None => self.within(field, value),
        }
    }

    fn within(&self, field: &str, value: &Value) -> Option<String> {
        match value {
            Value::Null => None,
            Value::Bool(yes) => Some(if *yes { "yes" } else { "no" }.to_owned()),
            Value::Number(number) => Some(number.to_string()),
            Value::String(text) => self.text_in_words(field, text),
            Value::Array(entries) => {
                joined(entries.iter().filter_map(|entry| self.within(field, entry)).collect(), "; ")
            }
            Value::Object(fields) => self.party(value).or_else(|| {
                // In a list of entries what nobody ticked says nothing.
                let is_said = |one: &(&String, &Value)| *one.1 != Value::Bool(false);
                joined(
                    fields.iter().filter(is_said).filter_map(|one| self.field_in_words(one)).collect(),
                    ", ",
                )
            }),
        }
    }

    fn party(&self, value: &Value) -> Option<String> {
        let party = serde_json::from_value::<Party>(value.clone()).ok()?;
        Some(words::name(self.case, &party))
    }

    fn field_in_words(&self, (field, value): (&String, &Value)) -> Option<String> {
        match field.as_str() {
            "id" => None,
            "name" => self.name_in_words(value),
            _ => Some(format!("{}: {}", words::apart(field), self.within(field, value)?)),
        }
    }

    fn name_in_words(&self, value: &Value) -> Option<String> {
        match serde_json::from_value::<PersonName>(value.clone()) {
            Ok(name) => Some(name.full()).filter(|name| !name.is_empty()),
            Err(_) => self.within("name", value),
        }
    }

    fn text_in_words(&self, field: &str, text: &str) -> Option<String> {
        let parties = [Party::Person { id: text.into() }, Party::Professional { id: text.into() }];
        let is_somebody = |party: &&Party| self.case.role_words_of(party).is_some();
        // A midwife may have "midwife" for her id; her role is a role all the same.
        if let Some(party) = parties.iter().filter(|_| field != "role").find(is_somebody) {
            return Some(words::name(self.case, party));
        }
        let is_id = text.len() >= 32 && text.chars().all(|sign| sign.is_ascii_hexdigit() || sign == '-');
        // A word of the case file's own: "substanceMisuse". What people write holds more than letters.
        let is_term = text.starts_with(|first: char| first.is_ascii_lowercase())
            && text.chars().all(|letter| letter.is_ascii_alphabetic());
        if text.is_empty() {
            None
        } else if let Ok(day) = text.parse::<NaiveDate>() {
            Some(day_in_words(day))
        } else if let Ok(at) = text.parse::<NaiveTime>() {
            Some(words::time(at))
        } else if is_id {
            Some("another entry".to_owned())
        } else if is_term {
            Some(words::apart(text))
        } else {
            Some(text.to_owned())
        }
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

fn joined(parts: Vec<String>, by: &str) -> Option<String> {
    (!parts.is_empty()).then(|| parts.join(by))
}

/// "contributions" becomes "contribution": one of a list is meant.
fn one_of(list: &str) -> String {
    match (list.strip_suffix("ies"), list.strip_suffix('s')) {
        (Some(stem), _) => format!("{stem}y"),
        (None, Some(stem)) => stem.to_owned(),
        (None, None) => list.to_owned(),
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
            ("/people/3f2a/dateOfBirth", "Siân Bello, date of birth"),
            ("/people/77aa/name/given", "father, given name"),
            ("/conferences/c0ffee/contributions/9f3e/words", "conference 1, contribution 2, words"),
            ("/conferences/c0ffee/minutes", "conference 1, minutes"),
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
        assert_eq!(places.in_words(&gone), "Łukasz Wójcik");
        let nameless = json!({ "id": "22ff" });
        let gone = FieldDifference { before: Some(nameless), position: Some(2), ..at("/concerns/22ff") };
        assert_eq!(places.in_words(&gone), "concern 3", "where it stood");
    }

    #[test]
    fn a_value_is_written_for_a_reader() {
        let case = case();
        let places = Places::of(&case);
        for (value, expected) in [
            (json!({ "on": "2026-03-03", "by": null, "was": true }), Some("on: 3 March 2026\nwas: yes")),
            (json!({ "kind": "person", "id": "3f2a" }), Some("Siân Bello")),
            (
                json!([{ "id": "1", "isPresent": false, "party": { "kind": "person", "id": "3f2a" } }]),
                Some("party: Siân Bello"),
            ),
            (json!(["3f2a", "77aa"]), Some("Siân Bello; father")),
            (json!({ "id": "0a1b", "name": { "given": "Ana", "family": "Li" } }), Some("Ana Li")),
            (json!("03:42:00"), Some("03:42")),
            (json!("substanceMisuse"), Some("substance misuse")),
            (json!("353f13089d3e4c1fa9e00c3c353f1308"), Some("another entry")),
            (json!("She said iPhone."), Some("She said iPhone.")),
            (json!(""), None),
            (json!([]), None),
            (json!({ "id": "0a1b", "words": "" }), None),
        ] {
            assert_eq!(places.value_in_words("/a/b", &value).as_deref(), expected, "{value}");
        }
        assert_eq!(places.value_in_words("/invitations/i1/role", &json!("3f2a")).as_deref(), Some("3f2a"));
    }
}
