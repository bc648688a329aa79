//! The encrypted database: case files, journal, search, settings.
