//! Reads a finished file back, as a screen reader would and as a suspicious reader would.

mod content;
mod glyphs;

use std::collections::BTreeMap;

use lopdf::{Dictionary, Document as File, LoadOptions, Object, ObjectId};

use crate::tags::Role;
use content::PageText;

/// This says why a file could not be read back.
#[derive(Debug, thiserror::Error)]
pub enum ReadFault {
    /// This is a file that is no PDF, or a broken one.
    #[error("the file is not a PDF that can be read")]
    Unreadable(#[from] lopdf::Error),
    /// This is a PDF without the tree that a screen reader walks.
    #[error("the file has no tag tree")]
    Untagged,
    /// This is a tag that this program never writes.
    #[error("the file has a tag that is not known: {0}")]
    UnknownTag(String),
}

/// This gives what a screen reader meets: each heading, paragraph, list part and cell with its text.
///
/// # Errors
/// Gives a [`ReadFault`] when the file is no tagged PDF of this program.
pub fn read_back(bytes: &[u8]) -> Result<Vec<(Role, String)>, ReadFault> {
    heard(&File::load_mem(bytes)?)
}

/// This gives what a screen reader meets in a locked file.
///
/// # Errors
/// Gives a [`ReadFault`] when the password is another or the file is no tagged PDF of this program.
pub fn read_back_locked(bytes: &[u8], password: &str) -> Result<Vec<(Role, String)>, ReadFault> {
    heard(&File::load_mem_with_options(bytes, LoadOptions::with_password(password))?)
}

fn heard(file: &File) -> Result<Vec<(Role, String)>, ReadFault> {
    let root = dictionary(file, file.catalog()?.get(b"StructTreeRoot").map_err(|_| ReadFault::Untagged)?)
        .ok_or(ReadFault::Untagged)?;
    let mut reader = Reader { file, pages: content::pages(file)?, found: Vec::new() };
    let kids = root.get(b"K").map_err(|_| ReadFault::Untagged)?;
    for kid in list(file, kids) {
        if let Some(element) = dictionary(file, kid) {
            reader.element(element)?;
        }
    }
    Ok(reader.found)
}

/// This gives every text that stands anywhere in a file: pages with their heads and feet, tags, outline,
/// links, properties and metadata.
///
/// # Errors
/// Gives a [`ReadFault`] when the file is no PDF.
pub fn all_text(bytes: &[u8]) -> Result<String, ReadFault> {
    let file = File::load_mem(bytes)?;
    let mut all = String::new();
    for page in content::pages(&file)?.values() {
        all.push_str(&page.whole);
        all.push('\n');
    }
    for object in file.objects.values() {
        strings(object, &mut all);
        if let Object::Stream(stream) = object
            && stream.dict.get(b"Type").is_ok_and(|kind| kind.as_name().is_ok_and(|name| name == b"Metadata"))
        {
            all.push_str(&String::from_utf8_lossy(&stream.content));
            all.push('\n');
        }
    }
    for (_, value) in &file.trailer {
        strings(value, &mut all);
    }
    Ok(all)
}

fn strings(object: &Object, all: &mut String) {
    match object {
        Object::String(bytes, _) => {
            all.push_str(&content::text_string(bytes));
            all.push('\n');
        }
        Object::Array(list) => list.iter().for_each(|item| strings(item, all)),
        Object::Dictionary(dictionary) => dictionary.iter().for_each(|(_, value)| strings(value, all)),
        Object::Stream(stream) => stream.dict.iter().for_each(|(_, value)| strings(value, all)),
        Object::Null
        | Object::Boolean(_)
        | Object::Integer(_)
        | Object::Real(_)
        | Object::Name(_)
        | Object::Reference(_) => {}
    }
}

struct Reader<'a> {
    file: &'a File,
    pages: BTreeMap<ObjectId, PageText>,
    found: Vec<(Role, String)>,
}

