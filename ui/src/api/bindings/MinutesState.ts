// Replaced by the types generated from Rust.

export type MinutesState = { isApproved: boolean; version: number; hasChangedSince: boolean; stateWords: string; cannotApproveBecause: string[] };
