// How much a usual case asks of a hand: from the list of cases to "ready to hold", every key counted.

import assert from 'node:assert/strict';
import { test } from 'node:test';

import { Keys } from './driver.mjs';
import { CreatePage, openFirst, RoomPage } from './opening.mjs';

const program = process.env.PREBIRTH_DESKTOP;
const MOST = 60;
const FAMILY = ['Bello', 'Adaeze'];

/** This presses keys and counts them; names and dates are typed beside the count. */
class Hand {
  pressed = 0;

  constructor(view) {
    this.view = view;
  }

  async press(...keys) {
    this.pressed += 1;
    await this.view.keys(...keys);
  }

  /** A word that is neither a name nor a date counts letter by letter. */
  async word(text) {
    for (const letter of text) await this.press(letter);
  }

  async nameOrDate(text) {
    for (const letter of text) await this.view.keys(letter);
  }

  /** This goes to the next field, which has to be the one that comes next. */
  async next(id) {
    await this.press(Keys.tab);
    assert.equal(await this.view.run(() => document.activeElement?.id), id, 'the next field is one key away');
  }
}

test('a usual case is ready to hold in at most sixty keys', { timeout: 180_000 }, async () => {
  const view = await openFirst(program, { env: { PREBIRTH_TODAY: '2026-07-01' } });
  try {
    await (await (await CreatePage.open(view, FAMILY)).create()).writeDown();
    const hand = new Hand(view);

    await hand.press('n');
    await view.until('the first field', () => document.activeElement?.id === 'mother-given' || null);
    await hand.nameOrDate('Adaeze');
    await hand.next('mother-family');
    await hand.nameOrDate('Bello');
    await hand.next('new-due-date');
    await hand.nameOrDate('5/10/26');
    await hand.next('new-referral');
    await hand.nameOrDate('22/6/26');
    await hand.press(Keys.enter);
    const room = await RoomPage.enter('prepare', view, FAMILY);

    await hand.next('set-up-day');
    await hand.nameOrDate('9/7/26');
    await hand.next('set-up-time');
    await hand.word('10');
    await hand.next('set-up-venue');
    await hand.nameOrDate('Harbour House');
    await hand.next('set-up-father');
    await hand.nameOrDate('Femi Adeyemi');
    await hand.next('set-up-father-tried');
    await hand.next('set-up-concern-0');
    await hand.word('dom');
    await view.until('another field for a concern', () => document.querySelector('#set-up-concern-1'));
    // Domestic abuse calls for one service more: its field is there before anything is recorded.
    await view.until('the service that it calls for', () =>
      document.querySelector('#name-domesticAbuseService'),
    );
    await hand.press(Keys.tab);
    for (const [role, name, told] of [
      ['chair', 'Grace Hill', ''],
      ['socialWorker', 'Priya Shah', ''],
      ['midwife', 'Ruth Cole', '24/6/26'],
      ['healthVisitor', 'Áine O’Brien', '24/6/26'],
      ['gp', 'Minh Lee', '24/6/26'],
      ['police', 'Tom Reed', '23/6/26'],
      ['domesticAbuseService', 'Tereza Nováková', ''],
    ]) {
      await hand.next(`name-${role}`);
      await hand.nameOrDate(name);
      if (told) {
        await hand.next(`told-${role}`);
        await hand.nameOrDate(told);
      }
    }
    await hand.next('set-up-sent');
    await hand.press(' ');
    await hand.press(Keys.enter);
    await view.until('the page of the setting up gone', () =>
      document.querySelector('[data-testid="set-up"]') ? null : true,
    );
    await room.stands();
    await view.find('[data-testid="ready"][data-ready="true"]');

    console.log(`From a new case to ready to hold: ${hand.pressed} keys beyond names and dates.`);
    assert.ok(hand.pressed <= MOST, `${hand.pressed} keys are more than ${MOST}`);
  } finally {
    await view.close();
  }
});

test(
  'what nobody gave is not recorded, and one press takes a setting up back',
  { timeout: 180_000 },
  async () => {
    const view = await openFirst(program, { env: { PREBIRTH_TODAY: '2026-07-01' } });
    const type = async (field, text) => view.type(await view.find(field), text);
    const press = async (mark) => view.click(await view.find(mark));
    const clear = (field) =>
      view.run((selector) => {
        const input = document.querySelector(selector);
        input.value = '';
        input.dispatchEvent(new Event('input', { bubbles: true }));
      }, field);
    try {
      await (await (await CreatePage.open(view, FAMILY)).create()).writeDown();
      await view.keys('n');
      await view.until('the first field', () => document.activeElement?.id === 'mother-given' || null);
      await type('#mother-given', 'Adaeze');
      await type('#mother-family', 'Bello');
      await view.keys(Keys.enter);
      await RoomPage.enter('prepare', view, FAMILY);

      await press('[data-testid="set-up-go"]');
      await view.until('the error that an empty page gives', () =>
        document.activeElement?.matches('.govuk-error-summary') ? true : null,
      );
      await type('#set-up-time', 'half ten');
      await type('#set-up-father', 'unknown');
      await press('[data-testid="set-up-go"]');
      await view.until('both errors at their fields', () =>
        document.querySelector('#set-up-time-error') && document.querySelector('#set-up-father-error')
          ? true
          : null,
      );
      await press('[data-testid="room-people"]');
      await RoomPage.enter('people', view, FAMILY);
      await press('[data-testid="room-prepare"]');
      await RoomPage.enter('prepare', view, FAMILY);
      const typed = await view.run(() => document.querySelector('#set-up-time')?.value);
      assert.equal(typed, 'half ten', 'what was typed outlives another room');

      await clear('#set-up-time');
      await clear('#set-up-father');
      await type('#name-healthVisitor', 'Joyce Owusu');
      await type('#name-police', 'Tom Reed');
      await press('[data-testid="set-up-go"]');
      await view.part('set-up-show');
      await press('[data-testid="room-invitations"]');
      await RoomPage.enter('invitations', view, FAMILY);
      const states = () =>
        view.run(() =>
          Object.fromEntries(
            [...document.querySelectorAll('[data-testid="board-row"]')].map((row) => [
              row.dataset.role ?? 'family',
              row.dataset.state,
            ]),
          ),
        );
      const board = await states();
      assert.equal(board.midwife, 'missing', 'a gap is shown as a gap');
      assert.equal(board.healthVisitor, 'planned', 'nobody said that it went out');
      assert.equal(board.police, 'planned', 'without a day nobody can be invited for it');

      await view.keys(Keys.control, 'z');
      await view.until('all of it taken back', () =>
        document.querySelector('[data-testid="plan-conference"]') ? true : null,
      );
    } finally {
      await view.close();
    }
  },
);
