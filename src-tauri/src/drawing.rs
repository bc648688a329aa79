//! How the web view draws on Linux.

/// This starts the program again with WebKit's shared-memory renderer, unless somebody chose one.
///
/// Forms need no graphics card. WebKitGTK's other renderer takes 110 MB more, shows an empty window with
/// some drivers, and is chosen by a variable that has to stand before the first thread of the program does.
#[cfg(target_os = "linux")]
pub fn choose_renderer() {
    use std::os::unix::process::CommandExt;

    const RENDERER: &str = "WEBKIT_DISABLE_DMABUF_RENDERER";
    if std::env::var_os(RENDERER).is_some() {
        return;
    }
    if let Ok(own) = std::env::current_exe() {
        // Comes back only when it failed, and then the program goes on as it is.
        let _ = std::process::Command::new(own).args(std::env::args_os().skip(1)).env(RENDERER, "1").exec();
    }
}

/// This does nothing where the web view is the system's own.
#[cfg(not(target_os = "linux"))]
pub fn choose_renderer() {}
