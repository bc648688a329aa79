import { describe, expect, it } from 'vitest';
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
