// Replaced by the types generated from Rust.

export type Choice = { value: string; label: string };
