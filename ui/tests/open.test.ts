import { describe, expect, it } from 'vitest';
import type { CaseFile } from '../src/api';
import { genogramOf } from '../src/open/genogram';
import { patched } from '../src/open/latest';
import { nameFrom } from '../src/open/names';

describe('a change of an entry', () => {
  it('starts from the newest entry, so that two quick changes do not undo each other', () => {
    const shown = { id: 'r1', title: 'Old', summary: 'Old' };
    const newest = [{ id: 'r1', title: 'New', summary: 'Old' }];
    expect(patched(newest, shown, { summary: 'Newer' })).toEqual({
      id: 'r1',
      title: 'New',
      summary: 'Newer',
    });
  });

  it('can follow from what the entry says now', () => {
    const entry = { id: 'p1', chasedOn: ['2026-07-01'] };
    const next = patched([entry], entry, (now) => ({ chasedOn: [...now.chasedOn, '2026-07-08'] }));
    expect(next.chasedOn).toEqual(['2026-07-01', '2026-07-08']);
  });
});

describe('a name typed in one field', () => {
  it('has its last word as the family name', () => {
    expect(nameFrom('Mary Anne O’Neill')).toMatchObject({ given: 'Mary Anne', family: 'O’Neill' });
  });

  it('is nobody when nothing is typed', () => {
    expect(nameFrom('  ')).toBeNull();
  });
});

describe('the drawing of the family', () => {
  const person = (id: string, role: string, sex = 'female') => ({
    id,
    role,
    sex,
    name: { given: id, family: '', knownAs: null, aliases: [] },
    diedOn: null,
  });
  const file = {
    people: [
      person('mother', 'mother'),
      person('father', 'father', 'male'),
      person('other-man', 'possibleFather', 'male'),
      person('grandmother', 'grandparent'),
      person('sister', 'sibling'),
      person('friend', 'friend'),
    ],
    relationships: [
      { id: 'l1', one: 'mother', other: 'father', link: 'partnerOf', hasEnded: true },
      { id: 'l2', one: 'grandmother', other: 'mother', link: 'parentOf', hasEnded: null },
    ],
    pregnancy: {
      babies: [{ id: 'baby', workingName: 'Unborn baby', possibleFathers: ['father', 'other-man'] }],
    },
  } as unknown as CaseFile;
  const drawing = genogramOf(file);
  const at = (id: string) => drawing.figures.find((figure) => figure.id === id);

  it('stands the generations one above the other', () => {
    expect(at('grandmother')?.y, 'the grandmother is above').toBeLessThan(at('mother')?.y ?? 0);
    expect(at('baby')?.y, 'the baby is below').toBeGreaterThan(at('mother')?.y ?? Infinity);
    expect(at('sister')?.y, 'and beside her sister').toBe(at('baby')?.y);
  });

  it('marks a possible father as not sure, and a couple that has ended', () => {
    expect(drawing.lines.find((line) => line.id === 'other-man-baby')?.isUnsure).toBe(true);
    expect(drawing.lines.find((line) => line.id === 'father-baby')?.isUnsure).toBe(false);
    expect(drawing.lines.find((line) => line.id === 'l1')?.hasEnded).toBe(true);
  });

  it('leaves nobody on top of somebody else', () => {
    const places = drawing.figures.map((figure) => `${figure.x}/${figure.y}`);
    expect(new Set(places).size).toBe(places.length);
  });

  it('leaves out whoever has no link to the family', () => {
    expect(at('friend')).toBeUndefined();
  });
});
