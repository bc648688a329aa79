//! Where the words that somebody typed stand in a case, with the words around them.

use prebirth_domain::CaseFile;
use prebirth_rules::{Place, Room};
use prebirth_store::{fold, search_words};
use serde_json::Value;

use crate::views::Found;

/// How many places of one case are shown, so that no case hides the others.
const OF_ONE_CASE: usize = 3;

/// How many places are shown.
const AT_ONCE: usize = 12;

/// How many letters stand before and after what was found.
const AROUND: usize = 48;

/// These are the places where the words stand.
#[derive(Default)]
pub(crate) struct Hits {
    pub(super) found: Vec<Found>,
    pub(super) more: u32,
}

impl Hits {
    /// This says whether as many are found as are shown.
    pub(crate) fn is_full(&self) -> bool {
        self.found.len() >= AT_ONCE
    }

    /// This takes those of one case in.
    pub(crate) fn take(&mut self, hits: Self) {
        let room = AT_ONCE.saturating_sub(self.found.len());
        let left = hits.found.len().saturating_sub(room);
        self.more =
            self.more.saturating_add(hits.more).saturating_add(u32::try_from(left).unwrap_or(u32::MAX));
        self.found.extend(hits.found.into_iter().take(room));
    }
}

/// This finds the places of one case: names first, then what is written.
pub(crate) fn hits(case: &CaseFile, typed: &str) -> Hits {
    let words = search_words(typed);
    let Ok(document) = serde_json::to_value(case) else { return Hits::default() };
    let mut texts = Vec::new();
    gather(&document, String::new(), &mut texts);
    let mut found: Vec<Found> = texts.iter().filter_map(|text| hit(case, text, &words)).collect();
    found.dedup_by(|one, before| one.place.pointer == before.place.pointer && one.words == before.words);
    // Whoever bears a name comes before what is written about them.
    found.sort_by_key(|hit| !hit.place.pointer.ends_with("/name"));
    let more = found.len().saturating_sub(OF_ONE_CASE);
    found.truncate(OF_ONE_CASE);
    Hits { found, more: u32::try_from(more).unwrap_or(u32::MAX) }
}

struct Text {
    pointer: String,
    text: String,
}

/// A name is one text, although it is kept in parts. Ids and the words that only the program reads are left out.
fn gather(value: &Value, pointer: String, texts: &mut Vec<Text>) {
    match value {
        Value::String(text) if is_prose(text) => texts.push(Text { pointer, text: text.clone() }),
        Value::Array(entries) => {
            for (position, entry) in entries.iter().enumerate() {
                gather(entry, format!("{pointer}/{position}"), texts);
            }
        }
        Value::Object(fields) => {
            if let (Some(given), Some(family)) = (text_of(fields, "given"), text_of(fields, "family")) {
                let text = format!("{given} {family}").trim().to_owned();
                texts.push(Text { pointer: pointer.clone(), text });
            }
            for (name, field) in fields {
                if !matches!(name.as_str(), "id" | "given" | "family" | "party" | "owner" | "policyPack") {
                    gather(field, format!("{pointer}/{name}"), texts);
                }
            }
        }
        Value::String(_) | Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}

fn text_of<'a>(fields: &'a serde_json::Map<String, Value>, name: &str) -> Option<&'a str> {
    fields.get(name).and_then(Value::as_str)
}

/// "dueDate" and "2026-07-14" are not words that anybody wrote.
fn is_prose(text: &str) -> bool {
    let is_code = !text.contains(' ')
        && text.starts_with(|first: char| first.is_ascii_lowercase())
        && text.chars().all(|letter| letter.is_ascii_alphanumeric());
    !text.trim().is_empty() && !is_code && text.parse::<chrono::NaiveDate>().is_err()
}

fn hit(case: &CaseFile, text: &Text, words: &[String]) -> Option<Found> {
    let first = words.first()?;
    let begins = |word: &str| {
        text.text
            .split(|letter: char| letter.is_whitespace() || "-/.,;:()".contains(letter))
            .any(|part| search_words(part).iter().any(|folded| folded.starts_with(word)))
    };
    if !words.iter().all(|word| begins(word)) {
        return None;
    }
    let (kind, place) = place_of(&text.pointer)?;
    Some(Found {
        case: case.id.clone(),
        title: case.title(),
        kind: kind.to_owned(),
        words: around(&text.text, first),
        place,
    })
}

