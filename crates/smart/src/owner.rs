//! Who answers for an action: exactly one person, by name or by role.

use crate::action::{Field, Span};
use crate::doers::agent_between;
use crate::doing::Doing;
use crate::reading::Reading;
use crate::sentences::Place;
use crate::spelling::is_known;
use crate::token::Kind;
use crate::units::Unit;
use crate::words::everyday::is_modal;
use crate::words::phrases::Tag;
use crate::words::verb_list::Weight;

/// Who was found, and where.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Owner {
    One(Span),
    Two(Span),
    Group(Span),
    Agency(Span),
    /// "TBC" in the place for an owner.
    Open(Span),
    Nobody,
}

impl Owner {
    pub fn is_one(self) -> bool {
        matches!(self, Self::One(_))
    }
}

/// The place for an owner counts first; what the text says stands in where it names nobody in particular.
pub(crate) fn owner(text: &Reading, field: Option<&Reading>) -> Owner {
    let in_field = field.map(of_field).unwrap_or(Owner::Nobody);
    if in_field.is_one() {
        return in_field;
    }
    let in_text = of_text(text);
    if in_text.is_one() || in_field == Owner::Nobody { in_text } else { in_field }
}

/// "Mother to engage with midwifery": she is named, but nobody at the service would know whether it happened.
pub(crate) fn rests_on_parent(
    text: &Reading,
    field: Option<&Reading>,
    owner: Owner,
    doing: &Doing,
) -> Option<Span> {
    let Owner::One(span) = owner else { return None };
    let named_in = if span.field == Field::Owner { field? } else { text };
    let parent = named_in.units.iter().any(|unit| unit.start == span.start && unit.tag == Tag::Family);
    let vague = text.uses.iter().any(|verb| verb.place == Place::Main && verb.verb.weight == Weight::Vague);
    (parent && vague && !doing.is_verifiable).then_some(span)
}

fn of_field(field: &Reading) -> Owner {
    let whole = Span {
        start: field.tokens.first().map_or(0, |token| token.start),
        end: field.tokens.last().map_or(0, |token| token.end),
        field: Field::Owner,
    };
    let mut persons = Vec::new();
    let mut agency = false;
    let mut group = false;
    let mut company = false;
    for unit in &field.units {
        company = company
            || matches!(
                unit.word.as_str(),
                "with" | "supported" | "via" | "assisted" | "deputy" | "for" | "from" | "at" | "cc"
            );
        match unit.tag {
            _ if company || unit.possessive => {}
            Tag::Professional | Tag::Family | Tag::Name => persons.push(unit),
            Tag::Agency => agency = true,
            Tag::Group => group = true,
            Tag::Document
            | Tag::Test
            | Tag::Act
            | Tag::Course
            | Tag::Hollow
            | Tag::Thing
            | Tag::PlainWord
            | Tag::Number
            | Tag::Mark => {}
        }
    }
    let parted = field.tokens.iter().any(|token| {
        token.kind == Kind::Mark && !matches!(token.word.as_str(), "." | "(" | ")")
            || token.is("and")
            || token.is("or")
    });
    let roles = persons.iter().filter(|unit| unit.tag != Tag::Name).count();
    match persons.as_slice() {
        // "Firefighter J. Moult", "Consultant Dr I. Farouk": one person, at length.
        [_, .., _] if !parted && !group && !agency && roles <= 1 => Owner::One(whole),
        [_] if group => Owner::Group(whole),
        [one] => Owner::One(Span { start: one.start, end: one.end, field: Field::Owner }),
        [_, _, ..] => Owner::Two(whole),
        [] if group => Owner::Group(whole),
        [] if agency => Owner::Agency(whole),
        [] => of_unknown_words(field, whole),
    }
}

/// "claire" or "omar hassan" without capitals is still somebody; "TBC" is not.
fn of_unknown_words(field: &Reading, whole: Span) -> Owner {
    let words: Vec<_> = field.tokens.iter().filter(|token| token.kind == Kind::Word).collect();
    let is_placeholder =
        |word: &str| matches!(word, "tbc" | "tba" | "tbd" | "n" | "na" | "none" | "unknown" | "various");
    match words.as_slice() {
        [] if field.tokens.is_empty() => Owner::Nobody,
        [] => Owner::Open(whole),
        few if few.len() <= 3
            && few.iter().all(|word| !is_known(&word.word) && !is_placeholder(&word.word)) =>
        {
            Owner::One(whole)
        }
        [one]
            if one.capital
                && !is_placeholder(&one.word)
                && crate::words::verbs::verb(&one.word).is_none()
                && !is_known(&one.word) =>
        {
            Owner::One(whole)
        }
        _ => Owner::Open(whole),
    }
}

fn of_text(text: &Reading) -> Owner {
    let main = text.uses.iter().find(|verb| verb.place == Place::Main && !verb.doers.is_empty());
    if let Some(main) = main {
        return of_doers(text, &main.doers);
    }
    // Without a main verb, the doer stands after "by", before a colon, at the end in brackets, or first.
    let agent = agent_between(&text.units, 0, text.units.len());
    if !agent.is_empty() {
        return of_doers(text, &agent);
    }
    of_place(text)
}

fn of_doers(text: &Reading, doers: &[usize]) -> Owner {
    let units: Vec<_> = doers.iter().filter_map(|at| text.units.get(*at)).collect();
    let (Some(first), Some(last)) = (units.first(), units.last()) else { return Owner::Nobody };
    let span = Span { start: first.start, end: last.end, field: Field::Text };
    match (units.len(), first.tag) {
        (1, Tag::Group) => Owner::Group(span),
        (1, Tag::Agency) => Owner::Agency(span),
        (1, _) => Owner::One(span),
        _ => Owner::Two(span),
    }
}

