// What needs doing across all cases, and finding a word that somebody wrote, in the real window.

import assert from 'node:assert/strict';
import { test } from 'node:test';

import { content } from './content.mjs';
import { Keys } from './driver.mjs';
import { CasesPage, CreatePage, NAMES, openFirst } from './opening.mjs';

const program = process.env.PREBIRTH_DESKTOP;
const DAY = { PREBIRTH_TODAY: '2026-07-14' };

test('the list of cases says what needs doing now, and leads to it', { timeout: 120_000 }, async () => {
  const view = await openFirst(program, { env: DAY });
  try {
    const created = await (await CreatePage.open(view, NAMES)).create();
    await (await created.writeDown()).openExample();
    let cases = await back(view);

    await view.pressPart('to-do');
    await view.until('the focus inside the room that puts it right', () =>
      document.activeElement?.closest('#room') && !document.activeElement.matches('h1') ? true : null,
    );
    cases = await back(view);

    const few = await count(view, 'to-do');
    await view.pressPart('to-do-all');
    await view.until(
      'everything that needs doing',
      (was) => (document.querySelectorAll('[data-testid="to-do"]').length > was ? true : null),
      few,
    );
    await cases.stands();

    await view.keys('/');
    for (const letter of 'lukasz') await view.keys(letter);
    const found = await view.part('found');
    assert.match(await view.run((one) => one.textContent, found), /Łukasz/, 'marks make no difference');
    await cases.stands();
    await view.click(found);
    await view.find('[data-testid="room-people"][aria-current="page"]');
  } finally {
    await view.close();
  }
});

test('a list that is kept comes back by its number', { timeout: 120_000 }, async () => {
  const view = await openFirst(program, { env: DAY });
  try {
    const created = await (await CreatePage.open(view, NAMES)).create();
    await (await created.writeDown()).openExample();
    const cases = await back(view);
    await view.choose('Show', 'In order');
    await view.until(
      'no case that is in order',
      () => !document.querySelector('[data-testid="case"]') || null,
    );
    await view.run(() => document.querySelector('h1').focus());
    await view.keys('s');
    await view.until('the focus on the name', () => document.activeElement?.id === 'list-name' || null);
    for (const letter of 'Quiet') await view.keys(letter);
    await view.keys(Keys.enter);
    await view.part('kept-list');
    await cases.stands();

    await view.choose('Show', 'All cases');
    await view.part('case');
    await view.run(() => document.activeElement.blur());
    await view.keys('1');
    await view.until('the kept list', () => !document.querySelector('[data-testid="case"]') || null);

    await view.choose('Show', 'All cases');
    await view.run(() => document.activeElement.blur());
    await view.keys('s');
    await view.until('the focus on the name', () => document.activeElement?.id === 'list-name' || null);
    for (const letter of 'Quiet') await view.keys(letter);
    await view.keys(Keys.enter);
    await view.shows(content.cases.lists.taken('Quiet'));
    assert.equal(await count(view, 'kept-list'), 1, 'two lists of one name cannot be told apart');
    await cases.stands();
  } finally {
    await view.close();
  }
});

async function back(view) {
  await view.pressPart('to-cases');
  return CasesPage.open(view, NAMES);
}

function count(view, mark) {
  return view.run((wanted) => document.querySelectorAll(`[data-testid="${wanted}"]`).length, mark);
}
