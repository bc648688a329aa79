// The real window, driven through WebDriver: what a person would do and see.

import { writeFile, mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';

import { makeHome, startDisplay, startDriver } from './machine.mjs';

const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';
/** How long a window may take to open. */
export const STARTING_MS = 60_000;
const WAITING_MS = 40_000;

/** These are the codes of keys that have no letter. */
export const Keys = {
  enter: '\uE007',
  tab: '\uE004',
  escape: '\uE00C',
  space: ' ',
  up: '\uE013',
  down: '\uE015',
  control: '\uE009',
  shift: '\uE008',
  alt: '\uE00A',
};

/** This opens the program in a window of its own, with a home and a display of its own. */
export async function openWindow({ program, args = [], env = {}, home } = {}) {
  const display = await startDisplay();
  const ownHome = home ?? (await makeHome());
  const surroundings = {
    PATH: process.env.PATH,
    LANG: 'C.UTF-8',
    DISPLAY: display.name,
    TAURI_WEBVIEW_AUTOMATION: 'true',
    GDK_BACKEND: 'x11',
    NO_AT_BRIDGE: '1',
    ...ownHome.folders,
    ...env,
  };
  const driver = await startDriver(surroundings);
  const stop = async () => {
    await driver.stop();
    await display.stop();
    if (home === undefined) await ownHome.stop();
  };
  try {
    const wanted = { alwaysMatch: { 'webkitgtk:browserOptions': { binary: program, args } } };
    const session = await ask(`${driver.address}/session`, 'POST', { capabilities: wanted }, STARTING_MS);
    return await prepared(new Window(`${driver.address}/session/${session.sessionId}`, driver.pid, stop));
  } catch (trouble) {
    await stop();
    throw trouble;
  }
}

/** This tells a new window how long to wait. */
export async function prepared(view) {
  await view.ask('/timeouts', 'POST', { script: WAITING_MS, pageLoad: WAITING_MS, implicit: 0 });
  return view;
}

/** This is an open window. */
export class Window {
  constructor(address, driverId, stop) {
    Object.assign(this, { address, driverId, stop });
  }

  ask(path, method = 'GET', body = undefined) {
    return ask(this.address + path, method, body, WAITING_MS + 5_000);
  }

  /** This runs a function in the page and gives back what it returns. */
  run(act, ...args) {
    return this.ask('/execute/sync', 'POST', { script: `return (${act})(...arguments)`, args });
  }

  /** This waits, frame by frame, until a function in the page gives something, and gives that back. */
  async until(what, act, ...args) {
    return this.untilIn(WAITING_MS, what, act, ...args);
  }

  /** The same with a limit of its own, for what takes long by nature. */
  async untilIn(limit, what, act, ...args) {
    const script = `
      const done = arguments[arguments.length - 1];
      const args = Array.from(arguments).slice(0, -1);
      const look = () => { const seen = (${act})(...args); if (seen) done(seen); else requestAnimationFrame(look); };
      look();`;
    try {
      await this.ask('/timeouts', 'POST', { script: limit });
      return await ask(`${this.address}/execute/async`, 'POST', { script, args }, limit + 5_000);
    } catch (trouble) {
      const where = await this.run(whatHasTheFocus);
      throw new Error(`Waited in vain for ${what}. ${where} The page shows:\n${await this.text()}`, {
        cause: trouble,
      });
    }
  }

  /** This waits for what a style selector names. */
  find(selector, limit = WAITING_MS) {
    return this.untilIn(limit, selector, (wanted) => document.querySelector(wanted), selector);
  }

  /** This waits for a button, link, tab or the like by the name that a screen reader says. */
  named(name, selector = 'button, a, summary, [role]') {
    return this.until(`“${name}”`, findNamed, name, selector);
  }

  /** This waits for a part of a screen by the mark that the screens give it for tests. */
  part(mark) {
    return this.find(`[data-testid="${mark}"]`);
  }

  async pressPart(mark) {
    await this.click(await this.part(mark));
  }

  /** This waits for the field that a label names. */
  field(label) {
    return this.until(`the field “${label}”`, findField, label);
  }

  /** This waits until the page shows a text. */
  shows(text) {
    return this.until(
      `the text “${text}”`,
      (wanted) => document.body.innerText.replace(/\s+/g, ' ').includes(wanted),
      text,
    );
  }

  async click(element) {
    // What lies at the foot of the room can lie under the line that offers to undo: nobody clicks there blindly.
    await this.run((wanted) => wanted.scrollIntoView({ block: 'center' }), element);
    await this.ask(`/element/${element[ELEMENT]}/click`, 'POST', {});
  }

  async press(name, selector) {
    await this.click(await this.named(name, selector));
  }

  async type(element, text) {
    await this.ask(`/element/${element[ELEMENT]}/value`, 'POST', { text });
  }

  async fill(label, text) {
    const field = await this.field(label);
    await this.ask(`/element/${field[ELEMENT]}/clear`, 'POST', {});
    await this.type(field, text);
  }

  /** This chooses from a list by what it shows. */
  async choose(label, option) {
    const field = await this.field(label);
    await this.run(
      (list, wanted) => {
        const found = Array.from(list.options).find((one) => one.text.trim() === wanted);
        if (!found)
          throw new Error(
            `No option “${wanted}” among: ${Array.from(list.options, (one) => one.text).join(', ')}`,
          );
        list.value = found.value;
        list.dispatchEvent(new Event('input', { bubbles: true }));
        list.dispatchEvent(new Event('change', { bubbles: true }));
      },
      field,
      option,
    );
  }

  /** This presses keys where the focus is: all but the last are held. */
  async keys(...keys) {
    const actions = [
      ...keys.map((value) => ({ type: 'keyDown', value })),
      ...keys.toReversed().map((value) => ({ type: 'keyUp', value })),
    ];
    await this.ask('/actions', 'POST', { actions: [{ type: 'key', id: 'keyboard', actions }] });
  }

  /** This drags one part onto another, step by step as a hand does, with a mouse or a finger. */
  async drag(from, onto, pointerType = 'mouse') {
    await this.run((wanted) => wanted.scrollIntoView({ block: 'center' }), from);
    const centre = (one) => {
      const { left, top, width, height } = one.getBoundingClientRect();
      return { x: Math.round(left + width / 2), y: Math.round(top + height / 2) };
    };
    const [start, end] = [await this.run(centre, from), await this.run(centre, onto)];
    const half = { x: start.x, y: Math.round((start.y + end.y) / 2) };
    const move = (to) => ({ type: 'pointerMove', duration: 60, origin: 'viewport', ...to });
    const actions = [
      move(start),
      { type: 'pointerDown', button: 0 },
      move(half),
      move({ x: start.x, y: end.y }),
      { type: 'pointerUp', button: 0 },
    ];
    const pointer = { type: 'pointer', id: pointerType, parameters: { pointerType }, actions };
    await this.ask('/actions', 'POST', { actions: [pointer] });
  }

  text() {
    return this.run(() => document.body.innerText);
  }

  title() {
    return this.ask('/title');
  }

  async resize(width, height) {
    await this.ask('/window/rect', 'POST', { x: 0, y: 0, width, height });
    await this.frames();
  }

  /** This waits two frames: before that a picture may show what was there before. */
  frames() {
    return this.ask('/execute/async', 'POST', {
      script:
        'const done = arguments[0]; requestAnimationFrame(() => requestAnimationFrame(() => done(true)))',
      args: [],
    });
  }

  async picture(path) {
    await this.run(() => document.fonts.ready.then(() => true));
    await this.frames();
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, Buffer.from(await this.ask('/screenshot'), 'base64'));
  }

  async close() {
    await this.ask('', 'DELETE').catch(() => {});
    await this.stop();
  }
}

