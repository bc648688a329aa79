//! What a baby is called: by the working name before birth, by its own name after it.

use chrono::NaiveDate;

use crate::{BabyAtBirth, BabyId, CaseFile, UnbornBaby};

impl CaseFile {
    /// This gives the words under which the case is known on screen: "Unborn baby Bello", later "Amara Bello".
    #[must_use]
    pub fn title(&self) -> String {
        self.title_on(None)
    }

    /// This gives the words under which the case was known on a day: what was decided before the birth was decided
    /// about an unborn baby, and its papers go on saying so. Without a day it is as known now.
    #[must_use]
    pub fn title_on(&self, day: Option<NaiveDate>) -> String {
        let names: Vec<String> = self
            .pregnancy
            .babies
            .iter()
            .map(|baby| self.name_of_baby_on(baby, day))
            .filter(|name| !name.is_empty())
            .collect();
        if !names.is_empty() {
            return names.join(" and ");
        }
        let whose = if self.is_born_by(None, day) { "Baby" } else { "Unborn baby" };
        match self.mother() {
            Some(mother) if !mother.name.family.is_empty() => format!("{whose} {}", mother.name.family),
            Some(_) | None => whose.to_owned(),
        }
    }

    /// This gives what a baby is called now.
    ///
    /// # Missing data
    /// Gives nothing where the baby has neither a name nor a working name.
    #[must_use]
    pub fn baby_name(&self, id: &BabyId) -> String {
        self.baby_name_on(id, None)
    }

    /// This gives what a baby was called on a day; without a day, what it is called now.
    #[must_use]
    pub fn baby_name_on(&self, id: &BabyId, day: Option<NaiveDate>) -> String {
        let baby = self.pregnancy.babies.iter().find(|baby| baby.id == *id);
        baby.map(|baby| self.name_of_baby_on(baby, day)).unwrap_or_default()
    }

    fn name_of_baby_on(&self, baby: &UnbornBaby, day: Option<NaiveDate>) -> String {
        let born = self.baby_at_birth(&baby.id);
        let is_born = self.is_born_by(Some(&baby.id), day);
        let given = born.filter(|born| !born.name.given.trim().is_empty());
        match given {
            // Without a day of birth the name is known now, and on no day in the past.
            Some(named) if is_born || (day.is_none() && named.born_on.is_none()) => named.name.full(),
            Some(_) | None => working_name(baby.working_name.trim(), is_born),
        }
    }

    /// This gives what is recorded of a baby at birth.
    #[must_use]
    pub fn baby_at_birth(&self, id: &BabyId) -> Option<&BabyAtBirth> {
        self.birth.as_ref().and_then(|birth| birth.babies.iter().find(|baby| baby.id == *id))
    }

    /// Whether a baby, or any of them, was born by a day, or is born now.
    fn is_born_by(&self, id: Option<&BabyId>, day: Option<NaiveDate>) -> bool {
        let born = match id {
            Some(id) => self.baby_at_birth(id).and_then(|baby| baby.born_on),
            None => self.born_on(),
        };
        born.is_some_and(|born| day.is_none_or(|day| born <= day))
    }
}

/// A baby who is born and has no name yet is unborn no more.
fn working_name(name: &str, is_born: bool) -> String {
    const UNBORN: &str = "unborn ";
    match (name.get(..UNBORN.len()), name.get(UNBORN.len()..)) {
        (Some(first), Some(rest)) if is_born && first.eq_ignore_ascii_case(UNBORN) => {
            let mut letters = rest.trim_start().chars();
            letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
        }
        (_, _) => name.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Birth, PersonName};

    fn case(given: &str, born_on: Option<&str>) -> CaseFile {
        let mut case = CaseFile::new("c".into());
        let unborn = |id: &str, name: &str| UnbornBaby {
            id: id.into(),
            working_name: name.to_owned(),
            ..UnbornBaby::default()
        };
        case.pregnancy.babies = vec![unborn("b", "Unborn baby O’Neill")];
        let baby = BabyAtBirth {
            id: "b".into(),
            name: PersonName::new(given, "O’Neill"),
            born_on: born_on.and_then(|day| day.parse().ok()),
            ..BabyAtBirth::default()
        };
        case.birth = Some(Birth { babies: vec![baby], ..Birth::default() });
        case
    }

    fn day(day: &str) -> Option<NaiveDate> {
        day.parse().ok()
    }

    #[test]
    fn the_name_given_at_birth_takes_the_place_of_the_working_name() {
        let named = case("Siân", Some("2026-10-03"));
        assert_eq!(named.title(), "Siân O’Neill");
        assert_eq!(named.baby_name(&"b".into()), "Siân O’Neill");
    }

    #[test]
    fn what_was_decided_before_the_birth_was_decided_about_an_unborn_baby() {
        let named = case("Siân", Some("2026-10-03"));
        assert_eq!(named.title_on(day("2026-10-02")), "Unborn baby O’Neill");
        assert_eq!(named.title_on(day("2026-10-03")), "Siân O’Neill", "from the day of birth on");
        let undated = case("Siân", None);
        assert_eq!(undated.title_on(day("2026-10-02")), "Unborn baby O’Neill", "nobody knows since when");
        assert_eq!(undated.title(), "Siân O’Neill");
    }

    #[test]
    fn a_baby_who_is_born_and_has_no_name_yet_is_unborn_no_more() {
        assert_eq!(case("", Some("2026-10-03")).title(), "Baby O’Neill");
        assert_eq!(case("", None).title(), "Unborn baby O’Neill");
        let mut nameless = case("", Some("2026-10-03"));
        nameless.pregnancy.babies.clear();
        assert_eq!(nameless.title(), "Baby");
    }
}
