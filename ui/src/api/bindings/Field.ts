// Replaced by the types generated from Rust.

export type Field = 'text' | 'owner' | 'due' | 'measure';
