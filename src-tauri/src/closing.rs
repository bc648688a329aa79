//! How the window closes: what stands in a field is kept first.

use std::sync::atomic::{AtomicBool, Ordering};

use tauri::{Manager, Window, WindowEvent};

/// The page hears this, keeps what is typed, and calls [`leave`].
const CLOSING: &str = "window.dispatchEvent(new Event('closing'))";

/// This says whether the page was asked already.
#[derive(Default)]
pub struct Closing(AtomicBool);

/// This asks the page to keep what is typed before the window goes. A page that does not answer holds nobody up: told
/// to close a second time, the window closes at once.
pub fn on_event(window: &Window, event: &WindowEvent) {
    let WindowEvent::CloseRequested { api, .. } = event else { return };
    let was_asked = window.state::<Closing>().0.swap(true, Ordering::SeqCst);
    let asked = || window.get_webview_window(window.label()).is_some_and(|page| page.eval(CLOSING).is_ok());
    if !was_asked && asked() {
        api.prevent_close();
    }
}

/// This lets the window go.
#[tauri::command]
pub fn leave(window: Window) {
    // One that cannot be closed is closed by the second press, which asks nobody.
    let _ = window.destroy();
}
