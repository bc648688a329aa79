//! What is worrying, what was said, and what each agency and each parent thinks.

use prebirth_domain::{
    CaseFile, Conference, Contribution, ContributionKind, FamilyRole, Party, ViewObtained, day_in_words,
};

use super::front::sentence;
use super::words::{capital, lines, narrower, paragraphs, part, said, section, seen_party, who};
use crate::model::{BlockKind, Cell, Column, Document, Label, List, ListItem, Row, Run, Seen, Table};

pub(super) fn add(document: &mut Document, case: &CaseFile, conference: &Conference) {
    concerns(document, case);
    section(document, "What was said");
    let note = "A summary, not a verbatim record. What is marked as an opinion is the opinion of the \
                person named and not an established fact.";
    document.add(BlockKind::Paragraph(vec![Run::text(note)]));
    of_kind(document, case, conference, "History", ContributionKind::History);
    by_heading(document, case, conference);
    of_kind(document, case, conference, "Strengths", ContributionKind::Strength);
    babys_view(document, case, conference);
    analysis(document, case, conference);
    parent_views(document, case, conference);
    agency_views(document, case, conference);
    disputes(document, case);
}

fn concerns(document: &mut Document, case: &CaseFile) {
    section(document, "Concerns for the baby");
    let items: Vec<ListItem> = case
        .concerns
        .iter()
        .map(|concern| {
            let mut runs = vec![Run::strong(format!("{}. ", capital(concern.what.label())))];
            runs.push(Run::text(sentence(&concern.words)));
            if let Some(strengths) = said(concern.strengths.as_ref()) {
                runs.push(Run::text(format!(" Working well: {}", sentence(strengths))));
            }
            if concern.is_resolved {
                runs.push(Run::text(" This concern no longer stands."));
            }
            ListItem::open(runs)
        })
        .collect();
    if items.is_empty() {
        document.add(BlockKind::Paragraph(vec![Run::text("No concern is recorded.")]));
    } else {
        document.add(BlockKind::List(List { label: Label::Number, items }));
    }
}

fn of_kind(
    document: &mut Document,
    case: &CaseFile,
    conference: &Conference,
    heading: &str,
    kind: ContributionKind,
) {
    let mut said = conference.contributions.iter().filter(|said| said.nature == kind).peekable();
    if said.peek().is_some() {
        part(document, heading);
    }
    for contribution in said {
        contributed(document, case, contribution);
    }
}

fn by_heading(document: &mut Document, case: &CaseFile, conference: &Conference) {
    let of_discussion: Vec<&Contribution> =
        conference.contributions.iter().filter(|said| is_discussion(said.nature)).collect();
    let mut headings: Vec<&str> = Vec::new();
    for contribution in &of_discussion {
        let heading = said(contribution.heading.as_ref()).unwrap_or("Discussion");
        if !headings.contains(&heading) {
            headings.push(heading);
        }
    }
    if headings.is_empty() {
        document.add(BlockKind::Paragraph(vec![Run::text("Nothing is recorded.")]));
    }
    for heading in headings {
        part(document, heading);
        for contribution in &of_discussion {
            if said(contribution.heading.as_ref()).unwrap_or("Discussion") == heading {
                contributed(document, case, contribution);
            }
        }
    }
}

fn is_discussion(nature: ContributionKind) -> bool {
    match nature {
        ContributionKind::Fact | ContributionKind::Opinion => true,
        ContributionKind::Strength
        | ContributionKind::History
        | ContributionKind::Analysis
        | ContributionKind::UnbornBabysView => false,
    }
}

fn contributed(document: &mut Document, case: &CaseFile, contribution: &Contribution) {
    let seen =
        narrower(Seen::from(contribution.audience.clone()), seen_party(case, contribution.by.as_ref()));
    let mut texts = lines(&contribution.words);
    let mut runs = vec![Run::strong(who(case, contribution.by.as_ref()))];
    if contribution.nature == ContributionKind::Opinion {
        runs.push(Run::strong(" (opinion)"));
    }
    runs.push(Run::text(format!(": {}", texts.next().unwrap_or("nothing recorded."))));
    document.add_for(seen.clone(), BlockKind::Paragraph(runs));
    for text in texts {
        // The trace stands once, in place of the first line.
        let silent = Seen { instead: None, ..seen.clone() };
        document.add_for(silent, BlockKind::Paragraph(vec![Run::text(text)]));
    }
}

