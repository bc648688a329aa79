//! Who may see a part of a document, and what stands in its place for the others.

use prebirth_domain::{Audience, PersonId};

/// This says who may see a part, and what everybody else reads in its place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Seen {
    /// This says who may see it.
    pub audience: Audience,
    /// This is the ground printed in its place; nothing is printed where even the trace would harm.
    pub trace: Option<String>,
}

impl Seen {
    /// This is for a part that everybody may see.
    pub fn by_everyone() -> Self {
        Self { audience: Audience::Everyone, trace: None }
    }

    /// This is for a part that the professionals see, and of the family these people alone.
    pub fn in_the_family_only_by(people: Vec<PersonId>) -> Self {
        Self { audience: Audience::FamilyOnly { people }, trace: None }
    }

    /// This is what everybody else reads in the part's place.
    pub fn replacement(&self) -> Option<String> {
        self.trace.as_ref().map(|ground| format!("[withheld: {ground}]"))
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
        let trace = audience.leaves_trace().then(|| ground.to_owned());
        Self { audience, trace }
    }
}
