//! Whose paper it is: the letterhead and the logo, above the title of the first page.

use super::blocks::{Builder, spacer};
use super::flow::{Hold, paragraph};
use super::page::{FigureArea, Item};
use super::style::{LETTERHEAD, MEASURE, TEXT_WIDTH};
use super::text::Strip;
use crate::model::{Head, Run};
use crate::picture::Picture;
use crate::tags::{Role, Tags};

/// This is the height of the largest logo.
const LOGO_HEIGHT: f32 = 54.0;
/// This is the width of the widest logo.
const LOGO_WIDTH: f32 = 190.0;
/// A logo of few dots is not blown up: this is the size of a dot at most.
const DOT: f32 = 0.5;
/// This is the white below.
const BELOW: f32 = 16.0;

/// This adds the letterhead on the left and the logo on the right; a logo alone stands on the left.
pub(super) fn head(builder: &mut Builder, head: &Head) {
    let lines = head.said();
    let mut strips = Vec::new();
    let mut logo_height = 0.0;
    if let Some(logo) = &head.logo {
        let figure = placed(builder, logo, !lines.is_empty());
        logo_height = figure.height;
        strips.push(Strip { height: 0.0, width: TEXT_WIDTH, items: vec![Item::Figure(figure)] });
    }
    if let Some((first, rest)) = lines.split_first() {
        let element = builder.tags.add(Tags::ROOT, Role::Paragraph);
        let mut runs = vec![Run::strong(*first)];
        runs.extend(rest.iter().map(|line| Run::text(format!("\n{line}"))));
        let width = MEASURE - if head.logo.is_some() { LOGO_WIDTH } else { 0.0 };
        strips.extend(builder.setter.paragraph(&runs, &LETTERHEAD, width, element, &mut builder.tags));
    }
    if strips.is_empty() {
        return;
    }
    let text_height: f32 = strips.iter().map(|strip| strip.height).sum();
    strips.push(spacer((logo_height - text_height).max(0.0) + BELOW));
    let mut flow = paragraph(strips, 0.0, Hold::WithNext);
    flow.iter_mut().for_each(|line| line.hold = Hold::WithNext);
    builder.flow.extend(flow);
}

fn placed(builder: &mut Builder, logo: &Picture, is_beside_text: bool) -> FigureArea {
    let element = builder.tags.add(Tags::ROOT, Role::Figure);
    if let Some(figure) = builder.tags.element_mut(element) {
        figure.alternative = Some(crate::clean::clean(logo.words()).replace('\n', ""));
    }
    let leaf = builder.tags.add_leaf(element, None);
    let (across, down) = size(logo);
    FigureArea {
        leaf,
        x: if is_beside_text { TEXT_WIDTH - across } else { 0.0 },
        y: 0.0,
        width: across,
        height: down,
        picture: Some(logo.clone()),
        polygons: Vec::new(),
        texts: Vec::new(),
    }
}

/// This is the size of a logo on paper, in points.
#[expect(clippy::cast_precision_loss, reason = "a logo has a few hundred dots")]
pub(crate) fn size(logo: &Picture) -> (f32, f32) {
    let (across, down) = (logo.width().max(1) as f32, logo.height().max(1) as f32);
    let scale = (LOGO_WIDTH / across).min(LOGO_HEIGHT / down).min(DOT);
    (across * scale, down * scale)
}
