import { afterEach, describe, expect, it } from 'vitest';
import type { CaseFile, Finding } from '../src/api';
import { aimOf, focusOn, meant } from '../src/open/aim';

const file = {
  people: [{ id: 'mother' }, { id: 'father', father: null }],
  conferences: [{ id: 'c1', reports: [{ id: 'r1' }, { id: 'r2' }] }],
  birthPlan: { separatesAtBirth: null },
} as unknown as CaseFile;

function finding(pointer: string, more: Partial<Finding> = {}): Finding {
  return {
    rule: 'X01',
    name: 'a_claim',
    place: { room: 'prepare', section: 'people', pointer, item: null },
    about: null,
    ...more,
  } as Finding;
}

afterEach(() => document.body.replaceChildren());

describe('from a finding to its cure', () => {
  it('names the entry on the way of the pointer, and the field below it', () => {
    const aim = aimOf(file, finding('/people/1/father'));
    expect(aim.items, 'the father is the entry').toContain('father');
    expect(aim.field).toBe('father');
  });

  it('names the innermost entry', () => {
    const aim = aimOf(file, finding('/conferences/0/reports/1'));
    expect(meant(aim, [{ id: 'r1' }, { id: 'r2' }]), 'the second report is meant').toBe('r2');
  });

  it('falls back to the first name of the pointer where nothing has an id', () => {
    const aim = aimOf(file, finding('/birthPlan/separatesAtBirth'));
    expect(aim.items).toContain('birthPlan');
    expect(aim.field).toBe('separatesAtBirth');
  });

  it('puts the focus in the field that is meant', async () => {
    document.body.innerHTML =
      '<div id="room"><ul><li data-item="father"><input id="other" /><input id="father-father" /></li></ul></div>';
    Element.prototype.scrollIntoView = () => {};
    await focusOn(aimOf(file, finding('/people/1/father')), document.body);
    expect(document.activeElement?.id, 'not the first field, but the one to fill in').toBe('father-father');
  });

  it('puts the focus in the first field of the entry where no field is named', async () => {
    document.body.innerHTML =
      '<ul><li data-item="r2"><button>Close</button><input id="first" /><input /></li></ul>';
    Element.prototype.scrollIntoView = () => {};
    await focusOn(aimOf(file, finding('/conferences/0/reports/1')), document.body);
    expect(document.activeElement?.id).toBe('first');
  });
});
