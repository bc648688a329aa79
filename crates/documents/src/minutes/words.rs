//! Names, days and small phrases as minutes write them.

use chrono::{NaiveDate, NaiveTime};
use prebirth_domain::{
    Audience, CaseFile, Conference, Gestation, Party, Person, PersonName, Withheld, WithheldFact,
    day_in_words, day_in_words_with_weekday, lowered,
};

use crate::model::{BlockKind, Document, Level, Run, Seen};
pub(crate) use prebirth_domain::capital;

use crate::withheld::{kept_for_party, kept_in, names_the_person};

/// This adds a heading of a section.
pub(crate) fn section(document: &mut Document, text: &str) {
    document.add(BlockKind::Heading(Level::Section, vec![Run::text(text)]));
}

/// This adds a heading of a part of a section.
pub(crate) fn part(document: &mut Document, text: &str) {
    document.add(BlockKind::Heading(Level::Part, vec![Run::text(text)]));
}

/// This adds a paragraph for every line that was typed.
pub(crate) fn paragraphs(document: &mut Document, seen: &Seen, text: &str) {
    for line in lines(text) {
        document.add_for(seen.clone(), BlockKind::Paragraph(vec![Run::text(line)]));
    }
}

/// This gives the lines of a text that say something.
pub(crate) fn lines(text: &str) -> impl Iterator<Item = &str> {
    text.lines().map(str::trim).filter(|line| !line.is_empty())
}

/// This gives a text that says something.
pub(crate) fn said(text: Option<&String>) -> Option<&str> {
    text.map(|text| text.trim()).filter(|text| !text.is_empty())
}

/// This writes a day, or that it is not recorded.
pub(crate) fn day(day: Option<NaiveDate>) -> String {
    day.map_or_else(|| "not recorded".to_owned(), day_in_words)
}

/// This writes a day inside a sentence, or that the day is not recorded.
pub(crate) fn on_day(day: Option<NaiveDate>) -> String {
    day.map_or_else(|| "day not recorded".to_owned(), day_in_words)
}

/// This writes a day with its weekday and the gestation, such as "Monday 13 July 2026 (28+0)".
pub(crate) fn day_and_gestation(case: &CaseFile, day: NaiveDate) -> String {
    let is_before_birth = case.born_on().is_none_or(|born| day < born);
    let gestation = case.gestation_on(day).filter(|_| is_before_birth);
    match gestation {
        Some(gestation) => format!("{} ({gestation} weeks)", day_in_words_with_weekday(day)),
        None => day_in_words_with_weekday(day),
    }
}

/// This writes a time of day, such as "10:05".
pub(crate) fn time(time: NaiveTime) -> String {
    time.format("%H:%M").to_string()
}

/// This writes from when to when.
pub(crate) fn span(from: Option<NaiveTime>, until: Option<NaiveTime>) -> Option<String> {
    match (from, until) {
        (Some(from), Some(until)) => Some(format!("{} to {}", time(from), time(until))),
        (Some(from), None) => Some(format!("from {}", time(from))),
        (None, Some(until)) => Some(format!("until {}", time(until))),
        (None, None) => None,
    }
}

/// This writes a gestation with its unit.
pub(crate) fn weeks(gestation: Gestation) -> String {
    format!("{gestation} weeks")
}

/// This writes a name, or that it is not known.
pub(crate) fn name(name: &PersonName) -> String {
    if name.is_unknown() { "Name not known".to_owned() } else { name.full() }
}

/// This writes a name with the other names that the person goes by.
pub(crate) fn full_name(whole: &PersonName) -> String {
    let mut written = name(whole);
    if let Some(known) = said(whole.known_as.as_ref()) {
        written.push_str(&format!(", known as {known}"));
    }
    let aliases: Vec<&str> =
        whole.aliases.iter().map(|alias| alias.trim()).filter(|alias| !alias.is_empty()).collect();
    if !aliases.is_empty() {
        written.push_str(&format!("; also {}", aliases.join(", ")));
    }
    written
}

/// This writes who somebody is: name and role.
pub(crate) fn who(case: &CaseFile, party: Option<&Party>) -> String {
    let Some(party) = party else { return "Somebody whose name is not recorded".to_owned() };
    let role = case.role_words_of(party).unwrap_or_default();
    match case.name_of(party) {
        Some(known) if !known.is_unknown() && role.is_empty() => known.full(),
        Some(known) if !known.is_unknown() => format!("{}, {role}", known.full()),
        Some(_) | None if role.is_empty() => "Somebody whose name is not recorded".to_owned(),
        Some(_) | None => capital(&role),
    }
}

/// This writes a phrase as it stands inside a sentence; a short form such as "PDF" stays as it is.
pub(crate) fn within(text: &str) -> String {
    let mut letters = text.chars();
    match (letters.next(), letters.clone().next()) {
        (Some(_), Some(second)) if second.is_lowercase() || second == ' ' => lowered(text),
        _ => text.to_owned(),
    }
}

