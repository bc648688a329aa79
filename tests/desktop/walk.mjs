// Every place of the program, one after the other: each route, each dialog. What is done at each is given.

import { content } from './content.mjs';
import { Keys } from './driver.mjs';
import { CasesPage, CreatePage, NAMES, openFirst, RoomPage, UnlockPage } from './opening.mjs';

/** The day of the pictures: that of the example's conference. */
export const DAY = '2026-07-14';

/**
 * Software that draws the same on every machine; the older way of drawing at times never answers for a picture. One
 * thread draws: where several draw one page of a paper, its lines lie now here, now there by a part of a pixel.
 */
const DRAWING = {
  PREBIRTH_TODAY: DAY,
  WEBKIT_DISABLE_DMABUF_RENDERER: '0',
  WEBKIT_SKIA_CPU_PAINTING_THREADS: '0',
};

/** What a conference has decided. */
const DECIDED = {
  state: 'held',
  decision: {
    outcome: 'childProtectionPlan',
    category: 'neglect',
    categoryRationale: 'There is no safe place to sleep and the scans were missed.',
    thresholdRationale: 'Without a plan the baby is likely to come home to a flat without heating.',
    rationale: 'Siân wants to keep her baby safe, and needs help that comes when it is promised.',
    alternativeConsidered: 'A child in need plan was tried for three months; visits were missed.',
    leadPractitioner: { kind: 'professional', id: 'social-worker' },
    decidedBy: { kind: 'professional', id: 'chair' },
    firstCoreGroupOn: '2026-07-24',
    reviewOn: '2026-10-06',
  },
};

const ROOMS = Object.keys(content.rooms);
const F9 = '\uE039';

/** This opens the program on the fixed day. */
export function openOnTheDay(program, more = {}) {
  return openFirst(program, { ...more, env: { ...DRAWING, ...more.env } });
}

/**
 * This goes to every room and calls `see` once every form in it that can stand open beside another is open: one row
 * of each list, and all that unfolds.
 */
export async function walkForms(view, see) {
  let room = await (await (await (await CreatePage.open(view, NAMES)).create()).writeDown()).openExample();
  for (const id of ROOMS) {
    if (id !== 'prepare') room = await room.go(id);
    if (id === 'minutes') await view.part('page');
    for (let number = 0; await step(view, number); number += 1) {
      await unfold(view);
      await see(`${id}-forms-${number}`, room);
    }
  }
}

/** This shows one more of what a room keeps apart: its tabs, one of each kind of people, an action being written. */
async function step(view, number) {
  const more = await view.run((at) => {
    const all = (selector) => Array.from(document.querySelectorAll(`main ${selector}`));
    const marked = (mark) => `[data-testid="${mark}"]`;
    window.apart = at === 0 ? [] : window.apart;
    if (at === 0) {
      for (const [selector, most] of [
        [`${marked('action')} .words`, 1],
        [marked('person'), 2],
        [marked('professional'), 1],
        [marked('baby'), 1],
      ])
        window.apart.push(
          ...all(selector)
            .slice(0, most)
            .map((_, index) => [selector, index]),
        );
      window.apart.push(
        ...all('[role="tab"]')
          .slice(1)
          .map((tab) => [marked(tab.dataset.testid), 0]),
      );
      return true;
    }
    const [selector, index] = window.apart[at - 1] ?? [];
    if (selector) all(selector)[index].click();
    return Boolean(selector);
  }, number);
  await view.frames();
  return more;
}

/** This opens what is closed until nothing more opens. Of lists that keep one row open between them, the last has it. */
async function unfold(view) {
  await view.run(() => (window.opened = new WeakSet()) && true);
  const open = () => {
    const closed = Array.from(document.querySelectorAll('main details:not([open]) > summary'));
    for (const list of document.querySelectorAll('main ul, main ol, main tbody')) {
      const rows = Array.from(list.querySelectorAll('[aria-expanded]')).filter(
        (one) => one.closest('ul, ol, tbody') === list,
      );
      const [first] = rows;
      if (rows.every((one) => one.ariaExpanded === 'false') && first) closed.push(first);
    }
    const fresh = closed.filter((one) => !window.opened.has(one));
    for (const one of fresh) {
      window.opened.add(one);
      one.click();
    }
    return fresh.length;
  };
  for (let more = 1; more > 0; await view.frames()) more = await view.run(open);
}

/**
 * This goes to every place and calls `see` with its name and its page. `isSame` says whether the place looks the
 * same each time: a key that is made by chance does not.
 */
export async function walk(view, see) {
  await theStart(view, see);
  await theRooms(view, see);
  await theDialogs(view, see);
  await theCases(view, see);
  await theDecided(view, see);
  await theEnd(view, see);
}

async function theStart(view, see) {
  const create = await CreatePage.open(view, NAMES);
  await see('create', create);
  const recovery = await create.create();
  await see('recovery', recovery, { isSame: false });
  const cases = await recovery.writeDown();
  await see('cases-empty', cases);
  await view.pressPart('new-case');
  await view.find('#mother-given');
  await see('new-case', cases);
  await view.press(content.form.cancel, 'button');
}

async function theRooms(view, see) {
  await view.pressPart('open-example');
  let room = await RoomPage.enter('prepare', view, NAMES);
  for (const id of ROOMS) {
    if (id !== 'prepare') room = await room.go(id);
    if (id === 'minutes') await view.part('page');
    await see(id, room);
  }
}

