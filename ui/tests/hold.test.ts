import { render, screen, waitFor } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { CaseView, RollRow } from '../src/api';
import { content } from '../src/content';
import { press } from '../src/keys/keys.svelte';
import { newDecision, newInvitation } from '../src/open/entries';
import { newExclusion } from '../src/open/entries-more';
import { spokenBy } from '../src/open/spoken';
import Hidden from '../src/parts/Hidden.svelte';
import UndoLine from '../src/parts/UndoLine.svelte';
import Hold from '../src/screens/hold/Hold.svelte';
import ReadBack from '../src/screens/hold/ReadBack.svelte';
import Said from '../src/screens/hold/Said.svelte';
import { aFile, aView, opened, roll as rows } from './a-case';
import { faultsIn } from './axe';

type Asked = { name: string; request: Record<string, unknown> };
const asked: Asked[] = [];
let answer: (asked: Asked) => unknown = () => aView();

vi.mock('@tauri-apps/api/core', () => ({
  invoke: (_: string, call: Asked) => {
    asked.push(call);
    return Promise.resolve(answer(call));
  },
}));

beforeEach(() => {
  asked.length = 0;
  answer = () => aView();
});

const words = content.hold;
const changed = () =>
  asked.flatMap(({ name, request }) =>
    name === 'case_change' ? [request['change']] : name === 'case_change_all' ? [request['changes']] : [],
  );

describe('who speaks', () => {
  const party = { kind: 'professional' as const, id: 'midwife' };
  const roll = [{ party, initials: 'RC' }] as RollRow[];

  it('is whoever has the initials that were typed', () => {
    expect(spokenBy('@rc She has come every time.', roll)).toEqual({
      kind: 'somebody',
      party,
      rest: 'She has come every time.',
    });
  });

  it('is nobody while the initials are still being typed', () => {
    expect(spokenBy('@rc', roll)).toBeNull();
  });

  it('is found without the accents of a name', () => {
    const row = { party, initials: 'ŁW' } as RollRow;
    expect(spokenBy('@lw Yes.', [row])?.rest).toBe('Yes.');
  });

  it('is nobody where two have the same initials: words in the wrong mouth are worse than a name to choose', () => {
    expect(spokenBy('@rc Yes.', [...roll, ...roll])).toEqual({
      kind: 'several',
      initials: '@rc',
      rest: 'Yes.',
    });
  });

  it('is nobody for initials that nobody has', () => {
    expect(spokenBy('@xy Hello', roll)).toEqual({ kind: 'nobody', initials: '@xy', rest: 'Hello' });
  });
});

describe('who spoke', () => {
  const said = () => screen.getByLabelText<HTMLTextAreaElement>(words.words);
  const who = () => screen.getByLabelText<HTMLSelectElement>(words.by, { selector: 'select' });
  const written = async (text: string) => {
    const { container } = render(Said, { open: opened(), out: [] });
    await userEvent.type(said(), text);
    await userEvent.keyboard('{Control>}{Enter}{/Control}');
    return container;
  };

  it('is asked for where nobody has the initials, and the words wait in the field', async () => {
    const container = await written('@pz Hello everybody');
    await waitFor(() => expect(document.activeElement).toBe(who()));
    expect(changed(), 'nothing is recorded under initials that mean nobody').toEqual([]);
    expect(said().value).toBe('@pz Hello everybody');
    expect(who().getAttribute('aria-describedby'), 'the question belongs to the list of names').toBe(
      'contribution-by-error',
    );
    expect(document.getElementById('contribution-by-error')?.textContent).toContain(words.nobodyHas('@pz'));
    expect(await faultsIn(container)).toEqual([]);
    await userEvent.selectOptions(who(), 'professional:midwife');
    expect(said().value, 'the initials meant her').toBe('Hello everybody');
    await userEvent.keyboard('{Control>}{Enter}{/Control}');
    await waitFor(() => expect(changed()).toHaveLength(1));
    expect(changed()[0]).toMatchObject({
      act: { contribution: { words: 'Hello everybody', by: { id: 'midwife' } } },
    });
  });

  it('is asked for once where nobody is chosen, and then recorded without a name', async () => {
    await written('Somebody in the corridor agreed.');
    await waitFor(() => expect(document.activeElement).toBe(who()));
    expect(changed()).toEqual([]);
    await userEvent.click(screen.getByTestId('add-contribution'));
    await waitFor(() => expect(changed()).toHaveLength(1));
    expect(changed()[0]).toMatchObject({ act: { contribution: { by: null } } });
  });

  it('is not somebody who is out of the room now', () => {
    const view = aView();
    const party = { kind: 'person' as const, id: 'father' };
    view.roll = [
      ...rows,
      { party, name: 'Łukasz', roleLabel: '', initials: 'ŁW', isPresent: true } as RollRow,
    ];
    const out = [newExclusion('father')];
    render(Said, { open: opened(view), out });
    expect(screen.getAllByTestId('speaker').map((each) => each.textContent)).toEqual(['RC', 'JK']);
  });
});

