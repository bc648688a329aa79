//! The published form of the case file is the one that the types have.

use std::path::Path;

use prebirth_domain::CaseFile;

/// Regenerate with `UPDATE_GOLDEN=1 cargo test -p prebirth-domain`.
#[test]
fn the_schema_in_docs_is_the_one_of_the_types() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/case.schema.json");
    let schema = schemars::schema_for!(CaseFile);
    let expected = format!("{}\n", serde_json::to_string_pretty(&schema).unwrap());
    if std::env::var_os("UPDATE_GOLDEN").is_some() {
        std::fs::write(&path, &expected).unwrap();
    }
    let found = std::fs::read_to_string(&path).unwrap_or_default();
    assert!(
        found == expected,
        "docs/case.schema.json is stale; run UPDATE_GOLDEN=1 cargo test -p prebirth-domain and commit it"
    );
}
