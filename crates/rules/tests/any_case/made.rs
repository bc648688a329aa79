//! Case files of every shape: what the example, the published and the worked cases hold, cut, doubled, mixed
//! and moved in time.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::sync::OnceLock;

use chrono::{Days, NaiveDate};
use prebirth_domain::CaseFile;
use prebirth_rules::Packs;
use proptest::prelude::*;
use serde_json::{Map, Value};

/// This is a way to make one case: where it starts from, what is done to it, and who asks when.
#[derive(Debug, Clone)]
pub struct Recipe {
    start: u32,
    steps: Vec<(u8, u32, u32)>,
    today: u32,
    pack: u32,
}

/// This is a case with the day and the pack by which it is judged.
pub struct Made {
    /// The case as JSON, as it was made.
    pub json: Value,
    /// The case.
    pub case: CaseFile,
    /// The day on which somebody asks.
    pub today: NaiveDate,
    /// The name of the pack.
    pub pack: String,
}

/// This gives recipes of every kind.
pub fn recipes() -> impl Strategy<Value = Recipe> {
    let step = (any::<u8>(), any::<u32>(), any::<u32>());
    (any::<u32>(), prop::collection::vec(step, 0..24), any::<u32>(), any::<u32>())
        .prop_map(|(start, steps, today, pack)| Recipe { start, steps, today, pack })
}

impl Recipe {
    /// This makes the case, or nothing where the form of a case file does not allow it.
    pub fn made(&self) -> Option<Made> {
        let pool = pool();
        let mut json = pick(&pool.cases, self.start).clone();
        for (kind, place, with) in &self.steps {
            change(&mut json, pool, *kind, *place, *with);
        }
        for list in ["people", "professionals", "concerns", "conferences"] {
            with_ids(&mut json, list);
        }
        let case: CaseFile = serde_json::from_value(json.clone()).ok()?;
        let names = Packs::built_in().names();
        let pack = pick(&names, self.pack).0.to_owned();
        Some(Made { json, case, today: some_day(self.today), pack })
    }
}

/// No case file is read in which somebody has no id; whoever has none would be everybody whom nobody names.
fn with_ids(json: &mut Value, list: &str) {
    let Some(entries) = json.get_mut(list).and_then(Value::as_array_mut) else { return };
    for (at, entry) in entries.iter_mut().filter_map(Value::as_object_mut).enumerate() {
        let has_id = entry.get("id").and_then(Value::as_str).is_some_and(|id| !id.is_empty());
        if !has_id {
            entry.insert("id".to_owned(), format!("{list}-{at}").into());
        }
    }
}

/// This gives every value below a value, each with its pointer.
pub fn places(value: &Value) -> Vec<String> {
    let mut found = Vec::new();
    walk(value, &mut String::new(), &mut found);
    found
}

/// This takes away what stands at a pointer, as if nobody had recorded it.
pub fn taken_away(json: &mut Value, pointer: &str) {
    let Some((above, last)) = pointer.rsplit_once('/') else { return };
    match json.pointer_mut(above) {
        Some(Value::Object(fields)) => {
            fields.remove(last);
        }
        Some(Value::Array(entries)) => {
            let at = last.parse::<usize>().unwrap();
            entries.remove(at);
        }
        Some(Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_)) | None => {}
    }
}

/// What the known cases hold: whole cases, and the values of each field.
struct Pool {
    cases: Vec<Value>,
    values: BTreeMap<String, Vec<Value>>,
}

fn pool() -> &'static Pool {
    static POOL: OnceLock<Pool> = OnceLock::new();
    POOL.get_or_init(|| {
        let mut cases = vec![Value::Object(Map::new())];
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
        let whole = [
            "crates/app/example/example.case.json",
            "tests/published/n-2008.case.json",
            "tests/published/b-2019.case.json",
            "tests/invented/concealed.case.json",
            "tests/invented/unseen.case.json",
            "tests/invented/stepped-down.case.json",
        ];
        for path in whole {
            let case: Value = serde_json::from_str(&fs::read_to_string(root.join(path)).unwrap()).unwrap();
            // The long cases are rare among the short ones, and are the ones that hold everything.
            cases.extend(std::iter::repeat_n(case, 12));
        }
        cases.extend(
            crate::worked::worked_files().into_iter().flat_map(|file| file.cases).map(|case| case.given),
        );
        let mut values = BTreeMap::new();
        for case in &cases {
            gather(case, "", &mut values);
        }
        Pool { cases, values }
    })
}

