// The screens in Chromium, with the program behind them: another browser's keys, focus and lines.

import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

import { ask, prepared, STARTING_MS, Window } from './driver.mjs';
import { answers, end, freePort, makeHome } from './machine.mjs';

const SCREENS = fileURLToPath(new URL('../../ui/dist', import.meta.url));
const TYPES = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.woff2': 'font/woff2',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
};
// What the window gives its screens: one way to ask the program for something.
const WAY_OUT = `<script>
  window.__TAURI_INTERNALS__ = {
    invoke: async (_, call) => {
      const answer = await (await fetch('/call', { method: 'POST', body: JSON.stringify(call) })).json();
      if (answer.trouble) throw answer.trouble;
      return answer.reply;
    },
  };
</script>`;
// Nothing is drawn for anybody, and nothing is asked of a network.
const QUIET = [
  '--headless=new',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** This opens the screens in Chromium. `calls` is the program that answers them, `day` the day that it is for it. */
export async function openChromium({ calls, day, documents }) {
  const home = await makeHome();
  const behind = answerer(spawn(calls, [join(home.path, 'cases.db'), documents ?? home.path, day]));
  const server = createServer((request, response) => {
    const served = request.method === 'POST' ? called(request, behind) : file(request.url);
    served.then(
      ({ type, body }) => response.writeHead(200, { 'content-type': type }).end(body),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise((listening) => server.listen(0, '127.0.0.1', listening));
  const port = await freePort();
  const env = { PATH: process.env.PATH, LANG: 'C.UTF-8', ...home.folders };
  const driver = spawn('chromedriver', [`--port=${port}`], { env, stdio: 'ignore' });
  const stop = async () => {
    await end(driver);
    await end(behind.program);
    server.closeAllConnections();
    server.close();
    await home.stop();
  };
  try {
    const address = `http://127.0.0.1:${port}`;
    await answers(address);
    const wanted = {
      alwaysMatch: {
        'goog:chromeOptions': { args: [...QUIET, `--user-data-dir=${join(home.path, 'chromium')}`] },
      },
    };
    const session = await ask(`${address}/session`, 'POST', { capabilities: wanted }, STARTING_MS);
    const view = await prepared(new Window(`${address}/session/${session.sessionId}`, driver.pid, stop));
    await view.ask('/url', 'POST', { url: `http://127.0.0.1:${server.address().port}/` });
    return view;
  } catch (trouble) {
    await stop();
    throw trouble;
  }
}

/** This hands one line after the other to the program, and gives each its answer: they come in the same order. */
function answerer(program) {
  const waiting = [];
  createInterface({ input: program.stdout }).on('line', (line) => waiting.shift()(line));
  const answer = (line) =>
    new Promise((done) => {
      waiting.push(done);
      program.stdin.write(`${line}\n`);
    });
  return { program, answer };
}

async function called(request, { answer }) {
  let asked = '';
  for await (const part of request.setEncoding('utf8')) asked += part;
  return { type: 'application/json', body: await answer(asked) };
}

async function file(url) {
  const { pathname } = new URL(url, 'http://here');
  const path = normalize(join(SCREENS, pathname === '/' ? 'index.html' : decodeURIComponent(pathname)));
  if (!path.startsWith(SCREENS)) throw new Error('Only the screens are served.');
  const body = await readFile(path);
  const type = TYPES[extname(path)] ?? 'application/octet-stream';
  if (type !== 'text/html') return { type, body };
  return { type, body: body.toString().replace('<head>', `<head>${WAY_OUT}`) };
}
