import { render, screen, waitFor } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { CaseView, Copy, DoubtView } from '../src/api';
import { content } from '../src/content';
import { newAction, newDecision } from '../src/open/entries';
import ActionsDone from '../src/screens/after/ActionsDone.svelte';
import CoreGroups from '../src/screens/after/CoreGroups.svelte';
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
    const copy = { id: 'k1', document: 'minutes', version: 1, chasedOn: [], to, sentOn: '2026-07-01' };
    const plan = { ...copy, id: 'k2', document: 'plan', sentOn: null };
    conference.minutes.copies = [copy, plan] as unknown as Copy[];
    conference.minutes.versions = [
      { number: 1, changes: [] },
      { number: 2, changes: ['The decision: review on.'] },
    ] as never;
  }
  const view = aView(file);
  const copies = [
    { id: 'k1', document: 'minutes', documentLabel: 'minutes, version 1', sentWords: '1 July 2026' },
    { id: 'k2', document: 'plan', documentLabel: 'child protection plan', sentWords: null },
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
        getsIt: true,
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
    const told = screen.getByText(content.share.made('/copies')).parentElement;
    expect(told?.getAttribute('role'), 'what became of it is heard').toBe('status');
    expect(told?.textContent).toContain(content.share.locked);
    expect(told?.textContent, 'a password is never said aloud').not.toContain('abcd');
    expect(screen.getByTestId('reading-age').textContent).toContain('11');
  });

  it('records that a copy was chased', async () => {
    answer = () => issued();
    render(Share, { open: opened(issued()), onroom: () => undefined });
    const name = `${content.share.chasedToday}: minutes, version 1, Ruth Cole`;
    await userEvent.click(screen.getByRole('button', { name }));
    await waitFor(() =>
      expect(last('case_change')?.['change']).toMatchObject({
        act: { act: 'recordCopy', copy: { id: 'k1', chasedOn: ['2026-07-08'] } },
      }),
    );
  });
});

describe('the copies of one person', () => {
  const button = (words: string, of: string) =>
    screen.getByRole('button', { name: `${words}: ${of}, Ruth Cole` });

  it('go each their own way: the plan is sent while the minutes are waited for', async () => {
    const { container } = render(Share, { open: opened(issued()), onroom: () => undefined });
    expect(button(content.share.receivedToday, 'minutes, version 1')).toBeInstanceOf(HTMLElement);
    const after = issued();
    Object.assign(after.share[0]?.copies[1] ?? {}, { sentWords: '8 July 2026' });
    answer = () => after;
    await userEvent.click(button(content.share.sentToday, 'child protection plan'));
    await waitFor(() =>
      expect(last('case_change')?.['change']).toMatchObject({
        act: { act: 'recordCopy', copy: { id: 'k2', sentOn: '2026-07-08', channel: 'secureEmail' } },
      }),
    );
    await waitFor(() =>
      expect(document.activeElement, 'the next step of that copy has the focus').toBe(
        button(content.share.receivedToday, 'child protection plan'),
      ),
    );
    expect(await faultsIn(container)).toEqual([]);
  });

  it('can be put right: the day, and how it was sent', async () => {
    answer = ({ name }) => (name === 'day_read' ? { date: '2026-07-02', words: '2 July 2026' } : issued());
    const { container } = render(Share, { open: opened(issued()), onroom: () => undefined });
    await userEvent.click(button(content.share.days, 'minutes, version 1'));
    const day = screen.getByLabelText<HTMLInputElement>(content.share.sentOn);
    expect(day.value).toBe('1 July 2026');
    await userEvent.clear(day);
    await userEvent.type(day, '2/7/26');
    await userEvent.tab();
    await waitFor(() =>
      expect(last('case_change')?.['change']).toMatchObject({ act: { copy: { sentOn: '2026-07-02' } } }),
    );
    expect(await faultsIn(container)).toEqual([]);
  });

  it('wait for a second reader where a fact is withheld', async () => {
    const view = issued();
    Object.assign(view.share[0]?.copies[1] ?? {}, { needsSecondReader: true });
    answer = () => view;
    render(Share, { open: opened(view), onroom: () => undefined });
    expect(screen.getByText(content.share.needsReader)).toBeInstanceOf(HTMLElement);
    await userEvent.type(screen.getByLabelText(content.share.checkedBy), 'Priya Shah');
    await userEvent.tab();
    await waitFor(() =>
      expect(last('case_change')?.['change']).toMatchObject({
        act: { copy: { id: 'k2', checkedBy: 'Priya Shah' } },
      }),
    );
  });

  it('are not called an older version while none was sent', () => {
    const view = issued();
    const copy = view.caseFile.conferences[0]?.minutes.copies[0];
    if (copy) copy.sentOn = null;
    render(Share, { open: opened(view), onroom: () => undefined });
    expect(screen.queryByTestId('reissue')).toBeNull();
    expect(screen.getByTestId('share-row').textContent).not.toContain(content.share.hasEarlier(1));
  });
});

