// Replaced by the types generated from Rust.
import type { Attendance } from './Attendance';
import type { Party } from './Party';
import type { Role } from './Role';

export type RollRow = { party: Party; name: string; roleLabel: string; role: Role | null; initials: string; isInvited: boolean; replyLabel: string | null; attendance: Attendance | null; modeLabel: string; isPresent: boolean };
