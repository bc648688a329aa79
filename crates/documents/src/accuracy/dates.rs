//! Days, gestations and numbers: do they exist, and do they agree with each other and with the record?

mod found;

use chrono::{Datelike, NaiveDate};
use prebirth_domain::{CaseFile, Conference, DueWhen, Gestation, day_in_words};

use self::found::{Found, Weeks, days, weeks};
use super::known::{Known, folded};
use super::texts::Text;
use super::tokens::Token;
use super::{Doubt, DoubtKind, RecordPart, Span};

pub(super) fn check(
    case: &CaseFile,
    conference: &Conference,
    known: &Known,
    text: &Text<'_>,
    letters: &[char],
    tokens: &[Token],
    doubts: &mut Vec<Doubt>,
) {
    let days = days(letters, tokens);
    let terms = weeks(letters, tokens);
    let mut pen = Pen { text, doubts };
    for found in &days {
        pen.day(case, conference, known, letters, tokens, found);
    }
    for term in &terms {
        pen.weeks(case, &days, letters, term);
    }
    pen.due(case, letters, &days);
    pen.numbers(known, letters);
}

struct Pen<'a, 'b> {
    text: &'a Text<'b>,
    doubts: &'a mut Vec<Doubt>,
}

impl Pen<'_, '_> {
    fn doubt(&mut self, nature: DoubtKind, span: Span, what: &str, mend: Option<String>) {
        let sentence = format!("{}: {what}", self.text.place.words);
        self.doubts.push(Doubt { nature, place: self.text.place.clone(), span: Some(span), sentence, mend });
    }

    fn day(
        &mut self,
        case: &CaseFile,
        conference: &Conference,
        known: &Known,
        letters: &[char],
        tokens: &[Token],
        found: &Found,
    ) {
        let Some(day) = found.day else {
            self.doubt(DoubtKind::Day, found.span, "this day does not exist in the calendar.", None);
            return;
        };
        if let Some((weekday, span)) = found.weekday.filter(|(weekday, _)| *weekday != day.weekday()) {
            let right = day.format("%A").to_string();
            let what = format!("{} is a {right}, not a {}.", day_in_words(day), found::weekday_name(weekday));
            self.doubt(DoubtKind::Day, span, &what, Some(right));
            return;
        }
        if let Some((expected, what)) = expected(case, conference, letters, tokens, found) {
            if !expected.contains(&day) && !expected.is_empty() {
                let written: Vec<String> = expected.iter().map(|day| day_in_words(*day)).collect();
                let words =
                    format!("{what} is recorded as {}, not {}.", written.join(" or "), day_in_words(day));
                let mend =
                    expected.first().filter(|_| expected.len() == 1).map(|day| found.written_like(*day));
                self.doubt(DoubtKind::Day, found.span, &words, mend);
            }
            return;
        }
        if known.days.contains(&day) || !found.has_year {
            return;
        }
        // The same day of another year is a slip of the pen, most of all in January.
        let same_day = |other: &&NaiveDate| other.month() == day.month() && other.day() == day.day();
        let other = known.days.iter().filter(same_day).min_by_key(|other| (other.year() - day.year()).abs());
        if let Some(other) = other.filter(|other| (other.year() - day.year()).abs() <= 2) {
            let what = format!("the record has {}, not {}.", day_in_words(*other), day_in_words(day));
            self.doubt(DoubtKind::Day, found.span, &what, Some(found.written_like(*other)));
        }
    }

    fn weeks(&mut self, case: &CaseFile, days: &[Found], letters: &[char], term: &Weeks) {
        // “52 weeks and 2 days” is a length of time: only the sign makes a gestation.
        if term.has_plus() && (term.days.is_some_and(|days| days > 6) || term.weeks > 43) {
            self.doubt(
                DoubtKind::Gestation,
                term.span,
                "this is not a possible gestation: write completed weeks and 0 to 6 days.",
                None,
            );
            return;
        }
        // A day and a term that stand side by side are about one moment.
        let beside = days.iter().find(|found| {
            let (end, start) = if found.span.end <= term.span.start {
                (found.span.end, term.span.start)
            } else {
                (term.span.end, found.span.start)
            };
            let between: String = letters.get(end..start).unwrap_or_default().iter().collect();
            let between = between.trim().trim_end_matches("weeks").trim();
            // “For 12 weeks” is a length of time: only a sign or “at” makes a moment of plain weeks.
            let is_moment =
                term.days.is_some() || term.is_of_forty() || matches!(between, "(" | "at" | ", at" | "(at");
            is_moment
                && matches!(
                    between,
                    "(" | ","
                        | "at"
                        | "on"
                        | ", at"
                        | "on the"
                        | ""
                        | "(at"
                        | "weeks,"
                        | "weeks on"
                        | "weeks ("
                        | "weeks of pregnancy on"
                )
        });
        let Some(day) = beside.and_then(|found| found.day) else { return };
        let possible: Vec<Gestation> = case
            .pregnancy
            .due_dates
            .iter()
            .filter_map(|due| due.date)
            .map(|due| Gestation::on(day, due))
            .collect();
        let is_meant = |right: &Gestation| match term.days {
            Some(days) => *right == Gestation::weeks_and_days(term.weeks, days),
            None => right.weeks() == term.weeks,
        };
        if possible.is_empty() || possible.iter().any(is_meant) {
            return;
        }
        let right = case.gestation_on(day).map(|right| term.written_like(right));
        let words = right.as_ref().map_or_else(String::new, |right| format!(" It is {right}."));
        let written: String =
            letters.get(term.span.start..term.span.end).unwrap_or_default().iter().collect();
        let what = format!("{} is not {written} by any recorded due date.{words}", day_in_words(day));
        self.doubt(DoubtKind::Gestation, term.span, &what, right);
    }

