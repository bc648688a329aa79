// What a window needs around it: a display that nobody looks at, a folder of its own, a driver.

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, mkdir, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** This starts a virtual display on a number that is free: the server picks it and tells. */
export async function startDisplay() {
  const server = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '3840x2160x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const said = once(server.stdio[3], 'data');
  const gone = once(server, 'exit').then(() => null);
  const first = await Promise.race([said, gone]);
  if (first === null) throw new Error('The virtual display (Xvfb) ended before it was ready.');
  return { name: `:${String(first[0]).trim()}`, stop: () => end(server) };
}

/** This makes a home that no other test and no person shares. */
export async function makeHome() {
  const home = await mkdtemp(join(tmpdir(), 'prebirth-'));
  const folders = {
    HOME: home,
    XDG_DATA_HOME: join(home, 'data'),
    XDG_CONFIG_HOME: join(home, 'config'),
    XDG_CACHE_HOME: join(home, 'cache'),
    XDG_STATE_HOME: join(home, 'state'),
    XDG_RUNTIME_DIR: join(home, 'runtime'),
  };
  for (const folder of Object.values(folders)) await mkdir(folder, { recursive: true, mode: 0o700 });
  return {
    path: home,
    folders,
    // WebKit's processes may write for a moment after the window has gone.
    stop: () => rm(home, { recursive: true, force: true, maxRetries: 10, retryDelay: 50 }),
  };
}

/** This starts the driver of the web view and waits until it answers. */
export async function startDriver(env) {
  const port = await freePort();
  const driver = spawn('WebKitWebDriver', [`--port=${port}`, '--host=127.0.0.1'], { env, stdio: 'ignore' });
  const gone = once(driver, 'exit').then(([status]) => {
    throw new Error(`WebKitWebDriver ended with ${status}.`);
  });
  gone.catch(() => {});
  const address = `http://127.0.0.1:${port}`;
  await Promise.race([gone, answers(address)]);
  return { address, pid: driver.pid, stop: () => end(driver) };
}

/** This waits until a driver answers. */
export async function answers(address) {
  const deadline = Date.now() + 10_000;
  for (;;) {
    try {
      await fetch(`${address}/status`);
      return;
    } catch (trouble) {
      if (Date.now() > deadline) throw trouble;
      await new Promise((resume) => setImmediate(resume));
    }
  }
}

/** This finds a port that nobody uses. */
export async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
}

/** This ends a program and waits until it is gone. */
export async function end(program) {
  if (program.exitCode !== null || program.signalCode !== null) return;
  const gone = once(program, 'exit');
  program.kill();
  await gone;
}
