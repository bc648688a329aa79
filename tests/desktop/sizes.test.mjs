// From a telephone's width to a wall's: nothing runs out of the window, and no name is cut.

import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';

import { look, openOnTheDay, walk, walkForms } from './walk.mjs';

const program = process.env.PREBIRTH_DESKTOP;
const pictures = process.env.PREBIRTH_PICTURES;
const SIZES = [
  [320, 820, 100],
  [1024, 768, 100],
  [1024, 768, 200],
  [3840, 2000, 100],
];

for (const [what, go] of [
  ['every place', walk],
  ['every form', walkForms],
])
  test(`${what} fits from 320 to 3840 wide, and at twice the size`, { timeout: 400_000 }, () => fits(go));

async function fits(go) {
  const view = await openOnTheDay(program);
  const faults = [];
  try {
    await go(view, async (name) => {
      for (const [width, height, size] of SIZES) {
        await view.resize(width, height);
        await look(view, 'light', size);
        const wide = await view.run(outside);
        if (wide.length > 0) faults.push(`${name} at ${width}, ${size}: ${wide.join('; ')}`);
        if (pictures) await view.picture(join(pictures, `${name}-${width}-${size}.png`));
      }
      await look(view, 'light', 100);
      await view.resize(1366, 820);
    });
  } finally {
    await view.close();
  }
  assert.deepEqual(faults, []);
}

/** This names what reaches over the edge of the window; what scrolls by itself, as a page does, may be wider. */
function outside() {
  const width = document.documentElement.clientWidth;
  if (document.documentElement.scrollWidth <= width) return [];
  const scrolls = (one) => {
    for (let at = one; at; at = at.parentElement) {
      if (['auto', 'scroll', 'hidden'].includes(getComputedStyle(at).overflowX)) return true;
    }
    return false;
  };
  return Array.from(document.querySelectorAll('body *'))
    .filter((one) => one.getBoundingClientRect().right > width + 1 && !scrolls(one.parentElement))
    .slice(0, 3)
    .map((one) => `${one.tagName.toLowerCase()}.${one.className} ${one.textContent.trim().slice(0, 30)}`);
}
