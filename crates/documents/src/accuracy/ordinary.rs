//! Words that stand with a capital and name nobody.

/// These begin sentences in a record, or have a capital wherever they stand.
const ORDINARY: &str = " a about above after again all also although an and another any are as asked at be because
 before being both but by can could decision did do does during each either every everybody everyone fact few
 first for from further had has have he her here hers him his how however i if in into is it its last later
 less let many may more most much must neither never next no nobody none nor not nothing now of on once one only
 opinion or other others our over perhaps police please rather said same she should since so some somebody
 soon still such than that the their them then there these they this those though three through to today
 tomorrow too two under unless until up very was we were what when where whether which while who whose why
 will with within without would yes yesterday yet you your four five six seven eight nine ten half
 january february march april june july august september october november december monday tuesday wednesday
 thursday friday saturday sunday jan feb mar apr jun jul aug sep sept oct nov dec mon tue wed thu fri sat sun
 mr mrs ms miss mx dr prof sir lady lord rev sister nurse professor doctor mother father mum dad parents parent
 baby unborn child children family grandmother grandfather sibling partner conference chair midwife social
 worker health visitor team manager police officer school housing probation neonatal adult ward core group plan
 english polish romanian welsh scottish irish british arabic urdu punjabi gujarati bengali hindi tamil somali
 vietnamese chinese french german spanish portuguese italian turkish kurdish ukrainian russian lithuanian
 latvian slovak czech hungarian bulgarian albanian greek dutch afghan syrian iranian iraqi pakistani indian
 bangladeshi nigerian ghanaian kenyan eritrean ethiopian sudanese jamaican caribbean african asian european
 muslim christian hindu sikh jewish buddhist catholic islam christianity ramadan eid diwali easter christmas
 england wales scotland ireland britain london leicester leicestershire rutland birmingham manchester
 nottingham derby coventry leeds sheffield liverpool bristol europe poland romania somalia pakistan india
 bangladesh syria iraq iran afghanistan vietnam china france germany spain portugal italy turkey ukraine
 facebook whatsapp instagram snapchat tiktok messenger google skype zoom teams internet youtube tesco asda
 aldi lidl boots argos sainsbury amazon uber xbox playstation valium diazepam methadone subutex cannabis
 heroin cocaine sertraline moses calpol god
 mum mam mummy daddy dada papa pa gran granny nan nana nanny grandma grandpa grandad granddad gramps nain taid mamgu
 tadcu auntie aunty aunt uncle cousin niece nephew stepmum stepdad stepmother stepfather nani nana dadi dada khala
 babcia dziadek bibi ";

/// These make the words beside them a place, an agency, a law or a benefit.
const OF_PLACES: &str = " street road lane avenue close drive court crescent gardens place square terrace way grove
 park hill estate house hostel lodge cottage hall tower flat flats green common hospital infirmary clinic surgery
 practice centre center medical health service services team unit council authority trust school academy college
 nursery university primary secondary children's childrens church mosque temple gurdwara synagogue association
 housing homes project foundation charity society court magistrates crown family police constabulary station
 prison university act section order agreement guidance together credit benefit allowance payment fund pathway
 programme scheme operation room ward office town city county committee board panel department ministry
 partnership network league club gym bakery cafe café shop store supermarket library pharmacy line helpline aid
 women's womens recovery bank embassy airport refuge independent special guardianship royal saint general st
 start steps signs safety strengthening freedom plan sure child working united national international north
 south east west upper lower great little new old day night bridge river canal market community law play stay sessions ";

pub(super) fn is_ordinary(word: &str) -> bool {
    let is_many = |word: &str| word.chars().count() > 3 && word.ends_with('s');
    // “I've” and “She'd” are ordinary too; O'Neill is not.
    let is_shortened = ["ve", "ll", "d", "re", "m", "t"].iter().any(|end| {
        let end = word.strip_suffix(end).and_then(|start| start.strip_suffix(['\'', '’']));
        end.is_some_and(|start| holds(ORDINARY, start) || holds(ORDINARY, start.trim_end_matches('n')))
    });
    is_shortened
        || holds(ORDINARY, word)
        || (is_many(word) && holds(ORDINARY, word.trim_end_matches('s')))
        || ENDINGS.iter().any(|ending| word.to_lowercase().ends_with(ending))
}

/// No name of a person ends so; what is spelled with a capital for its weight does.
const ENDINGS: [&str; 8] = ["tion", "tions", "ment", "ments", "ness", "ity", "ship", "ology"];

pub(super) fn names_a_place(word: &str) -> bool {
    holds(OF_PLACES, word)
}

pub(super) fn is_title(word: &str) -> bool {
    holds(" mr mrs ms miss mx dr prof professor sir lady rev nurse doctor pc dc ps ds ", word)
}

fn holds(list: &str, word: &str) -> bool {
    let word = word.to_lowercase().replace('’', "'");
    list.split_whitespace().any(|one| one == word)
}
