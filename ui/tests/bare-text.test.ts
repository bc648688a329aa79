// Every sentence has one place, so that it can be read by a stranger and said in Welsh: no screen holds words itself.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'svelte/compiler';
import { describe, expect, it } from 'vitest';

const SOURCES = join(import.meta.dirname, '../src');
/** What a person reads or hears of an element. */
const READ = [
  'alt',
  'aria-label',
  'aria-description',
  'glance',
  'help',
  'hint',
  'label',
  'legend',
  'placeholder',
  'title',
];
const WORD = /\p{L}{2,}/u;

function words(source: string): string[] {
  const found: string[] = [];
  visit(parse(source, { modern: true }).fragment, found);
  return found;
}

function visit(node: unknown, found: string[]): void {
  if (Array.isArray(node)) {
    node.forEach((each) => visit(each, found));
    return;
  }
  if (typeof node !== 'object' || node === null) return;
  const { type, data, name, value } = node as Record<string, unknown>;
  if (type === 'Text' && typeof data === 'string' && WORD.test(data)) found.push(data.trim());
  // In what is worked out, a word that begins like a sentence.
  if (type === 'Literal' && typeof value === 'string' && /^\p{Lu}\p{Ll}+( |$)/u.test(value))
    found.push(value);
  if (type === 'StyleDirective' || type === 'OnDirective') return;
  if (type === 'Attribute') {
    if (typeof name === 'string' && READ.includes(name)) visit(value, found);
    return;
  }
  Object.entries(node).forEach(([key, each]) => key !== 'css' && visit(each, found));
}

describe('the screens', () => {
  const screens = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' }).filter((each) =>
    each.endsWith('.svelte'),
  );

  it('are there', () => {
    expect(screens.length).toBeGreaterThan(80);
  });

  it.each(screens)('%s takes its words from the one place where they live', (screen) => {
    expect(words(readFileSync(join(SOURCES, screen), 'utf8'))).toEqual([]);
  });

  it('would be found out', () => {
    expect(words(`<p>Save</p><input aria-label="Name" class="field" />{is ? 'Yes' : ''}`)).toEqual([
      'Save',
      'Name',
      'Yes',
    ]);
  });
});
