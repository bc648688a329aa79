// Replaced by the types generated from Rust.

export type SourceShown = { title: string; authority: string; edition: string | null; pinpoint: string | null; address: string | null; words: string | null; figure: string | null };
