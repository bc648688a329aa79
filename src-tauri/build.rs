//! Declares the two commands of the window and keeps the database's symbols to itself.

fn main() {
    if std::env::var("CARGO_CFG_TARGET_OS").as_deref() == Ok("linux") {
        // WebKitGTK and libsoup would otherwise bind to the SQLite inside this program.
        println!("cargo:rustc-link-arg-bins=-Wl,--exclude-libs,ALL");
    }
    let manifest = tauri_build::AppManifest::new().commands(&["call", "leave"]);
    if let Err(error) = tauri_build::try_build(tauri_build::Attributes::new().app_manifest(manifest)) {
        println!("cargo:warning=the window's declaration is wrong: {error}");
        std::process::exit(1);
    }
}
