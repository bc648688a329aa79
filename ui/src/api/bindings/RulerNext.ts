// Replaced by the types generated from Rust.
import type { Verdict } from './Verdict';

export type RulerNext = { label: string; date: string; words: string; markId: string | null; verdict: Verdict };
