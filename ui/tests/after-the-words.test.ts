import { render, screen, waitFor } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { CaseView, Copy, DoubtView } from '../src/api';
import { content } from '../src/content';
import { newAction, newDecision } from '../src/open/entries';
import ActionsDone from '../src/screens/after/ActionsDone.svelte';
import ReadBack from '../src/screens/hold/ReadBack.svelte';
import Minutes from '../src/screens/minutes/Minutes.svelte';
import Drafts from '../src/screens/plan/Drafts.svelte';
import Share from '../src/screens/share/Share.svelte';
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

const last = (name: string) => asked.filter((each) => each.name === name).at(-1)?.request;

// The midwife has the first version of minutes that were approved a second time since.
function issued(): CaseView {
  const file = aFile();
  const conference = file.conferences[0];
  if (conference) {
    const to = { kind: 'professional' as const, id: 'midwife' };
    const copy = { id: 'k1', document: 'minutes', version: 1, chasedOn: [], to };
    conference.minutes.copies = [copy as unknown as Copy];
    conference.minutes.versions = [
      { number: 1, changes: [] },
      { number: 2, changes: ['The decision: review on.'] },
    ] as never;
  }
  const view = aView(file);
  const copies = [
    { id: 'k1', documentLabel: 'Minutes, version 1', madeWords: null, sentWords: '1 July 2026' },
  ];
  return {
    ...view,
    minutes: { ...view.minutes, isApproved: true, version: 2 },
    share: [
      {
        party: { kind: 'professional', id: 'midwife' },
        name: 'Ruth Cole',
        roleLabel: 'midwife',
        wasInvited: true,
        wasPresent: true,
        keptBack: [],
        copies: copies as never,
      },
    ],
  };
}

describe('sharing', () => {
  it('names whoever has an earlier version, with what changed since, and chooses them with one press', async () => {
    const { container } = render(Share, { open: opened(issued()), onroom: () => undefined });
    expect(screen.getByTestId('reissue').textContent).toContain('The decision: review on.');
    expect(screen.getByTestId('share-row').textContent).toContain(content.share.hasEarlier(1));
    expect(await faultsIn(container)).toEqual([]);
    await userEvent.click(screen.getByRole('button', { name: content.share.chooseHolders }));
    expect(screen.getByTestId('make-copies').textContent).toContain(content.share.make(1));
  });

  it('chooses one beside another: a choice takes no other away', async () => {
    const view = issued();
    const row = view.share[0];
    if (row)
      view.share = [row, { ...row, party: { kind: 'person', id: 'father' }, name: 'Łukasz', copies: [] }];
    render(Share, { open: opened(view), onroom: () => undefined });
    for (const box of screen.getAllByRole('checkbox')) await userEvent.click(box);
    expect(screen.getByTestId('make-copies').textContent).toContain(content.share.make(2));
    await userEvent.click(screen.getByRole('checkbox', { name: /Łukasz/ }));
    expect(screen.getByTestId('make-copies').textContent).toContain(content.share.make(1));
  });

  it('locks each file with a password of its own, shown beside it and copied with one press', async () => {
    const shown = { pages: 2, keptBack: 0, notDrawn: null, readingAge: 11 };
    const file = { ...shown, label: 'Ruth Cole', file: 'a.pdf', password: 'abcd-efgh-jkmn-pqrs' };
    answer = () => ({ replaced: ['minutes-1-gp.pdf'], folder: '/copies', files: [file], view: issued() });
    render(Share, { open: opened(issued()), onroom: () => undefined });
    await userEvent.click(screen.getByRole('checkbox'));
    await userEvent.selectOptions(screen.getByLabelText(content.share.lock), 'locked');
    await userEvent.click(screen.getByTestId('make-copies'));
    await waitFor(() => expect(screen.getByTestId('copies-made')).toBeInstanceOf(HTMLElement));
    expect(last('copies_make')).toMatchObject({ isLocked: true, format: 'pdf' });
    expect(
      screen.getByText(/were replaced: minutes-1-gp\.pdf/),
      'a password noted before is told of',
    ).toBeInstanceOf(HTMLElement);
    expect(screen.getByTestId('copy-password').textContent).toContain('abcd-efgh-jkmn-pqrs');
    const user = userEvent.setup();
    await user.click(screen.getByRole('button', { name: content.share.copyPassword('Ruth Cole') }));
    expect(await navigator.clipboard.readText()).toBe('abcd-efgh-jkmn-pqrs');
    expect(screen.getByTestId('password-told').textContent).toBe(content.share.passwordCopied);
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('no clipboard'));
    await user.click(screen.getByRole('button', { name: content.share.copyPassword('Ruth Cole') }));
    await waitFor(() =>
      expect(screen.getByTestId('password-told').textContent).toBe(content.share.notCopied('Ctrl C')),
    );
    expect(String(getSelection()), 'the keys take what is selected').toBe('abcd-efgh-jkmn-pqrs');
    expect(screen.getByTestId('copies-made').textContent).toContain(content.share.locked);
    expect(screen.getByTestId('reading-age').textContent).toContain('11');
  });

  it('records that a copy was chased', async () => {
    answer = () => issued();
    render(Share, { open: opened(issued()), onroom: () => undefined });
    await userEvent.click(screen.getByRole('button', { name: `${content.share.chasedToday}: Ruth Cole` }));
    await waitFor(() =>
      expect(last('case_change')?.['change']).toMatchObject({
        act: { act: 'recordCopy', copy: { id: 'k1', chasedOn: ['2026-07-08'] } },
      }),
    );
  });
});

