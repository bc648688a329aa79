//! What people say in the long case: plain talk, and words with capitals that name nobody.

use chrono::Datelike;
use prebirth_domain::CaseFile;

use super::{
    Cast, Dice, in_figures, some_day, with_weekday, with_weeks, with_weeks_in_words, with_weeks_of_forty,
};

/// These are done by somebody whose name comes before.
pub const DEEDS: [&str; 8] = [
    "visits the home and looks at where the baby will sleep",
    "meets Siân O'Neill alone and writes a safety plan with her",
    "asks the probation service for its checks on Mr Wiśniewski",
    "sees Łukasz Wiśniewski with Zofia Król",
    "writes to Carys Pritchard about Rhys",
    "holds a birth planning meeting with the ward",
    "finds out from Eastmere Homes which flat is free",
    "rings Khải Nguyễn and offers him a day",
];

/// `{p}` is a professional, `{d}` a day, `{w}` a day with its weekday, `{g}` a day with its weeks, `{f}` a day in
/// figures. The cast of the valley has more shapes of days.
pub const SAYINGS: [&str; 60] = [
    "{p} visited the home on {w} and found it warm and clean.",
    "The scan on {g} showed that the baby grows as expected.",
    "Ms O'Neill said that she feels safer since she moved.",
    "Siân O'Neill kept four of five appointments at Eastmere General Hospital.",
    "Mr Wiśniewski was seen by {p} on {d}.",
    "Łukasz Wiśniewski speaks Polish at home and reads English well.",
    "The police were called on {w}; nobody was hurt.",
    "Zoë has been on time at Hollin Bank Primary School every day since {d}.",
    "Rhys lives with Carys Pritchard under a special guardianship order.",
    "Halina Wiśniewska rang {p} and asked how she could help.",
    "{p} asked Khải Nguyễn by letter; he has not answered.",
    "At booking on {g} she said that she smoked ten cigarettes a day.",
    "Mira Patel came with her and held her hand.",
    "Xaawo Maxamed offers a room for a week after the birth.",
    "The carbon monoxide reading on {f} was 14.",
    "She gets Universal Credit and Child Benefit, and owes money to nobody.",
    "They met on Facebook and wrote to each other on WhatsApp.",
    "During Ramadan she ate at night, which {p} talked over with her.",
    "She bought a Moses basket at Argos and showed it to {p}.",
    "MARAC heard the case on {d} and put a marker on the address.",
    "Section 47 enquiries were finished in time.",
    "Operation Encompass told the school of each call-out.",
    "{p} read from Working Together what a conference is for.",
    "She has never been to A&E with an injury.",
    "The GP, Hannah Lee, sees her each month.",
    "Ruth Cole and Fiona Reid agree that a birth plan is needed by 34+0.",
    "In the view of {p} the risk is highest around the birth.",
    "Nobody knows who rang the Leicester Royal Infirmary that night.",
    "The family come from Poland and Wales and are close to each other.",
    "He works nights at the Tesco on Mill Street.",
    "Dominic Ames has seen her twice, on {d} and a week later.",
    "Her diary shows half as much cannabis as in the spring.",
    "Joyce Owusu was told of the pregnancy on {w}.",
    "Tereza Nováková gave her a Freedom Programme leaflet.",
    "The Children's Centre in Bramble Lane has a place for her on Tuesdays.",
    "Owen Price said that there were three call-outs and one caution.",
    "Priya Shah's assessment was shared with the mother.",
    "Colin Baptiste reported that the order ends in the spring.",
    "Baljit Kaur has put her on the list of Eastmere Homes.",
    "Victoria Ray thinks that Zoë is a happy child.",
    "Anthony Okonkwo sees no sign of depression.",
    "Deborah Whitfield will show her how to bath a baby.",
    "It was explained that the plan is for the baby and not against her.",
    "Marisol Díaz said that the neonatal unit needs to know early.",
    "The father's own mother had eleven children, of whom nine live.",
    "Her mother, Carys Pritchard, was in care herself.",
    "When labour starts she will ring the ward first.",
    "Nia Brand agreed to a taxi for each visit.",
    "On {w} she rang twice and nobody answered.",
    "By {g} all the bloods had come back and were normal.",
    "He denied that he had followed her. She said he had.",
    "Reports came from Harbour Recovery Service and Eastshire Probation.",
    "Christmas is hard for her because of what happened then.",
    "Her phone was broken in March and she had none until May.",
    "Sure Start no longer runs in that part of Eastmere.",
    "There is a cat. There are no dogs.",
    "The Freedom of Information request was refused.",
    "She passed her driving test on {f}.",
    "Katherine Hart read back the main points.",
    "Margaret Adeyemi thanked everybody for plain words.",
];

/// This gives some sentences.
pub fn paragraph(cast: &Cast, case: &CaseFile, dice: &mut Dice, sentences: usize) -> String {
    let said: Vec<String> = (0..sentences).map(|_| sentence(cast, case, dice)).collect();
    said.join(" ")
}

fn sentence(cast: &Cast, case: &CaseFile, dice: &mut Dice) -> String {
    let mut said = (*dice.pick(cast.sayings)).to_owned();
    if said.contains("{p}") {
        said = said.replace("{p}", &dice.pick(&case.professionals).name.full());
    }
    let day = some_day(dice);
    said.replace("{d}", &prebirth_domain::day_in_words(day))
        .replace("{w}", &with_weekday(day))
        .replace("{g}", &with_weeks(day))
        .replace("{f}", &in_figures(day))
        .replace("{o}", &format!("the {} of {}", ordinal(day.day()), day.format("%B %Y")))
        .replace("{s}", &day.format("%d.%m.%y").to_string())
        .replace("{a}", &day.format("%a %-d %b %Y").to_string())
        .replace("{k}", &with_weeks_in_words(day))
        .replace("{q}", &with_weeks_of_forty(day))
}

fn ordinal(number: u32) -> String {
    let ending = match (number % 10, number / 10) {
        (1, 0 | 2..) => "st",
        (2, 0 | 2..) => "nd",
        (3, 0 | 2..) => "rd",
        _ => "th",
    };
    format!("{number}{ending}")
}
