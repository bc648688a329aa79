//! The field-level difference between two documents, which can be read, replayed and taken back.
//!
//! A path names list entries by their id and not by their position: positions move when an entry above is
//! removed, and an undo that counts positions would then change somebody else's record.

use std::collections::BTreeSet;
use std::fmt;

use serde::{Deserialize, Deserializer, Serialize};
use serde_json::{Map, Value};
use ts_rs::TS;

/// This is one field of a case file that changed.
#[derive(Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct FieldDifference {
    /// Where: field names and ids of entries, for example `/people/p1/name/given`.
    pub path: String,
    /// What stood there before; nothing when the field or the entry was not there.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "present")]
    #[ts(optional, type = "unknown")]
    pub before: Option<Value>,
    /// What stands there now; nothing when the field or the entry was removed.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "present")]
    #[ts(optional, type = "unknown")]
    pub after: Option<Value>,
    /// For an entry that was added or removed: its position in the list, from 0.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub position: Option<u32>,
}

/// A field that holds JSON's null is there; a field that is missing is not.
fn present<'de, D: Deserializer<'de>>(from: D) -> Result<Option<Value>, D::Error> {
    Value::deserialize(from).map(Some)
}

impl fmt::Debug for FieldDifference {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "FieldDifference({})", self.path)
    }
}

/// This says whether a difference is made or taken back.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Direction {
    Forward,
    Backward,
}

/// This says that a document does not hold what a difference expects.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct DoesNotFit;

/// This finds every field in which two documents differ.
pub(crate) fn between(before: &Value, after: &Value) -> Vec<FieldDifference> {
    let mut found = Vec::new();
    compare(before, after, "", &mut found);
    found
}

/// This makes differences, or takes them back, if the document holds what they expect.
pub(crate) fn apply(
    document: &mut Value,
    differences: &[FieldDifference],
    direction: Direction,
) -> Result<(), DoesNotFit> {
    match direction {
        Direction::Forward => differences.iter().try_for_each(|difference| {
            set(document, difference, difference.before.as_ref(), difference.after.as_ref())
        }),
        Direction::Backward => differences.iter().rev().try_for_each(|difference| {
            set(document, difference, difference.after.as_ref(), difference.before.as_ref())
        }),
    }
}

/// This says whether two paths name the same field, or one a part of the other.
pub(crate) fn is_same_place(one: &str, other: &str) -> bool {
    let (short, long) = if one.len() <= other.len() { (one, other) } else { (other, one) };
    long.strip_prefix(short).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}

fn compare(before: &Value, after: &Value, path: &str, found: &mut Vec<FieldDifference>) {
    if before == after {
        return;
    }
    match (before, after) {
        (Value::Object(old), Value::Object(new)) => compare_fields(old, new, path, found),
        (Value::Array(old), Value::Array(new)) if is_comparable_by_id(old, new) => {
            compare_entries(old, new, path, found);
        }
        _ => found.push(FieldDifference {
            path: path.to_owned(),
            before: Some(before.clone()),
            after: Some(after.clone()),
            position: None,
        }),
    }
}

fn compare_fields(
    old: &Map<String, Value>,
    new: &Map<String, Value>,
    path: &str,
    found: &mut Vec<FieldDifference>,
) {
    let names: BTreeSet<&String> = old.keys().chain(new.keys()).collect();
    for name in names {
        let path = step(path, name);
        match (old.get(name), new.get(name)) {
            (Some(before), Some(after)) => compare(before, after, &path, found),
            (before, after) => found.push(FieldDifference {
                path,
                before: before.cloned(),
                after: after.cloned(),
                position: None,
            }),
        }
    }
}

/// Removed entries are noted from the last to the first, so that taking them back restores each position.
/// A moved entry is taken out at its old position and put in at its new one: the others of the list stay untouched.
fn compare_entries(old: &[Value], new: &[Value], path: &str, found: &mut Vec<FieldDifference>) {
    let moved = moved(old, new);
    let stays = |id: &str, in_list: &[Value]| find(in_list, id).filter(|_| !moved.contains(id));
    for (position, entry) in old.iter().enumerate().rev() {
        let Some(id) = id_of(entry).filter(|id| stays(id, new).is_none()) else { continue };
        found.push(FieldDifference {
            path: step(path, id),
            before: Some(entry.clone()),
            after: None,
            position: u32::try_from(position).ok(),
        });
    }
    for (position, entry) in new.iter().enumerate() {
        let Some(id) = id_of(entry) else { continue };
        match stays(id, old).and_then(|place| old.get(place)) {
            Some(before) => compare(before, entry, &step(path, id), found),
            None => found.push(FieldDifference {
                path: step(path, id),
                before: None,
                after: Some(entry.clone()),
                position: u32::try_from(position).ok(),
            }),
        }
    }
}

