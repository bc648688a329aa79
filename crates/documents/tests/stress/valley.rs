//! A third long case: a valley with a port, families from Ireland, Wales, Nigeria, Poland and Tamil Nadu, and the
//! habits of a minute taker who likes capitals, short forms of days and weeks out of forty.
//!
//! It was written without a look at the check, which found 81 of its hundred errors and doubted 25 of its right
//! sentences at first.

use prebirth_domain::{ConcernKind, FamilyRole, Person, Professional, Role};

use super::Cast;
use super::cast::{born, person, professional};

/// These are done by somebody whose name comes before.
const DEEDS: [&str; 8] = [
    "rings Caoimhe Brannigan every Friday and asks how the week went",
    "takes Caoimhe Brannigan to see the mother and baby group at St Brigid's Hall",
    "asks Glanmor Prison for the release date of Mr Oyelowo-Nkemdirim",
    "meets Chukwuemeka Oyelowo-Nkemdirim at the visits centre with Folasade Bankole-Wright",
    "agrees with Bernadette Brannigan how often Tadhg stays",
    "puts the birth plan on the front of the maternity notes",
    "applies to Morfa Housing for a ground-floor flat",
    "writes to Senthil Arumugam with an appointment",
];

/// `{p}` a professional, `{d}` a day, `{w}` with its weekday, `{g}` with its weeks, `{f}` in figures; `{o}` as "the 3rd
/// of March 2026", `{s}` as "03.03.26", `{a}` as "Tue 3 Mar 2026", `{k}` with weeks and days in words, `{q}` with weeks
/// out of forty.
const SAYINGS: [&str; 83] = [
    "Chair welcomed all attendees and asked for introductions.",
    "Apologies were noted.",
    "Mum said she is \"sick of telling the same story\" and asked that {p} reads the file first.",
    "Caoimhe Brannigan (known to services since 2019) was polite throughout.",
    "Dad was spoken to on the phone by {p} on {o}.",
    "Chukwuemeka Oyelowo-Nkemdirim is on remand at HMP Glanmor and was not produced.",
    "Mr Oyelowo-Nkemdirim's solicitor wrote on {s} to say that he will engage.",
    "Emeka's name is on the Child's birth certificate, Paternal Grandmother added.",
    "DS Llinos Prosser-Hughes shared Police information: two incidents, one NFA, one DVPN.",
    "Last seen {a}, clean and cheerful.",
    "Scan on {q} showed normal growth.",
    "Booked late, on {k}.",
    "BP, urine and bloods were all within normal limits on {f}.",
    "No bruising seen. Nothing to suggest FGM.",
    "GP records: sertraline 50mg since February, previously citalopram.",
    "Ms Brannigan confirmed she takes Buscopan and Gaviscon, nothing else.",
    "Her AUDIT score was 4 and the Edinburgh score was 11.",
    "CMHT closed her in March; Talking Therapies have a waiting list.",
    "Tadhg's school attendance is 96%, and Mrs Achterberg described a happy boy.",
    "Niamh turned two in the spring and has had her MMR.",
    "Maternal Grandmother, Bernadette Brannigan (née Duffy), offers childcare on Wednesdays.",
    "Ngozi Oyelowo has travelled from Peckham and is staying at the Premier Inn.",
    "Yesterday {p} tried the door twice.",
    "Unfortunately the interpreter was double-booked, so {p} had to rearrange.",
    "Overall, home conditions are good enough.",
    "Whilst {p} accepts that things have improved, eight weeks is not long.",
    "Should Caoimhe not be in, the visit is repeated on the next working day.",
    "Asked about Senthil, she said he was \"just a mate from Lidl\".",
    "Senthil Arumugam came to the UK from Chennai on a Skilled Worker visa.",
    "Mr Arumugam attends the Tamil church in Swansea on Sundays.",
    "Discussion followed about DNA testing after birth.",
    "The Councillor's letter was not read out.",
    "The Local Authority has issued a letter before proceedings in the past but not now.",
    "Legal advice: threshold for Section 31 is not met at present.",
    "Child Protection Plan under the category of Neglect was proposed by {p}.",
    "Health Visitor agreed. Midwife agreed. Education agreed.",
    "Action: {p} to chase Probation before the Core Group.",
    "Marged Bevan-Tudor said: \"She lights up when you talk about the baby.\"",
    "Dr Raghunathan-Pillai has prescribed folic acid and iron.",
    "Sister Immaculata O'Shaughnessy from St Brigid's runs the food bank.",
    "Kasia Dombrowska-Zielińska explained what happens on the labour ward.",
    "Kasia will also book the tour of Ward 7 and SCBU.",
    "Babcia is what Niamh calls her childminder.",
    "Ffion ab Owain rang EDT at 2am on {w}.",
    "It was on the {g} visit that smoking came up.",
    "Cigarettes are down from twenty to six; vaping instead.",
    "Half-term was spent at Bernadette's caravan in Porthcawl.",
    "The pastor will vouch for the family.",
    "Christmas, Easter and St Patrick's Day are when Grandad drinks.",
    "They have Sky, Netflix and a PlayStation but no washing machine.",
    "PIP was refused; Universal Credit has been sanctioned once.",
    "Aldi vouchers and a Healthy Start card were given on {d}.",
    "Baby items: Moses basket, Next2Me crib, car seat, steriliser.",
    "Lullaby Trust leaflets in English and Polish were left on the side.",
    "Who's in the Lead column was filled in by {p}.",
    "Agreed that Operation Encompass notices go to Ysgol Bryn Coch.",
    "Since Easter there have been no call-outs.",
    "In June she rang the Samaritans.",
    "Mrs Achterberg, Deputy Head, will keep a chronology.",
    "A Family Group Conference was offered by {p}; she is thinking about it.",
    "Team around the family has met three times (last on {s}).",
    "Cannabis? \"Not since New Year.\"",
    "The Merthyr flat had mould; the Morfa flat does not.",
    "Bernadette, Ngozi and Caoimhe have a WhatsApp group.",
    "Tadhg said, 'I want a brother.'",
    "An independent parenting assessment from 2021 is on file.",
    "Parents were given the Complaints leaflet and Conference Feedback form.",
    "Quorate: yes.",
    "Key dates: booking {f}, dating scan {s}.",
    "Reviewed by {p} on {w}; no change.",
    "Folasade Bankole-Wright, from Women's Aid, saw her at The Orchard.",
    "Next week's DASH will be done by Folasade.",
    "Idris Cadwaladr ap Gwilym thinks the tenancy can start on a Monday.",
    "Nobody from the Prison came, despite two e-mails from Gethin Maddocks.",
    "Gethin Maddocks apologised on behalf of HMPPS.",
    "Reception made the tea.",
    "Thandiwe Mokoena-Bright had Niamh weighed: 12.4 kg, 50th centile.",
    "Meeting closed 12.35.",
    "By {g} she could feel the baby move.",
    "Anomaly scan done {k}; no concerns.",
    "Seen at triage {g} with a headache, sent home.",
    "Growth scan {k} on the fortieth centile.",
    "Clinic letter of {w} was not copied to the Health Visitor.",
];

