//! What a rule's check gives back before it is dressed for a reader.

use chrono::NaiveDate;
use prebirth_domain::Party;

use crate::{Place, SourceShown, Verdict};

/// This is how a case stands against a rule, with what only that standing has.
#[derive(Debug, Clone, PartialEq)]
pub enum Judgement {
    /// It is as it should be.
    Met,
    /// It is still to be done.
    Due {
        /// By when; nothing where only the order of events sets it.
        by: Option<NaiveDate>,
    },
    /// It is not as it should be.
    NotMet {
        /// How late, in words.
        late_by: Option<String>,
        /// When it should have been.
        by: Option<NaiveDate>,
    },
    /// What is recorded is not enough to tell.
    CannotTell,
    /// The rule has nothing to say about this case.
    NotApplicable,
}

impl Judgement {
    /// This gives the verdict alone.
    #[must_use]
    pub fn verdict(&self) -> Verdict {
        match self {
            Self::Met => Verdict::Met,
            Self::Due { .. } => Verdict::Due,
            Self::NotMet { .. } => Verdict::NotMet,
            Self::CannotTell => Verdict::CannotTell,
            Self::NotApplicable => Verdict::NotApplicable,
        }
    }
}

/// This is one judgement of a rule, with its sentence and, where they differ from the rule's own, its place,
/// its cure and its source.
#[derive(Debug, Clone, PartialEq)]
pub struct Judged {
    /// The judgement.
    pub judgement: Judgement,
    /// The sentence: what is the matter, what is missing, or why the rule does not apply.
    pub sentence: String,
    /// What puts it right, where the rule's own words do not fit.
    pub remedy: Option<String>,
    /// Where it is put right, where it is not the rule's own place.
    pub place: Option<Place>,
    /// Whom it is about.
    pub about: Option<Party>,
    /// The source, where it is not the rule's own.
    pub source: Option<SourceShown>,
    /// The day whose edition of a figure judges it; nothing for today.
    pub judged_on: Option<NaiveDate>,
    /// Whether it is over: nothing that is done now changes it, it can only be explained.
    pub is_over: bool,
}

impl Judged {
    fn new(judgement: Judgement, sentence: impl Into<String>) -> Self {
        Self {
            judgement,
            sentence: sentence.into(),
            remedy: None,
            place: None,
            about: None,
            source: None,
            judged_on: None,
            is_over: false,
        }
    }

    /// This says that it is as it should be.
    #[must_use]
    pub fn met(sentence: impl Into<String>) -> Self {
        Self::new(Judgement::Met, sentence)
    }

    /// This says that it is still to be done.
    #[must_use]
    pub fn due(by: Option<NaiveDate>, sentence: impl Into<String>) -> Self {
        Self::new(Judgement::Due { by }, sentence)
    }

    /// This says that it is not as it should be.
    #[must_use]
    pub fn not_met(sentence: impl Into<String>) -> Self {
        Self::new(Judgement::NotMet { late_by: None, by: None }, sentence)
    }

    /// This says that it is late.
    #[must_use]
    pub fn late(by: NaiveDate, late_by: String, sentence: impl Into<String>) -> Self {
        Self::new(Judgement::NotMet { late_by: Some(late_by), by: Some(by) }, sentence)
    }

    /// This says what is missing.
    #[must_use]
    pub fn cannot_tell(missing: impl Into<String>) -> Self {
        Self::new(Judgement::CannotTell, missing)
    }

    /// This says why the rule does not apply.
    #[must_use]
    pub fn not_applicable(because: impl Into<String>) -> Self {
        Self::new(Judgement::NotApplicable, because)
    }

    /// This says where it is put right.
    #[must_use]
    pub fn at(mut self, place: Place) -> Self {
        self.place = Some(place);
        self
    }

    /// This says what puts it right.
    #[must_use]
    pub fn remedy(mut self, words: impl Into<String>) -> Self {
        self.remedy = Some(words.into());
        self
    }

    /// This says whom it is about.
    #[must_use]
    pub fn about(mut self, party: Option<Party>) -> Self {
        self.about = party;
        self
    }

    /// This names the source.
    #[must_use]
    pub fn citing(mut self, source: SourceShown) -> Self {
        self.source = Some(source);
        self
    }

    /// This names the day whose edition judges.
    #[must_use]
    pub fn judged_on(mut self, day: Option<NaiveDate>) -> Self {
        self.judged_on = day;
        self
    }

    /// This says that it is over and can only be explained.
    #[must_use]
    pub fn over(mut self) -> Self {
        self.is_over = true;
        self
    }
}
