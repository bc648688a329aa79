//! Who may see a part of a document, and what stands in its place for the others.

use prebirth_domain::{Audience, PersonId};

/// This says who may see a part, and what everybody else reads in its place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Seen {
    /// This says who may see it.
    pub audience: Audience,
    /// This is printed in its place; nothing is printed where even the trace would harm.
    pub instead: Option<String>,
}

impl Seen {
    /// This is for a part that everybody may see.
    pub fn by_everyone() -> Self {
        Self { audience: Audience::Everyone, instead: None }
    }

    /// This is for a part that the professionals see, and of the family these people alone.
    pub fn in_the_family_only_by(people: Vec<PersonId>) -> Self {
        Self { audience: Audience::FamilyOnly { people }, instead: None }
    }

    /// This prints something in the part's place for everybody else.
    #[must_use]
    pub fn or_instead(mut self, text: impl Into<String>) -> Self {
        self.instead = Some(text.into());
        self
    }
}

impl From<Audience> for Seen {
    /// This takes the trace from the audience, with its ground.
    fn from(audience: Audience) -> Self {
        let ground = match &audience {
            Audience::NotFor { ground, .. }
            | Audience::ProfessionalsOnly { ground }
            | Audience::PoliceRestricted { ground } => ground.trim(),
            Audience::Everyone | Audience::FamilyOnly { .. } | Audience::LegallyPrivileged => "",
        };
        let ground = if ground.is_empty() { "the chair’s decision" } else { ground };
        let instead = audience.leaves_trace().then(|| format!("[withheld: {ground}]"));
        Self { audience, instead }
    }
}