impl Reader<'_> {
    fn element(&mut self, element: &Dictionary) -> Result<(), ReadFault> {
        let role = role_of(self.file, element)?;
        if holds_text(role) {
            let at = self.found.len();
            let mut text = String::new();
            self.text(element, None, &mut text)?;
            // A cell of several paragraphs is given by them.
            if self.found.len() == at {
                self.found.push((role, text));
            }
            return Ok(());
        }
        for kid in kids(self.file, element) {
            if let Some(kid) = dictionary(self.file, kid) {
                self.element(kid)?;
            }
        }
        Ok(())
    }

    fn text(
        &mut self,
        element: &Dictionary,
        page: Option<ObjectId>,
        text: &mut String,
    ) -> Result<(), ReadFault> {
        let alternative = element.get(b"Alt");
        if let Ok(Object::String(spoken, _)) = element.get(b"ActualText").or(alternative) {
            text.push_str(&content::text_string(spoken));
            return Ok(());
        }
        let page = element.get(b"Pg").and_then(Object::as_reference).ok().or(page);
        for kid in kids(self.file, element) {
            if let Ok(number) = kid.as_i64() {
                self.sequence(page, number, text);
            } else if let Some(kid) = dictionary(self.file, kid) {
                self.kid(kid, page, text)?;
            }
        }
        Ok(())
    }

    fn kid(&mut self, kid: &Dictionary, page: Option<ObjectId>, text: &mut String) -> Result<(), ReadFault> {
        let kind = kid.get(b"Type").and_then(Object::as_name).unwrap_or_default();
        if kind == b"MCR" {
            let own = kid.get(b"Pg").and_then(Object::as_reference).ok().or(page);
            if let Ok(number) = kid.get(b"MCID").and_then(Object::as_i64) {
                self.sequence(own, number, text);
            }
            return Ok(());
        }
        if kind == b"OBJR" {
            return Ok(());
        }
        match role_of(self.file, kid)? {
            Role::Span | Role::Link => self.text(kid, page, text),
            Role::Document
            | Role::Heading(_)
            | Role::Paragraph
            | Role::Division
            | Role::List
            | Role::Item
            | Role::Label
            | Role::ItemBody
            | Role::Table
            | Role::Caption
            | Role::TableHead
            | Role::TableBody
            | Role::Row
            | Role::ColumnHeader
            | Role::RowHeader
            | Role::Cell
            | Role::Figure => self.element(kid),
        }
    }

    fn sequence(&self, page: Option<ObjectId>, number: i64, text: &mut String) {
        let marked = page.and_then(|page| self.pages.get(&page)).and_then(|page| page.marked.get(&number));
        if let Some(marked) = marked {
            text.push_str(marked);
        }
    }
}

fn holds_text(role: Role) -> bool {
    match role {
        Role::Heading(_)
        | Role::Paragraph
        | Role::Label
        | Role::ItemBody
        | Role::Caption
        | Role::ColumnHeader
        | Role::RowHeader
        | Role::Cell
        | Role::Span
        | Role::Link
        | Role::Figure => true,
        Role::Document
        | Role::Division
        | Role::List
        | Role::Item
        | Role::Table
        | Role::TableHead
        | Role::TableBody
        | Role::Row => false,
    }
}

fn role_of(file: &File, element: &Dictionary) -> Result<Role, ReadFault> {
    let name = element.get(b"S").and_then(Object::as_name).unwrap_or_default();
    let scope = element
        .get(b"A")
        .ok()
        .and_then(|attributes| dictionary(file, attributes))
        .and_then(|attributes| attributes.get(b"Scope").and_then(Object::as_name).ok());
    Ok(match name {
        b"Document" => Role::Document,
        b"H1" => Role::Heading(1),
        b"H2" => Role::Heading(2),
        b"H3" => Role::Heading(3),
        b"H4" => Role::Heading(4),
        b"P" => Role::Paragraph,
        b"Div" => Role::Division,
        b"L" => Role::List,
        b"LI" => Role::Item,
        b"Lbl" => Role::Label,
        b"LBody" => Role::ItemBody,
        b"Table" => Role::Table,
        b"Caption" => Role::Caption,
        b"THead" => Role::TableHead,
        b"TBody" => Role::TableBody,
        b"TR" => Role::Row,
        b"TH" if scope == Some(b"Row") => Role::RowHeader,
        b"TH" => Role::ColumnHeader,
        b"TD" => Role::Cell,
        b"Span" => Role::Span,
        b"Link" => Role::Link,
        b"Figure" => Role::Figure,
        other => return Err(ReadFault::UnknownTag(String::from_utf8_lossy(other).into_owned())),
    })
}

fn kids<'a>(file: &'a File, element: &'a Dictionary) -> Vec<&'a Object> {
    element.get(b"K").map(|kids| list(file, kids)).unwrap_or_default()
}

fn list<'a>(file: &'a File, object: &'a Object) -> Vec<&'a Object> {
    match file.dereference(object) {
        Ok((_, Object::Array(items))) => items.iter().collect(),
        Ok((_, other)) => vec![other],
        Err(_) => Vec::new(),
    }
}

fn dictionary<'a>(file: &'a File, object: &'a Object) -> Option<&'a Dictionary> {
    file.dereference(object).ok().and_then(|(_, object)| object.as_dict().ok())
}
