// What is true of every screen. A page object can not be opened without these being looked at.

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';

const AXE = new URL('../../ui/node_modules/axe-core/axe.min.js', import.meta.url);

/** This is a screen of the program as a person meets it. Each screen has a class of its own that extends it. */
export class Page {
  /** The text of the screen's heading, set by each screen's class. */
  static heading = '';

  constructor(view, names) {
    this.view = view;
    this.names = names;
  }

  /**
   * This waits for the screen, then checks what every screen keeps to.
   * `names` are the families' names that may be in no title.
   */
  static async open(view, names) {
    const page = new this(view, names);
    await page.arrives();
    await page.stands();
    return page;
  }

  /** This waits until the focus is on the heading: there a screen reader starts. */
  async arrives() {
    const heading = this.constructor.heading;
    await this.view.until(
      `the focus on the heading “${heading}”`,
      (wanted) => {
        const focused = document.activeElement;
        const is =
          focused?.matches('h1') &&
          (wanted === '' || focused.textContent.replace(/\s+/g, ' ').includes(wanted));
        return is ? true : null;
      },
      heading,
    );
  }

  /** This checks what every state of every screen keeps to. Call it again in a new state. */
  async stands() {
    await this.keepsNamesOutOfTheTitle();
    await this.isAccessible();
  }

  async keepsNamesOutOfTheTitle() {
    const title = (await this.view.title()).toLowerCase();
    const told = this.names.filter((name) => title.includes(name.toLowerCase()));
    assert.equal(told.length, 0, 'a family’s name in the window’s title is read by whoever passes the desk');
  }

  async isAccessible() {
    const isThere = await this.view.run(() => 'axe' in window);
    if (!isThere)
      await this.view.ask('/execute/sync', 'POST', { script: await readFile(AXE, 'utf8'), args: [] });
    const { faults, looked } = await this.view.ask('/execute/async', 'POST', {
      script: `
        const done = arguments[0];
        axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] }).then(({ violations, passes }) => done({
          looked: passes.length,
          faults: violations.map(({ id, help, nodes }) => id + ': ' + help + '\\n    ' + nodes.map((one) => one.html).join('\\n    ')),
        }));`,
      args: [],
    });
    assert.ok(looked > 0, 'axe has to have looked at something');
    assert.deepEqual(faults, [], `${this.constructor.name} keeps somebody out`);
  }
}
