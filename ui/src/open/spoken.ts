import type { Party, RollRow } from '../api';
import { initialsOf, plain } from './mentions';

/**
 * This reads "@RC What she said" as the words of whoever has these initials on the roll. Where two have them it is
 * nobody: words in the wrong mouth are worse than a name to choose.
 */
export function spokenBy(text: string, roll: readonly RollRow[]): { party: Party; rest: string } | null {
  const typed = /^\s*@([\p{L}\d]{1,8})[\s:]+/u.exec(text);
  const initials = plain(typed?.[1] ?? '');
  if (!typed || !initials) {
    return null;
  }
  const theirs = (row: RollRow) => plain(row.initials || initialsOf(row.name));
  const [row, other] = roll.filter((each) => theirs(each) === initials);
  return row && !other ? { party: row.party, rest: text.slice(typed[0].length) } : null;
}
