// Replaced by the types generated from Rust.
import type { Checked } from './Checked';

export type ActionView = { id: string; checked: Checked; ownerLabel: string; dueWords: string; dueDayWords: string | null; concernLabels: string[]; criteriaMet: number; criteriaTotal: number };
