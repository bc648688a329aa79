//! Who does what in each sentence: verbs with their subjects, and how each belongs to the others.

mod forms;

use crate::background;
use crate::doers::{agent_between, doers_before};
use crate::openings::{after_preamble, fresh_main, is_after_condition};
use crate::sentence_ends::sentences;
use crate::units::Unit;
use crate::words::everyday::{is_adverb, is_being, is_modal, is_subordinator};
use crate::words::verbs::Verb;

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
    /// It tells what was: "was removed".
    pub narrative: bool,
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
            self.read_aware(at);
            return;
        }
        // "will have shown", "to have obtained": done by then.
        if verb.base == "have" && self.is_perfect(at) {
            return;
        }
        // "needs to be told", "has agreed to engage": what follows is what is done.
        let helps = matches!(verb.base, "need" | "have" | "agree") && self.word(at + 1) == "to"
            || verb.base == "need" && self.is_needed(at + 1);
        if helps || verb.base == "do" && self.word(at + 1) == "not" {
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
        // "The boy needs therapy": he is who it is for.
        let needs = verb.base == "need";
        let mut doers = if passive {
            self.agent_after(at)
        } else if needs {
            Vec::new()
        } else {
            subject
        };
        if doers.is_empty() && !passive && place == Place::Main && has_main {
            doers.clone_from(&self.last_doers);
        }
        if place == Place::Main && !doers.is_empty() {
            self.last_doers.clone_from(&doers);
        }
        if place == Place::Main && self.first.is_none() {
            self.first = Some(self.uses.len());
        }
        let doer = doers.first().and_then(|doer| self.unit(*doer)).map(|doer| doer.tag);
        let past = verb.forms.past && !before.infinitive && !before.modal && !before.negated;
        let was = before.was || verb.base == "be" && matches!(self.word(at), "was" | "were");
        let narrative = background::is_history(was, before.perfect, past, verb.base, doer)
            && !(before.modal || before.infinitive);
        self.uses.push(VerbUse {
            narrative,
            at,
            verb,
            place,
            passive,
            negated: before.negated || self.is_second_of_negated(&before),
            doers,
            sentence_end: self.to,
        });
    }

    /// "not to call or text": both are forbidden.
    fn is_second_of_negated(&self, before: &Before) -> bool {
        let joined =
            before.previous.is_some_and(|previous| matches!(self.word(previous), "or" | "nor" | ","));
        joined && self.uses.last().is_some_and(|last| last.at >= self.from && last.negated)
    }

    /// Steps back over the little words between a subject and its verb.
    fn before(&self, at: usize) -> Before {
        let mut found = Before {
            was: false,
            perfect: false,
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
                "wont" | "cant" | "cannot" | "dont" | "doesnt" | "mustnt" => {
                    (found.negated, found.modal) = (true, true)
                }
                _ if word.ends_with("n't") => (found.negated, found.modal) = (true, true),
                "both" | "each" if found.modal || found.infinitive => {}
                _ if is_modal(word) => found.modal = true,
                "," if !found.modal && !found.infinitive && self.parenthesis(back - 1).is_some() => {
                    back = self.parenthesis(back - 1).unwrap_or(back - 1) + 1;
                }
                "have" | "has" | "had" | "having"
                    if (back == at || found.perfect || found.being) && self.is_participle(at) =>
                {
                    found.perfect = true;
                }
                "expected" | "supposed" | "required" if found.infinitive => asked = true,
                _ if is_being(word) => {
                    found.being = found.being || !asked && !found.infinitive;
                    found.was = found.was || matches!(word, "was" | "were");
                }
                "has" | "have" | "had" | "do" | "does" | "need" | "needs" | "agree" | "agrees" | "agreed"
                | "going" | "asked" | "required" | "expected" | "supposed" | "reminded" | "has-to"
                    if found.infinitive || found.being => {}
                "do" | "does" | "did" if found.negated => found.modal = true,
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

    fn is_participle(&self, at: usize) -> bool {
        self.unit(at)
            .is_some_and(|unit| unit.verb.map_or(unit.word.ends_with("ed"), |verb| verb.forms.participle))
    }

    /// "The worker will, when capacity allows, obtain": where the words between the commas began.
    fn parenthesis(&self, closing: usize) -> Option<usize> {
        let opening = (self.from..closing).rev().take(9).find(|at| self.word(*at) == ",")?;
        let led = opening.checked_sub(1).map_or("", |before| self.word(before));
        (is_modal(led) || led == "to").then_some(opening)
    }

    /// Whoever follows "by" before the next verb: "to be fitted by the landlord".
    fn agent_after(&self, at: usize) -> Vec<usize> {
        agent_between(self.units, at + 1, self.to)
    }
}

struct Before {
    /// "was" or "were" stands before it.
    was: bool,
    /// "have" stands before it.
    perfect: bool,
    infinitive: bool,
    modal: bool,
    being: bool,
    negated: bool,
    doer_end: usize,
    previous: Option<usize>,
}
