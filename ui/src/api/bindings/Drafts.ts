// Replaced by the types generated from Rust.
import type { DraftedAction } from './DraftedAction';

export type Drafts = { drafts: DraftedAction[] };
