// What Rust draws and the screens show: pages, the family, and what stands beside them.

import { render, screen, waitFor } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { content } from '../src/content';
import Minutes from '../src/screens/minutes/Minutes.svelte';
import Pages from '../src/screens/minutes/Pages.svelte';
import Agenda from '../src/screens/prepare/Agenda.svelte';
import Genogram from '../src/screens/prepare/Genogram.svelte';
import { aFile, aView, opened, said } from './a-case';
import { faultsIn } from './axe';

type Asked = { name: string; request: Record<string, unknown> };
let answer: (asked: Asked) => unknown = () => aView();

vi.mock('@tauri-apps/api/core', () => ({
  invoke: (_: string, call: Asked) => Promise.resolve(answer(call)),
}));

const preview = (pages: string[]) => ({ pages, html: '', keptBack: [] });

beforeEach(() => {
  answer = () => aView();
});

describe('the pages', () => {
  it('of another document are never shown or printed as those that were asked for', async () => {
    let draw = (): void => undefined;
    answer = ({ request }) =>
      request['document'] === 'minutes'
        ? preview(['<svg/>'])
        : new Promise((done) => (draw = () => done(preview(['<svg/>', '<svg/>']))));
    render(Pages, { open: opened() });
    await waitFor(() => expect(screen.getAllByTestId('page')).toHaveLength(1));
    const other = Object.keys(content.papers).find((each) => each !== 'minutes') ?? '';
    await userEvent.selectOptions(screen.getByLabelText(content.minutes.paper), other);
    expect(screen.queryAllByTestId('page'), 'the minutes are gone at once').toHaveLength(0);
    expect(screen.queryByTestId('print-pages')).toBeNull();
    draw();
    await waitFor(() => expect(screen.getAllByTestId('page')).toHaveLength(2));
    expect(screen.getByTestId('print-pages').getAttribute('aria-keyshortcuts')).toBe('Control+P');
  });
});

describe('what was said', () => {
  it('stands in the minutes in the order in which it prints', () => {
    const file = aFile();
    const conference = file.conferences[0];
    if (conference) conference.contributions = [said('s1', 'First.'), said('s2', 'Second.')];
    answer = ({ name }) =>
      ({ minutes_doubts: { doubts: [] }, settings_get: { headings: [] } })[name] ?? preview([]);
    render(Minutes, { open: opened(aView(file)), onroom: () => undefined, onputright: () => undefined });
    const shown = screen.getAllByTestId('contribution').map((each) => each.getAttribute('data-item'));
    expect(shown).toEqual(['s1', 's2']);
  });
});

describe('an item of the agenda', () => {
  it('comes back before what was typed since, where it could not be added', async () => {
    let refuse = (): void => undefined;
    answer = () => new Promise((_, no) => (refuse = () => no({ code: 'stale', sentence: 'Look again.' })));
    const open = opened();
    render(Agenda, { open, onroom: () => undefined });
    const field = screen.getByLabelText<HTMLTextAreaElement>(content.agenda.add);
    await userEvent.type(field, 'Welcome{Enter}');
    expect(field.value).toBe('');
    await userEvent.type(field, 'Reports');
    refuse();
    await waitFor(() => expect(field.value).toBe('Welcome\nReports'));
  });
});

describe('the drawing of the family', () => {
  const drawn = { width: 100, height: 50, inWords: 'Siân O’Neill is the mother.', labels: [], people: [] };

  it('says in sentences what it shows', async () => {
    answer = () => ({ ...drawn, shapes: [{ tone: 'line', path: 'M0 0h1' }] });
    const { container } = render(Genogram, { open: opened(), onchoose: () => undefined });
    const picture = await screen.findByRole('img', { name: content.genogram.title });
    const words = document.getElementById(picture.getAttribute('aria-describedby') ?? '');
    expect(words?.textContent).toBe(drawn.inWords);
    expect(await faultsIn(container)).toEqual([]);
  });

  it('says what it waits for where nothing can be drawn yet', async () => {
    answer = () => ({ ...drawn, shapes: [] });
    render(Genogram, { open: opened(), onchoose: () => undefined });
    expect(await screen.findByText(content.genogram.none)).toBeInstanceOf(HTMLElement);
  });
});
