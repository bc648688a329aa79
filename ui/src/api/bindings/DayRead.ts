// Replaced by the types generated from Rust.

export type DayRead = { date: string; words: string };
