//! Verbs that say less, or more, with the words after them: "keep in touch", "take part", "make sure".

use crate::reading::Reading;
use crate::sentences::VerbUse;
use crate::words::verb_list::Weight;

/// The verb, the words after it, and what both say together.
const IDIOMS: &[(&str, &str, Weight)] = &[
    ("keep", "to the plan;to this plan;to plan;calm;on top of;going", Weight::Vague),
    ("cut", "back;down;out", Weight::Vague),
    (
        "do",
        "his best;her best;their best;best;better;more;all they can;all she can;all he can;whatever",
        Weight::Vague,
    ),
    ("go", "on;along with", Weight::Vague),
    ("get", "to;along to", Weight::Attend),
    ("come", "to;along to", Weight::Attend),
    ("get", "himself;herself;themselves;a grip;his act;her act;it together;things", Weight::Vague),
    ("pull", "together", Weight::Vague),
    ("put", "in the effort;the effort;the work;more effort", Weight::Vague),
    ("tell", "back", Weight::Act),
    (
        "keep",
        "in touch;in contact;in communication;an eye;a close eye;a watchful eye;abreast;up to date;informed;updated;on track;on top;up",
        Weight::Vague,
    ),
    (
        "stay",
        "in touch;in contact;involved;engaged;informed;on board;on track;connected;open;alert;safe;well;vigilant;focused",
        Weight::Vague,
    ),
    (
        "remain",
        "in touch;in contact;involved;engaged;informed;vigilant;alert;committed;available",
        Weight::Vague,
    ),
    ("maintain", "contact", Weight::Vague),
    ("take", "part", Weight::Attend),
    (
        "take",
        "on board;responsibility;care;account;ownership;steps;a lead;the lead;lead;an active;a more active;advantage;time",
        Weight::Vague,
    ),
    ("make", "sure;certain", Weight::Enable),
    ("put", "baby first;the baby first;baby's needs;strategies;measures;support", Weight::Vague),
    (
        "show",
        "commitment;insight;understanding;willingness;that;progress;improvement;she can;he can;they can",
        Weight::Vague,
    ),
    ("demonstrate", "that;she;he;they;an ability;the ability;ability;capacity;a commitment", Weight::Vague),
    ("give", "thought;consideration;regard", Weight::Vague),
    ("be", "open;honest", Weight::Vague),
    ("get", "up to date", Weight::Conduct),
    ("get", "on;better;ready;used;help;support;involved;back", Weight::Vague),
    ("have", "regard;sight;oversight;input", Weight::Vague),
    ("see", "how;that;whether;if", Weight::Vague),
    ("ask", "for help;for support", Weight::Vague),
    ("carry", "on", Weight::Vague),
    ("watch", "out;for;over", Weight::Vague),
    ("check", "in", Weight::Vague),
    ("follow", "up", Weight::Vague),
    ("start", "to;thinking", Weight::Vague),
    ("begin", "to;thinking", Weight::Vague),
    ("lead", "on", Weight::Vague),
    ("stick", "to", Weight::Conduct),
    ("set", "up", Weight::Act),
    ("feed", "back", Weight::Talk),
    ("set", "boundaries;goals;expectations;an example", Weight::Vague),
    (
        "share",
        "concerns;any concerns;worries;any worries;relevant information;any relevant;any information;information as",
        Weight::Vague,
    ),
    ("report", "any concerns;concerns;any worries;worries;any issues;issues", Weight::Vague),
];

pub(crate) fn weight(text: &Reading, verb: &VerbUse) -> Weight {
    let follows = |words: &str| {
        words.split(' ').enumerate().all(|(ahead, word)| {
            text.units
                .get(verb.at + 1 + ahead)
                .is_some_and(|unit| unit.word == word.strip_suffix("'s").unwrap_or(word))
        })
    };
    // "lets the social worker know": telling, whoever stands between.
    let near = text.units.get(verb.at + 1..verb.sentence_end.min(verb.at + 5)).unwrap_or_default();
    if verb.verb.base == "let" && near.iter().any(|unit| unit.is("know")) {
        return Weight::Act;
    }
    IDIOMS
        .iter()
        .filter(|(base, _, _)| *base == verb.verb.base)
        .find(|(_, phrases, _)| phrases.split(';').any(follows))
        .map_or(verb.verb.weight, |(_, _, weight)| *weight)
}
