import type { Party, RollRow } from '../../api';

/** This reads "@RC What she said" as the words of whoever has these initials on the roll. */
export function spokenBy(text: string, roll: RollRow[]): { party: Party; rest: string } | null {
  const typed = /^\s*@([\p{L}\d]{1,4})[\s:]+/u.exec(text);
  const initials = typed?.[1]?.toLowerCase();
  if (!typed || !initials) {
    return null;
  }
  const row = roll.find((each) => each.initials.toLowerCase() === initials);
  return row ? { party: row.party, rest: text.slice(typed[0].length) } : null;
}
