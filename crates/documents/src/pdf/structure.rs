//! Writes the tag tree: what a screen reader walks.

use std::collections::BTreeMap;

use lopdf::{Dictionary, Document, Object, ObjectId, dictionary};

use super::ops::Sequence;
use super::values::{ascii, integer, name, text};
use crate::layout::style::PAGE_HEIGHT;
use crate::layout::{Item, LaidOut, LinkArea};
use crate::tags::{Child, Element, ElementId, LeafId, Numbering, Role, Tags};

/// This is the name of a role in the file.
pub(super) fn tag(role: Role) -> &'static str {
    match role {
        Role::Document => "Document",
        Role::Heading(1) => "H1",
        Role::Heading(2) => "H2",
        Role::Heading(3) => "H3",
        Role::Heading(4) => "H4",
        Role::Heading(5) => "H5",
        Role::Heading(_) => "H6",
        Role::Paragraph => "P",
        Role::Division => "Div",
        Role::List => "L",
        Role::Item => "LI",
        Role::Label => "Lbl",
        Role::ItemBody => "LBody",
        Role::Table => "Table",
        Role::Caption => "Caption",
        Role::TableHead => "THead",
        Role::TableBody => "TBody",
        Role::Row => "TR",
        Role::ColumnHeader | Role::RowHeader => "TH",
        Role::Cell => "TD",
        Role::Span => "Span",
        Role::Link => "Link",
        Role::Figure => "Figure",
    }
}

/// This adds the tag tree, the way back from content to tree, and the links.
pub(super) fn add(
    file: &mut Document,
    laid_out: &LaidOut,
    sequences: &[Sequence],
) -> Result<(), lopdf::Error> {
    let pages: Vec<ObjectId> = file.get_pages().into_values().collect();
    let root = file.new_object_id();
    let ids: BTreeMap<ElementId, ObjectId> =
        laid_out.tags.elements().map(|(id, _)| (id, file.new_object_id())).collect();
    let annotations = links(file, laid_out, &pages, &ids)?;
    let mut by_leaf: BTreeMap<LeafId, Vec<Sequence>> = BTreeMap::new();
    for sequence in sequences {
        by_leaf.entry(sequence.leaf).or_default().push(*sequence);
    }
    let writer = Writer {
        tags: &laid_out.tags,
        ids: &ids,
        pages: &pages,
        by_leaf: &by_leaf,
        annotations: &annotations,
        figures: &figures(laid_out),
        root,
    };
    for (id, element) in laid_out.tags.elements() {
        if let (Some(dictionary), Some(object)) = (writer.element(id, element), ids.get(&id)) {
            file.objects.insert(*object, Object::Dictionary(dictionary));
        }
    }
    let parents = parent_tree(laid_out, sequences, &pages, &ids, &annotations);
    let next = pages.len() + annotations.values().map(Vec::len).sum::<usize>();
    let parents = file.add_object(parents);
    let top = ids.get(&Tags::ROOT).copied().unwrap_or(root);
    file.objects.insert(
        root,
        Object::Dictionary(dictionary! {
            "Type" => name("StructTreeRoot"),
            "K" => Object::Array(vec![Object::Reference(top)]),
            "ParentTree" => Object::Reference(parents),
            "ParentTreeNextKey" => integer(next),
        }),
    );
    file.catalog_mut()?.set("StructTreeRoot", Object::Reference(root));
    Ok(())
}

/// This is a place where a link can be pressed.
struct Annotation {
    object: ObjectId,
    page: ObjectId,
    key: usize,
}

type Annotations = BTreeMap<ElementId, Vec<Annotation>>;

