// A person opens the program for the first time and looks around with the example.

import assert from 'node:assert/strict';
import { test } from 'node:test';

import { content } from './content.mjs';
import { openWindow } from './driver.mjs';
import { makeHome } from './machine.mjs';
import { CasesPage, CreatePage, NAMES, openFirst, UnlockPage } from './opening.mjs';

const program = process.env.PREBIRTH_DESKTOP;
// Prepare is the room that a case opens in.
const ROOMS = Object.keys(content.rooms).filter((id) => id !== 'prepare');

test(
  'the example opens from nothing, and every room keeps what every screen keeps to',
  { timeout: 180_000 },
  async () => {
    const view = await openFirst(program);
    try {
      const create = await CreatePage.open(view, NAMES);
      const cases = await (await create.create()).writeDown();
      let room = await cases.openExample();
      for (const id of ROOMS) room = await room.go(id);
    } finally {
      await view.close();
    }
  },
);

test('every room can be read in the dark and at twice the size', { timeout: 240_000 }, async () => {
  const view = await openFirst(program);
  try {
    const create = await CreatePage.open(view, NAMES);
    const cases = await (await create.create()).writeDown();
    const settings = await cases.openSettings();
    await settings.look('dark', '200');
    let room = await (await settings.back()).openExample();
    for (const id of ROOMS) room = await room.go(id);
  } finally {
    await view.close();
  }
});

test(
  'a wrong passphrase opens nothing and says so, and the right one opens what was there',
  { timeout: 120_000 },
  async () => {
    const home = await makeHome();
    try {
      const first = await openWindow({ program, home });
      try {
        const cases = await (await (await CreatePage.open(first, NAMES)).create()).writeDown();
        await cases.openExample();
      } finally {
        await first.close();
      }

      const second = await openWindow({ program, home });
      try {
        const locked = await UnlockPage.open(second, NAMES);
        await locked.unlock('another violet ladder seven');
        await second.find('.govuk-error-message');
        assert.equal(
          await second.run(() => document.querySelector('[data-testid="cases"]')),
          null,
          'nothing of a case may be shown before the right passphrase',
        );
        await locked.unlock();
        await CasesPage.open(second, NAMES);
        await second.part('case');
      } finally {
        await second.close();
      }
    } finally {
      await home.stop();
    }
  },
);
