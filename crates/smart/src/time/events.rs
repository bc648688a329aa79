//! Events that a deadline can hang on.

use crate::token::Token;

/// Something that happens on a day, known to the case or not.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Event {
    Birth,
    DueDate,
    Discharge,
    Conference,
    Review,
    CoreGroup,
    /// A meeting or contact whose day only the people in it know.
    Contact,
}

const PHRASES: &[(&str, Event)] = &[
    ("expected date of delivery", Event::DueDate),
    ("due date", Event::DueDate),
    ("edd", Event::DueDate),
    ("discharge planning meeting", Event::Contact),
    ("discharge from hospital", Event::Discharge),
    ("discharge from the ward", Event::Discharge),
    ("discharge home", Event::Discharge),
    ("discharge", Event::Discharge),
    ("discharged", Event::Discharge),
    ("mum's discharge", Event::Discharge),
    ("leaving hospital", Event::Discharge),
    ("leaving the ward", Event::Discharge),
    ("leaving the hospital", Event::Discharge),
    ("baby leaves hospital", Event::Discharge),
    ("baby goes home", Event::Discharge),
    ("going home", Event::Discharge),
    ("review child protection conference", Event::Review),
    ("review conference", Event::Review),
    ("first review conference", Event::Review),
    ("next review conference", Event::Review),
    ("review cp conference", Event::Review),
    ("review cpc", Event::Review),
    ("3 month review", Event::Review),
    ("three month review", Event::Review),
    ("review meeting", Event::Review),
    ("first review", Event::Review),
    ("next review", Event::Review),
    ("next rcpc", Event::Review),
    ("rcpc", Event::Review),
    ("review", Event::Review),
    ("initial child protection conference", Event::Conference),
    ("child protection conference", Event::Conference),
    ("conference", Event::Conference),
    ("icpc", Event::Conference),
    ("this meeting", Event::Conference),
    ("next conference", Event::Review),
    ("next core group meeting", Event::CoreGroup),
    ("first core group meeting", Event::CoreGroup),
    ("core group meeting", Event::CoreGroup),
    ("next core group", Event::CoreGroup),
    ("first core group", Event::CoreGroup),
    ("second core group", Event::CoreGroup),
    ("initial core group", Event::CoreGroup),
    ("core group", Event::CoreGroup),
    ("next cg", Event::CoreGroup),
    ("birth", Event::Birth),
    ("delivery", Event::Birth),
    ("baby's birth", Event::Birth),
    ("baby being born", Event::Birth),
    ("baby is born", Event::Birth),
    ("born", Event::Birth),
    ("next appointment", Event::Contact),
    ("next appt", Event::Contact),
    ("next visit", Event::Contact),
    ("next home visit", Event::Contact),
    ("next antenatal appointment", Event::Contact),
    ("next antenatal appt", Event::Contact),
    ("next midwife appointment", Event::Contact),
    ("next scan", Event::Contact),
    ("next contact", Event::Contact),
    ("next session", Event::Contact),
    ("next meeting", Event::Contact),
    ("next home", Event::Contact),
    ("next supervision", Event::Contact),
    ("first appointment", Event::Contact),
    ("first visit", Event::Contact),
    ("booking appointment", Event::Contact),
    ("booking visit", Event::Contact),
    ("growth scan", Event::Contact),
    ("anomaly scan", Event::Contact),
    ("antenatal visit", Event::Contact),
    ("antenatal home visit", Event::Contact),
    ("legal planning meeting", Event::Contact),
    ("birth planning meeting", Event::Contact),
    ("pre discharge meeting", Event::Contact),
    ("discharge meeting", Event::Contact),
    ("family group conference", Event::Contact),
    ("fgc", Event::Contact),
    ("fgdm", Event::Contact),
    ("new birth visit", Event::Contact),
    ("court hearing", Event::Contact),
    ("first hearing", Event::Contact),
    ("hearing", Event::Contact),
    ("transfer", Event::Contact),
    ("release", Event::Contact),
    ("admission", Event::Contact),
    ("handover", Event::Contact),
    ("6 week check", Event::Contact),
    ("six week check", Event::Contact),
    ("release date", Event::Contact),
    ("end of the school term", Event::Contact),
];

/// This finds the longest event that is named at a place, with the number of its words.
pub(super) fn event(tokens: &[Token], from: usize) -> Option<(Event, usize)> {
    let first = tokens.get(from)?.word.as_str();
    let mut best: Option<(Event, usize)> = None;
    for (phrase, event) in PHRASES {
        if !phrase.starts_with(first) {
            continue;
        }
        let mut length = 0;
        let fits = phrase.split(' ').all(|word| {
            let fits = tokens
                .get(from + length)
                .is_some_and(|token| token.word == word.strip_suffix("'s").unwrap_or(word));
            length += 1;
            fits
        });
        if fits && best.is_none_or(|(_, longest)| length > longest) {
            best = Some((*event, length));
        }
    }
    best
}