/** This asks a driver for something and gives its value. */
export async function ask(address, method, body, limit) {
  const answer = await fetch(address, {
    method,
    body: body === undefined ? undefined : JSON.stringify(body),
    signal: AbortSignal.timeout(limit),
  });
  const { value } = await answer.json();
  if (!answer.ok) throw new Error(`${value.error}: ${value.message}`);
  return value;
}

function findNamed(name, selector) {
  const said = (one) => {
    const by = one.getAttribute('aria-labelledby');
    const labelled =
      by &&
      by
        .split(' ')
        .map((id) => document.getElementById(id)?.textContent ?? '')
        .join(' ');
    return (labelled || one.getAttribute('aria-label') || one.textContent).replace(/\s+/g, ' ').trim();
  };
  const shown = Array.from(document.querySelectorAll(selector)).filter(
    (one) => one.getClientRects().length > 0,
  );
  return shown.find((one) => said(one) === name) ?? null;
}

/** In the page: where a keyboard would write, and what stands there. A key that went elsewhere is seen by it. */
function whatHasTheFocus() {
  const { tagName, id, value } = document.activeElement ?? document.body;
  return `The focus is on ${tagName.toLowerCase()} “${id}”${value === undefined ? '' : `, where “${value}” stands`}.`;
}

function findField(label) {
  const plain = (text) => text.replace(/\s+/g, ' ').trim();
  const wanted = Array.from(document.querySelectorAll('label')).find(
    (one) => plain(one.textContent) === label,
  );
  return (
    wanted?.control ??
    document.querySelector(`:is(input, select, textarea)[aria-label="${CSS.escape(label)}"]`)
  );
}
