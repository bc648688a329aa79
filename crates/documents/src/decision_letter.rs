//! The letter that tells the decision: short, plain, and the same day or the next.

use prebirth_domain::{CaseFile, Conference, day_in_words};

use crate::minutes::front::{chair, decided, held, sentence, subjects};
use crate::minutes::outcome::{bottom_lines, restrictions};
use crate::minutes::plan::{actions, frame, next_dates, outcomes};
use crate::minutes::words::{kind, said, section, who};
use crate::model::{BlockKind, Document, KeyValue, KeyValues, Run};
use crate::office::Occasion;
use crate::papers::letter::{close, open};

/// This writes the letter that tells somebody the decision of a conference, with the outline plan.
///
/// As with the minutes, a recipient gets what [`crate::copies::copy_of`] makes of it.
///
/// # Missing data
/// Says "not recorded" where something that the letter has to hold is missing. Never fails.
pub fn decision_letter(occasion: &Occasion<'_>) -> Document {
    let (case, conference) = (occasion.case, occasion.conference);
    let mut document = Document::new(match conference.on {
        Some(on) => format!("Decision: {}, {}", kind(conference), day_in_words(on)),
        None => format!("Decision: {}", kind(conference)),
    });
    document.version = "Decision letter with outline plan".to_owned();
    if occasion.reader.is_some() {
        open(&mut document, occasion);
    }
    document.add(BlockKind::Callout(decided(conference.decision.as_ref())));
    facts(&mut document, case, conference);
    if let Some(decision) = &conference.decision {
        reasons(&mut document, decision);
        bottom_lines(&mut document, decision);
        restrictions(&mut document, case, decision);
    }
    section(&mut document, "The outline plan");
    outcomes(&mut document, case);
    actions(&mut document, case, conference);
    frame(&mut document, case);
    next_dates(&mut document, case, conference);
    section(&mut document, "If you disagree");
    let how = "If you do not agree with the decision, or with how the conference was held, tell the chair. \
               The chair will tell you what happens next. You may complain to the authority, and you may ask \
               for an advocate or take legal advice. The full minutes will follow.";
    document.add(BlockKind::Paragraph(vec![Run::text(how)]));
    if occasion.reader.is_some() {
        close(&mut document, occasion);
    }
    document
}

fn facts(document: &mut Document, case: &CaseFile, conference: &Conference) {
    let mut pairs = vec![
        KeyValue::text("About", subjects(case, conference.on)),
        KeyValue::text("Held", held(case, conference)),
        KeyValue::text("Chair", chair(case, conference)),
    ];
    let lead = conference.decision.as_ref().and_then(|decision| decision.lead_practitioner.as_ref());
    let lead = lead.map_or_else(|| "not recorded".to_owned(), |lead| who(case, Some(lead)));
    pairs.push(KeyValue::text("Lead practitioner", lead));
    document.add(BlockKind::KeyValues(KeyValues { caption: None, pairs }));
}

fn reasons(document: &mut Document, decision: &prebirth_domain::Decision) {
    section(document, "Why");
    let texts = [
        decision.threshold_rationale.as_ref(),
        decision.category_rationale.as_ref(),
        decision.danger_statement.as_ref(),
        decision.strengths.as_ref(),
    ];
    let labels = ["Threshold", "Category", "What people are worried about", "Working well"];
    let pairs: Vec<KeyValue> = labels
        .into_iter()
        .zip(texts)
        .filter_map(|(label, text)| said(text).map(|text| KeyValue::text(label, sentence(text))))
        .collect();
    if pairs.is_empty() {
        document.add(BlockKind::Paragraph(vec![Run::text("The reasons are not recorded.")]));
    } else {
        document.add(BlockKind::KeyValues(KeyValues { caption: None, pairs }));
    }
}
