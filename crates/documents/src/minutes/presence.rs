//! Who was asked, who came and how, who was left out, and which reports were there.

use prebirth_domain::{
    Attendance, AttendanceMode, CaseFile, Conference, FamilyRole, Invitation, Party, Role, day_in_words,
};

use super::front::sentence;
use super::words::{
    capital, full_name, name, narrower, on_day, part, said, section, seen_party, seen_person, seen_text,
    span, who, within,
};
use crate::model::{BlockKind, Cell, Column, Document, Label, List, ListItem, Row, Run, Seen, Table};

pub(super) fn add(document: &mut Document, case: &CaseFile, conference: &Conference) {
    section(document, "Who was invited and who took part");
    attendance(document, case, conference);
    if let Some(apart) = said(conference.separate_attendance.as_ref()) {
        // How two people are kept apart is for those who keep them apart.
        let text = vec![Run::strong("How people attended: "), Run::text(sentence(apart))];
        document.add_for(Seen::in_the_family_only_by(Vec::new()), BlockKind::Paragraph(text));
    }
    exclusions(document, case, conference);
    left_out(document, case, conference);
    quoracy(document, conference);
    reports(document, case, conference);
}

fn attendance(document: &mut Document, case: &CaseFile, conference: &Conference) {
    let mut rows = Vec::new();
    for invitation in &conference.invitations {
        let took_part = invitation.party.as_ref().and_then(|party| attendance_of(conference, party));
        rows.push(attendance_row(case, conference, invitation.party.as_ref(), Some(invitation), took_part));
    }
    for attendance in &conference.attendance {
        let is_invited = conference.invitations.iter().any(|invitation| invitation.party == attendance.party);
        if !is_invited {
            rows.push(attendance_row(case, conference, attendance.party.as_ref(), None, Some(attendance)));
        }
    }
    document.add(BlockKind::Table(Table {
        caption: None,
        columns: vec![
            Column::new("Name", 4),
            Column::new("Role and agency", 5),
            Column::new("Invited", 3),
            Column::new("Took part", 4),
        ],
        rows,
    }));
}

fn attendance_of<'a>(conference: &'a Conference, party: &Party) -> Option<&'a Attendance> {
    conference.attendance.iter().find(|attendance| attendance.party.as_ref() == Some(party))
}

fn attendance_row(
    case: &CaseFile,
    conference: &Conference,
    party: Option<&Party>,
    invitation: Option<&Invitation>,
    attendance: Option<&Attendance>,
) -> Row {
    let named = party.and_then(|party| case.name_of(party));
    let role = party
        .and_then(|party| case.role_words_of(party))
        .or_else(|| invitation.and_then(|invitation| invitation.role).map(|role| role.label().to_owned()));
    let invited = match invitation {
        Some(Invitation { sent_on: Some(on), .. }) => day_in_words(*on),
        Some(Invitation { sent_on: None, .. }) => "not sent".to_owned(),
        None if is_chair(conference, party) => "chairs".to_owned(),
        None if is_minute_taker(conference, party) => "takes the minutes".to_owned(),
        None => "not recorded".to_owned(),
    };
    let mut role = vec![Run::text(capital(&role.unwrap_or_else(|| "not recorded".to_owned())))];
    if let Some(agency) = agency(case, party) {
        // The name of an agency can say where somebody is.
        let seen = Seen { instead: None, ..seen_text(case, agency) };
        role.push(Run::text(format!(", {agency}")).for_eyes_of(seen));
    }
    let cells = vec![
        Cell::runs(vec![Run::strong(named.map_or_else(|| "Nobody named".to_owned(), full_name))]),
        Cell::runs(role),
        Cell::text(capital(&invited)),
        Cell::text(took_part(invitation, attendance)),
    ];
    Row { seen: seen_party(case, party), cells }
}

fn is_chair(conference: &Conference, party: Option<&Party>) -> bool {
    matches!(party, Some(Party::Professional { id }) if conference.chair.professional.as_ref() == Some(id))
}

fn is_minute_taker(conference: &Conference, party: Option<&Party>) -> bool {
    matches!(party, Some(Party::Professional { id }) if conference.minute_taker.as_ref() == Some(id))
}

fn agency<'a>(case: &'a CaseFile, party: Option<&Party>) -> Option<&'a str> {
    match party? {
        Party::Professional { id } => said(case.professional(id)?.agency.as_ref()),
        Party::Person { .. } => None,
    }
}

fn took_part(invitation: Option<&Invitation>, attendance: Option<&Attendance>) -> String {
    let Some(attendance) = attendance else {
        return invitation.map_or_else(
            || "Not recorded".to_owned(),
            |invitation| format!("Not recorded. Reply: {}", invitation.reply.label()),
        );
    };
    let mut written = capital(attendance.mode.label());
    if attendance.mode == AttendanceMode::Deputy
        && let Some(deputy) = &attendance.deputy
    {
        written = format!("By a deputy, {}", name(deputy));
    }
    if let Some(span) = span(attendance.from, attendance.until) {
        written.push_str(&format!(", {span}"));
    }
    if let Some(view) = said(attendance.view_heard.as_ref()) {
        written.push_str(&format!(". View heard: {}", sentence(view)));
    }
    if let Some(note) = said(attendance.note.as_ref()) {
        written.push_str(&format!(". {}", sentence(note)));
    }
    written
}