describe('approving', () => {
  it('says what is still doubted', async () => {
    const doubt = {
      key: 'd',
      isSettled: false,
      sentence: 'Nobody has this name.',
      was: 'Quigley',
      whereWords: 'Action 1',
      mend: null,
    };
    const settled = { ...doubt, key: 'e', isSettled: true };
    answer = ({ name }) =>
      name === 'minutes_doubts'
        ? { doubts: [doubt, settled] as DoubtView[] }
        : name === 'document_preview'
          ? { pages: [], html: '', keptBack: [] }
          : { ...aView(), headings: [] };
    const { container } = render(Minutes, {
      open: opened(),
      onroom: () => undefined,
      onputright: () => undefined,
    });
    await waitFor(() => expect(screen.queryAllByTestId('doubt')).toHaveLength(1));
    expect(container.querySelector('.glance')?.textContent).toContain(content.doubts.count(1));
    await userEvent.click(screen.getByTestId('approve'));
    expect(screen.getByTestId('still-doubted').textContent).toContain('Quigley');
    expect(await faultsIn(container)).toEqual([]);
  });
});

describe('a proposal of the library', () => {
  it('is decided against with a reason, never without', async () => {
    const drafted = {
      action: { ...newAction('c1'), id: 'n1', text: 'Ruth Cole visits.' },
      why: 'Why',
      source: '',
    };
    const dismissed = {
      action: { ...newAction('c1'), id: 'old' },
      because: 'Done in May',
      by: 'Jane',
      on: null,
    };
    answer = ({ name }) => (name === 'plan_draft' ? { drafts: [drafted], dismissed: [dismissed] } : aView());
    const { container } = render(Drafts, { open: opened(), onedit: () => undefined });
    await waitFor(() => expect(screen.getAllByTestId('draft')).toHaveLength(1));
    expect(screen.getByTestId('dismissed-drafts').textContent).toContain('Done in May');
    await userEvent.click(screen.getByTestId('dismiss-draft'));
    expect(screen.getByTestId('dismiss-confirm')).toHaveProperty('disabled', true);
    await userEvent.type(screen.getByLabelText(content.plan.dismissBecause), 'She has moved{Enter}');
    await waitFor(() =>
      expect(last('case_change')?.['change']).toEqual({
        change: 'dismissDraft',
        id: 'n1',
        because: 'She has moved',
      }),
    );
    expect(await faultsIn(container)).toEqual([]);
  });
});

describe('reading back', () => {
  it('begins from what is recorded, and from nothing else', async () => {
    const onput = vi.fn();
    const decision = {
      ...newDecision(),
      outcome: 'childProtectionPlan' as const,
      leadPractitioner: { kind: 'professional' as const, id: 'worker' },
      reviewOn: '2026-10-01',
    };
    const view = aView();
    view.choices.outcomes = [{ value: 'childProtectionPlan', label: 'a child protection plan' }];
    view.choices.categories = [];
    render(ReadBack, { open: opened(view), decision, onput });
    await userEvent.click(screen.getByTestId('write-read-back'));
    const patch = onput.mock.calls[0]?.[0] as (now: object) => { readBack: { lines: string[] } };
    expect(patch({}).readBack.lines).toEqual([
      content.hold.lines.decided('a child protection plan'),
      content.hold.lines.lead('Jane Khan'),
      content.hold.lines.review('1 October 2026'),
    ]);
  });
});

describe('what was promised', () => {
  it('stands with what is late first, and says by how much', async () => {
    const file = aFile();
    file.plan.actions = ['a1', 'a2'].map((id) => ({ ...newAction('c1'), id, text: `Action ${id}` }));
    const view = aView(file);
    view.choices.actionStatuses = [{ value: 'notStarted', label: 'not started' }];
    view.actions = [
      { id: 'a1', lateWords: null },
      { id: 'a2', lateWords: '3 days late' },
    ] as never;
    const { container } = render(ActionsDone, { open: opened(view) });
    expect(container.querySelector('li')?.textContent).toContain('Action a2');
    expect(screen.getByTestId('late').textContent).toBe('3 days late');
    expect(screen.getByText(content.after.late(1, 2))).toBeInstanceOf(HTMLElement);
    expect(await faultsIn(container)).toEqual([]);
  });
});
