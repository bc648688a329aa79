import { describe, expect, it } from 'vitest';
import type { CaseFile, RollRow } from '../src/api';
import { isForTheWall } from '../src/open/wall';
import { spokenBy } from '../src/open/spoken';

const file = {
  people: [
    {
      id: 'mother',
      address: { lines: ['27 Larkfield Court', 'Eastmere'], postcode: 'LX4 7QT' },
      telephone: '07700 900321',
      whereabouts: [{ id: 'w', place: 'refuge', name: 'Juniper House', from: null, until: null }],
    },
  ],
  pregnancy: { intendedPlaceOfBirth: null },
  birthPlan: null,
  withheld: [
    { id: 'k1', fact: { kind: 'address', of: 'mother' }, keptFrom: ['father'] },
    { id: 'k2', fact: { kind: 'telephone', of: 'mother' }, keptFrom: ['father'] },
  ],
} as unknown as CaseFile;

describe('what is shown on the wall of the room', () => {
  it.each([
    ['The midwife visits 27 Larkfield Court each Friday.', 'the street as it is written'],
    ['She lives at larkfield-court 27, lx47qt.', 'the postcode without its space'],
    ['Ring 07700900321 first.', 'the number without its space'],
    ['She moved to Juniper\nHouse.', 'the refuge, across two lines'],
  ])('is not “%s”', (text, because) => {
    expect(isForTheWall(file, text), because).toBe(false);
  });

  it('is what names nothing that is kept back', () => {
    expect(isForTheWall(file, 'Ruth Cole holds a birth planning meeting at 33+0.')).toBe(true);
  });
});

describe('who speaks', () => {
  const party = { kind: 'professional' as const, id: 'midwife' };
  const roll = [{ party, initials: 'RC' }] as RollRow[];

  it('is whoever has the initials that were typed', () => {
    expect(spokenBy('@rc She has come every time.', roll)).toEqual({
      party,
      rest: 'She has come every time.',
    });
  });

  it('is nobody while the initials are still being typed', () => {
    expect(spokenBy('@rc', roll)).toBeNull();
  });

  it('is found without the accents of a name', () => {
    const row = { party, initials: 'ŁW' } as RollRow;
    expect(spokenBy('@lw Yes.', [row])?.rest).toBe('Yes.');
  });

  it('is nobody where two have the same initials: words in the wrong mouth are worse than a name to choose', () => {
    expect(spokenBy('@rc Yes.', [...roll, ...roll])).toBeNull();
  });

  it('is nobody for initials that nobody has', () => {
    expect(spokenBy('@xy Hello', roll)).toBeNull();
  });
});
