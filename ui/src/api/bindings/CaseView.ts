// Replaced by the types generated from Rust.
import type { ActionView } from './ActionView';
import type { BoardRow } from './BoardRow';
import type { CaseFile } from './CaseFile';
import type { Choices } from './Choices';
import type { Finding } from './Finding';
import type { MinutesState } from './MinutesState';
import type { QuoracyState } from './QuoracyState';
import type { RollRow } from './RollRow';
import type { RoomCount } from './RoomCount';
import type { Ruler } from './Ruler';
import type { ShareRow } from './ShareRow';

export type CaseView = {
  id: string; revision: number; savedWords: string; isExample: boolean; title: string; todayWords: string; today: string; gestationWords: string | null; dueWords: string | null;
  caseFile: CaseFile; conferences: { id: string; label: string }[]; conference: string | null;
  ruler: Ruler; findings: Finding[]; rooms: RoomCount[]; nextThing: string | null; nextFinding: number | null;
  board: BoardRow[]; roll: RollRow[]; quoracy: QuoracyState | null; actions: ActionView[]; share: ShareRow[]; minutes: MinutesState; choices: Choices;
};
