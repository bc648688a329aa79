// Who is who in the family, by what the case file says of them.

import type { CaseFile, FamilyRole, Person, Pregnancy } from '../api';
import { newId } from './entries';

const MEN: FamilyRole[] = ['father', 'possibleFather', 'mothersPartner', 'otherMaleCarer'];

/** This says whether somebody is a father, a possible father, a partner or another man who cares. */
export function isFatherOrPartner(person: Person): boolean {
  return MEN.includes(person.role);
}

/** This lists the mother first, then each father and partner. */
export function parentsOf(file: CaseFile): Person[] {
  return [
    ...file.people.filter((person) => person.role === 'mother'),
    ...file.people.filter(isFatherOrPartner),
  ].filter((person) => person.diedOn === null);
}

/** This gives the pregnancy with one more baby, who is known by the first one's name and a number. */
export function withAnotherBaby(now: Pregnancy): Pregnancy {
  const first = now.babies[0];
  return {
    ...now,
    babies: [
      ...now.babies,
      {
        id: newId(),
        workingName: `${first?.workingName ?? ''} ${now.babies.length + 1}`.trim(),
        aliases: [],
        localAuthorityReference: null,
        possibleFathers: first?.possibleFathers ?? [],
        nhsNumber: null,
      },
    ],
  };
}
