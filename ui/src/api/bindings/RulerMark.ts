// Replaced by the types generated from Rust.
import type { RulerMarkKind } from './RulerMarkKind';
import type { Verdict } from './Verdict';

export type RulerMark = { id: string; kind: RulerMarkKind; fromDays: number; toDays: number; label: string; when: string; verdict: Verdict | null };
