// Replaced by the types generated from Rust.

export type Verdict = 'notMet' | 'due' | 'cannotTell' | 'met' | 'notApplicable';
