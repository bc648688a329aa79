//! Words in one frame: whatever is written for the day, the owner or the act, the rest staying the same.

#![allow(missing_docs, reason = "a test target")]

use prebirth_smart::{ActionText, Checked, Context, Criteria, Judgement, check};

/// Each of these binds an action to a day, an event or an end.
const DAYS: &str = "\
by the 14th of August | by 14th | by 14 Aug 26 | 14 August | on 14th | by half term | by end Aug | end of \
Aug | by the end of August | by tomorrow | today | by lunchtime today | by Monday | by next Wednesday | \
this Friday | in 48 hrs | within 48hrs | within 48 hours | 2 weeks before EDD | 4 weeks prior to due date \
| by 2 weeks post birth | within 5 days of discharge | on day 10-14 | by 12 weeks old | at 6-8 weeks | at \
6 week check | at each contact until 36/40 | fortnightly until RCPC | monthly for 6 months | weekly x 6 | \
for 6 weekly sessions | weekly for 6 weeks | each week until birth | every 2 weeks until 2/10/26 | twice \
weekly until discharge | by week beginning 10 August | week commencing 10th August | w/b 10/8 | week \
ending 14 Aug | by close of business on 14 August | no later than 14/8 | on or before 14/8/26 | before 14 \
August | by 34 weeks of pregnancy | at 34 weeks | between 34 and 36 weeks | between 10 and 14 days | at \
28, 32 and 36 weeks | within 1 month | in the next 7 days | within the next two weeks | over the next \
fortnight | within 15 WDs of ICPC | 10 WD after conference | 20 working days from birth | at the \
pre-birth planning meeting | at the next core group meeting | by ICPC | by RCPC | before the RCPC | prior \
to RCPC on 2 Oct | by discharge from hospital | on the day of discharge | before baby leaves hospital | \
before baby goes home | before going home | on the ward before discharge | within 24 hours of birth | \
within 2 hrs of admission | the same day as any missed appointment | same working day | next working day \
| within an hour of arrival | at each appointment until 38 weeks | after each session until review | by \
7th September 2026 at the latest | by September | in September 2026 | by early September | by mid-August \
| mid August | by the autumn half term | before the school holidays | by 1/9 | by 01.09 | by 1-9-26 | 1st \
Sept | Tues 1 Sept | on Tuesday | by Thursday 3rd | from 20 July to 2 October | between 20 July and 2 \
October | 20/7/26 - 2/10/26 | until 2/10 | until the final hearing | until court makes a decision | \
throughout August | by Dec 2026 | by the end of this week | by end of week | by the end of next month | \
by the due date | by EDD 5/10/26 | before her due date | 3 days post-natally | by day 5 post birth | \
within five days | inside 10 days | within a week | within a fortnight | within one month of birth | at \
4pm on 3 August | at 16:00 03/08/26 | 3rd August @ 2pm | until baby is 3 months old | until 12 weeks post \
birth | up to 6 weeks | for the first 10 days after birth | for 4 weeks from 20 July | 6 sessions by 30 \
Sept | x 6 sessions to finish by 30 Sept | by 30/09/2026 (review 15/09)";

/// None of these does.
const NO_DAYS: &str = "\
ASAP | as soon as possible | ongoing | immediately | before birth | before baby is born | prior to birth \
| prior to baby's birth | before the baby arrives | by the time baby is born | weekly | every Friday | \
fortnightly | monthly | regularly | throughout pregnancy | throughout | as required | when needed | in \
due course | when possible | in a timely manner | from now on | from 14 July | starting 14 July | after \
birth | once baby is born | TBC | at all times | each week | twice a week | daily | soon | urgently | as \
and when | frequently | by 14 July 2024 | by 3/2/25 | in the near future | during the pregnancy | \
postnatally | in the postnatal period | at every visit | at each appointment | until no longer needed | \
long term | continuously | when baby comes | following the birth | on a weekly basis | on an ongoing \
basis | over time | at the earliest opportunity | without delay | straight away | right away | next | \
later | when he is released | if needed | where appropriate | 1 x per week | 3 times a week | every other \
week | 2 weekly | on alternate weeks | by 31 June 2026 | by 30/2/26 | on Monday 14 August 2026";

