// The way in: from a program that was never opened to the example case.

import { content } from './content.mjs';
import { openWindow } from './driver.mjs';
import { Page } from './page.mjs';

/** The family of the example: none of these may be read off a window's title. */
export const NAMES = ["O'Neill", 'O’Neill', 'Wiśniewski', 'Nguyễn', 'Siân', 'Łukasz'];

/** Long enough for the program, and invented. */
export const PASSPHRASE = 'harbour violet ladder seven';

/** The size at which pictures are taken: a laptop's. */
const LAPTOP = [1366, 820];

export class CreatePage extends Page {
  static heading = content.start.create.title;

  async create() {
    await this.view.fill(content.start.create.passphrase, PASSPHRASE);
    await this.view.fill(content.start.create.again, PASSPHRASE);
    await this.view.pressPart('create');
    return RecoveryPage.open(this.view, this.names);
  }
}

export class RecoveryPage extends Page {
  static heading = content.start.recovery.title;

  async writeDown() {
    await this.view.click(await this.view.field(content.start.recovery.written));
    await this.view.pressPart('recovery-confirmed');
    return CasesPage.open(this.view, this.names);
  }
}

export class UnlockPage extends Page {
  static heading = content.start.unlock.title;

  async unlock(passphrase = PASSPHRASE) {
    await this.view.fill(content.start.unlock.passphrase, passphrase);
    await this.view.pressPart('unlock');
  }
}

export class CasesPage extends Page {
  static heading = content.cases.title;

  async openSettings() {
    await this.view.pressPart('settings');
    return SettingsPage.open(this.view, this.names);
  }

  async openAssure() {
    await this.view.pressPart('assure');
    return AssurePage.open(this.view, this.names);
  }

  async openExample() {
    await this.view.pressPart('open-example');
    return RoomPage.enter('prepare', this.view, this.names);
  }
}

/** This is the room across all cases. */
export class AssurePage extends Page {
  static heading = content.assure.title;

  /** This opens a measure and waits for the cases behind it. */
  async choose(measure) {
    const line = `[data-measure="${measure}"] [data-testid="measure"]`;
    await this.view.click(await this.view.find(line));
    await this.view.find(`[data-measure="${measure}"] [aria-expanded="true"]`);
    await this.stands();
  }

  async back() {
    await this.view.pressPart('to-cases');
    return CasesPage.open(this.view, this.names);
  }
}

export class SettingsPage extends Page {
  static heading = content.settings.title;

  /** This chooses the colours and the size of the text. */
  async look(theme, size) {
    for (const value of [theme, size]) {
      await this.view.find(`input[type="radio"][value="${value}"]`);
      await this.view.run(
        (wanted) => document.querySelector(`input[type="radio"][value="${wanted}"]`).click(),
        value,
      );
    }
    await this.view.find(`html[data-theme="${theme}"]`);
    await this.stands();
  }

  async back() {
    await this.view.pressPart('to-cases');
    return CasesPage.open(this.view, this.names);
  }
}

/** This is any room of a case. */
export class RoomPage extends Page {
  /** This waits for a room, whose heading each room words for itself, and looks at what every screen keeps to. */
  static async enter(room, view, names) {
    await view.until(
      `the room ${room}`,
      (id) => {
        const here = document.querySelector(`[data-testid="room-${id}"]`);
        return here?.getAttribute('aria-current') === 'page' ? true : null;
      },
      room,
    );
    return this.open(view, names);
  }

  async go(room, page = RoomPage) {
    await this.view.pressPart(`room-${room}`);
    return page.enter(room, this.view, this.names);
  }
}

/** This opens the program for the first time, at the size of a laptop. */
export async function openFirst(program, more = {}) {
  const view = await openWindow({ program, ...more });
  await view.resize(...LAPTOP);
  return view;
}
