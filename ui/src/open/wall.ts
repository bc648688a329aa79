// What may be thrown on the wall of the meeting room: nothing that is kept from anybody.

import type { CaseFile, WithheldFact } from '../api';

/** This says whether a text may be shown to everybody in the room. In doubt it may not. */
export function isForTheWall(file: CaseFile, text: string): boolean {
  const shown = plain(text);
  return !file.withheld.some((withheld) => formsOf(file, withheld.fact).some((form) => shown.includes(form)));
}

// Letters and digits alone, so that a line break or a dash hides nothing.
function plain(text: string): string {
  return text
    .normalize('NFD')
    .toLowerCase()
    .replaceAll(/[^\p{L}\d]/gu, '');
}

function formsOf(file: CaseFile, fact: WithheldFact): string[] {
  const texts = textsOf(file, fact).flatMap((text) => [text, ...text.split(',')]);
  return texts.map((text) => plain(text)).filter((form) => form.length > 3);
}

function textsOf(file: CaseFile, fact: WithheldFact): string[] {
  switch (fact.kind) {
    case 'words':
      return [fact.words];
    case 'placeOfBirth':
      return [file.pregnancy.intendedPlaceOfBirth ?? '', file.birthPlan?.placeOfBirth ?? ''];
    case 'address':
    case 'telephone':
    case 'email':
    case 'gp': {
      const person = file.people.find((each) => each.id === fact.of);
      if (!person) return [];
      // Where the address is kept back, so is the place where the person stays.
      const places = person.whereabouts.filter((each) => each.until === null).map((each) => each.name ?? '');
      return fact.kind === 'address'
        ? [...(person.address?.lines ?? []), person.address?.postcode ?? '', ...places]
        : [person[fact.kind] ?? ''];
    }
  }
}
