// Replaced by the types generated from Rust.
import type { Span } from './Span';

export type ResolvedDue = { span: Span; written: string; date: string | null };
