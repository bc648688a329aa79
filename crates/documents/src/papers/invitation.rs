//! The invitation to a conference: one a person, in words for that person.

use prebirth_domain::{CaseFile, MeetingMode, Party, Role, day_in_words};

use super::letter::{close, open, paragraph, reached, role, seen_with_agency, to_ring};
use crate::minutes::front::{sentence, subjects};
use crate::minutes::words::{capital, day_and_gestation, kind, of_babies, said, section, time};
use crate::model::{BlockKind, Document, KeyValue, KeyValues, Label, List, ListItem, Run};
use crate::office::Occasion;

/// This writes the letter that asks somebody to a conference.
///
/// # Missing data
/// Says "not fixed yet" where day, time or place are missing. Never fails.
pub(crate) fn invitation(occasion: &Occasion<'_>) -> Document {
    let title = match occasion.conference.on {
        Some(on) => format!("Invitation: {}, {}", kind(occasion.conference), day_in_words(on)),
        None => format!("Invitation: {}", kind(occasion.conference)),
    };
    let mut document = Document::new(title);
    document.version = "Invitation".to_owned();
    open(&mut document, occasion);
    match occasion.professional() {
        Some(professional) => for_professional(&mut document, occasion, professional.role),
        None => for_family(&mut document, occasion),
    }
    close(&mut document, occasion);
    document
}

fn for_family(document: &mut Document, occasion: &Occasion<'_>) {
    let is_parent = occasion.person().is_none_or(|person| {
        person.role == prebirth_domain::FamilyRole::Mother || person.role.is_father_or_partner()
    });
    let whose = if is_parent { "your unborn baby" } else { "the unborn baby and the family" };
    let asked = format!(
        "We would like you to come to a meeting about {whose}. It is called a child protection conference. \
         People who know the family meet with the parents. They talk about what is going well and \
         what they are worried about. Then they decide what help the baby needs to be safe."
    );
    paragraph(document, &of_babies(occasion.case, &asked));
    when_and_where(document, occasion);
    section(document, "What happens on the day");
    bullets(
        document,
        &[
            "The chair runs the meeting and is fair to everybody.",
            "Each person says what they know and what they think. You can say what you think too.",
            &of_babies(
                occasion.case,
                "At the end the people there say if the baby needs a child protection plan, and why.",
            ),
            "Somebody writes down what was said. You get a copy.",
        ],
    );
    section(document, "Before the day");
    bullets(
        document,
        &[
            "You get to read the reports about your family first, in a form that works for you.",
            "You can bring somebody to help you: a friend, a relative, an advocate or a solicitor.",
            "Tell us if you need an interpreter, help with reading, a lift, or care for your children.",
            "Tell us if you are afraid of somebody who may be there. You can be heard without them in the room.",
            "If you cannot come, tell us. You can join by video, write to us, or ask somebody to speak for you.",
        ],
    );
    who_is_asked(document, occasion);
    who_to_ring(document, occasion.case);
}

fn for_professional(document: &mut Document, occasion: &Occasion<'_>, role: Role) {
    let takes_no_part = matches!(role, Role::Interpreter | Role::MinuteTaker);
    let about = subjects(occasion.case, occasion.conference.on);
    paragraph(
        document,
        &format!(
            "You are invited to a {} about {about}. {}",
            kind(occasion.conference),
            if takes_no_part {
                "You are invited for your role at the conference; you give no view of your own."
            } else {
                "Your agency’s information and your own view are needed for the decision."
            }
        ),
    );
    when_and_where(document, occasion);
    if takes_no_part {
        who_is_asked(document, occasion);
        return;
    }
    section(document, "What we ask of you");
    let invitation = occasion.invitation();
    let mut asked = Vec::new();
    if let Some(reason) = said(invitation.and_then(|one| one.reason.as_ref())) {
        asked.push(format!("Why you are invited: {}", sentence(reason)));
    }
    if invitation.is_some_and(|one| one.report_requested_on.is_some()) {
        asked.push(
            "Write your report and send it in time for each parent to read it before the day. Tell us \
             which part a parent may not read, and why."
                .to_owned(),
        );
    }
    for line in [
        "Reply to this letter: say whether you will come in person, by video, or send a deputy who knows the \
         family and can decide for your agency.",
        "If nobody can come, say so at once. The conference needs enough agencies to decide.",
        "Keep fact and opinion separate, and be ready to say whether the baby needs a child protection plan \
         and why.",
        "Do not say at the conference what a parent has not heard from you before.",
        "Do not pass this letter on. It holds personal information about a family.",
    ] {
        asked.push(of_babies(occasion.case, line));
    }
    bullets(document, &asked.iter().map(String::as_str).collect::<Vec<_>>());
    who_is_asked(document, occasion);
    who_to_ring(document, occasion.case);
}