fn exclusions(document: &mut Document, case: &CaseFile, conference: &Conference) {
    if conference.exclusions.is_empty() {
        return;
    }
    part(document, "Excluded from a part");
    for exclusion in &conference.exclusions {
        let person = case.person(&exclusion.person);
        let named = person.map_or_else(|| "Somebody".to_owned(), |person| name(&person.name));
        let mut text = format!("{named} was excluded");
        match said(exclusion.part.as_ref()) {
            Some(part) => text.push_str(&format!(" from this part: {part}")),
            None => text.push_str(" from the whole conference"),
        }
        if let Some(span) = span(exclusion.from, exclusion.until) {
            text.push_str(&format!(" ({span})"));
        }
        text.push_str(&format!(". Ground: {}.", exclusion.ground.label()));
        if let Some(decided) = said(exclusion.decided_by.as_ref()) {
            text.push_str(&format!(" Decided by {decided}"));
            if let Some(on) = exclusion.decided_on {
                text.push_str(&format!(" on {}", day_in_words(on)));
            }
            text.push('.');
        }
        if let Some(on) = exclusion.told_on {
            text.push_str(&format!(" Told in writing on {}.", day_in_words(on)));
        }
        match said(exclusion.view_heard.as_ref()) {
            Some(view) => text.push_str(&format!(" View heard: {}", sentence(view))),
            None => text.push_str(" How the view was heard is not recorded."),
        }
        let seen = person.map_or_else(Seen::by_everyone, |person| seen_person(case, person));
        document.add_for(seen, BlockKind::Paragraph(vec![Run::text(text)]));
    }
}

/// Why somebody is not asked can be the risk that this person poses: it is not for the family's copies.
fn left_out(document: &mut Document, case: &CaseFile, conference: &Conference) {
    if conference.left_out.is_empty() {
        return;
    }
    let professionals = Seen::in_the_family_only_by(Vec::new());
    let heading = vec![Run::text("Not invited")];
    document.add_for(professionals.clone(), BlockKind::Heading(crate::model::Level::Part, heading));
    let items = conference.left_out.iter().map(|left_out| {
        let role = left_out.role.map_or_else(|| "Somebody".to_owned(), |role| capital(role.label()));
        let named = left_out.party.as_ref().map_or(role, |party| who(case, Some(party)));
        let decided = said(left_out.decided_by.as_ref())
            .map(|by| format!(" Decided by {by}, {}.", on_day(left_out.decided_on)))
            .unwrap_or_default();
        ListItem::open(vec![Run::text(format!("{named}: {}{decided}", sentence(&left_out.reason)))])
    });
    let list = List { label: Label::Bullet, items: items.collect() };
    document.add_for(professionals, BlockKind::List(list));
}

fn quoracy(document: &mut Document, conference: &Conference) {
    let Some(quoracy) = &conference.quoracy else { return };
    let mut text = if quoracy.proceeds {
        "Quoracy: the chair decided to go ahead.".to_owned()
    } else {
        "Quoracy: the chair decided not to go ahead.".to_owned()
    };
    if let Some(ground) = quoracy.ground {
        text.push_str(&format!(" Ground: {}.", ground.label()));
    }
    if let Some(reasons) = said(quoracy.reasons.as_ref()) {
        text.push_str(&format!(" {}", sentence(reasons)));
    }
    if let Some(plan) = said(quoracy.interim_plan.as_ref()) {
        text.push_str(&format!(" Until then: {}", sentence(plan)));
    }
    document.add(BlockKind::Paragraph(vec![Run::text(text)]));
}

fn reports(document: &mut Document, case: &CaseFile, conference: &Conference) {
    section(document, "Reports");
    if conference.reports.is_empty() {
        document.add(BlockKind::Paragraph(vec![Run::text("No report is recorded.")]));
        return;
    }
    let parents: Vec<_> = case
        .people
        .iter()
        .filter(|person| person.role == FamilyRole::Mother || person.role.is_father_or_partner())
        .collect();
    let rows = conference.reports.iter().map(|report| {
        let from = match (&report.from, report.role) {
            (Some(party), _) => who(case, Some(party)),
            (None, role) => capital(role.map_or("not recorded", Role::label)),
        };
        let received = match (report.received_on, report.requested_on) {
            (Some(on), _) => day_in_words(on),
            (None, Some(on)) => format!("Not received; asked for on {}", day_in_words(on)),
            (None, None) => "Not received".to_owned(),
        };
        let mut shared: Vec<Run> = report
            .shared
            .iter()
            .filter_map(|shared| {
                let party = shared.with.as_ref()?;
                let parent =
                    parents.iter().find(|person| *party == Party::Person { id: person.id.clone() })?;
                let form =
                    said(shared.form.as_ref()).map(|form| format!(", {}", within(form))).unwrap_or_default();
                let parent_and_day = format!("{}, {}{form}", capital(parent.role.label()), on_day(shared.on));
                let text = format!(" {}", sentence(&parent_and_day));
                Some(Run::text(text).for_eyes_of(Seen { instead: None, ..seen_person(case, parent) }))
            })
            .collect();
        match shared.first_mut() {
            Some(first) => first.text = first.text.trim_start().to_owned(),
            None => shared.push(Run::text("Not recorded for either parent")),
        }
        let title = if report.title.trim().is_empty() { "Report" } else { report.title.trim() };
        Row {
            seen: narrower(Seen::from(report.audience.clone()), seen_party(case, report.from.as_ref())),
            cells: vec![Cell::text(title), Cell::text(from), Cell::text(received), Cell::runs(shared)],
        }
    });
    document.add(BlockKind::Table(Table {
        caption: None,
        columns: vec![
            Column::new("Report", 4),
            Column::new("From", 4),
            Column::new("Received", 4),
            Column::new("Seen by the parents before the day", 5),
        ],
        rows: rows.collect(),
    }));
}
