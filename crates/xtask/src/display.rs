//! Displays: whether a window opened here would be seen.

/// This says whether there is one. Windows and macOS always have one.
pub fn is_here() -> bool {
    !cfg!(target_os = "linux")
        || ["DISPLAY", "WAYLAND_DISPLAY"]
            .iter()
            .any(|name| std::env::var_os(name).is_some_and(|value| !value.is_empty()))
}
