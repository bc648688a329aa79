//! How the second opinion is learned: a logistic regression over the development part, the same on every machine.

#![allow(
    clippy::unwrap_used,
    clippy::cast_precision_loss,
    clippy::cast_possible_truncation,
    reason = "test code"
)]

use crate::check::understand_by_grammar;
use crate::deadline::Deadline;
use crate::features::{Asked, norm, places};
use crate::reading::Reading;
use crate::second_opinion::PLACES;
use crate::{ActionText, Context};

const ROUNDS: i32 = 150;
const STEP: f32 = 0.1;
/// How far the weights may go for the sake of the examples; less keeps the opinion mild.
const FREEDOM: f32 = 30.0;

#[derive(serde::Deserialize)]
struct Labelled {
    #[serde(flatten)]
    action: ActionText,
    labels: Labels,
    /// What a held-out trial leaves out.
    #[serde(default)]
    round: serde_json::Value,
}

#[derive(serde::Deserialize)]
#[serde(rename_all = "camelCase")]
struct Labels {
    specific: bool,
    measurable: bool,
}

fn seen(action: &ActionText) -> Vec<u16> {
    let context = Context::default();
    let understood = understand_by_grammar(action, &context).0;
    let measure = action.measure.as_deref().map(|words| Reading::of_field(words, &context));
    let asked = Asked {
        has_owner: understood.owner.is_one(),
        has_deadline: matches!(understood.deadline, Deadline::Bound(_)),
    };
    places(&understood.text, measure.as_ref().filter(|measure| !measure.is_empty()), asked)
}

/// The weights and the bias after so many steps down the whole slope, each place with a step of its own.
fn learned(examples: &[(Vec<u16>, bool)]) -> (Vec<f32>, f32) {
    // The last place is the bias.
    let mut weights = vec![0.0_f32; PLACES + 1];
    let (mut mean, mut square) = (weights.clone(), weights.clone());
    for round in 1..=ROUNDS {
        let mut slope: Vec<f32> = weights.iter().map(|weight| weight / FREEDOM).collect();
        slope[PLACES] = 0.0;
        for (places, met) in examples {
            let norm = norm(places.len());
            let sum: f32 = places.iter().map(|place| weights[usize::from(*place)]).sum();
            let miss = 1.0 / (1.0 + (-(weights[PLACES] + sum / norm)).exp()) - f32::from(u8::from(*met));
            for place in places {
                slope[usize::from(*place)] += miss / norm;
            }
            slope[PLACES] += miss;
        }
        let (fade, fade_square) = (1.0 - 0.9_f32.powi(round), 1.0 - 0.999_f32.powi(round));
        for (at, slope) in slope.iter().enumerate() {
            mean[at] = 0.9 * mean[at] + 0.1 * slope;
            square[at] = 0.999 * square[at] + 0.001 * slope * slope;
            weights[at] -= STEP * (mean[at] / fade) / ((square[at] / fade_square).sqrt() + 1e-6);
        }
    }
    let bias = weights.pop().unwrap();
    (weights, bias)
}

fn packed((weights, bias): (Vec<f32>, f32)) -> Vec<u8> {
    let most = weights.iter().fold(1e-6_f32, |most, weight| most.max(weight.abs()));
    let scale = most / 127.0;
    let mut bytes = [scale.to_le_bytes(), bias.to_le_bytes()].concat();
    bytes.extend(weights.iter().map(|weight| ((weight / scale).round() as i8).cast_unsigned()));
    bytes
}

fn learned_from_the_development_part() -> Vec<u8> {
    let file = concat!(env!("CARGO_MANIFEST_DIR"), "/../../tests/smart/development.jsonl");
    let left_out = std::env::var("LEFT_OUT").unwrap_or_default();
    let text = std::fs::read_to_string(file).unwrap();
    let labelled: Vec<Labelled> = text
        .lines()
        .map(|line| serde_json::from_str::<Labelled>(line).unwrap())
        .filter(|labelled| left_out.is_empty() || labelled.round.to_string().trim_matches('"') != left_out)
        .collect();
    let places: Vec<Vec<u16>> = labelled.iter().map(|labelled| seen(&labelled.action)).collect();
    let of = |met: fn(&Labels) -> bool| -> Vec<(Vec<u16>, bool)> {
        places.iter().cloned().zip(labelled.iter().map(|labelled| met(&labelled.labels))).collect()
    };
    let mut bytes = packed(learned(&of(|labels| labels.specific)));
    bytes.extend(packed(learned(&of(|labels| labels.measurable))));
    bytes
}

/// How many bytes stand apart: machines round the last place of an exponential each in its own way.
fn apart(one: &[u8], other: &[u8]) -> usize {
    one.iter().zip(other).filter(|(one, other)| one != other).count()
}

#[test]
fn the_second_opinion_is_learned_from_the_development_part() {
    let base = concat!(env!("CARGO_MANIFEST_DIR"), "/model/second_opinion.bin");
    let learned = learned_from_the_development_part();
    if std::env::var_os("UPDATE_GOLDEN").is_some() {
        std::fs::write(base, &learned).unwrap();
    }
    let kept = std::fs::read(base).unwrap();
    assert_eq!(kept.len(), learned.len(), "the model has the size that the program reads");
    let stale = apart(&kept, &learned);
    assert!(
        stale * 200 <= learned.len(),
        "{stale} of {} weights are not what the labelled actions teach now: run this test with UPDATE_GOLDEN=1",
        learned.len()
    );
}