/// These say of several babies what is said of one; the longer ones come first.
const OF_SEVERAL: [(&str, &str); 15] = [
    ("Does the baby need", "Do the babies need"),
    ("Baby due", "Babies due"),
    ("baby comes", "babies come"),
    ("baby’s", "babies’"),
    ("baby no longer needs", "babies no longer need"),
    ("baby does not need", "babies do not need"),
    ("baby does not stay", "babies do not stay"),
    ("baby needs", "babies need"),
    ("baby stays", "babies stay"),
    ("baby goes", "babies go"),
    ("baby leaves", "babies leave"),
    ("baby is", "babies are"),
    ("baby has", "babies have"),
    ("this baby", "these babies"),
    ("baby", "babies"),
];

/// This writes one of our own sentences of the baby for twins, where there are twins.
pub(crate) fn of_babies(case: &CaseFile, text: &str) -> String {
    let mut written = text.to_owned();
    if case.pregnancy.babies.len() > 1 {
        for (one, several) in OF_SEVERAL {
            written = written.replace(one, several);
        }
    }
    written
}

/// This writes the kind of a conference, such as "pre-birth initial child protection conference".
pub(crate) fn kind(conference: &Conference) -> &'static str {
    conference.kind.label()
}

/// This gives who may see a fact that may be withheld from somebody.
pub(crate) fn seen(case: &CaseFile, is_fact: &dyn Fn(&WithheldFact) -> bool) -> Seen {
    let is_kept = |withheld: &&Withheld| is_fact(&withheld.fact) && !withheld.kept_from.is_empty();
    kept(&case.withheld.iter().filter(is_kept).collect::<Vec<_>>())
}

/// This gives who may know who lives with the mother: nobody from whom her address is kept.
pub(crate) fn seen_household(case: &CaseFile) -> Seen {
    let Some(mother) = case.mother() else { return Seen::by_everyone() };
    seen(case, &|fact| matches!(fact, WithheldFact::Address { of } if *of == mother.id))
}

/// This gives who may know that a person is part of the case, where the very name is withheld.
pub(crate) fn seen_person(case: &CaseFile, person: &Person) -> Seen {
    seen(case, &|fact| match fact {
        WithheldFact::Words { words } => names_the_person(words, &person.name),
        WithheldFact::Address { .. }
        | WithheldFact::Telephone { .. }
        | WithheldFact::Email { .. }
        | WithheldFact::Gp { .. }
        | WithheldFact::PlaceOfBirth => false,
    })
}

/// This gives who may know that somebody took part: a withheld practice is known by its doctor's name.
pub(crate) fn seen_party(case: &CaseFile, party: Option<&Party>) -> Seen {
    match party {
        Some(Party::Person { id }) => {
            case.person(id).map_or_else(Seen::by_everyone, |person| seen_person(case, person))
        }
        Some(professional @ Party::Professional { .. }) => kept(&kept_for_party(case, professional)),
        None => Seen::by_everyone(),
    }
}

/// This gives who may see a text from a field of the record, where a withheld fact may stand in it.
pub(crate) fn seen_text(case: &CaseFile, text: &str) -> Seen {
    kept(&kept_in(case, text))
}

/// This gives the narrower of two: what is kept from somebody by either is kept from them.
pub(crate) fn narrower(one: Seen, other: Seen) -> Seen {
    match (&one.audience, &other.audience) {
        (_, Audience::Everyone) => one,
        (Audience::Everyone, _) => other,
        (Audience::NotFor { people, ground, .. }, Audience::NotFor { people: more, .. }) => {
            let mut people: Vec<_> = people.iter().chain(more).cloned().collect();
            people.sort();
            people.dedup();
            let leaves_trace = one.audience.leaves_trace() && other.audience.leaves_trace();
            Seen::from(Audience::NotFor { people, ground: ground.clone(), leaves_trace })
        }
        // What no parent reads, no parent from whom a fact is kept reads.
        (
            Audience::ProfessionalsOnly { .. }
            | Audience::PoliceRestricted { .. }
            | Audience::LegallyPrivileged,
            _,
        ) => one,
        (
            _,
            Audience::ProfessionalsOnly { .. }
            | Audience::PoliceRestricted { .. }
            | Audience::LegallyPrivileged,
        ) => other,
        (Audience::FamilyOnly { people }, Audience::NotFor { people: kept, .. })
        | (Audience::NotFor { people: kept, .. }, Audience::FamilyOnly { people }) => {
            let people = people.iter().filter(|person| !kept.contains(person)).cloned().collect();
            Seen { audience: Audience::FamilyOnly { people }, instead: None }
        }
        (Audience::FamilyOnly { people }, Audience::FamilyOnly { people: others }) => {
            let people = people.iter().filter(|person| others.contains(person)).cloned().collect();
            Seen { audience: Audience::FamilyOnly { people }, instead: one.instead }
        }
    }
}

fn kept(kept: &[&Withheld]) -> Seen {
    let Some(first) = kept.first() else { return Seen::by_everyone() };
    let mut people: Vec<_> = kept.iter().flat_map(|withheld| withheld.kept_from.iter().cloned()).collect();
    people.sort();
    people.dedup();
    Seen::from(Audience::NotFor {
        people,
        ground: first.ground.clone(),
        // One entry that says that the trace itself is unsafe is enough.
        leaves_trace: kept.iter().all(|withheld| withheld.leaves_trace),
    })
}
