//! The verbs of plans, by how much they say.

/// How much a verb says about what is done.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Weight {
    /// An act that either happened or did not: "refers", "visits".
    Act,
    /// Going to something: says as much as what is gone to.
    Attend,
    /// A way of living that is clear but shows nothing by itself: "stops", "abstains".
    Conduct,
    /// Says as much as its object: "does", "has", "gives".
    Light,
    /// Words that pass: "discusses", "explains".
    Talk,
    /// Helps somebody else to act: says as much as what that is.
    Enable,
    /// Nobody could see whether it was done: "engages", "monitors".
    Vague,
}

/// Base forms; irregular ones with their past and participle: "take/took/taken".
pub(crate) const VERBS: &[(Weight, &str)] = &[
    (
        Weight::Act,
        "decide;determine;choose/chose/chosen;select;walk;highlight;laminate;collate;hang/hung/hung;screw;drill;bolt;unpack;plug;unplug;borrow;sell/sold/sold;throw/threw/thrown;bin;sweep/swept/swept;mop;vacuum;scrub;rinse;refill;visit;redo/redid/redone;pop;cut/cut/cut;repeat;recite;refer;clarify;approach;draw/drew/drawn;run/ran/run;teach/taught/taught;fetch;cook;wash;iron;decorate;paint;mend;install;insure;renew;block;delete;download;fax;dial;initial;countersign;brief;train;shadow;host;approve;authorise;ratify;endorse;calculate;spend/spent/spent;repay;lend/lent/lent;deposit;exclude;evict;rehouse;relocate;bid/bid/bid;view;attach;complain;appeal;plot;redact;witness;hire;lease;rent;cancel;fasten;secure;childproof;disinfect;hoover;sterilise;boil;dispose;destroy;surrender;hand-in;rehome;microchip;vacate;unblock;top-up;charge;wire;fence;board;seal;treat;spray;fumigate;plaster;carpet;furnish;assemble;build-up;list;itemise;tabulate;date;timetable;diarise;calendar;minute;scribe;translate;interpret;sign-off;return;deliver;drop-off;donate;swap;exchange;breathalyse;dip;sample;inject;vaccinate;examine;scan;auscultate;palpate;plot;chart;weigh;dispense;titrate;prescribe;detox;relocate;self-refer;send/sent/sent;email;e-mail;ring/rang/rung;phone;telephone;call;text;write/wrote/written;complete;book;rebook;register;supply;fit;install;buy/bought/bought;purchase;hold/held/held;convene;chair;hand;deliver;meet/met/met;bring/brought/brought;collect;obtain;request;submit;apply;sign;upload;file;record;place;put/put/put;arrange;organise;organize;issue;circulate;copy;notify;inform;tell/told/told;alert;inspect;order;measure;weigh;test;screen;supervise;drive/drove/driven;join;return;report;confirm;show/showed/shown;demonstrate;photograph;print;post;draft;type;translate;interview;enrol;enroll;contact;fill;pick;drop;go/went/gone;name;list;identify;update;review;finish;undertake/undertook/undertaken;carry;conduct;invite;transfer;code;flag;prescribe;administer;produce;agree;pay/paid/paid;clean;clear;remove;repair;replace;fix;empty;tidy;chase;schedule;enter;save;scan;take/took/taken;sit/sat/sat;ask;swap;store;lock;tick;count;mark;move;pack;clip;forward;share;distribute;publish;log;note;document;minute;present;audit;commission;instruct;file;serve;lodge;issue;close;open;allocate;appoint;nominate;trace;locate;search;verify;vet;assess;observe;immunise;vaccinate;wean;feed/fed/fed;bath;change;start;begin/began/begun;accompany;escort;transport;translate;explain;read/read/read;watch;practise;practice;notarise;withdraw/withdrew/withdrawn;activate;cancel;claim;declare;disclose;provide;source;set/set/set;see/saw/seen;escalate;create;compile;recheck;check;rate;scale;rehearse;role-play;transcribe;witness;admit;discharge;swab;fund;recruit;table;offer;accept;lead/led/led;give/gave/given;get/got/got;set-up;map;interviewed;summarise;prepare;ventilate;quarantine;convey;swear;stock;label;co-work;attach;audit",
    ),
    (Weight::Attend, "attend;access;participate;complete-attendance;take-part"),
    (
        Weight::Conduct,
        "quit/quit/quit;stay;sleep/slept/slept;stop;abstain;refrain;avoid;keep/kept/kept;remain;live;cease;end;leave/left/left;use;drink/drank/drunk;smoke;hit/hit/hit;shout;swear/swore/sworn;threaten;allow;permit;let/let/let;respect;stick/stuck/stuck;wear;carry-on;hide;consume;self-harm;argue;fight/fought/fought;enter-into;reside;return-home",
    ),
    (
        Weight::Light,
        "fail;miss;decline;refuse;happen;occur;relapse;turn;come/came/come;arrive;lose/lost/lost;do/did/done;have/had/had;make/made/made;be",
    ),
    (
        Weight::Talk,
        "speak/spoke/spoken;discuss;talk;advise;remind;mention;communicate;raise;update-on;chat;inform-about",
    ),
    (
        Weight::Enable,
        "help;support;assist;ensure;enable;facilitate;encourage;make-sure;empower;prompt;ask-for;push",
    ),
    (
        Weight::Vague,
        "step;man;cherish;embed;evidence;engage;monitor;observe;include;prove;await;wait;hold-in-mind;track;drive-forward;own;champion;get-to-know;champion;embrace;foster;ready;enhance;nurture;uphold;instil;explore;be-involved;ascertain;unpick;unpack;work;liaise;consider;explore;address;look;promote;continue;attempt;try;cooperate;comply;improve;reduce;maintain;manage;oversee;understand/understood/understood;learn;recognise;recognize;prioritise;develop;build/built/built;think/thought/thought;reflect;sustain;feel/felt/felt;care;signpost;involve;sort;plan;strengthen;protect;safeguard;follow;coordinate;co-operate;increase;decrease;minimise;limit;adhere;evidence;acknowledge;accept-help;commit;focus;seek/sought/sought;pursue;progress;deal;become/became/become;need;want;aim;hope;appreciate;nurture;bond;respond;gain;achieve;resolve;tackle;react;behave;cope;handle;respect-others;stabilise;settle;contribute;review-needs;react;know/knew/known;realise;demonstrate-insight;remain-open;network;link;touch;keep-on;investigate;gather;steer;guide;upskill;educate;signpost;motivate;empathise;value;open-up;deter;raise-awareness;be-mindful;target;intervene;reassure;get-on;parent;act",
    ),
];

