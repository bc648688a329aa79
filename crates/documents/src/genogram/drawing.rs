//! Puts signs, lines, names and the household line where everybody stands.

use std::fmt::Write;

use super::places::{CELL, ROW, Spot, places};
use super::shapes::{HALF, dashes, line, sign, stroke};
use super::{Family, Member, Sign, Tie};
use crate::layout::style::{Colour, INK, QUIET, TEAL, TINT};

const WHITE: Colour = Colour(0xff, 0xff, 0xff);
/// This is the white around the picture.
const MARGIN: f32 = 12.0;
/// This is how wide a name may be before it goes on below.
const NAME_WIDTH: usize = 15;
/// This is the height of the key below the picture.
const KEY: f32 = 30.0;

/// This is a picture of filled shapes and labels, from its left top corner.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Drawing {
    /// This is the width in points.
    pub width: f32,
    /// This is the height in points.
    pub height: f32,
    /// These are drawn in order.
    pub polygons: Vec<Polygon>,
    /// These stand on top.
    pub labels: Vec<Label>,
    /// These are the places of the signs.
    pub people: Vec<Placed>,
}

/// This is where somebody stands.
#[derive(Debug, Clone, PartialEq)]
pub struct Placed {
    /// This is the key of the member.
    pub key: String,
    /// This is the middle of the sign, from the left.
    pub x: f32,
    /// This is the middle of the sign, from the top.
    pub y: f32,
}

/// This says what a shape is drawn with, for a screen that has colours of its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tone {
    /// This is for lines and signs.
    Ink,
    /// This is for lines that are not certain.
    Quiet,
    /// This is for the unborn baby and the line round the household.
    Baby,
    /// This is for the ground of the household.
    Household,
    /// This is for the inside of a sign.
    Ground,
}

impl Polygon {
    /// This says what it is drawn with.
    pub fn tone(&self) -> Tone {
        match self.colour {
            INK => Tone::Ink,
            QUIET => Tone::Quiet,
            TEAL => Tone::Baby,
            TINT => Tone::Household,
            _ => Tone::Ground,
        }
    }

    /// This gives its outline as a path of SVG.
    pub fn path(&self) -> String {
        let mut path = String::new();
        for (index, (x, y)) in self.points.iter().enumerate() {
            let _ = write!(path, "{}{x:.1} {y:.1}", if index == 0 { 'M' } else { 'L' });
        }
        path + "z"
    }
}

/// This is a filled shape.
#[derive(Debug, Clone, PartialEq)]
pub struct Polygon {
    /// These are its corners.
    pub points: Vec<(f32, f32)>,
    /// This is its colour.
    pub colour: Colour,
}

/// This is a line of text.
#[derive(Debug, Clone, PartialEq)]
pub struct Label {
    /// This is where it begins.
    pub x: f32,
    /// This is the line that it stands on.
    pub y: f32,
    /// This is the text.
    pub text: String,
    /// This says whether it is a name.
    pub is_name: bool,
}

pub(super) fn draw(family: &Family) -> Drawing {
    if family.members.is_empty() {
        return Drawing::default();
    }
    let spots: Vec<Spot> = places(family)
        .into_iter()
        .map(|spot| Spot { x: spot.x + MARGIN + HALF + 4.0, y: spot.y + MARGIN + HALF + 6.0, ..spot })
        .collect();
    let right = spots.iter().map(|spot| spot.x).fold(0.0, f32::max) + CELL - HALF;
    let bottom = spots.iter().map(|spot| spot.y).fold(0.0, f32::max) + HALF + 22.0;
    let mut drawing = Drawing { width: right + MARGIN, height: bottom + KEY, ..Drawing::default() };
    household(family, &spots, &mut drawing);
    ties(family, &spots, &mut drawing);
    for (member, spot) in family.members.iter().zip(&spots) {
        person(member, *spot, &mut drawing);
    }
    let placed = |(member, spot): (&Member, &Spot)| Placed { key: member.key.clone(), x: spot.x, y: spot.y };
    drawing.people = family.members.iter().zip(&spots).map(placed).collect();
    key(family, bottom, &mut drawing);
    drawing
}

fn person(member: &Member, spot: Spot, drawing: &mut Drawing) {
    let middle = (spot.x, spot.y);
    let is_baby = member.sign == Sign::Triangle;
    drawing.polygons.extend(sign(member.sign, middle, if is_baby { TEAL } else { INK }, WHITE));
    if member.has_died {
        drawing.polygons.push(stroke(middle, HALF, INK));
    }
    let x = spot.x + HALF + 6.0;
    let lines = folded(&member.name, NAME_WIDTH);
    let roles = folded(&member.role, NAME_WIDTH + 2);
    let count = super::places::number(lines.len() + roles.len());
    let mut y = spot.y - count * 5.0 + 8.0;
    for (text, is_name) in
        lines.into_iter().map(|one| (one, true)).chain(roles.into_iter().map(|one| (one, false)))
    {
        drawing.labels.push(Label { x, y, text, is_name });
        y += 10.0;
    }
}

