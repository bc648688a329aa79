// The copies that a journey made, read back: what reached the midwife, and what did not reach the father.

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** What is kept from the father in the example. */
export const ADDRESS = ['Larkfield', 'LX4 7QT', 'LX47QT'];

/** What a journey writes down while the father is out of the room. */
export const SAID_APART = 'The neighbours heard shouting twice.';

/**
 * Setting, checking and reading back two documents takes a program that is not built for speed its time, on a
 * machine that does other things besides.
 */
export const SETTING_MS = 150_000;

/** This reads the copy for the father and the copy for the midwife back from a folder. */
export async function readBack(folder) {
  const files = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.pdf'));
  assert.equal(files.length, 2, 'one copy for each of the two who were chosen');
  const texts = files.map((name) => ({
    name,
    text: execFileSync('pdftotext', ['-layout', join(folder, name), '-'], { encoding: 'utf8' }),
    bytes: execFileSync('qpdf', ['--qdf', '--object-streams=disable', join(folder, name), '-'], {
      maxBuffer: 1 << 28,
    }),
  }));
  const holds = (parts, { text, bytes, name }) =>
    parts.some(
      (part) =>
        text.includes(part) ||
        name.includes(part) ||
        [Buffer.from(part), Buffer.from(part, 'utf16le').swap16()].some((form) => bytes.includes(form)),
    );
  const withAddress = texts.filter((each) => holds(ADDRESS, each));
  assert.equal(withAddress.length, 1, 'the midwife has to find the mother, and the father must not');
  // Words wrap on paper: the first of them stand on one line.
  const apart = texts.filter((each) => each.text.includes(SAID_APART.slice(0, 20)));
  assert.equal(apart.length, 1, 'the father was out of the room, the midwife was in it');
  assert.equal(apart[0].name, withAddress[0].name, 'it is the midwife who reads it');
}
