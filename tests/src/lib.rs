//! Checks that cross crates live beside this file.

pub mod house;
pub mod pdfium;
pub mod program;
pub mod verapdf;

/// This is cargo's target folder, where test tools are unpacked.
pub(crate) fn target() -> std::path::PathBuf {
    std::env::var_os("CARGO_TARGET_DIR").map_or_else(
        || std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../target"),
        std::path::PathBuf::from,
    )
}
