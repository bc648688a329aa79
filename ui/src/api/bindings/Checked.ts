// Replaced by the types generated from Rust.
import type { Criteria } from './Criteria';
import type { ResolvedDue } from './ResolvedDue';
import type { SmartFinding } from './SmartFinding';

export type Checked = { criteria: Criteria; findings: SmartFinding[]; due: ResolvedDue | null };
