// A sentence that nothing says is read, translated and kept true for nobody.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { content } from '../src/content';

const src = join(import.meta.dirname, '../src');
const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.(svelte|ts)$/.test(name) && !/(^|\/)(content|bindings)[/.]/.test(name))
  .map((name) => readFileSync(join(src, name), 'utf8'))
  .filter((text) => text.includes('content'));

// The path of each sentence, as "hold.add". A list is read whole.
function pathsIn(value: unknown, path: string[] = []): string[][] {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.entries(value).flatMap(([key, inner]) => pathsIn(inner, [...path, key]))
    : [path];
}

/** What a file says: each part of the content that it names in full, or takes whole, or takes by a name it has. */
interface Said {
  paths: Set<string>;
  wholes: Set<string>;
  byName: Set<string>;
  text: string;
}

// A file writes "const words = content.hold;" once, and then "words.add".
function saidIn(text: string): Said {
  const aliases = new Map([['content', '']]);
  for (const [, alias = '', root = '', rest = ''] of text.matchAll(/const (\w+) = (\w+)((?:\.\w+)*);/g)) {
    const base = aliases.get(root);
    if (base !== undefined) aliases.set(alias, base + rest);
  }
  const said: Said = { paths: new Set(), wholes: new Set(), byName: new Set(), text };
  const names = [...aliases.keys()].join('|');
  const uses = new RegExp(`(const \\w+ = |\\()?(?<![\\w']|(?<!\\.\\.)\\.)(${names})((?:\\.\\w+)*)([^])`, 'g');
  for (const [, before = '', alias = '', rest = '', next = ''] of text.matchAll(uses)) {
    const path = `${aliases.get(alias) ?? ''}${rest}`.slice(1);
    if (rest !== '') {
      path.split('.').forEach((_, at, all) => said.paths.add(all.slice(0, at + 1).join('.')));
      if (!before.startsWith('const') || next !== ';') said.wholes.add(path);
    } else if (next === '[') said.byName.add(path);
    else if (before === '(' && next === ')') said.wholes.add(path);
  }
  for (const [, taken = '', root = '', rest = ''] of text.matchAll(
    /const \{([^}]*)\} = (\w+)((?:\.\w+)*);/g,
  )) {
    const base = aliases.get(root);
    if (base === undefined) continue;
    for (const [name] of taken.matchAll(/\w+/g)) said.paths.add(`${base}${rest}.${name}`.slice(1));
  }
  return said;
}

const everySaid = files.map(saidIn);

function isSaid(path: string[]): boolean {
  const full = path.join('.');
  const within = path.map((_, depth) => path.slice(0, depth).join('.')).filter(Boolean);
  return everySaid.some(
    ({ paths, wholes, byName, text }) =>
      paths.has(full) ||
      within.some((each) => wholes.has(each)) ||
      // "words[field]": the file has the name in quotes.
      within.some((each) => byName.has(each) && text.includes(`'${path.at(-1) ?? ''}'`)),
  );
}

describe('the sentences of the screens', () => {
  it('are all said somewhere', () => {
    expect(
      pathsIn(content)
        .filter((path) => !isSaid(path))
        .map((path) => path.join('.')),
    ).toEqual([]);
  });
});
