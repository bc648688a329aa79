// One conference from the example to the copies, in the real window, and the copies read back.

import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';

import { content } from './content.mjs';
import { ADDRESS, readBack, SAID_APART, SETTING_MS } from './copies.mjs';
import { Keys } from './driver.mjs';
import { CreatePage, NAMES, openFirst } from './opening.mjs';

const program = process.env.PREBIRTH_DESKTOP;
// Where to leave a picture of each step: the pictures of the pages are made so.
const pictures = process.env.PREBIRTH_PICTURES;

test('from the example to minutes in the right hands', { timeout: 480_000 }, async () => {
  const documents = await mkdtemp(join(tmpdir(), 'prebirth-copies-'));
  const view = await openFirst(program, {
    env: { PREBIRTH_TODAY: '2026-07-14', PREBIRTH_DOCUMENTS: documents },
  });
  // A picture is taken of what stands saved, from the top of the room or from what it is about.
  const show = async (name, about = '#room > *') => {
    if (!pictures) return;
    await view.until('everything saved', () =>
      /^Saved/.test(document.querySelector('[data-testid="saved"]')?.textContent.trim() ?? '') ? true : null,
    );
    await view.run((wanted) => document.querySelector(wanted)?.scrollIntoView({ block: 'start' }), about);
    await view.picture(join(pictures, `${name}.png`));
  };
  const saved = () => view.find('[data-testid="undo-line"].shown');
  try {
    const create = await CreatePage.open(view, NAMES);
    const cases = await (await create.create()).writeDown();
    let room = await cases.openExample();
    await show('prepare');

    // Told too late: the first finding of the audit that this program exists for.
    room = await room.go('told');
    await view.until('that the health visitor was told late', () =>
      Array.from(document.querySelectorAll('[data-testid="finding"][data-state="notMet"]')).some((one) =>
        /health visitor/i.test(one.textContent),
      ),
    );
    await show('told');
    await leadsToTheCure(view);
    await room.stands();
    await show('cure', '[data-testid="notice"][data-role="police"]');

    room = await room.go('people');
    await view.part('genogram');
    await show('people');

    room = await room.go('invitations');
    await view.pressPart('add-healthVisitor');
    await view.pressPart('invite-save');
    await view.find('[data-role="healthVisitor"]:not([data-state="missing"])');
    await room.stands();
    await show('invitations');

    room = await room.go('hold');
    await view.pressPart('open-conference');
    await attends(view, 'father', 'v');
    for (const party of await invited(view)) if (party !== 'father') await attends(view, party, 'r');
    await view.find('[data-testid="quoracy"][data-quorate="true"]');
    await room.stands();
    await show('hold');

    await pick(view, '#contribution-by', 'professional:midwife');
    await view.fill(content.hold.words, 'Siân has come to every appointment since 20 weeks.');
    await view.pressPart('add-contribution');
    await view.shows('Siân has come to every appointment since 20 weeks.');

    // What is said while the father is out of the room does not reach him.
    await view.click(await view.find('[data-testid="out-now"] button'));
    await view.fill(content.hold.words, SAID_APART);
    await view.pressPart('add-contribution');
    await view.shows(SAID_APART);
    await view.click(await view.find('[data-testid="out-now"] button[aria-pressed="true"]'));

    await view.pressPart('tab-agencies');
    await view.click(await view.find('[data-testid="agency-view"] [aria-pressed="false"]'));
    await view.find('[data-testid="agency-view"] [aria-pressed="true"]');
    await view.pressPart('tab-parents');
    await room.stands();

    await decide(view);
    await show('decision', '[data-testid="decision"]');
    await view.pressPart('wall-open');
    await view.part('wall');
    assert.equal(
      await holdsTheAddress(view),
      false,
      'what is kept from one person in the room is not shown to the room',
    );
    await show('wall');
    await view.pressPart('wall-close');

    room = await room.go('plan');
    const before = await count(view, 'action');
    await view.pressPart('accept-draft');
    await view.until(
      'one action more',
      (was) => (document.querySelectorAll('[data-testid="action"]').length > was ? true : null),
      before,
    );
    await view.pressPart('mend-whole');
    await view.pressPart('accept-mend');
    await saved();
    await show('plan', '[data-testid="action"]');

    room = await room.go('minutes');
    await view.part('page');
    await show('minutes');
    await view.find('[data-testid="approve"]:not([disabled])');
    await view.pressPart('approve');
    await view.pressPart('approve-confirm');

    await view.until('the minutes approved', () =>
      document.querySelector('[data-testid="approve"][disabled]') ? true : null,
    );
    room = await room.go('share');
    for (const party of ['father', 'midwife']) {
      await view.click(await view.find(`[data-party="${party}"] label`));
    }
    await view.pressPart('make-copies');
    await view.find('[data-testid="copies-made"], [data-testid="trouble"]', SETTING_MS);
    await view.part('copies-made');
    await room.stands();
    await show('share', '[data-section="copies"]');

    await readBack(documents);
  } finally {
    await view.close();
    await rm(documents, { recursive: true, force: true });
  }
});

