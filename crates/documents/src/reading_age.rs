//! How old a reader has to be to read a text with ease.
//!
//! The measure is Flesch and Kincaid's grade (Kincaid, Fishburne, Rogers and Chissom, 1975):
//! 0.39 × words a sentence + 11.8 × syllables a word − 15.59. A school year in England is read at an age
//! five years above the grade. Names are left out: nobody reads a name harder because it is long.

use crate::model::{BlockKind, Cell, Document, List, Part, Run};

/// This says how hard a text is.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct ReadingAge {
    /// This is the age at which it is read with ease.
    ///
    /// # Units
    /// Years.
    pub years: f32,
    /// This is the number of words that were counted.
    pub words: usize,
    /// This is the number of sentences.
    pub sentences: usize,
    /// This is the number of words of the longest sentence.
    pub longest_sentence: usize,
}

/// This measures the sentences of a document; headings, keys and header cells are no sentences.
pub fn of_document(document: &Document) -> ReadingAge {
    let mut texts: Vec<String> = Vec::new();
    for block in &document.blocks {
        match &block.kind {
            BlockKind::Paragraph(text) => texts.push(joined(text)),
            BlockKind::List(one) => list(one, &mut texts),
            BlockKind::Table(table) => {
                table.rows.iter().flat_map(|row| &row.cells).for_each(|one| cell(one, &mut texts));
            }
            BlockKind::KeyValues(pairs) => pairs.pairs.iter().for_each(|pair| cell(&pair.value, &mut texts)),
            BlockKind::Callout(callout) => {
                texts.push(callout.title.clone());
                parts(&callout.parts, &mut texts);
            }
            BlockKind::Heading(..) | BlockKind::Genogram(_) | BlockKind::PageBreak => {}
        }
    }
    of_texts(texts.iter().map(String::as_str))
}

/// This measures texts; each begins and ends a sentence.
pub fn of_texts<'a>(texts: impl IntoIterator<Item = &'a str>) -> ReadingAge {
    let (mut all, mut syllables_in_all, mut sentences, mut longest) = (0_usize, 0_usize, 0_usize, 0_usize);
    for sentence in texts.into_iter().flat_map(sentences_of) {
        let words = words_of(sentence);
        // A label or a lone name is no sentence.
        if words.len() < 3 {
            continue;
        }
        sentences += 1;
        longest = longest.max(words.len());
        all += words.len();
        syllables_in_all += words.iter().map(|word| syllables(word)).sum::<usize>();
    }
    if sentences == 0 {
        return ReadingAge { years: 5.0, words: 0, sentences: 0, longest_sentence: 0 };
    }
    let grade = 0.39 * ratio(all, sentences) + 11.8 * ratio(syllables_in_all, all) - 15.59;
    ReadingAge { years: (grade + 5.0).max(5.0), words: all, sentences, longest_sentence: longest }
}

fn ratio(part: usize, whole: usize) -> f32 {
    let number = |count: usize| f32::from(u16::try_from(count.min(60_000)).unwrap_or(u16::MAX));
    // A long text is brought down to numbers that fit; the ratio stays what it is.
    let scale = (part.max(whole) / 60_000) + 1;
    number(part / scale) / number((whole / scale).max(1))
}

fn sentences_of(text: &str) -> impl Iterator<Item = &str> {
    text.split_inclusive(['.', '!', '?', ':', '\n']).map(str::trim).filter(|one| !one.is_empty())
}

fn words_of(sentence: &str) -> Vec<&str> {
    sentence
        .split(|letter: char| !letter.is_alphanumeric() && !matches!(letter, '\'' | '’' | '-'))
        .filter(|word| word.chars().any(char::is_alphabetic))
        .enumerate()
        // A name is a word with a capital that does not begin the sentence.
        .filter(|(place, word)| *place == 0 || !word.starts_with(char::is_uppercase) || *word == "I")
        .map(|(_, word)| word)
        .collect()
}

/// This counts the groups of vowels, without a silent e at the end; every word has one.
fn syllables(word: &str) -> usize {
    let word = word.to_lowercase();
    let is_vowel = |letter: char| matches!(letter, 'a' | 'e' | 'i' | 'o' | 'u' | 'y' | 'é' | 'ö' | 'ü');
    let mut count = 0;
    let mut was_vowel = false;
    for letter in word.chars() {
        if is_vowel(letter) && !was_vowel {
            count += 1;
        }
        was_vowel = is_vowel(letter);
    }
    let ends = |ending: &str| word.ends_with(ending);
    let is_spoken = ["le", "ted", "ded", "ied", "ses", "xes", "ches", "shes", "ies"].into_iter().any(ends);
    let has_silent_end = !is_spoken && ["e", "ed", "es"].into_iter().any(ends);
    if count > 1 && has_silent_end { count - 1 } else { count.max(1) }
}

fn joined(runs: &[Run]) -> String {
    runs.iter().map(|run| run.text.as_str()).collect()
}

fn list(list: &List, texts: &mut Vec<String>) {
    texts.extend(list.items.iter().map(|item| joined(&item.text)));
}

fn cell(cell: &Cell, texts: &mut Vec<String>) {
    parts(&cell.parts, texts);
}

fn parts(parts: &[Part], texts: &mut Vec<String>) {
    for part in parts {
        match part {
            Part::Text(text) => texts.push(joined(text)),
            Part::List(one) => list(one, texts),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn syllables_are_counted_as_they_are_spoken() {
        for (word, count) in [
            ("cat", 1),
            ("baby", 2),
            ("safe", 1),
            ("table", 2),
            ("worried", 2),
            ("conference", 3),
            ("plan", 1),
        ] {
            assert_eq!(syllables(word), count, "{word}");
        }
    }

    #[test]
    fn a_text_for_children_is_read_younger_than_a_law() {
        let easy = of_texts(["The baby is safe. We help you. You can ring us at any time of the day."]);
        let hard = of_texts(["Notwithstanding the aforementioned considerations, the multidisciplinary \
            participants unanimously determined that the likelihood of significant developmental impairment \
            necessitated statutory intervention."]);
        assert!(easy.years < 9.0, "a child of eight reads it: {easy:?}");
        assert!(hard.years > 18.0, "nobody reads it with ease: {hard:?}");
    }

    #[test]
    fn a_text_of_nothing_is_read_by_anybody() {
        assert_eq!(of_texts([""]).words, 0, "nothing to measure is no fault");
    }
}
