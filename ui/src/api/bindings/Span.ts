// Replaced by the types generated from Rust.
import type { Field } from './Field';

export type Span = { start: number; end: number; field: Field };
