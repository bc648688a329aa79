import { render, screen, waitFor } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { CaseFile, CaseView, Effect } from '../src/api';
import { content } from '../src/content';
import BirthRecord from '../src/screens/after/BirthRecord.svelte';
import DueDates from '../src/screens/prepare/DueDates.svelte';
import { aFile, aView, opened } from './a-case';
import { faultsIn } from './axe';

type Sent = { name: string; request: Record<string, unknown> };
const sent: Sent[] = [];
let answer: (sent: Sent) => unknown = () => aView();

vi.mock('@tauri-apps/api/core', () => ({
  invoke: (_: string, call: Sent) => {
    sent.push(call);
    return Promise.resolve(answer(call));
  },
}));

beforeEach(() => {
  sent.length = 0;
});

const asked = (name: string) =>
  sent.filter((each) => each.name === name).map((each) => each.request['change']);
const changes = () => asked('case_change');

const effect: Effect = {
  rule: 'A01',
  before: null,
  verdictBefore: null,
  dueBefore: null,
  after: 'The first core group after the birth is due by 13 October 2026.',
  verdictAfter: 'due',
  dueAfter: '2026-10-13',
};

const DAYS: Record<string, { date: string; words: string }> = {
  '3/10/26': { date: '2026-10-03', words: '3 October 2026' },
  '9/10/26': { date: '2026-10-09', words: '9 October 2026' },
};

// Rust as these screens meet it: a day is read, a change is tried, and the newest case file comes back.
function withRust(
  file: object,
  keeps: (change: Record<string, unknown>) => object,
  effects = () => [effect],
) {
  const viewOf = (now: object) => {
    const view = { ...aView(now as CaseFile), ruler: { marks: [] } } as unknown as CaseView;
    view.choices.dueDateBases = [{ value: 'notKnown', label: 'not known' }];
    return view;
  };
  let now = file;
  answer = ({ name, request }) => {
    if (name === 'day_read') return DAYS[String(request['text'])];
    if (name === 'change_try') return { effects: effects(), ruler: null };
    now = { ...now, ...keeps(request['change'] as Record<string, unknown>) };
    return viewOf(now);
  };
  return opened(viewOf(file));
}

const answerOf = (name: string) => screen.getByRole('radio', { name });
const button = () => screen.getByTestId('keep-move').textContent.trim();
const question = () => screen.queryByTestId('would-move');

