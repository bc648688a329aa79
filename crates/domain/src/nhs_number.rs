//! The NHS number and its check digit.

use std::fmt;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// This is an NHS number as it was typed; it may be wrong, and then a rule says so.
///
/// It prints itself without its digits in debug output.
#[derive(Clone, PartialEq, Eq, Hash, Default, Serialize, Deserialize, JsonSchema, TS)]
#[serde(transparent)]
pub struct NhsNumber(pub String);

impl NhsNumber {
    /// This says whether the number has ten digits, a right check digit and is no placeholder.
    ///
    /// # Source
    /// NHS Data Dictionary, NHS Number: modulus 11.
    #[must_use]
    pub fn is_valid(&self) -> bool {
        let digits: Vec<u32> = self
            .0
            .chars()
            .filter(|letter| !letter.is_whitespace())
            .map_while(|letter| letter.to_digit(10))
            .collect();
        let typed = self.0.chars().filter(|letter| !letter.is_whitespace()).count();
        let (Some((check, body)), true) = (digits.split_last(), digits.len() == 10 && typed == 10) else {
            return false;
        };
        if body.iter().all(|digit| digit == check) {
            return false;
        }
        let sum: u32 = body.iter().zip((2..=10).rev()).map(|(digit, weight)| digit * weight).sum();
        match 11 - sum % 11 {
            11 => *check == 0,
            10 => false,
            expected => *check == expected,
        }
    }

    /// This writes the number in groups of three, three and four.
    #[must_use]
    pub fn grouped(&self) -> String {
        let digits: String = self.0.chars().filter(|letter| !letter.is_whitespace()).collect();
        match (digits.get(..3), digits.get(3..6), digits.get(6..)) {
            (Some(first), Some(second), Some(third)) if digits.len() == 10 => {
                format!("{first} {second} {third}")
            }
            _ => digits,
        }
    }
}

impl fmt::Debug for NhsNumber {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("NhsNumber(..)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_check_digit_decides() {
        for right in ["9434765919", "943 476 5919", "9876544322", "4010232137", "4505577104", "4000000020"] {
            assert!(NhsNumber(right.into()).is_valid(), "{right} is a right number");
        }
        for wrong in [
            "9434765918",
            "1234567891",
            "1111111111",
            "0000000000",
            "943476591",
            "94347659190",
            "943476591x",
            "",
        ] {
            assert!(!NhsNumber(wrong.into()).is_valid(), "{wrong:?} is not a right number");
        }
    }

    #[test]
    fn it_is_written_in_three_groups_and_never_printed() {
        let number = NhsNumber("9434765919".into());
        assert_eq!(number.grouped(), "943 476 5919");
        assert_eq!(format!("{number:?}"), "NhsNumber(..)");
    }
}
