// Replaced by the types generated from Rust.

export type CaseText = { text: string };