fn gather(value: &Value, name: &str, values: &mut BTreeMap<String, Vec<Value>>) {
    let known = values.entry(name.to_owned()).or_default();
    if known.len() < 60 && !known.contains(value) {
        known.push(value.clone());
    }
    match value {
        Value::Object(fields) => fields.iter().for_each(|(field, value)| gather(value, field, values)),
        Value::Array(entries) => entries.iter().for_each(|entry| gather(entry, &format!("{name}[]"), values)),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}

fn change(json: &mut Value, pool: &Pool, kind: u8, place: u32, with: u32) {
    if kind.is_multiple_of(8) {
        mixed_in(json, pool, place, with);
        return;
    }
    let all = places(json);
    let Some(pointer) = at(&all, place).cloned() else { return };
    match kind % 8 {
        1 => taken_away(json, &pointer),
        2 | 3 => {
            if let Some(other) = pool.values.get(&name_of(&pointer)).and_then(|known| at(known, with)) {
                *json.pointer_mut(&pointer).unwrap() = other.clone();
            }
        }
        4 => added_field(json, pool, &pointer, with),
        5 => doubled(json, &pointer),
        6 => wild_day(json, &all, place, with),
        _ => {
            let words: Vec<&String> =
                all.iter().filter(|pointer| json.pointer(pointer).is_some_and(Value::is_string)).collect();
            if let Some(pointer) = at(&words, place) {
                let word = ["", " ", "nobody", "mother", "\u{645}\u{62d}\u{645}\u{62f}"][with as usize % 5];
                *json.pointer_mut(pointer).unwrap() = word.into();
            }
        }
    }
}

/// The field under which a value stands, with `[]` for each list that it is in.
fn name_of(pointer: &str) -> String {
    let mut parts: Vec<&str> = pointer.split('/').collect();
    let mut lists = 0;
    while parts.last().is_some_and(|last| last.parse::<usize>().is_ok()) {
        parts.pop();
        lists += 1;
    }
    format!("{}{}", parts.last().copied().unwrap_or_default(), "[]".repeat(lists))
}

fn mixed_in(json: &mut Value, pool: &Pool, place: u32, with: u32) {
    let other = pick(&pool.cases, place).as_object().unwrap();
    let fields: Vec<(&String, &Value)> = other.iter().collect();
    let Some((field, value)) = at(&fields, with) else { return };
    let own = json.as_object_mut().unwrap();
    match (own.get_mut(*field), value) {
        (Some(Value::Array(here)), Value::Array(there)) => here.extend(there.iter().cloned()),
        (_, value) => {
            own.insert((*field).clone(), (*value).clone());
        }
    }
}

/// Adds a field that other entries of the same kind have.
fn added_field(json: &mut Value, pool: &Pool, pointer: &str, with: u32) {
    let Some(known) = pool.values.get(&name_of(pointer)) else { return };
    let fields: Vec<(&String, &Value)> = known.iter().filter_map(Value::as_object).flatten().collect();
    let Some((field, value)) = at(&fields, with) else { return };
    if let Some(entry) = json.pointer_mut(pointer).and_then(Value::as_object_mut) {
        entry.insert((*field).clone(), (*value).clone());
    }
}

fn doubled(json: &mut Value, pointer: &str) {
    let Some((above, _)) = pointer.rsplit_once('/') else { return };
    let entry = json.pointer(pointer).cloned();
    if let (Some(Value::Array(entries)), Some(entry)) = (json.pointer_mut(above), entry) {
        entries.push(entry);
    }
}

fn wild_day(json: &mut Value, all: &[String], place: u32, with: u32) {
    let is_day = |pointer: &&String| {
        let text = json.pointer(pointer).and_then(Value::as_str);
        text.is_some_and(|text| text.parse::<NaiveDate>().is_ok())
    };
    let days: Vec<&String> = all.iter().filter(is_day).collect();
    let Some(pointer) = at(&days, place) else { return };
    let day: NaiveDate = json.pointer(pointer).and_then(Value::as_str).unwrap().parse().unwrap();
    let moved = match with % 4 {
        0 => some_day(with / 4),
        1 => day.checked_add_days(Days::new(u64::from(with / 4 % 40))).unwrap_or(day),
        2 => day.checked_sub_days(Days::new(u64::from(with / 4 % 40))).unwrap_or(day),
        _ => day.checked_sub_days(Days::new(u64::from(with / 4 % 400))).unwrap_or(day),
    };
    *json.pointer_mut(pointer).unwrap() = serde_json::to_value(moved).unwrap();
}

/// Most days are those of the cases; a few are as far away as a calendar goes.
fn some_day(number: u32) -> NaiveDate {
    let near = NaiveDate::from_ymd_opt(2026, 1, 1).unwrap();
    match number % 32 {
        0 => NaiveDate::MIN,
        1 => NaiveDate::MAX,
        2 => NaiveDate::from_ymd_opt(1, 1, 1).unwrap(),
        3 => NaiveDate::from_ymd_opt(9999, 12, 31).unwrap(),
        4 => NaiveDate::from_ymd_opt(2008, 2, 29).unwrap(),
        5 => NaiveDate::from_ymd_opt(2019, 9, 30).unwrap(),
        _ => near + Days::new(u64::from(number / 32 % 500)),
    }
}

fn walk(value: &Value, here: &mut String, found: &mut Vec<String>) {
    let length = here.len();
    let mut below = |name: &str, value: &Value, here: &mut String| {
        here.push('/');
        here.push_str(name);
        found.push(here.clone());
        walk(value, here, found);
        here.truncate(length);
    };
    match value {
        Value::Object(fields) => fields.iter().for_each(|(field, value)| below(field, value, here)),
        Value::Array(entries) => {
            entries.iter().enumerate().for_each(|(at, value)| below(&at.to_string(), value, here));
        }
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}

fn pick<T>(from: &[T], number: u32) -> &T {
    at(from, number).unwrap()
}

fn at<T>(from: &[T], number: u32) -> Option<&T> {
    let length = u32::try_from(from.len()).unwrap();
    number.checked_rem(length).and_then(|index| from.get(index as usize))
}
