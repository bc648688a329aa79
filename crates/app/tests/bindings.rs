//! The screens' types are the ones that the table of commands has.

#![allow(clippy::unwrap_used, reason = "a test that finds nothing there has to stop")]

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use prebirth_app::typescript;

/// Regenerate with `UPDATE_GOLDEN=1 cargo test -p prebirth-app --test bindings`.
#[test]
fn the_bindings_are_those_of_the_table() {
    let kept = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../ui/src/api/bindings");
    let made = tempfile::tempdir().unwrap();
    let config = ts_rs::Config::default().with_out_dir(made.path());
    let table = typescript(&config).unwrap();
    fs::write(made.path().join("Commands.ts"), table).unwrap();
    if std::env::var_os("UPDATE_GOLDEN").is_some() {
        fs::remove_dir_all(&kept).unwrap();
        fs::create_dir_all(&kept).unwrap();
        for (name, text) in texts(made.path()) {
            fs::write(kept.join(name), text).unwrap();
        }
    }
    let (kept, made) = (texts(&kept), texts(made.path()));
    let stale: Vec<&String> =
        made.iter().filter(|(name, text)| kept.get(*name) != Some(text)).map(|(name, _)| name).collect();
    let orphans: Vec<&String> = kept.keys().filter(|name| !made.contains_key(*name)).collect();
    assert!(
        stale.is_empty() && orphans.is_empty(),
        "the bindings are stale ({stale:?}) or belong to nothing ({orphans:?}); \
         run UPDATE_GOLDEN=1 cargo test -p prebirth-app --test bindings and commit them"
    );
}

fn texts(folder: &Path) -> BTreeMap<String, String> {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    entries
        .filter(|entry| entry.path().is_file())
        .map(|entry| {
            let name = entry.file_name().into_string().unwrap();
            (name, fs::read_to_string(entry.path()).unwrap())
        })
        .collect()
}
