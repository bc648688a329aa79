// Replaced by the types generated from Rust.

export type SessionStatus = { state: 'none' | 'locked' | 'unlocked'; exampleOnOffer: boolean; minimumPassphrase: number };
