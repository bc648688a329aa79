// What the chair and the minute taker count on while people sit there: nothing typed is lost, nothing unseen is
// pressed, and nothing stands as agreed that was not read out.

import assert from 'node:assert/strict';
import { test } from 'node:test';

import { content } from './content.mjs';
import { Keys } from './driver.mjs';
import { CasesPage, CreatePage, NAMES, openFirst, RoomPage, UnlockPage } from './opening.mjs';

const program = process.env.PREBIRTH_DESKTOP;
const F9 = '\uE039';
const words = content.hold;

/** This opens the example on the day of its conference, in Hold. */
async function held(run) {
  const view = await openFirst(program, { env: { PREBIRTH_TODAY: '2026-07-14' } });
  try {
    const cases = await (await (await CreatePage.open(view, NAMES)).create()).writeDown();
    const room = await (await cases.openExample()).go('hold');
    await run(view, room);
  } finally {
    await view.close();
  }
}

test('the cover keeps what is being typed and gives the cursor back', { timeout: 120_000 }, async () => {
  await held(async (view) => {
    await at(view, '#contribution-words');
    await typed(view, 'She has come ');
    await covered(view, () => typed(view, 'zzz'));
    await typed(view, 'every time.');
    assert.equal(await value(view, '#contribution-words'), 'She has come every time.');
  });
});

test(
  'locking keeps what stands in a field of the record and clears what was not recorded yet',
  { timeout: 120_000 },
  async () => {
    await held(async (view) => {
      await at(view, '#contribution-words');
      await typed(view, '@PS Not recorded.');
      await at(view, '#threshold-rationale');
      await typed(view, 'Harm is likely');
      await view.keys(Keys.control, 'l');
      await (await UnlockPage.open(view, NAMES)).unlock();
      await CasesPage.open(view, NAMES);
      await view.pressPart('case');
      await (await RoomPage.enter('prepare', view, NAMES)).go('hold');
      assert.equal(await value(view, '#threshold-rationale'), 'Harm is likely', 'nothing typed is lost');
      assert.equal(await value(view, '#contribution-words'), '', 'as the guide says of words not recorded');
    });
  },
);

test(
  'the big screen keeps the keys to itself, the cover lies above it, and the cursor comes back',
  { timeout: 120_000 },
  async () => {
    await held(async (view) => {
      await at(view, '#contribution-words');
      await typed(view, '@PS Half a ');
      await view.keys(Keys.alt, 'w');
      await view.part('wall');
      for (let press = 0; press < 6; press += 1) {
        await view.keys(Keys.tab);
        const isInside = () => !!document.activeElement.closest('[data-testid="wall"]');
        assert.equal(await view.run(isInside), true, 'nothing behind the big screen has the focus');
      }
      await covered(view, () => view.keys(Keys.escape));
      await view.part('wall');
      await view.keys(Keys.alt, 'w');
      await gone(view, 'wall');
      await typed(view, 'word.');
      assert.equal(await value(view, '#contribution-words'), 'Half a word.');
    });
  },
);

test(
  'initials that mean nobody are asked about before anything is recorded',
  { timeout: 120_000 },
  async () => {
    await held(async (view) => {
      await at(view, '#contribution-words');
      await typed(view, '@pz Hello everybody');
      await view.keys(Keys.control, Keys.enter);
      await view.find('#contribution-by-error');
      await view.until('the list in focus', () => document.activeElement.id === 'contribution-by' || null);
      assert.equal(await value(view, '#contribution-words'), '@pz Hello everybody');
      const inSight = () => {
        const { top, bottom } = document.querySelector('#contribution-by-error').getBoundingClientRect();
        const over = document.elementFromPoint(innerWidth / 2, (top + bottom) / 2);
        return over?.closest('.govuk-form-group')?.contains(document.querySelector('#contribution-by'));
      };
      assert.equal(await view.run(inSight), true, 'the question is in view');
      await typed(view, 'priya');
      await view.keys(Keys.control, Keys.enter);
      await view.shows('Hello everybody');
      assert.equal(await value(view, '#contribution-words'), '');
    });
  },
);

test(
  'agreement falls when the decision changes, and the big screen shows one decision',
  { timeout: 120_000 },
  async () => {
    await held(async (view) => {
      await chosen(view, '#decision-outcome', 'childProtectionPlan');
      await view.find('[data-testid="write-read-back"]:not([disabled])');
      await view.pressPart('write-read-back');
      await view.until('the lines', () => /plan/.test(document.querySelector('#read-back').value) || null);
      await view.click(await view.named(words.agreed, 'label'));
      await view.find('#read-back-agreed:checked');
      await chosen(view, '#decision-outcome', 'childInNeedPlan');
      await view.find('#read-back-error');
      await gone(view, 'read-back-agreed');
      await view.keys(Keys.alt, 'w');
      const wall = await view.until('the big screen', () => document.querySelector('.wall[open]')?.innerText);
      assert.doesNotMatch(wall, /child protection plan/i, 'it would contradict the decision beside it');
      await view.keys(Keys.escape);
      await gone(view, 'wall');
      await view.pressPart('write-read-back');
      await view.find('#read-back-agreed:not(:checked)');
    });
  },
);

test('two whom an order keeps apart are seen while the roll is called', { timeout: 120_000 }, async () => {
  await held(async (view, room) => {
    await view.pressPart('open-conference');
    await view.until(
      'the first name called',
      () => document.activeElement.closest('[data-party="mother"]') && true,
    );
    await view.keys('r');
    await view.keys('r');
    await view.until(
      'both rows',
      () => document.querySelectorAll('[data-testid="roll-warning"]').length === 2 || null,
    );
    const first = () => document.querySelector('[data-testid="missing"] li')?.dataset.rule;
    assert.equal(await view.run(first), 'S08', 'it stands before everything else that is missing');
    await room.stands();
  });
});

async function at(view, selector) {
  await view.find(selector);
  await view.run((wanted) => document.querySelector(wanted).focus(), selector);
}

async function typed(view, text) {
  for (const letter of text) await view.keys(letter);
}

function value(view, selector) {
  return view.run((wanted) => document.querySelector(wanted).value, selector);
}

async function chosen(view, selector, choice) {
  await view.find(selector);
  await view.run(
    (wanted, next) => {
      const list = document.querySelector(wanted);
      list.value = next;
      list.dispatchEvent(new Event('change', { bubbles: true }));
    },
    selector,
    choice,
  );
}

/** This hides the screen, does something that must not arrive, and shows the screen again. */
async function covered(view, meanwhile) {
  await view.keys(F9);
  await view.part('hidden');
  await meanwhile();
  await view.keys(F9);
  await gone(view, 'hidden');
}

function gone(view, mark) {
  const selector = `[data-testid="${mark}"], #${mark}`;
  return view.until(`no ${mark}`, (wanted) => !document.querySelector(wanted) || null, selector);
}
