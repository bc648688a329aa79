import { render, screen, waitFor } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { content } from '../src/content';
import { press } from '../src/keys/keys.svelte';
import { Acts } from '../src/open/acts.svelte';
import Concerns from '../src/screens/prepare/Concerns.svelte';
import Settings from '../src/screens/settings/Settings.svelte';
import { aFile, aView, opened } from './a-case';
import { faultsIn } from './axe';

type Asked = { name: string; request: Record<string, unknown> };
const asked: Asked[] = [];
let answer: (asked: Asked) => unknown = () => ({});

vi.mock('@tauri-apps/api/core', () => ({
  invoke: (_: string, call: Asked) => {
    asked.push(call);
    return Promise.resolve(answer(call));
  },
}));

beforeEach(() => {
  asked.length = 0;
});

const sent = (name: string) => asked.filter((each) => each.name === name).map((each) => each.request);

describe('acts outside of a case', () => {
  it('are taken back one by one, the latest first', async () => {
    const acts = new Acts();
    const back: string[] = [];
    for (const act of ['one', 'two']) acts.did(act, () => Promise.resolve(back.push(act) > 0));
    expect([acts.said, acts.canUndo]).toEqual(['two', true]);
    await acts.undo();
    await acts.undo();
    await acts.undo();
    expect(back).toEqual(['two', 'one']);
    expect([acts.said, acts.canUndo]).toEqual([content.done.undone, false]);
  });

  it('stay, and nothing is said to be undone, where they could not be taken back', async () => {
    const acts = new Acts();
    let isTaken = false;
    acts.did('one', () => Promise.resolve(isTaken));
    await acts.undo();
    expect([acts.said, acts.canUndo]).toEqual(['one', true]);
    isTaken = true;
    await acts.undo();
    expect([acts.said, acts.canUndo]).toEqual([content.done.undone, false]);
  });

  it('are two where undo is pressed twice before the first is answered', async () => {
    const acts = new Acts();
    const back: string[] = [];
    for (const act of ['one', 'two']) acts.did(act, () => Promise.resolve(back.push(act) > 0));
    await Promise.all([acts.undo(), acts.undo()]);
    expect(back).toEqual(['two', 'one']);
  });
});

describe('settings', () => {
  const office = {
    yourName: 'Priya Shah',
    yourRole: '',
    officeName: 'Eastmere',
    policyPack: null,
    letterhead: [],
    logo: null,
    headings: [],
    theme: null,
    textSize: null,
  };

  beforeEach(() => {
    answer = ({ name, request }) =>
      ({
        settings_get: office,
        settings_put: request,
        pack_list: { packs: [] },
        contacts_get: { contacts: [] },
        headings_offered: { own: [], holds: [] },
        figures_get: { pack: '', title: '', rows: [], own: [] },
      })[name] ?? {};
  });

  it('are as they were after one key, and the field says so', async () => {
    render(Settings, { onback: () => undefined });
    const field = await screen.findByLabelText<HTMLInputElement>(content.settings.officeName);
    await userEvent.clear(field);
    await userEvent.type(field, 'Westhaven');
    await userEvent.tab();
    await screen.findByText(content.settings.saved);
    expect(sent('settings_put')).toMatchObject([{ officeName: 'Westhaven' }]);
    press(new KeyboardEvent('keydown', { key: 'z', ctrlKey: true }));
    await waitFor(() => expect(sent('settings_put')).toHaveLength(2));
    expect(sent('settings_put')[1]).toEqual(office);
    await waitFor(() => expect(field.value).toBe('Eastmere'));
  });

  it('say that they were not undone where they could not be, and can be undone again', async () => {
    render(Settings, { onback: () => undefined });
    const field = await screen.findByLabelText<HTMLInputElement>(content.settings.officeName);
    await userEvent.type(field, ' South');
    await userEvent.tab();
    await screen.findByText(content.settings.saved);
    const answered = answer;
    const refusal = { code: 'refused', sentence: 'The disk is full.', kind: 'refusal' };
    answer = (call) =>
      call.name === 'settings_put' ? Promise.reject(refusal as unknown as Error) : answered(call);
    await userEvent.click(screen.getByRole('button', { name: content.undo }));
    await screen.findByText(/The disk is full/);
    expect(screen.queryByText(content.done.undone)).toBeNull();
    answer = answered;
    await userEvent.click(screen.getByRole('button', { name: content.undo }));
    await screen.findByText(content.done.undone);
    expect(field.value).toBe('Eastmere');
  });
});

describe('a concern', () => {
  const view = aView({ ...aFile(), concerns: [] });
  view.choices.concernKinds = [
    { value: 'domesticAbuse', label: 'domestic abuse' },
    { value: 'offending', label: 'offending' },
  ];
  const kinds = [
    { what: 'domesticAbuse', isRecorded: false, asks: [], actions: [] },
    { what: 'offending', isRecorded: false, asks: ['Probation is not invited.'], actions: ['One', 'Two'] },
  ];

  it('says what it would call for before it is chosen, and is found by its first letters', async () => {
    answer = ({ name }) => (name === 'concern_calls' ? { kinds } : view);
    const { container } = render(Concerns, { open: opened(view), onroom: () => undefined });
    await userEvent.click(screen.getByTestId('add-concern'));
    const words = content.concerns.choice;
    await screen.findByText('Probation is not invited.');
    expect(container.textContent).toContain(words.actions(2));
    expect(container.textContent).toContain(words.nothing);
    expect(await faultsIn(container)).toEqual([]);
    for (const leave of ['{Escape}', '{Shift>}{Tab}{/Shift}{Enter}']) {
      await userEvent.keyboard(leave);
      await waitFor(() => expect(document.activeElement).toBe(screen.getByTestId('add-concern')));
      expect(screen.queryByText('Probation is not invited.')).toBeNull();
      await userEvent.click(screen.getByTestId('add-concern'));
    }
    await userEvent.keyboard('off{Enter}');
    expect(sent('case_change')).toMatchObject([
      { change: { change: 'putConcern', concern: { what: 'offending' } } },
    ]);
  });
});
