// Replaced by the types generated from Rust.

export type PackName = { id: string; label: string };
