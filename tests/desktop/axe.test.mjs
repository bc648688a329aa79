// Nobody is kept out anywhere: axe on every route and every open dialog, light and dark, at 100 and 200 parts.

import assert from 'node:assert/strict';
import { test } from 'node:test';

import { look, openOnTheDay, walk } from './walk.mjs';

const program = process.env.PREBIRTH_DESKTOP;
const LOOKS = ['light', 'dark', 'contrast'].flatMap((theme) => [100, 200].map((size) => [theme, size]));
/** The routes of the program and what opens over them: fewer were visited if one is missing. */
const PLACES = 36;

test('axe finds nothing on any route or dialog, in any look', { timeout: 600_000 }, async () => {
  const view = await openOnTheDay(program);
  const faults = [];
  let places = 0;
  try {
    await walk(view, async (name, page) => {
      places += 1;
      for (const [theme, size] of LOOKS) {
        await look(view, theme, size);
        await page.stands().catch((fault) => faults.push(`${name}, ${theme}, ${size}: ${fault.message}`));
      }
      await look(view, 'light', 100);
    });
  } finally {
    await view.close();
  }
  assert.deepEqual(faults, []);
  assert.ok(places >= PLACES, `only ${places} places were looked at`);
});