/// This is the third cast.
pub const VALLEY: Cast = Cast {
    family,
    professionals,
    baby: "Baby Brannigan",
    hospital: "Morfa General Hospital",
    sayings: &SAYINGS,
    deeds: &DEEDS,
    mothers_view: "I get on with Kasia Dombrowska-Zielińska. I am not happy that Emeka's mother was asked.",
    rationale: "Members agreed that Ms Brannigan has done well, and that Morfa Council needs to see it last.",
    concerns: [
        (
            ConcernKind::DomesticAbuse,
            "Mr Oyelowo-Nkemdirim broke the kitchen door in March while Tadhg was upstairs.",
        ),
        (ConcernKind::Smoking, "Ms Brannigan smoked twenty a day when she booked."),
        (ConcernKind::LateBooking, "Caoimhe Brannigan booked at Morfa General Hospital at nineteen weeks."),
    ],
    wrong_days: [
        (" EDD is 15 October 2026.", "15 October"),
        (" First Core Group: 27 July 2026.", "27 July"),
        (" Review conference booked for 12 November 2026.", "12 November"),
        (" Niamh (DOB 19/4/2023) is up to date with jabs.", "19/4"),
        (" Caoimhe Brannigan, d.o.b. 8 December 1999, attended.", "8 December"),
        (" The core group will meet on 24 August 2026.", "24 August"),
    ],
    wrong_roles: [
        (" Thandiwe Mokoena-Bright, the midwife, weighed her.", "midwife"),
        (" Kasia Dombrowska-Zielińska (health visitor) explained.", "health visitor"),
        (" Gethin Maddocks, housing, apologised.", "housing"),
        (" Ffion ab Owain, team manager, took notes.", "team manager"),
        (" Idris Cadwaladr ap Gwilym, police, rang back.", "police"),
    ],
    short_forms: &[
        ("Bernadette", "Bernie"),
        ("Kasia", "Kaś"),
        ("Chukwuemeka", "Chuks"),
        ("Folasade", "Sade"),
        ("Thandiwe", "Thandi"),
        ("Christopher", "Chris"),
        ("Marged", "Mags"),
        ("Caoimhe", "Keeva"),
        ("Gethin", "Geth"),
        ("Llinos", "Llin"),
        ("Raghunathan", "Raghu"),
        ("Padraig", "Paddy"),
    ],
    strangers: [
        "Shelby",
        "Cartwright",
        "Aoife",
        "Mbeki",
        "Ruairi",
        "Dąbrowski",
        "Priyanka",
        "Sutcliffe",
        "Gwyneth",
        "Olusegun",
        "Tiernan",
        "Vasquez",
        "Blessing",
        "Hargreaves",
        "Magda",
        "Pemberley",
    ],
};