    /// “By 3 December” in an action that is due on another day.
    fn due(&mut self, case: &CaseFile, letters: &[char], days: &[Found]) {
        if self.text.place.part != RecordPart::Action || self.text.place.field != "text" {
            return;
        }
        let action = case.plan.actions.iter().find(|one| one.id.as_str() == self.text.place.id);
        let Some(DueWhen::Day { on }) = action.and_then(|one| one.due.clone()) else { return };
        let by: Vec<&Found> =
            days.iter().filter(|found| before(letters, found.start(), 4).ends_with("by ")).collect();
        let agrees = by.iter().any(|found| found.day == Some(on));
        if let Some(found) = by.last().filter(|_| !agrees)
            && found.day.is_some()
        {
            let what = format!("the action is due on {}.", day_in_words(on));
            self.doubt(DoubtKind::Day, found.span, &what, Some(found.written_like(on)));
        }
    }

    /// An NHS number is three, three and four figures.
    fn numbers(&mut self, known: &Known, letters: &[char]) {
        if known.numbers.is_empty() {
            return;
        }
        for span in found::nhs_numbers(letters) {
            let figures: String = letters
                .get(span.start..span.end)
                .unwrap_or_default()
                .iter()
                .filter(|one| one.is_ascii_digit())
                .collect();
            if !known.numbers.contains(&figures) {
                self.doubt(DoubtKind::Number, span, "this NHS number is nobody’s in this case.", None);
            }
        }
    }
}

/// This gives the recorded days of what a text names just before a day, and its name.
fn expected(
    case: &CaseFile,
    conference: &Conference,
    letters: &[char],
    tokens: &[Token],
    found: &Found,
) -> Option<(Vec<NaiveDate>, String)> {
    let lead = before(letters, found.start(), 44).to_lowercase().replace("d.o.b.", "born");
    // What stands in the sentence before belongs to another day.
    let lead = lead.rsplit(['.', ';', '!', '?']).next().unwrap_or_default().trim_end();
    let lead = lead.trim_end_matches(['(', ',', ':', '-', '–', '=']).trim_end();
    let lead = [
        "on", "for", "is", "was", "of", "by", "held", "the", "dated", "will be", "sits", "booked", "set",
        "fixed", "planned", "arranged", "listed",
    ]
    .into_iter()
    .cycle()
    .take(72)
    .fold(lead, |lead, word| match lead.strip_suffix(word) {
        Some(rest) if rest.ends_with(' ') || rest.is_empty() => rest.trim_end(),
        Some(_) | None => lead,
    });
    let decision = conference.decision.as_ref();
    let one = |day: Option<NaiveDate>| day.into_iter().collect::<Vec<_>>();
    let says = |word: &str| {
        let rest = lead.strip_suffix(word);
        rest.is_some_and(|rest| !rest.ends_with(char::is_alphanumeric))
    };
    if says("due") || says("due date") || says("edd") {
        let is_of_baby = lead.contains("baby") || lead.contains("babies") || !says("due");
        let days = case.pregnancy.due_dates.iter().filter_map(|due| due.date).collect();
        return is_of_baby.then(|| (days, "The due date".to_owned()));
    }
    if says("born") || says("dob") || says("date of birth") {
        return born(case, tokens, found);
    }
    if lead.ends_with("first core group") || lead.ends_with("first core group meeting") {
        return Some((
            one(decision.and_then(|one| one.first_core_group_on)),
            "The first core group".to_owned(),
        ));
    }
    if lead.ends_with("review conference") {
        return Some((one(decision.and_then(|one| one.review_on)), "The review conference".to_owned()));
    }
    if lead.ends_with("strategy discussion") {
        let days = case.strategy_discussions.iter().filter_map(|one| one.held_on).collect();
        return Some((days, "The strategy discussion".to_owned()));
    }
    if lead.ends_with("referral") || lead.ends_with("referral received") {
        let days = case.referrals.iter().filter_map(|one| one.received_on).collect();
        return Some((days, "The referral".to_owned()));
    }
    if lead.ends_with("this conference") || lead.ends_with("child protection conference") {
        let days = case.conferences.iter().filter_map(|one| one.on).collect();
        return Some((days, "The conference".to_owned()));
    }
    None
}

/// The name that stands nearest before “born” says whose birthday it is.
fn born(case: &CaseFile, tokens: &[Token], found: &Found) -> Option<(Vec<NaiveDate>, String)> {
    let before: Vec<&Token> = tokens.iter().filter(|token| token.span.end <= found.start()).collect();
    let near = before.iter().rev().take(8);
    for token in near {
        let named: Vec<_> =
            case.people.iter().filter(|one| folded(&one.name.given) == folded(&token.text)).collect();
        if let [person] = named.as_slice() {
            let days: Vec<NaiveDate> = person.date_of_birth.into_iter().collect();
            return (!days.is_empty())
                .then(|| (days, format!("The date of birth of {}", person.name.full())));
        }
    }
    None
}

fn before(letters: &[char], at: usize, most: usize) -> String {
    letters.get(at.saturating_sub(most)..at).unwrap_or_default().iter().collect()
}
