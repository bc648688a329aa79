// Replaced by the types generated from Rust.

export type Criterion = 'specific' | 'measurable' | 'achievable' | 'relevant' | 'timeBound' | 'owned';
