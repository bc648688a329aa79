// Nobody is kept out anywhere: axe on every route and every open dialog, light and dark, at 100 and 200 parts.

import assert from 'node:assert/strict';
import { test } from 'node:test';

import { look, openOnTheDay, walk, walkForms } from './walk.mjs';

const program = process.env.PREBIRTH_DESKTOP;
const LOOKS = ['light', 'dark', 'contrast'].flatMap((theme) => [100, 200].map((size) => [theme, size]));
/** The routes of the program and what opens over them: fewer were visited if one is missing. */
const PLACES = 36;
/** The rooms with every form in them open, and what they keep apart: tabs, each kind of people, an action. */
const FORMS = 24;

for (const [what, go, least] of [
  ['on any route or dialog', walk, PLACES],
  ['in any form that can be opened', walkForms, FORMS],
])
  test(`axe finds nothing ${what}, in any look`, { timeout: 600_000 }, () => looked(go, least));

async function looked(go, least) {
  const view = await openOnTheDay(program);
  const faults = [];
  let places = 0;
  try {
    await go(view, async (name, page) => {
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
  assert.ok(places >= least, `only ${places} places were looked at`);
}
