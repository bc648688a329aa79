// Replaced by the types generated from Rust.

export type Room = 'cases' | 'prepare' | 'hold' | 'plan' | 'minutes' | 'share' | 'after' | 'history' | 'settings';
