// Replaced by the types generated from Rust.

export type RulerPoint = { days: number; gestation: string; date: string; words: string };
