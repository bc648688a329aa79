// Replaced by the types generated from Rust.
import type { CopyRow } from './CopyRow';
import type { KeptBack } from './KeptBack';
import type { Party } from './Party';

export type ShareRow = { party: Party; name: string; roleLabel: string; wasInvited: boolean; wasPresent: boolean; keptBack: KeptBack[]; copies: CopyRow[] };
