//! Every text that somebody wrote about a conference, with its place.

use prebirth_domain::{CaseFile, Conference, Party};

use super::{Place, RecordPart};
use crate::minutes::words::{capital, said, who};

/// This is a text and its place.
#[derive(Debug, Clone)]
pub(super) struct Text<'a> {
    pub(super) place: Place,
    pub(super) text: &'a str,
}

/// This gives every text that ends up in the papers of a conference.
pub(super) fn of<'a>(case: &'a CaseFile, conference: &'a Conference) -> Vec<Text<'a>> {
    let mut walk = Walk { case, texts: Vec::new() };
    walk.conference(conference);
    walk.concerns();
    walk.decision(conference);
    walk.plan(conference);
    walk.birth_plan();
    walk.texts
}

struct Walk<'a> {
    case: &'a CaseFile,
    texts: Vec<Text<'a>>,
}

impl<'a> Walk<'a> {
    fn put(
        &mut self,
        part: RecordPart,
        id: &str,
        field: &'static str,
        words: &str,
        text: Option<&'a String>,
    ) {
        if let Some(text) = text.filter(|text| !text.trim().is_empty()) {
            let place = Place { part, id: id.to_owned(), field, words: words.to_owned() };
            self.texts.push(Text { place, text });
        }
    }

    fn name(&self, party: Option<&Party>) -> String {
        who(self.case, party)
    }

    fn conference(&mut self, conference: &'a Conference) {
        let part = RecordPart::Conference;
        self.put(part, "", "purpose", "The purpose of the conference", conference.purpose.as_ref());
        for one in &conference.reports {
            let title = if one.title.trim().is_empty() { "a report" } else { one.title.trim() };
            let words = format!("The summary of {title}");
            self.put(RecordPart::Report, one.id.as_str(), "summary", &words, one.summary.as_ref());
        }
        for one in &conference.exclusions {
            self.put(
                part,
                one.id.as_str(),
                "viewHeard",
                "How an excluded person’s view was heard",
                one.view_heard.as_ref(),
            );
        }
        for one in &conference.attendance {
            let words = format!("The note on {} in the attendance record", self.name(one.party.as_ref()));
            self.put(RecordPart::Attendance, one.id.as_str(), "note", &words, one.note.as_ref());
            self.put(RecordPart::Attendance, one.id.as_str(), "viewHeard", &words, one.view_heard.as_ref());
        }
        for one in &conference.contributions {
            let under =
                said(one.heading.as_ref()).map(|heading| format!(" under “{heading}”")).unwrap_or_default();
            let words = format!("What {} said{under}", self.name(one.by.as_ref()));
            self.put(RecordPart::Contribution, one.id.as_str(), "words", &words, Some(&one.words));
        }
        for one in &conference.parent_views {
            let party = Party::Person { id: one.person.clone() };
            let words = format!("The view of {}", self.name(Some(&party)));
            self.put(RecordPart::ParentView, one.id.as_str(), "words", &words, Some(&one.words));
            let because = one.not_obtained_because.as_ref();
            self.put(RecordPart::ParentView, one.id.as_str(), "notObtainedBecause", &words, because);
        }
        for one in &conference.agency_views {
            let words = format!("The reasons of {}", self.name(one.by.as_ref()));
            self.put(RecordPart::AgencyView, one.id.as_str(), "reasons", &words, one.reasons.as_ref());
        }
        self.put(part, "", "analysis", "The analysis of risk", conference.analysis.as_ref());
    }

    fn concerns(&mut self) {
        let case = self.case;
        for one in &case.concerns {
            let words = format!("The concern “{}”", one.what.label());
            self.put(RecordPart::Concern, one.id.as_str(), "words", &words, Some(&one.words));
            self.put(RecordPart::Concern, one.id.as_str(), "strengths", &words, one.strengths.as_ref());
        }
    }

