//! What has to be looked for so that a withheld fact does not reach a reader.

use prebirth_domain::{
    Address, CaseFile, Party, Person, PersonId, PersonName, Role, WhereaboutsKind, Withheld, WithheldFact,
};

use crate::leak::{address_words, says_something};

/// This gives every string that gives a withheld fact away, however short the record of it is.
///
/// # Missing data
/// Gives nothing for a fact that the record does not hold. Never fails.
pub fn telling_words(case: &CaseFile, withheld: &Withheld) -> Vec<String> {
    let person = |id: &PersonId| case.person(id);
    let mut words = match &withheld.fact {
        WithheldFact::Address { of } => person(of).map(whereabouts).unwrap_or_default(),
        WithheldFact::Telephone { of } => {
            person(of).and_then(|one| one.telephone.clone()).into_iter().collect()
        }
        WithheldFact::Email { of } => person(of).and_then(|one| one.email.clone()).into_iter().collect(),
        WithheldFact::Gp { of } => person(of).map(|one| practice(case, one)).unwrap_or_default(),
        WithheldFact::PlaceOfBirth => places_of_birth(case),
        WithheldFact::Words { words } => in_words(case, words),
    };
    words.iter_mut().for_each(|word| *word = word.trim().to_owned());
    words.retain(|word| says_something(word) || is_long_number(word));
    words.sort();
    words.dedup();
    words
}

/// This gives the words of every fact that is kept from a person.
pub fn words_kept_from(case: &CaseFile, reader: &PersonId) -> Vec<String> {
    let kept = case.withheld.iter().filter(|withheld| withheld.kept_from.contains(reader));
    kept.flat_map(|withheld| telling_words(case, withheld)).collect()
}

/// A number has no letters and says all the same: a telephone number is looked for as it is.
fn is_long_number(word: &str) -> bool {
    word.chars().filter(|letter| letter.is_numeric()).count() > 6
}

/// Whoever may not know the address may not know the refuge or the ward either.
fn whereabouts(person: &Person) -> Vec<String> {
    let mut words = person.address.as_ref().map(Address::words_that_identify).unwrap_or_default();
    if let Some(address) = &person.address {
        words.extend(address_words(&address.on_one_line()));
    }
    for stay in person.whereabouts.iter().filter(|stay| stay.until.is_none()) {
        let Some(name) = stay.name.as_deref().map(str::trim).filter(|name| !name.is_empty()) else {
            continue;
        };
        match stay.place {
            WhereaboutsKind::Home
            | WhereaboutsKind::Refuge
            | WhereaboutsKind::MotherAndBabyUnit
            | WhereaboutsKind::TemporaryAccommodation
            | WhereaboutsKind::SupportedAccommodation => words.extend(address_words(name)),
            // A prison, a hospital or a whole authority is known by its name alone.
            WhereaboutsKind::Prison
            | WhereaboutsKind::Hospital
            | WhereaboutsKind::OtherAuthority
            | WhereaboutsKind::NotKnown => words.push(name.to_owned()),
        }
    }
    words
}

/// A practice is known by its own name and by the doctor's.
fn practice(case: &CaseFile, person: &Person) -> Vec<String> {
    let mut words: Vec<String> = person.gp.iter().cloned().collect();
    for part in person.gp.iter().flat_map(|gp| gp.split([',', ';', '\n'])) {
        let part = part.trim();
        words.push(part.trim_start_matches("Dr ").trim_start_matches("Dr. ").to_owned());
        words.push(part.to_owned());
    }
    for doctor in case.professionals_in(Role::Gp).filter(|doctor| doctor.works_with.contains(&person.id)) {
        words.push(doctor.name.full());
        words.extend(doctor.agency.clone());
        words.extend(doctor.email.clone());
    }
    words
}

fn places_of_birth(case: &CaseFile) -> Vec<String> {
    let planned = case.pregnancy.intended_place_of_birth.clone();
    let in_plan = case.birth_plan.as_ref().and_then(|plan| plan.place_of_birth.clone());
    planned.into_iter().chain(in_plan).collect()
}

/// Words that name a person of the record keep that person's other names too.
fn in_words(case: &CaseFile, withheld: &str) -> Vec<String> {
    let mut words = vec![withheld.to_owned()];
    let named = case.people.iter().filter(|person| names_the_person(withheld, &person.name));
    for person in named {
        let name = &person.name;
        words.push(name.full());
        words.extend(name.aliases.iter().cloned());
        if let Some(known) = &name.known_as {
            words.push(format!("{known} {}", name.family));
            words.extend(alone(case, person, known));
        }
        words.extend(alone(case, person, &name.given));
        words.extend(alone(case, person, &name.family));
    }
    words
}

/// This says whether words are the name of a person, with or without what stands around it.
pub(crate) fn names_the_person(words: &str, name: &PersonName) -> bool {
    let plain = |text: &str| text.to_lowercase().split_whitespace().collect::<Vec<_>>().join(" ");
    let (words, full) = (plain(words), plain(&name.full()));
    words.chars().count() > 2 && !full.is_empty() && (full.contains(&words) || words.contains(&full))
}

/// A first name alone gives somebody away where nobody else has it and it is no common word.
fn alone(case: &CaseFile, person: &Person, part: &str) -> Option<String> {
    const ALSO_WORDS: [&str; 56] = [
        "will", "mark", "grace", "rose", "hope", "faith", "april", "june", "august", "dawn", "summer",
        "autumn", "bill", "frank", "miles", "joy", "patience", "young", "brown", "white", "green", "black",
        "price", "day", "church", "bishop", "cook", "baker", "hall", "wood", "rich", "order", "may", "sue",
        "pat", "rob", "art", "ray", "guy", "jay", "kit", "max", "van", "bob", "don", "her", "his", "the",
        "and", "son", "man", "boy", "old", "new", "king", "long",
    ];
    let part = part.trim().to_lowercase();
    let shared = |name: &PersonName| {
        [&name.given, &name.family].into_iter().any(|one| one.trim().to_lowercase() == part)
            || name.known_as.as_ref().is_some_and(|known| known.trim().to_lowercase() == part)
    };
    let by_family = case.people.iter().filter(|other| other.id != person.id).any(|other| shared(&other.name));
    let by_others = case.professionals.iter().any(|other| shared(&other.name));
    let is_word = part.chars().count() < 3 || ALSO_WORDS.contains(&part.as_str());
    (!by_family && !by_others && !is_word).then_some(part)
}

/// This says from whom somebody's part in the case is kept: their name, practice or agency is withheld.
pub(crate) fn kept_for_party<'a>(case: &'a CaseFile, party: &Party) -> Vec<&'a Withheld> {
    let text = match party {
        Party::Person { id } => case.person(id).map(|person| person.name.full()),
        // The agency is not printed beside the name: a hospital that is withheld does not hide its midwife.
        Party::Professional { id } => case.professional(id).map(|professional| {
            format!("{} | {}", professional.name.full(), professional.title.as_deref().unwrap_or_default())
        }),
    };
    kept_in(case, &text.unwrap_or_default())
}

/// This gives the withheld facts that stand in a text.
pub(crate) fn kept_in<'a>(case: &'a CaseFile, text: &str) -> Vec<&'a Withheld> {
    if text.trim().is_empty() {
        return Vec::new();
    }
    let kept = case.withheld.iter().filter(|withheld| !withheld.kept_from.is_empty());
    kept.filter(|withheld| crate::leak::stands_in(text, &telling_words(case, withheld))).collect()
}