describe('the birth', () => {
  const baby = { id: 'b1', name: { given: '', family: '', knownAs: null, aliases: [] }, bornOn: null };
  const birth = { babies: [{ ...baby, wasBornAlive: null }], notifications: [], place: null };
  const file = { ...aFile(), birth, pregnancy: { babies: [{ id: 'b1', workingName: 'Baby' }] } };

  function shown(effects?: () => Effect[]) {
    const open = withRust(file, (change) => ({ birth: change['birth'] }), effects);
    return { open, ...render(BirthRecord, { open }) };
  }

  const bornOn = () => screen.getByLabelText<HTMLInputElement>(content.after.bornOn);

  async function typeTheDay(text = '3/10/26') {
    await userEvent.clear(bornOn());
    await userEvent.type(bornOn(), text);
    await userEvent.tab();
    return screen.findByTestId('would-move');
  }

  it('shows which clocks its day moves before it is kept', async () => {
    const { container } = shown();
    expect((await typeTheDay()).textContent).toContain(effect.after);
    expect(button()).toBe(content.after.keepDay);
    expect(changes(), 'nothing is kept yet').toEqual([]);
    expect(await faultsIn(container)).toEqual([]);
    await userEvent.click(screen.getByTestId('keep-move'));
    await waitFor(() => expect(changes()).toHaveLength(1));
    expect(changes()[0]).toMatchObject({
      change: 'recordBirth',
      birth: { babies: [{ bornOn: '2026-10-03' }] },
    });
    await waitFor(() => expect(bornOn().value).toBe('3 October 2026'));
    expect(question(), 'what is kept is asked no more').toBeNull();
  });

  it('keeps nothing of a day that is left', async () => {
    shown();
    await typeTheDay();
    await userEvent.click(screen.getByTestId('leave-move'));
    expect(changes()).toEqual([]);
    await waitFor(() => expect(bornOn().value, 'the field says again what is kept').toBe(''));
  });

  it('asks about two answers in a row together, and loses neither', async () => {
    shown();
    await typeTheDay();
    await userEvent.click(answerOf(content.form.no));
    await waitFor(() => expect(button()).toBe(content.after.keepThese));
    expect(bornOn().value).toBe('3 October 2026');
    expect(asked('change_try').at(-1)).toMatchObject({
      birth: { babies: [{ bornOn: '2026-10-03', wasBornAlive: false }] },
    });
    expect(document.activeElement, 'the field that was answered last has the focus still').toBe(
      answerOf(content.form.no),
    );
    await userEvent.click(screen.getByTestId('keep-move'));
    await waitFor(() => expect(changes()).toHaveLength(1));
    expect(changes()[0]).toMatchObject({
      birth: { babies: [{ bornOn: '2026-10-03', wasBornAlive: false }] },
    });
  });

  it('never asks about a date where somebody said that the baby was not born alive', async () => {
    shown();
    await userEvent.click(answerOf(content.form.no));
    await screen.findByTestId('would-move');
    expect(button()).toBe(content.after.keepAnswer);
  });

  it('goes on asking about a day while another field is saved', async () => {
    const { open } = shown();
    await typeTheDay();
    await userEvent.click(answerOf(content.form.no));
    await waitFor(() => expect(button()).toBe(content.after.keepThese));
    await userEvent.type(screen.getByLabelText(content.after.place), 'At home');
    await userEvent.tab();
    await waitFor(() => expect(open.file.birth?.place).toBe('At home'));
    expect(bornOn().value).toBe('3 October 2026');
    expect(answerOf(content.form.no)).toHaveProperty('checked', true);
    expect(question()).not.toBeNull();
  });

  it('asks no more about a day that was taken out of its field again', async () => {
    shown();
    await typeTheDay();
    await userEvent.clear(bornOn());
    await userEvent.tab();
    await waitFor(() => expect(question()).toBeNull());
    expect(changes()).toEqual([]);
    await typeTheDay();
    await userEvent.click(answerOf(content.form.no));
    await waitFor(() => expect(button()).toBe(content.after.keepThese));
    await userEvent.clear(bornOn());
    await userEvent.tab();
    await waitFor(() =>
      expect(button(), 'the other answer is asked about still').toBe(content.after.keepAnswer),
    );
    await userEvent.click(screen.getByTestId('keep-move'));
    await waitFor(() => expect(changes()).toHaveLength(1));
    expect(changes()[0]).toMatchObject({ birth: { babies: [{ bornOn: null, wasBornAlive: false }] } });
  });

  it('goes on asking when somebody comes back from another room', async () => {
    const { open, unmount } = shown();
    await typeTheDay();
    unmount();
    render(BirthRecord, { open });
    expect(bornOn().value, 'the day that was typed stands').toBe('3 October 2026');
    await userEvent.click(screen.getByTestId('keep-move'));
    await waitFor(() => expect(changes()).toMatchObject([{ birth: { babies: [{ bornOn: '2026-10-03' }] } }]));
  });

  it('gives the focus back to the field that asked', async () => {
    shown();
    await typeTheDay();
    await userEvent.click(screen.getByTestId('keep-move'));
    await waitFor(() => expect(document.activeElement).toBe(bornOn()));
  });

  it('has each baby of the pregnancy, also one who was found when it was begun', async () => {
    const babies = ['b1', 'b2'].map((id) => ({ id, workingName: `Baby ${id}` }));
    const open = withRust({ ...file, pregnancy: { babies } }, (change) => ({ birth: change['birth'] }));
    render(BirthRecord, { open });
    expect(screen.getAllByTestId('baby-at-birth')).toHaveLength(2);
    const second = screen.getAllByLabelText(content.after.given).at(1);
    if (second) await userEvent.type(second, 'Rhys');
    await userEvent.tab();
    await waitFor(() =>
      expect(changes()).toMatchObject([
        { birth: { babies: [{ id: 'b1' }, { id: 'b2', name: { given: 'Rhys' } }] } },
      ]),
    );
  });

  it('keeps at once what moves nothing', async () => {
    shown(() => []);
    await userEvent.type(bornOn(), '3/10/26');
    await userEvent.tab();
    await waitFor(() => expect(changes()).toHaveLength(1));
    expect(question()).toBeNull();
    expect(bornOn().value).toBe('3 October 2026');
  });
});

describe('a due date', () => {
  const first = {
    id: 'd1',
    date: '2026-10-09',
    basis: 'notKnown',
    givenBy: null,
    isReplaced: false,
    note: null,
  };

  function shown(dueDates: object[]) {
    const open = withRust({ ...aFile(), pregnancy: { babies: [], dueDates } }, (change) => {
      const dueDate = change['dueDate'] as { id: string };
      const others = open.file.pregnancy.dueDates.filter((each) => each.id !== dueDate.id);
      return { pregnancy: { babies: [], dueDates: [...others, dueDate] } };
    });
    render(DueDates, { open });
    return screen.getByLabelText<HTMLInputElement>(content.prepare.addDueDate);
  }

  it('is added once it is seen what it moves, and leaves the field free for the next', async () => {
    const field = shown([first]);
    await userEvent.type(field, '3/10/26');
    await userEvent.tab();
    await screen.findByTestId('would-move');
    expect(field.value).toBe('3 October 2026');
    await userEvent.click(screen.getByTestId('keep-move'));
    await waitFor(() => expect(changes()).toMatchObject([{ dueDate: { date: '2026-10-03' } }]));
    await waitFor(() =>
      expect(screen.getByLabelText<HTMLInputElement>(content.prepare.addDueDate).value).toBe(''),
    );
    expect(question()).toBeNull();
  });

  it('is the first without a question: no clock runs that it could move', async () => {
    const field = shown([]);
    await userEvent.type(field, '3/10/26');
    await userEvent.tab();
    await waitFor(() => expect(changes()).toMatchObject([{ dueDate: { date: '2026-10-03' } }]));
    expect(asked('change_try')).toEqual([]);
  });

  it('that is typed again as it was is asked about no more', async () => {
    shown([first]);
    await userEvent.click(screen.getByRole('button', { name: /^Change: 9 October/ }));
    const field = screen.getByLabelText<HTMLInputElement>(content.prepare.dueDate);
    for (const text of ['3/10/26', '9/10/26']) {
      await userEvent.clear(field);
      await userEvent.type(field, text);
      await userEvent.tab();
      await waitFor(() => expect(question() === null).toBe(text === '9/10/26'));
    }
    expect(changes()).toEqual([]);
  });
});
