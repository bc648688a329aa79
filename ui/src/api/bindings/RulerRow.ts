// Replaced by the types generated from Rust.

export type RulerRow = { what: string; when: string; gestation: string; standing: string };
