// The pictures of the rooms: kept in docs/images/rooms, and compared with what the window shows today.

import assert from 'node:assert/strict';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

import { compared, small } from './compare.mjs';
import { look, openOnTheDay, walk } from './walk.mjs';

const program = process.env.PREBIRTH_DESKTOP;
const KEPT = fileURLToPath(new URL('../../docs/images/rooms', import.meta.url));
const SEEN = fileURLToPath(new URL('../../out/pictures', import.meta.url));
// `cargo xtask pictures` takes them anew; otherwise they are compared.
const isTaking = process.env.PREBIRTH_TAKE_PICTURES === '1';

/** What of a picture may differ: letters are smoothed a little otherwise on another machine. */
const MOST_DIFFERENT = 0.002;

/** How often a picture is taken again until it is the same as the one before. */
const MOST_TRIES = 10;

test('the pictures of the rooms are those of today', { timeout: 400_000 }, async () => {
  const view = await openOnTheDay(program);
  const stale = [];
  const taken = new Set();
  await mkdir(isTaking ? KEPT : SEEN, { recursive: true });
  try {
    await walk(view, async (name, _page, { isSame = true } = {}) => {
      if (!isSame) return;
      for (const theme of ['light', 'dark']) {
        await look(view, theme, 100);
        const file = `${name}-${theme}.png`;
        taken.add(file);
        const now = small(await still(view));
        const kept = await readFile(`${KEPT}/${file}`).catch(() => null);
        const differs = kept === null ? 1 : compared(kept, now);
        if (isTaking) {
          // One that is the same to the eye stays as it is, so that the history holds only what changed.
          if (differs > MOST_DIFFERENT) await writeFile(`${KEPT}/${file}`, now);
          continue;
        }
        if (differs > MOST_DIFFERENT) {
          await writeFile(`${SEEN}/${file}`, now);
          stale.push(`${file}: ${(differs * 100).toFixed(2)} parts in a hundred differ`);
        }
      }
      await look(view, 'light', 100);
    });
  } finally {
    await view.close();
  }
  assert.deepEqual(
    stale,
    [],
    'A picture is not what the window shows. If the change is meant, run `cargo xtask pictures` and look at them; ' +
      'what the window shows is in out/pictures.',
  );
  const kept = (await readdir(KEPT)).filter((file) => file.endsWith('.png'));
  assert.deepEqual(
    kept.filter((file) => !taken.has(file)),
    [],
    'a picture of what is not there any more misleads',
  );
});

/** This is the picture once nothing moves: the lines drawn, the letters loaded, no caret, two pictures alike. */
async function still(view) {
  await view.run(() => {
    if (!window.still) {
      window.still = new CSSStyleSheet();
      // A style element would be refused: the program takes its styles from its own files alone.
      document.adoptedStyleSheets.push(window.still);
      window.still.replaceSync(
        '* { caret-color: transparent !important; transition: none !important; animation: none !important; }' +
          // The bars of what scrolls come and go by themselves.
          '* { scrollbar-width: none !important; } ::-webkit-scrollbar { display: none !important; }' +
          // The clock of the wall goes on.
          'time.figures { visibility: hidden; }',
      );
    }
    const top = document.querySelector('dialog[open], [data-testid="wall"]') ?? null;
    if (!top) window.scrollTo(0, 0);
    return document.fonts.ready.then(() => true);
  });
  await view.frames();
  let picture = await view.ask('/screenshot');
  for (let more = 0; more < MOST_TRIES; more++) {
    const before = picture;
    picture = await view.ask('/screenshot');
    if (picture === before) break;
  }
  return Buffer.from(picture, 'base64');
}