fn links(
    file: &mut Document,
    laid_out: &LaidOut,
    pages: &[ObjectId],
    ids: &BTreeMap<ElementId, ObjectId>,
) -> Result<Annotations, lopdf::Error> {
    let mut annotations = Annotations::new();
    let mut key = pages.len();
    for ((number, page), object) in laid_out.pages.iter().enumerate().zip(pages) {
        let mut on_page = Vec::new();
        for item in &page.items {
            let Item::Link(area) = item else { continue };
            let Some(target) =
                laid_out.tags.element(area.element).and_then(|element| element.target.as_ref())
            else {
                continue;
            };
            if !ids.contains_key(&area.element) {
                continue;
            }
            let annotation = file.add_object(link(area, target, key, *object));
            on_page.push(Object::Reference(annotation));
            annotations.entry(area.element).or_default().push(Annotation {
                object: annotation,
                page: *object,
                key,
            });
            key += 1;
        }
        let page = file.get_dictionary_mut(*object)?;
        page.remove(b"Annots");
        if !on_page.is_empty() {
            page.set("Annots", Object::Array(on_page));
        }
        page.set("StructParents", integer(number));
        page.set("Tabs", name("S"));
    }
    Ok(annotations)
}

fn figures(laid_out: &LaidOut) -> BTreeMap<ElementId, [f32; 4]> {
    let items = laid_out.pages.iter().flat_map(|page| &page.items);
    items
        .filter_map(|item| match item {
            Item::Figure(figure) => {
                let element = laid_out.tags.leaf(figure.leaf)?.element;
                let bottom = PAGE_HEIGHT - figure.y - figure.height;
                Some((element, [figure.x, bottom, figure.x + figure.width, bottom + figure.height]))
            }
            Item::Text(_) | Item::Fill(_) | Item::Link(_) | Item::Anchor(_) => None,
        })
        .collect()
}

fn link(area: &LinkArea, target: &str, key: usize, page: ObjectId) -> Dictionary {
    let bottom = PAGE_HEIGHT - area.y - area.height;
    let corners = [area.x, bottom, area.x + area.width, bottom + area.height];
    dictionary! {
        "Type" => name("Annot"),
        "Subtype" => name("Link"),
        "Rect" => Object::Array(corners.into_iter().map(|c| Object::Real(c.round())).collect()),
        "Border" => Object::Array(vec![integer(0), integer(0), integer(0)]),
        "F" => integer(4),
        "P" => Object::Reference(page),
        "StructParent" => integer(key),
        "Contents" => text(target),
        "A" => Object::Dictionary(dictionary! {
            "Type" => name("Action"),
            "S" => name("URI"),
            "URI" => ascii(&encoded(target)),
        }),
    }
}

/// An address in a file is plain ASCII; other letters are written as `%` and their bytes.
fn encoded(target: &str) -> String {
    let mut encoded = String::new();
    for byte in target.bytes() {
        if byte.is_ascii_graphic() {
            encoded.push(char::from(byte));
        } else {
            encoded.push_str(&format!("%{byte:02X}"));
        }
    }
    encoded
}

struct Writer<'a> {
    tags: &'a Tags,
    ids: &'a BTreeMap<ElementId, ObjectId>,
    pages: &'a [ObjectId],
    by_leaf: &'a BTreeMap<LeafId, Vec<Sequence>>,
    annotations: &'a Annotations,
    figures: &'a BTreeMap<ElementId, [f32; 4]>,
    root: ObjectId,
}

