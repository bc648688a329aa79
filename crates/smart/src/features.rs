//! What stands in an action, for the learned opinion: words by kind, neighbours, verbs, and pieces of words.

use crate::reading::Reading;
use crate::second_opinion::PLACES;
use crate::sentences::Place;
use crate::time::Sort;
use crate::token::Kind;
use crate::words::phrases::Tag;
use crate::words::verb_list::Weight;

/// What the grammar found besides the words.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Asked {
    pub has_owner: bool,
    pub has_deadline: bool,
}

/// A long action is not more of anything than a short one.
pub(crate) fn norm(places: usize) -> f32 {
    // No action has so many features that a small float could not count them.
    let places = u16::try_from(places.max(1)).unwrap_or(u16::MAX);
    f32::from(places).sqrt()
}

/// Collects each place once.
struct Places {
    seen: Vec<u64>,
    found: Vec<u16>,
}

impl Places {
    fn add(&mut self, kind: u8, parts: &[&str]) {
        self.add_place(place(kind, parts));
    }

    fn add_place(&mut self, place: u16) {
        let (word, bit) = (usize::from(place) / 64, usize::from(place) % 64);
        if let Some(seen) = self.seen.get_mut(word)
            && *seen & (1 << bit) == 0
        {
            *seen |= 1 << bit;
            self.found.push(place);
        }
    }
}

/// The place of a feature (FNV-1a, so that it is the same on every machine).
fn place(kind: u8, parts: &[&str]) -> u16 {
    let mut hash = step(0x811c_9dc5, kind);
    for part in parts {
        for byte in part.bytes() {
            hash = step(hash, byte);
        }
        hash = step(hash, 1);
    }
    folded(hash)
}

fn step(hash: u32, byte: u8) -> u32 {
    (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193)
}

fn folded(hash: u32) -> u16 {
    let mixed = hash ^ (hash >> 15);
    u16::try_from(mixed as usize % PLACES).unwrap_or(0)
}

/// The places of everything that stands in an action.
pub(crate) fn places(text: &Reading, measure: Option<&Reading>, asked: Asked) -> Vec<u16> {
    let mut places = Places { seen: vec![0; PLACES / 64], found: Vec::with_capacity(512) };
    let words = kinds(text);
    for (at, (word, _, _)) in words.iter().enumerate() {
        places.add(b'1', &[word]);
        if let Some((next, _, _)) = words.get(at + 1) {
            places.add(b'2', &[word, next]);
        }
    }
    for verb in &text.uses {
        let passive = if verb.passive { "passive" } else { "active" };
        let here = place_name(verb.place);
        places.add(b'v', &[verb.verb.base, here, passive]);
        places.add(b'w', &[weight_name(verb.verb.weight), here, passive]);
    }
    for token in text.tokens.iter().filter(|token| token.kind == Kind::Word && !token.capital) {
        pieces(&mut places, &token.word);
    }
    places.add(b'f', &[if asked.has_owner { "owned" } else { "not owned" }]);
    places.add(b'f', &[if asked.has_deadline { "bound" } else { "not bound" }]);
    places.add(b'f', &[if measure.is_some() { "measured" } else { "not measured" }]);
    for (word, _, _) in measure.map(kinds).unwrap_or_default() {
        places.add(b'm', &[word]);
    }
    places.found
}

/// The words of a text with the place of each alone.
pub(crate) fn of_words(text: &Reading) -> Vec<(usize, usize, u16)> {
    let words = kinds(text).into_iter().filter(|(_, start, end)| end > start);
    words.map(|(word, start, end)| (start, end, place(b'1', &[word]))).collect()
}

/// No word of the work is longer; what lies beyond tells nothing.
const LONGEST_WORD: usize = 22;

/// Pieces of three to five letters, so that "liase" is near to "liaise".
fn pieces(places: &mut Places, word: &str) {
    let mut letters = [' '; LONGEST_WORD + 2];
    let mut length = 1;
    for (place, letter) in letters.iter_mut().skip(1).zip(word.chars().take(LONGEST_WORD)) {
        *place = letter;
        length += 1;
    }
    let letters = letters.get(..=length).unwrap_or_default();
    let mut buffer = [0; 4];
    for from in 0..letters.len() {
        let mut hash = step(0x811c_9dc5, b'c');
        for (length, letter) in letters.iter().skip(from).take(5).enumerate() {
            for byte in letter.encode_utf8(&mut buffer).bytes() {
                hash = step(hash, byte);
            }
            if length >= 2 {
                places.add_place(folded(step(hash, 1)));
            }
        }
    }
}

/// The words of a text with their characters; people, numbers and days by their kind alone.
fn kinds(text: &Reading) -> Vec<(&str, usize, usize)> {
    let mut found = vec![("<", 0, 0)];
    let mut until = 0;
    for unit in &text.units {
        if unit.start < until {
            continue;
        }
        let moment = text.moments.iter().find(|moment| unit.start >= moment.start && unit.start < moment.end);
        if let Some(moment) = moment {
            until = moment.end;
            found.push((sort_name(moment.sort), 0, 0));
            continue;
        }
        if let Some(kind) = tag_name(unit.tag) {
            let party = unit.tag.is_party() || unit.word.is_empty();
            found.push((kind, if party { 0 } else { unit.start }, if party { 0 } else { unit.end }));
            if party {
                continue;
            }
        }
        let mark = unit.tag == Tag::Mark;
        found.push((unit.word.as_str(), unit.start, if mark { unit.start } else { unit.end }));
    }
    found.push((">", 0, 0));
    found
}

fn tag_name(tag: Tag) -> Option<&'static str> {
    Some(match tag {
        Tag::Professional => "PRO",
        Tag::Family => "FAM",
        Tag::Name => "NAME",
        Tag::Agency => "AGENCY",
        Tag::Group => "GROUP",
        Tag::Number => "NUM",
        Tag::Document => "DOC",
        Tag::Test => "TEST",
        Tag::Act => "ACT",
        Tag::Course => "COURSE",
        Tag::Thing => "THING",
        Tag::Hollow => "HOLLOW",
        Tag::PlainWord | Tag::Mark => return None,
    })
}

fn sort_name(sort: Sort) -> &'static str {
    match sort {
        Sort::Day | Sort::NoSuchDay | Sort::WrongWeekday => "DAY",
        Sort::EachTime => "EACH",
        Sort::Rhythm => "RHYTHM",
        Sort::Length => "LENGTH",
        Sort::BeforeBirth => "BIRTH",
        Sort::Open => "OPEN",
        Sort::Empty => "EMPTY",
        Sort::Told => "TOLD",
    }
}

fn place_name(place: Place) -> &'static str {
    match place {
        Place::Main => "main",
        Place::Means => "means",
        Place::Complement => "complement",
        Place::Aside => "aside",
    }
}

fn weight_name(weight: Weight) -> &'static str {
    match weight {
        Weight::Act => "act",
        Weight::Attend => "attend",
        Weight::Conduct => "conduct",
        Weight::Light => "light",
        Weight::Talk => "talk",
        Weight::Enable => "enable",
        Weight::Vague => "vague",
    }
}
