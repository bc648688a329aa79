//! People, agencies, groups and things, as they are named in plans: one table, longest phrase first.

use std::collections::HashMap;
use std::sync::LazyLock;

/// What a phrase stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Tag {
    /// One worker by role: "health visitor".
    Professional,
    /// One person of the family: "mum".
    Family,
    /// One person by name; found by shape, never listed.
    Name,
    /// An organisation or a team: nobody in particular.
    Agency,
    /// Several people: "parents".
    Group,
    /// Something written that can be looked at.
    Document,
    /// Something that gives a reading or a result.
    Test,
    /// An act that either happened or did not: "visit", "meeting".
    Act,
    /// A course of sessions: "perpetrator programme".
    Course,
    /// A word that says nothing exact: "support", "progress".
    Hollow,
    /// Any other thing.
    Thing,
    /// A person who only counts as one of many.
    PlainWord,
    Number,
    Mark,
}

impl Tag {
    pub fn is_one_person(self) -> bool {
        matches!(self, Self::Professional | Self::Family | Self::Name)
    }

    pub fn is_party(self) -> bool {
        self.is_one_person() || matches!(self, Self::Agency | Self::Group)
    }
}

const LISTS: &[(Tag, &str)] = &[
    (
        Tag::Professional,
        "social worker;lead social worker;allocated social worker;duty social worker;duty sw;lead sw;sw;hv;health visitor;named health visitor;specialist health visitor;fnp nurse;family nurse;mw;midwife;community midwife;cmw;named midwife;safeguarding midwife;specialist midwife;stop smoking midwife;smoking midwife;substance misuse midwife;perinatal midwife;bereavement midwife;maternity support worker;msw;gp;doctor;consultant;obstetrician;paediatrician;psychiatrist;perinatal psychiatrist;psychologist;prescriber;pharmacist;cpn;perinatal cpn;community psychiatric nurse;mental health nurse;care coordinator;perinatal nurse;ld nurse;learning disability nurse;learning disability social worker;community nurse;nurse;school nurse;ward manager;ward sister;ward coordinator;labour ward coordinator;delivery suite coordinator;neonatal sister;neonatal nurse;neonatal consultant;sister;matron;idva;isva;dva;domestic abuse worker;domestic abuse practitioner;da worker;dv worker;outreach worker;refuge worker;support worker;family support worker;fsw;family worker;family practitioner;parenting worker;housing support worker;tenancy support worker;mental health worker;mental health practitioner;substance misuse worker;drug worker;drugs worker;alcohol worker;recovery worker;recovery coordinator;keyworker;key worker;recovery keyworker;drug key worker;housing officer;homelessness officer;tenancy officer;environmental health officer;probation officer;offender manager;community offender manager;prison offender manager;pom;com;youth justice worker;yot worker;personal adviser;personal advisor;pa;leaving care worker;leaving care personal adviser;police officer;officer in the case;oic;dc;pc;ds;detective constable;team manager;tm;practice manager;assistant team manager;atm;service manager;head of service;deputy manager;manager;deputy team manager;duty manager;lead practitioner;lead professional;lead child protection practitioner;lcpp;chair;cp chair;conference chair;iro;independent reviewing officer;independent chair;minute taker;administrator;admin;admin officer;business support officer;conference administrator;clerk;solicitor;la solicitor;local authority solicitor;lawyer;legal adviser;advocate;independent advocate;interpreter;fgc coordinator;fgdm coordinator;family group conference coordinator;family group coordinator;coordinator;facilitator;programme facilitator;contact supervisor;contact worker;supervisor;contact supervising worker;assessor;social work assistant;swa;social work student;student social worker;duty worker;duty officer;edt worker;out of hours worker;mash officer;cp is administrator;dsl;designated safeguarding lead;safeguarding lead;headteacher;head teacher;teacher;nursery manager;named nurse;designated nurse;named doctor;designated doctor;named professional;volunteer;home start volunteer;money adviser;debt adviser;welfare rights officer;benefits adviser;benefits officer;work coach;fire officer;landlord;immigration adviser;speech therapist;occupational therapist;therapist;counsellor;mentor;doula;foster carer;case manager;senior practitioner;advanced practitioner;consultant social worker;sonographer;dietitian;diabetic nurse;quit adviser;stop smoking adviser;smoking cessation adviser;bail officer;liaison nurse;discharge coordinator;safeguarding nurse;reviewing officer;participation worker;fathers worker;dads worker;young parents worker;specialist worker;registrar;allocated midwife;caseload midwife;caseholder;practitioner;intervention worker;psychiatric liaison nurse;dual diagnosis worker;asylum caseworker;caseworker;domestic violence adviser;parenting assessor;occupational health nurse;prison officer;mother and baby unit manager;mbu manager;placement officer;adoption social worker;fostering social worker;unborn baby's social worker;baby's social worker;mum's social worker;child's social worker",
    ),
    (
        Tag::Family,
        "mother;mum;mam;mummy;mom;bm;birth mother;expectant mother;father;dad;daddy;bf;birth father;father to be;fob;father of baby;baby's father;putative father;putative dad;expectant father;partner;mother's partner;mum's partner;new partner;boyfriend;girlfriend;husband;wife;fiance;stepfather;stepdad;step dad;step father;stepmother;stepmum;mgm;mgf;pgm;pgf;maternal grandmother;maternal grandfather;paternal grandmother;paternal grandfather;maternal gran;paternal gran;grandmother;grandfather;grandma;grandad;granny;gran;nan;nana;nanny;aunt;auntie;maternal aunt;paternal aunt;uncle;maternal uncle;paternal uncle;sister in law;brother;cousin;friend;mum's sister;dad's sister;mum's mum;dad's mum;ex partner;he;she",
    ),
    (
        Tag::Agency,
        "health;health services;health visiting;health visiting team;hv team;health visitors team;hv service;midwifery;midwifery team;community midwifery;maternity;maternity services;maternity team;maternity unit;hospital;the hospital;ward;labour ward;postnatal ward;antenatal ward;delivery suite;ward staff;maternity ward;neonatal unit;nicu;scbu;neonatal team;gp surgery;gp practice;surgery;clinic;social care;children's social care;childrens social care;csc;children's services;childrens services;social services;local authority;la;the la;council;cypf;front door;mash;emergency duty team;edt;out of hours;out of hours team;ooh;duty;duty team;duty desk;police;the police;neighbourhood police;camhs;cmht;community mental health team;perinatal;perinatal mental health team;perinatal mental health;perinatal mental health service;perinatal team;perinatal service;pnmh;pnmht;mental health services;mental health team;mental health service;crisis team;drug service;drugs service;drug and alcohol service;drug and alcohol team;alcohol service;substance misuse service;substance misuse team;turning point;cgl;recovery service;probation;probation service;prison;housing;housing department;housing team;housing association;homelessness team;housing service;housing options;school;nursery;college;children's centre;childrens centre;family hub;family centre;early help;early help team;home start;women's aid;womens aid;refuge;refuge service;domestic abuse service;da service;da services;marac;idva service;fgc service;fgdm service;legal;legal services;legal team;legal department;business support;adult social care;adults;adult services;learning disability team;ld team;leaving care;leaving care team;16 plus team;contact centre;contact service;contact team;foster placement;fostering;fnp;family nurse partnership;stop smoking service;smoking service;smoking cessation service;smoking cessation;advocacy service;advocacy;interpreting service;dwp;job centre;jobcentre;cafcass;court;ambulance service;fire service;a and e;assessment team;safeguarding team;safeguarding unit;child protection unit;cp unit;partner agency;agency;service;team;immigration service;home office;school nursing;charity;freedom programme provider",
    ),
    (
        Tag::Group,
        "parents;both parents;mother and father;mum and dad;family;the family;families;paternal family;maternal family;extended family;family members;wider family;family network;network;support network;grandparents;maternal grandparents;paternal grandparents;couple;the couple;siblings;children;professionals;all professionals;all agencies;agencies;agency partners;partners;partner agencies;all parties;parties;all;everyone;everybody;anyone;all involved;those involved;all concerned;all staff;staff;colleagues;core group;the core group;core group members;members;team around the family;taf;multi agency team;health professionals;practitioners;midwives;health visitors;social workers;doctors;workers;nurses;relatives;aunts;uncles;friends;police officers;carers;foster carers;adults;services;all services;they;we;us;them;all workers;conference;hospital staff;maternity staff;midwifery staff;health staff;social care staff;nursery staff;school staff;nursing staff;people;allocated worker;the allocated worker;the worker;worker;someone;somebody;relevant professional;relevant professionals;appropriate professional;professional;named worker;other;others;volunteers;managers",
    ),
    (
        Tag::Document,
        "report;letter;email;e mail;plan;birth plan;safety plan;support plan;care plan;relapse plan;crisis plan;contingency plan;discharge plan;visiting plan;prescribing plan;plan of visits;minutes;chronology;genogram;ecomap;form;monitoring form;observation form;referral form;application form;checklist;photo checklist;certificate;agreement;written agreement;working agreement;contract;record;log;diary;rota;list;schedule;leaflet;booklet;copy;copies;photo;photos;photograph;photographs;receipt;statement;analysis;summary;profile;passport;template;notes;risk assessment;flag;alert;marker;cp is flag;feedback form;sheet;worksheet;spreadsheet;invoice;application;order;works order;history;record of contact;case note;case notes;chart;charts;matrix;tenancy agreement;bank statement;marf;confirmation;confirmations;written confirmation;paperwork;file;screenshot;decision letter;outline plan;id;prescription;minute;call out history;timeline;easy read plan;figures;reply;replies;response;update;case summary;results;result;certificates;reports;letters;emails;plans;forms;records;account;map;hospital bag list;card;consent;signature;proof;evidence",
    ),
    (
        Tag::Test,
        "test;tests;drug test;drug tests;urine test;urine tests;urine screen;urine sample;urine samples;hair strand test;hair strand;hair strand sample;hair strand samples;hst;breath test;breath tests;breathalyser;saliva test;oral swab;swab;blood test;blood tests;bloods;booking bloods;sample;samples;toxicology;drug screen;screen;depression screen;epds;phq9;phq;gad7;gad;dash;dash risk assessment;dash ric;whooley;whooley questions;audit;score;scores;reading;readings;co reading;co readings;co test;carbon monoxide reading;carbon monoxide test;carbon monoxide;scan;growth scan;dating scan;bp;blood pressure;dna test;dna testing;paternity test;peth;alcolock;scram;tag;questionnaire;scale;ppm;percentage;centile;weight;ces;hads;core 10;graded care profile;gcp;gcp2;neglect toolkit;spot check;parenting assessment manual;pams;star",
    ),
    (
        Tag::Act,
        "visit;visits;home visit;home visits;joint visit;joint visits;joint home visit;unannounced visit;unannounced visits;announced visit;new birth visit;antenatal visit;antenatal contact;antenatal home visit;meeting;meetings;core group meeting;strategy meeting;legal planning meeting;legal gateway meeting;legal planning;professionals meeting;planning meeting;birth planning meeting;discharge planning meeting;discharge meeting;pre discharge meeting;family meeting;family network meeting;network meeting;family group conference;fgc;fgdm;family group decision making meeting;assessment;assessments;pre birth assessment;prebirth assessment;viability assessment;parenting assessment;suitability interview;interview;booking appointment;appointment;appointments;appt;appts;antenatal appointment;antenatal appointments;antenatal appts;midwife appointment;midwife appointments;referral;referrals;self referral;handover;call;calls;phone call;telephone call;contact session;review;medication review;health check;check;checks;police check;police checks;pnc check;dbs check;background checks;search;searches;inspection;viewing;registration;supervision session;group conference;conversation;phone contact;safety check;fire safety check;home safety check;gp appointment;dental appointment;booking;mapping session;walk round;tour;drop in;induction;exchange;handovers;legal advice meeting;marac;consultation;observation;observations;parenting observation;parenting observations;contacts;discharge;immunisations;vaccination;delivery;stay;strategy discussion;taxi;taxis;lift",
    ),
    (
        Tag::Course,
        "programme;program;course;courses;class;classes;antenatal classes;antenatal class;parenting course;parenting programme;parenting class;parenting classes;perpetrator programme;perpetrator course;behaviour change programme;dapp;freedom programme;crying programme;icon programme;icon;counselling;therapy;cbt;treatment;detox;rehab;group;groups;group work;sessions;session;anger management;relapse prevention group;recovery programme;bumps group;baby group;training;intervention;interventions;cygnet;pause;caring dads;solihull parenting;triple p;incredible years;video interaction guidance;vig;education",
    ),
    (
        Tag::Hollow,
        "support;supports;help;advice;guidance;progress;engagement;improvement;improvements;change;changes;issue;issues;concern;concerns;matter;matters;thing;things;need;needs;work;direct work;wellbeing;well being;welfare;stability;routine;routines;relationship;communication;information;info;understanding;awareness;insight;confidence;bonding;attachment;parenting;behaviour;lifestyle;compliance;cooperation;involvement;safety;harm;risk;risks;mood;mental health;emotional wellbeing;situation;circumstances;options;option;opportunities;strategies;strategy;goals;services;assistance;care;basic care;good enough care;parenting capacity;capacity;da work;domestic abuse work;keep safe work;life story work;everything;anything;something;stuff;boundaries;resilience;childcare;housing options;support options;activities;activity;home conditions;conditions;presentation;pregnancy;the pregnancy;history;openness;honesty;domestic abuse support;parenting support;emotional support;practical support;post natal support;postnatal support;peer support;housing support;smoking cessation support;attendance",
    ),
    (
        Tag::Thing,
        "baby;unborn;unborn baby;ubb;newborn;infant;home;flat;house;address;property;room;bedroom;cot;crib;moses basket;mattress;car seat;steriliser;bottles;clothes;sleepsuits;pram;buggy;stair gate;stair gates;smoke alarm;lock;locks;box;lockable box;phone;medication;methadone;money;benefits;grant;damp;mould;kitchen;floor;alarm;alarms;bag;hospital bag;cannabis;alcohol;drugs;sleep space;hospital car park;bus pass;voucher;vouchers;surname;name;date;outcome;findings;reason;slot;place;venue;contact;supervised contact;family time;concerns about the baby;baby clinic;key;keys;tenancy;scans;points;items;bed;travel cot",
    ),
];

