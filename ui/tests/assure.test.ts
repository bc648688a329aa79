// The room across all cases: its states, its picture, and the way from a figure to a cure.

import { render, screen, waitFor, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Assurance, CaseOnMeasure, MeasureCounted } from '../src/api';
import { content } from '../src/content';
import { plain } from '../src/print/plain';
import Assure from '../src/screens/assure/Assure.svelte';
import { casesOf, dots, ENTERED, hatching, stretches, type Left } from '../src/screens/assure/parts';
import { aView } from './a-case';
import { faultsIn } from './axe';

type Asked = { name: string; request: Record<string, unknown> };
const asked: Asked[] = [];
let answer: (asked: Asked) => unknown = () => undefined;

vi.mock('@tauri-apps/api/core', () => ({
  invoke: (_: string, call: Asked) => {
    asked.push(call);
    return Promise.resolve(answer(call));
  },
}));

const words = content.assure;
const place = { room: 'prepare' as const, section: 'told', pointer: '/notices', item: null };

function aCase(id: string, verdict: CaseOnMeasure['verdict']): CaseOnMeasure {
  const finding = { rule: 'O03', name: 'health_visitor_told', verdict, place, dueWords: null };
  const findings =
    verdict === 'met'
      ? []
      : [{ ...finding, sentence: `Nobody told Mina of ${id}.`, isUnconfirmed: verdict === 'cannotTell' }];
  return { case: id, title: `Unborn baby ${id}`, label: `LX-${id}`, verdict, findings };
}

const told: MeasureCounted = {
  id: 'told',
  title: 'Partners are told',
  counts: 'Cases in which partners knew.',
  audit: 'Recommendation 3.',
  tally: { met: 1, due: 0, cannotTell: 1, notMet: 2, notApplicable: 1 },
  of: 4,
  unconfirmed: 1,
  rules: [
    {
      rule: 'O03',
      requires: 'The health visitor is told.',
      tally: { met: 1, due: 0, cannotTell: 1, notMet: 2, notApplicable: 1 },
      of: 4,
    },
  ],
  cases: [aCase('one', 'met'), aCase('two', 'notMet'), aCase('three', 'cannotTell'), aCase('four', 'notMet')],
};

function counted(change: Partial<Assurance> = {}): Assurance {
  return {
    measures: [told],
    decisions: [
      {
        case: 'two',
        title: 'Unborn baby two',
        label: 'LX-two',
        on: '2026-07-01',
        what: 'Conference, 1 July 2026',
        outcome: 'No plan',
        category: null,
        thresholdReasons: 'notMet',
        categoryReasons: 'notApplicable',
        concerns: ['neglect'],
        place,
      },
    ],
    counted: 5,
    of: 5,
    isExample: false,
    periodWords: null,
    dayWords: '14 July 2026',
    notCounted: ['quoracy'],
    source: 'audit',
    ...change,
  };
}

const onopen = vi.fn();
const onback = vi.fn();

function shown(left: Left = ENTERED) {
  const nothing = () => undefined;
  return render(Assure, { left, onopen, onback, onlock: nothing, onhide: nothing });
}

beforeEach(() => {
  asked.length = 0;
  onopen.mockClear();
  answer = ({ name }) => (name === 'assure' ? counted() : aView());
});

