import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { beingTyped, mentioned, mentionsOf } from '../src/open/mentions';
import { carried, markAt, stretches } from '../src/parts/marks';
import WritingArea from '../src/parts/WritingArea.svelte';
import { aFile, roll } from './a-case';
import { faultsIn } from './axe';

const people = mentionsOf(aFile(), roll);
const found = (typed: string) => mentioned(people, typed).map((each) => each.name);

describe('people named with @', () => {
  it('are found by initials before names that begin so', () => {
    expect(found('jk')).toEqual(['Jane Khan']);
    expect(found('ru')).toEqual(['Ruth Cole']);
    expect(found('k')).toEqual(['Jane Khan']);
  });

  it('are found as a keyboard without their letters types them', () => {
    expect(found('lw')).toEqual(['Łukasz Wiśniewski']);
    expect(found('sian')).toEqual(['Siân O’Neill']);
    expect(found('oneill')).toEqual(['Siân O’Neill']);
  });

  it('are each there once, those who are in the room first', () => {
    expect(found('')).toEqual(['Ruth Cole', 'Jane Khan', 'Siân O’Neill', 'Łukasz Wiśniewski']);
  });

  it('are asked for after a space alone: an address is no question', () => {
    expect(beingTyped('seen by @jk', 11)).toEqual({ at: 8, typed: 'jk' });
    expect(beingTyped('r.cole@nh', 9)).toBeUndefined();
  });
});

describe('marks under words', () => {
  const marks = [{ id: '0', start: 2, end: 9 }];

  it('go along with the words while somebody types before them', () => {
    expect(carried(marks, 'a support b', 'so a support b')).toEqual([{ id: '0', start: 5, end: 12 }]);
    expect(carried(marks, 'a support b', 'a support bc')).toEqual(marks);
    expect(carried(marks, 'a support b', 'a supXport b'), 'other words are looked at again').toEqual([]);
  });

  it('are found at the caret, whatever the letters before it', () => {
    expect(markAt('😀 support', [{ id: '0', start: 2, end: 9 }], 3)?.id).toBe('0');
    expect(stretches('ab', [{ id: '0', start: 1, end: 9 }]).map((each) => each.text)).toEqual(['a', 'b']);
  });
});

describe('a field to write in', () => {
  it('offers who is meant and writes the name out', async () => {
    const { container } = render(WritingArea, { label: 'Words', people });
    const field = screen.getByLabelText<HTMLTextAreaElement>('Words');
    await userEvent.type(field, 'Seen by @jk');
    const offered = screen.getAllByRole('option');
    expect(offered.map((each) => each.getAttribute('aria-selected'))).toEqual(['true']);
    expect(field.getAttribute('aria-activedescendant')).toBe(offered[0]?.id);
    expect(await faultsIn(container)).toEqual([]);
    await userEvent.keyboard('{Enter}');
    expect(field.value).toBe('Seen by Jane Khan');
    expect(screen.queryAllByRole('option')).toEqual([]);
  });

  it('leaves an @ alone when nobody is meant', async () => {
    render(WritingArea, { label: 'Words', people });
    const field = screen.getByLabelText<HTMLTextAreaElement>('Words');
    await userEvent.type(field, 'at @zz{Enter}9');
    expect(field.value).toBe('at @zz\n9');
  });

  it('says which mark the caret is on, and what is said of it', async () => {
    const onmark = vi.fn();
    const marks = [{ id: '3', start: 0, end: 7 }];
    render(WritingArea, { label: 'Words', value: 'Support her', marks, onmark, describedby: 'why' });
    const field = screen.getByLabelText<HTMLTextAreaElement>('Words');
    field.focus();
    field.setSelectionRange(2, 2);
    await userEvent.keyboard('{ArrowRight}');
    expect(onmark).toHaveBeenLastCalledWith('3');
    expect(field.getAttribute('aria-describedby')).toContain('why');
    expect(document.querySelector('[data-mark="3"]')?.textContent).toBe('Support');
  });
});
