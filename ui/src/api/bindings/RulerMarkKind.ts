// Replaced by the types generated from Rust.

export type RulerMarkKind = 'window' | 'limit' | 'conference' | 'dueDate' | 'birth' | 'deadline';