describe('the lines that are read back', () => {
  const decided = (change: object) => ({
    ...newDecision(),
    outcome: 'childInNeedPlan' as const,
    readBack: { lines: ['A plan.'], isAgreed: false, isOutOfDate: false, note: null, ...change },
  });

  it('say so where the decision changed after them, and are not agreed until they are written again', async () => {
    const onput = vi.fn();
    const { container, rerender } = render(ReadBack, {
      open: opened(),
      decision: decided({ isOutOfDate: true }),
      onput,
    });
    expect(screen.getByRole('status').textContent).toBe(words.readBackOld);
    expect(screen.queryByRole('checkbox'), 'old lines are nothing to agree to').toBeNull();
    expect(await faultsIn(container)).toEqual([]);
    await userEvent.click(screen.getByRole('button', { name: words.readBackAgain }));
    expect(onput).toHaveBeenCalledOnce();
    await rerender({ decision: decided({}) });
    expect(screen.getByRole('checkbox')).toBeInstanceOf(HTMLElement);
    expect(screen.getByRole('status').textContent).toBe('');
  });

  it('give the reason as the sentence it is', () => {
    expect(words.lines.because('Likely significant harm: violence')).toBe(
      'Likely significant harm: violence.',
    );
    expect(words.lines.because('Siân is not safe.')).toBe('Siân is not safe.');
  });
});

describe('the conference', () => {
  const planned = (on: string | null): CaseView => {
    const file = aFile();
    file.conferences = file.conferences.map((each) => ({ ...each, on }));
    return aView(file);
  };
  const shown = (view: CaseView) =>
    render(Hold, { open: opened(view), onroom: () => undefined, onputright: () => undefined });

  it('starts at once on its day', async () => {
    shown(planned('2026-07-08'));
    await userEvent.click(screen.getByTestId('open-conference'));
    await waitFor(() => expect(changed()).toEqual([expect.objectContaining({ act: { act: 'open' } })]));
  });

  it('asks before it starts on another day, and is then held today', async () => {
    const { container } = shown(planned('2026-07-14'));
    await userEvent.click(screen.getByTestId('open-conference'));
    expect(changed(), 'a conference is not held eight days early by one press').toEqual([]);
    expect(document.activeElement?.textContent).toContain(words.otherDay('14 July 2026', '8 July 2026'));
    expect(screen.queryByTestId('start-then'), 'nothing is held on a day to come').toBeNull();
    expect(await faultsIn(container)).toEqual([]);
    await userEvent.click(screen.getByTestId('start-today'));
    await waitFor(() => expect(changed()).toHaveLength(1));
    expect(changed()[0]).toMatchObject([
      { act: { act: 'rearrange', arrangement: { on: '2026-07-08' } } },
      { act: { act: 'open' } },
    ]);
  });

  it('that was held before can be written up with its own date', async () => {
    shown(planned('2026-07-01'));
    await userEvent.click(screen.getByTestId('open-conference'));
    await userEvent.click(screen.getByTestId('start-then'));
    await waitFor(() => expect(changed()).toEqual([expect.objectContaining({ act: { act: 'open' } })]));
  });

  it('calls whoever is invited under a role alone, with or without a name', async () => {
    const view = planned('2026-07-08');
    const invitation = { ...newInvitation(), id: 'i1', role: 'healthVisitor' as const };
    view.caseFile.conferences.forEach((each) => each.invitations.push(invitation));
    view.choices.roles = [{ value: 'healthVisitor', label: 'health visitor' }];
    shown(view);
    await userEvent.click(screen.getByTestId('call-role'));
    await userEvent.type(screen.getByLabelText(words.nameOnRoll), 'Dana Okafor');
    await userEvent.click(screen.getByTestId('put-on-roll'));
    await waitFor(() => expect(changed()).toHaveLength(1));
    const [put, invited] = changed()[0] as [{ professional: { id: string } }, object];
    expect(put).toMatchObject({ professional: { role: 'healthVisitor', name: { family: 'Okafor' } } });
    expect(invited).toMatchObject({
      act: { invitation: { id: 'i1', party: { kind: 'professional', id: put.professional.id } } },
    });
  });

  it('warns in the row and out loud where an order keeps two people apart', async () => {
    const view = planned('2026-07-08');
    const warning = 'Kept apart from Siân O’Neill by an order. Both are marked in the same part.';
    view.roll = rows.map((row, index) => ({ ...row, warning: index === 0 ? warning : null }));
    const { container } = shown(view);
    expect(screen.getByTestId('roll-warning').textContent).toBe(warning);
    expect(screen.getByRole('alert').textContent).toBe(warning);
    expect(await faultsIn(container)).toEqual([]);
  });

  it('shows the wall from the field that one writes in', async () => {
    shown(planned('2026-07-08'));
    const field = screen.getByLabelText(words.words);
    field.focus();
    const key = { key: 'w', altKey: true, bubbles: true, cancelable: true };
    field.addEventListener('keydown', (event) => void press(event), { once: true });
    field.dispatchEvent(new KeyboardEvent('keydown', key));
    const wall = await screen.findByTestId('wall');
    expect(wall.tagName, 'the browser keeps what lies behind a dialog of its own out of reach').toBe(
      'DIALOG',
    );
    expect(document.activeElement?.id).toBe('wall-title');
  });
});

describe('the cover', () => {
  it('gives the focus back to whoever was writing', async () => {
    render(Said, { open: opened(), out: [] });
    const field = screen.getByLabelText(words.words);
    field.focus();
    const { unmount } = render(Hidden, { onshow: () => undefined });
    expect(document.activeElement).not.toBe(field);
    unmount();
    await waitFor(() => expect(document.activeElement).toBe(field));
  });
});

describe('the line that offers to undo', () => {
  it('goes with the next letter that is written, and not with a press', async () => {
    const onclose = vi.fn();
    render(UndoLine, { sentence: 'Recorded.', onundo: () => undefined, onclose });
    render(Said, { open: opened(), out: [] });
    await userEvent.selectOptions(screen.getByLabelText(words.nature), 'opinion');
    expect(onclose).not.toHaveBeenCalled();
    await userEvent.type(screen.getByLabelText(words.words), 'A');
    expect(onclose).toHaveBeenCalled();
  });
});
