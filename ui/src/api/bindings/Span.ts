// Replaced by the types generated from Rust.
export type Field = 'text' | 'owner' | 'due' | 'measure';
export type Span = { start: number; end: number; field: Field };
