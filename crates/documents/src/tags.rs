//! The tree that a screen reader walks: what each part of a page is, in reading order.

/// This numbers an element of the tree.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ElementId(pub usize);

/// This numbers a stretch of drawn text, which may lie on several lines and pages.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct LeafId(pub usize);

/// This says what an element is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Role {
    /// This holds everything.
    Document,
    /// This is a heading of the given depth, 1 being the title.
    Heading(u8),
    /// This is a paragraph.
    Paragraph,
    /// This holds what stands in a box.
    Division,
    /// This is a list.
    List,
    /// This is an item of a list.
    Item,
    /// This is the dot or number before an item.
    Label,
    /// This is the text of an item.
    ItemBody,
    /// This is a table.
    Table,
    /// This is a table's caption.
    Caption,
    /// This holds the header row.
    TableHead,
    /// This holds the other rows.
    TableBody,
    /// This is a row.
    Row,
    /// This is a header cell for a column.
    ColumnHeader,
    /// This is a header cell for a row.
    RowHeader,
    /// This is a cell.
    Cell,
    /// This is a stretch in another language.
    Span,
    /// This leads somewhere else.
    Link,
    /// This is a picture; its words are spoken in its place.
    Figure,
}

/// This is an element of the tree.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Element {
    /// This says what it is.
    pub role: Role,
    /// This is what it stands in; only the root stands in nothing.
    pub parent: Option<ElementId>,
    /// This holds what stands in it, in reading order.
    pub children: Vec<Child>,
    /// This is its language where that differs from the document's.
    pub language: Option<String>,
    /// This is what is read aloud in place of its glyphs.
    pub spoken: Option<String>,
    /// This is where it leads, for a link.
    pub target: Option<String>,
    /// This says that the list is numbered.
    pub numbering: Option<Numbering>,
    /// This says what a picture shows.
    pub alternative: Option<String>,
}

/// This says how the items of a list are labelled.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Numbering {
    /// This is a dot.
    Disc,
    /// This is 1, 2, 3.
    Decimal,
}

/// This is what can stand in an element.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Child {
    /// This is another element.
    Element(ElementId),
    /// This is drawn text.
    Leaf(LeafId),
}

/// This is a stretch of drawn text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Leaf {
    /// This is the element that it stands in.
    pub element: ElementId,
    /// This is the text in spoken order where the glyphs alone would give another.
    pub spoken: Option<String>,
}

/// This is the whole tree.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tags {
    elements: Vec<Element>,
    leaves: Vec<Leaf>,
}

impl Tags {
    /// This is the root of every tree.
    pub const ROOT: ElementId = ElementId(0);

    /// This is a tree with nothing in it but the root.
    pub fn new() -> Self {
        Self { elements: vec![Element::new(Role::Document, None)], leaves: Vec::new() }
    }

    /// This adds an element as the last child of another.
    pub fn add(&mut self, parent: ElementId, role: Role) -> ElementId {
        let id = ElementId(self.elements.len());
        self.elements.push(Element::new(role, Some(parent)));
        if let Some(parent) = self.elements.get_mut(parent.0) {
            parent.children.push(Child::Element(id));
        }
        id
    }

    /// This adds a stretch of text as the last child of an element.
    pub fn add_leaf(&mut self, element: ElementId, spoken: Option<String>) -> LeafId {
        let id = LeafId(self.leaves.len());
        self.leaves.push(Leaf { element, spoken });
        if let Some(element) = self.elements.get_mut(element.0) {
            element.children.push(Child::Leaf(id));
        }
        id
    }

    /// This gives an element to be completed.
    pub fn element_mut(&mut self, id: ElementId) -> Option<&mut Element> {
        self.elements.get_mut(id.0)
    }

    /// This gives an element.
    pub fn element(&self, id: ElementId) -> Option<&Element> {
        self.elements.get(id.0)
    }

    /// This gives a stretch of text.
    pub fn leaf(&self, id: LeafId) -> Option<&Leaf> {
        self.leaves.get(id.0)
    }

    /// This gives every element with its number, parents before children.
    pub fn elements(&self) -> impl Iterator<Item = (ElementId, &Element)> {
        self.elements.iter().enumerate().map(|(index, element)| (ElementId(index), element))
    }
}

impl Default for Tags {
    fn default() -> Self {
        Self::new()
    }
}

impl Element {
    fn new(role: Role, parent: Option<ElementId>) -> Self {
        Self {
            role,
            parent,
            children: Vec::new(),
            language: None,
            spoken: None,
            target: None,
            numbering: None,
            alternative: None,
        }
    }
}
