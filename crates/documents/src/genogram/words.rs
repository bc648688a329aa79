//! The picture in sentences, for whoever does not see it.

use super::{Family, Member, Sign, Tie};

pub(super) fn sentences(family: &Family) -> String {
    let mut said = Vec::new();
    for member in &family.members {
        said.push(who(member));
    }
    for link in &family.links {
        let (Some(one), Some(other)) = (family.member(&link.one), family.member(&link.other)) else {
            continue;
        };
        let (one, other) = (&one.name, &other.name);
        said.push(match link.tie {
            Tie::Couple => format!("{one} and {other} are a couple."),
            Tie::Parted => format!("{one} and {other} were a couple and have parted."),
            Tie::Parent => format!("{one} is a parent of {other}."),
            Tie::PossibleParent => format!("{one} may be a parent of {other}."),
            Tie::Carer => format!("{one} brings up {other}."),
            Tie::Sibling => format!("{one} and {other} are brothers or sisters."),
        });
    }
    if said.is_empty() { "Nobody of the family is recorded.".to_owned() } else { said.join(" ") }
}

fn who(member: &Member) -> String {
    let mut words = match member.sign {
        Sign::Withheld => return "One person is withheld from this copy.".to_owned(),
        Sign::Square | Sign::Circle | Sign::Diamond | Sign::Triangle => member.name.clone(),
    };
    if !member.role.is_empty() {
        words.push_str(&format!(", {}", lower(&member.role)));
    }
    if member.is_in_household && member.sign != Sign::Triangle {
        words.push_str(", lives in the mother’s household");
    }
    if member.has_died {
        words.push_str(", has died");
    }
    words.push('.');
    words
}

fn lower(text: &str) -> String {
    let mut letters = text.chars();
    let second_is_small = text.chars().nth(1).is_none_or(char::is_lowercase);
    match letters.next() {
        Some(first) if second_is_small => first.to_lowercase().chain(letters).collect(),
        Some(_) | None => text.to_owned(),
    }
}
