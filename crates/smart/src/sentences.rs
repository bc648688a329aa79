//! Who does what in each sentence: verbs with their subjects, and how each belongs to the others.

use crate::doers::{agent_between, doers_before};
use crate::openings::{
    after_preamble, fresh_main, is_after_condition, is_half_of_verb, is_imperative, is_link,
};
use crate::sentence_ends::sentences;
use crate::units::Unit;
use crate::words::everyday::{is_adverb, is_being, is_determiner, is_modal, is_preposition, is_subordinator};
use crate::words::phrases::Tag;
use crate::words::verbs::{Verb, unlisted};

/// How a verb belongs to its sentence.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Place {
    /// What the action says is done.
    Main,
    /// How it is done: "by measuring".
    Means,
    /// What somebody is helped or asked to do.
    Complement,
    /// What happens elsewhere: "if she misses".
    Aside,
}

/// One verb where it stands.
#[derive(Debug, Clone)]
pub(crate) struct VerbUse {
    pub at: usize,
    pub verb: Verb,
    pub place: Place,
    pub passive: bool,
    pub negated: bool,
    /// The units of whoever does it, as far as the sentence says.
    pub doers: Vec<usize>,
    /// The first unit after the sentence.
    pub sentence_end: usize,
}

pub(crate) fn verb_uses(units: &[Unit]) -> Vec<VerbUse> {
    let mut uses = Vec::new();
    for (from, to) in sentences(units) {
        let from = after_preamble(units, from, to);
        Reader {
            units,
            from,
            to,
            uses: &mut uses,
            first: None,
            last_doers: Vec::new(),
            aside: false,
            condition: false,
            bracket: false,
        }
        .read();
    }
    uses
}

struct Reader<'a> {
    units: &'a [Unit],
    from: usize,
    to: usize,
    uses: &'a mut Vec<VerbUse>,
    /// The first main verb of this sentence, as an index of `uses`.
    first: Option<usize>,
    last_doers: Vec<usize>,
    aside: bool,
    condition: bool,
    bracket: bool,
}

