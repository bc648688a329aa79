import { describe, expect, it } from 'vitest';
import { DOINGS } from '../src/app/doings';

const screens = Object.entries(
  import.meta.glob<string>('../src/screens/*/*.svelte', { query: '?raw', import: 'default', eager: true }),
).filter(([path]) => !/\/(cases|settings|start|assure)\//.test(path));
const written = screens.map(([, text]) => text).join('\n');
const pressed = new Set(DOINGS.map(({ press }) => press));

/** The lists that have a step of their own at their head: each begins an entry. */
const lists = screens.flatMap(([, text]) =>
  Array.from(text.matchAll(/<EntrySection[^>]*?\sid="([A-Za-z]+)"/g), ([, id]) => `add-${id}`),
);

describe('the list of commands', () => {
  it.each(lists)('offers %s', (mark) => {
    expect(pressed).toContain(mark);
  });

  it('leads to nothing that is not there', () => {
    const isThere = ({ press, section }: (typeof DOINGS)[number]) =>
      press
        ? lists.includes(press) || written.includes(`data-testid="${press}"`)
        : ['id', 'data-section'].some((name) => written.includes(`${name}="${section}"`)) ||
          section === 'plan';
    expect(DOINGS.filter((doing) => !isThere(doing))).toEqual([]);
  });

  it('offers nothing twice', () => {
    const names = DOINGS.map(({ to, label }) => `${to} ${label}`);
    expect(new Set(names).size).toBe(names.length);
  });
});
