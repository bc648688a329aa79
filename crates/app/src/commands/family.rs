//! The family as a picture: placed once, for the paper and for the screen.

use prebirth_documents::genogram::{Drawing, Family, Tone};

use crate::views::{FamilyDrawn, LabelDrawn, PersonDrawn, ShapeDrawn, ShapeTone};
use crate::{App, AppError, CaseNamed, Moment};

pub(crate) fn draw(app: &App, asked: CaseNamed, _: &Moment) -> Result<FamilyDrawn, AppError> {
    let (case, _) = app.with_store(|store| Ok(store.load(&asked.id)?))?;
    let family = Family::for_screen(&case);
    let drawing = family.drawing();
    let people = drawing.people.iter().filter_map(|placed| {
        let person = case.people.iter().find(|person| person.id.as_str() == placed.key)?;
        Some(PersonDrawn { id: person.id.clone(), x: placed.x, y: placed.y })
    });
    Ok(FamilyDrawn {
        width: drawing.width,
        height: drawing.height,
        in_words: family.in_words(),
        shapes: shapes(&drawing),
        labels: drawing
            .labels
            .iter()
            .map(|label| LabelDrawn {
                x: label.x,
                y: label.y,
                text: label.text.clone(),
                is_name: label.is_name,
            })
            .collect(),
        people: people.collect(),
    })
}

/// Shapes of one tone that follow each other are one shape: a broken line has hundreds.
fn shapes(drawing: &Drawing) -> Vec<ShapeDrawn> {
    let mut shapes: Vec<ShapeDrawn> = Vec::new();
    for polygon in &drawing.polygons {
        let tone = match polygon.tone() {
            Tone::Ink => ShapeTone::Ink,
            Tone::Quiet => ShapeTone::Quiet,
            Tone::Baby => ShapeTone::Baby,
            Tone::Household => ShapeTone::Household,
            Tone::Ground => ShapeTone::Ground,
        };
        match shapes.last_mut().filter(|last| last.tone == tone) {
            Some(last) => last.path.push_str(&polygon.path()),
            None => shapes.push(ShapeDrawn { tone, path: polygon.path() }),
        }
    }
    shapes
}
