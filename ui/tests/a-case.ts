// A small invented case as the window would send it, for screens that are drawn in tests.

import type { CaseFile, CaseView, Contribution, RollRow } from '../src/api';
import { newAction, newConference, newContribution } from '../src/open/entries';
import { OpenCase } from '../src/open/open-case.svelte';

const name = (given: string, family: string) => ({ given, family, knownAs: null, aliases: [] });

const choice = (value: string) => ({ value, label: value });

export const roll = [
  {
    party: { kind: 'professional', id: 'midwife' },
    name: 'Ruth Cole',
    roleLabel: 'midwife',
    initials: 'RC',
    isPresent: true,
  },
  {
    party: { kind: 'professional', id: 'worker' },
    name: 'Jane Khan',
    roleLabel: 'social worker',
    initials: 'JK',
    isPresent: true,
  },
] as RollRow[];

/** This gives a case file with one conference, to which a test adds what it is about. */
export function aFile(): CaseFile {
  return {
    people: [
      { id: 'mother', role: 'mother', roleWords: null, name: name('Siân', 'O’Neill') },
      { id: 'father', role: 'father', roleWords: null, name: name('Łukasz', 'Wiśniewski') },
    ],
    professionals: [
      { id: 'midwife', role: 'midwife', title: null, agency: null, name: name('Ruth', 'Cole') },
      { id: 'worker', role: 'socialWorker', title: null, agency: null, name: name('Jane', 'Khan') },
    ],
    concerns: [{ id: 'k1', what: 'domesticAbuse' }],
    withheld: [],
    escalations: [],
    conferences: [{ ...newConference(), id: 'c1', contributions: [said('s1', 'She has come every time.')] }],
    plan: {
      actions: [{ ...newAction('c1'), id: 'a1', text: 'Support the family' }],
      outcomes: [],
      dismissedDrafts: [],
    },
  } as unknown as CaseFile;
}

/** This gives something that the midwife said. */
export function said(id: string, words: string): Contribution {
  return { ...newContribution(), id, words, by: { kind: 'professional', id: 'midwife' } };
}

/** This gives the view of a case file. */
export function aView(file: CaseFile = aFile(), revision = 1): CaseView {
  return {
    id: 'case',
    revision,
    today: '2026-07-08',
    caseFile: file,
    conference: 'c1',
    conferences: [{ id: 'c1', label: 'Conference' }],
    roll,
    share: [],
    wall: { here: [], lines: [], actions: [], notShown: 0 },
    actions: [],
    babies:
      (file.pregnancy as CaseFile['pregnancy'] | undefined)?.babies.map(({ id, workingName }) => ({
        id,
        name: workingName,
        bornWords: null,
      })) ?? [],
    bornWords: null,
    findings: [],
    settled: [],
    minutes: {
      isApproved: false,
      version: 0,
      hasChangedSince: false,
      stateWords: 'Draft',
      cannotApproveBecause: [],
    },
    choices: {
      roles: [],
      familyRoles: [],
      concernKinds: [choice('domesticAbuse')],
      contributionKinds: [choice('fact'), choice('opinion')],
      exclusionGrounds: [choice('riskOfViolence')],
      channels: [choice('secureEmail')],
      outcomes: [],
      categories: [],
      correctionAnswers: [choice('open')],
    },
  } as unknown as CaseView;
}

/** This opens a case for a screen. */
export function opened(view: CaseView = aView()): OpenCase {
  return new OpenCase(view, () => undefined);
}
