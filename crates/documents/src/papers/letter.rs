//! What every letter has: whose it is, to whom and when, how it begins and how it ends.

use prebirth_domain::{CaseFile, Party, PersonName, Professional, Role, day_in_words};

use crate::minutes::words::{capital, said};
use crate::model::{BlockKind, Document, Run, Seen};
use crate::office::Occasion;
use crate::withheld::kept_in;

/// This puts the day, the name and the greeting at the head of a letter.
pub(crate) fn open(document: &mut Document, occasion: &Occasion<'_>) {
    if let Some(on) = occasion.made_on {
        paragraph(document, &day_in_words(on));
    }
    let name = occasion.party().and_then(|party| occasion.case.name_of(party));
    let greeting = match name.filter(|name| !name.is_unknown()) {
        Some(name) => format!("Dear {}", name.full()),
        None => "Dear colleague".to_owned(),
    };
    paragraph(document, &greeting);
}

/// This ends a letter: the authority's standing paragraphs and who signs.
pub(crate) fn close(document: &mut Document, occasion: &Occasion<'_>) {
    for standing in occasion.office.standing.iter().filter(|text| !text.trim().is_empty()) {
        paragraph(document, standing.trim());
    }
    paragraph(document, "Yours sincerely");
    let mut lines: Vec<String> =
        occasion.office.signature.iter().filter(|line| !line.trim().is_empty()).cloned().collect();
    if lines.is_empty() {
        lines.extend(signs(occasion));
    }
    if !lines.is_empty() {
        paragraph(document, &lines.join("\n"));
    }
}

/// The chair signs where the office says nobody.
fn signs(occasion: &Occasion<'_>) -> Vec<String> {
    let chair = occasion.conference.chair.professional.as_ref();
    let chair = chair.and_then(|id| occasion.case.professional(id));
    chair.map(|chair| vec![chair.name.full(), capital(&role(chair))]).unwrap_or_default()
}

/// This adds a paragraph that everybody may see.
pub(super) fn paragraph(document: &mut Document, text: &str) {
    document.add(BlockKind::Paragraph(vec![Run::text(text)]));
}

/// This gives what a professional is called in their work.
pub(super) fn role(professional: &Professional) -> String {
    said(professional.title.as_ref()).unwrap_or_else(|| professional.role.label()).to_owned()
}

/// This gives whom a family rings: the social worker, or the manager where there is none.
pub(super) fn to_ring(case: &CaseFile) -> Option<&Professional> {
    let of = |role| case.professionals_in(role).find(|one| one.involved_until.is_none());
    of(Role::SocialWorker).or_else(|| of(Role::TeamManager))
}

/// This writes how somebody is reached: name, role, telephone, email.
pub(super) fn reached(professional: &Professional) -> String {
    let who = format!("{}, {}", full(&professional.name), role(professional));
    let number = said(professional.telephone.as_ref()).map(|number| format!("telephone {number}"));
    let address = said(professional.email.as_ref()).map(|address| format!("email {address}"));
    let ways: Vec<String> = [number, address].into_iter().flatten().collect();
    if ways.is_empty() { who } else { format!("{who}: {}", ways.join(", ")) }
}

fn full(name: &PersonName) -> String {
    if name.is_unknown() { "name not known".to_owned() } else { name.full() }
}

/// This gives who may read of somebody's being asked: a withheld name, or an agency that gives a place away.
pub(super) fn seen_with_agency(case: &CaseFile, party: &Party, text: &str) -> Seen {
    let of_party = crate::minutes::words::seen_party(case, Some(party));
    if kept_in(case, text).is_empty() { of_party } else { crate::minutes::words::seen_text(case, text) }
}
