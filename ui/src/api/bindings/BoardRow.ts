// Replaced by the types generated from Rust.
import type { BoardGroup } from './BoardGroup';
import type { BoardState } from './BoardState';
import type { Party } from './Party';
import type { Role } from './Role';

export type BoardRow = { roleLabel: string; role: Role | null; group: BoardGroup; party: Party | null; name: string | null; invitationId: string | null; state: BoardState; reply: string; report: string | null; findings: string[]; reasonRequired: boolean; reason: string | null; why: string };
