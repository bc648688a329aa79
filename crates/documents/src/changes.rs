//! What changed between two versions of the minutes, in words, each change with who may read of it.

use prebirth_domain::{Audience, CaseFile, Conference, RestrictedChange, StandingHeading};

use crate::copies::record_copy;
use crate::minutes::bare;
use crate::model::{BlockKind, Cell, Document, Part, Run};
use crate::recipients::recipients;

/// This is a version of the minutes: the record as it stood, and the headings it stood under.
#[derive(Debug, Clone, Copy)]
pub struct Version<'a> {
    /// This is the case.
    pub case: &'a CaseFile,
    /// This is the conference.
    pub conference: &'a Conference,
    /// These are the standing headings.
    pub headings: &'a [StandingHeading],
}

/// This is what changed.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Changes {
    /// These are changes that every reader may read of.
    pub open: Vec<String>,
    /// These are changes to parts that only some may read.
    pub restricted: Vec<RestrictedChange>,
}

/// A change may be printed this long; what stays the same before and after it is left out.
const LONGEST: usize = 220;
/// This is how many words around a change are printed.
const AROUND: usize = 5;

/// This gives what changed, compared for each reader between the copy that they had and the copy that they get.
///
/// So no change can tell a reader of a part that is kept from them: it is not in either of their copies.
pub fn between(before: &Version<'_>, after: &Version<'_>) -> Changes {
    let old = bare(before.case, before.conference, before.headings);
    let new = bare(after.case, after.conference, after.headings);
    let readers = recipients(after.case, after.conference);
    let mut all = differences(&record_copy(&old), &record_copy(&new));
    let of_readers: Vec<Vec<Difference>> = readers
        .iter()
        .map(|reader| {
            let copy = |whole: &Document| whole.copy_for(&|audience| reader.may_see(audience));
            let mut own = differences(&copy(&old), &copy(&new));
            // What was taken out of their copy alone is withheld from now on: its words are not repeated.
            own.retain(|one| one.is_added || all.contains(one));
            own
        })
        .collect();
    for one in of_readers.iter().flatten() {
        if !all.contains(one) {
            all.push(one.clone());
        }
    }
    let audiences = audiences(&[&old, &new]);
    let mut changes = Changes::default();
    for one in all {
        let reads: Vec<bool> = of_readers.iter().map(|own| own.contains(&one)).collect();
        if reads.iter().all(|reads| *reads) {
            changes.open.push(one.words);
            continue;
        }
        // Of those whom the record names, the audience that reaches most and nobody who did not see the part.
        let reached = |audience: &&Audience| {
            let may: Vec<bool> = readers.iter().map(|reader| reader.may_see(audience)).collect();
            let is_within = may.iter().zip(&reads).all(|(may, reads)| !may || *reads);
            is_within.then(|| may.iter().filter(|may| **may).count())
        };
        let best = audiences.iter().filter_map(|one| reached(&one).map(|count| (count, one)));
        if let Some((_, audience)) = best.max_by_key(|(count, _)| *count) {
            changes.restricted.push(RestrictedChange { words: one.words, audience: audience.clone() });
        }
    }
    changes
}

/// This is a line of a document and the heading above it.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Line {
    under: String,
    text: String,
}

/// This is one difference between two copies, in words.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Difference {
    words: String,
    /// Its words stand in the new copy anyway.
    is_added: bool,
}

fn differences(old: &Document, new: &Document) -> Vec<Difference> {
    let (old, mut added) = (lines(old), lines(new));
    let mut removed = Vec::new();
    for line in old {
        match added.iter().position(|one| *one == line) {
            Some(at) => drop(added.remove(at)),
            None => removed.push(line),
        }
    }
    let mut said = Vec::new();
    for line in removed {
        let near =
            |one: &&Line| one.under == line.under && strsim::sorensen_dice(&one.text, &line.text) > 0.4;
        let closest = added.iter().enumerate().filter(|(_, one)| near(one)).max_by(|(_, one), (_, other)| {
            let likeness = |text: &str| strsim::sorensen_dice(text, &line.text);
            likeness(&one.text).total_cmp(&likeness(&other.text))
        });
        let at = closest.map(|(at, _)| at);
        let words = match at.map(|at| added.remove(at)) {
            Some(now) => {
                let (was, is) = narrowed(&line.text, &now.text);
                format!("Under “{}”: “{was}” now reads “{is}”.", line.under)
            }
            None => format!("Taken out under “{}”: “{}”.", line.under, shortened(&line.text)),
        };
        said.push(Difference { words, is_added: false });
    }
    said.extend(added.iter().map(|line| Difference {
        words: format!("Added under “{}”: “{}”.", line.under, shortened(&line.text)),
        is_added: true,
    }));
    said
}

