//! Fields as spreadsheets and other programs write them: left out, null, a number, or a list.

use serde::{Deserialize, Deserializer};

#[derive(Deserialize)]
#[serde(untagged)]
enum Loose {
    Words(String),
    Whole(i64),
    Number(f64),
    Answer(bool),
    Many(Vec<Option<Loose>>),
}

impl Loose {
    fn into_words(self) -> String {
        match self {
            Self::Words(words) => words,
            Self::Whole(number) => number.to_string(),
            Self::Number(number) => number.to_string(),
            Self::Answer(answer) => answer.to_string(),
            // Two people in one place are two people.
            Self::Many(parts) => {
                parts.into_iter().flatten().map(Self::into_words).collect::<Vec<_>>().join(", ")
            }
        }
    }
}

pub(crate) fn words<'de, D: Deserializer<'de>>(deserializer: D) -> Result<String, D::Error> {
    words_or_nothing(deserializer).map(Option::unwrap_or_default)
}

pub(crate) fn words_or_nothing<'de, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<Option<String>, D::Error> {
    Ok(Option::<Loose>::deserialize(deserializer)?.map(Loose::into_words))
}

#[cfg(test)]
mod tests {
    use crate::ActionText;

    #[test]
    fn a_field_may_be_left_out_or_null_or_a_number_or_a_list() {
        let read = |json: &str| serde_json::from_str::<ActionText>(json).expect("it reads as an action");
        assert_eq!(read("{}"), ActionText::default(), "an empty form is an action nobody has written yet");
        assert_eq!(read(r#"{"id":null,"text":null,"owner":null}"#), ActionText::default());
        let odd = read(r#"{"id":7,"text":"SW visits","owner":["SW","HV"],"due":14}"#);
        assert_eq!((odd.id.as_str(), odd.owner.as_deref()), ("7", Some("SW, HV")));
        assert_eq!(odd.due.as_deref(), Some("14"));
    }
}