impl Reader<'_> {
    fn unit(&self, at: usize) -> Option<&Unit> {
        if at >= self.from && at < self.to { self.units.get(at) } else { None }
    }

    fn word(&self, at: usize) -> &str {
        self.unit(at).map_or("", |unit| unit.word.as_str())
    }

    fn read(&mut self) {
        for at in self.from..self.to {
            let word = self.word(at).to_owned();
            match word.as_str() {
                "(" => self.bracket = true,
                ")" => self.bracket = false,
                "," | ":" | "-" => {
                    self.aside = false;
                    self.condition = false;
                }
                "and" if !self.condition => self.aside = false,
                _ if is_subordinator(&word) => {
                    self.aside = true;
                    self.condition = matches!(word.as_str(), "if" | "when" | "once" | "unless" | "whenever");
                }
                _ => {}
            }
            self.read_verb(at);
        }
    }

    fn read_verb(&mut self, at: usize) {
        let known = self.unit(at).and_then(|unit| unit.verb);
        let Some(verb) = known.or_else(|| self.unlisted_verb(at)) else { return };
        if verb.base == "be" && self.is_auxiliary(at) {
            return;
        }
        let before = self.before(at);
        let subject = doers_before(self.units, self.from, before.doer_end);
        let Some((passive, means, fresh_subject)) = self.form(at, &verb, &before, &subject) else { return };
        if fresh_subject && !subject.is_empty() && self.aside && (!self.condition || !self.uses.is_empty()) {
            // "If she misses two visits the SW rings": the second doer begins the main clause.
            let is_second =
                self.uses.last().is_some_and(|last| last.place == Place::Aside && last.at >= self.from);
            self.aside = self.aside && !is_second;
        }
        let told_to = self.condition && before.infinitive && passive;
        if self.aside && (told_to || is_after_condition(self.units, self.from, &subject)) {
            // "If baby is born early the consultant calls a meeting", "if she goes missing police to be told".
            self.aside = false;
        }
        let has_main = self.first.is_some();
        let place = if self.bracket || self.aside {
            Place::Aside
        } else if means {
            Place::Means
        } else if (before.infinitive && !fresh_main(&subject, self.uses)
            || verb.forms.base && !before.modal && self.is_helped())
            && has_main
        {
            Place::Complement
        } else {
            Place::Main
        };
        let mut doers = if passive { self.agent_after(at) } else { subject };
        if doers.is_empty() && !passive && place == Place::Main && has_main {
            doers.clone_from(&self.last_doers);
        }
        if place == Place::Main && !doers.is_empty() {
            self.last_doers.clone_from(&doers);
        }
        if place == Place::Main && self.first.is_none() {
            self.first = Some(self.uses.len());
        }
        self.uses.push(VerbUse {
            at,
            verb,
            place,
            passive,
            negated: before.negated,
            doers,
            sentence_end: self.to,
        });
    }

    /// Verbs that say nothing are few and listed; any other word in a verb's place is an act.
    fn unlisted_verb(&self, at: usize) -> Option<Verb> {
        let unit = self.unit(at).filter(|unit| unit.tag == Tag::PlainWord && !unit.capital)?;
        let word = unit.word.as_str();
        let little = is_determiner(word)
            || is_preposition(word)
            || is_adverb(word)
            || is_modal(word)
            || is_subordinator(word);
        if little || is_being(word) || word.len() < 3 || is_link(word) {
            return None;
        }
        let before = self.before(at);
        let subject = doers_before(self.units, self.from, before.doer_end);
        let next = self.unit(at + 1);
        let object = next.is_some_and(|next| {
            is_determiner(&next.word) || next.tag.is_party() || next.tag == Tag::Document
        });
        let adjective = next
            .is_some_and(|next| next.tag == Tag::PlainWord && next.verb.is_some() && !is_adverb(&next.word));
        if (before.infinitive || before.modal) && !before.being && !subject.is_empty() && !adjective {
            return Some(unlisted(|forms| forms.base = true));
        }
        if before.being && before.infinitive && word.ends_with("ed") {
            return Some(unlisted(|forms| forms.participle = true));
        }
        if word.ends_with("ed") && next.is_some_and(|next| next.is("by")) {
            return Some(unlisted(|forms| forms.participle = true));
        }
        let third = self.first.is_none()
            && !subject.is_empty()
            && word.ends_with('s')
            && !word.ends_with("ss")
            && object;
        third.then(|| unlisted(|forms| forms.third_person = true))
    }

    /// Steps back over the little words between a subject and its verb.
    fn before(&self, at: usize) -> Before {
        let mut found = Before {
            infinitive: false,
            modal: false,
            being: false,
            negated: false,
            doer_end: at,
            previous: None,
        };
        let mut asked = false;
        let mut back = at;
        while back > self.from {
            let word = self.word(back - 1);
            match word {
                "to" => found.infinitive = true,
                "not" | "never" | "n't" | "no" => found.negated = true,
                "both" | "each" if found.modal || found.infinitive => {}
                _ if is_modal(word) => found.modal = true,
                "expected" | "supposed" | "required" if found.infinitive => asked = true,
                _ if is_being(word) => found.being = found.being || !asked && !found.infinitive,
                "has" | "have" | "had" | "do" | "does" | "need" | "needs" | "agrees" | "agreed" | "going"
                | "asked" | "required" | "expected" | "supposed" | "reminded" | "has-to"
                    if found.infinitive || found.being => {}
                _ if is_adverb(word) => {}
                // "hand deliver", "risk assess": the first half of the verb.
                "hand" | "risk" | "quality" | "double" | "spot" | "cross" | "fast" | "deep" if back == at => {
                }
                _ => break,
            }
            back -= 1;
        }
        found.doer_end = back;
        found.previous = back.checked_sub(1).filter(|previous| *previous >= self.from);
        found
    }

    /// Says whether a word that can be a verb is one here: passive or not, a means or not, with its own subject or not.
    fn form(&self, at: usize, verb: &Verb, before: &Before, subject: &[usize]) -> Option<(bool, bool, bool)> {
        let forms = verb.forms;
        let has_main = self.first.is_some();
        let next = self.unit(at + 1);
        let object_follows = next
            .is_some_and(|next| is_determiner(&next.word) || next.tag.is_party() || next.tag == Tag::Number);
        let previous = before.previous.and_then(|previous| self.unit(previous));
        let previous_word = previous.map_or("", |unit| unit.word.as_str());
        let directly_after_subject = !subject.is_empty();
        if forms.participle && before.being {
            return Some((true, false, false));
        }
        if forms.gerund {
            let preposition = at.checked_sub(1).map_or("", |before| self.word(before));
            let means = matches!(preposition, "by" | "through" | "via" | "including");
            // "engages with the clinic, attending every Tuesday".
            let follows = preposition == "," && has_main && !verb.noun_too;
            return (means || follows).then_some((false, true, false));
        }
        // "to be open and honest": after "be" a plain verb is none.
        if forms.base && (forms.participle || !before.being) {
            if before.infinitive {
                let doubtful = verb.noun_too && has_main && !directly_after_subject;
                let noun = doubtful && !object_follows;
                return (!noun).then_some((false, false, directly_after_subject));
            }
            if before.modal || (before.negated && directly_after_subject) {
                return Some((false, false, directly_after_subject));
            }
            if self.opens(at, previous) {
                return is_imperative(verb, next).then_some((false, false, false));
            }
            if directly_after_subject && self.is_helped() {
                return (!verb.noun_too
                    || next.is_some_and(|next| next.tag != Tag::Mark && !is_preposition(&next.word)))
                .then_some((false, false, false));
            }
            if directly_after_subject {
                let several = subject.len() > 1
                    || subject.iter().any(|doer| {
                        // "The out-of-hours team have the plan": a body may be many.
                        self.unit(*doer).is_some_and(|unit| matches!(unit.tag, Tag::Group | Tag::Agency))
                    });
                let plain = !verb.noun_too || object_follows;
                return (plain && (several || !has_main)).then_some((false, false, true));
            }
            if has_main && matches!(previous_word, "and" | "," | "then" | "or" | "&" | "+") {
                return (!verb.noun_too || object_follows || self.noun_follows(at))
                    .then_some((false, false, false));
            }
        }
        if forms.third_person && !is_being(self.word(at)) {
            // "The MARAC minutes are sent": a noun that is a verb as well, before what is said of it.
            let told_of = next.is_some_and(|next| {
                next.is("to")
                    || is_being(&next.word)
                    || is_modal(&next.word)
                    || next.is("needs")
                    || next.is("need")
                    || next.verb.is_some_and(|verb| verb.forms.participle)
                        && self.unit(at + 2).is_none_or(|after| {
                            after.tag == Tag::Mark || is_preposition(&after.word) || after.is("by")
                        })
            });
            if directly_after_subject && verb.noun_too && told_of {
                return None;
            }
            if directly_after_subject {
                return Some((false, false, true));
            }
            if has_main && matches!(previous_word, "and" | "," | "then" | "or" | "&" | ")") {
                return Some((false, false, false));
            }
            let thing = previous.is_some_and(|unit| {
                unit.tag == Tag::PlainWord || unit.tag == Tag::Thing || unit.tag == Tag::Number
            });
            if !verb.noun_too && thing && !is_preposition(previous_word) {
                return Some((false, false, false));
            }
        }
        if forms.participle || forms.past {
            let by_somebody = !self.agent_after(at).is_empty();
            if directly_after_subject
                && !by_somebody
                && forms.past
                && !has_main
                && (!verb.noun_too || object_follows)
            {
                return Some((false, false, true));
            }
            let after_noun = previous.is_some_and(|unit| {
                unit.tag != Tag::Mark
                    && unit.tag != Tag::Number
                    && !is_preposition(&unit.word)
                    && !is_determiner(&unit.word)
            });
            let coordinated = has_main && matches!(previous_word, "and" | "," | "&" | "then");
            if forms.participle
                && (!verb.noun_too || by_somebody)
                && (coordinated || (after_noun && (!has_main || by_somebody)))
            {
                return Some((true, false, false));
            }
        }
        None
    }

    /// "helps mum claim", "watches her make a feed": the second verb is what is helped or seen.
    fn is_helped(&self) -> bool {
        self.uses.last().is_some_and(|last| {
            last.at >= self.from
                && matches!(last.verb.base, "help" | "let" | "watch" | "see" | "observe" | "have" | "make")
        })
    }

    /// "to be told", "to be fully involved", "to be aware": the word before does nothing itself.
    fn is_auxiliary(&self, at: usize) -> bool {
        let mut next = at + 1;
        while next < self.to && (is_adverb(self.word(next)) || is_half_of_verb(self.word(next))) {
            next += 1;
        }
        self.unit(next).is_some_and(|unit| {
            unit.verb.is_some_and(|verb| verb.forms.participle)
                || (unit.verb.is_none() && unit.tag == Tag::PlainWord && unit.word.ends_with("ed"))
                || matches!(
                    unit.word.as_str(),
                    "aware" | "mindful" | "informed" | "involved" | "able" | "made"
                )
        })
    }

    fn noun_follows(&self, at: usize) -> bool {
        self.unit(at + 1).is_some_and(|unit| {
            matches!(unit.tag, Tag::Document | Tag::Test | Tag::Act | Tag::Thing | Tag::Name)
        })
    }

    /// A verb opens a sentence at its start, after its leading date, or after "SW:" and "SW -".
    fn opens(&self, at: usize, previous: Option<&Unit>) -> bool {
        let Some(previous) = previous else { return true };
        if matches!(previous.word.as_str(), ":" | "-" | ">" | ")" | "*" | "/")
            || previous.tag == Tag::Mark && previous.word != ","
        {
            return true;
        }
        let leading = (self.from..at).all(|index| {
            self.unit(index)
                .is_some_and(|unit| !unit.tag.is_one_person() && unit.verb.is_none_or(|verb| verb.noun_too))
        });
        previous.word == "," && self.first.is_none() && leading
    }

    /// Whoever follows "by" before the next verb: "to be fitted by the landlord".
    fn agent_after(&self, at: usize) -> Vec<usize> {
        agent_between(self.units, at + 1, self.to)
    }
}

struct Before {
    infinitive: bool,
    modal: bool,
    being: bool,
    negated: bool,
    doer_end: usize,
    previous: Option<usize>,
}