fn of_place(text: &Reading) -> Owner {
    let units = &text.units;
    if let [one] = units.as_slice()
        && matches!(one.tag, Tag::Professional | Tag::Name)
    {
        return of_doers(text, &[0]);
    }
    if let Some(at) = (0..units.len()).rev().find(|at| stands_alone(units, *at)) {
        return of_doers(text, &[at]);
    }
    // "Smoking in pregnancy midwife: CO below 4 ppm"
    let label = units.iter().take(6).position(|unit| unit.is(":")).and_then(|colon| colon.checked_sub(1));
    if let Some(at) = label
        && units.get(at).is_some_and(|unit| unit.tag.is_party() && !unit.possessive)
    {
        return of_doers(text, &[at]);
    }
    // "Ongoing support from the health visitor"
    let giver = units.iter().position(|unit| unit.is("from")).map(|from| from + 1);
    if text.uses.is_empty()
        && !units.iter().any(|unit| unit.is("be") || unit.is("aware"))
        && let Some(at) = giver
        && units.get(at).is_some_and(|unit| unit.tag.is_one_person() && !unit.possessive)
    {
        return of_doers(text, &[at]);
    }
    let Some(first) = units.first().filter(|first| first.tag.is_party() && !first.possessive) else {
        return Owner::Nobody;
    };
    let second = units.get(1);
    let labels = second.is_some_and(|second| second.is(":") || second.is("-"));
    // "FNP nurse, Carly, weekly visits"
    let opens = if second.is_some_and(|second| second.is(",")) { 2 } else { 1 };
    let acts = units
        .get(opens..units.len().min(5).max(opens))
        .unwrap_or_default()
        .iter()
        .take_while(|unit| {
            unit.tag != Tag::Mark && !unit.is("to") && !unit.is("needs") && !is_modal(&unit.word)
        })
        .any(|unit| matches!(unit.tag, Tag::Act | Tag::Test | Tag::Document) || unit.verb.is_some());
    // "IRO midway check 24 August, recorded on file": what follows the first stretch says who does nothing.
    let first_mark = units
        .iter()
        .skip(opens)
        .position(|unit| unit.tag == Tag::Mark && !unit.is(":"))
        .map_or(units.len(), |at| at + opens);
    let unled = text.uses.iter().all(|verb| verb.place != Place::Main || verb.at > first_mark);
    let known = matches!(first.tag, Tag::Professional | Tag::Family) || first.to > first.from + 1;
    let telegram = known && first.tag.is_one_person() && acts && unled;
    if labels || telegram { of_doers(text, &[0]) } else { Owner::Nobody }
}

/// "(HV)", "- Hannah", "- Commissioning officer -": a person set apart by marks answers for the line.
fn stands_alone(units: &[Unit], at: usize) -> bool {
    let is_person = units.get(at).is_some_and(|unit| unit.tag.is_party() && !unit.possessive);
    // "- Safer Homes officer -": words that say what kind of officer belong to it.
    let kinds = units.get(..at).unwrap_or_default().iter().rev().take(3);
    let kinds = kinds
        .take_while(|unit| {
            unit.tag != Tag::Mark && unit.capital && unit.verb.is_none_or(|verb| verb.forms.gerund)
        })
        .count();
    let lead = at.checked_sub(1 + kinds).and_then(|before| units.get(before));
    let kinds = kinds + usize::from(lead.is_some_and(|lead| lead.is("the")));
    let opening = at.checked_sub(1 + kinds);
    let before = opening.and_then(|before| units.get(before));
    let after = units.get(at + 1);
    // "... licence conditions. SW. 30/11."
    let fragment = before.is_some_and(|before| matches!(before.word.as_str(), "." | ";" | "\n"))
        && after.is_none_or(|after| matches!(after.word.as_str(), "." | ";" | "\n" | "," | "-" | "by"));
    if is_person && fragment {
        return true;
    }
    let opened =
        before.is_some_and(|before| matches!(before.word.as_str(), "-" | "(" | "[" | "|" | ":" | ">" | "="));
    let closed = after.is_none_or(|after| {
        matches!(
            after.word.as_str(),
            "-" | ")"
                | "]"
                | "|"
                | "."
                | ";"
                | "\n"
                | "with"
                | "for"
                | "from"
                | "at"
                | "of"
                | ","
                | "by"
                | "on"
                | "before"
                | "within"
                | "until"
                | "till"
                | "next"
                | "this"
        )
    });
    // "Chronology updated, Lydia, 31 July": between commas only where no list of people stands.
    let of_somebody = opening.and_then(|before| before.checked_sub(2)).and_then(|before| units.get(before));
    let of_somebody =
        of_somebody.is_some_and(|word| matches!(word.word.as_str(), "of" | "for" | "with" | "on" | "re"));
    let in_list = [opening.filter(|_| !of_somebody).and_then(|before| before.checked_sub(1)), Some(at + 2)]
        .into_iter()
        .flatten()
        .any(|beside| units.get(beside).is_some_and(|unit| unit.tag.is_party()));
    let between_commas = before.is_some_and(|before| before.is(","))
        && after.is_none_or(|after| after.is(",") || after.is("."))
        && units.get(at).is_some_and(|unit| unit.tag.is_one_person())
        && !in_list;
    if between_commas && is_person {
        return true;
    }
    // "Members: SW, HV, MW" names no one of them.
    if in_list && after.is_some_and(|after| after.is(",")) {
        return false;
    }
    is_person && opened && closed
}
