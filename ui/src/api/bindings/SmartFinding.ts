// Replaced by the types generated from Rust.
import type { Criterion } from './Criterion';
import type { Mend } from './Mend';
import type { Span } from './Span';

export type SmartFinding = { criterion: Criterion; code: string; isAdvice: boolean; span: Span | null; sentence: string; mend: Mend | null };
