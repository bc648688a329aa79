// Measures how long a person waits for the first screen, and what the window then takes of the memory.
// node startup.mjs PROGRAM, and on standard output one line of JSON.

import { openWindow } from './driver.mjs';
import { makeHome } from './machine.mjs';
import { CasesPage, CreatePage, NAMES, PASSPHRASE, UnlockPage } from './opening.mjs';
import { content } from './content.mjs';
import { familyOf, launchOf, memoryOf } from './processes.mjs';

const [program] = process.argv.slice(2);
const home = await makeHome();
try {
  await fillTheDatabase();
  console.log(JSON.stringify(await launchAndUnlock()));
} finally {
  await home.stop();
}

async function fillTheDatabase() {
  const view = await openWindow({ program, home });
  try {
    const cases = await (await (await CreatePage.open(view, NAMES)).create()).writeDown();
    await cases.openExample();
  } finally {
    await view.close();
  }
}

async function launchAndUnlock() {
  const view = await openWindow({ program, home });
  try {
    const unlock = new UnlockPage(view, NAMES);
    await unlock.arrives();
    const painted = await view.run(
      () => performance.timeOrigin + performance.getEntriesByName('first-contentful-paint')[0].startTime,
    );
    const [, own] = familyOf(view.driverId);
    const launching = painted - launchOf(own);

    await view.fill(content.start.unlock.passphrase, PASSPHRASE);
    // Timed inside the window: from the press to the first frame that shows the list.
    const unlocking = await view.ask('/execute/async', 'POST', {
      script: `
        const done = arguments[0];
        const pressed = performance.now();
        const look = () => {
          if (!document.querySelector('[data-testid="cases"]')) return requestAnimationFrame(look);
          requestAnimationFrame(() => done(performance.now() - pressed));
        };
        document.querySelector('[data-testid="unlock"]').click();
        look();`,
      args: [],
    });
    await new CasesPage(view, NAMES).arrives();
    await view.pressPart('case');
    await view.part('ruler');
    return {
      launchSeconds: launching / 1000,
      unlockSeconds: unlocking / 1000,
      firstScreenSeconds: (launching + unlocking) / 1000,
      memoryMegabytes: memoryOf(familyOf(view.driverId).slice(1)),
    };
  } finally {
    await view.close();
  }
}
