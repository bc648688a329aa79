// Replaced by the types generated from Rust.

export type Difference = { place: string; before: string | null; after: string | null };
