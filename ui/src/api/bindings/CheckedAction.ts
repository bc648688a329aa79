// Replaced by the types generated from Rust.
import type { Checked } from './Checked';

export type CheckedAction = { checked: Checked; dueWords: string | null };
