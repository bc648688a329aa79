// Replaced by the types generated from Rust.

export type RecoveryKeyShown = { recoveryKey: string };
