// Putting lists in order by dragging and by keys, and finding that order again in the case file, in the real window.

import assert from 'node:assert/strict';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';

import { content } from './content.mjs';
import { Keys } from './driver.mjs';
import { makeHome } from './machine.mjs';
import { CasesPage, CreatePage, NAMES, openFirst, RoomPage, UnlockPage } from './opening.mjs';

const program = process.env.PREBIRTH_DESKTOP;
const DAY = { PREBIRTH_TODAY: '2026-07-14' };
const pictures = process.env.PREBIRTH_PICTURES;

/** The lists that are put in order: the room, and how an entry is found in it. */
const LISTS = [
  { room: 'agenda', entries: '[data-section="agenda"] [data-testid="agenda-item"]', says: 'agenda' },
  { room: 'plan', entries: '.ordered:has(> :nth-child(3)) > [data-testid="action"]', says: 'plan' },
  { room: 'minutes', entries: '[data-section="contributions"] > [data-testid="contribution"]', says: 'said' },
];

test(
  'what is dragged stays where it was put, also after the case is opened again',
  { timeout: 240_000 },
  () =>
    keepsTheOrder(async (view, entries) => {
      const [first, , third] = await handles(view, entries);
      await view.drag(third, first);
    }),
);

test('the same is done by keys, one step at a time', { timeout: 240_000 }, () =>
  keepsTheOrder(async (view, entries) => {
    const before = await order(view, entries);
    const moved = before[2];
    await focusIn(view, entries, moved);
    for (const at of [1, 0]) {
      await view.keys(Keys.alt, Keys.up);
      await placed(view, entries, moved, at);
      const isHeld = await view.run(
        (wanted) => document.activeElement?.closest('[data-item]')?.dataset.item === wanted,
        moved,
      );
      assert.ok(isHeld, 'the focus stays in what was moved, or the next key would go nowhere');
    }
    await view.keys(Keys.alt, Keys.up);
    await view.until(
      'the end of the list, said aloud',
      (said) =>
        Array.from(document.querySelectorAll('[data-testid="moved"]')).some(
          (one) => one.textContent === said,
        ) || null,
      content.moving.first,
    );
  }),
);

test('a move is taken back in one step, and words can still be selected', { timeout: 120_000 }, async () => {
  const view = await openFirst(program, { env: DAY });
  try {
    const created = await (await CreatePage.open(view, NAMES)).create();
    const prepare = await (await created.writeDown()).openExample();
    const room = await prepare.go('minutes');
    const { entries } = LISTS[2];
    const before = await order(view, entries);
    const [first, second] = await handles(view, entries);
    await view.drag(first, second);
    await placed(view, entries, before[0], 1);
    if (pictures) await view.picture(join(pictures, 'moved.png'));
    await room.stands();
    await view.press(content.undo);
    await placed(view, entries, before[0], 0);
    assert.deepEqual(
      await order(view, entries),
      before,
      'one step back, and everything stands where it stood',
    );

    const isHandled = await view.run((wanted) => {
      const words = document.querySelector(`${wanted} .words`);
      return words.closest('[data-move]') !== null || getComputedStyle(words).userSelect === 'none';
    }, entries);
    assert.ok(!isHandled, 'the words of an entry are no handle');

    await view.press(`${content.moving.move}: ${await nameOf(view, entries)}`);
    await view.pressPart('move-down');
    await placed(view, entries, before[0], 1);
    await room.stands();
  } finally {
    await view.close();
  }
});

/** This moves the third entry of every list to the first place, closes the program and looks in the case again. */
async function keepsTheOrder(move) {
  const home = await makeHome();
  const documents = await mkdtemp(join(tmpdir(), 'prebirth-order-'));
  const env = { ...DAY, PREBIRTH_DOCUMENTS: documents };
  try {
    const expected = {};
    await inWindow({ env, home }, async (view) => {
      const created = await (await CreatePage.open(view, NAMES)).create();
      let room = await (await created.writeDown()).openExample();
      for (const { room: id, entries, says } of LISTS) {
        room = await room.go(id);
        const before = await order(view, entries);
        assert.ok(before.length > 2, `the example has too few entries to put ${id} in order`);
        await move(view, entries);
        await placed(view, entries, before[2], 0);
        expected[says] = await words(view, entries);
        if (id !== 'agenda') assert.deepEqual(await order(view, entries), thirdFirst(before), `in ${id}`);
      }
    });
    await inWindow({ env, home }, async (view) => {
      await (await UnlockPage.open(view, NAMES)).unlock();
      await CasesPage.open(view, NAMES);
      await view.pressPart('case');
      let room = await RoomPage.enter('prepare', view, NAMES);
      for (const { room: id, entries, says } of LISTS) {
        room = await room.go(id);
        await view.find(entries);
        assert.deepEqual(await words(view, entries), expected[says], `the order of ${id} was kept`);
      }
      await inTheFile(view, documents, expected);
    });
  } finally {
    await rm(documents, { recursive: true });
    await home.stop();
  }
}

/** What the window shows is what the case file holds: it is written out and read. */
async function inTheFile(view, documents, { agenda, plan, said }) {
  await view.keys(Keys.control, 'k');
  await view.type(await view.part('palette-input'), content.exported.do);
  await view.keys(Keys.enter);
  await view.shows(content.exported.title);
  const [name] = (await readdir(documents, { recursive: true })).filter((one) => one.endsWith('.case.json'));
  const file = JSON.parse(await readFile(join(documents, name), 'utf8'));
  const conference = file.conferences[0];
  assert.deepEqual(conference.agenda, agenda, 'the agenda');
  assert.deepEqual(
    conference.contributions.map((each) => each.id),
    said,
    'what was said',
  );
  const inPlan = file.plan.actions.map((each) => each.id);
  const [first, second, third] = plan.map((id) => inPlan.indexOf(id));
  assert.ok(first < second && second < third, 'the actions of the first concern');
}

async function inWindow(more, act) {
  const view = await openFirst(program, more);
  try {
    await act(view);
  } finally {
    await view.close();
  }
}

const thirdFirst = ([first, second, third, ...rest]) => [third, first, second, ...rest];

/** Rows of the agenda have no id of their own in the case file: there the words are compared. */
function words(view, entries) {
  return view.run(
    (wanted) =>
      Array.from(
        document.querySelectorAll(wanted),
        (one) => one.querySelector('input')?.value ?? one.dataset.item,
      ),
    entries,
  );
}

function order(view, entries) {
  return view.run(
    (wanted) => Array.from(document.querySelectorAll(wanted), (one) => one.dataset.item),
    entries,
  );
}

async function handles(view, entries) {
  await view.find(`${entries} [data-move]`);
  return view.run((wanted) => Array.from(document.querySelectorAll(`${wanted} [data-move]`)), entries);
}

function nameOf(view, entries) {
  return view.run(
    (wanted) => document.querySelector(`${wanted} [data-move]`).getAttribute('aria-label').split(': ')[1],
    entries,
  );
}

/** This puts the focus where a person would have it: on the words, or in the field. */
async function focusIn(view, entries, id) {
  await view.run(
    (wanted, item) =>
      Array.from(document.querySelectorAll(wanted))
        .find((one) => one.dataset.item === item)
        .querySelector('input, button.words, .toggle')
        .focus(),
    entries,
    id,
  );
}

function placed(view, entries, id, at) {
  return view.until(
    `the entry in place ${at + 1}`,
    (wanted, item, place) => document.querySelectorAll(wanted)[place]?.dataset.item === item || null,
    entries,
    id,
    at,
  );
}
