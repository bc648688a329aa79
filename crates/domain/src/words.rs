//! One macro for every closed list of words, so that the word in the file, in Rust, on screen and
//! on paper is written once.

/// Makes an enum whose variants each carry the words that people read.
macro_rules! words {
    ($(#[$meta:meta])* pub enum $name:ident { $($(#[$variant_meta:meta])* $variant:ident => $label:literal,)+ }) => {
        $(#[$meta])*
        #[derive(
            Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default,
            serde::Serialize, serde::Deserialize, schemars::JsonSchema, ts_rs::TS,
        )]
        #[serde(rename_all = "camelCase")]
        pub enum $name {
            $(#[doc = $label] $(#[$variant_meta])* $variant,)+
        }

        impl $name {
            /// This is every value, in the order in which a screen offers them.
            pub const ALL: &'static [Self] = &[$(Self::$variant,)+];

            /// This gives the words that a person reads.
            #[must_use]
            pub fn label(self) -> &'static str {
                match self { $(Self::$variant => $label,)+ }
            }
        }
    };
}
