//! The window: the only code that knows Tauri. It holds no decisions.

#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

mod clock;
mod closing;
mod drawing;
mod folders;

use std::sync::Arc;

use prebirth_app::{App, AppError};
use serde_json::Value;
use tauri::State;

fn main() {
    drawing::choose_renderer();
    let outcome = tauri::Builder::default()
        .setup(|app| {
            let places = folders::places(app.handle());
            tauri::Manager::manage(app, Arc::new(App::new(places.database, places.documents)));
            tauri::Manager::manage(app, closing::Closing::default());
            Ok(())
        })
        .on_window_event(closing::on_event)
        .invoke_handler(tauri::generate_handler![call, closing::leave])
        .run(tauri::generate_context!());
    if let Err(error) = outcome {
        eprintln!("The window could not be opened: {error}");
        std::process::exit(1);
    }
}

/// This carries every command of the table from a screen to the app and back.
#[tauri::command]
async fn call(name: String, request: Value, app: State<'_, Arc<App>>) -> Result<Value, AppError> {
    let app = Arc::clone(&app);
    let work = move || prebirth_app::call(&app, &name, request, &clock::now());
    tauri::async_runtime::spawn_blocking(work).await.unwrap_or_else(|_| {
        Err(AppError::fault(
            "stopped",
            "Something went wrong inside the program. What you saved is safe; try again, and restart the program if it happens again.",
        ))
    })
}
