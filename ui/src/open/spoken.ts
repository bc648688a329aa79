import type { Party, RollRow } from '../api';
import { initialsOf, plain } from './mentions';

/** This says whom initials at the beginning mean, and what is said then. */
export type Spoken =
  | { kind: 'somebody'; party: Party; rest: string }
  /** Nobody on the roll has these initials, or several have: words in the wrong mouth are worse than a name to choose. */
  | { kind: 'nobody' | 'several'; initials: string; rest: string };

/** This reads "@RC What she said" as the words of whoever has these initials on the roll; nothing without initials. */
export function spokenBy(text: string, roll: readonly RollRow[]): Spoken | null {
  const typed = /^\s*@([\p{L}\d]{1,8})[\s:]+/u.exec(text);
  const initials = plain(typed?.[1] ?? '');
  if (!typed || !initials) {
    return null;
  }
  const rest = text.slice(typed[0].length);
  const theirs = (row: RollRow) => plain(row.initials || initialsOf(row.name));
  const [row, other] = roll.filter((each) => theirs(each) === initials);
  if (!row || other) {
    return { kind: row ? 'several' : 'nobody', initials: `@${typed[1] ?? ''}`, rest };
  }
  return { kind: 'somebody', party: row.party, rest };
}
