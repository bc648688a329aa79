//! Words of the work in words of the kitchen table.

use prebirth_domain::{Category, ConcernKind, Outcome};

use crate::minutes::words::capital;

/// These stand for long or foreign-sounding words; the longest come first.
const INSTEAD: [(&str, &str); 39] = [
    ("initial child protection conference", "first meeting"),
    ("review child protection conference", "next big meeting"),
    ("child protection conference", "meeting"),
    ("non-molestation order", "court order that keeps him away"),
    ("interim care order", "short court order about who cares for the baby"),
    ("emergency protection order", "urgent court order"),
    ("special guardianship order", "court order that a relative brings up a child"),
    ("domestic violence", "violence at home"),
    ("domestic abuse", "violence or control at home"),
    ("substance misuse", "use of drugs or drink"),
    ("safeguarding midwife", "specialist midwife"),
    ("safeguarding", "keeping safe"),
    ("antenatal", "pregnancy"),
    ("multi-agency", "joint"),
    ("contingency plan", "plan B"),
    ("contingency", "plan B"),
    ("professionals", "workers"),
    ("agencies", "services"),
    ("agency", "service"),
    ("significant harm", "serious harm"),
    ("sibling", "brother or sister"),
    ("siblings", "brothers and sisters"),
    ("MARAC", "the meeting about high risk at home"),
    ("MAPPA", "the meeting about risk from offenders"),
    ("IDVA", "domestic abuse worker"),
    ("ICPC", "first meeting"),
    ("RCPC", "next big meeting"),
    ("PLO", "the step before court"),
    ("EPO", "urgent court order"),
    ("ICO", "short court order"),
    ("LAC", "looked after"),
    ("CIN", "child in need"),
    ("CPP", "child protection plan"),
    ("CP", "child protection"),
    ("EDD", "due date"),
    ("HV", "health visitor"),
    ("SW", "social worker"),
    ("DV", "violence at home"),
    ("DA", "violence at home"),
];

/// This puts plain words in place of the words of the work, whole words only, and weeks in words.
///
/// A word with a capital inside a sentence is part of a name, such as "Eastmere Domestic Abuse Service": it stays.
pub(super) fn plain(text: &str) -> String {
    let mut plain = weeks_in_words(text);
    for (word, instead) in INSTEAD {
        plain = replaced(&plain, word, instead);
    }
    plain
}

/// Short forms are matched as they are, so that "da" in a name stays.
fn replaced(text: &str, word: &str, instead: &str) -> String {
    let is_short_form = word.chars().all(|letter| letter.is_uppercase());
    let mut written = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((at, length)) = find(rest, word, is_short_form) {
        let (before, after) = rest.split_at(at);
        let (found, after) = after.split_at(length);
        let is_whole = !before.ends_with(char::is_alphanumeric) && !after.starts_with(char::is_alphanumeric);
        written.push_str(before);
        let begins = written.trim_end().is_empty() || written.trim_end().ends_with(['.', '!', '?', ':', '“']);
        let capitals = found.chars().filter(|letter| letter.is_uppercase()).count();
        let is_name = !is_short_form && capitals > usize::from(begins);
        if is_whole && !is_name {
            put(&mut written, instead, begins);
        } else {
            written.push_str(found);
        }
        rest = after;
    }
    written.push_str(rest);
    written
}

/// This puts plain words behind an article that fits them: "a MARAC" becomes "the meeting", "an EPO" "a court order".
fn put(written: &mut String, instead: &str, begins: bool) {
    const ARTICLES: [&str; 6] = ["the ", "The ", "a ", "A ", "an ", "An "];
    let own = instead.starts_with("the ");
    let article = ARTICLES.into_iter().find(|article| {
        let before = written.strip_suffix(article);
        before.is_some_and(|before| !before.ends_with(|letter: char| !letter.is_whitespace()))
    });
    let Some(article) = article else {
        written.push_str(&if begins { capital(instead) } else { instead.to_owned() });
        return;
    };
    let is_definite = article.eq_ignore_ascii_case("the ");
    let fitting = match (own, is_definite) {
        (true, _) => "",
        (false, true) => "the ",
        (false, false) if instead.starts_with(['a', 'e', 'i', 'o', 'u']) => "an ",
        (false, false) => "a ",
    };
    written.truncate(written.len() - article.len());
    let put = format!("{fitting}{instead}");
    let has_capital = article.starts_with(char::is_uppercase);
    written.push_str(&if has_capital { capital(&put) } else { put });
}

/// Parents count in weeks; "34+0" is for the ward.
fn weeks_in_words(text: &str) -> String {
    let written = |word: &str| {
        let digits = |part: &str| part.chars().all(|letter| letter.is_ascii_digit());
        let opened = word.strip_prefix('(').unwrap_or(word);
        let bracket = word.strip_suffix(opened)?;
        let bare = opened.trim_end_matches(|letter: char| !letter.is_ascii_digit());
        let (weeks, days) = bare.split_once('+')?;
        let is_gestation = weeks.len() == 2 && days.len() == 1 && digits(weeks) && digits(days);
        let rest = opened.strip_prefix(bare)?;
        is_gestation.then(|| match days {
            "0" => format!("{bracket}{weeks} weeks{rest}"),
            "1" => format!("{bracket}{weeks} weeks and 1 day{rest}"),
            days => format!("{bracket}{weeks} weeks and {days} days{rest}"),
        })
    };
    let words: Vec<String> =
        text.split(' ').map(|word| written(word).unwrap_or_else(|| word.to_owned())).collect();
    words
        .join(" ")
        .replace(" weeks weeks", " weeks")
        .replace(" days weeks", " days")
        .replace(" day weeks", " day")
}

