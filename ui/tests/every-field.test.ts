import { describe, expect, it } from 'vitest';
import schema from '../../docs/case.schema.json';
import { NOT_SET_BY_HAND, SET_IN } from './screens-of-fields';

// A finding that asks for a day which no screen can record sends people in a circle: each field of the case file has
// a screen that sets it, or a reason why nobody does.

interface Shape {
  properties?: Record<string, unknown>;
  oneOf?: Shape[];
  anyOf?: Shape[];
}

const sources: Record<string, string> = import.meta.glob('../src/{screens,fields}/**/*.svelte', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const defined = (schema as unknown as { $defs: Record<string, Shape> }).$defs;
const types: Record<string, Shape> = { ...defined, CaseFile: schema as Shape };
// What tells entries and kinds apart is set by what begins an entry.
const MARKS = ['id', 'kind'];

const fieldsOf = (shape: Shape): string[] => [
  ...Object.keys(shape.properties ?? {}),
  ...[...(shape.oneOf ?? []), ...(shape.anyOf ?? [])].flatMap(fieldsOf),
];

const every = Object.entries(types).flatMap(([type, shape]) =>
  [...new Set(fieldsOf(shape))].filter((field) => !MARKS.includes(field)).map((field) => ({ type, field })),
);

const isSet = (type: string, field: string) =>
  (SET_IN[type] ?? []).some((file) =>
    new RegExp(`\\b${field}\\b`).test(sources[`../src/${file}.svelte`] ?? ''),
  );

describe('each field of the case file', () => {
  it('has a screen that sets it, or a reason why nobody does', () => {
    const unreachable = every
      .filter(({ type, field }) => !isSet(type, field))
      .map(({ type, field }) => `${type}.${field}`)
      .filter((name) => !(name in NOT_SET_BY_HAND) && !(`${name.split('.')[0] ?? ''}.*` in NOT_SET_BY_HAND));
    expect(unreachable).toEqual([]);
  });

  it('is looked for in files that are there', () => {
    const files = Object.values(SET_IN).flat();
    expect(files.filter((file) => !(`../src/${file}.svelte` in sources))).toEqual([]);
  });

  it('is excused only where it needs an excuse', () => {
    const needless = Object.keys(NOT_SET_BY_HAND).filter((name) => {
      const [type = '', field = ''] = name.split('.');
      return field === '*' ? !(type in types) : !(type in types) || isSet(type, field);
    });
    expect(needless).toEqual([]);
  });
});
