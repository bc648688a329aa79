// Replaced by the types generated from Rust.
import type { HistoryEntry } from './HistoryEntry';

export type History = { entries: HistoryEntry[] };
