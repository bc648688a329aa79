import { describe, expect, it } from 'vitest';
import type { RollRow } from '../src/api';
import { spokenBy } from '../src/open/spoken';

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
