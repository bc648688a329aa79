// What is typed and not yet left is kept, whichever way one goes away.

import assert from 'node:assert/strict';
import { test } from 'node:test';

import { content } from './content.mjs';
import { Keys, openWindow } from './driver.mjs';
import { makeHome } from './machine.mjs';
import { CasesPage, CreatePage, NAMES, openFirst, RoomPage, UnlockPage } from './opening.mjs';

const program = process.env.PREBIRTH_DESKTOP;
const DAY = { PREBIRTH_TODAY: '2026-07-14' };
const AGREED = 'The cot comes on Thursday.';

test('locking keeps what stands in a field of any kind', { timeout: 120_000 }, async () => {
  const view = await openFirst(program, { env: DAY });
  try {
    const created = await (await CreatePage.open(view, NAMES)).create();
    let room = await (await created.writeDown()).openExample();
    const ways = [
      // A text of an entry, a line, and a day, which is read before it is kept.
      ['after', () => view.pressPart('add-coreGroups'), content.after.record, AGREED, AGREED],
      ['prepare', () => {}, content.pregnancy.reference, 'EM-77', 'EM-77'],
      ['legal', () => {}, content.legal.completedOn, '10/7/2026', '"completedOn":"2026-07-10"'],
    ];
    for (const [where, begin, label, typed, kept] of ways) {
      room = await room.go(where);
      await begin();
      await view.fill(label, typed);
      await view.keys(Keys.control, 'l');
      await (await UnlockPage.open(view, NAMES)).unlock();
      await CasesPage.open(view, NAMES);
      await view.pressPart('case');
      room = await RoomPage.enter('prepare', view, NAMES);
      assert.ok((await record(view)).includes(kept), `${label}: it is in the record`);
    }
  } finally {
    await view.close();
  }
});

test(
  'the way back to the cases and the closing of the window keep it too',
  { timeout: 120_000 },
  async () => {
    const home = await makeHome();
    try {
      const first = await openWindow({ program, home, env: DAY });
      try {
        const created = await (await CreatePage.open(first, NAMES)).create();
        await (await created.writeDown()).openExample();
        await first.fill(content.pregnancy.reference, 'EM-78');
        await first.pressPart('to-cases');
        await CasesPage.open(first, NAMES);
        await first.pressPart('case');
        await RoomPage.enter('prepare', first, NAMES);
        assert.ok((await record(first)).includes('EM-78'), 'back to the cases');
        await first.fill(content.pregnancy.reference, 'EM-79');
        await first.keys(Keys.control, 'q');
        await gone(first);
      } finally {
        await first.close();
      }

      const second = await openWindow({ program, home, env: DAY });
      try {
        await (await UnlockPage.open(second, NAMES)).unlock();
        await CasesPage.open(second, NAMES);
        await second.pressPart('case');
        await RoomPage.enter('prepare', second, NAMES);
        assert.ok((await record(second)).includes('EM-79'), 'the window was closed');
      } finally {
        await second.close();
      }
    } finally {
      await home.stop();
    }
  },
);

/** This gives the record of the only case, as it is kept. */
function record(view) {
  return view.ask('/execute/async', 'POST', {
    script: `
      const done = arguments[0];
      const call = (name, request) => window.__TAURI_INTERNALS__.invoke('call', { name, request });
      call('case_list', {})
        .then(({ rows }) => call('case_view', { id: rows[0].id, conference: null }))
        .then(({ caseFile }) => done(JSON.stringify(caseFile)));`,
    args: [],
  });
}

/** This waits until the window is closed: nothing answers for it any more. */
async function gone(view) {
  const deadline = Date.now() + 20_000;
  while (Date.now() < deadline) {
    try {
      await view.run(() => document.title);
    } catch {
      return;
    }
  }
  assert.fail('the window is still there');
}
