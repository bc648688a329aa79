// The whole way, from a program that was never opened to minutes in the right hands, by the keyboard alone: no
// press of a mouse, no script. In the real window, and in Chromium with the same program behind it.

import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';

import { openChromium } from './chromium.mjs';
import { content } from './content.mjs';
import { readBack, SAID_APART, SETTING_MS } from './copies.mjs';
import { Keys } from './driver.mjs';
import { CreatePage, NAMES, openFirst, PASSPHRASE, RoomPage } from './opening.mjs';

const DAY = '2026-07-14';
const program = process.env.PREBIRTH_DESKTOP;
const calls = process.env.PREBIRTH_CALLS;
const F9 = '\uE039';

const WINDOWS = {
  'the real window': (documents) =>
    openFirst(program, { env: { PREBIRTH_TODAY: DAY, PREBIRTH_DOCUMENTS: documents } }),
  Chromium: (documents) => openChromium({ calls, documents, day: DAY }),
};

for (const [name, open] of Object.entries(WINDOWS)) {
  test(
    `a conference is prepared, held and minuted by the keyboard alone in ${name}`,
    {
      timeout: 480_000,
    },
    async () => {
      const documents = await mkdtemp(join(tmpdir(), 'prebirth-copies-'));
      const view = await open(documents);
      try {
        await theWayIn(view);
        await prepared(view);
        await called(view);
        await said(view);
        await decided(view);
        await planned(view);
        await approved(view);
        await shared(view);
        await readBack(documents);
        await view.keys(F9);
        await view.part('hidden');
      } finally {
        await view.close();
        await rm(documents, { recursive: true, force: true });
      }
    },
  );
}

async function theWayIn(view) {
  await CreatePage.open(view, NAMES);
  await tabTo(view, '#passphrase');
  await typed(view, PASSPHRASE);
  await view.keys(Keys.tab);
  await typed(view, PASSPHRASE);
  await view.keys(Keys.enter);
  await view.part('recovery-key');
  await tabTo(view, '#written');
  await view.keys(Keys.space);
  await pressAt(view, '[data-testid="recovery-confirmed"]');
  await view.part('open-example');
  await pressAt(view, '[data-testid="open-example"]');
  await view.part('ruler');
}

async function prepared(view) {
  // The next thing to do is one press away, and its field has the focus.
  await pressAt(view, '[data-testid="next-go"]');
  await view.until(
    'the focus in a field',
    () => document.activeElement?.matches('#room input, #room select') || null,
  );
  await command(view, 'invitations');
  await view.keys('a');
  await view.until('nobody missing on the board', () =>
    document.querySelector('[data-testid="board-row"][data-state="missing"]') ? null : true,
  );
}

async function called(view) {
  await command(view, 'hold');
  await pressAt(view, '[data-testid="open-conference"]');
  await tabTo(view, '.who');
  const [first, ...others] = await view.run(() =>
    Array.from(document.querySelectorAll('[data-testid="roll-row"]'), (row) => row.dataset.party),
  );
  const inFocus = () => view.run(() => document.activeElement.closest('li')?.dataset.party);
  assert.equal(await inFocus(), first, 'the first name of the roll is called first');
  await view.keys('x');
  await view.find(row(first, false));
  assert.equal(await inFocus(), others[0], 'after an answer the next name is called');
  // The mother was there already in the example: what was pressed is taken back.
  await view.keys(Keys.control, 'z');
  await view.find(row(first, true));
  for (const party of others) {
    await view.until(
      'the next name called',
      (wanted) => document.activeElement.closest('li')?.dataset.party === wanted || null,
      party,
    );
    await view.keys(party === 'father' ? 'v' : 'r');
    await view.find(row(party, true));
  }
  await view.find('[data-testid="quoracy"][data-quorate="true"]');
}

function row(party, isPresent) {
  return `[data-testid="roll-row"][data-party="${party}"][data-present="${isPresent}"]`;
}

async function said(view) {
  await tabTo(view, '#contribution-words');
  await typed(view, '@RC The cot is built, and stands in her room.');
  await view.keys(Keys.control, Keys.enter);
  await view.shows('The cot is built, and stands in her room.');

  // What is said while the father is out of the room does not reach him.
  await pressAt(view, '[data-testid="out-now"] button', Keys.space, BACK);
  await tabTo(view, '#contribution-words');
  await typed(view, SAID_APART);
  await view.keys(Keys.control, Keys.enter);
  await view.shows(SAID_APART);
  await pressAt(view, '[data-testid="out-now"] button[aria-pressed="true"]', Keys.space, BACK);

  await view.keys(Keys.alt, 'w');
  await view.part('wall');
  await view.keys(Keys.escape);
  await view.until('the wall gone', () => !document.querySelector('[data-testid="wall"]') || null);
}

