// What a due date would move is shown before it is kept, in the real window.

import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';

import { CreatePage, NAMES, openFirst } from './opening.mjs';

const program = process.env.PREBIRTH_DESKTOP;
const pictures = process.env.PREBIRTH_PICTURES;

test('a due date is kept only after it was seen what it would move', { timeout: 120_000 }, async () => {
  const view = await openFirst(program);
  try {
    const create = await CreatePage.open(view, NAMES);
    const cases = await (await create.create()).writeDown();
    const room = await cases.openExample();
    const before = await dueDates(view);

    await tryDate(view, '1 December 2026');
    await view.pressPart('leave-move');
    assert.equal(await dueDates(view), before, 'left as it is, nothing is kept');

    await tryDate(view, '2 December 2026');
    await room.stands();
    if (pictures) await view.picture(join(pictures, 'would-move.png'));
    await view.pressPart('keep-move');
    await view.until(
      'the due date that was kept',
      (was) => (document.querySelectorAll('[data-section="dueDates"] > ul > *').length > was ? true : null),
      before,
    );
  } finally {
    await view.close();
  }
});

/** This counts the due dates, without the lines of what would move. */
function dueDates(view) {
  return view.run(() => document.querySelectorAll('[data-section="dueDates"] > ul > *').length);
}

/** This types a day, leaves the field, and waits until what it would move is listed. */
async function tryDate(view, day) {
  const field = await view.find('#pregnancy-dueDates');
  await view.type(field, day);
  // Leaving the field is what sends a day; the browser says so by this event.
  await view.run(() =>
    document.querySelector('#pregnancy-dueDates').dispatchEvent(new Event('change', { bubbles: true })),
  );
  await view.until('what would move', () =>
    document.querySelectorAll('[data-testid="would-move"] li').length > 0 ? true : null,
  );
}