/// Each of these is one person.
const ONE_OWNER: &str = "\
SW | the SW | Lead SW | Allocated social worker | Social Worker | social worker (Jo Pike) | J Pike | J. \
Pike | Jo Pike | Ms Pike | Mrs. Pike | Dr. Amin | HV | H.V. | Health Visitor Ana | MW | M/W | community \
midwife | CMW Jo | Named Midwife for Safeguarding | safeguarding lead midwife | Team Manager | TM | \
Practice Supervisor | ATM | GP | Dr Amin (GP) | the named GP | CPN | care co-ordinator | IDVA | ISVA | \
DVA worker | FSW | family support worker | Family Support Practitioner | early help worker | key worker | \
drug and alcohol worker | CGL keyworker | recovery worker | probation officer | PO | offender manager | \
OM J Smith | police officer | DS Khan | DC Khan | the OIC | school DSL | Headteacher | SENCO | school \
nurse | nursery manager | housing officer | housing support officer | the IRO | Independent Reviewing \
Officer | CP Chair | the Chair | minute taker | Business Support Officer | LA solicitor | advocate | \
interpreter | contact supervisor | personal advisor | PA | leaving care PA | Mum | mother | Ms A | Mr B | \
father | Dad | FOB | BF | putative father | mum's partner | stepdad | MGM | Nan | maternal aunt | Aunty \
Jo | paternal grandmother | Grandmother (Jean) | Jade | Siân O'Neill | Łukasz Wiśniewski | Nguyễn Thị Hoa \
| Mohammed Al-Amin | O'Connor | perinatal mental health nurse | consultant obstetrician | neonatal sister \
| ward sister | Ward Manager | labour ward coordinator | discharge coordinator | hospital social worker | \
Independent Social Worker | family group conference co-ordinator | fire safety officer | welfare rights \
adviser | stop smoking advisor | infant feeding lead | learning disability nurse | psychologist | Dr \
Lowe, psychologist | mental health practitioner | duty worker | EDT worker | student social worker | \
support worker from Home-Start | Jo from Women's Aid | volunteer | childminder | landlord | Mr Singh \
(landlord)";

/// None of these is.
const NO_OWNER: &str = "\
Health | Social Care | CSC | Children's Services | Midwifery | the midwifery team | Health Visiting | HV \
team | GP surgery | Police | the police | Probation | Housing | School | the school | Nursery | CGL | \
Turning Point | Women's Aid | Home-Start | Perinatal team | CMHT | CAMHS | the ward | Ward staff | \
Hospital | Maternity | MASH | EDT | Legal | Legal Services | LA | the local authority | Bradford Council \
| West Yorkshire Police | St James's Hospital | Oakfield Primary School | Barnardo's | All | Everyone | \
All professionals | Professionals | Agencies | All agencies | Core group | the core group | Core group \
members | Parents | Both parents | Mum and dad | Mother and father | SW and HV | SW/HV | SW & HV | HV, MW \
| SW + MW | Jo Pike and Ana Reyes | Family | the family | Extended family | Paternal family | \
Grandparents | MGPs | the couple | Network | The team | Multi-agency team | Partner agencies | Adult \
services | Drug services | Support services | DA services | Allocated worker | TBC | All workers | Staff \
| Health professionals | Midwives | HVs | Siblings | Services | Family members | Early Help | Family Hub \
| Children's centre";

