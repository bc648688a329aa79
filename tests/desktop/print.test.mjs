// Printing what is in front of one, in the real window: the sheets that go to the printer.

import assert from 'node:assert/strict';
import { test } from 'node:test';

import { content } from './content.mjs';
import { Keys } from './driver.mjs';
import { CreatePage, NAMES, openFirst } from './opening.mjs';

const program = process.env.PREBIRTH_DESKTOP;
const DAY = { PREBIRTH_TODAY: '2026-07-14' };
const F9 = '\uE039';
/** The refuge of the example, which is kept from the father. */
const KEPT_BACK = /Larkfield|LX4\s*7QT|Juniper House/i;

test(
  'each room prints as marked sheets, and what is not in front prints nowhere',
  { timeout: 180_000 },
  async () => {
    const view = await openFirst(program, { env: DAY });
    try {
      const created = await (await CreatePage.open(view, NAMES)).create();
      let room = await (await created.writeDown()).openExample();
      // The printer's own window is out of reach of a test; what it would be given is not.
      await view.run(() => {
        window.print = () => (window.asked = (window.asked ?? 0) + 1);
      });

      for (const id of Object.keys(content.rooms)) {
        if (id !== 'prepare') room = await room.go(id);
        if (id === 'minutes') continue;
        const { sheets, controls } = await printed(view);
        assert.ok(sheets.length > 0, `${id} prints`);
        assert.equal(controls, 0, `${id} has nothing to press on paper`);
        for (const { text, over } of sheets) {
          assert.ok(text.includes(content.print.marking), `each sheet of ${id} is marked`);
          assert.ok(text.includes('EM-2026-0412'), `each sheet of ${id} has the reference of the case`);
          assert.ok(over <= 0, `a sheet of ${id} holds ${over} px more than fits on it`);
        }
        await isStillLaidOut(view, id);
      }

      room = await room.go('minutes');
      await view.part('page');
      await view.pressPart('print-pages');
      await view.until(
        'the pages of the paper',
        () => document.querySelector('body > .print .print-page') || null,
      );
      const [shown, onPaper] = await view.run(() =>
        ['[data-testid="page"]', 'body > .print img'].map((each) =>
          Array.from(document.querySelectorAll(each), (page) => page.src),
        ),
      );
      assert.deepEqual(onPaper, shown, 'the pages that are shown, and those exactly');

      await room.go('hold');
      await view.pressPart('wall-open');
      await view.part('wall');
      const wall = (await printed(view)).sheets.map((each) => each.text).join(' ');
      assert.ok(wall.includes(content.wall.here), 'the wall is what is in front');
      assert.doesNotMatch(
        wall,
        KEPT_BACK,
        'what is kept from somebody in the room is on no paper of the room',
      );

      // The list of commands names the family: whatever is open, the cover lies above it.
      await view.keys(Keys.control, 'k');
      await view.find('dialog[open] [role="listbox"]');
      await view.keys(F9);
      await view.part('hidden');
      const above = await view.run(() =>
        [0.2, 0.4, 0.6].map(
          (part) =>
            document
              .elementFromPoint(innerWidth / 2, innerHeight * part)
              .closest('[data-testid="hidden"]') !== null,
        ),
      );
      assert.deepEqual(above, [true, true, true], 'nothing of the case is seen beside the cover');
      const covered = await view.run(() => {
        window.dispatchEvent(new Event('beforeprint'));
        return document.querySelector('body > .print').textContent;
      });
      assert.ok(covered.includes(content.hidden.title), 'a hidden screen prints that it is hidden');
      for (const name of [...NAMES, 'EM-2026-0412']) {
        assert.ok(!covered.includes(name), 'and nobody, nor which case it is');
      }
    } finally {
      await view.close();
    }
  },
);

/** This presses the key and gives the sheets, as they lie on paper. */
async function printed(view) {
  const before = await view.run(() => window.asked ?? 0);
  await view.keys(Keys.control, 'p');
  await view.until('the printer asked', (was) => (window.asked ?? 0) > was || null, before);
  return view.run(() => {
    const print = document.querySelector('body > .print');
    print.classList.add('measuring');
    const sheets = Array.from(print.querySelectorAll('.print-sheet'), (sheet) => ({
      text: sheet.textContent,
      over: Math.round(sheet.scrollHeight - sheet.clientHeight),
    }));
    print.classList.remove('measuring');
    return { sheets, controls: print.querySelectorAll('button, input, select, textarea, a').length };
  });
}

/** The sheets are no part of what one sees: the room stands as it stood. */
async function isStillLaidOut(view, id) {
  const isHidden = await view.run(
    () => getComputedStyle(document.querySelector('body > .print')).display === 'none',
  );
  assert.ok(isHidden, `the sheets of ${id} are on no screen`);
}
