//! An address book as cards (vCard 2.1, 3.0 and 4.0).

use super::{Said, contact};
use crate::views::{ContactsRead, LeftOutLine};

/// This says whether a text is made of cards.
pub(super) fn are_cards(text: &str) -> bool {
    text.trim_start().get(..11).is_some_and(|start| start.eq_ignore_ascii_case("BEGIN:VCARD"))
}

/// This reads the cards.
pub(super) fn read(text: &str) -> ContactsRead {
    let mut read = ContactsRead { contacts: Vec::new(), left_out: Vec::new(), columns: Vec::new() };
    let mut said = Said::default();
    let mut number = 0;
    for line in unfolded(text) {
        let Some((name, value)) = property(&line) else { continue };
        match name.as_str() {
            "BEGIN" => {
                said = Said::default();
                number += 1;
            }
            "END" => match contact(&said) {
                Ok(one) => read.contacts.push(one),
                Err(why) => read.left_out.push(LeftOutLine { number, why }),
            },
            "FN" => said.whole_name = plain(&value),
            "N" => {
                let mut parts = value.split(';').map(plain);
                said.family = parts.next().unwrap_or_default();
                said.given = parts.next().unwrap_or_default();
            }
            "ORG" => {
                said.agency =
                    value.split(';').map(plain).filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", ")
            }
            // The title is what the person is called; the role what the person does. Either may be missing.
            "TITLE" => said.role = plain(&value),
            "ROLE" if said.role.is_empty() => said.role = plain(&value),
            "EMAIL" if said.email.is_empty() => said.email = plain(&value),
            "TEL" if said.telephone.is_empty() => {
                said.telephone = plain(&value).trim_start_matches("tel:").to_owned()
            }
            _ => {}
        }
    }
    read
}

/// A long line goes on in the next, which then begins with a space, or after a "=" in the older form.
fn unfolded(text: &str) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for line in text.lines() {
        let line = line.trim_end_matches('\r');
        match lines.last_mut() {
            Some(before) if line.starts_with([' ', '\t']) => {
                before.push_str(line.get(1..).unwrap_or_default())
            }
            Some(before) if is_quoted(before) && before.ends_with('=') => {
                before.pop();
                before.push_str(line);
            }
            Some(_) | None => lines.push(line.to_owned()),
        }
    }
    lines
}

fn is_quoted(line: &str) -> bool {
    line.split(':').next().is_some_and(|head| head.to_ascii_uppercase().contains("QUOTED-PRINTABLE"))
}

/// This gives the name of a line and its value, without its group and its parameters.
fn property(line: &str) -> Option<(String, String)> {
    let (head, value) = line.split_once(':')?;
    let name = head.split(';').next()?;
    let name = name.rsplit('.').next()?.to_ascii_uppercase();
    let value = if is_quoted(line) { unquoted(value) } else { value.to_owned() };
    Some((name, value))
}

fn unquoted(value: &str) -> String {
    let mut bytes = Vec::new();
    let mut rest = value;
    while let Some(first) = rest.chars().next() {
        let code = rest.strip_prefix('=').and_then(|after| after.get(..2));
        match code.and_then(|code| u8::from_str_radix(code, 16).ok()) {
            Some(byte) => {
                bytes.push(byte);
                rest = rest.get(3..).unwrap_or_default();
            }
            None => {
                let (letter, after) = rest.split_at(first.len_utf8());
                bytes.extend_from_slice(letter.as_bytes());
                rest = after;
            }
        }
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

fn plain(value: &str) -> String {
    value
        .replace("\\n", " ")
        .replace("\\N", " ")
        .replace("\\,", ",")
        .replace("\\;", ";")
        .replace("\\\\", "\\")
        .trim()
        .to_owned()
}

#[cfg(test)]
mod tests {
    use prebirth_domain::Role;

    use super::*;

    #[test]
    fn cards_of_each_edition_are_read() {
        let text = "BEGIN:VCARD\r\nVERSION:3.0\r\nN:O’Brien;Áine;;;\r\nFN:Áine O’Brien\r\nORG:Harbour Trust;Health \r\n visiting\r\nTITLE:Health visitor\r\nitem1.EMAIL;TYPE=WORK:a.obrien@x.example\r\nTEL;TYPE=CELL:07700 900123\r\nEND:VCARD\r\nBEGIN:VCARD\r\nVERSION:2.1\r\nN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:Nguy=E1=BB=85n;Minh\r\nTITLE:GP\r\nEND:VCARD\r\nBEGIN:VCARD\r\nVERSION:4.0\r\nEND:VCARD\r\n";
        let read = read(text);
        let [first, second] = read.contacts.as_slice() else { panic!("two of the three are people") };
        assert_eq!(first.contact.name.full(), "Áine O’Brien");
        assert_eq!(
            first.contact.agency.as_deref(),
            Some("Harbour Trust, Health visiting"),
            "a folded line is one"
        );
        assert_eq!(first.contact.role, Role::HealthVisitor);
        assert_eq!(first.contact.telephone.as_deref(), Some("07700 900123"));
        assert_eq!(second.contact.name.full(), "Minh Nguyễn", "the older form hides its letters");
        assert_eq!(read.left_out[0].number, 3, "the empty card is named");
    }
}
