import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { lend, lentNow, press, spoken, written } from '../src/keys/keys.svelte';

describe('the keyboard', () => {
  const listen = (event: KeyboardEvent) => {
    press(event);
  };
  let takeBack: (() => void)[] = [];

  beforeEach(() => document.addEventListener('keydown', listen));
  afterEach(() => {
    document.removeEventListener('keydown', listen);
    takeBack.forEach((back) => back());
    takeBack = [];
    document.body.replaceChildren();
  });

  it('keeps single letters for the one who types in a field', async () => {
    const run = vi.fn();
    takeBack.push(lend([{ keys: 'v', label: 'By video', where: 'here', run }]));
    const field = document.createElement('input');
    document.body.append(field);
    field.focus();
    await userEvent.keyboard('v');
    expect(run, 'a letter typed in a field is text').not.toHaveBeenCalled();
    expect(field.value).toBe('v');
    field.blur();
    await userEvent.keyboard('v');
    expect(run).toHaveBeenCalledOnce();
  });

  it('lets a key that is no letter work in a field when it says so', async () => {
    const run = vi.fn();
    takeBack.push(lend([{ keys: 'F9', label: 'Hide', where: 'everywhere', whileTyping: true, run }]));
    const field = document.createElement('textarea');
    document.body.append(field);
    field.focus();
    await userEvent.keyboard('{F9}');
    expect(run).toHaveBeenCalledOnce();
  });

  it('gives a key to the latest who lent it, and back again', async () => {
    const whole = vi.fn();
    const room = vi.fn();
    takeBack.push(lend([{ keys: 'a', label: 'one', where: 'everywhere', run: whole }]));
    const back = lend([{ keys: 'a', label: 'two', where: 'here', run: room }]);
    await userEvent.keyboard('a');
    expect(room).toHaveBeenCalledOnce();
    expect(whole).not.toHaveBeenCalled();
    back();
    await userEvent.keyboard('a');
    expect(whole).toHaveBeenCalledOnce();
    expect(lentNow()).toHaveLength(1);
  });

  it('wants Ctrl where it is named and only there', async () => {
    const run = vi.fn();
    takeBack.push(lend([{ keys: 'Ctrl+k', label: 'Commands', where: 'everywhere', whileTyping: true, run }]));
    await userEvent.keyboard('k');
    expect(run).not.toHaveBeenCalled();
    await userEvent.keyboard('{Control>}k{/Control}');
    expect(run).toHaveBeenCalledOnce();
  });

  it('leaves the room alone while a dialog stands before it', async () => {
    const [here, everywhere] = [vi.fn(), vi.fn()];
    takeBack.push(lend([{ keys: '1', label: 'Put it right', where: 'here', run: here }]));
    takeBack.push(lend([{ keys: 'F9', label: 'Hide', where: 'everywhere', run: everywhere }]));
    const dialog = document.createElement('dialog');
    document.body.append(dialog);
    dialog.showModal();
    await userEvent.keyboard('1{F9}');
    expect(here).not.toHaveBeenCalled();
    expect(everywhere, 'the screen is hidden from anywhere').toHaveBeenCalledOnce();
    dialog.close();
    await userEvent.keyboard('1');
    expect(here).toHaveBeenCalledOnce();
  });

  it('names keys for a screen reader as the button carries them', () => {
    expect(spoken('Ctrl+k', false)).toBe('Control+K');
    expect(spoken('Ctrl+Enter', true)).toBe('Meta+Enter');
    expect(spoken('F9', false)).toBe('F9');
  });

  it('writes keys as the keyboard in hand shows them', () => {
    expect(written('Ctrl+k', false)).toBe('Ctrl K');
    expect(written('Ctrl+k', true)).toBe('⌘K');
  });
});