fn find(text: &str, word: &str, as_it_is: bool) -> Option<(usize, usize)> {
    if as_it_is {
        return text.find(word).map(|at| (at, word.len()));
    }
    // The words are plain ASCII, so lower case keeps every place.
    text.to_ascii_lowercase().find(&word.to_ascii_lowercase()).map(|at| (at, word.len()))
}

/// This says what was decided, to the parents.
pub(super) fn decided(outcome: Outcome) -> &'static str {
    match outcome {
        Outcome::ChildProtectionPlan => {
            "The meeting decided that your baby needs a child protection plan. That means: people are worried \
             that your baby could be badly hurt or not cared for. They will work with you to keep your baby safe."
        }
        Outcome::PlanContinues => {
            "The meeting decided that the child protection plan continues. People still worry about your baby."
        }
        Outcome::PlanEnds => "The meeting decided that your baby no longer needs a child protection plan.",
        Outcome::ChildInNeedPlan => {
            "The meeting decided that your baby does not need a child protection plan. Your family will get help \
             under a child in need plan. You agree to this help; nobody makes you take it."
        }
        Outcome::FamilyHelpPlan | Outcome::EarlyHelp => {
            "The meeting decided that your baby does not need a child protection plan. Your family will be \
             offered help."
        }
        Outcome::NoPlan => "The meeting decided that your baby does not need a plan.",
        Outcome::Adjourned => "The meeting did not decide yet. It will meet again.",
        Outcome::NotRecorded => "The decision is not written down yet. We will tell you.",
    }
}

/// This says what people worry about most, to the parents.
pub(super) fn category(category: Category) -> &'static str {
    match category {
        Category::Neglect => {
            "What people worry about most: your baby may not get the care that every child needs."
        }
        Category::Physical => "What people worry about most: your baby may be hit, shaken or hurt.",
        Category::Sexual => "What people worry about most: somebody may harm your baby sexually.",
        Category::Emotional => {
            "What people worry about most: your baby may be harmed by fear or fighting, or by not feeling loved."
        }
        Category::Multiple => "People worry about more than one kind of harm.",
    }
}

/// This names a concern to the parents.
pub(super) fn concern(kind: ConcernKind) -> &'static str {
    match kind {
        ConcernKind::DomesticAbuse => "Violence or control at home",
        ConcernKind::SubstanceMisuse => "Drugs",
        ConcernKind::Alcohol => "Drink",
        ConcernKind::MentalHealth => "How a parent feels",
        ConcernKind::SelfHarm => "A parent hurting themselves",
        ConcernKind::LearningDisability => "Help with learning",
        ConcernKind::PhysicalHealth => "A parent’s health",
        ConcernKind::LateBooking => "Missed pregnancy check-ups",
        ConcernKind::ConcealedPregnancy => "The pregnancy was hidden",
        ConcernKind::PreviousChildRemoved => "An older child who lives elsewhere",
        ConcernKind::PreviousChildHarmed => "An older child was hurt or died",
        ConcernKind::SiblingOnPlan => "A brother or sister has a plan",
        ConcernKind::RiskToChildren => "Somebody who may hurt children",
        ConcernKind::HomeConditions => "The home",
        ConcernKind::Homelessness => "A home for the baby",
        ConcernKind::Money => "Money",
        ConcernKind::YoungParent => "Being a young parent",
        ConcernKind::CareExperienced => "Growing up in care",
        ConcernKind::UnknownFather => "Who the father is",
        ConcernKind::Exploitation => "Being exploited",
        ConcernKind::Offending => "Trouble with the law",
        ConcernKind::Custody => "A parent in prison",
        ConcernKind::Immigration => "The right to stay",
        ConcernKind::FemaleGenitalMutilation => "Female genital mutilation",
        ConcernKind::HonourBasedAbuse => "Being forced or shamed by family",
        ConcernKind::UnbornHealth => "The baby’s health",
        ConcernKind::Smoking => "Smoking",
        ConcernKind::Engagement => "Keeping in touch with workers",
        ConcernKind::Other => "Something else",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_of_the_work_are_put_plainly_and_names_stay() {
        for (text, expected) in [
            ("MARAC met.", "The meeting about high risk at home met.".to_owned()),
            ("A MARAC met on Monday.", "The meeting about high risk at home met on Monday.".to_owned()),
            (
                "She sees an IDVA; the IDVA rings.",
                "She sees a domestic abuse worker; the domestic abuse worker rings.".to_owned(),
            ),
            ("An EPO was made.", "An urgent court order was made.".to_owned()),
            ("Eastmere Domestic Abuse Service helps.", "Eastmere Domestic Abuse Service helps.".to_owned()),
            ("Domestic abuse is a crime.", "Violence or control at home is a crime.".to_owned()),
            ("By 34+0, at 28+3 weeks.", "By 34 weeks, at 28 weeks and 3 days.".to_owned()),
            ("Safeguarding comes first.", "Keeping safe comes first.".to_owned()),
            ("Ring before the birth (34+0).", "Ring before the birth (34 weeks).".to_owned()),
            ("Seen at (28+1 weeks).", "Seen at (28 weeks and 1 day).".to_owned()),
            ("The safeguarding midwife rings.", "The specialist midwife rings.".to_owned()),
            ("The contingency plan is her aunt.", "The plan B is her aunt.".to_owned()),
            ("She goes to the postnatal ward.", "She goes to the postnatal ward.".to_owned()),
            ("Canada and Aldana", "Canada and Aldana".to_owned()),
            ("the agency’s view", "the service’s view".to_owned()),
        ] {
            assert_eq!(plain(text), expected, "{text}");
        }
    }
}