describe('what is withheld', () => {
  it('is told for the document that is chosen, and who does not get it cannot be chosen', async () => {
    const view = issued();
    const row = view.share[0];
    const withheld = { what: 'Address of Siân', ground: 'He looks for her.' };
    answer = () => ({
      rows: [
        { ...row, keptBack: [withheld] },
        { ...row, party: { kind: 'person', id: 'father' }, name: 'Łukasz', getsIt: false, copies: [] },
      ],
    });
    render(Share, { open: opened(view), onroom: () => undefined });
    expect(screen.getByText(content.share.seesAll)).toBeInstanceOf(HTMLElement);
    await userEvent.selectOptions(screen.getByLabelText(content.share.paper), 'birthPlan');
    await waitFor(() => expect(screen.getByText(content.share.doesNotSee(1))).toBeInstanceOf(HTMLElement));
    expect(last('share_rows')).toMatchObject({ document: 'birthPlan', conference: 'c1' });
    expect(screen.getByRole('checkbox', { name: /Łukasz/ })).toHaveProperty('disabled', true);
    await userEvent.click(screen.getByTestId('choose-all'));
    expect(screen.getByTestId('make-copies').textContent).toContain(content.share.make(1));
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

  it('is done on the day that somebody says, and that day does not move by itself', async () => {
    const view = aView();
    view.choices.actionStatuses = ['underWay', 'done'].map((value) => ({ value, label: value }));
    const action = view.caseFile.plan.actions[0];
    if (action) Object.assign(action, { status: 'done', doneOn: '2026-07-01' });
    view.actions = [{ id: 'a1', lateWords: null, lacksEvidence: true }] as never;
    answer = () => view;
    const { container } = render(ActionsDone, { open: opened(view) });
    expect(screen.getByTestId('no-evidence').textContent).toBe(content.after.noEvidence);
    await userEvent.click(screen.getByRole('button', { name: /^Change/ }));
    await userEvent.type(screen.getByLabelText(content.after.evidence), 'The clinic’s letter');
    await userEvent.tab();
    await waitFor(() =>
      expect(last('case_change')?.['change']).toMatchObject({ on: '2026-07-01', status: 'done' }),
    );
    await userEvent.selectOptions(screen.getByLabelText(content.after.status), 'underWay');
    await waitFor(() => expect(last('case_change')?.['change']).toMatchObject({ on: null }));
    expect(await faultsIn(container)).toEqual([]);
  });
});

describe('the core group', () => {
  it('has nobody twice after two quick clicks', async () => {
    let view = aView({ ...aFile(), coreGroupMeetings: [] });
    answer = ({ name, request }) => {
      const file = structuredClone(view.caseFile);
      for (const change of (name === 'case_change_all' ? request['changes'] : []) as {
        act: { member: never };
      }[])
        file.conferences[0]?.coreGroup.push(change.act.member);
      return (view = aView(file));
    };
    const open = opened(view);
    render(CoreGroups, { open });
    const midwife = screen.getAllByLabelText<HTMLInputElement>(/Ruth Cole/)[0];
    const worker = screen.getAllByLabelText<HTMLInputElement>(/Jane Khan/)[0];
    midwife?.click();
    worker?.click();
    await waitFor(() =>
      expect(open.conference?.coreGroup.map((member) => member.party?.id)).toEqual(['midwife', 'worker']),
    );
  });
});