/// Each of these either happened or did not.
const ACTS: &str = "\
visit Ms Kaur at home | make a home visit | do a home visit | carry out a home visit | undertake an \
unannounced visit | complete the genogram | update the chronology | send the report to the GP | email the \
plan to the core group | post the letter | ring the housing office | phone mum | telephone the school | \
text mum the appointment time | write to the father | write a letter to the father | refer mum to the \
IDVA | make a referral to MASH | submit the referral | complete a referral form | book the interpreter | \
arrange the scan | organise transport to the appointment | set up the core group | convene a strategy \
meeting | hold a professionals meeting | chair the birth planning meeting | attend the core group | \
attend the discharge meeting | meet with dad at the office | meet dad alone | see the baby at home | see \
mum alone | weigh the baby | take a urine sample | take bloods | carry out a CO reading | complete the \
DASH | complete an EPDS | measure fundal height | check the cot | inspect the flat | photograph the \
kitchen | fit a smoke alarm | buy a cot | order the car seat | collect the prescription | deliver the \
Moses basket | drop off the food parcel | apply for a non-molestation order | apply for housing | \
register the birth | register with a dentist | open a bank account | sign the agreement | sign the \
consent form | give consent in writing | provide payslips | show SW the tenancy agreement | bring the red \
book | hand over the keys | pay the deposit | request police checks | obtain the court judgment | get the \
records from Leeds | chase the report from Leeds | read the file | share the report with parents | share \
the birth plan with the ward | circulate the minutes | distribute the plan | upload the plan to the \
system | place an alert on the system | add a flag to the record | record the due date on the file | \
notify the ward of the plan | inform the GP of the plan | tell the HV about the birth | alert \
neighbouring hospitals | explain the plan to dad in his own language and give him a copy | teach mum to \
make up a feed | demonstrate a bath to both parents | show parents safer sleep | observe a feed at the \
contact session on the ward | supervise contact at the centre | transport baby to contact | accompany mum \
to the scan | take mum to the clinic | drive mum to court | move out of the flat | change the locks | \
install a door alarm | clear the bedroom | clean the kitchen | remove the dog | repair the boiler | \
replace the mattress | write a safety plan with mum | draw up the birth plan | draft the statement | \
prepare the court bundle | issue the application | file the statement | instruct the expert | commission \
the assessment | complete the viability assessment | review the medication | prescribe nicotine patches | \
discharge baby to foster care | allocate a worker | appoint an advocate | name a lead | identify two \
carers | interview the grandparents | ask dad for the names of his other children | translate the plan | \
print the plan in large print | record a video of the safe sleep talk | practise the escape plan | test \
the alarm | role play the calls | score the parenting checklist | audit the file | escalate the matter to \
the head of service in writing | quality assure the report | sign off the plan | join the core group | \
start methadone | give up the tenancy | return the questionnaire";

/// Of none of these could anybody say so.
const NO_ACTS: &str = "\
engage with services | engage with the plan | work with professionals | work openly with the SW | \
cooperate with social care | liaise with health | liaise with the midwife | link in with the school | \
support mum | support the family | offer support to mum | provide support to dad | provide emotional \
support | give support around routines | help the family | assist mum with her finances | monitor mum's \
mood | monitor the pregnancy | monitor home conditions | keep an eye on things | keep in touch with mum | \
maintain contact with the family | stay involved | be involved | be aware of the risks | be mindful of \
the history | be open and honest | be available | be supportive | be safe | consider a referral | \
consider legal advice | explore family support | explore options | look at housing options | look into \
childcare | think about contraception | reflect on her behaviour | address her drug use | address dad's \
anger | address concerns | improve home conditions | improve her lifestyle | reduce her alcohol use | \
reduce risk | manage her emotions | manage her mental health | prioritise the baby | put baby first | \
meet baby's needs | meet the needs of the baby | ensure baby is safe | ensure baby's needs are met | make \
sure baby is cared for | promote attachment | promote breastfeeding | encourage mum to attend | encourage \
dad to be involved | continue to engage | continue with the plan | continue to work with the family | try \
to attend | attempt to contact dad | make an effort to engage | make progress | make positive changes | \
make better choices | make improvements | show commitment | show insight | demonstrate change | \
demonstrate good parenting | develop understanding | develop a bond | build trust | build a relationship \
with mum | gain confidence | gain insight | learn about child development | understand the concerns | \
understand the impact of domestic abuse | recognise the risks | acknowledge the concerns | accept \
responsibility | take responsibility | take steps to improve | take care of herself | look after baby | \
care for the baby | protect the baby | safeguard the unborn | keep baby safe | have oversight | have \
regard to the history | have a better relationship | discuss contraception | discuss concerns with mum | \
talk to dad | have conversations about smoking | raise awareness | advise on safe sleep | give advice | \
give guidance | share information | share concerns | communicate effectively | coordinate support | \
facilitate engagement | oversee the plan | track progress | respond to concerns | act on advice | follow \
advice | comply with the plan | adhere to the plan | participate in the plan | access support | access \
services | seek help | seek support | use strategies | use support | implement strategies | put support \
in place | sort out housing | deal with debts | resolve issues | tackle her drinking | stabilise her mood \
| cope with stress | prepare for the baby | get ready for the birth | prepare mum for birth | strengthen \
the network | be a good parent | parent safely | provide good enough care | provide a safe home | provide \
consistency | set boundaries | give baby attention | enable change | empower mum | motivate dad | \
reassure mum | signpost mum";

