//! What is worrying, what was said, and what each agency and each parent thinks.

use prebirth_domain::{
    CaseFile, Conference, Contribution, ContributionKind, FamilyRole, HeadingHolds, Party, StandingHeading,
    ViewObtained, day_in_words,
};

use super::front::sentence;
use super::headings::{self, in_its_words};
use super::words::{capital, lines, narrower, of_babies, paragraphs, part, said, section, seen_party, who};
use crate::model::{BlockKind, Cell, Column, Document, Label, List, ListItem, Row, Run, Seen, Table};

pub(super) fn add(
    document: &mut Document,
    case: &CaseFile,
    conference: &Conference,
    headings: &[StandingHeading],
) {
    let headings = headings::complete(headings);
    let own: Vec<&str> = headings
        .iter()
        .filter(|one| one.holds == HeadingHolds::OwnContributions)
        .map(|one| one.words.trim())
        .collect();
    let talk = Talk::of(case, conference);
    let mut is_noted = false;
    for heading in &headings {
        if is_left_out(case, conference, heading.holds) {
            continue;
        }
        section(document, &in_its_words(case, heading));
        if !is_noted && is_of_talk(heading.holds) {
            is_noted = true;
            let note = "A summary, not a verbatim record. What is marked as an opinion is the opinion of the \
                        person named and not an established fact.";
            document.add(BlockKind::Paragraph(vec![Run::text(note)]));
        }
        match heading.holds {
            HeadingHolds::OwnContributions => under_own(document, &talk, heading.words.trim()),
            HeadingHolds::Concerns => concerns(document, case),
            HeadingHolds::History => of_kind(document, &talk, ContributionKind::History),
            HeadingHolds::Discussion => by_heading(document, &talk, &own),
            HeadingHolds::Strengths => of_kind(document, &talk, ContributionKind::Strength),
            HeadingHolds::BabysLife => of_kind(document, &talk, ContributionKind::UnbornBabysView),
            HeadingHolds::Analysis => analysis(document, &talk),
            HeadingHolds::ParentViews => parent_views(document, case, conference),
            HeadingHolds::AgencyViews => agency_views(document, case, conference),
            HeadingHolds::Disputes => disputes(document, case),
        }
    }
}

/// This is what was said, with who may know of each speaker: forty pages have few of those.
struct Talk<'a> {
    case: &'a CaseFile,
    conference: &'a Conference,
    speakers: Vec<(Option<&'a Party>, Seen)>,
}

impl<'a> Talk<'a> {
    fn of(case: &'a CaseFile, conference: &'a Conference) -> Self {
        let mut speakers: Vec<(Option<&Party>, Seen)> = Vec::new();
        for said in &conference.contributions {
            let by = said.by.as_ref();
            if speakers.iter().all(|(known, _)| *known != by) {
                speakers.push((by, seen_party(case, by)));
            }
        }
        Self { case, conference, speakers }
    }

    fn seen(&self, contribution: &Contribution) -> Seen {
        let by = contribution.by.as_ref();
        let known = self.speakers.iter().find(|(known, _)| *known == by).map(|(_, seen)| seen.clone());
        known.unwrap_or_else(|| seen_party(self.case, by))
    }
}

/// A heading with nothing under it asks a question; these three ask none.
fn is_left_out(case: &CaseFile, conference: &Conference, holds: HeadingHolds) -> bool {
    let none_of = |kind| conference.contributions.iter().all(|said| said.nature != kind);
    match holds {
        HeadingHolds::History => none_of(ContributionKind::History),
        HeadingHolds::Strengths => none_of(ContributionKind::Strength),
        HeadingHolds::Disputes => case.disputes.is_empty(),
        HeadingHolds::OwnContributions
        | HeadingHolds::Concerns
        | HeadingHolds::Discussion
        | HeadingHolds::BabysLife
        | HeadingHolds::Analysis
        | HeadingHolds::ParentViews
        | HeadingHolds::AgencyViews => false,
    }
}

fn is_of_talk(holds: HeadingHolds) -> bool {
    match holds {
        HeadingHolds::OwnContributions
        | HeadingHolds::History
        | HeadingHolds::Discussion
        | HeadingHolds::Strengths => true,
        HeadingHolds::Concerns
        | HeadingHolds::BabysLife
        | HeadingHolds::Analysis
        | HeadingHolds::ParentViews
        | HeadingHolds::AgencyViews
        | HeadingHolds::Disputes => false,
    }
}

fn concerns(document: &mut Document, case: &CaseFile) {
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

fn of_kind(document: &mut Document, talk: &Talk<'_>, kind: ContributionKind) {
    let mut said = talk.conference.contributions.iter().filter(|said| said.nature == kind).peekable();
    if said.peek().is_none() {
        document.add(BlockKind::Paragraph(vec![Run::text("Not recorded.")]));
    }
    for contribution in said {
        contributed(document, talk, contribution);
    }
}

/// What was written under a heading that the authority wants.
fn under_own(document: &mut Document, talk: &Talk<'_>, words: &str) {
    let of_talk = talk.conference.contributions.iter().filter(|said| is_discussion(said.nature));
    let mut here = of_talk.filter(|one| is_under(one, words)).peekable();
    if here.peek().is_none() {
        document.add(BlockKind::Paragraph(vec![Run::text("Nothing is recorded.")]));
    }
    for contribution in here {
        contributed(document, talk, contribution);
    }
}

fn is_under(contribution: &Contribution, words: &str) -> bool {
    said(contribution.heading.as_ref()).is_some_and(|heading| heading.eq_ignore_ascii_case(words))
}

fn by_heading(document: &mut Document, talk: &Talk<'_>, own: &[&str]) {
    let of_discussion: Vec<&Contribution> = talk
        .conference
        .contributions
        .iter()
        .filter(|said| is_discussion(said.nature))
        .filter(|said| own.iter().all(|words| !is_under(said, words)))
        .collect();
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
                contributed(document, talk, contribution);
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

fn contributed(document: &mut Document, talk: &Talk<'_>, contribution: &Contribution) {
    let seen = narrower(Seen::from(contribution.audience.clone()), talk.seen(contribution));
    let mut texts = lines(&contribution.words);
    let mut runs = vec![Run::strong(who(talk.case, contribution.by.as_ref()))];
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

fn analysis(document: &mut Document, talk: &Talk<'_>) {
    let conference = talk.conference;
    let kind = ContributionKind::Analysis;
    let analysis = said(conference.analysis.as_ref());
    let has_contributions = conference.contributions.iter().any(|said| said.nature == kind);
    if let Some(analysis) = analysis {
        paragraphs(document, &Seen::by_everyone(), analysis);
    }
    for contribution in conference.contributions.iter().filter(|said| said.nature == kind) {
        contributed(document, talk, contribution);
    }
    if analysis.is_none() && !has_contributions {
        document.add(BlockKind::Paragraph(vec![Run::text("Not recorded.")]));
    }
}

fn parent_views(document: &mut Document, case: &CaseFile, conference: &Conference) {
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
                how.push_str(", heard separately from the other parent");
            }
            runs.push(Run::text(format!(" ({how}): {}", sentence(&view.words))));
        }
        document.add_for(seen, BlockKind::Paragraph(runs));
    }
}

fn agency_views(document: &mut Document, case: &CaseFile, conference: &Conference) {
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
            Column::new(of_babies(case, "Does the baby need a plan?"), 4),
            Column::new("Reasons", 7),
        ],
        rows: rows.collect(),
    }));
}

fn disputes(document: &mut Document, case: &CaseFile) {
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
