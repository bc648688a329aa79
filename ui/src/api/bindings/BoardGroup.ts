// Replaced by the types generated from Rust.

export type BoardGroup = { kind: 'must' } | { kind: 'because'; of: string } | { kind: 'family' } | { kind: 'others' };