fn babys_view(document: &mut Document, case: &CaseFile, conference: &Conference) {
    let kind = ContributionKind::UnbornBabysView;
    if conference.contributions.iter().any(|said| said.nature == kind) {
        of_kind(document, case, conference, "What life will be like for this baby", kind);
    } else {
        part(document, "What life will be like for this baby");
        document.add(BlockKind::Paragraph(vec![Run::text("Not recorded.")]));
    }
}

fn analysis(document: &mut Document, case: &CaseFile, conference: &Conference) {
    let kind = ContributionKind::Analysis;
    let analysis = said(conference.analysis.as_ref());
    let has_contributions = conference.contributions.iter().any(|said| said.nature == kind);
    part(document, "Analysis of risk");
    if let Some(analysis) = analysis {
        paragraphs(document, &Seen::by_everyone(), analysis);
    }
    for contribution in conference.contributions.iter().filter(|said| said.nature == kind) {
        contributed(document, case, contribution);
    }
    if analysis.is_none() && !has_contributions {
        document.add(BlockKind::Paragraph(vec![Run::text("Not recorded.")]));
    }
}

fn parent_views(document: &mut Document, case: &CaseFile, conference: &Conference) {
    section(document, "Views of the parents");
    let is_asked = |id: &prebirth_domain::PersonId| {
        let party = Party::Person { id: id.clone() };
        conference.invitations.iter().any(|one| one.party.as_ref() == Some(&party))
    };
    let parents = case.people.iter().filter(|person| {
        person.role == FamilyRole::Mother || (person.role.is_father_or_partner() && is_asked(&person.id))
    });
    for person in parents.filter(|person| conference.parent_views.iter().all(|view| view.person != person.id))
    {
        let party = Party::Person { id: person.id.clone() };
        let runs = vec![Run::strong(who(case, Some(&party))), Run::text(": no view is recorded.")];
        document.add_for(seen_party(case, Some(&party)), BlockKind::Paragraph(runs));
    }
    for view in &conference.parent_views {
        let party = Party::Person { id: view.person.clone() };
        // A name that is withheld is withheld here too.
        let seen = narrower(Seen::from(view.audience.clone()), seen_party(case, Some(&party)));
        let mut runs = vec![Run::strong(who(case, Some(&party)))];
        if view.obtained == ViewObtained::NotObtained {
            let reason = said(view.not_obtained_because.as_ref()).unwrap_or("the reason is not recorded");
            runs.push(Run::text(format!(": view not obtained; {}", sentence(reason))));
        } else {
            let mut how = view.obtained.label().to_owned();
            if let Some(on) = view.on {
                how.push_str(&format!(", {}", day_in_words(on)));
            }
            if view.is_heard_apart == Some(true) {
                how.push_str(", heard apart from the other parent");
            }
            runs.push(Run::text(format!(" ({how}): {}", sentence(&view.words))));
        }
        document.add_for(seen, BlockKind::Paragraph(runs));
    }
}

fn agency_views(document: &mut Document, case: &CaseFile, conference: &Conference) {
    section(document, "Views of the agencies");
    let rows = conference.agency_views.iter().map(|view| {
        let cells = vec![
            Cell::text(who(case, view.by.as_ref())),
            Cell::text(capital(view.position.label())),
            Cell::text(said(view.reasons.as_ref()).unwrap_or("not recorded")),
        ];
        Row { seen: seen_party(case, view.by.as_ref()), ..Row::open(cells) }
    });
    document.add(BlockKind::Table(Table {
        caption: None,
        columns: vec![
            Column::new("Agency", 5),
            Column::new("Does the baby need a plan?", 4),
            Column::new("Reasons", 7),
        ],
        rows: rows.collect(),
    }));
}

fn disputes(document: &mut Document, case: &CaseFile) {
    if case.disputes.is_empty() {
        return;
    }
    section(document, "What people dispute");
    for dispute in &case.disputes {
        let versions: Vec<String> = dispute
            .versions
            .iter()
            .map(|version| format!("{}: {}", version.who.trim(), sentence(&version.words)))
            .collect();
        document.add(BlockKind::Paragraph(vec![
            Run::strong(sentence(&dispute.about)),
            Run::text(format!(" {}", versions.join(" "))),
        ]));
    }
}