/// Breaks a text at its spaces and its hyphens, and a longer word where the line ends: no name is cut.
fn folded(text: &str, width: usize) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in text.split_whitespace() {
        let mut is_joined = false;
        for part in word.split_inclusive('-').flat_map(|part| in_pieces(part, width)) {
            match lines.last_mut() {
                Some(last)
                    if last.chars().count() + part.chars().count() < width + usize::from(is_joined) =>
                {
                    if !is_joined {
                        last.push(' ');
                    }
                    last.push_str(&part);
                }
                Some(_) | None => lines.push(part),
            }
            is_joined = true;
        }
    }
    lines
}

fn in_pieces(word: &str, width: usize) -> Vec<String> {
    let letters: Vec<char> = word.chars().collect();
    letters.chunks(width.max(1)).map(|piece| piece.iter().collect()).collect()
}

/// A couple is a bracket below the two; their children hang from it.
fn ties(family: &Family, spots: &[Spot], drawing: &mut Drawing) {
    let at = |key: &str| {
        family.members.iter().position(|one| one.key == key).and_then(|at| spots.get(at).copied())
    };
    let couples = couples(family);
    // A bracket that is alone stands in the middle of the sign.
    let last = super::places::number(couples.len().clamp(1, 4) - 1);
    for (place, couple) in couples.iter().enumerate() {
        let (Some(one), Some(other)) = (at(&couple.one), at(&couple.other)) else { continue };
        // Each bracket has its own depth, and its own place below the sign, or two would be one.
        let step = super::places::number(place % 4);
        let depth = one.y.max(other.y) + HALF + 12.0 + step * 6.0;
        let (left, right) = if one.x <= other.x { (one, other) } else { (other, one) };
        let shift = 3.0 * (step - last / 2.0);
        let (from, to) = (left.x + shift, right.x + shift);
        let down = |x: f32, y: f32| ((x, y + HALF), (x, depth));
        let (a, b) = (down(from, left.y), down(to, right.y));
        if couple.is_broken {
            drawing.polygons.extend(dashes(a.0, a.1, QUIET));
            drawing.polygons.extend(dashes(b.0, b.1, QUIET));
            drawing.polygons.extend(dashes((from, depth), (to, depth), QUIET));
        } else {
            drawing.polygons.push(line(a.0, a.1, INK));
            drawing.polygons.push(line(b.0, b.1, INK));
            drawing.polygons.push(line((from, depth), (to, depth), INK));
        }
        if couple.has_parted {
            let middle = (from + (to - from) * 0.5, depth);
            drawing.polygons.push(stroke((middle.0 - 2.5, middle.1), 6.0, INK));
            drawing.polygons.push(stroke((middle.0 + 2.5, middle.1), 6.0, INK));
        }
        let hang = (from + (to - from) * 0.62, depth);
        for child in couple.children.iter().filter_map(|key| at(key)) {
            drop_to(hang, child, step, step - last / 2.0, couple.is_broken, drawing);
        }
    }
    let by_blood: Vec<_> =
        family.links.iter().filter(|link| matches!(link.tie, Tie::Parent | Tie::PossibleParent)).collect();
    for link in &by_blood {
        let is_in_a_couple = couples.iter().any(|couple| {
            couple.children.contains(&link.other) && (couple.one == link.one || couple.other == link.one)
        });
        if !is_in_a_couple && let (Some(parent), Some(child)) = (at(&link.one), at(&link.other)) {
            let is_alone = couples.iter().all(|couple| couple.one != link.one && couple.other != link.one);
            let others = by_blood.iter().filter(|other| other.other == link.other).count() > 1;
            let from = (parent.x - if is_alone { 0.0 } else { 6.0 }, parent.y + HALF);
            let aside = if others { 2.5 } else { 0.0 };
            drop_to(from, child, 4.0, aside, link.tie == Tie::PossibleParent, drawing);
        }
    }
}

/// A line goes down, along and down again to the top of a child's sign.
fn drop_to(from: (f32, f32), child: Spot, step: f32, aside: f32, is_broken: bool, drawing: &mut Drawing) {
    let top = child.y - HALF;
    let along = top - 8.0 - step * 3.0;
    let end = child.x + 2.0 * aside;
    let parts = [(from, (from.0, along)), ((from.0, along), (end, along)), ((end, along), (end, top + 2.0))];
    for (one, other) in parts {
        if is_broken {
            drawing.polygons.extend(dashes(one, other, QUIET));
        } else {
            drawing.polygons.push(line(one, other, INK));
        }
    }
}

struct Couple {
    one: String,
    other: String,
    has_parted: bool,
    /// This says that one of the two is only perhaps the parent.
    is_broken: bool,
    children: Vec<String>,
}

