//! Which entries of the library a weak line is nearest to, ranked by BM25.

use std::sync::LazyLock;

use bm25::{Document, SearchEngine, SearchEngineBuilder, Tokenizer};

use crate::library::{Entry, entries};
use crate::likeness::is_telling;
use crate::spelling;

/// Telling words, put right where they are misspelt, without their endings.
struct Words;

impl Tokenizer for Words {
    fn tokenize(&self, text: &str) -> Vec<String> {
        text.split(|letter: char| !letter.is_alphanumeric())
            .map(str::to_lowercase)
            .flat_map(|word| {
                long_form(&word)
                    .map_or_else(|| vec![word], |words| words.split(' ').map(str::to_owned).collect())
            })
            .filter(|word| is_telling(word))
            .map(|word| stem(&spelling::mended(word)))
            .collect()
    }
}

/// The short forms of the field, as the library writes them.
fn long_form(word: &str) -> Option<&'static str> {
    Some(match word {
        "da" | "dv" => "domestic abuse",
        "mh" => "mental health",
        "hv" => "health visitor",
        "mw" | "midwifery" => "midwife",
        "fob" | "dad" | "dads" => "father",
        "mgm" | "mgf" | "pgm" | "pgf" => "grandparents",
        "fgc" | "fgdm" => "family group conference meeting",
        "plo" | "lpm" => "legal planning",
        "ld" => "learning disability",
        "an" => "antenatal",
        "cgl" => "drug",
        "ebm" | "bf" => "feeding",
        "co" => "carbon monoxide smoking",
        "hst" => "hair strand",
        "cp" => "child protection",
        "ooh" | "edt" => "out hours",
        "uc" => "benefits",
        "ubb" => "unborn",
        "icon" => "crying",
        "epds" => "mood",
        "dpm" => "discharge meeting",
        _ => return None,
    })
}

/// "visits", "visited" and "visiting" are one word for the ranking.
fn stem(word: &str) -> String {
    let long = word.chars().count() > 5;
    let endings =
        ["ations", "ation", "ments", "ment", "ings", "ing", "ers", "ies", "ed", "es", "er", "y", "s"];
    let cut =
        endings.iter().filter_map(|ending| word.strip_suffix(ending)).find(|rest| rest.chars().count() >= 4);
    match cut {
        Some(rest) if long => rest.to_owned(),
        Some(_) | None => word.strip_suffix('s').filter(|rest| rest.len() > 3).unwrap_or(word).to_owned(),
    }
}

struct Ranked {
    engine: SearchEngine<u32, u32, Words>,
    entries: Vec<&'static Entry>,
}

static RANKED: LazyLock<Ranked> = LazyLock::new(|| {
    let entries: Vec<&Entry> = entries().collect();
    let documents = (0..).zip(&entries).map(|(at, entry)| {
        let kinds: Vec<&str> = entry.kinds.iter().map(|kind| kind.label()).collect();
        // The key words were chosen to be found; the rest only helps to tell neighbours apart.
        let text =
            format!("{0} {0} {0} {1} {1} {2} {3}", entry.words, entry.title, entry.text, kinds.join(" "));
        Document::new(at, text)
    });
    let engine =
        SearchEngineBuilder::<u32, u32, Words>::with_tokenizer_and_documents(Words, documents).b(0.3).build();
    Ranked { engine, entries }
});

/// This ranks the library by how near each entry is to a text, nearest first, with its score.
pub(crate) fn nearest(text: &str, most: usize) -> Vec<(&'static Entry, f32)> {
    let found = RANKED.engine.search(text, most);
    let entry = |at: u32| usize::try_from(at).ok().and_then(|at| RANKED.entries.get(at)).copied();
    let mut ranked: Vec<(u32, f32)> =
        found.into_iter().map(|result| (result.document.id, result.score)).collect();
    // Of two that are as near, the one that stands first in the library is taken.
    ranked.sort_by(|one, other| other.1.total_cmp(&one.1).then(one.0.cmp(&other.0)));
    ranked.into_iter().filter_map(|(at, score)| entry(at).map(|entry| (entry, score))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_weak_line_finds_the_entries_that_are_about_the_same() {
        for (line, ids) in [
            ("Safe sleep advice to be given", &["safer-sleep", "smoking-sleep"][..]),
            ("Discuss coping with crying", &["crying", "crying-plan"]),
            ("Mum to access DA support", &["freedom-course", "safety-plan"]),
            ("Trace FOB", &["trace-father", "fathers-family"]),
            ("MH to be monitored", &["mental-health-care-plan", "mood-screen", "relapse-plan"]),
            ("Housing to be sorted", &["housing-decision", "temporary-home"]),
            ("Contact to be arranged", &["contact-agreement", "contact-notes"]),
            ("Legal advise if no progress", &["legal-planning"]),
            ("Support with benifits and debts", &["money-advice", "debt-plan", "eviction"]),
        ] {
            let found = nearest(line, 3);
            let first = found.first().map(|(entry, _)| entry.id.as_str());
            assert!(
                first.is_some_and(|first| ids.contains(&first)),
                "{line}: {:?}",
                found.iter().map(|(entry, score)| (&entry.id, score)).collect::<Vec<_>>()
            );
        }
        assert!(nearest("", 3).is_empty() && nearest("xyzzy", 3).is_empty(), "nothing is near to nothing");
    }
}