impl Writer<'_> {
    /// A picture says where on its page it stands.
    fn boxed(&self, id: ElementId) -> Option<Dictionary> {
        let corners = self.figures.get(&id)?;
        Some(dictionary! {
            "O" => name("Layout"),
            "Placement" => name("Block"),
            "BBox" => Object::Array(corners.iter().map(|corner| Object::Real(corner.round())).collect()),
        })
    }

    fn element(&self, id: ElementId, element: &Element) -> Option<Dictionary> {
        let parent = element.parent.and_then(|parent| self.ids.get(&parent).copied()).unwrap_or(self.root);
        let mut written = dictionary! {
            "Type" => name("StructElem"),
            "S" => name(tag(element.role)),
            "P" => Object::Reference(parent),
        };
        let (page, kids) = self.kids(id, element);
        if kids.is_empty() && !may_be_empty(element.role) {
            return None;
        }
        if let Some(page) = page {
            written.set("Pg", Object::Reference(page));
        }
        if !kids.is_empty() {
            written.set("K", Object::Array(kids));
        }
        if let Some(language) = &element.language {
            written.set("Lang", ascii(language));
        }
        if let Some(spoken) = &element.spoken {
            written.set("ActualText", text(spoken));
        }
        if let Some(alternative) = &element.alternative {
            written.set("Alt", text(alternative));
        }
        if let Some(attributes) = self.boxed(id).or_else(|| attributes(element)) {
            written.set("A", Object::Dictionary(attributes));
        }
        Some(written)
    }

    fn kids(&self, id: ElementId, element: &Element) -> (Option<ObjectId>, Vec<Object>) {
        let mut home = None;
        let mut kids = Vec::new();
        for child in &element.children {
            match child {
                Child::Element(child) => {
                    if self.is_written(*child) {
                        kids.extend(self.ids.get(child).copied().map(Object::Reference));
                    }
                }
                Child::Leaf(leaf) => {
                    for sequence in self.by_leaf.get(leaf).into_iter().flatten() {
                        let Some(page) = self.pages.get(sequence.page).copied() else {
                            continue;
                        };
                        let home = *home.get_or_insert(page);
                        kids.push(if home == page {
                            integer(sequence.number)
                        } else {
                            Object::Dictionary(dictionary! {
                                "Type" => name("MCR"),
                                "Pg" => Object::Reference(page),
                                "MCID" => integer(sequence.number),
                            })
                        });
                    }
                }
            }
        }
        for annotation in self.annotations.get(&id).into_iter().flatten() {
            kids.push(Object::Dictionary(dictionary! {
                "Type" => name("OBJR"),
                "Obj" => Object::Reference(annotation.object),
                "Pg" => Object::Reference(annotation.page),
            }));
        }
        (home, kids)
    }

    fn is_written(&self, id: ElementId) -> bool {
        self.tags.element(id).is_some_and(|element| {
            may_be_empty(element.role)
                || element.children.iter().any(|child| match child {
                    Child::Element(child) => self.is_written(*child),
                    Child::Leaf(leaf) => self.by_leaf.contains_key(leaf),
                })
        })
    }
}

/// A table keeps its shape where a cell is empty, and a list item is there although it says nothing.
fn may_be_empty(role: Role) -> bool {
    match role {
        Role::Document
        | Role::Table
        | Role::TableHead
        | Role::TableBody
        | Role::Row
        | Role::ColumnHeader
        | Role::RowHeader
        | Role::Cell
        | Role::ItemBody => true,
        Role::Heading(_)
        | Role::Paragraph
        | Role::Division
        | Role::List
        | Role::Item
        | Role::Label
        | Role::Caption
        | Role::Span
        | Role::Link
        | Role::Figure => false,
    }
}

fn attributes(element: &Element) -> Option<Dictionary> {
    let scope = |scope| {
        Some(dictionary! {
            "O" => name("Table"),
            "Scope" => name(scope),
        })
    };
    match (element.role, element.numbering) {
        (Role::ColumnHeader, _) => scope("Column"),
        (Role::RowHeader, _) => scope("Row"),
        (_, Some(numbering)) => Some(dictionary! {
            "O" => name("List"),
            "ListNumbering" => name(match numbering {
                Numbering::Disc => "Disc",
                Numbering::Decimal => "Decimal",
            }),
        }),
        _ => None,
    }
}

fn parent_tree(
    laid_out: &LaidOut,
    sequences: &[Sequence],
    pages: &[ObjectId],
    ids: &BTreeMap<ElementId, ObjectId>,
    annotations: &Annotations,
) -> Dictionary {
    let mut numbers: BTreeMap<usize, Object> = BTreeMap::new();
    let mut by_page: Vec<Vec<Object>> = vec![Vec::new(); pages.len()];
    for sequence in sequences {
        let parent = laid_out
            .tags
            .leaf(sequence.leaf)
            .and_then(|leaf| ids.get(&leaf.element))
            .copied()
            .map_or(Object::Null, Object::Reference);
        if let Some(page) = by_page.get_mut(sequence.page) {
            page.push(parent);
        }
    }
    for (index, page) in by_page.into_iter().enumerate() {
        numbers.insert(index, Object::Array(page));
    }
    for (element, places) in annotations {
        for place in places {
            if let Some(id) = ids.get(element) {
                numbers.insert(place.key, Object::Reference(*id));
            }
        }
    }
    let pairs = numbers.into_iter().flat_map(|(key, value)| [integer(key), value]).collect();
    dictionary! { "Nums" => Object::Array(pairs) }
}
