// Replaced by the types generated from Rust.
import type { Difference } from './Difference';

export type HistoryEntry = { sequence: number; who: string; atWords: string; sentence: string; differences: Difference[]; canUndo: boolean };
