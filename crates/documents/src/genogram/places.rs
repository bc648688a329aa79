//! Finds a place for everybody: a row for each generation, parents above children, the household together.

use std::collections::BTreeMap;

use super::{Family, Sign, Tie};

/// This is the room that somebody takes from left to right: sign, gap and name.
pub(super) const CELL: f32 = 124.0;
/// This is the distance from one generation to the next.
pub(super) const ROW: f32 = 96.0;

/// This is where somebody stands: the middle of their sign.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Spot {
    pub(super) x: f32,
    pub(super) y: f32,
    /// This numbers the generation from the top.
    pub(super) row: usize,
}

/// This gives everybody's place, in the order of the members.
pub(super) fn places(family: &Family) -> Vec<Spot> {
    let generations = generations(family);
    let least = generations.iter().copied().min().unwrap_or_default();
    let row_of: Vec<usize> =
        generations.iter().map(|one| usize::try_from(one - least).unwrap_or_default()).collect();
    let rows = row_of.iter().copied().max().map_or(0, |last| last + 1);
    let middle = usize::try_from(-least).unwrap_or_default().min(rows.saturating_sub(1));
    let mut x = vec![0.0_f32; family.members.len()];
    let mut order: Vec<Vec<usize>> = vec![Vec::new(); rows];
    for (index, row) in row_of.iter().enumerate() {
        if let Some(row) = order.get_mut(*row) {
            row.push(index);
        }
    }
    // The mother's row first; each other row then stands over or under what it belongs to.
    let from_the_middle = (0..=middle).rev().chain(middle + 1..rows);
    for row in from_the_middle {
        let Some(members) = order.get_mut(row) else { continue };
        let wanted: BTreeMap<usize, f32> = members
            .iter()
            .map(|index| {
                (*index, if row == middle { 0.0 } else { beside(family, *index, &x, &row_of, row > middle) })
            })
            .collect();
        members.sort_by(|one, other| {
            let of = |index: &usize| (side(family, *index), wanted.get(index).copied().unwrap_or_default());
            let (one, other) = (of(one), of(other));
            one.0.cmp(&other.0).then(one.1.total_cmp(&other.1))
        });
        spread(members, &wanted, &mut x);
    }
    let left = x.iter().copied().fold(f32::MAX, f32::min);
    x.iter().zip(&row_of).map(|(x, row)| Spot { x: x - left, y: ROW * number(*row), row: *row }).collect()
}

pub(super) fn number(count: usize) -> f32 {
    f32::from(u16::try_from(count).unwrap_or(u16::MAX))
}

/// Keeps the order, gives each their room and stays near where they want to be.
fn spread(members: &[usize], wanted: &BTreeMap<usize, f32>, x: &mut [f32]) {
    let mut at = f32::MIN;
    let mut sum = 0.0;
    for index in members {
        let want = wanted.get(index).copied().unwrap_or_default();
        at = if at == f32::MIN { want } else { want.max(at + CELL) };
        sum += want - at;
        if let Some(place) = x.get_mut(*index) {
            *place = at;
        }
    }
    let shift = sum / number(members.len().max(1));
    for index in members {
        if let Some(place) = x.get_mut(*index) {
            *place += shift;
        }
    }
}

/// The household stands together, so that one line can go round it and round nobody else.
fn side(family: &Family, index: usize) -> u8 {
    let Some(member) = family.members.get(index) else { return 0 };
    let is_of_baby = family.links.iter().any(|link| {
        link.one == member.key
            && matches!(link.tie, Tie::Parent | Tie::PossibleParent)
            && family.member(&link.other).is_some_and(|child| child.sign == Sign::Triangle)
    });
    let has_fathers_child = family.links.iter().any(|link| {
        link.tie == Tie::Parent
            && link.one == member.key
            && family
                .member(&link.other)
                .is_some_and(|child| !child.is_in_household && child.role == "Father")
    });
    if member.is_in_household || member.sign == Sign::Triangle {
        1
    } else if is_of_baby || has_fathers_child {
        2
    } else {
        0
    }
}

/// This is the middle of the parents, or of the children.
fn beside(family: &Family, index: usize, x: &[f32], row_of: &[usize], is_below: bool) -> f32 {
    let Some(member) = family.members.get(index) else { return 0.0 };
    let own_row = row_of.get(index).copied().unwrap_or_default();
    let mut found = Vec::new();
    for link in &family.links {
        let (own, other) = if is_below { (&link.other, &link.one) } else { (&link.one, &link.other) };
        let is_of_blood = matches!(link.tie, Tie::Parent | Tie::PossibleParent);
        if is_of_blood && *own == member.key {
            let at = family.members.iter().position(|one| one.key == *other);
            let is_next = at.is_some_and(|at| row_of.get(at).is_some_and(|row| *row != own_row));
            found.extend(at.filter(|_| is_next).and_then(|at| x.get(at)).copied());
        }
    }
    if found.is_empty() { 0.0 } else { found.iter().sum::<f32>() / number(found.len()) }
}

/// The mother's generation is 0, her children's 1, her parents' −1. Rounds of links settle the others.
fn generations(family: &Family) -> Vec<i32> {
    let mut known: Vec<Option<i32>> = vec![None; family.members.len()];
    let at = |key: &str| family.members.iter().position(|one| one.key == key);
    let start = family.members.iter().position(|one| one.role == "Mother").or(if known.is_empty() {
        None
    } else {
        Some(0)
    });
    if let Some(place) = start.and_then(|start| known.get_mut(start)) {
        *place = Some(0);
    }
    for (member, place) in family.members.iter().zip(known.iter_mut()) {
        if member.sign == Sign::Triangle {
            *place = Some(1);
        }
    }
    for _ in 0..family.members.len() {
        for link in &family.links {
            let step = match link.tie {
                Tie::Parent | Tie::PossibleParent => 1,
                Tie::Couple | Tie::Parted | Tie::Sibling => 0,
                // Whoever brings a child up may be of any generation.
                Tie::Carer => continue,
            };
            let (Some(one), Some(other)) = (at(&link.one), at(&link.other)) else { continue };
            let of = |index: usize| known.get(index).copied().flatten();
            match (of(one), of(other)) {
                (Some(one), None) => {
                    if let Some(place) = known.get_mut(other) {
                        *place = Some(one + step);
                    }
                }
                (None, Some(other)) => {
                    if let Some(place) = known.get_mut(one) {
                        *place = Some(other - step);
                    }
                }
                (Some(_), Some(_)) | (None, None) => {}
            }
        }
    }
    family
        .members
        .iter()
        .zip(known)
        .map(|(member, row)| row.unwrap_or(if member.role.contains("randparent") { -1 } else { 0 }))
        // A circle of wrong links may not make a picture of a hundred rows.
        .map(|row| row.clamp(-3, 3))
        .collect()
}