/// Also nouns: these are verbs only where the sentence makes them one.
pub(crate) const NOUN_TOO: &str = "walk;walks;bin;bins;plug;screw;drill;bolt;mop;sweep;step;steps;man;cut;cuts;pop;repair;search;date;dates;chart;charts;board;boards;sample;samples;train;host;brief;charge;charges;wire;seal;carpet;carpets;calendar;timetable;dip;shadow;exchange;appeal;lease;hire;rent;plot;paint;cook;wash;iron;view;views;block;secure;bid;bids;spray;treat;initial;fax;deposit;deposits;fence;run;runs;download;downloads;wait;turn;turns;fail;witness;visit;visits;email;emails;ring;rings;phone;call;calls;text;texts;book;supply;hold;hand;issue;issues;copy;order;orders;measure;measures;test;tests;screen;screens;report;reports;post;draft;type;contact;contacts;fill;drop;name;names;list;lists;update;updates;review;reviews;conduct;transfer;code;codes;flag;flags;alert;alerts;place;chair;record;records;file;files;schedule;scan;scans;change;changes;start;offer;lead;set;support;supports;work;works;monitor;plan;plans;care;cares;need;needs;progress;limit;aim;hope;focus;stop;end;use;drink;smoke;fight;help;talk;help;look;link;mark;minute;minutes;note;notes;document;documents;audit;return;claim;share;check;checks;rate;table;fund;map;log;watch;value;target;network;parent;parents;witness;bath;feed;feeds;leave;guide;cope;store;present;label;stock;evidence;practice;discharge;clip;request;requests;serve;move;lock;locks;sleep;stay;study;raise;touch;hit;act;acts;result;attempt;chat;risk;bond;pick;fit;sign;signs;search;searches;count;will;can;box;exchange;increase;decrease;address;put;interview;interviews;appoint;photograph;photographs;scale;swab;handle;matter;matters;respect;open;clean;clear;close;live;empty;tidy;prompt;complete;present;purchase;approach;challenge;permit";
