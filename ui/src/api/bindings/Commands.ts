// Replaced by the types generated from Rust.
import type { CaseList } from './CaseList';
import type { CaseText } from './CaseText';
import type { CaseView } from './CaseView';
import type { Change } from './Change';
import type { CheckedAction } from './CheckedAction';
import type { CopiesMade } from './CopiesMade';
import type { DayRead } from './DayRead';
import type { Drafts } from './Drafts';
import type { History } from './History';
import type { MendedAction } from './MendedAction';
import type { OfficeSettings } from './OfficeSettings';
import type { PackList } from './PackList';
import type { Party } from './Party';
import type { Preview } from './Preview';
import type { RecoveryKeyShown } from './RecoveryKeyShown';
import type { SessionStatus } from './SessionStatus';

type C<Q, A> = { request: Q; reply: A };
type Nothing = Record<string, never>;
type Typed = { id: string; conference?: string | null; action?: string | null; text: string; owner?: Party | null; ownerWords?: string | null; due?: string | null; measure?: string | null };
export interface Commands {
  session_status: C<Nothing, SessionStatus>;
  database_create: C<{ passphrase: string }, RecoveryKeyShown>;
  database_unlock: C<{ passphrase: string }, SessionStatus>;
  database_unlock_with_recovery: C<{ recoveryKey: string; newPassphrase: string }, SessionStatus>;
  database_lock: C<Nothing, SessionStatus>;
  settings_get: C<Nothing, OfficeSettings>;
  settings_put: C<OfficeSettings, OfficeSettings>;
  pack_list: C<Nothing, PackList>;
  case_list: C<{ search: string }, CaseList>;
  case_new: C<{ motherGiven: string; motherFamily: string; dueDate: string; referralOn: string }, CaseView>;
  example_open: C<Nothing, CaseView>;
  case_remove: C<{ id: string }, Nothing>;
  case_import: C<{ text: string }, CaseView>;
  case_export: C<{ id: string }, CaseText>;
  case_view: C<{ id: string; conference: string | null }, CaseView>;
  case_change: C<{ id: string; revision: number; change: Change; conference: string | null }, CaseView>;
  case_undo: C<{ id: string; revision: number; sequence: number | null; conference: string | null }, CaseView>;
  case_history: C<{ id: string }, History>;
  action_check: C<Typed, CheckedAction>;
  action_mend: C<Typed, MendedAction>;
  plan_draft: C<{ id: string; conference: string | null }, Drafts>;
  day_read: C<{ text: string }, DayRead>;
  minutes_preview: C<{ id: string; conference: string; recipient: Party | null }, Preview>;
  minutes_approve: C<{ id: string; revision: number; conference: string }, CaseView>;
  copies_make: C<{ id: string; revision: number; conference: string; document: 'minutes'; recipients: Party[] | null }, CopiesMade>;
}
