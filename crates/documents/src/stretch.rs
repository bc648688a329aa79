//! Cuts text where its script changes, so that each stretch is set and read aloud rightly.

/// This is a stretch of text in one manner of writing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stretch {
    /// This is the text, in the order in which it is spoken.
    pub text: String,
    /// This is its manner of writing.
    pub manner: Manner,
    /// This is the language that the script suggests, where it suggests one.
    pub language: Option<&'static str>,
}

/// This says how a stretch is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Manner {
    /// This is one letter after another, from left to right.
    Plain,
    /// This is from right to left.
    RightToLeft,
    /// This is a script whose letters change places and join, so that text is kept word by word.
    Reordering,
}

/// This cuts a text into stretches; spaces between two words of one manner belong to it.
pub fn stretches(text: &str) -> Vec<Stretch> {
    let mut found: Vec<Stretch> = Vec::new();
    let mut waiting = String::new();
    for letter in text.chars() {
        let Some((manner, language)) = manner_of(letter) else {
            waiting.push(letter);
            continue;
        };
        match found.last_mut() {
            Some(last)
                if last.manner == manner
                    && last.language == language
                    && (manner == Manner::Plain || waiting.chars().all(joins_words)) =>
            {
                last.text.push_str(&waiting);
                last.text.push(letter);
            }
            _ => {
                append_neutral(&mut found, &mut waiting);
                let mut text = String::new();
                text.push(letter);
                found.push(Stretch { text, manner, language });
            }
        }
        waiting.clear();
    }
    append_neutral(&mut found, &mut waiting);
    join_plain(found)
}

fn append_neutral(found: &mut Vec<Stretch>, waiting: &mut String) {
    if waiting.is_empty() {
        return;
    }
    found.push(Stretch { text: std::mem::take(waiting), manner: Manner::Plain, language: None });
}

fn join_plain(found: Vec<Stretch>) -> Vec<Stretch> {
    let mut joined: Vec<Stretch> = Vec::new();
    for stretch in found {
        match joined.last_mut() {
            Some(last) if last.manner == Manner::Plain && stretch.manner == Manner::Plain => {
                last.text.push_str(&stretch.text);
            }
            _ => joined.push(stretch),
        }
    }
    joined
}

/// Brackets and numbers end a name: kept inside it they would turn round with it.
fn joins_words(letter: char) -> bool {
    letter == ' ' || matches!(letter, '-' | '.' | '\'' | '\u{2019}' | '\u{200c}' | '\u{200d}')
}

/// Spaces, digits and punctuation have no manner: they take their neighbours'.
fn manner_of(letter: char) -> Option<(Manner, Option<&'static str>)> {
    let reordering = |language| Some((Manner::Reordering, Some(language)));
    match letter {
        '\u{590}'..='\u{5ff}' | '\u{fb1d}'..='\u{fb4f}' => Some((Manner::RightToLeft, Some("he"))),
        '\u{600}'..='\u{6ff}'
        | '\u{750}'..='\u{77f}'
        | '\u{8a0}'..='\u{8ff}'
        | '\u{fb50}'..='\u{fdff}'
        | '\u{fe70}'..='\u{fefc}' => Some((Manner::RightToLeft, Some("ar"))),
        '\u{900}'..='\u{963}' | '\u{966}'..='\u{97f}' => reordering("hi"),
        '\u{980}'..='\u{9ff}' => reordering("bn"),
        '\u{a00}'..='\u{a7f}' => reordering("pa"),
        '\u{a80}'..='\u{aff}' => reordering("gu"),
        '\u{b80}'..='\u{bff}' => reordering("ta"),
        '\u{200c}' | '\u{200d}' => None,
        other if other.is_alphabetic() => Some((Manner::Plain, None)),
        '\n' => Some((Manner::Plain, None)),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cut(text: &str) -> Vec<(Manner, String)> {
        stretches(text).into_iter().map(|stretch| (stretch.manner, stretch.text)).collect()
    }

    #[test]
    fn a_text_is_cut_where_its_script_changes() {
        use Manner::{Plain, Reordering, RightToLeft};
        for (text, expected) in [
            ("Siân, 3 March", vec![(Plain, "Siân, 3 March")]),
            (
                "Father: محمد علي, 3 March",
                vec![(Plain, "Father: "), (RightToLeft, "محمد علي"), (Plain, ", 3 March")],
            ),
            ("પ્રિયા પટેલ (mother)", vec![(Reordering, "પ્રિયા પટેલ"), (Plain, " (mother)")]),
            (
                "علي (ابن أحمد)",
                vec![(RightToLeft, "علي"), (Plain, " ("), (RightToLeft, "ابن أحمد"), (Plain, ")")],
            ),
            ("12", vec![(Plain, "12")]),
            ("", vec![]),
        ] {
            let expected: Vec<_> =
                expected.into_iter().map(|(manner, text)| (manner, text.to_owned())).collect();
            assert_eq!(cut(text), expected, "the digits after a name are not part of it");
        }
    }

    #[test]
    fn nothing_is_lost_in_cutting() {
        let text = " a محمد\u{200c}b ગુજરાતી 12 ?! ";
        let joined: String = stretches(text).into_iter().map(|s| s.text).collect();
        assert_eq!(joined, text, "every character is in one stretch");
    }
}
