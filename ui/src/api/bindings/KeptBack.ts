// Replaced by the types generated from Rust.

export type KeptBack = { what: string; ground: string };