fn judged(text: String, owner: Option<&str>, due: Option<&str>) -> Checked {
    let owned = |words: &str| words.to_owned();
    let action = ActionText { text, owner: owner.map(owned), due: due.map(owned), ..ActionText::default() };
    check(&action, &Context::default())
}

/// The entries of a list for which a criterion is not judged as it should be.
fn wrong(
    list: &str,
    met: bool,
    pick: fn(&Criteria) -> Judgement,
    judge: impl Fn(&str) -> Checked,
) -> Vec<&str> {
    let is_met = |words: &str| pick(&judge(words).criteria) == Judgement::Met;
    list.split(" | ").filter(|words| is_met(words) != met).collect()
}

#[test]
fn days_are_told_from_words_that_only_sound_like_one() {
    let in_text = |words: &str| judged(format!("SW to visit {words}"), None, None);
    let in_field = |words: &str| judged("SW to visit".to_owned(), None, Some(words));
    for (list, met) in [(DAYS, true), (NO_DAYS, false)] {
        assert_eq!(wrong(list, met, |criteria| criteria.time_bound, in_text), [""; 0], "in the text: {met}");
        assert_eq!(
            wrong(list, met, |criteria| criteria.time_bound, in_field),
            [""; 0],
            "in the place for it: {met}"
        );
    }
}

#[test]
fn one_person_is_told_from_bodies_and_groups_wherever_the_owner_stands() {
    let frames: [fn(&str) -> Checked; 6] = [
        |words| judged(format!("{words} to complete the form by 3 August"), None, None),
        |words| judged(format!("{words} will complete the form by 3 August"), None, None),
        |words| judged(format!("{words}: complete the form by 3 August"), None, None),
        |words| judged(format!("Form to be completed by {words} by 3 August"), None, None),
        |words| judged(format!("Form to be completed by 3 August - {words}"), None, None),
        |words| judged("Complete the form by 3 August".to_owned(), Some(words), None),
    ];
    for (at, frame) in frames.iter().enumerate() {
        for (list, met) in [(ONE_OWNER, true), (NO_OWNER, false)] {
            assert_eq!(
                wrong(list, met, |criteria| criteria.owned, frame),
                [""; 0],
                "frame {at}, one owner: {met}"
            );
        }
    }
}

#[test]
fn acts_are_told_from_verbs_that_only_sound_like_one() {
    let frames: [fn(&str) -> Checked; 3] = [
        |words| judged(format!("SW to {words} by 3 August 2026"), None, None),
        |words| judged(format!("Jo Pike will {words} by 3 August 2026"), None, None),
        |words| judged(format!("The health visitor should {words} by 3 August 2026"), None, None),
    ];
    for frame in frames {
        for (list, met) in [(ACTS, true), (NO_ACTS, false)] {
            assert_eq!(wrong(list, met, |criteria| criteria.specific, frame), [""; 0], "specific: {met}");
            assert_eq!(wrong(list, met, |criteria| criteria.measurable, frame), [""; 0], "measurable: {met}");
        }
    }
}

#[test]
fn how_a_line_is_set_out_changes_nothing() {
    let lines = [
        "SW to visit mum at home by 14 August 2026",
        "Mother to engage with services",
        "No drinking in the home",
        "HV to be told about the plan by SW by 17 July",
        "Contact to be arranged",
    ];
    for line in lines {
        let plain = judged(line.to_owned(), None, None).criteria;
        for set_out in [
            format!("{line}."),
            format!("- {line}"),
            format!("\u{2022} {line}"),
            format!("3. {line}"),
            format!("b) {line}"),
            format!("Action: {line}"),
            format!("  {}  ", line.replace(' ', "  ")),
            line.replace(' ', "\u{a0}"),
            line.to_lowercase(),
            line.to_uppercase(),
        ] {
            assert_eq!(
                judged(set_out.clone(), None, None).criteria,
                plain,
                "{set_out:?} says what {line:?} says"
            );
        }
    }
}
