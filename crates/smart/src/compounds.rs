//! Roles and bodies that no list can hold: "positive behaviour worker", "Kirklees Council", "FNLW to visit".

use crate::spelling::is_known;
use crate::token::{Kind, Token};
use crate::units::Unit;
use crate::words::everyday::{is_determiner, is_modal, is_preposition};
use crate::words::phrases::Tag;
use crate::words::verbs;

/// A name or a place before one of these names a body.
const BODIES: &str = "council;hospital;school;academy;trust;police;court;university;nursery;surgery;college;infirmary;\
social care;children's services;childrens services;probation;housing;midwifery;health visiting;women's aid;womens aid;csc;\
social services;maternity;local authority;la;cmht;prison;nhs;homes;housing association;borough";

pub(crate) fn joined(tokens: &[Token], found: Vec<Unit>) -> Vec<Unit> {
    let mut made: Vec<Unit> = Vec::with_capacity(found.len());
    for at in 0..found.len() {
        let Some(unit) = found.get(at) else { break };
        let mut unit = unit.clone();
        if unit.is("worker") {
            unit = worker(&mut made, unit);
        } else if is_head(&unit.word)
            && let Some(kind) = made.pop_if(|last| is_field_of_work(last))
        {
            unit = grown(kind, &unit, Tag::Professional);
        } else if made.last().is_some_and(|last| last.tag == Tag::Name && !last.possessive)
            && is_body(tokens, &unit)
        {
            if let Some(name) = made.pop() {
                unit = grown(name, &unit, Tag::Agency);
            }
        } else if let Some(tag) = short_form(tokens, &found, at) {
            unit.tag = tag;
            unit.verb = None;
        }
        made.push(unit);
    }
    made
}

fn grown(first: Unit, last: &Unit, tag: Tag) -> Unit {
    Unit {
        to: last.to,
        end: last.end,
        tag,
        possessive: last.possessive,
        verb: None,
        word: String::new(),
        ..first
    }
}

/// "MH worker", "parent and baby worker": any kind of worker is one person; "the allocated worker" is nobody yet.
fn worker(made: &mut Vec<Unit>, unit: Unit) -> Unit {
    let mut unit = unit;
    let mut is_one = false;
    for _ in 0..3 {
        let Some(kind) = made.pop_if(|last| is_kind(last)) else { break };
        unit = grown(kind, &unit, Tag::Professional);
        is_one = true;
    }
    if !is_one {
        unit.tag = Tag::Group;
    }
    unit
}

/// "housing support officer", "fire safety officer", "welfare rights adviser".
fn is_head(word: &str) -> bool {
    matches!(
        word,
        "officer"
            | "adviser"
            | "advisor"
            | "coordinator"
            | "nurse"
            | "practitioner"
            | "manager"
            | "supervisor"
            | "navigator"
            | "assistant"
            | "facilitator"
            | "counsellor"
            | "therapist"
            | "mentor"
            | "advocate"
            | "clinician"
    )
}

fn is_field_of_work(unit: &Unit) -> bool {
    matches!(unit.tag, Tag::Agency | Tag::Hollow | Tag::Course | Tag::Test) && !unit.possessive
        || matches!(
            unit.word.as_str(),
            "rights" | "safety" | "welfare" | "benefits" | "safeguarding" | "smoking"
        )
}

fn is_kind(unit: &Unit) -> bool {
    let kind = match unit.tag {
        Tag::Agency | Tag::Hollow | Tag::Course | Tag::Thing | Tag::Test | Tag::Name => true,
        Tag::PlainWord => {
            unit.verb.is_none_or(|verb| verb.noun_too)
                && !is_determiner(&unit.word)
                && !is_preposition(&unit.word)
                && !is_modal(&unit.word)
                && !matches!(
                    unit.word.as_str(),
                    "to" | "and"
                        | "or"
                        | "by"
                        | "if"
                        | "allocated"
                        | "named"
                        | "new"
                        | "current"
                        | "relevant"
                        | "appropriate"
                        | "identified"
                        | "same"
                        | "other"
                        | "assigned"
                        | "suitable"
                        | "available"
                        | "key"
                        | "then"
                        | "that"
                )
        }
        Tag::Professional | Tag::Family | Tag::Group | Tag::Document | Tag::Act | Tag::Number | Tag::Mark => {
            false
        }
    };
    kind && !unit.possessive
}

fn is_body(tokens: &[Token], unit: &Unit) -> bool {
    if unit.tag != Tag::Agency && unit.tag != Tag::PlainWord {
        return false;
    }
    let words: Vec<&str> =
        tokens.get(unit.from..unit.to).unwrap_or_default().iter().map(|token| token.word.as_str()).collect();
    let words = words.join(" ");
    BODIES.split(';').any(|body| body == words || body.replace("'s", "") == words)
}

/// Letters that no list knows are somebody's initials or role, or a service, where they are said to do something.
fn short_form(tokens: &[Token], found: &[Unit], at: usize) -> Option<Tag> {
    let unit = found.get(at)?;
    let token = tokens.get(unit.from)?;
    let length = token.end - token.start;
    let fits = token.kind == Kind::Word && token.all_capitals && (2..=5).contains(&length);
    if unit.tag != Tag::PlainWord || !fits || is_known(&token.word) || verbs::verb(&token.word).is_some() {
        return None;
    }
    let next = found.get(at + 1);
    let before = at.checked_sub(1).and_then(|before| found.get(before));
    let acts = next.is_some_and(|next| {
        next.is("to")
            || next.is(":")
            || is_modal(&next.word)
            || at == 0 && length == 2 && next.verb.is_some_and(|verb| verb.forms.third_person)
    }) || before.is_some_and(|before| before.is("by"))
        || next.is_some_and(|next| next.is("/") || next.is("and"))
            && found.get(at + 2).is_some_and(|second| second.tag.is_party());
    // "advocate PT sits": the letters of the advocate's name.
    let goes_on = next.is_some_and(|next| next.is("to") || next.verb.is_some() || is_modal(&next.word));
    if length == 2
        && goes_on
        && before.is_some_and(|before| before.tag == Tag::Professional && !before.possessive)
    {
        return Some(Tag::Name);
    }
    // "RK (probation) emails"
    if at == 0 && length == 2 && next.is_some_and(|next| next.is("(")) {
        return Some(Tag::Professional);
    }
    // "responsible: GB", "(GB)"
    let set_apart = length == 2
        && before.is_some_and(|before| matches!(before.word.as_str(), ":" | "-" | "(" | "["))
        && next.is_none_or(|next| next.tag == Tag::Mark);
    if !acts && !set_apart {
        return None;
    }
    let is_person = length == 2 || token.word.ends_with(['w', 'n']) || token.word.ends_with("hv");
    Some(if is_person { Tag::Professional } else { Tag::Agency })
}

#[cfg(test)]
mod tests {
    use crate::token::tokens;
    use crate::units::units;
    use crate::words::phrases::Tag;

    #[test]
    fn a_kind_of_worker_is_one_person_and_a_place_with_its_council_is_a_body() {
        for (text, tag) in [
            ("MH worker to visit", Tag::Professional),
            ("parent and baby worker to visit", Tag::PlainWord),
            ("positive behaviour worker to visit", Tag::Professional),
            ("allocated worker to visit", Tag::Group),
            ("Kirklees Council to reply", Tag::Agency),
            ("FNLW to visit", Tag::Professional),
            ("QXZ to reply", Tag::Agency),
        ] {
            let found = units(&tokens(text));
            assert_eq!(found.first().map(|unit| unit.tag), Some(tag), "{text}");
        }
    }
}