async function decided(view) {
  await chosen(view, '#decision-outcome', 'childProtectionPlan', 'child protection');
  await written(view, '#threshold-rationale', 'Likely significant harm: violence, and heroin in pregnancy.');
  await chosen(view, '#decision-category', 'emotional', 'emotional');
  await written(view, '#category-rationale', 'The baby would live with the fear of his violence.');
  await chosen(view, '#decision-lead', 'professional:social-worker', 'priya');
  // The lines are written from what is recorded; the chair reads them aloud.
  await pressAt(view, '[data-testid="write-read-back"]', Keys.enter, BACK);
  await view.until(
    'the lines to read aloud',
    () => document.querySelector('#read-back').value.trim() || null,
  );
  await tabTo(view, '#read-back-agreed');
  await saved(view, () => view.keys(Keys.space));
}

async function planned(view) {
  await command(view, 'plan');
  const count = () => view.run(() => document.querySelectorAll('[data-testid="action"]').length);
  const before = await count();
  await pressAt(view, '[data-testid="accept-draft"]');
  await view.until(
    'one action more',
    (was) => document.querySelectorAll('[data-testid="action"]').length > was || null,
    before,
  );
  await view.keys(Keys.control, 'z');
  await view.until(
    'one action less',
    (was) => document.querySelectorAll('[data-testid="action"]').length === was || null,
    before,
  );
}

async function approved(view) {
  await command(view, 'minutes');
  await view.find('[data-testid="approve"]:not([disabled])');
  await pressAt(view, '[data-testid="approve"]', Keys.enter, BACK);
  await view.part('approve-confirm');
  await pressAt(view, '[data-testid="approve-confirm"]');
  await view.find('[data-testid="approve"][disabled]');
}

async function shared(view) {
  await command(view, 'share');
  for (const party of ['father', 'midwife']) {
    await pressAt(view, `[data-party="${party}"] input[type="checkbox"]`, Keys.space);
  }
  await pressAt(view, '[data-testid="make-copies"]', Keys.enter, BACK);
  await view.find('[data-testid="copies-made"], [data-testid="trouble"]', SETTING_MS);
  await view.part('copies-made');
}

async function typed(view, text) {
  for (const letter of text) await view.keys(letter);
}

const BACK = [Keys.shift, Keys.tab];

/** This presses Tab until the focus is where it is wanted: a place that Tab does not reach is a fault. */
async function tabTo(view, selector, step = [Keys.tab], most = 120) {
  await view.find(selector);
  for (let presses = 0; presses < most; presses += 1) {
    const isThere = await view.run((wanted) => document.activeElement?.matches(wanted) ?? false, selector);
    if (isThere) return;
    await view.keys(...step);
  }
  assert.fail(`Tab does not reach ${selector} in ${most} presses.`);
}

/** This goes to a button or a box and presses it. */
async function pressAt(view, selector, key = Keys.enter, step = [Keys.tab]) {
  await tabTo(view, selector, step);
  await view.keys(key);
}

/** This writes into a field that saves itself when it is left, and leaves it. */
async function written(view, selector, text) {
  await tabTo(view, selector);
  await typed(view, text);
  await view.keys(Keys.tab);
}

/** This types the beginning of what a list is to show, as one does on any list. */
async function chosen(view, selector, value, beginning) {
  await tabTo(view, selector);
  await typed(view, beginning);
  const now = await view.run((list) => document.querySelector(list).value, selector);
  assert.equal(now, value, `“${beginning}” chooses from ${selector}`);
}

/** A command leads to a room without the list of rooms. */
async function command(view, room) {
  await view.keys(Keys.control, 'k');
  await view.part('palette-input');
  await typed(view, content.rooms[room]);
  await view.keys(Keys.enter);
  await RoomPage.enter(room, view, NAMES);
}

/** This changes something and waits until it is saved: the line at the foot says "Saved" before it begins, too. */
async function saved(view, change) {
  await view.run(() => {
    const line = document.querySelector('[data-testid="saved"]');
    const isSaved = () => /^Saved/.test(line.textContent.trim());
    line.dataset.saves = 'waiting';
    new MutationObserver(() => {
      if (!isSaved()) line.dataset.saves = 'began';
      else if (line.dataset.saves === 'began') line.dataset.saves = 'done';
    }).observe(line, { childList: true, characterData: true, subtree: true });
  });
  await change();
  await view.find('[data-testid="saved"][data-saves="done"]');
}
