// People by name and initials, for whoever writes "@jk" and means Jane Khan.

import type { CaseFile, Party, RollRow } from '../api';
import { fullName, labelOf, partyKey } from './names';
import { plainText } from './plain-text';

/** Somebody who can be named with @. */
export interface Mention {
  key: string;
  party: Party;
  name: string;
  /** What the person is in the case. */
  about: string;
  initials: string;
}

/** This lists everybody of a case, those on the roll first and of these those who are here. */
export function mentionsOf(
  file: CaseFile,
  roll: readonly RollRow[],
  roles: { value: string; label: string }[] = [],
): Mention[] {
  const onRoll = roll
    .toSorted((a, b) => Number(b.isPresent) - Number(a.isPresent))
    .map((row) => mention(row.party, row.name, row.roleLabel));
  const others = [
    ...file.people.map((each) =>
      mention({ kind: 'person', id: each.id }, fullName(each.name), each.roleWords ?? ''),
    ),
    ...file.professionals.map((each) =>
      mention(
        { kind: 'professional', id: each.id },
        fullName(each.name),
        each.title ?? labelOf(roles, each.role),
      ),
    ),
  ];
  const known = new Set(onRoll.map((each) => each.key));
  return [...onRoll, ...others.filter((each) => !known.has(each.key))].filter((each) => each.name !== '');
}

function mention(party: Party, name: string, about: string): Mention {
  return { key: partyKey(party), party, name, about, initials: initialsOf(name) };
}

/** This gives the first letter of each part of a name. */
export function initialsOf(name: string): string {
  return parts(name)
    .map((part) => [...part][0] ?? '')
    .join('');
}

/** This finds whom letters after @ may mean: initials first, then any part of a name that begins so. */
export function mentioned(people: readonly Mention[], typed: string): Mention[] {
  const wanted = plain(typed);
  if (wanted === '') return [...people];
  const by = (rank: (each: Mention) => boolean) => people.filter(rank);
  const exactly = by((each) => plain(each.initials) === wanted);
  const beginning = by((each) => plain(each.initials).startsWith(wanted));
  const named = by((each) => parts(each.name).some((part) => plain(part).startsWith(wanted)));
  return [...new Set([...exactly, ...beginning, ...named])];
}

/** The letters after an @ that a caret stands behind, and where the @ is. */
export function beingTyped(text: string, caret: number): { at: number; typed: string } | undefined {
  const found = /(^|[\s(“"'])@([\p{L}\d'’-]{0,20})$/u.exec(text.slice(0, caret));
  if (!found) return undefined;
  const typed = found[2] ?? '';
  return { at: caret - typed.length - 1, typed };
}

function parts(name: string): string[] {
  return name.split(/[\s-]+/u).filter((part) => /[\p{L}\d]/u.test(part));
}

/** This folds letters and leaves out what is none, as people type initials and names. */
export function plain(text: string): string {
  return plainText(text).replaceAll(/[^\p{L}\d]/gu, '');
}
