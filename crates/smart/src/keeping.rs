//! What a better line must not lose: every name and every number that the writer gave.

use crate::action::ActionText;
use crate::context::Context;
use crate::reading::Reading;
use crate::spelling::is_known;
use crate::token::{Kind, Token};
use crate::units::is_title;
use crate::words::phrases::Tag;

/// The names and numbers of a line that a better one no longer has, as they were written.
pub(crate) fn lost(before: &ActionText, after: &ActionText) -> Vec<String> {
    let kept = words_of(after);
    let mut lost: Vec<String> = Vec::new();
    for field in fields(before) {
        for part in parts(field) {
            if !part.words.iter().all(|word| kept.contains(word)) && !lost.contains(&part.written) {
                lost.push(part.written);
            }
        }
    }
    lost
}

/// A name or a number with the words that it belongs to.
struct Part {
    words: Vec<String>,
    written: String,
}

fn fields(action: &ActionText) -> impl Iterator<Item = &str> {
    let beside = [&action.owner, &action.due, &action.measure];
    std::iter::once(action.text.as_str()).chain(beside.into_iter().filter_map(|field| field.as_deref()))
}

fn words_of(action: &ActionText) -> Vec<String> {
    fields(action).flat_map(crate::token::tokens).map(|token| token.word).collect()
}

fn parts(field: &str) -> Vec<Part> {
    let letters: Vec<char> = field.chars().collect();
    let reading = Reading::of_text(field, &Context::default());
    let slice = |start: usize, end: usize| -> String {
        letters.get(start..end).unwrap_or_default().iter().collect::<String>().trim().to_owned()
    };
    let mut found = Vec::new();
    for unit in &reading.units {
        let names: Vec<&Token> = reading
            .tokens
            .get(unit.from..unit.to)
            .unwrap_or_default()
            .iter()
            .filter(|token| {
                token.kind == Kind::Word && token.capital && !is_known(&token.word) && !is_title(&token.word)
            })
            .collect();
        let person = matches!(unit.tag, Tag::Name | Tag::Professional | Tag::Family);
        if person && !names.is_empty() {
            let words = names.iter().map(|token| token.word.clone()).collect();
            found.push(Part { words, written: slice(unit.start, unit.end) });
        }
    }
    let mut until = 0;
    for (at, token) in reading.tokens.iter().enumerate().filter(|(_, token)| token.kind == Kind::Number) {
        if token.start < until {
            continue;
        }
        // A day keeps all of its words; any other number the words that it counts.
        let moment =
            reading.moments.iter().find(|moment| token.start >= moment.start && token.start < moment.end);
        let (start, end) = match moment {
            Some(moment) => (moment.start, moment.end),
            None => (start_of_amount(&letters, token.start), end_of_count(&reading.tokens, at)),
        };
        until = end;
        let numbers = reading
            .tokens
            .iter()
            .filter(|token| token.kind == Kind::Number && token.start >= start && token.end <= end);
        found.push(Part {
            words: numbers.map(|token| token.word.clone()).collect(),
            written: slice(start, end),
        });
    }
    found
}

fn start_of_amount(letters: &[char], start: usize) -> usize {
    let before = start.checked_sub(1).and_then(|before| letters.get(before));
    if before.is_some_and(|before| matches!(before, '\u{a3}' | '<' | '>')) { start - 1 } else { start }
}

/// "5 cigarettes a day", "18 ppm": up to three words after the number, within the same stretch.
fn end_of_count(tokens: &[Token], at: usize) -> usize {
    let counted = tokens.get(at..).unwrap_or_default().iter().skip(1).take(3);
    let counted = counted.take_while(|token| {
        token.kind == Kind::Word && !matches!(token.word.as_str(), "and" | "by" | "until" | "to")
    });
    counted.last().or_else(|| tokens.get(at)).map_or(0, |token| token.end)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn typed(text: &str) -> ActionText {
        ActionText { text: text.to_owned(), ..ActionText::default() }
    }

    #[test]
    fn names_and_numbers_that_are_gone_are_given_back_as_written() {
        let before = typed("Mr Adeyemi to reduce to 5 cigarettes a day by 14/8/26 with Jo Pike");
        assert_eq!(
            lost(&before, &typed("Ruth Cole records a reading at each visit.")),
            ["Mr Adeyemi", "Jo Pike", "5 cigarettes a day", "by 14/8/26"]
        );
        assert!(lost(&before, &before).is_empty(), "what is still there is not lost");
    }
}