/// This gives the words around the first place where the word stands.
fn around(text: &str, word: &str) -> String {
    let letters: Vec<char> = text.split_whitespace().collect::<Vec<_>>().join(" ").chars().collect();
    let at = (0..letters.len())
        .find(|start| {
            fold(&letters.iter().skip(*start).take(word.len() + 2).collect::<String>()).starts_with(word)
        })
        .unwrap_or(0);
    let from = at.saturating_sub(AROUND);
    let until = (at + word.len() + AROUND).min(letters.len());
    let middle: String = letters.iter().skip(from).take(until - from).collect();
    let before = if from > 0 { "…" } else { "" };
    let after = if until < letters.len() { "…" } else { "" };
    format!("{before}{}{after}", middle.trim())
}

/// This says what stands at a place of the case file, and in which room it is read.
fn place_of(pointer: &str) -> Option<(&'static str, Place)> {
    let parts: Vec<&str> = pointer.split('/').skip(1).collect();
    let (room, section, kind) = match parts.as_slice() {
        ["people", ..] => (Room::Prepare, "people", "Person"),
        ["professionals", ..] => (Room::Prepare, "professionals", "Professional"),
        ["concerns", ..] => (Room::Prepare, "concerns", "Concern"),
        ["referrals", ..] => (Room::Prepare, "referral", "Referral"),
        ["notices", ..] => (Room::Prepare, "notices", "Who was told"),
        ["strategyDiscussions", ..] => (Room::Prepare, "strategy", "Strategy discussion"),
        ["assessment" | "legal" | "meetings", ..] => (Room::Prepare, "legal", "Legal and assessment"),
        ["pregnancy" | "reference" | "authority" | "thresholdDecisions" | "disputes", ..] => {
            (Room::Prepare, "pregnancy", "The case")
        }
        ["conferences", _, "invitations" | "leftOut", ..] => (Room::Prepare, "invitations", "Invitation"),
        ["conferences", _, "reports", ..] => (Room::Prepare, "reports", "Report"),
        ["conferences", _, "agenda" | "purpose", ..] => (Room::Prepare, "agenda", "Agenda"),
        ["conferences", _, "venue" | "between" | "chair" | "separateAttendance" | "delay", ..] => {
            (Room::Prepare, "conference", "Conference")
        }
        ["conferences", _, "contributions", ..] => (Room::Hold, "contributions", "Said"),
        ["conferences", _, "parentViews", ..] => (Room::Hold, "views", "A parent’s view"),
        ["conferences", _, "decision", ..] => (Room::Hold, "decision", "Decision"),
        ["conferences", _, "minutes", ..] => (Room::Minutes, "minutes", "Minutes"),
        ["conferences", ..] => (Room::Hold, "conference", "Conference"),
        ["plan", "actions", ..] => (Room::Plan, "actions", "Action"),
        ["plan", ..] => (Room::Plan, "frame", "Plan"),
        ["birthPlan", ..] => (Room::Plan, "birthPlan", "Birth plan"),
        ["coreGroupMeetings", ..] => (Room::After, "coreGroups", "Core group"),
        ["escalations", ..] => (Room::After, "escalations", "Escalation"),
        ["birth" | "sightings", ..] => (Room::After, "birth", "Birth"),
        // What nobody reads in a room, such as ids, is found nowhere.
        _ => return None,
    };
    Some((kind, Place::new(room, section, pointer)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_words_around_a_find_are_cut_at_both_ends_and_marks_do_not_matter() {
        let text =
            format!("{} spoke with Łukasz about the cot {}", "before ".repeat(20), "after ".repeat(20));
        let shown = around(&text, "lukasz");
        assert!(
            shown.contains("spoke with Łukasz about the cot"),
            "the reader sees why it was found: {shown}"
        );
        assert!(shown.starts_with('…') && shown.ends_with('…'), "what is left out is marked: {shown}");
    }

    #[test]
    fn codes_and_days_are_no_words_that_anybody_wrote() {
        for (text, is) in
            [("inRoom", false), ("2026-07-14", false), ("", false), ("Cot", true), ("no contact", true)]
        {
            assert_eq!(is_prose(text), is, "{text}");
        }
    }
}
