//! What a user can do: one table of commands.
