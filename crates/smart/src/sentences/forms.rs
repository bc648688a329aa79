//! Which words of a sentence are verbs, and in which form.

use super::{Before, Reader, VerbUse};
use crate::doers::doers_before;
use crate::openings::{is_half_of_verb, is_imperative, is_link};
use crate::units::Unit;
use crate::words::everyday::{is_adverb, is_being, is_determiner, is_modal, is_preposition, is_subordinator};
use crate::words::phrases::Tag;
use crate::words::verbs::{Verb, unlisted};

impl Reader<'_> {
    /// Verbs that say nothing are few and listed; any other word in a verb's place is an act.
    pub(super) fn unlisted_verb(&self, at: usize) -> Option<Verb> {
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
        let object = next.is_some_and(|next| is_determiner(&next.word) || next.tag.is_party());
        let adjective = next
            .is_some_and(|next| next.tag == Tag::PlainWord && next.verb.is_some() && !is_adverb(&next.word));
        if (before.infinitive || before.modal) && !before.being && !subject.is_empty() && !adjective {
            return Some(unlisted(|forms| forms.base = true));
        }
        if before.being && before.infinitive && word.ends_with("ed") {
            return Some(unlisted(|forms| forms.participle = true));
        }
        let done_by = || self.first.is_none() && subject.is_empty() && !self.agent_after(at).is_empty();
        if word.ends_with("ed") && (next.is_some_and(|next| next.is("by")) || done_by()) {
            return Some(unlisted(|forms| forms.participle = true));
        }
        let third = self.first.is_none()
            && !subject.is_empty()
            && word.ends_with('s')
            && !word.ends_with("ss")
            && object;
        third.then(|| unlisted(|forms| forms.third_person = true))
    }

    /// Says whether a word that can be a verb is one here: passive or not, a means or not, with its own subject or not.
    pub(super) fn form(
        &self,
        at: usize,
        verb: &Verb,
        before: &Before,
        subject: &[usize],
    ) -> Option<(bool, bool, bool)> {
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
        if forms.participle && before.perfect && (before.infinitive || before.modal) {
            return Some((false, false, directly_after_subject));
        }
        if forms.gerund && matches!(previous_word, "needs" | "need" | "requires" | "wants") && !verb.noun_too
        {
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
            // "Discharge address to be confirmed": a noun before what is said of it.
            let said_of = (at + 1..self.to.min(at + 5))
                .any(|ahead| self.word(ahead) == "to" && is_being(self.word(ahead + 1)));
            if verb.noun_too && said_of && !before.infinitive && !before.modal && subject.is_empty() {
                return None;
            }
            if self.opens(at, previous) {
                return is_imperative(verb, next).then_some((false, false, false));
            }
            if directly_after_subject && self.is_helped() {
                return next.is_some_and(|next| next.tag != Tag::Mark).then_some((false, false, false));
            }
            if directly_after_subject {
                let several = subject.len() > 1
                    || subject.iter().any(|doer| {
                        // "The out-of-hours team have the plan": a body may be many.
                        self.unit(*doer).is_some_and(|unit| matches!(unit.tag, Tag::Group | Tag::Agency))
                    });
                let plain = !verb.noun_too || object_follows || self.thing_follows(at);
                return (plain && (several || !has_main)).then_some((false, false, true));
            }
            if has_main && matches!(previous_word, "and" | "," | "then" | "or" | "&" | "+") {
                return (!verb.noun_too || object_follows || self.noun_follows(at))
                    .then_some((false, false, false));
            }
        }
        let pointed_at = is_determiner(previous_word)
            && !matches!(previous_word, "each" | "both" | "all" | "them" | "him" | "it");
        // "gets the form signed": "gets" is no form of "be" here.
        let gets = self.word(at) == "gets"
            && next.is_some_and(|next| !next.verb.is_some_and(|verb| verb.forms.participle));
        if forms.third_person && (gets || !is_being(self.word(at))) && !pointed_at {
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
        // "Named MW", "allocated SW": which one, not what is done.
        let which = matches!(verb.base, "name" | "allocate" | "appoint")
            && next.is_some_and(|next| next.tag.is_party());
        if (forms.participle || forms.past) && !which {
            let by_somebody = !self.agent_after(at).is_empty();
            // "Mum referred to the clinic": she does not refer, she is referred.
            let undergone = matches!(
                verb.base,
                "refer"
                    | "invite"
                    | "offer"
                    | "book"
                    | "test"
                    | "assess"
                    | "allocate"
                    | "register"
                    | "notify"
                    | "inform"
            ) && next.is_some_and(|next| {
                next.is("to") || next.is("for") || next.is("by") || is_preposition(&next.word)
            });
            if directly_after_subject && undergone && !has_main {
                return Some((true, false, false));
            }
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
            // "discussed and the choice written in the notes": a second thing with what is done to it.
            let second =
                before.previous.and_then(|noun| noun.checked_sub(1)).map_or("", |link| self.word(link));
            let by_somebody = by_somebody || has_main && matches!(second, "and" | "," | ";");
            if forms.participle
                && (!verb.noun_too || by_somebody)
                && (coordinated || (after_noun && (!has_main || by_somebody)))
            {
                return Some((true, false, false));
            }
        }
        None
    }

    /// "to be told", "to be fully involved", "to be aware": the word before does nothing itself.
    pub(super) fn is_auxiliary(&self, at: usize) -> bool {
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

    /// "to be aware", "will be mindful": who it is asked of is named, and nothing that is done.
    pub(super) fn read_aware(&mut self, at: usize) {
        let before = self.before(at);
        let mut next = at + 1;
        while is_adverb(self.word(next)) {
            next += 1;
        }
        let Some(verb) = crate::words::verbs::verb("know") else { return };
        let asked = (before.infinitive || before.modal) && !before.being;
        let subject = doers_before(self.units, self.from, before.doer_end);
        if !asked
            || subject.is_empty()
            || !matches!(self.word(next), "aware" | "mindful" | "alert" | "vigilant")
        {
            return;
        }
        if self.first.is_none() {
            self.first = Some(self.uses.len());
        }
        self.last_doers.clone_from(&subject);
        self.uses.push(VerbUse {
            at,
            verb,
            place: super::Place::Main,
            passive: false,
            negated: before.negated,
            doers: subject,
            sentence_end: self.to,
            narrative: false,
        });
    }

    /// "have" before a participle: it only says that it is done by then.
    pub(super) fn is_perfect(&self, at: usize) -> bool {
        let mut next = at + 1;
        while next < self.to && (is_adverb(self.word(next)) || self.word(next) == "been") {
            next += 1;
        }
        let before = self.before(at);
        (before.infinitive || before.modal)
            && self.unit(next).is_some_and(|unit| {
                unit.verb.is_some_and(|verb| verb.forms.participle && (!verb.forms.base || !verb.noun_too))
            })
    }

    /// "needs fitting": the gerund says what is to be done.
    pub(super) fn is_needed(&self, at: usize) -> bool {
        self.unit(at).is_some_and(|unit| unit.verb.is_some_and(|verb| verb.forms.gerund && !verb.noun_too))
    }

    /// "Parents sign smokefree home promise": a word that is neither verb nor link.
    fn thing_follows(&self, at: usize) -> bool {
        self.noun_follows(at)
            || self.unit(at + 1).is_some_and(|unit| {
                unit.tag == Tag::PlainWord
                    && unit.verb.is_none()
                    && !is_preposition(&unit.word)
                    && !is_adverb(&unit.word)
                    && !is_modal(&unit.word)
                    && !is_being(&unit.word)
                    && !is_subordinator(&unit.word)
                    && !matches!(unit.word.as_str(), "to" | "by" | "and" | "or" | "needed" | "required")
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

    /// "helps mum claim", "watches her make a feed": the second verb is what is helped or seen.
    pub(super) fn is_helped(&self) -> bool {
        self.uses.last().is_some_and(|last| {
            last.at >= self.from
                && matches!(last.verb.base, "help" | "let" | "watch" | "see" | "observe" | "have" | "make")
        })
    }
}
