//! Writes the outline that a reader shows beside the pages.

use lopdf::{Dictionary, Document, Object, ObjectId, dictionary};

use super::values::{integer, name, text};
use crate::layout::HeadingPlace;
use crate::layout::style::PAGE_HEIGHT;

struct Entry {
    object: ObjectId,
    parent: Option<usize>,
    children: Vec<usize>,
}

/// This adds the headings as an outline; a document with one heading needs none.
pub(super) fn add(file: &mut Document, headings: &[HeadingPlace]) -> Result<(), lopdf::Error> {
    if headings.len() < 2 {
        return Ok(());
    }
    let pages: Vec<ObjectId> = file.get_pages().into_values().collect();
    let root = file.new_object_id();
    let mut entries: Vec<Entry> = Vec::new();
    let mut top = Vec::new();
    let mut path: Vec<(u8, usize)> = Vec::new();
    for (index, heading) in headings.iter().enumerate() {
        path.retain(|(depth, _)| *depth < heading.depth);
        let parent = path.last().map(|(_, index)| *index);
        entries.push(Entry { object: file.new_object_id(), parent, children: Vec::new() });
        match parent.and_then(|parent| entries.get_mut(parent)) {
            Some(parent) => parent.children.push(index),
            None => top.push(index),
        }
        path.push((heading.depth, index));
    }
    for (index, (entry, heading)) in entries.iter().zip(headings).enumerate() {
        let siblings = match entry.parent.and_then(|parent| entries.get(parent)) {
            Some(parent) => &parent.children,
            None => &top,
        };
        let page = pages.get(heading.page).copied().unwrap_or(root);
        let mut written = dictionary! {
            "Title" => text(&heading.text),
            "Parent" => Object::Reference(parent_object(entry, &entries, root)),
            "Dest" => Object::Array(vec![
                Object::Reference(page),
                name("XYZ"),
                Object::Null,
                Object::Real((PAGE_HEIGHT - heading.top + 8.0).round()),
                Object::Null,
            ]),
        };
        let place = siblings.iter().position(|sibling| *sibling == index);
        let neighbour = |place: Option<usize>| {
            place
                .and_then(|place| siblings.get(place))
                .and_then(|sibling| entries.get(*sibling))
                .map(|entry| Object::Reference(entry.object))
        };
        if let Some(previous) = neighbour(place.and_then(|place| place.checked_sub(1))) {
            written.set("Prev", previous);
        }
        if let Some(next) = neighbour(place.map(|place| place + 1)) {
            written.set("Next", next);
        }
        ends(&mut written, &entry.children, &entries);
        file.objects.insert(entry.object, Object::Dictionary(written));
    }
    let mut written = dictionary! { "Type" => name("Outlines") };
    ends(&mut written, &top, &entries);
    file.objects.insert(root, Object::Dictionary(written));
    let catalog = file.catalog_mut()?;
    catalog.set("Outlines", Object::Reference(root));
    catalog.set("PageMode", name("UseOutlines"));
    Ok(())
}

fn parent_object(entry: &Entry, entries: &[Entry], root: ObjectId) -> ObjectId {
    entry.parent.and_then(|parent| entries.get(parent)).map_or(root, |parent| parent.object)
}

fn ends(written: &mut Dictionary, children: &[usize], entries: &[Entry]) {
    let object = |index: Option<&usize>| {
        index.and_then(|index| entries.get(*index)).map(|entry| Object::Reference(entry.object))
    };
    if let (Some(first), Some(last)) = (object(children.first()), object(children.last())) {
        written.set("First", first);
        written.set("Last", last);
        written.set("Count", integer(children.len()));
    }
}
