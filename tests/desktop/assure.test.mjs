// All cases together: counting them, narrowing by the day of the conference, and going to a cure, in the real window.

import assert from 'node:assert/strict';
import { test } from 'node:test';

import { content } from './content.mjs';
import { Keys } from './driver.mjs';
import { AssurePage, CreatePage, NAMES, openFirst } from './opening.mjs';

const program = process.env.PREBIRTH_DESKTOP;
const DAY = { PREBIRTH_TODAY: '2026-07-14' };

test('all cases are counted, narrowed, printed and led to their cures', { timeout: 180_000 }, async () => {
  const view = await openFirst(program, { env: DAY });
  try {
    const created = await (await CreatePage.open(view, NAMES)).create();
    let cases = await created.writeDown();
    await view.keys('a');
    let assure = await AssurePage.open(view, NAMES);
    await view.shows(content.assure.none);
    await assure.back();

    await bring(view, [
      { id: 'early', reference: 'LX-1', on: '2026-03-02' },
      { id: 'late', reference: 'LX-2', on: '2026-06-30' },
    ]);
    // The list was asked for before they came.
    await view.pressPart('assure');
    assure = await AssurePage.open(view, NAMES);
    await view.part('measures');
    assert.equal(await counted(view), 2);

    await view.fill(content.assure.period.from, '1 June 2026');
    await view.keys(Keys.tab);
    await view.part('count-all');
    await view.until(
      'the one case of that time',
      () => document.querySelectorAll('[data-testid="decision"]').length === 1 || null,
    );
    assert.equal(await counted(view), 1);
    await assure.stands();

    await assure.choose('thresholds');
    await isPrintedWithoutNames(view);
    await view.pressPart('cure');
    await view.until('the focus inside the room that puts it right', () =>
      document.activeElement?.closest('#room') && !document.activeElement.matches('h1') ? true : null,
    );

    await view.pressPart('to-cases');
    assure = await AssurePage.open(view, NAMES);
    await view.find('[data-measure="thresholds"] [aria-expanded="true"]');
    assert.equal(await counted(view), 1, 'the room stands as it was left');

    await view.pressPart('save-assure');
    await view.shows('decisions.csv');
    cases = await assure.back();
    await cases.stands();
  } finally {
    await view.close();
  }
});

/** How many cases the widest measure counts. */
function counted(view) {
  return view.run(() =>
    Math.max(
      ...Array.from(document.querySelectorAll('[data-figure="met"]'), (cell) =>
        Number(/of (\d+)/.exec(cell.textContent)?.[1] ?? 0),
      ),
    ),
  );
}

/** Two families that never were, each with a conference that gave no reasons. */
function bring(view, families) {
  return view.ask('/execute/async', 'POST', {
    script: `
      const [families, done] = arguments;
      const call = (name, request) => window.__TAURI_INTERNALS__.invoke('call', { name, request });
      const brought = families.map(({ id, reference, on }) => call('case_import', {
        text: JSON.stringify({
          schemaVersion: 1, id, reference,
          people: [{ id: 'mother', role: 'mother', name: { given: 'Siân', family: 'Nguyễn' } }],
          conferences: [{ id: 'c1', kind: 'preBirthInitial', state: 'held', on,
            decision: { outcome: 'childProtectionPlan', category: 'neglect' } }],
        }),
      }));
      Promise.all(brought).then(() => done(true), (fault) => done(JSON.stringify(fault)));`,
    args: [families],
  });
}

async function isPrintedWithoutNames(view) {
  await view.run(() => {
    window.print = () => (window.asked = true);
  });
  await view.keys(Keys.control, 'p');
  await view.until('the printer asked', () => window.asked || null);
  const { text, over } = await view.run(() => {
    const print = document.querySelector('body > .print');
    print.classList.add('measuring');
    const sheets = Array.from(print.querySelectorAll('.print-sheet'));
    const over = Math.max(...sheets.map((sheet) => sheet.scrollHeight - sheet.clientHeight));
    print.classList.remove('measuring');
    return { text: print.textContent, over };
  });
  assert.ok(over <= 0, `a sheet holds ${over} px more than fits on it`);
  assert.ok(text.includes('LX-2'), 'the reference stands for the case');
  for (const name of ['Siân', 'Nguyễn']) assert.ok(!text.includes(name), 'it lies on a table for all to see');
}
