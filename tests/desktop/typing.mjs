// Measures how the window answers a hand on a case of forty pages: each key that is typed, and a finding after a
// change. node typing.mjs PROGRAM, and on standard output one line of JSON.

import { content } from './content.mjs';
import { CreatePage, NAMES, openFirst, RoomPage } from './opening.mjs';

const [program] = process.argv.slice(2);
/** How many times each contribution of the example stands in the long case. */
const REPEATS = 42;
const TYPED = 'The midwife has seen Siân at every appointment since 20 weeks. ';
const CHANGES = 8;

const view = await openFirst(program, { env: { PREBIRTH_TODAY: '2026-07-14' } });
try {
  await (await (await CreatePage.open(view, NAMES)).create()).writeDown();
  await bringInTheLongCase();
  await view.pressPart('case');
  const room = await RoomPage.enter('prepare', view, NAMES);
  await room.go('hold');
  await view.pressPart('open-conference');
  const keystrokes = await typing();
  await room.go('told');
  const findings = await changing();
  console.log(
    JSON.stringify({
      keystrokeMiddle: middle(keystrokes.work),
      keystrokeSlowest: Math.max(...keystrokes.work),
      keystrokeToFrame: middle(keystrokes.frame),
      findingMiddle: middle(findings),
      findingSlowest: Math.max(...findings),
    }),
  );
} finally {
  await view.close();
}

/** The example, with its talk repeated until the minutes have about forty pages, as a case of its own. */
async function bringInTheLongCase() {
  await view.ask('/execute/async', 'POST', {
    script: `
      const [times, done] = [arguments[0], arguments[1]];
      const call = (name, request) => window.__TAURI_INTERNALS__.invoke('call', { name, request });
      (async () => {
        const { caseFile, id } = await call('example_open', {});
        const [conference] = caseFile.conferences;
        const once = conference.contributions;
        for (let round = 1; round < times; round += 1)
          conference.contributions = conference.contributions.concat(
            once.map((one, number) => ({ ...one, id: 'again-' + round + '-' + number })));
        await call('case_import', { text: JSON.stringify(caseFile), meeting: 'replace' });
        return id;
      })().then(done, (trouble) => done(String(trouble)));`,
    args: [REPEATS],
  });
  await view.ask('/refresh', 'POST', {});
  await view.part('case');
}

/**
 * From the key to the end of what the window has to do for it, style and lines included; and to the next frame,
 * which also waits for the screen.
 */
async function typing() {
  const field = await view.field(content.hold.words);
  await view.click(field);
  await view.run(() => {
    window.strokes = { work: [], frame: [] };
    let pressed = 0;
    window.addEventListener('keydown', () => (pressed = performance.now()), true);
    window.addEventListener('input', () =>
      queueMicrotask(() => {
        const from = pressed;
        document.body.getBoundingClientRect();
        window.strokes.work.push(performance.now() - from);
        requestAnimationFrame(() => window.strokes.frame.push(performance.now() - from));
      }),
    );
  });
  for (const letter of TYPED) await view.keys(letter);
  await view.frames();
  return view.run(() => window.strokes);
}

/** From leaving the field of a day to the first frame in which what is not right says something else. */
async function changing() {
  const times = [];
  await view.run(() =>
    document.querySelector('[data-testid="notice"][data-role="healthVisitor"] button').click(),
  );
  const id = await view.run(
    () => document.querySelector('[data-testid="notice"][data-role="healthVisitor"] input[id$="toldOn"]').id,
  );
  // The finding names both days: that of the strategy discussion, and the late one.
  const [late, inTime] = await view.run((field) => {
    const all = Array.from(
      document.querySelectorAll('[data-testid="finding"]'),
      (one) => one.textContent,
    ).join(' ');
    return [document.getElementById(field).value, /strategy discussion was on (\d+ \w+ \d{4})/.exec(all)[1]];
  }, id);
  for (let number = 0; number < CHANGES; number += 1) {
    const day = number % 2 === 0 ? inTime : late;
    times.push(
      await view.ask('/execute/async', 'POST', {
        script: `
          const [id, day, done] = arguments;
          // The findings alone: the line that says "Saving" changes at once and proves nothing.
          const said = () => Array.from(document.querySelectorAll('[data-testid="finding"]'), (one) => one.textContent).join('|');
          const before = said();
          const field = document.getElementById(id);
          field.value = day;
          field.dispatchEvent(new Event('input', { bubbles: true }));
          const from = performance.now();
          field.dispatchEvent(new Event('change', { bubbles: true }));
          const look = () => (said() === before ? requestAnimationFrame(look) : done(performance.now() - from));
          requestAnimationFrame(look);`,
        args: [id, day],
      }),
    );
    await view.until('everything saved', () =>
      /^Saved/.test(document.querySelector('[data-testid="saved"]')?.textContent.trim() ?? '') ? true : null,
    );
  }
  return times;
}

function middle(numbers) {
  return numbers.toSorted((one, other) => one - other)[Math.floor(numbers.length / 2)];
}
