// Replaced by the types generated from Rust.
import type { Field } from './Field';
import type { Span } from './Span';

export type Mend = { label: string; field: Field; span: Span | null; replacement: string };
