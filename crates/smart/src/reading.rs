//! One text, read once: its tokens, units, verbs and moments.

use crate::background;
use crate::context::Context;
use crate::sentences::{self, VerbUse};
use crate::time::{self, Moment};
use crate::token::{self, Token};
use crate::units::{self, Unit};
use crate::words::verbs;

pub(crate) struct Reading {
    pub tokens: Vec<Token>,
    pub units: Vec<Unit>,
    pub uses: Vec<VerbUse>,
    pub moments: Vec<Moment>,
    /// Stretches of characters that only tell how things came about.
    pub told: Vec<(usize, usize)>,
}

impl Reading {
    pub fn of_text(text: &str, context: &Context) -> Self {
        Self::of(text, false, context)
    }

    pub fn of_field(text: &str, context: &Context) -> Self {
        Self::of(text, true, context)
    }

    fn of(text: &str, is_field: bool, context: &Context) -> Self {
        let mut tokens = token::tokens(text);
        tokens.drain(..bullet(&tokens));
        let tokens = if is_field { tokens } else { with_to(tokens) };
        let units = units::units(&tokens);
        let mut uses = sentences::verb_uses(&units);
        let mut moments = time::moments(&tokens, is_field, context);
        let told = if is_field { Vec::new() } else { background::stretches(&tokens, &units, &mut uses) };
        background::take_days_out(&mut moments, &told);
        Self { tokens, units, uses, moments, told }
    }

    /// A number in what is only told measures nothing.
    pub fn is_told(&self, unit: &Unit) -> bool {
        self.told.iter().any(|(start, end)| unit.start >= *start && unit.end <= *end)
    }

    /// A number that is part of a date or a length of time counts nothing else.
    pub fn is_in_moment(&self, unit: &Unit) -> bool {
        self.moments.iter().any(|moment| unit.start >= moment.start && unit.end <= moment.end)
    }

    pub fn is_empty(&self) -> bool {
        self.tokens.iter().all(|token| token.kind == token::Kind::Mark)
    }
}

/// "hv too do", "mum 2 attend": a slip for "to" between a word and a verb.
fn with_to(mut tokens: Vec<Token>) -> Vec<Token> {
    let slips: Vec<usize> = (1..tokens.len())
        .filter(|at| {
            let slip = tokens
                .get(*at)
                .is_some_and(|token| matches!(token.word.as_str(), "too" | "2" | "ot" | "tp" | "tto"));
            let after_word = tokens.get(at - 1).is_some_and(|token| token.kind == token::Kind::Word);
            let before_verb = tokens.get(at + 1).is_some_and(|token| {
                !token.joined
                    && verbs::verb(&token.word).is_some_and(|verb| {
                        verb.forms.base
                            && (!verb.noun_too
                                || tokens.get(*at).is_none_or(|slip| slip.word != "2")
                                || token.word == "visit")
                    })
            });
            slip && after_word && before_verb
        })
        .collect();
    for at in slips {
        if let Some(token) = tokens.get_mut(at) {
            "to".clone_into(&mut token.word);
            token.kind = token::Kind::Word;
        }
    }
    tokens
}

/// How many tokens only number the line: "3.", "b)", "-", "Action:".
fn bullet(tokens: &[Token]) -> usize {
    let mark = |at: usize, marks: &[char]| {
        tokens.get(at).is_some_and(|token| marks.iter().any(|mark| token.is_mark(*mark)))
    };
    let Some(first) = tokens.first() else { return 0 };
    let spaced = tokens.get(2).is_none_or(|next| !next.joined);
    if mark(0, &['-', '*', '\n', '>', '+']) {
        return 1 + bullet(tokens.get(1..).unwrap_or_default());
    }
    let numbered =
        first.kind == token::Kind::Number || first.kind == token::Kind::Word && first.end - first.start == 1;
    let labelled =
        matches!(first.word.as_str(), "action" | "actions" | "recommendation" | "agreed" | "task" | "step");
    if numbered
        && mark(1, &['.', ')', ':'])
        && spaced
        && tokens.len() > 3
        && !tokens.get(2).is_some_and(|next| next.capital && first.capital)
        || labelled && mark(1, &[':', '-'])
    {
        return 2;
    }
    if labelled
        && tokens.get(1).is_some_and(|next| next.kind == token::Kind::Number)
        && mark(2, &['.', ')', ':', '-'])
    {
        return 3;
    }
    0
}
