// Replaced by the types generated from Rust.

export type Counted = { label: string; isPresent: boolean };
