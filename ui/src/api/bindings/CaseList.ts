// Replaced by the types generated from Rust.
import type { CaseRow } from './CaseRow';

export type CaseList = { rows: CaseRow[] };
