// Replaced by the types generated from Rust.
import type { Counted } from './Counted';
import type { QuoracyGround } from './QuoracyGround';
import type { SourceShown } from './SourceShown';
import type { Verdict } from './Verdict';

export type QuoracyState = { isQuorate: boolean | null; verdict: Verdict; counted: Counted[]; needed: string; missing: string | null; sentence: string; mayUsePrebirthException: boolean; grounds: QuoracyGround[]; needsChairDecision: boolean; isToConfirm: boolean; source: SourceShown };
