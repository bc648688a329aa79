import { readFileSync } from 'node:fs';
import { compileString } from 'sass';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { content } from '../src/content';
import { plain } from '../src/print/plain';
import { printFront, watchPrinting } from '../src/print/print';
import { cut, inPieces, type Lie } from '../src/print/sheets';

const SECRET = '27 Larkfield Court';
const ROOM = `
  <div class="frame" data-reference="NB-2026-0107">
    <nav>Rooms</nav>
    <main><h1>Plan</h1>
      <label>Where <input value="written"></label>
      <p>${SECRET}</p>
      <button class="link">Remove</button>
      <button class="row-button">Cole visits.</button>
    </main>
    <aside>Not right yet</aside>
  </div>`;

let leave: () => void = () => undefined;

beforeEach(() => {
  vi.stubGlobal('print', vi.fn());
  leave = watchPrinting();
});

afterEach(() => {
  leave();
  document.body.innerHTML = '';
});

function shown(html: string) {
  document.body.innerHTML = `<div id="app">${html}</div>`;
}

const printed = () => document.querySelector('body > .print');

describe('what is printed', () => {
  it('is the room in words, with the marking and the reference, and nothing to press', async () => {
    shown(ROOM);
    await printFront();
    expect(print).toHaveBeenCalledOnce();
    for (const sheet of printed()?.querySelectorAll('.print-sheet') ?? []) {
      expect(sheet.textContent).toContain(content.print.marking);
      expect(sheet.textContent).toContain('NB-2026-0107');
    }
    const text = printed()?.textContent ?? '';
    expect(text).toContain('Cole visits.');
    for (const left of ['Rooms', 'Not right yet', 'Remove']) expect(text).not.toContain(left);
    expect(printed()?.querySelectorAll('input, button, select, textarea, [id], [tabindex]')).toHaveLength(0);
  });

  it('holds only what the wall of the room shows while that is open', async () => {
    shown(`${ROOM}<div data-front="wall"><h1>Here today</h1></div>`);
    await printFront();
    expect(printed()?.innerHTML).toContain('Here today');
    expect(printed()?.innerHTML, 'what is kept from those in the room').not.toContain(SECRET);
  });

  it('holds nothing of a case while the screen is hidden, whoever asks the window to print', () => {
    shown(`${ROOM}<div data-front="cover">${content.hidden.title}</div>`);
    window.dispatchEvent(new Event('beforeprint'));
    expect(printed()?.innerHTML).toContain(content.hidden.title);
    expect(printed()?.innerHTML).not.toContain(SECRET);
    expect(printed()?.innerHTML, 'not even which case it is').not.toContain('NB-2026-0107');
  });

  it('is no room in the place of a document whose pages are not there yet', async () => {
    shown(`<main><p>${SECRET}</p><div data-front="pages"></div></main>`);
    await printFront();
    expect(printed()?.textContent).toContain(content.print.notReady);
    expect(printed()?.textContent).not.toContain(SECRET);
  });

  it('has no password of a copy on it', async () => {
    shown('<main><p>Copy for the midwife</p><p data-not-printed>harbour violet ladder</p></main>');
    await printFront();
    expect(printed()?.textContent).toContain('Copy for the midwife');
    expect(printed()?.textContent).not.toContain('harbour');
  });

  it('is the pages themselves where a paper is shown, each once', async () => {
    HTMLImageElement.prototype.decode = () => Promise.resolve();
    shown(
      `<main><p>${SECRET}</p><div data-front="pages"><img src="data:,1"><img src="data:,2"></div></main>`,
    );
    await printFront();
    const pages = Array.from(printed()?.querySelectorAll('img') ?? [], (page) => page.getAttribute('src'));
    expect(pages).toEqual(['data:,1', 'data:,2']);
    expect(printed()?.textContent, 'nothing of the room beside them').toBe('');
  });

  it('is gone from the page before anything else happens', async () => {
    shown(ROOM);
    await printFront();
    window.dispatchEvent(new KeyboardEvent('keydown', { key: 'a' }));
    expect(printed()).toBeNull();
  });
});

describe('fields on paper', () => {
  function words(html: string): string {
    const room = document.createElement('div');
    room.innerHTML = html;
    return plain(room).textContent.replaceAll(/\s+/g, ' ').trim();
  }

  it.each([
    ['<div class="govuk-form-group"><label>Where</label><input value="Town Hall"></div>', 'WhereTown Hall'],
    ['<div class="govuk-form-group"><label>Add one</label><input></div>', ''],
    ['<select><option>One</option><option selected>Two</option></select>', 'Two'],
    ['<div><input type="password" value="harbour violet"></div>', ''],
    ['<details><summary>Who may see</summary><p>Everybody</p></details>', 'Who may see'],
    ['<p><kbd>F9</kbd><span class="govuk-visually-hidden">Said aloud</span>Read</p>', 'Read'],
    [
      '<fieldset><legend>Well?</legend><div class="govuk-radios__item"><input type="radio" checked><label>Yes</label></div><div class="govuk-radios__item"><input type="radio"><label>No</label></div></fieldset>',
      'Well?Yes',
    ],
  ])('%s', (html, expected) => {
    expect(words(html)).toBe(expected);
  });

  it('are as they were typed, not as the page was written', () => {
    const room = document.createElement('div');
    room.innerHTML = '<textarea></textarea>';
    const [field] = room.getElementsByTagName('textarea');
    if (field) field.value = 'First line\n\nSecond line';
    expect(Array.from(plain(room).children, (line) => line.textContent)).toEqual([
      'First line',
      'Second line',
    ]);
  });
});

