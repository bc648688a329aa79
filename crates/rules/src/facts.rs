//! What every rule starts from: the case, the figures, the day, and what follows from them.

use chrono::NaiveDate;
use prebirth_domain::{
    CaseFile, Conference, ConferenceState, Gestation, Party, Person, PersonId, StrategyDiscussion,
    day_in_words,
};

use crate::{Judged, Judgement, Key, Length, PackInForce, Value, Verdict};

/// This is the case as rules see it.
#[derive(Debug, Clone, Copy)]
pub struct Facts<'case> {
    /// The case file.
    pub case: &'case CaseFile,
    /// The figures.
    pub pack: &'case PackInForce,
    /// The day on which somebody asks.
    pub today: NaiveDate,
    /// The due date to work to: the earliest of those in use.
    pub due_date: Option<NaiveDate>,
    /// The day of birth.
    pub born_on: Option<NaiveDate>,
}

impl<'case> Facts<'case> {
    /// This gathers what follows from the case.
    #[must_use]
    pub fn new(case: &'case CaseFile, pack: &'case PackInForce, today: NaiveDate) -> Self {
        Self { case, pack, today, due_date: case.working_due_date(), born_on: case.born_on() }
    }

    /// This gives the conferences that were not cancelled, each with its position in the case file.
    pub fn conferences(&self) -> impl Iterator<Item = (usize, &'case Conference)> + use<'case> {
        let all = self.case.conferences.iter().enumerate();
        all.filter(|(_, conference)| conference.state != ConferenceState::Cancelled)
    }

    /// This gives every man in the baby's life, each with his position in the case file.
    pub fn men(&self) -> impl Iterator<Item = (usize, &'case Person)> + use<'case> {
        self.case.people.iter().enumerate().filter(|(_, person)| person.role.is_father_or_partner())
    }

    /// This gives the strategy discussion that started the enquiry, with its position. When none is marked
    /// and there is only one, that one started it.
    #[must_use]
    pub fn starting_discussion(&self) -> Option<(usize, &'case StrategyDiscussion)> {
        let all = &self.case.strategy_discussions;
        let marked = all.iter().enumerate().filter(|(_, discussion)| discussion.starts_enquiry);
        marked.min_by_key(|(_, discussion)| (discussion.held_on.is_none(), discussion.held_on)).or(match all
            .as_slice()
        {
            [only] => Some((0, only)),
            _ => None,
        })
    }

    /// This gives the first conference that can be the initial one, with its position.
    #[must_use]
    pub fn initial_conference(&self) -> Option<(usize, &'case Conference)> {
        let initial = self.conferences().filter(|(_, conference)| conference.kind.is_initial());
        initial.min_by_key(|(_, conference)| (conference.on.is_none(), conference.on))
    }

    /// This gives the value of a key as it stood on the day that it judges; today for no day.
    #[must_use]
    pub fn value(&self, key: Key, on: Option<NaiveDate>) -> Value {
        self.pack.value_on(key, on.unwrap_or(self.today))
    }

    /// This gives the gestation on a day by the due date to work to.
    #[must_use]
    pub fn gestation_on(&self, day: NaiveDate) -> Option<Gestation> {
        self.due_date.map(|due| Gestation::on(day, due))
    }

    /// This says whether twins or an expected early birth pull every limit by gestation forward.
    #[must_use]
    pub fn needs_pulling_forward(&self) -> bool {
        self.case.pregnancy.babies.len() > 1 || self.case.pregnancy.expected_early_birth.is_some()
    }

    /// This gives the due date from which limits by gestation count: the earliest in use, earlier by as much as
    /// the birth is expected early, and three weeks earlier for twins where no gestation is given.
    #[must_use]
    pub fn date_that_limits_count_from(&self) -> Option<NaiveDate> {
        let due = self.due_date?;
        let expected = self.case.pregnancy.expected_early_birth.as_ref().and_then(|early| early.at);
        let twins = (self.case.pregnancy.babies.len() > 1).then(|| Gestation::weeks_and_days(37, 0));
        match [expected, twins].into_iter().flatten().min() {
            Some(at) => at.day(due).map(|day| day.min(due)),
            None => Some(due),
        }
    }

    /// This says whether every baby that was born has died. No clock runs for a baby who has died.
    #[must_use]
    pub fn every_baby_has_died(&self) -> bool {
        self.case.birth.as_ref().is_some_and(|birth| {
            !birth.babies.is_empty()
                && birth
                    .babies
                    .iter()
                    .all(|baby| baby.died_on.is_some() || baby.was_born_alive == Some(false))
        })
    }

    /// This gives the name of a person for a sentence, or what the person is where no name is known.
    #[must_use]
    pub fn name(&self, person: &Person) -> String {
        if person.name.is_unknown() { format!("the {}", person.role.label()) } else { person.name.full() }
    }

    /// This gives the name of a party for a sentence, or what the party is where no name is known.
    #[must_use]
    pub fn party_name(&self, party: &Party) -> String {
        let known = self.case.name_of(party).filter(|name| !name.is_unknown()).map(|name| name.full());
        known
            .or_else(|| self.case.role_words_of(party))
            .unwrap_or_else(|| "somebody who is not in the case".to_owned())
    }
}

/// This points at a person.
#[must_use]
pub(crate) fn person(id: &PersonId) -> Party {
    Party::Person { id: id.clone() }
}

/// This judges something that has to be done by a day. What was done counts by its day; what lies in the
/// future has only been arranged, so it is due and not met.
///
/// `what` is the subject of the sentence, for example "The initial conference".
pub(crate) fn by_day(
    facts: &Facts<'_>,
    what: &str,
    limit: NaiveDate,
    done: Option<NaiveDate>,
    value: &Value,
) -> Judged {
    let late_words = |day: NaiveDate| match value.length() {
        Some(length) => length.late_words(limit, day, facts.case.nation),
        None => format!("{} late", crate::packs::counted((day - limit).num_days(), "day")),
    };
    let by = day_in_words(limit);
    let unconfirmed = unconfirmed(value);
    match done {
        Some(day) if day > limit => {
            let was = if day <= facts.today { "was" } else { "is planned for" };
            let late_by = late_words(day);
            let on = day_in_words(day);
            let join = if was == "was" { "was on" } else { was };
            let sentence = format!("{what} {join} {on}, {late_by}: it was due by {by}.");
            let late = Judged::late(limit, late_by, sentence);
            unless_confirmed(if day <= facts.today { late.over() } else { late }, value)
        }
        Some(day) if day > facts.today => Judged::due(
            Some(limit),
            format!("{what} is planned for {}. It is due by {by}.{unconfirmed}", day_in_words(day)),
        ),
        Some(day) if value.is_sourced() => {
            Judged::met(format!("{what} was on {}, in time: it was due by {by}.", day_in_words(day)))
        }
        Some(day) => Judged::cannot_tell(format!(
            "{what} was on {}. By the suggested figure it was due by {by}.{unconfirmed}",
            day_in_words(day)
        )),
        None if facts.today > limit => {
            let late_by = late_words(facts.today);
            let sentence = format!("{what} was due by {by} and is {late_by}.");
            unless_confirmed(Judged::late(limit, late_by, sentence), value)
        }
        None => Judged::due(Some(limit), format!("{what} is due by {by}.{unconfirmed}")),
    }
}

/// This takes the blame out of a judgement that rests on a figure which nobody has confirmed: such a figure
/// breaches nothing, it asks.
#[must_use]
pub(crate) fn unless_confirmed(mut judged: Judged, value: &Value) -> Judged {
    if value.is_sourced() || judged.judgement.verdict() != Verdict::NotMet {
        return judged;
    }
    judged.judgement = Judgement::CannotTell;
    judged.sentence = format!("{}{}", judged.sentence, unconfirmed(value));
    judged.remedy("Confirm your authority's figure in the settings. If it is right, put this right too.")
}

fn unconfirmed(value: &Value) -> String {
    let figure = value.source.figure.as_deref().unwrap_or_default();
    if value.is_sourced() {
        String::new()
    } else {
        format!(" The figure ({figure}) is a suggestion that your authority has not confirmed.")
    }
}

/// This judges a conference that has to be held by a day. One that was held without a recorded day is never
/// called late from today: its span decides, and where the span lies on both sides nothing can be told.
pub(crate) fn conference_by_day(
    facts: &Facts<'_>,
    what: &str,
    limit: NaiveDate,
    conference: &Conference,
    value: &Value,
) -> Judged {
    if conference.on.is_some() || !was_held(conference) {
        return by_day(facts, what, limit, conference.on, value);
    }
    let span = conference.between.as_ref();
    let (first, last) = (span.and_then(|span| span.first), span.and_then(|span| span.last));
    let by = day_in_words(limit);
    match (first, last) {
        (Some(first), _) if first > limit => {
            let mut judged = by_day(facts, what, limit, Some(first), value);
            judged.sentence = format!(
                "{what} was on {} at the earliest. It was due by {by}. The day itself is not recorded.{}",
                day_in_words(first),
                unconfirmed(value)
            );
            judged
        }
        (_, Some(last)) if last <= limit && last <= facts.today && value.is_sourced() => Judged::met(
            format!("{what} was on {} at the latest, in time: it was due by {by}.", day_in_words(last)),
        ),
        (_, Some(_) | None) => {
            Judged::cannot_tell(format!("{what} was held, but its day is not recorded. It was due by {by}."))
                .remedy("Record the day of the conference.")
        }
    }
}

/// This says whether people met, so that the conference has a day even where nobody wrote it down.
pub(crate) fn was_held(conference: &Conference) -> bool {
    match conference.state {
        ConferenceState::Held | ConferenceState::Adjourned => true,
        ConferenceState::Planned | ConferenceState::Cancelled => false,
    }
}

/// This says whether people are meeting now: what the meeting is for is still to come, and nothing of it is missing.
pub(crate) fn is_going_on(facts: &Facts<'_>, conference: &Conference) -> bool {
    conference.state == ConferenceState::Held
        && conference.on == Some(facts.today)
        && conference.ended_at.is_none()
        && conference.minutes.versions.is_empty()
}

/// This takes the blame out of a judgement while people still meet: what is not there yet is due on that day.
#[must_use]
pub(crate) fn unless_going_on(facts: &Facts<'_>, conference: &Conference, mut judged: Judged) -> Judged {
    let is_missing = match judged.judgement.verdict() {
        Verdict::NotMet => true,
        Verdict::CannotTell => conference.decision.is_none(),
        Verdict::Met | Verdict::Due | Verdict::NotApplicable => false,
    };
    if is_missing && is_going_on(facts, conference) {
        judged.judgement = Judgement::Due { by: conference.on };
    }
    judged
}

/// This judges something that has to be done within a length of time from a day. What is dated before that day
/// is no answer to it: one of the two days is wrong.
pub(crate) fn by_length(
    facts: &Facts<'_>,
    what: &str,
    (start, length): (NaiveDate, Length),
    done: Option<NaiveDate>,
    value: &Value,
) -> Judged {
    match done.filter(|done| *done < start) {
        Some(done) => before_its_time(what, done, start),
        None => by_day(facts, what, length.after(start, facts.case.nation), done, value),
    }
}

/// This says that something is dated before what it follows.
pub(crate) fn before_its_time(what: &str, done: NaiveDate, start: NaiveDate) -> Judged {
    Judged::cannot_tell(format!(
        "{what} is dated {}, before {}, from which its time counts. One of the two days is wrong.",
        day_in_words(done),
        day_in_words(start)
    ))
    .remedy("Check both days against their sources.")
}

/// "Police" is one word for many people, and takes the plural.
#[must_use]
pub(crate) fn with_police_plural(mut judged: Judged) -> Judged {
    for (one, many) in [(" was ", " were "), (" is ", " are "), (" has ", " have ")] {
        for police in ["The police", "the police"] {
            judged.sentence = judged.sentence.replace(&format!("{police}{one}"), &format!("{police}{many}"));
        }
    }
    judged
}

/// This says whether nothing is written in a field.
#[must_use]
pub(crate) fn is_blank(text: Option<&str>) -> bool {
    text.is_none_or(|text| text.trim().is_empty())
}
