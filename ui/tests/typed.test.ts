import { describe, expect, it } from 'vitest';
import { Typed } from '../src/fields/typed.svelte';
import { marksIn, mended } from '../src/screens/plan/mend';
import { stretches } from '../src/parts/marks';
import { newAction } from '../src/open/entries';

describe('what somebody types', () => {
  it('stays while another field is saved and a new view comes', () => {
    const field = new Typed('as it was');
    field.text = 'half a sen';
    field.follow('as it was');
    expect(field.text).toBe('half a sen');
  });

  it('stays when it went on after it was sent', () => {
    const field = new Typed('');
    field.text = 'one';
    expect(field.toSend()).toBe('one');
    field.text = 'one two';
    field.follow('one');
    expect(field.text, 'the view that comes back is older than the field').toBe('one two');
    expect(field.toSend()).toBe('one two');
  });

  it('gives way to an undo when nothing else was typed', () => {
    const field = new Typed('new');
    field.follow('old');
    expect(field.text).toBe('old');
    expect(field.toSend()).toBeUndefined();
  });
});

describe('the words that a finding points at', () => {
  it('are counted in characters, as Rust counts them', () => {
    const finding = {
      criterion: 'specific' as const,
      code: 'vagueVerb' as const,
      isAdvice: false,
      span: { start: 2, end: 9, field: 'text' as const },
      sentence: 'This does not say what will be done.',
      mend: null,
    };
    const cut = stretches('😀 support the family', marksIn('text', [finding]));
    expect(cut.map((stretch) => stretch.text)).toEqual(['😀 ', 'support', ' the family']);
    const mend = { label: 'Say it', field: 'text' as const, span: finding.span, replacement: 'visits' };
    const action = { ...newAction(null), text: '😀 support the family' };
    expect(mended(action, mend).text).toBe('😀 visits the family');
  });
});
