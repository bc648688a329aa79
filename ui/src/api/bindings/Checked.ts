// Replaced by the types generated from Rust.
import type { Field, Span } from './Span';
export type Criterion = 'specific' | 'measurable' | 'achievable' | 'relevant' | 'timeBound' | 'owned';
export type Criteria = Record<Criterion, boolean | null>;
export type Mend = { label: string; field: Field; span: Span | null; replacement: string };
export type SmartFinding = { criterion: Criterion; code: string; isAdvice: boolean; span: Span | null; sentence: string; mend: Mend | null };
export type ResolvedDue = { span: Span; written: string; date: string | null };
export type Checked = { criteria: Criteria; findings: SmartFinding[]; due: ResolvedDue | null };