/// This leaves out what stays the same at both ends of a long text, but for some words.
fn narrowed(old: &str, new: &str) -> (String, String) {
    if old.chars().count().max(new.chars().count()) <= LONGEST / 2 {
        return (old.to_owned(), new.to_owned());
    }
    let (old, new): (Vec<&str>, Vec<&str>) = (old.split(' ').collect(), new.split(' ').collect());
    let same = |pair: &(&&str, &&str)| pair.0 == pair.1;
    let front = old.iter().zip(&new).take_while(same).count();
    let most = old.len().min(new.len()) - front;
    let back = old.iter().rev().zip(new.iter().rev()).take(most).take_while(same).count();
    let part = |words: &[&str]| {
        let from = front.saturating_sub(AROUND);
        let to = (words.len() - back + AROUND).min(words.len());
        let kept = words.get(from..to).unwrap_or_default().join(" ");
        let start = if from > 0 { "… " } else { "" };
        let end = if to < words.len() { " …" } else { "" };
        format!("{start}{}{end}", shortened(&kept))
    };
    (part(&old), part(&new))
}

fn shortened(text: &str) -> String {
    if text.chars().count() <= LONGEST {
        return text.to_owned();
    }
    let kept: String = text.chars().take(LONGEST).collect();
    let whole_words = kept.rsplit_once(' ').map_or(kept.as_str(), |(words, _)| words);
    format!("{whole_words} …")
}

fn lines(document: &Document) -> Vec<Line> {
    let mut lines = Vec::new();
    let mut under = "The first page".to_owned();
    for block in &document.blocks {
        let texts = match &block.kind {
            BlockKind::Heading(_, runs) => {
                under = text(runs);
                Vec::new()
            }
            BlockKind::Paragraph(runs) => vec![text(runs)],
            BlockKind::List(list) => list.items.iter().map(|item| text(&item.text)).collect(),
            BlockKind::Table(table) => {
                let row = |row: &crate::model::Row| joined(row.cells.iter().map(cell).collect(), ", ");
                table.rows.iter().map(row).collect()
            }
            BlockKind::KeyValues(pairs) => {
                pairs.pairs.iter().map(|pair| format!("{}: {}", pair.key, cell(&pair.value))).collect()
            }
            BlockKind::Callout(callout) => {
                std::iter::once(callout.title.clone()).chain(callout.parts.iter().map(part)).collect()
            }
            BlockKind::Genogram(family) => vec![family.in_words()],
            BlockKind::PageBreak => Vec::new(),
        };
        let said = texts.into_iter().filter(|text| !text.is_empty());
        lines.extend(said.map(|text| Line { under: under.clone(), text }));
    }
    lines
}

fn text(runs: &[Run]) -> String {
    let text: String = runs.iter().map(|run| run.text.as_str()).collect();
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn cell(cell: &Cell) -> String {
    joined(cell.parts.iter().map(part).collect(), " ")
}

fn part(part: &Part) -> String {
    match part {
        Part::Text(runs) => text(runs),
        Part::List(list) => joined(list.items.iter().map(|item| text(&item.text)).collect(), " "),
    }
}

fn joined(mut texts: Vec<String>, with: &str) -> String {
    texts.retain(|text| !text.is_empty());
    texts.join(with)
}

/// This gives every audience that a part of the documents is for.
fn audiences(documents: &[&Document]) -> Vec<Audience> {
    let found = std::cell::RefCell::new(Vec::new());
    for document in documents {
        let _ = document.copy_for(&|audience| {
            let mut found = found.borrow_mut();
            if !found.contains(audience) {
                found.push(audience.clone());
            }
            true
        });
    }
    found.into_inner()
}
