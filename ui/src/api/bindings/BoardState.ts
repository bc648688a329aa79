// Replaced by the types generated from Rust.

export type BoardState = 'missing' | 'planned' | 'asked' | 'replied' | 'leftOut';
