//! Policy packs: dated figures with their sources, nested from nation to region to authority.

mod editions;
mod figure;
mod in_force;
mod key;
mod read;
mod source;

pub use editions::EditionInPack;
pub(crate) use figure::counted;
pub use figure::{CountBy, Figure, GestationLimit, Length};
pub use in_force::{LocalValue, PackInForce, Value};
pub use key::{FigureKind, Key};
pub use source::{Authority, Source};

use std::sync::OnceLock;

use chrono::NaiveDate;
use prebirth_domain::{CaseFile, Nation};

use read::Pack;

/// The packs that ship, each with the name of its file.
const BUILT_IN: &[(&str, &str)] = &[
    ("england", include_str!("../../packs/england.toml")),
    ("leicester", include_str!("../../packs/leicester.toml")),
    ("leicestershire", include_str!("../../packs/leicestershire.toml")),
    ("liverpool", include_str!("../../packs/liverpool.toml")),
    ("llr", include_str!("../../packs/llr.toml")),
    ("london", include_str!("../../packs/london.toml")),
    ("north-yorkshire", include_str!("../../packs/north-yorkshire.toml")),
    ("northern-ireland", include_str!("../../packs/northern-ireland.toml")),
    ("pan-sussex", include_str!("../../packs/pan-sussex.toml")),
    ("rutland", include_str!("../../packs/rutland.toml")),
    ("scotland", include_str!("../../packs/scotland.toml")),
    ("sefton", include_str!("../../packs/sefton.toml")),
    ("swindon", include_str!("../../packs/swindon.toml")),
    ("wales", include_str!("../../packs/wales.toml")),
];

const SOURCES: &str = include_str!("../../packs/sources.toml");

/// The pack that applies when a case names none.
const DEFAULT_PACK: &str = "england";

/// This says why a pack could not be used.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum PackTrouble {
    /// A pack's file breaks a rule of its form.
    #[error("The policy pack \"{pack}\" cannot be read: {what}.")]
    Broken {
        /// Which pack.
        pack: String,
        /// What is wrong.
        what: String,
    },
    /// No pack has the name.
    #[error("There is no policy pack called \"{name}\". Known packs: {known}.")]
    Unknown {
        /// The name asked for.
        name: String,
        /// The names that exist.
        known: String,
    },
}

/// This is every pack that the program knows.
#[derive(Debug)]
pub struct Packs {
    packs: Vec<Pack>,
    sources: Vec<Source>,
    /// Why the packs could not be read; every request for one answers with it.
    trouble: Option<PackTrouble>,
}

impl Packs {
    /// This gives the packs that ship with the program. A shipped file that breaks the form is told by
    /// [`Packs::in_force`]; a test keeps that from happening.
    #[must_use]
    pub fn built_in() -> &'static Self {
        static PACKS: OnceLock<Packs> = OnceLock::new();
        PACKS.get_or_init(|| {
            Self::read(BUILT_IN, SOURCES).unwrap_or_else(|trouble| Self {
                packs: Vec::new(),
                sources: Vec::new(),
                trouble: Some(trouble),
            })
        })
    }

    /// This reads packs and their sources.
    ///
    /// # Errors
    /// Gives [`PackTrouble::Broken`] for a file that breaks the form: a value with an unknown key, a value of
    /// the wrong kind, a value without a source that does not say so, or a source that is not in the list.
    pub fn read(files: &[(&str, &str)], sources: &str) -> Result<Self, PackTrouble> {
        let sources = source::read(sources)?;
        let packs = files
            .iter()
            .map(|(name, text)| read::pack(name, text, &sources))
            .collect::<Result<Vec<_>, _>>()?;
        let packs = Self { packs, sources, trouble: None };
        for pack in &packs.packs {
            packs.chain(&pack.name)?;
        }
        Ok(packs)
    }

    /// This gives the name and the title of each pack.
    #[must_use]
    pub fn names(&self) -> Vec<(&str, &str)> {
        self.packs.iter().map(|pack| (pack.name.as_str(), pack.title.as_str())).collect()
    }

    /// This gives the figures of a pack and of the packs that it lies within; England's for no name.
    ///
    /// # Errors
    /// Gives [`PackTrouble::Unknown`] when no pack has the name, and [`PackTrouble::Broken`] when a file of the
    /// shipped packs could not be read.
    pub fn in_force(&self, name: Option<&str>, on: NaiveDate) -> Result<PackInForce, PackTrouble> {
        if let Some(trouble) = &self.trouble {
            return Err(trouble.clone());
        }
        let name = name.map(str::trim).filter(|name| !name.is_empty()).unwrap_or(DEFAULT_PACK);
        let chain = self.chain(name)?;
        Ok(PackInForce::new(chain, self.sources.clone(), on))
    }

    /// This gives the figures by which a case is judged: those of the pack that it names, or its nation's own.
    ///
    /// # Errors
    /// The same as [`Packs::in_force`].
    pub fn in_force_for(&self, case: &CaseFile, on: NaiveDate) -> Result<PackInForce, PackTrouble> {
        let own = case.policy_pack.as_deref().map(str::trim).filter(|name| !name.is_empty());
        let nation = match case.nation {
            Nation::England => DEFAULT_PACK,
            Nation::Wales => "wales",
            Nation::Scotland => "scotland",
            Nation::NorthernIreland => "northern-ireland",
        };
        self.in_force(Some(own.unwrap_or(nation)), on)
    }

    /// This gives a published source by its key.
    #[must_use]
    pub fn source(&self, key: &str) -> Option<&Source> {
        self.sources.iter().find(|source| source.key == key)
    }

    fn chain(&self, name: &str) -> Result<Vec<Pack>, PackTrouble> {
        let mut chain = Vec::new();
        let mut wanted = Some(name.to_owned());
        while let Some(name) = wanted.take() {
            let Some(pack) = self.packs.iter().find(|pack| pack.name == name) else {
                let known: Vec<&str> = self.packs.iter().map(|pack| pack.name.as_str()).collect();
                return Err(PackTrouble::Unknown { name, known: known.join(", ") });
            };
            if chain.iter().any(|seen: &Pack| seen.name == pack.name) {
                let what = "it lies within itself".to_owned();
                return Err(PackTrouble::Broken { pack: pack.name.clone(), what });
            }
            wanted = pack.within.clone();
            chain.push(pack.clone());
        }
        Ok(chain)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_shipped_pack_reads() {
        let packs = Packs::read(BUILT_IN, SOURCES).unwrap();
        assert_eq!(
            packs.names().len(),
            BUILT_IN.len(),
            "a pack that does not read would leave every rule silent"
        );
    }

    #[test]
    fn england_applies_when_a_case_names_no_pack() {
        let day = NaiveDate::from_ymd_opt(2026, 7, 1).unwrap();
        let pack = Packs::built_in().in_force(None, day).unwrap();
        assert_eq!(pack.name(), "england");
        let unknown = Packs::built_in().in_force(Some("atlantis"), day);
        assert!(
            matches!(unknown, Err(PackTrouble::Unknown { .. })),
            "a pack that does not exist is no default"
        );
    }

    #[test]
    fn a_value_without_a_source_or_a_mark_does_not_load() {
        let bare = "title = \"X\"\n[[value]]\nkey = \"letter.max\"\nworking_days = 1\n";
        let marked = format!("{bare}to_confirm = true\n");
        for (text, loads) in [(bare, false), (marked.as_str(), true)] {
            let read = Packs::read(&[("x", text)], SOURCES);
            assert_eq!(read.is_ok(), loads, "{text}");
        }
    }
}
