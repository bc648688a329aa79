//! What screens are given. A screen shows these and sends what was typed; it decides nothing.

macro_rules! views {
    ($($(#[$meta:meta])* pub struct $name:ident { $($(#[$field_meta:meta])* pub $field:ident: $type:ty,)* })+) => {$(
        $(#[$meta])*
        #[derive(Debug, Clone, Serialize, TS)]
        #[serde(rename_all = "camelCase")]
        pub struct $name {
            $($(#[$field_meta])* pub $field: $type,)*
        }
    )+};
}

mod assure;
mod case;
mod cases;
mod contacts;
mod family;
mod office;
mod reading;

pub use assure::*;
pub use case::*;
pub use cases::*;
pub use contacts::*;
pub use family::*;
pub use office::*;
pub use reading::*;