/// Lists of words and lists with a doubled id are compared as a whole.
fn is_comparable_by_id(old: &[Value], new: &[Value]) -> bool {
    let is_clear = |entries: &[Value]| {
        ids(entries).is_some_and(|ids| ids.iter().collect::<BTreeSet<_>>().len() == ids.len())
    };
    is_clear(old) && is_clear(new)
}

/// This gives the fewest entries of both lists that have to move for the others to stand in the same order.
fn moved<'a>(old: &'a [Value], new: &[Value]) -> BTreeSet<&'a str> {
    let kept: Vec<(&str, usize)> =
        old.iter().filter_map(|entry| id_of(entry).and_then(|id| Some((id, find(new, id)?)))).collect();
    // For each entry, the longest row that ends with it in which both lists agree, and what stands before it there.
    let mut rows: Vec<(usize, Option<usize>)> = Vec::new();
    for (at, (_, place)) in kept.iter().enumerate() {
        let before = kept.iter().zip(&rows).enumerate().take(at).filter(|(_, ((_, other), _))| other < place);
        let longest = before.max_by_key(|(index, (_, (length, _)))| (*length, *index));
        rows.push(longest.map_or((1, None), |(index, (_, (length, _)))| (length + 1, Some(index))));
    }
    let mut moved: BTreeSet<&str> = kept.iter().map(|(id, _)| *id).collect();
    let mut last = rows.iter().enumerate().max_by_key(|(_, (length, _))| *length).map(|(index, _)| index);
    while let Some(index) = last {
        if let Some((id, _)) = kept.get(index) {
            moved.remove(id);
        }
        last = rows.get(index).and_then(|(_, before)| *before);
    }
    moved
}

fn ids(entries: &[Value]) -> Option<Vec<&str>> {
    entries.iter().map(id_of).collect()
}

fn id_of(entry: &Value) -> Option<&str> {
    entry.get("id").and_then(Value::as_str)
}

fn find(entries: &[Value], id: &str) -> Option<usize> {
    entries.iter().position(|entry| id_of(entry) == Some(id))
}

fn set(
    document: &mut Value,
    difference: &FieldDifference,
    expected: Option<&Value>,
    wanted: Option<&Value>,
) -> Result<(), DoesNotFit> {
    let Some((parents, last)) = difference.path.rsplit_once('/') else {
        let wanted = wanted.filter(|_| expected == Some(document)).ok_or(DoesNotFit)?;
        *document = wanted.clone();
        return Ok(());
    };
    let mut place = document;
    for name in parents.split('/').skip(1) {
        let name = plain(name);
        place = match place {
            Value::Object(fields) => fields.get_mut(&name),
            Value::Array(entries) => find(entries, &name).and_then(|position| entries.get_mut(position)),
            Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => None,
        }
        .ok_or(DoesNotFit)?;
    }
    let last = plain(last);
    match place {
        Value::Object(fields) if fields.get(&last) == expected => {
            match wanted {
                Some(wanted) => fields.insert(last, wanted.clone()),
                None => fields.remove(&last),
            };
            Ok(())
        }
        Value::Array(entries) => set_entry(entries, &last, difference.position, expected, wanted),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) | Value::Object(_) => {
            Err(DoesNotFit)
        }
    }
}

fn set_entry(
    entries: &mut Vec<Value>,
    id: &str,
    position: Option<u32>,
    expected: Option<&Value>,
    wanted: Option<&Value>,
) -> Result<(), DoesNotFit> {
    let found = find(entries, id);
    if found.and_then(|place| entries.get(place)) != expected {
        return Err(DoesNotFit);
    }
    match (found, wanted) {
        (Some(place), Some(wanted)) => {
            *entries.get_mut(place).ok_or(DoesNotFit)? = wanted.clone();
        }
        (Some(place), None) => {
            entries.remove(place);
        }
        (None, Some(wanted)) => {
            let place = position.and_then(|position| usize::try_from(position).ok());
            let place = place.unwrap_or(entries.len()).min(entries.len());
            entries.insert(place, wanted.clone());
        }
        (None, None) => {}
    }
    Ok(())
}

