import { cleanup, render, screen, waitFor, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { CheckedAction, DoubtView, Exclusion, SmartFinding } from '../src/api';
import { findingsOf } from '../src/app/rooms';
import { content } from '../src/content';
import { newAction } from '../src/open/entries';
import { newExclusion } from '../src/open/entries-more';
import Hold from '../src/screens/hold/Hold.svelte';
import Said from '../src/screens/hold/Said.svelte';
import Doubts from '../src/screens/minutes/Doubts.svelte';
import { firstChange } from '../src/screens/minutes/follow';
import ActionForm from '../src/screens/plan/ActionForm.svelte';
import { difference } from '../src/screens/plan/difference';
import Proposal from '../src/screens/plan/Proposal.svelte';
import Strength from '../src/screens/plan/Strength.svelte';
import Corrections from '../src/screens/share/Corrections.svelte';
import { aFile, aView, opened } from './a-case';
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

describe('the checks of a room', () => {
  const settled = (section: string, pointer: string, count: number) => ({
    rule: 'O01',
    name: 'told',
    place: { room: 'prepare' as const, section, pointer, item: null },
    count,
  });

  it('are counted whole, those with nothing left to do too, each in its room', () => {
    const view = {
      ...aView(),
      settled: [settled('told', '/notices/0', 5), settled('people', '/conferences/0/exclusions/0', 2)],
    };
    expect(findingsOf(view, 'told').checks).toBe(5);
    expect(findingsOf(view, 'prepare').checks, 'Prepare holds the rooms within it').toBe(5);
    expect(findingsOf(view, 'hold').checks).toBe(2);
    expect(findingsOf(view, 'told').open).toEqual([]);
  });
});

const changes = () =>
  asked.filter((each) => each.name === 'case_change').map((each) => each.request['change']);

const finding: SmartFinding = {
  criterion: 'specific',
  code: 'vagueVerb',
  isAdvice: false,
  span: { start: 0, end: 7, field: 'text' },
  sentence: 'Nobody could see whether “support” was done.',
  mend: {
    label: 'Say what is done',
    field: 'text',
    span: { start: 0, end: 7, field: 'text' },
    replacement: 'Visit',
  },
};
const criteria = {
  specific: false,
  measurable: true,
  achievable: null,
  relevant: true,
  timeBound: true,
  owned: true,
};
const checked = (findings: SmartFinding[]): CheckedAction => ({
  checked: { criteria, findings, due: null },
  dueWords: null,
});

describe('an action as one types', () => {
  const action = { ...newAction('c1'), id: 'a1', text: 'Support the family' };

  function shown() {
    answer = ({ name, request }) =>
      name === 'action_check'
        ? checked(String(request['text']).startsWith('Support') ? [finding] : [])
        : aView();
    return render(ActionForm, {
      open: opened(),
      action,
      dueWords: '',
      onpropose: () => undefined,
      onclose: () => undefined,
    });
  }

  it('has what is not clear underlined, and says why where a screen reader hears it', async () => {
    const { container } = shown();
    await waitFor(() => expect(container.querySelector('[data-mark="0"]')?.textContent).toBe('Support'));
    const field = screen.getByLabelText<HTMLTextAreaElement>(content.plan.text);
    const why = document.getElementById(field.getAttribute('aria-describedby')?.split(' ').pop() ?? '');
    expect(why?.textContent).toContain(finding.sentence);
    expect(await faultsIn(container)).toEqual([]);
  });

  it('takes the change that is offered with one key, and is looked at again', async () => {
    const { container } = shown();
    await waitFor(() => expect(screen.queryAllByTestId('smart-finding')).toHaveLength(1));
    const field = screen.getByLabelText<HTMLTextAreaElement>(content.plan.text);
    await userEvent.click(field);
    await userEvent.keyboard('{F8}');
    expect(field.value).toBe('Visit the family');
    await waitFor(() => expect(screen.queryAllByTestId('smart-finding')).toHaveLength(0));
    expect(container.querySelector('[data-mark]')).toBeNull();
  });

  it('asks nothing while a letter is typed: the letter is there first', async () => {
    shown();
    await waitFor(() => expect(screen.queryAllByTestId('smart-finding')).toHaveLength(1));
    const field = screen.getByLabelText<HTMLTextAreaElement>(content.plan.text);
    const before = asked.length;
    field.value += '.';
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    expect(asked.length, 'the question waits for a pause').toBe(before);
    await waitFor(() => expect(asked.length).toBe(before + 1));
  });
});

describe('a proposal', () => {
  it('stands beside what it would replace, with the words that differ', async () => {
    const before = { ...newAction('c1'), text: 'Support the family', measure: 'Better' };
    const { container } = render(Proposal, {
      before,
      after: { ...before, text: 'Ruth Cole visits the family' },
      dueBefore: '',
      ownerBefore: '',
      onaccept: () => undefined,
      onkeep: () => undefined,
    });
    expect(container.querySelector('del')?.textContent).toBe('Support');
    expect(container.querySelector('ins')?.textContent).toBe('Ruth Cole visits');
    expect(container.querySelectorAll('tbody tr'), 'what stays the same is not shown').toHaveLength(1);
    expect(document.activeElement).toBe(screen.getByTestId('accept-mend'));
    expect(await faultsIn(container)).toEqual([]);
  });

  it('keeps every word of both texts', () => {
    const pieces = difference('a b c d', 'a x c');
    const side = (leftOut: string) =>
      pieces
        .filter((piece) => piece.is !== leftOut)
        .map((piece) => piece.text)
        .join(' ');
    expect([side('new'), side('gone')]).toEqual(['a b c d', 'a x c']);
  });
});

describe('the strength of a plan', () => {
  it('says of each action and criterion in words how it stands', async () => {
    const onchoose = vi.fn();
    const views = [{ id: 'a1', checked: checked([]).checked }] as never;
    const { container } = render(Strength, { actions: aFile().plan.actions, views, onchoose });
    const cells = Array.from(container.querySelectorAll('tbody td'), (cell) => cell.textContent.trim());
    const { met, notMet, ask } = content.plan;
    expect(cells).toEqual([notMet, met, ask, met, met, met]);
    await userEvent.click(screen.getByRole('button', { name: 'Support the family' }));
    expect(onchoose).toHaveBeenCalledWith('a1');
    expect(await faultsIn(container)).toEqual([]);
  });
});

describe('the accuracy list', () => {
  const doubt = (key: string, isSettled = false): DoubtView => ({
    key,
    isSettled,
    whereWords: 'What the midwife said',
    sentence: 'The record has “Wiśniewski”.',
    was: 'Wisniewsky',
    mend: 'Wiśniewski',
    place: { room: 'hold', section: 'contributions', pointer: '', item: 's1' },
  });

  it('acts on the line in hand with one letter', async () => {
    const [onmend, onplace] = [vi.fn(), vi.fn()];
    const doubts = [doubt('old', true), doubt('one'), doubt('two')];
    const { container } = render(Doubts, { open: opened(), doubts, onmend, onplace });
    const lines = screen.getAllByTestId('doubt');
    expect(lines, 'what was found right is doubted no more').toHaveLength(2);
    lines[0]?.focus();
    await userEvent.keyboard('m');
    expect(onmend, 'the position counts in the whole list').toHaveBeenLastCalledWith(1);
    await userEvent.keyboard('{ArrowDown}m');
    expect(onmend).toHaveBeenLastCalledWith(2);
    await userEvent.keyboard('{Enter}');
    expect(onplace).toHaveBeenCalledWith(doubts[2]?.place);
    await userEvent.keyboard('r');
    await waitFor(() => expect(changes()).toHaveLength(1));
    expect(changes()[0]).toMatchObject({
      act: { act: 'settleDoubt', doubt: { id: 'two', words: 'Wisniewsky' } },
    });
    expect(await faultsIn(container)).toEqual([]);
  });
});

describe('the page that follows', () => {
  const page = (runs: string, number = 'Page 1 of 1') =>
    `<svg viewBox="0 0 595 800"><defs><path/></defs>${runs}<g transform="translate(9 780)">${number}</g></svg>`;
  const run = (at: number, text: string) => `<g transform="translate(60 ${at})">${text}</g>`;

  it('shows the first place that changed, however many pages there are now', () => {
    const before = [page(run(100, 'a')), page(run(200, 'b'))];
    const after = [page(run(100, 'a'), 'Page 1 of 3'), page(run(200, 'b') + run(400, 'c'), 'Page 2 of 3')];
    expect(firstChange(before, after)).toEqual({ page: 1, at: 0.5 });
    expect(firstChange(after, after)).toBeUndefined();
  });
});

describe('what is said while somebody is out of the room', () => {
  it('is kept from them, unless somebody decides otherwise', async () => {
    const out: Exclusion[] = [{ ...newExclusion('father'), ground: 'riskOfViolence' as Exclusion['ground'] }];
    const { container } = render(Said, { open: opened(), out });
    await userEvent.click(screen.getByRole('button', { name: 'RC, Ruth Cole' }));
    await userEvent.type(screen.getByLabelText(content.hold.words), 'She is afraid of him.');
    await userEvent.keyboard('{Control>}{Enter}{/Control}');
    await waitFor(() => expect(changes()).toHaveLength(1));
    expect(changes()[0]).toMatchObject({
      act: {
        contribution: {
          by: { kind: 'professional', id: 'midwife' },
          words: 'She is afraid of him.',
          audience: { kind: 'notFor', people: ['father'], leavesTrace: true },
        },
      },
    });
    expect(await faultsIn(container)).toEqual([]);
  });
});

describe('who is out of the room', () => {
  it('is still out when the chair comes back from another section', async () => {
    const file = aFile();
    const [conference] = file.conferences;
    if (conference) conference.exclusions = [newExclusion('father')];
    const view = { ...aView(file), quoracy: null, board: [], ready: [] };
    const open = opened(view);
    const props = { open, onroom: () => undefined, onputright: () => undefined };
    const out = () =>
      within(screen.getByTestId('out-now')).getByRole('button', { name: 'Łukasz Wiśniewski' });
    const { unmount } = render(Hold, props);
    await userEvent.click(out());
    unmount();
    render(Hold, props);
    expect(out().getAttribute('aria-pressed'), 'what is written now is kept from him still').toBe('true');
  });
});

describe('the words that are recorded', () => {
  const say = async () => {
    const open = opened();
    render(Said, { open, out: [] });
    await userEvent.click(screen.getByRole('button', { name: 'RC, Ruth Cole' }));
    const field = screen.getByLabelText<HTMLTextAreaElement>(content.hold.words);
    await userEvent.type(field, 'She is afraid of him.');
    return { open, field };
  };

  it('leave the field free at once, and what is typed while they are kept stays', async () => {
    let keep = (): void => undefined;
    answer = () => new Promise((done) => (keep = () => done(aView())));
    const { open, field } = await say();
    await userEvent.keyboard('{Control>}{Enter}{/Control}');
    expect(field.value).toBe('');
    await userEvent.type(field, 'The cot is there.');
    await waitFor(() => expect(changes()).toHaveLength(1));
    keep();
    await waitFor(() => expect(open.said).toBe(content.said.contribution));
    expect(field.value).toBe('The cot is there.');
  });

  it('stay whole where they could not be kept, beside what was typed since, until they are', async () => {
    let refuse = (): void => undefined;
    answer = () => new Promise((_, no) => (refuse = () => no({ code: 'stale', sentence: 'Look again.' })));
    const { field } = await say();
    await userEvent.keyboard('{Control>}{Enter}{/Control}');
    await userEvent.click(screen.getByRole('button', { name: 'JK, Jane Khan' }));
    await userEvent.type(field, 'The cot is there.');
    await waitFor(() => expect(changes()).toHaveLength(1));
    refuse();
    const unsent = await screen.findByTestId('unsent');
    expect(unsent.textContent).toContain('Ruth Cole');
    expect(unsent.textContent).toContain('She is afraid of him.');
    expect(screen.getByRole('alert').textContent).toContain(content.hold.unsent);
    expect(field.value, 'what is typed stays as it is').toBe('The cot is there.');
    expect(await faultsIn(unsent)).toEqual([]);
    answer = () => aView();
    await userEvent.click(screen.getByRole('button', { name: `${content.hold.again}: Ruth Cole` }));
    await waitFor(() => expect(changes()).toHaveLength(2));
    expect(changes()[1], 'the same words, by the same speaker').toEqual(changes()[0]);
    await waitFor(() => expect(screen.queryByTestId('unsent')).toBeNull());
    expect(field.value).toBe('The cot is there.');
  });

  it('change places with what is in the field when they are edited', async () => {
    answer = () => Promise.reject({ code: 'stale', sentence: 'Look again.' } as unknown as Error);
    const { field } = await say();
    await userEvent.keyboard('{Control>}{Enter}{/Control}');
    const unsent = await screen.findByTestId('unsent');
    await userEvent.click(screen.getByRole('button', { name: 'JK, Jane Khan' }));
    await userEvent.type(field, 'The cot is there.');
    await userEvent.click(screen.getByRole('button', { name: `${content.hold.edit}: Ruth Cole` }));
    expect(field.value).toBe('She is afraid of him.');
    const pressed = () => screen.getByRole('button', { pressed: true }).textContent;
    expect(pressed(), 'they are her words still').toBe('RC');
    expect(unsent.textContent).toContain('Jane Khan');
    expect(unsent.textContent).toContain('The cot is there.');
    expect(unsent.textContent).not.toContain('She is afraid of him.');
  });

  it('are found again in the field by whoever left the room before they were recorded', async () => {
    const { open } = await say();
    cleanup();
    render(Said, { open, out: [] });
    const field = screen.getByLabelText<HTMLTextAreaElement>(content.hold.words);
    expect(field.value).toBe('She is afraid of him.');
    expect(screen.getByRole('button', { pressed: true }).textContent).toBe('RC');
  });

  it('stay kept from whoever was out of the room, in another room too', async () => {
    const open = opened();
    const out = [{ ...newExclusion('father'), ground: 'riskOfViolence' as Exclusion['ground'] }];
    render(Said, { open, out });
    await userEvent.type(screen.getByLabelText(content.hold.words), 'She is afraid of him.');
    cleanup();
    render(Said, { open, out: [] });
    await userEvent.click(screen.getByRole('button', { name: 'RC, Ruth Cole' }));
    await userEvent.click(screen.getByTestId('add-contribution'));
    await waitFor(() => expect(changes()).toHaveLength(1));
    expect(changes()[0]).toMatchObject({
      act: { contribution: { audience: { kind: 'notFor', people: ['father'] } } },
    });
  });
});

describe('a list of entries', () => {
  it('opens one at a time and removes it with an undo', async () => {
    const file = aFile();
    const conference = file.conferences[0];
    if (conference) {
      conference.minutes.corrections = [
        { id: 'x', version: 1, proposed: 'The 3rd, not the 4th', answer: 'open' },
      ] as never;
    }
    const open = opened(aView(file));
    const { container } = render(Corrections, { open });
    expect(await faultsIn(container)).toEqual([]);
    await userEvent.click(screen.getByRole('button', { name: /^Change: The 3rd/ }));
    await userEvent.click(screen.getByRole('button', { name: content.form.remove }));
    await waitFor(() => expect(open.said).toBe(content.said.removed));
    expect(changes()).toEqual([
      { change: 'inConference', conference: 'c1', act: { act: 'removeCorrection', id: 'x' } },
    ]);
  });
});
