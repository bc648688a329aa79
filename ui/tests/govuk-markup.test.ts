import { readFileSync } from 'node:fs';
import { render } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import Checkboxes from '../src/parts/Checkboxes.svelte';
import ErrorSummary from '../src/parts/ErrorSummary.svelte';
import Radios from '../src/parts/Radios.svelte';
import Select from '../src/parts/Select.svelte';
import TextInput from '../src/parts/TextInput.svelte';
import Textarea from '../src/parts/Textarea.svelte';
import { shapeOf, shapeOfText } from './markup';

interface Words {
  text: string;
}

interface Options {
  id?: string;
  idPrefix?: string;
  name?: string;
  classes?: string;
  label?: Words;
  hint?: Words;
  errorMessage?: Words;
  fieldset?: { legend: Words };
  items?: { value: string; text: string; hint?: Words }[];
  titleText?: string;
  errorList?: { text: string; href: string }[];
}

function published(component: string, name: string): { options: Options; html: string } {
  const path = `node_modules/govuk-frontend/dist/govuk/components/${component}/fixtures.json`;
  const file: { fixtures: { name: string; options: Options; html: string }[] } = JSON.parse(
    readFileSync(path, 'utf8'),
  );
  const fixture = file.fixtures.find((each) => each.name === name);
  if (!fixture) {
    throw new Error(`GOV.UK Frontend publishes no ${component} called ${name}`);
  }
  return fixture;
}

function propsFrom(options: Options): Record<string, unknown> {
  return {
    id: options.id ?? options.idPrefix ?? options.name,
    name: options.name,
    label: options.label?.text,
    legend: options.fieldset?.legend.text,
    hint: options.hint?.text,
    error: options.errorMessage?.text,
    choices: options.items?.map((item) => ({ value: item.value, text: item.text, hint: item.hint?.text })),
    title: options.titleText,
    errors: options.errorList?.map((item) => ({ sentence: item.text, fieldId: item.href.slice(1) })),
    ...(options.classes === 'govuk-radios--inline' ? { inline: true } : {}),
  };
}

// Each row gives its part the props that the fixture's options mean.
const parts: [string, Parameters<typeof render>[0], string[]][] = [
  ['input', TextInput, ['default', 'with hint text', 'with error message']],
  ['textarea', Textarea, ['default', 'with hint', 'with error message']],
  ['select', Select, ['hint', 'with hint text and error message']],
  ['radios', Radios, ['default', 'with hint', 'inline', 'with fieldset and error message']],
  ['checkboxes', Checkboxes, ['default', 'with hint', 'with error message']],
  ['error-summary', ErrorSummary, ['default']],
];

describe('form parts', () => {
  for (const [component, part, names] of parts) {
    it.each(names)(`${component} "%s" has the markup that GOV.UK Frontend publishes`, (name) => {
      const { options, html } = published(component, name);
      const { container } = render(part, { props: propsFrom(options) });
      const drawn = container.firstElementChild;
      expect(drawn, 'the part drew something').not.toBeNull();
      expect(drawn && shapeOf(drawn)).toEqual(shapeOfText(html));
    });
  }
});
