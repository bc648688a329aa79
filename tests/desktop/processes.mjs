// The program's processes: when it started, and what all of them take of the memory.

import { readdirSync, readFileSync } from 'node:fs';

const TICKS_A_SECOND = 100;

/** This lists a process and everything that it started, youngest last. */
export function familyOf(id) {
  const parents = new Map();
  for (const name of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
    const told = stat(name);
    if (told) parents.set(Number(name), Number(told[1]));
  }
  const family = [id];
  for (const parent of family) {
    for (const [child, of] of parents) if (of === parent) family.push(child);
  }
  return family;
}

/** This is the memory that processes take, shared pages counted once, in megabytes. */
export function memoryOf(ids) {
  const kib = ids.map((id) =>
    Number(/^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${id}/smaps_rollup`, 'utf8'))[1]),
  );
  return kib.reduce((sum, one) => sum + one, 0) * 1.024e-3;
}

/** This is the moment a process was launched, in milliseconds since 1970, to a hundredth of a second. */
export function launchOf(id) {
  const up = Number(readFileSync('/proc/uptime', 'utf8').split(' ')[0]);
  const boot = Date.now() - up * 1000;
  return boot + (Number(stat(id)[19]) / TICKS_A_SECOND) * 1000;
}

// The fields behind the name, which stands in brackets and may hold brackets and spaces itself.
function stat(id) {
  try {
    const told = readFileSync(`/proc/${id}/stat`, 'utf8');
    return told.slice(told.lastIndexOf(')') + 2).split(' ');
  } catch {
    return null;
  }
}
