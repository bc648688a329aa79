//! Restrictions in an action, and what they leave open: on what ground, who was told, who supervises, until when.

use crate::action::{ActionText, Field, Span};
use crate::check::understand;
use crate::context::Context;
use crate::reading::Reading;
use crate::units::Unit;
use crate::words::phrases::Tag;

/// This is what an action restricts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RestrictionKind {
    /// Seeing the baby or one another: supervised contact, no contact.
    Contact,
    /// Being somewhere: not in the home, not on the ward.
    Presence,
    /// Where the baby goes: no discharge, a placement, a removal.
    WhereBabyGoes,
    /// Being told: information that is kept from somebody.
    Information,
}

/// This is a restriction in an action, with what the words say of its ground.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Restriction {
    /// What is restricted.
    pub kind: RestrictionKind,
    /// The words that restrict.
    pub span: Span,
    /// A legal basis is named: an order, bail, police protection, consent, a signed agreement.
    pub names_basis: bool,
    /// It is said who was told.
    pub names_who_was_told: bool,
    /// It is said who supervises.
    pub names_supervisor: bool,
    /// It is said until when, or when it is looked at again.
    pub names_end: bool,
}

const CONTACT: &[&str] = &[
    "supervised contact",
    "supervised family time",
    "unsupervised",
    "no contact",
    "not have contact",
    "not to have contact",
    "not see",
    "not to see",
    "left alone with",
    "alone with the baby",
    "alone with baby",
    "supervise contact",
    "supervises contact",
    "contact supervised",
    "time supervised",
    "not contact",
    "not to contact",
];
const PRESENCE: &[&str] = &[
    "not go to",
    "not to go to",
    "not enter",
    "not to enter",
    "not attend the property",
    "not to attend the property",
    "not allowed",
    "not permitted",
    "not be on the ward",
    "not to be on the ward",
    "not stay overnight",
    "not to stay overnight",
    "stay away from",
    "not come to",
    "not to come to",
    "move out",
    "leave the home",
    "leave the family home",
    "not live",
    "not to live",
    "excluded from",
];
const BABY: &[&str] = &[
    "not be discharged",
    "not to be discharged",
    "no discharge",
    "removed at birth",
    "removal",
    "placed with",
    "placement",
    "police protection",
    "not leave the ward",
    "not to leave the ward",
    "separated",
];
const INFORMATION: &[&str] = &[
    "do not tell",
    "not be told",
    "not to be told",
    "not disclose",
    "not to disclose",
    "not be shared with",
    "not to be shared with",
    "withheld from",
    "address confidential",
    "kept from",
];
const BASES: &[&str] = &[
    "order",
    "bail",
    "licence",
    "injunction",
    "police protection",
    "consent",
    "agreement",
    "section 20",
    "s20",
    "s 20",
    "ico",
    "court",
    "non molestation",
    "dvpn",
    "dvpo",
    "epo",
    "condition",
    "conditions",
];
const TOLD: &[&str] =
    &["told", "explained to", "informed", "agreed with", "signed by", "has been given", "letter to"];

/// This finds the restrictions of an action and says what each of them leaves open.
///
/// # Example
/// "He does not go to the flat until 2 October (bail condition, explained to him on 13 July)" leaves nothing open
/// but who looks after it.
#[must_use]
pub fn restrictions(action: &ActionText, context: &Context) -> Vec<Restriction> {
    let reading = Reading::of_text(&action.text, context);
    let plain: Vec<&str> = reading.tokens.iter().map(|token| token.word.as_str()).collect();
    let find = |phrases: &[&str]| phrases.iter().find_map(|phrase| position(&plain, phrase));
    let bound = understand(action, context).deadline;
    let names_end = matches!(bound, crate::deadline::Deadline::Bound(_));
    let names_basis = find(BASES).is_some();
    let names_who_was_told = find(TOLD).is_some();
    let names_supervisor = supervisor(&reading.units);
    [
        (RestrictionKind::Contact, CONTACT),
        (RestrictionKind::Presence, PRESENCE),
        (RestrictionKind::WhereBabyGoes, BABY),
        (RestrictionKind::Information, INFORMATION),
    ]
    .into_iter()
    .filter_map(|(kind, phrases)| {
        let (from, count) = find(phrases)?;
        let (first, last) = (reading.tokens.get(from)?, reading.tokens.get(from + count - 1)?);
        let span = Span { start: first.start, end: last.end, field: Field::Text };
        Some(Restriction { kind, span, names_basis, names_who_was_told, names_supervisor, names_end })
    })
    .collect()
}

fn position(words: &[&str], phrase: &str) -> Option<(usize, usize)> {
    let wanted: Vec<&str> = phrase.split(' ').collect();
    words.windows(wanted.len()).position(|window| window == wanted.as_slice()).map(|at| (at, wanted.len()))
}

/// "supervised by L. Grant", "L. Grant supervises": a person beside the verb.
fn supervisor(units: &[Unit]) -> bool {
    let supervises = |unit: &Unit| unit.verb.is_some_and(|verb| verb.base == "supervise");
    units.iter().enumerate().any(|(at, unit)| {
        let beside = [at.checked_sub(1), at.checked_sub(2), Some(at + 1), Some(at + 2)];
        supervises(unit)
            && beside
                .into_iter()
                .flatten()
                .filter_map(|near| units.get(near))
                .any(|near| matches!(near.tag, Tag::Professional | Tag::Name | Tag::Family))
    })
}
