// Replaced by the types generated from Rust.

export type CopyRow = { id: string; documentLabel: string; madeWords: string | null; sentWords: string | null; receivedWords: string | null };