describe('sheets', () => {
  // A page of twelve lines, each 10 high, under a heading of 10.
  const LINE = 10;
  function lines(html: string): { whole: Element; lieOf: (element: Element) => Lie } {
    const whole = document.createElement('div');
    whole.innerHTML = html;
    const leaves = Array.from(whole.querySelectorAll('p, h2, tr'));
    const lieOf = (element: Element) => {
      const own = leaves.filter((leaf) => element.contains(leaf)).map((leaf) => leaves.indexOf(leaf));
      return { top: Math.min(...own) * LINE, bottom: (Math.max(...own) + 1) * LINE };
    };
    return { whole, lieOf };
  }

  const row = (from: number, to: number) =>
    Array.from({ length: to - from }, (_, at) => `<p>${from + at}</p>`).join('');

  it('hold every line once, in its order, within what it stands in', () => {
    const { whole, lieOf } = lines(
      `<section class="a">${row(0, 7)}</section><section class="b">${row(7, 12)}</section>`,
    );
    const sheets = cut(whole, 50, lieOf);
    expect(sheets.map((sheet) => sheet.textContent)).toEqual(['01234', '56789', '1011']);
    expect(sheets[1]?.querySelectorAll('section')).toHaveLength(2);
  });

  it('end before a heading that would stand alone', () => {
    const { whole, lieOf } = lines(`<div>${row(0, 10)}<h2>Next</h2>${row(11, 14)}</div>`);
    expect(cut(whole, 120, lieOf).map((sheet) => sheet.textContent)).toEqual(['0123456789', 'Next111213']);
  });

  it('begin with the head of a table that goes on', () => {
    const rows = Array.from({ length: 8 }, (_, at) => `<tr><td>${at}</td></tr>`).join('');
    const { whole, lieOf } = lines(
      `<table><thead><tr><th>Head</th></tr></thead><tbody>${rows}</tbody></table>`,
    );
    const sheets = cut(whole, 50, lieOf).map((sheet) => sheet.textContent);
    expect(sheets.every((sheet) => sheet.startsWith('Head'))).toBe(true);
    expect(sheets.join('').replaceAll('Head', '')).toBe('01234567');
  });

  it('cut a row that is one cell with a list in it, and no other row', () => {
    const { whole, lieOf } = lines(
      `<table><tbody><tr><th>a</th><td>b</td></tr><tr><td>${row(0, 9)}</td></tr></tbody></table>`,
    );
    const sheets = cut(whole, 50, lieOf).map((sheet) => sheet.textContent);
    expect(sheets.length).toBeGreaterThan(1);
    expect(sheets.join('')).toBe('ab012345678');
    expect(sheets[0]).toMatch(/^ab/);
  });

  it('keep a row of a few lines whole', () => {
    const { whole, lieOf } = lines(`${row(0, 15)}<div class="row"><p>a</p><p>b</p></div>`);
    expect(cut(whole, 160, lieOf).map((sheet) => sheet.textContent)).toEqual([
      row(0, 15).replaceAll(/<[^>]*>/g, ''),
      'ab',
    ]);
  });

  it('have room for the edges of what is cut in two', () => {
    const { whole, lieOf } = lines(`<section>${row(0, 12)}</section>`);
    const padding = 5;
    const padded = (element: Element) => {
      const { top, bottom } = lieOf(element);
      const edge = element.matches('section') ? padding : 0;
      return { top: top - edge, bottom: bottom + edge };
    };
    const sheets = cut(whole, 50, padded);
    for (const sheet of sheets) {
      const used = sheet.querySelectorAll('p').length * LINE + 2 * padding;
      expect(used).toBeLessThanOrEqual(50);
    }
    expect(sheets.map((sheet) => sheet.textContent).join('')).toBe('01234567891011');
  });

  it('hold a long text in pieces that end with words, and every letter of it', () => {
    const text = 'She said that the midwife had told her so. '.repeat(40).trim();
    const pieces = inPieces(text, 100);
    expect(pieces.join(' ')).toBe(text);
    expect(Math.max(...pieces.map((piece) => piece.length))).toBeLessThanOrEqual(100);
    expect(inPieces('a'.repeat(250), 100).join(''), 'a word that never ends').toBe('a'.repeat(250));
  });

  it('lose nothing that is higher than a sheet', () => {
    const { whole, lieOf } = lines(`<p>0</p><p>tall</p><p>2</p>`);
    expect(cut(whole, 5, lieOf).map((sheet) => sheet.textContent)).toEqual(['0', 'tall', '2']);
  });
});

describe('the style of paper', () => {
  const css = compileString(readFileSync('src/look/print.scss', 'utf8')).css;

  it('prints nothing of the page but the sheets', () => {
    expect(css).toMatch(/@media print \{[^@]*body > :not\(\.print\) \{\s*display: none !important/);
  });

  it('is black on white, whatever the colours of the screen', () => {
    const colours = Array.from(css.matchAll(/--(\w[\w-]*):\s*(#\w{6})/g), ([, name, value]) => [name, value]);
    const grounds = ['paper', 'sheet', 'wash'];
    for (const [name, value] of colours) {
      if (grounds.includes(name ?? '')) expect(value, name).toBe('#ffffff');
      else expect(Number.parseInt((value ?? '').slice(1, 3), 16), name).toBeLessThanOrEqual(0xbb);
    }
    const tokens = readFileSync('src/look/tokens.scss', 'utf8').split('@mixin dark')[1]?.split('}')[0] ?? '';
    for (const [, name] of tokens.matchAll(/--([\w-]+):/g)) {
      expect(
        colours.map(([own]) => own),
        'a colour that the dark screen changes',
      ).toContain(name);
    }
  });
});