/// This gives everybody who is, was or made a couple, with their children.
fn couples(family: &Family) -> Vec<Couple> {
    let mut couples: Vec<Couple> = Vec::new();
    let mut find = |one: &str, other: &str| {
        let known = couples.iter().position(|couple| {
            (couple.one == one && couple.other == other) || (couple.one == other && couple.other == one)
        });
        known.unwrap_or_else(|| {
            couples.push(Couple {
                one: one.to_owned(),
                other: other.to_owned(),
                has_parted: false,
                is_broken: false,
                children: Vec::new(),
            });
            couples.len() - 1
        })
    };
    let mut notes: Vec<(usize, bool, bool, Option<String>)> = Vec::new();
    for link in family.links.iter().filter(|link| matches!(link.tie, Tie::Couple | Tie::Parted)) {
        notes.push((find(&link.one, &link.other), link.tie == Tie::Parted, false, None));
    }
    for child in &family.members {
        let parents: Vec<_> = family
            .links
            .iter()
            .filter(|link| link.other == child.key && matches!(link.tie, Tie::Parent | Tie::PossibleParent))
            .collect();
        // The surest is the first: the mother, and each other parent with her.
        let Some((first, others)) = parents.split_first() else { continue };
        for other in others {
            let may_be = first.tie == Tie::PossibleParent || other.tie == Tie::PossibleParent;
            notes.push((find(&first.one, &other.one), false, may_be, Some(child.key.clone())));
        }
    }
    for (index, parted, may_be, child) in notes {
        let Some(couple) = couples.get_mut(index) else { continue };
        couple.has_parted |= parted;
        couple.is_broken |= may_be;
        couple.children.extend(child);
    }
    couples
}

/// One broken line goes round everybody who lives with the mother.
fn household(family: &Family, spots: &[Spot], drawing: &mut Drawing) {
    let mut rows: Vec<(usize, f32, f32, f32)> = Vec::new();
    for (member, spot) in family.members.iter().zip(spots) {
        if !member.is_in_household {
            continue;
        }
        let (left, right) = (spot.x - HALF - 8.0, spot.x + CELL - HALF - 12.0);
        match rows.iter_mut().find(|row| row.0 == spot.row) {
            Some(row) => (row.1, row.2) = (row.1.min(left), row.2.max(right)),
            None => rows.push((spot.row, left, right, spot.y)),
        }
    }
    rows.sort_by_key(|row| row.0);
    let (Some(first), Some(last)) = (rows.first().copied(), rows.last().copied()) else { return };
    let reach = HALF + 8.0;
    let mut right_side = vec![(first.1, first.3 - reach), (first.2, first.3 - reach)];
    let mut left_side = vec![(first.1, first.3 - reach)];
    for pair in rows.windows(2) {
        let [above, below] = pair else { continue };
        let between = (above.3 + below.3) / 2.0 + ROW * 0.18;
        right_side.extend([(above.2, between), (below.2, between)]);
        left_side.extend([(above.1, between), (below.1, between)]);
    }
    right_side.extend([(last.2, last.3 + reach), (last.1, last.3 + reach)]);
    left_side.push((last.1, last.3 + reach));
    let outline: Vec<(f32, f32)> =
        right_side.iter().copied().chain(left_side.iter().rev().copied()).collect();
    drawing.polygons.push(Polygon { points: outline.clone(), colour: TINT });
    for pair in outline.windows(2) {
        if let [one, other] = pair {
            drawing.polygons.extend(dashes(*one, *other, TEAL));
        }
    }
}

/// This says under the picture what the signs mean, and only of those that stand in it.
fn key(family: &Family, bottom: f32, drawing: &mut Drawing) {
    let has = |sign: Sign| family.members.iter().any(|member| member.sign == sign);
    let ties = |tie: Tie| family.links.iter().any(|link| link.tie == tie);
    let words = [
        (has(Sign::Square), "square: man or boy"),
        (has(Sign::Circle), "circle: woman or girl"),
        (has(Sign::Diamond), "diamond: not known"),
        (has(Sign::Triangle), "triangle: unborn"),
        (has(Sign::Withheld), "broken square: withheld"),
        (ties(Tie::Parted), "two strokes: parted"),
        (ties(Tie::PossibleParent), "broken line: perhaps"),
        (family.members.iter().any(|member| member.has_died), "stroke: died"),
        (family.members.iter().any(|member| member.is_in_household), "shaded: the mother’s household"),
    ];
    let words: Vec<&str> =
        words.into_iter().filter(|(is_there, _)| *is_there).map(|(_, words)| words).collect();
    let room = (drawing.width / 4.6).max(40.0);
    let mut lines: Vec<String> = Vec::new();
    for word in words {
        match lines.last_mut() {
            Some(last) if super::places::number(last.chars().count() + word.len() + 3) < room => {
                last.push_str(" · ");
                last.push_str(word);
            }
            Some(_) | None => lines.push(word.to_owned()),
        }
    }
    let mut y = bottom + 14.0;
    for text in lines {
        drawing.labels.push(Label { x: MARGIN, y, text, is_name: false });
        y += 11.0;
    }
    drawing.height = y;
}
