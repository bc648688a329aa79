import { fireEvent, render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { content } from '../src/content';
import { lentNow, press } from '../src/keys/keys.svelte';
import { itemsIn, rowsOf } from '../src/open/agenda';
import { moved } from '../src/open/order';
import { placeAt } from '../src/parts/dragging';
import AnOrder from './AnOrder.svelte';
import { faultsIn } from './axe';
import TwoLenders from './TwoLenders.svelte';

const words = content.moving;

function shown() {
  const onmoved = vi.fn<(order: string[]) => void>();
  const { container } = render(AnOrder, { begin: ['one', 'two', 'three'], onmoved });
  window.addEventListener('keydown', press);
  return { container, onmoved, last: () => onmoved.mock.lastCall?.[0] };
}

const field = (name: string) => screen.getByLabelText(`Words of ${name}`);
const said = () => screen.getByTestId('moved').textContent;

describe('an ordered list', () => {
  it('is put in order by keys, says where the entry stands, and keeps the focus in it', async () => {
    const { last } = shown();
    field('one').focus();
    await userEvent.keyboard('{Alt>}{ArrowDown}{/Alt}');
    expect(last()).toEqual(['two', 'one', 'three']);
    expect(said()).toBe(words.moved('one', 2, 3));
    expect(document.activeElement, 'what was moved is still worked on').toBe(field('one'));
    await userEvent.keyboard('{Alt>}{ArrowDown}{/Alt}');
    expect(last()).toEqual(['two', 'three', 'one']);
    await userEvent.keyboard('{Alt>}{ArrowDown}{/Alt}');
    expect(said(), 'the end of the list is said').toBe(words.last);
    await userEvent.keyboard('{Alt>}{ArrowUp}{/Alt}');
    expect(last()).toEqual(['two', 'one', 'three']);
  });

  it('says nothing of a move that was refused', async () => {
    render(AnOrder, { begin: ['one', 'two'], onmoved: () => undefined, isRefused: true });
    window.addEventListener('keydown', press);
    const heard: string[] = [];
    const listening = new MutationObserver(() => heard.push(said()));
    listening.observe(screen.getByTestId('moved'), { childList: true, characterData: true, subtree: true });
    field('one').focus();
    await userEvent.keyboard('{Alt>}{ArrowDown}{/Alt}');
    await userEvent.keyboard('{Alt>}{ArrowUp}{/Alt}');
    await vi.waitFor(() => expect(heard, 'it is the first still').toEqual([words.first]));
    listening.disconnect();
  });

  it('takes two quick keys as two moves, one after the other', async () => {
    const { last } = shown();
    field('one').focus();
    const down = () => fireEvent.keyDown(field('one'), { key: 'ArrowDown', altKey: true });
    await Promise.all([down(), down()]);
    await vi.waitFor(() => expect(last()).toEqual(['two', 'three', 'one']));
  });

  it('leaves a list to choose from its own keys, and everything outside of it', async () => {
    const { onmoved } = shown();
    screen.getByLabelText('Kind of one').focus();
    await userEvent.keyboard('{Alt>}{ArrowDown}{/Alt}');
    document.body.focus();
    (document.activeElement as HTMLElement | null)?.blur();
    await userEvent.keyboard('{Alt>}{ArrowDown}{/Alt}');
    expect(onmoved).not.toHaveBeenCalled();
  });

  it('is put in order by two buttons too: nobody has to drag, or to know a key', async () => {
    const { container, last } = shown();
    await userEvent.click(screen.getByRole('button', { name: `${words.move}: three` }));
    await userEvent.click(screen.getByRole('button', { name: `${words.up}: three` }));
    expect(last()).toEqual(['one', 'three', 'two']);
    expect(await faultsIn(container)).toEqual([]);
  });

  it('shows its keys in the keys dialog for as long as it is there', () => {
    const { container } = shown();
    expect(lentNow().map((one) => one.label)).toEqual(expect.arrayContaining([words.keyUp, words.keyDown]));
    expect(container.querySelectorAll('[data-move]'), 'every entry has a handle').toHaveLength(3);
  });
});

describe('keys that are lent', () => {
  it('stay lent while another lender comes and goes', async () => {
    const { rerender, unmount } = render(TwoLenders, { key: '1' });
    await rerender({ key: '2' });
    const labels = lentNow().map((one) => one.label);
    expect(labels).toEqual(expect.arrayContaining([words.keyUp, 'A figure']));
    expect(
      lentNow()
        .filter((one) => one.label === 'A figure')
        .map((one) => one.keys),
    ).toEqual(['2']);
    unmount();
    const left = lentNow().map((one) => one.label);
    expect(left, 'whoever goes takes the keys along').not.toContain('A figure');
    expect(left).not.toContain(words.keyUp);
  });
});

describe('where a dragged entry goes', () => {
  const extents = [
    { top: 0, bottom: 40 },
    { top: 40, bottom: 100 },
    { top: 104, bottom: 140 },
  ];

  it.each([
    [20, 0],
    [99, 1],
    [101, 1],
    [103, 2],
    [-50, 0],
    [900, 2],
  ])('at a height of %i is place %i', (y, place) => {
    expect(placeAt(extents, y)).toBe(place);
  });

  it('is nowhere in an empty list', () => {
    expect(placeAt([], 10)).toBeUndefined();
  });
});

describe('the change that moves an entry', () => {
  it('names both places, and one that is gone by a place that Rust refuses', () => {
    expect(moved({ list: 'actions' }, ['a', 'b', 'c'], 'c', 'a')).toEqual({
      change: 'moveEntry',
      list: { list: 'actions' },
      from: 2,
      to: 0,
    });
    expect(moved({ list: 'actions' }, ['a', 'b'], 'gone', 'a')).toMatchObject({ from: 2, to: 0 });
  });
});

describe('the rows of the agenda', () => {
  const before = rowsOf([], ['Welcome', 'Reports', 'Reports']);
  const ids = before.map((row) => row.id);

  it('stay themselves when they are moved, rewritten or doubled', () => {
    expect(new Set(ids).size, 'two lines that say the same are two rows').toBe(3);
    const moved = rowsOf(before, ['Reports', 'Welcome', 'Reports']);
    expect(moved.map((row) => row.id)).toEqual([ids[1], ids[0], ids[2]]);
    const rewritten = rowsOf(before, ['Welcome to all', 'Reports', 'Reports']);
    expect(
      rewritten.map((row) => row.id),
      'the field that is typed in is the same field',
    ).toEqual(ids);
  });

  it('are one for each line that was pasted', () => {
    expect(itemsIn(' Welcome \n\n Reports')).toEqual(['Welcome', 'Reports']);
  });
});
