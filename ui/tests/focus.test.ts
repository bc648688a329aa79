import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { tick } from 'svelte';
import { keepsFocus } from '../src/open/focus';

const on = () => document.activeElement?.textContent;
const buttons = () => Array.from(document.querySelectorAll('button'));
const the = <T>(one: T | null | undefined): T => {
  if (!one) throw new Error('it is not there');
  return one;
};
const button = (words: string) => the(buttons().find((one) => one.textContent === words));
const row = (words: string) => the(button(words).closest('li'));
const part = (selector: string) => the(document.querySelector<HTMLElement>(selector));

describe('a room whose list loses the row that had the focus', () => {
  let end: () => void;

  beforeEach(() => {
    const entry = (name: string) => `<li><button>${name}</button><p><button>Remove ${name}</button></p></li>`;
    document.body.innerHTML = `<main><h1 tabindex="-1">Plan</h1><section><button>Add</button>
      <ul>${['one', 'two', 'three'].map(entry).join('')}</ul></section></main>`;
    end = keepsFocus(part('main'));
  });

  afterEach(() => end());

  it('hands it to the row that took its place', async () => {
    button('Remove two').focus();
    row('two').remove();
    await tick();
    expect(on()).toBe('three');
  });

  it('hands it to the row before where the last one went, and to what begins a row where none is left', async () => {
    button('Remove three').focus();
    row('three').remove();
    await tick();
    expect(on()).toBe('two');
    part('ul').replaceChildren();
    await tick();
    expect(on()).toBe('Add');
  });

  it('hands it to its own row where only a part of that is gone', async () => {
    button('Remove two').focus();
    part('li:nth-child(2) p').remove();
    await tick();
    expect(on()).toBe('two');
  });

  it('leaves whoever moved on where they are', async () => {
    button('Remove two').focus();
    button('one').focus();
    row('two').remove();
    await tick();
    expect(on()).toBe('one');
    button('one').blur();
    await tick();
    row('one').remove();
    await tick();
    expect(document.activeElement, 'nobody was in that row').toBe(document.body);
  });

  it('leaves a room that goes as a whole', async () => {
    button('Remove two').focus();
    part('main').replaceChildren();
    await tick();
    expect(document.activeElement).toBe(document.body);
  });
});
