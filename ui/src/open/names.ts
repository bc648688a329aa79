// Looks people up in the case file. Nothing is decided here.

import type { Audience, CaseFile, Party, PersonName } from '../api';
import { content } from '../content';

/** This writes a name as people say it, given names first. */
export function fullName(name: PersonName): string {
  return [name.given.trim(), name.family.trim()].filter(Boolean).join(' ');
}

/** This finds the name of a person or a professional; empty when nobody has that id or no name is known. */
export function nameOf(file: CaseFile, party: Party | null): string {
  if (!party) {
    return '';
  }
  const found =
    party.kind === 'person'
      ? file.people.find((person) => person.id === party.id)
      : file.professionals.find((professional) => professional.id === party.id);
  return found ? fullName(found.name) : '';
}

/** This writes a party as one value of a list. */
export function partyKey(party: Party): string {
  return `${party.kind}:${party.id}`;
}

/** This reads a value of a list back into a party. */
export function partyFrom(key: string): Party | null {
  const at = key.indexOf(':');
  const id = key.slice(at + 1);
  const kind = key.slice(0, at);
  return kind === 'person' || kind === 'professional' ? { kind, id } : null;
}

/** This gives the names from whom an address, a telephone number or the like of a person is kept. */
export function keptFrom(
  file: CaseFile,
  kind: 'address' | 'telephone' | 'email' | 'gp',
  of: string,
): string[] {
  return file.withheld
    .filter((withheld) => withheld.fact.kind === kind && 'of' in withheld.fact && withheld.fact.of === of)
    .flatMap((withheld) => withheld.keptFrom.map((id) => nameOf(file, { kind: 'person', id })))
    .filter(Boolean);
}

/** This gives the label of a value in a list of choices, or the value where the list does not know it. */
export function labelOf(choices: { value: string; label: string }[], value: string | null): string {
  return choices.find((choice) => choice.value === value)?.label ?? value ?? '';
}

/** This names those who may not see something, for the mark on it; nobody where everybody may. */
export function keptBackFrom(file: CaseFile, audience: Audience): string[] {
  switch (audience.kind) {
    case 'everyone':
      return [];
    case 'notFor':
      return audience.people.map((id) => nameOf(file, { kind: 'person', id })).filter(Boolean);
    case 'familyOnly':
    case 'professionalsOnly':
    case 'policeRestricted':
    case 'legallyPrivileged':
      return [content.audience.kept[audience.kind]];
  }
}

/** This reads a name as it is typed in one field: the last word is the family name. */
export function nameFrom(typed: string): PersonName | null {
  const words = typed.trim().split(/\s+/).filter(Boolean);
  const family = words.pop();
  return family === undefined ? null : { given: words.join(' '), family, knownAs: null, aliases: [] };
}
