//! `cargo xtask bench`: how fast, how big, beside how fast and how big it may be.

mod assure;
mod beside;
mod documents;
mod rules;
mod saving;
mod smart;
mod smart_scores;
mod smart_words;
mod starting;
mod typing;
mod typst_text;

use anyhow::{Result, bail};

use crate::debian::{TO_BUILD, TO_DRIVE};
use crate::{needs, run};

/// This is one thing that is measured.
struct Bench {
    name: &'static str,
    says: &'static str,
    measure: fn() -> Result<Vec<Figure>>,
}

/// This is one figure and the most that it may be.
struct Figure {
    what: &'static str,
    measured: f64,
    limit: f64,
    unit: &'static str,
}

const BENCHES: &[Bench] = &[
    Bench {
        name: "startup",
        says: "from launch to the first screen, unlocking, and memory then",
        measure: starting::measure,
    },
    Bench { name: "save", says: "one change to the example case, on the disk", measure: saving::measure },
    Bench {
        name: "typing",
        says: "each key and each finding, on a case of forty pages in the real window",
        measure: typing::measure,
    },
    Bench {
        name: "minutes",
        says: "minutes of the example case for every recipient",
        measure: documents::measure,
    },
    Bench {
        name: "rules",
        says: "every rule on a large case, the median of a hundred",
        measure: rules::measure,
    },
    Bench { name: "assure", says: "two hundred cases, all together", measure: assure::measure },
    Bench {
        name: "smart",
        says: "how well actions are judged, beside a word list, and how fast",
        measure: smart::measure,
    },
];

/// This measures what was named, or everything.
///
/// # Errors
/// Fails when a name is not known, and when a figure is over its limit.
pub fn bench(names: &[&str]) -> Result<()> {
    let known = || BENCHES.iter().map(|bench| bench.name).collect::<Vec<_>>();
    if let Some(stranger) = names.iter().find(|name| !known().contains(name)) {
        bail!("There is no bench called {stranger}. There are: {}.", known().join(", "));
    }
    // The checker and the rules are measured without the window, so without what the window needs.
    if names.is_empty() || names.iter().any(|name| !["rules", "assure", "smart"].contains(name)) {
        needs::meet(&[TO_BUILD, TO_DRIVE])?;
        run::build()?;
    }
    let mut over = Vec::new();
    let mut table = format!("\n{:<46}{:>12}{:>12}\n", "what", "measured", "at most");
    for bench in BENCHES.iter().filter(|bench| names.is_empty() || names.contains(&bench.name)) {
        println!("\n── {}: {}", bench.name, bench.says);
        for figure in (bench.measure)()? {
            table.push_str(&line(&figure));
            if figure.measured > figure.limit {
                over.push(figure.what);
            }
        }
    }
    println!("{table}");
    if !over.is_empty() {
        bail!("Over the limit: {}.", over.join(", "));
    }
    Ok(())
}

fn line(figure: &Figure) -> String {
    let Figure { what, measured, limit, unit } = figure;
    let measured = format!("{measured:.1} {unit}");
    let limit = format!("{limit:.0} {unit}");
    format!("{what:<46}{measured:>12}{limit:>12}\n")
}
