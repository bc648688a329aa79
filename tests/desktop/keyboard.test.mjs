// The way from nothing to a conference that is held, by the keyboard alone: no press of a mouse, no script.

import assert from 'node:assert/strict';
import { test } from 'node:test';

import { content } from './content.mjs';
import { Keys } from './driver.mjs';
import { CreatePage, NAMES, openFirst, PASSPHRASE } from './opening.mjs';

const program = process.env.PREBIRTH_DESKTOP;

test('a conference is prepared and held by the keyboard alone', { timeout: 180_000 }, async () => {
  const view = await openFirst(program);
  try {
    await CreatePage.open(view, NAMES);
    await tabTo(view, '#passphrase');
    await typed(view, PASSPHRASE);
    await view.keys(Keys.tab);
    await typed(view, PASSPHRASE);
    await view.keys(Keys.enter);
    await view.part('recovery-key');
    await tabTo(view, '#written');
    await view.keys(Keys.space);
    await tabTo(view, '[data-testid="recovery-confirmed"]');
    await view.keys(Keys.enter);
    await view.part('open-example');
    await tabTo(view, '[data-testid="open-example"]');
    await view.keys(Keys.enter);
    await view.part('ruler');

    // The next thing to do is one press away, and its field has the focus.
    await tabTo(view, '[data-testid="next-go"]');
    await view.keys(Keys.enter);
    await view.until(
      'the focus in a field',
      () => document.activeElement?.matches('#room input, #room select') || null,
    );

    // A command leads to a room without the list of rooms.
    await command(view, content.rooms.hold);
    await view.find('[data-testid="room-hold"][aria-current="page"]');
    await tabTo(view, '.who');
    const called = await view.run(() => document.activeElement.closest('li').dataset.party);
    await view.keys('x');
    await view.find(`[data-testid="roll-row"][data-party="${called}"][data-present="false"]`);
    const next = await view.run(() => document.activeElement.closest('li')?.dataset.party);
    assert.notEqual(next, called, 'after an answer the next name is called');

    await view.keys(Keys.alt, 'w');
    await view.part('wall');
    await view.keys(Keys.escape);
    await view.until('the wall gone', () => !document.querySelector('[data-testid="wall"]') || null);

    // The mother was there already in the example: what was pressed is taken back.
    await view.keys(Keys.control, 'z');
    await view.find(`[data-testid="roll-row"][data-party="${called}"][data-present="true"]`);

    await view.keys('\uE039');
    await view.part('hidden');
  } finally {
    await view.close();
  }
});

async function typed(view, text) {
  for (const letter of text) await view.keys(letter);
}

/** This presses Tab until the focus is where it is wanted: a place that Tab does not reach is a fault. */
async function tabTo(view, selector, most = 60) {
  for (let presses = 0; presses < most; presses += 1) {
    const isThere = await view.run((wanted) => document.activeElement?.matches(wanted) ?? false, selector);
    if (isThere) return;
    await view.keys(Keys.tab);
  }
  assert.fail(`Tab does not reach ${selector} in ${most} presses.`);
}

async function command(view, name) {
  await view.keys(Keys.control, 'k');
  await view.part('palette-input');
  await typed(view, name);
  await view.keys(Keys.enter);
}