/** This presses the cure of the first finding and looks where the focus went: into the entry that is wrong. */
async function leadsToTheCure(view) {
  await view.run(() => {
    const late = Array.from(document.querySelectorAll('[data-testid="finding"]')).find((one) =>
      /health visitor/i.test(one.textContent),
    );
    late.querySelectorAll('.ways button')[1].click();
  });
  await view.until('the focus in the entry of the health visitor', () => {
    const row = document.activeElement?.closest('[data-testid="notice"]');
    return row?.dataset.role === 'healthVisitor' && document.activeElement.matches('input, select, textarea');
  });
}

function holdsTheAddress(view) {
  return view.run((parts) => {
    const shown = document.querySelector('[data-testid="wall"]').innerText;
    return parts.some((part) => shown.includes(part));
  }, ADDRESS);
}

async function attends(view, party, key) {
  const row = `[data-testid="roll-row"][data-party="${party}"]`;
  await view.run((selector) => document.querySelector(`${selector} .who`).focus(), row);
  await view.keys(key);
  await view.find(`${row}[data-present="true"]`);
}

function invited(view) {
  return view.run(() =>
    Array.from(document.querySelectorAll('[data-testid="roll-row"]'), (row) => row.dataset.party),
  );
}

function count(view, mark) {
  return view.run((wanted) => document.querySelectorAll(`[data-testid="${wanted}"]`).length, mark);
}

/** This chooses from a list by its value, which is an id and no sentence. */
async function pick(view, selector, value) {
  await view.find(`${selector} option[value="${value}"]`);
  await view.run(
    (wanted, chosen) => {
      const list = document.querySelector(wanted);
      list.value = chosen;
      list.dispatchEvent(new Event('change', { bubbles: true }));
    },
    selector,
    value,
  );
}

async function decide(view) {
  await pick(view, '#decision-outcome', 'childProtectionPlan');
  await write(
    view,
    '#threshold-rationale',
    'Likely significant harm: violence, and heroin in early pregnancy.',
  );
  await pick(view, '#decision-category', 'emotional');
  await write(view, '#category-rationale', 'The baby would live with the fear of his violence.');
  await pick(view, '#decision-lead', 'professional:social-worker');
  await write(
    view,
    '#read-back',
    'The baby has a plan.\nThe category is emotional abuse.\nPriya leads.\nThe core group meets first.\nWe review.',
  );
  await view.click(await view.named(content.hold.agreed, 'label'));
}

/** This types into a field that saves itself when it is left, and waits until it has. */
async function write(view, selector, text) {
  const field = await view.find(selector);
  await view.type(field, text.replaceAll('\n', Keys.enter));
  await view.run((wanted) => document.querySelector(wanted).blur(), selector);
  await view.find('[data-testid="undo-line"].shown');
}