/// Where somebody is heard apart, the letter does not say where and when the others are.
fn when_and_where(document: &mut Document, occasion: &Occasion<'_>) {
    let conference = occasion.conference;
    let not_fixed = || "Not fixed yet. We will write to you again.".to_owned();
    let on = conference.on.map_or_else(not_fixed, |on| day_and_gestation_for(occasion, on));
    let mut pairs = vec![KeyValue::text("Day", on)];
    if occasion.is_apart() {
        let own = occasion.person().and_then(|person| {
            conference.exclusions.iter().find(|one| one.person == person.id).and_then(|one| one.until)
        });
        let when = own.map_or_else(
            || "You will be heard in a separate part of the conference. The social worker will tell you when it begins.".to_owned(),
            |until| format!("From {}, in a separate part of the conference", time(until)),
        );
        pairs.push(KeyValue::text("Time", when));
        pairs.push(KeyValue::text("How", "The social worker will tell you how you will take part."));
    } else {
        let starts = conference.starts_at.map_or_else(not_fixed, time);
        pairs.push(KeyValue::text("Time", starts));
        let place = said(conference.venue.as_ref()).map_or_else(not_fixed, str::to_owned);
        pairs.push(KeyValue::text("Place", place));
        let how = match conference.mode {
            MeetingMode::InRoom => "In the room",
            MeetingMode::Hybrid => "In the room, or by video",
            MeetingMode::Video => "By video. We will send you the link separately.",
        };
        pairs.push(KeyValue::text("How", how));
    }
    let chair = conference.chair.professional.as_ref().and_then(|id| occasion.case.professional(id));
    if let Some(chair) = chair {
        pairs.push(KeyValue::text("Chair", format!("{}, {}", chair.name.full(), role(chair))));
    }
    if let Some(purpose) = said(conference.purpose.as_ref()).filter(|_| occasion.professional().is_some()) {
        pairs.push(KeyValue::text("Purpose", sentence(purpose)));
    }
    document.add(BlockKind::KeyValues(KeyValues { caption: None, pairs }));
}

/// Gestation means something to a professional; a family reads a day.
fn day_and_gestation_for(occasion: &Occasion<'_>, on: chrono::NaiveDate) -> String {
    if occasion.professional().is_some() {
        day_and_gestation(occasion.case, on)
    } else {
        prebirth_domain::day_in_words_with_weekday(on)
    }
}

/// This lists who else is asked, each for the eyes that may know of them.
pub(super) fn who_is_asked(document: &mut Document, occasion: &Occasion<'_>) {
    let case = occasion.case;
    let own = occasion.party();
    let items: Vec<ListItem> = occasion
        .conference
        .invitations
        .iter()
        .filter_map(|invitation| invitation.party.as_ref())
        .filter(|party| Some(*party) != own)
        .map(|party| asked(case, party))
        .collect();
    if items.is_empty() {
        return;
    }
    section(document, "Who else is invited");
    document.add(BlockKind::List(List { label: Label::Bullet, items }));
}

fn asked(case: &CaseFile, party: &Party) -> ListItem {
    let role = case.role_words_of(party).unwrap_or_default();
    let name = case.name_of(party).map(prebirth_domain::PersonName::full).unwrap_or_default();
    let agency = match party {
        Party::Professional { id } => case.professional(id).and_then(|one| said(one.agency.as_ref())),
        Party::Person { .. } => None,
    };
    let parts: Vec<String> = [Some(name), Some(role), agency.map(str::to_owned)]
        .into_iter()
        .flatten()
        .filter(|part| !part.trim().is_empty())
        .collect();
    let text = capital(&parts.join(", "));
    let seen = crate::model::Seen { instead: None, ..seen_with_agency(case, party, &text) };
    ListItem { seen, text: vec![Run::text(text)] }
}

fn who_to_ring(document: &mut Document, case: &CaseFile) {
    section(document, "Who to ask");
    let text = to_ring(case).map_or_else(
        || "Ask the children’s social care office that sent this letter.".to_owned(),
        |worker| format!("{}.", reached(worker)),
    );
    paragraph(document, &text);
}

/// This adds a list of sentences.
pub(super) fn bullets(document: &mut Document, texts: &[&str]) {
    let items = texts.iter().map(|text| ListItem::open(vec![Run::text(*text)])).collect();
    document.add(BlockKind::List(List { label: Label::Bullet, items }));
}
