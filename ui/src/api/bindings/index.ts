// Replaced by the types generated from Rust.

/** Every command with its request and its reply. */
export type Commands = Record<string, { request: unknown; reply: unknown }>;