fn family() -> Vec<Person> {
    let mut people = vec![
        person("mother", "Caoimhe", "Brannigan", FamilyRole::Mother, born(1999, 12, 18)),
        person("father", "Chukwuemeka", "Oyelowo-Nkemdirim", FamilyRole::Father, born(1996, 5, 3)),
        person("possible-father", "Senthil", "Arumugam", FamilyRole::PossibleFather, None),
        person("sibling", "Niamh", "Brannigan", FamilyRole::Sibling, born(2024, 4, 19)),
        person("half-brother", "Tadhg", "Brannigan", FamilyRole::Sibling, born(2019, 9, 30)),
        person("grandmother", "Bernadette", "Brannigan", FamilyRole::Grandparent, born(1972, 8, 1)),
        person("fathers-mother", "Ngozi", "Oyelowo", FamilyRole::Grandparent, None),
        person("grandfather", "Padraig", "Brannigan", FamilyRole::Grandparent, None),
    ];
    if let Some(father) = people.get_mut(1) {
        father.name.known_as = Some("Emeka".to_owned());
    }
    people
}

fn professionals() -> Vec<Professional> {
    [
        ("chair", "Christopher", "Pennington-Vale", Role::Chair, "Morfa Council"),
        ("minute-taker", "Delyth", "Rosser", Role::MinuteTaker, "Morfa Council"),
        ("social-worker", "Ffion", "ab Owain", Role::SocialWorker, "Morfa Council"),
        ("team-manager", "Marged", "Bevan-Tudor", Role::TeamManager, "Morfa Council"),
        ("midwife", "Kasia", "Dombrowska-Zielińska", Role::Midwife, "Morfa General Hospital"),
        (
            "safeguarding-midwife",
            "Oonagh",
            "McGillicuddy",
            Role::SafeguardingMidwife,
            "Morfa General Hospital",
        ),
        ("health-visitor", "Thandiwe", "Mokoena-Bright", Role::HealthVisitor, "Cwm Health Visiting"),
        ("gp", "Meenakshi", "Raghunathan-Pillai", Role::Gp, "Harbourside Practice"),
        ("police", "Llinos", "Prosser-Hughes", Role::Police, "Glanmor Police"),
        ("domestic-abuse", "Folasade", "Bankole-Wright", Role::DomesticAbuseService, "Cwm Women's Aid"),
        ("school", "Saskia", "Achterberg", Role::School, "Ysgol Bryn Coch"),
        ("neonatal", "Immaculata", "O'Shaughnessy", Role::NeonatalUnit, "Morfa General Hospital"),
        ("probation", "Gethin", "Maddocks", Role::Probation, "Glanmor Probation"),
        ("housing", "Idris", "Cadwaladr ap Gwilym", Role::Housing, "Morfa Housing"),
        ("family-support", "Zainab", "Qureshi-Lloyd", Role::FamilySupport, "Cwm Family Hub"),
    ]
    .into_iter()
    .map(professional)
    .collect()
}
