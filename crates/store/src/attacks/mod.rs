//! What an attacker or an accident can do to a database, and what comes of it.
