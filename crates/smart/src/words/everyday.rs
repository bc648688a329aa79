//! Everyday words that are no typing error and nobody's name, and the little words of grammar.

use std::collections::HashSet;
use std::sync::LazyLock;

const EVERYDAY: &str = "a able about above accommodation accordingly across action actions actually add additional \
adequate after afternoon again against age ago ahead alcohol alive alone along already also although always am among \
amount an and annual another any apart appropriate appropriately april are area around arrangements art as asap aside \
at august available aware away back bad bank basic basis bath be because been before behind being below benefit best \
better between beyond big birth birthday bit black blood blue board body both bottom boy breach breakfast breast brief \
bus business but by cab car case cause centre certain chance change chat child children christmas christening city clean \
clear clearly close club cold come common community company complete concern condition confident confirm consent \
consistent consistently contingency control correct could council country couple court crisis current currently daily \
danger dark date day days dead december delay dental dentist depression despite detail details diet difference different \
difficult direct dna doctor dog door down drink drug drugs drunk due during duty each earlier early easter easy either else emergency emotional \
end enough equal especially even evening event ever every everyday evidence exactly example except expected extra eye \
face fact fair fall far fast february few final finally find fine fire first five flat floor following food for force foster four free frequent \
frequently fresh friday from front full further future general genuine get girl give given glad good grant great green ground group \
grown guide half hand happy hard has have he head hear heart heating her here high him his home honest honestly hope hospital hour hours \
house household how however if ill immediate immediately important in include including independent individual inside instead into \
is it item its january job joint jointly july june just keep kept key kind kitchen know known lack language large last late later latest law \
least left legal less level life light like likely limited line little local london long longer lot low main major make march \
market maternal maternity maximum may maybe me mean means medical meet mental middle milk mind minimum minute missed missing monday money month monthly months more \
morning most move much must my national near nearby nearest necessary need neglect neighbour neonatal never new newborn next night nights no nobody non none nor \
normal not nothing notice november now number october of off offence office often ok old on once one ones only ongoing open openly or order \
other otherwise our out outcome outside over overall overnight own page paid part partly past paternal paying per permanent person personal phone photo physical \
place please point police poor positive positively possible post potential practical pre pregnancy pregnant present prior private pro problem process program progress proper properly protective \
purpose quarter quick quickly quite race range rather raw read ready real really reason reasonable recent red refund regard regarding regular regularly relapse \
relevant rent reported required respite rest result right role room round routine rule safe safely safer said same saturday say school seat second section secure see self \
senior sensitive separate separately september serious service set several sexual shall share she sheet shift shop short should show side signed significant similar simple since single site six \
sleep small smart smoke so social some someone sometimes soon space special specialist specific speech stable stage stairs standard start state station statutory step steps still street \
strong subject such sufficient suitable summer sunday supervised sure surname system table tablet take team teenage ten term text than thanks that the their them then there therefore these they \
thing things think third this those though three through throughout thursday time timely times timescale to today together told tomorrow tonight too top total touch town transport travel trauma treatment tuesday twice two \
type unborn under unit unless unsupervised until unwell up upon upset urgent urgently us use used useful usual usually vegetables verbal very via view voice wait walk wall want ward was \
wash water way we wednesday week weekend weekly weeks well went were what when where whether which while white who whole whom whose why wider will window winter wish with within without woman women word words \
work worry would written wrong year years yes yet you young your zone contract conduct continue contrast content contest context steady steadily mouth south north east west worth father mother nature \
meat meal meals mental metal rental paint pain spread speed sheep sheet shirt short shore shoot shout shown shows sleeve sleepy crying cries cope coping handling feeding breastfeeding bottle tired sober \
fortnight fortnightly bi noon midnight pm am half term nutrition hygiene dating ends tested clinic weight stone ill illness allergy hostel motel hotel lettings visa passport nationality religion culture translator partnership \
peer peers reach reached rear rude rare care core cure cars carer carers safer saver seen seem seems been bean tree trees stress street strict strike string strange stranger strangers threat threats throat \
trust truth trial trail train trains plain plane planet plant plants place placed pleased police policy polite politely point points print prime price prize pride private quiet quit quitting remains remind";

static WORDS: LazyLock<HashSet<&'static str>> = LazyLock::new(|| EVERYDAY.split_ascii_whitespace().collect());

pub(crate) fn is_everyday(word: &str) -> bool {
    WORDS.contains(word)
}

pub(crate) fn is_preposition(word: &str) -> bool {
    matches!(
        word,
        "of" | "with"
            | "from"
            | "at"
            | "on"
            | "in"
            | "for"
            | "about"
            | "into"
            | "against"
            | "around"
            | "between"
            | "alongside"
            | "towards"
            | "toward"
            | "via"
            | "regarding"
            | "re"
            | "within"
            | "behind"
            | "under"
            | "over"
            | "than"
            | "including"
            | "per"
            | "during"
            | "after"
            | "before"
            | "since"
            | "until"
            | "till"
            | "c"
    )
}

pub(crate) fn is_modal(word: &str) -> bool {
    matches!(word, "will" | "must" | "shall" | "should" | "can" | "may" | "would" | "could" | "might")
}

pub(crate) fn is_being(word: &str) -> bool {
    matches!(word, "be" | "is" | "are" | "was" | "were" | "been" | "being" | "get" | "gets")
}

pub(crate) fn is_determiner(word: &str) -> bool {
    matches!(
        word,
        "a" | "an"
            | "the"
            | "her"
            | "his"
            | "their"
            | "its"
            | "this"
            | "that"
            | "these"
            | "those"
            | "any"
            | "every"
            | "each"
            | "all"
            | "both"
            | "no"
            | "some"
            | "another"
            | "one"
            | "two"
            | "three"
            | "him"
            | "them"
            | "it"
            | "my"
            | "our"
    )
}

/// Words that may stand between a person and what the person does.
pub(crate) fn is_adverb(word: &str) -> bool {
    matches!(
        word,
        "also"
            | "then"
            | "alone"
            | "always"
            | "now"
            | "next"
            | "first"
            | "only"
            | "jointly"
            | "together"
            | "please"
            | "immediately"
            | "urgently"
            | "regularly"
            | "never"
            | "personally"
            | "formally"
            | "fully"
            | "openly"
            | "honestly"
            | "actively"
            | "positively"
            | "both"
            | "each"
            | "to"
            | "not"
            | "self"
            | "re"
            | "again"
            | "still"
            | "further"
            | "currently"
            | "directly"
            | "appropriately"
            | "safely"
            | "asap"
            | "either"
            | "themselves"
            | "herself"
            | "himself"
            | "carefully"
            | "closely"
            | "continually"
            | "consistently"
            | "independently"
            | "weekly"
            | "daily"
            | "urgent"
            | "pro"
            | "proactively"
    )
}

pub(crate) fn is_subordinator(word: &str) -> bool {
    matches!(
        word,
        "if" | "when"
            | "once"
            | "unless"
            | "whenever"
            | "that"
            | "which"
            | "who"
            | "whom"
            | "whose"
            | "where"
            | "because"
            | "as"
            | "while"
            | "whilst"
            | "although"
            | "whether"
            | "how"
            | "what"
            | "why"
            | "until"
            | "till"
            | "so"
    )
}
