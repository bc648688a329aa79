//! One text, read once: its tokens, units, verbs and moments.

use crate::context::Context;
use crate::sentences::{self, VerbUse};
use crate::time::{self, Moment};
use crate::token::{self, Token};
use crate::units::{self, Unit};

pub(crate) struct Reading {
    pub tokens: Vec<Token>,
    pub units: Vec<Unit>,
    pub uses: Vec<VerbUse>,
    pub moments: Vec<Moment>,
}

impl Reading {
    pub fn of_text(text: &str, context: &Context) -> Self {
        Self::of(text, false, context)
    }

    pub fn of_field(text: &str, context: &Context) -> Self {
        Self::of(text, true, context)
    }

    fn of(text: &str, is_field: bool, context: &Context) -> Self {
        let tokens = token::tokens(text);
        let units = units::units(&tokens);
        let uses = sentences::verb_uses(&units);
        let moments = time::moments(&tokens, is_field, context);
        Self { tokens, units, uses, moments }
    }

    /// A number that is part of a date or a length of time counts nothing else.
    pub fn is_in_moment(&self, unit: &Unit) -> bool {
        self.moments.iter().any(|moment| unit.start >= moment.start && unit.end <= moment.end)
    }

    pub fn is_empty(&self) -> bool {
        self.tokens.iter().all(|token| token.kind == token::Kind::Mark)
    }
}
