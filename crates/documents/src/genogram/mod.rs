//! The family as a picture: people, couples, children, the pregnancy and the household, drawn from the case.

mod drawing;
mod places;
mod record;
mod shapes;
mod svg;
mod words;

pub use drawing::{Drawing, Label, Placed, Polygon, Tone};

use chrono::NaiveDate;
use prebirth_domain::CaseFile;

use crate::model::Seen;

/// This is a family as it is drawn: who is in it and how they belong together.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Family {
    /// These are the people, the unborn babies among them.
    pub members: Vec<Member>,
    /// These join two of them.
    pub links: Vec<Link>,
    /// This says who may know who lives with the mother.
    pub household: Seen,
}

/// This is somebody in the picture.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Member {
    /// This says who may know that they are there.
    pub seen: Seen,
    /// This tells them apart in the links.
    pub key: String,
    /// This is their name.
    pub name: String,
    /// This says what they are to the baby.
    pub role: String,
    /// This is how they are drawn.
    pub sign: Sign,
    /// This says whether they live with the mother.
    pub is_in_household: bool,
    /// This says whether they have died.
    pub has_died: bool,
}

/// This is how somebody is drawn.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sign {
    /// This is a man or boy: a square.
    Square,
    /// This is a woman or girl: a circle.
    Circle,
    /// This is somebody whose sex is not recorded: a diamond.
    Diamond,
    /// This is a pregnancy: a triangle.
    Triangle,
    /// This stands for somebody of whom this reader may not know more.
    Withheld,
}

/// This joins two people.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Link {
    /// This is one of the two: the parent, where one is a parent.
    pub one: String,
    /// This is the other.
    pub other: String,
    /// This says how they belong together.
    pub tie: Tie,
    /// This says it for a reader who knows of no other man that may be the father.
    pub alone: Tie,
}

/// This says how two people belong together.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tie {
    /// They are a couple.
    Couple,
    /// They were a couple.
    Parted,
    /// One is the other's parent.
    Parent,
    /// One may be the other's parent.
    PossibleParent,
    /// One brings the other up and is not the parent.
    Carer,
    /// They are brothers or sisters, whole or half.
    Sibling,
}

impl Family {
    /// This gives the family of a case, each person with who may know of them.
    ///
    /// # Missing data
    /// A person with no recorded tie to anybody stands beside the others. Never fails.
    pub fn of(case: &CaseFile) -> Self {
        record::family(case, None)
    }

    /// This gives the family as it was on the day of a conference: a baby born later is not born yet. Without a day
    /// it is the family of now.
    pub fn on(case: &CaseFile, day: Option<NaiveDate>) -> Self {
        record::family(case, day)
    }

    /// This gives the family for the screen of those who keep the record, with a word on whom not every copy shows.
    pub fn for_screen(case: &CaseFile) -> Self {
        let mut family = Self::of(case);
        for member in family.members.iter_mut().filter(|member| member.seen != Seen::by_everyone()) {
            member.role.push_str(" (not in every copy)");
        }
        family
    }

    /// This gives the family for somebody who may see what `sees` allows: the others and their ties are gone.
    #[must_use]
    pub fn for_eyes(&self, sees: &dyn Fn(&Seen) -> bool) -> Self {
        let mut members = Vec::new();
        for member in &self.members {
            if sees(&member.seen) {
                members.push(Member { seen: Seen::by_everyone(), ..member.clone() });
            } else if member.seen.instead.is_some() {
                members.push(Member {
                    seen: Seen::by_everyone(),
                    key: member.key.clone(),
                    name: "Withheld".to_owned(),
                    role: String::new(),
                    sign: Sign::Withheld,
                    is_in_household: false,
                    has_died: false,
                });
            }
        }
        let is_there = |key: &String| members.iter().any(|member| member.key == *key);
        let mut links: Vec<Link> =
            self.links.iter().filter(|link| is_there(&link.one) && is_there(&link.other)).cloned().collect();
        // That a man is not certain to be the father would tell him that there is another.
        let may_be = |link: &&Link| link.tie == Tie::PossibleParent;
        let children: Vec<String> = links.iter().filter(may_be).map(|link| link.other.clone()).collect();
        for link in links.iter_mut().filter(|link| link.tie == Tie::PossibleParent) {
            if children.iter().filter(|child| **child == link.other).count() == 1 {
                link.tie = link.alone;
            }
        }
        if !sees(&self.household) {
            members.iter_mut().for_each(|member| member.is_in_household = false);
        }
        Self { members, links, household: Seen::by_everyone() }
    }

    /// This gives the picture.
    pub fn drawing(&self) -> Drawing {
        drawing::draw(self)
    }

    /// This says in sentences what the picture shows.
    pub fn in_words(&self) -> String {
        words::sentences(self)
    }

    pub(crate) fn member(&self, key: &str) -> Option<&Member> {
        self.members.iter().find(|member| member.key == key)
    }
}

/// This draws a family as SVG.
pub fn svg(family: &Family) -> String {
    svg::write(family)
}

#[cfg(test)]
mod tests;