describe('the room across all cases', () => {
  it('says what belongs there where there is no case, and leads to the list', async () => {
    answer = () => counted({ counted: 0, of: 0, measures: [], decisions: [] });
    const { container } = shown();
    expect(await screen.findByText(words.none)).toBeInstanceOf(HTMLElement);
    await userEvent.click(screen.getByRole('button', { name: words.toCases }));
    expect(onback).toHaveBeenCalledOnce();
    expect(screen.queryByTestId('save-assure'), 'there is nothing to save').toBeNull();
    expect(await faultsIn(container)).toEqual([]);
  });

  it('marks the example, which counts only alone', async () => {
    answer = () => counted({ isExample: true });
    shown();
    expect((await screen.findByTestId('example-alone')).textContent).toBe(words.example);
  });

  it('never shows a number without its whole, and none as a score', async () => {
    const { container } = shown();
    const row = within(await screen.findByTestId('measures')).getAllByRole('row')[1];
    expect(row?.querySelector('[data-figure="met"]')?.textContent).toContain(words.metOf(1, 4));
    expect(row?.textContent).toContain(words.applies(1));
    expect(row?.textContent).toContain(words.unconfirmed(1, 4));
    expect(container.textContent).not.toContain('%');
    expect(await faultsIn(container)).toEqual([]);
  });

  it('shows the cases behind a measure, the worst first, and goes to the cure with one press', async () => {
    const { container } = shown();
    await userEvent.click(await screen.findByTestId('measure'));
    const states = screen.getAllByTestId('counted-case').map((each) => each.dataset['state']);
    expect(states).toEqual(['notMet', 'notMet', 'cannotTell', 'met']);
    expect(await faultsIn(container)).toEqual([]);
    await userEvent.click(screen.getByTestId('part-cannotTell'));
    expect(screen.getAllByTestId('counted-case')).toHaveLength(1);
    expect(screen.getByTestId('cure').textContent).toContain(words.toConfirm);
    await userEvent.click(screen.getByTestId('cure'));
    await waitFor(() => expect(onopen).toHaveBeenCalledOnce());
    expect(asked.at(-1)).toEqual({ name: 'case_view', request: { id: 'three', conference: null } });
    expect(onopen.mock.calls[0]?.[1]).toMatchObject({ rule: 'O03', place });
  });

  it('opens a part of the picture that is pressed', async () => {
    const { container } = shown();
    await screen.findByTestId('measures');
    const part = container.querySelector('svg [data-part="notMet"]');
    await userEvent.click(part ?? container);
    expect(screen.getAllByTestId('counted-case').map((each) => each.dataset['state'])).toEqual([
      'notMet',
      'notMet',
    ]);
  });

  it('stands as it was left, narrowed and open', async () => {
    answer = () => counted({ counted: 2, periodWords: 'from 1 July 2026' });
    shown({ from: '2026-07-01', until: null, measure: 'told', part: 'notMet' });
    await waitFor(() => expect(screen.getAllByTestId('counted-case')).toHaveLength(2));
    expect(asked[0]?.request).toEqual({ from: '2026-07-01', until: null });
    await userEvent.click(screen.getByTestId('count-all'));
    expect(asked.at(-1)?.request).toEqual({ from: null, until: null });
  });

  it('says so where no conference was held in that time', async () => {
    answer = () => counted({ counted: 0, measures: [], decisions: [] });
    shown({ ...ENTERED, from: '2026-07-01' });
    expect((await screen.findByTestId('none-held')).textContent).toBe(words.period.none);
  });

  it('says where the files lie', async () => {
    answer = ({ name }) =>
      name === 'assure_save' ? { files: ['measures.csv', 'cases.csv'], place: 'Documents' } : counted();
    shown();
    await userEvent.click(await screen.findByTestId('save-assure'));
    const said = words.saved('measures.csv, cases.csv', 'Documents');
    await waitFor(() => expect(screen.getByTestId('saved-assure').textContent).toBe(said));
  });

  it('names nobody on paper: the reference and what the check requires stand there', async () => {
    const { container } = shown({ ...ENTERED, measure: 'told' });
    await screen.findAllByTestId('counted-case');
    const paper = plain(container).textContent;
    expect(paper).toContain('LX-two');
    expect(paper).toContain('The health visitor is told.');
    for (const name of ['Unborn baby', 'Mina']) expect(paper).not.toContain(name);
  });
});

describe('the picture of a measure', () => {
  it('is as long as its cases, and a part with no case has no stretch', () => {
    expect(stretches(told.tally, 240)).toEqual([
      { part: 'met', count: 1, x: 0, width: 60 },
      { part: 'cannotTell', count: 1, x: 60, width: 60 },
      { part: 'notMet', count: 2, x: 120, width: 120 },
    ]);
    expect(stretches({ met: 0, due: 0, cannotTell: 0, notMet: 0, notApplicable: 3 }, 240)).toEqual([]);
  });

  it('keeps every line and dot inside its stretch', () => {
    for (const drawn of [hatching(30, 22, 7, true), hatching(30, 22, 7, false), dots(30, 22, 5.5)]) {
      const points = [...drawn.matchAll(/[ML]([-\d.]+) ([-\d.]+)/g)];
      expect(points.length).toBeGreaterThan(5);
      for (const [, x, y] of points) {
        expect(Number(x)).toBeGreaterThanOrEqual(0);
        expect(Number(x)).toBeLessThanOrEqual(30);
        expect(Number(y)).toBeGreaterThanOrEqual(0);
        expect(Number(y)).toBeLessThanOrEqual(22);
      }
    }
  });

  it('leaves no case out', () => {
    expect(casesOf(told.cases, 'all')).toHaveLength(told.of);
    expect(casesOf(told.cases, 'due')).toEqual([]);
  });
});
