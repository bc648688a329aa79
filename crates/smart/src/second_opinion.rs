//! A second opinion, learned from the labelled actions, for sentences that the grammar has never met.
//!
//! The grammar says what it found; the opinion says how such words were labelled before. Both are weighed
//! together, so a sentence of a kind that the grammar knows well is judged by the grammar.

use crate::check::Understood;
use crate::deadline::Deadline;
use crate::features;
use crate::measure::Measure;
use crate::reading::Reading;

/// Each feature falls into one of so many places.
pub(crate) const PLACES: usize = 1 << 14;

/// How much the grammar's own answer weighs, in logits. Measured on rounds that neither had seen.
const GRAMMAR: f32 = 1.0;

/// Where every verb of an action is one that the grammar knows to say nothing, it is hardly ever wrong.
const SURE: f32 = 6.0;

/// The weights: for each question a scale and a bias, then one byte a place.
static MODEL: &[u8] = include_bytes!("../model/second_opinion.bin");

/// What the opinion is asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Question {
    Specific,
    Measurable,
}

impl Question {
    /// The weight of a place, in logits.
    fn weights(self) -> Option<(f32, f32, &'static [u8])> {
        let length = 8 + PLACES;
        let from = match self {
            Self::Specific => 0,
            Self::Measurable => length,
        };
        let part = MODEL.get(from..from + length)?;
        let (head, weights) = part.split_at_checked(8)?;
        let (scale, bias) = head.split_at_checked(4)?;
        Some((f32::from_le_bytes(scale.try_into().ok()?), f32::from_le_bytes(bias.try_into().ok()?), weights))
    }
}

fn weight_at(weights: &[u8], scale: f32, place: u16) -> f32 {
    weights.get(usize::from(place)).map_or(0.0, |weight| f32::from(weight.cast_signed()) * scale)
}

/// How the words lean, in logits: above nothing they were labelled "met" more often than not.
fn lean(question: Question, places: &[u16]) -> f32 {
    let Some((scale, bias, weights)) = question.weights() else { return 0.0 };
    let sum: f32 = places.iter().map(|place| weight_at(weights, scale, *place)).sum();
    bias + sum / features::norm(places.len())
}

/// Weighs the opinion with what the grammar found, and lets the heavier one stand.
pub(crate) fn consult(understood: &mut Understood, measure: Option<&Reading>) {
    if understood.text.is_empty() {
        return;
    }
    let asked = features::Asked {
        has_owner: understood.owner.is_one(),
        has_deadline: matches!(understood.deadline, Deadline::Bound(_)),
    };
    let places = features::places(&understood.text, measure, asked);
    let hollow = if understood.doing.hollow.is_some() { SURE } else { GRAMMAR };
    let said = |found: bool| if found { GRAMMAR } else { -hollow };
    let specific = lean(Question::Specific, &places) + said(understood.doing.is_specific) > 0.0;
    if specific != understood.doing.is_specific {
        understood.doing.is_specific = specific;
        understood.doing.hollow = None;
        understood.doing.open = if specific { None } else { heaviest(&understood.text, Question::Specific) };
    }
    let found = understood.measure == Measure::Found;
    let measurable = lean(Question::Measurable, &places) + said(found) > 0.0;
    if measurable && !found {
        understood.measure = Measure::Found;
    } else if !measurable && found {
        understood.measure = Measure::Open(heaviest(&understood.text, Question::Measurable));
    }
}

/// The characters of the words that speak most against it: what a finding points at.
fn heaviest(text: &Reading, question: Question) -> Option<(usize, usize)> {
    let (scale, _, weights) = question.weights()?;
    let weighed = features::of_words(text)
        .into_iter()
        .map(|(start, end, place)| (weight_at(weights, scale, place), start, end))
        .filter(|(weight, _, _)| *weight < 0.0);
    weighed.min_by(|one, other| one.0.total_cmp(&other.0)).map(|(_, start, end)| (start, end))
}