/// The words of each phrase with what it is, by the phrase's first word.
type ByFirstWord = HashMap<&'static str, Vec<(Vec<&'static str>, Tag)>>;

static PHRASES: LazyLock<ByFirstWord> = LazyLock::new(|| {
    let mut table = ByFirstWord::new();
    for (tag, list) in LISTS {
        for phrase in list.split(';') {
            let words: Vec<&'static str> =
                phrase.split(' ').map(|word| word.strip_suffix("'s").unwrap_or(word)).collect();
            if let Some(first) = words.first().copied() {
                table.entry(first).or_default().push((words, *tag));
            }
        }
    }
    for entries in table.values_mut() {
        entries.sort_by_key(|(words, _)| std::cmp::Reverse(words.len()));
    }
    table
});

/// This finds the longest phrase that begins a run of words, with its length in words.
pub(crate) fn longest<'a>(words: impl Fn(usize) -> Option<&'a str>) -> Option<(usize, Tag)> {
    let entries = PHRASES.get(words(0)?)?;
    entries
        .iter()
        .find(|(phrase, _)| phrase.iter().enumerate().all(|(at, word)| words(at) == Some(*word)))
        .map(|(phrase, tag)| (phrase.len(), *tag))
}

/// This gives every word of every phrase, for the spelling.
pub(crate) fn words() -> impl Iterator<Item = &'static str> {
    LISTS.iter().flat_map(|(_, list)| list.split([';', ' ']))
}