async function theDialogs(view, see) {
  let room = await new RoomPage(view, NAMES).go('hold');
  await view.pressPart('wall-open');
  await view.part('wall');
  await see('wall', room);
  await view.pressPart('wall-close');

  room = await room.go('invitations');
  await view.pressPart('invite');
  await view.part('invite-form');
  await see('invite', room);

  room = await room.go('prepare');
  await view.keys(Keys.control, 'k');
  await view.part('palette-input');
  await see('palette', room);
  await view.keys(Keys.escape);
  await closed(view);

  await view.keys('?');
  await view.find('dialog[open]');
  await see('keys', room);
  await view.keys(Keys.escape);
  await closed(view);

  await view.keys(F9);
  await view.part('hidden');
  await see('hidden', room);
  await view.keys(F9);
  await view.until('the screen back', () => !document.querySelector('[data-testid="hidden"]') || null);

  await view.keys(Keys.control, 'k');
  for (const letter of content.exported.do) await view.keys(letter);
  await view.keys(Keys.enter);
  await view.named(content.exported.title, 'dialog');
  await see('export', room, { isSame: false });
  await view.press(content.form.done, 'dialog button');
}

async function theCases(view, see) {
  await view.pressPart('to-cases');
  const cases = await CasesPage.open(view, NAMES);
  await view.part('to-do');
  await see('cases', cases);

  await view.fill(content.cases.search, 'cot');
  await view.part('found');
  await see('found', cases);
  await view.run(() => {
    const field = document.querySelector('#case-search');
    field.value = '';
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await view.part('to-do');

  await give(view, 'import-case', await fileOf(view, { reference: 'LX-2' }));
  await view.part('keep-both');
  await see('meeting', cases);
  await view.pressPart('meeting-cancel');
  await closed(view);
}

/** What is to be seen of a case only once its conference has decided; then the case is gone again. */
async function theDecided(view, see) {
  await give(view, 'import-case', await fileOf(view, { id: 'decided', isExample: false }, DECIDED));
  let room = await RoomPage.enter('prepare', view, NAMES);
  for (const id of ['hold', 'share', 'after']) {
    room = await room.go(id);
    await see(`${id}-decided`, room);
  }
  room = await room.go('minutes');
  await view.part('page');
  await view.find('[data-testid="approve"]:not([disabled])');
  await view.pressPart('approve');
  await view.part('approve-confirm');
  await see('approve', room);
  await view.press(content.form.cancel, 'dialog[open] button');
  await closed(view);

  await view.pressPart('to-cases');
  const cases = await CasesPage.open(view, NAMES);
  const theirs = 'tr:not(:has(.mark)) [data-testid="remove-case"]';
  await view.click(await view.find(theirs));
  await view.part('remove-confirm');
  await see('remove', cases);
  await view.pressPart('remove-confirm');
  await view.until('the case gone', (wanted) => !document.querySelector(wanted) || null, theirs);
}

async function theEnd(view, see) {
  let cases = await CasesPage.open(view, NAMES);
  const assure = await cases.openAssure();
  await view.part('measures');
  await assure.choose('told');
  await see('assure', assure);
  cases = await assure.back();
  const settings = await cases.openSettings();
  await view.find('[data-testid="figure"]');
  await see('settings', settings);
  await give(view, 'import-contacts', 'Name,Role,Shoe size\nRuth Cole,Midwife,38\nTom Novak,IDVA,\n,,40\n');
  await view.part('keep-contacts');
  await see('contacts', settings);
  await view.press(content.form.cancel, 'dialog button');
  await settings.back();
  await view.pressPart('lock');
  await see('unlock', await UnlockPage.open(view, NAMES));
}

/** This is the case of the list with something else in it, as a file would bring it. */
function fileOf(view, changed, conference = {}) {
  return view.ask('/execute/async', 'POST', {
    script: `
      const [changed, conference, done] = arguments;
      const call = (name, request) => window.__TAURI_INTERNALS__.invoke('call', { name, request });
      call('example_open', {}).then(({ caseFile }) => {
        const [first, ...rest] = caseFile.conferences;
        const conferences = [{ ...first, ...conference }, ...rest];
        done(JSON.stringify({ ...caseFile, ...changed, conferences }));
      });`,
    args: [changed, conference],
  });
}

/** This gives a file to a field, as choosing it in the computer's own window would. */
async function give(view, mark, text) {
  await view.part(mark);
  await view.run(
    (wanted, inside) => {
      const field = document.querySelector(`[data-testid="${wanted}"]`);
      const files = new DataTransfer();
      files.items.add(new File([inside], 'file'));
      field.files = files.files;
      field.dispatchEvent(new Event('change', { bubbles: true }));
    },
    mark,
    text,
  );
}

function closed(view) {
  return view.until('no dialog', () => !document.querySelector('dialog[open]') || null);
}

/** This shows the page in other colours and at another size, as Settings would. */
export async function look(view, theme, size) {
  await view.run(
    (colours, percent) => {
      document.documentElement.dataset.theme = colours;
      document.documentElement.style.fontSize = percent === 100 ? '' : `${percent}%`;
    },
    theme,
    size,
  );
  await view.frames();
}