/// The escapes of JSON Pointer: an id may hold a stroke.
fn step(path: &str, name: &str) -> String {
    format!("{path}/{}", name.replace('~', "~0").replace('/', "~1"))
}

fn plain(name: &str) -> String {
    name.replace("~1", "/").replace("~0", "~")
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use serde_json::json;

    use super::*;

    fn people(ids: &[&str]) -> Value {
        json!({ "people": ids.iter().map(|id| json!({"id": id, "note": null})).collect::<Vec<_>>() })
    }

    fn replays(before: &Value, after: &Value) {
        let differences = between(before, after);
        let kept = serde_json::to_string(&differences).unwrap();
        let differences: Vec<FieldDifference> = serde_json::from_str(&kept).unwrap();
        let mut document = before.clone();
        apply(&mut document, &differences, Direction::Forward).unwrap();
        assert_eq!(&document, after, "making the difference gives the later document: {kept}");
        apply(&mut document, &differences, Direction::Backward).unwrap();
        assert_eq!(&document, before, "taking it back gives the earlier document: {kept}");
    }

    #[test]
    fn a_difference_names_an_entry_by_its_id() {
        let mut after = people(&["a", "b/c"]);
        after["people"][1]["note"] = json!("moved");
        let differences = between(&people(&["a", "b/c"]), &after);
        assert_eq!(differences.len(), 1, "one field changed");
        assert_eq!(differences[0].path, "/people/b~1c/note", "an id may hold a stroke");
        assert_eq!(differences[0].before, Some(Value::Null), "null is a value, not an absence");
    }

    #[test]
    fn entries_removed_from_the_middle_come_back_where_they_were() {
        replays(&people(&["a", "b", "c", "d", "e"]), &people(&["a", "d", "f"]));
        replays(&people(&["a", "b"]), &people(&["b", "a"]));
        replays(&people(&["a", "a"]), &people(&["a"]));
        replays(&people(&[]), &people(&["a"]));
        replays(&json!({"words": ["a", "b"]}), &json!({"words": ["b"], "more": null}));
    }

    #[test]
    fn a_moved_entry_is_the_only_one_that_a_difference_holds() {
        for (before, after, moved) in [
            (["a", "b", "c", "d"], ["b", "c", "a", "d"], "/people/a"),
            (["a", "b", "c", "d"], ["d", "a", "b", "c"], "/people/d"),
        ] {
            let (before, after) = (people(&before), people(&after));
            let differences = between(&before, &after);
            assert_eq!(differences.len(), 2, "taken out at one position, put in at another");
            assert!(differences.iter().all(|one| one.path == moved), "no other entry is touched by it");
            replays(&before, &after);
        }
        let mut written = people(&["b", "a", "c"]);
        let differences = between(&people(&["a", "b", "c"]), &written);
        written["people"][2]["note"] = json!("written since");
        apply(&mut written, &differences, Direction::Backward).unwrap();
        assert_eq!(
            written["people"][2]["note"], "written since",
            "a move is taken back beside a later entry"
        );
    }

    #[test]
    fn a_difference_is_not_made_where_something_else_stands() {
        let differences = between(&people(&["a", "b"]), &people(&["a"]));
        let mut other = people(&["a", "b"]);
        other["people"][1]["note"] = json!("written since");
        let kept = other.clone();
        assert_eq!(apply(&mut other, &differences, Direction::Forward), Err(DoesNotFit));
        assert_eq!(other, kept, "what was written since is still there");
    }

    #[test]
    fn a_place_and_its_parts_are_the_same_place() {
        assert!(is_same_place("/people/a", "/people/a/name"), "a name is part of its person");
        assert!(!is_same_place("/people/a", "/people/ab"), "two ids with one beginning are two people");
        assert!(is_same_place("", "/people"), "the whole holds every part");
    }

    fn document() -> impl Strategy<Value = Value> {
        let entry = ("[a-f]", prop::option::of("[a-c]{0,2}"), prop::collection::vec("[xy]", 0..3))
            .prop_map(|(id, note, words)| json!({"id": id, "note": note, "words": words}));
        let list = prop::collection::vec(entry, 0..6);
        (list.clone(), list, prop::option::of("[a-b]"))
            .prop_map(|(people, notices, title)| json!({"people": people, "inner": {"notices": notices}, "title": title}))
    }

    proptest! {
        #[test]
        fn any_two_documents_can_be_reached_from_one_another(before in document(), after in document()) {
            replays(&before, &after);
        }
    }
}