    fn decision(&mut self, conference: &'a Conference) {
        if let Some(decision) = &conference.decision {
            let fields = [
                (
                    "thresholdRationale",
                    "The reasons for the threshold",
                    decision.threshold_rationale.as_ref(),
                ),
                ("categoryRationale", "The reasons for the category", decision.category_rationale.as_ref()),
                ("rationale", "The reasons for the decision", decision.rationale.as_ref()),
                ("strengths", "What is going well", decision.strengths.as_ref()),
                ("dangerStatement", "What people are worried about", decision.danger_statement.as_ref()),
                (
                    "alternativeConsidered",
                    "The alternative that was considered",
                    decision.alternative_considered.as_ref(),
                ),
                ("legalStep", "The legal step", decision.legal_step.as_ref()),
                (
                    "legalPlanningRecommended",
                    "The legal planning meeting",
                    decision.legal_planning_recommended.as_ref(),
                ),
            ];
            for (field, words, text) in fields {
                self.put(RecordPart::Decision, "", field, words, text);
            }
            for line in &decision.bottom_lines {
                self.put(RecordPart::Decision, "", "bottomLines", "What must not happen", Some(line));
            }
            for one in &decision.restrictions {
                self.put(RecordPart::Decision, one.id.as_str(), "words", "A restriction", Some(&one.words));
            }
            for line in decision.read_back.iter().flat_map(|read| &read.lines) {
                self.put(RecordPart::Decision, "", "readBack", "What was read back", Some(line));
            }
        }
        for one in &conference.dissents {
            let words = format!("The disagreement of {}", self.name(one.by.as_ref()));
            self.put(RecordPart::Dissent, one.id.as_str(), "words", &words, Some(&one.words));
            self.put(RecordPart::Dissent, one.id.as_str(), "reply", &words, one.reply.as_ref());
        }
    }

    fn plan(&mut self, conference: &'a Conference) {
        let plan = &self.case.plan;
        for one in &plan.outcomes {
            self.put(
                RecordPart::PlanOutcome,
                one.id.as_str(),
                "words",
                "An outcome of the plan",
                Some(&one.words),
            );
            self.put(
                RecordPart::PlanOutcome,
                one.id.as_str(),
                "benchmark",
                "An outcome of the plan",
                one.benchmark.as_ref(),
            );
        }
        let of_this =
            plan.actions.iter().filter(|one| one.conference.as_ref().is_none_or(|at| *at == conference.id));
        for (one, number) in of_this.zip(1_usize..) {
            let words = format!("Action {number}");
            let fields = [
                ("text", Some(&one.text)),
                ("outcomeForBaby", one.outcome_for_baby.as_ref()),
                ("baseline", one.baseline.as_ref()),
                ("measure", one.measure.as_ref()),
                ("evidenceSource", one.evidence_source.as_ref()),
                ("contingency", one.contingency.as_ref()),
                ("support", one.support.as_ref()),
            ];
            for (field, text) in fields {
                self.put(RecordPart::Action, one.id.as_str(), field, &words, text);
            }
        }
        let fields = [
            ("contingency", "If the plan does not work", plan.contingency.as_ref()),
            ("earlyBirthContingency", "If the baby comes early", plan.early_birth_contingency.as_ref()),
            ("whoTellsOfBirth", "Who tells of the birth", plan.who_tells_of_birth.as_ref()),
        ];
        for (field, words, text) in fields {
            self.put(RecordPart::Plan, "", field, words, text);
        }
    }

    fn birth_plan(&mut self) {
        let Some(plan) = &self.case.birth_plan else { return };
        let part = RecordPart::BirthPlan;
        for one in &plan.lines {
            self.put(part, one.id.as_str(), "words", &capital("a line of the birth plan"), Some(&one.words));
        }
        self.put(part, "", "dischargeMeeting", "The discharge meeting", plan.discharge_meeting.as_ref());
        self.put(part, "", "legalStep", "The birth plan’s legal step", plan.legal_step.as_ref());
        self.put(
            part,
            "",
            "mothersSafetyPlan",
            "The mother’s safety plan",
            plan.mothers_safety_plan.as_ref(),
        );
    }
}
