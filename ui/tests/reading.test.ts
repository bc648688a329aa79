import { render, screen, waitFor } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import NhsNumberField from '../src/fields/NhsNumberField.svelte';
import TimeField from '../src/fields/TimeField.svelte';
import { Reading } from '../src/fields/reading.svelte';
import { faultsIn } from './axe';

type Sent = { name: string; request: { text: string } };
const WRONG = 'This cannot be an NHS number.';
const refusal = { kind: 'refusal', code: 'time', sentence: 'A day has no hour 25. Hours go from 00 to 23.' };

// Rust as these fields meet it.
vi.mock('@tauri-apps/api/core', () => ({
  invoke: (_: string, { name, request: { text } }: Sent) => {
    if (name === 'time_read') {
      return text === '25:10'
        ? Promise.reject(Object.assign(new Error('refused'), refusal))
        : Promise.resolve({ time: '03:42:00', words: '03:42' });
    }
    const right = text.replaceAll(' ', '') === '9434765919';
    return Promise.resolve({ words: right ? '943 476 5919' : text, wrong: right ? null : WRONG });
  },
}));

const onsave = vi.fn();
beforeEach(() => onsave.mockClear());

const field = () => screen.getByRole<HTMLInputElement>('textbox');
const said = () => document.getElementById(`${field().id}-error`)?.textContent ?? '';

async function type(text: string) {
  await userEvent.clear(field());
  await userEvent.type(field(), text);
  await userEvent.tab();
}

describe('what Rust reads', () => {
  /** A field whose answer comes when `answer` is called. */
  function slow(saved = '') {
    let answer!: (understood: { value: string; words: string }) => void;
    const reading = new Reading<string>(saved, () => new Promise((resolve) => (answer = resolve)));
    return { reading, answer: (words: string) => answer({ value: words, words }) };
  }

  it('does not come back after it was taken out of the field', async () => {
    const { reading, answer } = slow('1 December 2026');
    const read = reading.read('1 December 2026', onsave, '');
    reading.field.follow('');
    answer('1 December 2026');
    await read;
    expect(reading.field.text).toBe('');
    expect(onsave).not.toHaveBeenCalled();
  });

  it('takes nothing away from what is typed meanwhile', async () => {
    const { reading, answer } = slow();
    reading.field.text = '1/12';
    const read = reading.read('', onsave, '');
    reading.field.text = '1/12/2026';
    answer('1 December 2026');
    await read;
    expect(reading.field.text).toBe('1/12/2026');
    expect(onsave, 'leaving the field again hands on the whole day').not.toHaveBeenCalled();
  });
});

describe('a field for a time', () => {
  it('shows what Rust understood and sends that', async () => {
    render(TimeField, { label: 'Time of birth', saved: null, onsave });
    await type('0342');
    await waitFor(() => expect(onsave).toHaveBeenCalledExactlyOnceWith('03:42:00'));
    expect(field().value).toBe('03:42');
  });

  it('says at the field what is the matter, keeps what was typed and sends nothing', async () => {
    const { container } = render(TimeField, { label: 'Time of birth', saved: '03:42:00', onsave });
    await type('25:10');
    await waitFor(() => expect(said()).toContain(refusal.sentence));
    expect(field().getAttribute('aria-describedby')).toContain(`${field().id}-error`);
    expect(field().value).toBe('25:10');
    expect(onsave, 'no wrong time is kept').not.toHaveBeenCalled();
    expect(await faultsIn(container)).toEqual([]);
  });

  it('takes a time away', async () => {
    render(TimeField, { label: 'Time of birth', saved: '03:42:00', onsave });
    await userEvent.clear(field());
    await userEvent.tab();
    expect(onsave).toHaveBeenCalledExactlyOnceWith(null);
  });
});

describe('a field for an NHS number', () => {
  it('keeps a wrong number and says so', async () => {
    const { container } = render(NhsNumberField, { label: 'NHS number', saved: null, onsave });
    await type('abc');
    await waitFor(() => expect(onsave, 'nothing typed is lost').toHaveBeenCalledExactlyOnceWith('abc'));
    expect(said()).toContain(WRONG);
    expect(await faultsIn(container)).toEqual([]);
  });

  it('says so as well when somebody comes back to it, and stops when it is put right', async () => {
    render(NhsNumberField, { label: 'NHS number', saved: '943 476 5918', onsave });
    await waitFor(() => expect(said()).toContain(WRONG));
    await type('9434765919');
    await waitFor(() => expect(onsave).toHaveBeenCalledExactlyOnceWith('943 476 5919'));
    expect(said()).toBe('');
  });
});
