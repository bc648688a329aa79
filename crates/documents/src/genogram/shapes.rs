//! Signs and lines as filled shapes, so that every writer draws them alike.

use super::Sign;
use super::drawing::Polygon;
use crate::layout::style::Colour;

/// This is half of the width of a sign.
pub(super) const HALF: f32 = 14.0;
/// This is the thickness of a line.
pub(super) const THIN: f32 = 1.1;

/// This gives a straight line, level or upright.
pub(super) fn line(from: (f32, f32), to: (f32, f32), colour: Colour) -> Polygon {
    let (left, right) = (from.0.min(to.0), from.0.max(to.0));
    let (top, bottom) = (from.1.min(to.1), from.1.max(to.1));
    let half = THIN / 2.0;
    rectangle(left - half, top - half, right - left + THIN, bottom - top + THIN, colour)
}

/// This gives a broken line, level or upright.
pub(super) fn dashes(from: (f32, f32), to: (f32, f32), colour: Colour) -> Vec<Polygon> {
    const DASH: f32 = 4.0;
    const GAP: f32 = 3.0;
    let length = (to.0 - from.0).abs() + (to.1 - from.1).abs();
    let way = |at: f32| {
        let part = if length > 0.0 { at / length } else { 0.0 };
        (from.0 + (to.0 - from.0) * part, from.1 + (to.1 - from.1) * part)
    };
    let mut all = Vec::new();
    let mut at = 0.0;
    while at < length {
        all.push(line(way(at), way((at + DASH).min(length)), colour));
        at += DASH + GAP;
    }
    all
}

/// This gives a short slanted stroke, wound as every other shape: a screen draws shapes of one tone as one, and
/// where two that are wound against each other cross, a hole would be left.
pub(super) fn stroke(middle: (f32, f32), half: f32, colour: Colour) -> Polygon {
    let (x, y) = middle;
    let points = vec![
        (x + half * 0.5 - 0.6, y - half),
        (x + half * 0.5 + 0.6, y - half),
        (x - half * 0.5 + 0.6, y + half),
        (x - half * 0.5 - 0.6, y + half),
    ];
    Polygon { points, colour }
}

pub(super) fn rectangle(x: f32, y: f32, width: f32, height: f32, colour: Colour) -> Polygon {
    Polygon { points: vec![(x, y), (x + width, y), (x + width, y + height), (x, y + height)], colour }
}

/// This gives a sign as its outline with its ground upon it.
pub(super) fn sign(sign: Sign, middle: (f32, f32), ink: Colour, ground: Colour) -> Vec<Polygon> {
    const EDGE: f32 = 1.4;
    if sign == Sign::Withheld {
        let (left, right) = (middle.0 - HALF, middle.0 + HALF);
        let (top, bottom) = (middle.1 - HALF, middle.1 + HALF);
        return [
            dashes((left, top), (right, top), ink),
            dashes((right, top), (right, bottom), ink),
            dashes((right, bottom), (left, bottom), ink),
            dashes((left, bottom), (left, top), ink),
        ]
        .concat();
    }
    vec![
        Polygon { points: outline(sign, middle, HALF), colour: ink },
        Polygon { points: outline(sign, middle, HALF - EDGE), colour: ground },
    ]
}

fn outline(sign: Sign, (x, y): (f32, f32), half: f32) -> Vec<(f32, f32)> {
    match sign {
        Sign::Square | Sign::Withheld => {
            vec![(x - half, y - half), (x + half, y - half), (x + half, y + half), (x - half, y + half)]
        }
        Sign::Diamond => vec![(x, y - half), (x + half, y), (x, y + half), (x - half, y)],
        // Its lower edge stands where the others stand; the inner one is drawn smaller all round.
        Sign::Triangle => {
            let rise = half * 1.15;
            vec![(x, y - rise), (x + half * 1.1, y + half * 0.85), (x - half * 1.1, y + half * 0.85)]
        }
        Sign::Circle => (0_u16..72)
            .map(|step| {
                let angle = f32::from(step) * std::f32::consts::TAU / 72.0;
                (x + half * angle.cos(), y + half * angle.sin())
            })
            .collect(),
    }
}
