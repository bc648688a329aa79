// An invented family, for looking at parts in a browser.

import type { FindingView, RoomLink, RulerView } from '../src/parts/types';

export const rooms: RoomLink[] = [
  { id: 'prepare', label: 'Prepare', count: 3, worst: 'notMet' },
  { id: 'people', label: 'People', within: 'prepare' },
  { id: 'concerns', label: 'Concerns', within: 'prepare' },
  { id: 'told', label: 'Told', within: 'prepare', count: 1, worst: 'notMet' },
  { id: 'invitations', label: 'Invitations', within: 'prepare', count: 2, worst: 'notMet' },
  { id: 'reports', label: 'Reports', within: 'prepare', count: 1, worst: 'due' },
  { id: 'agenda', label: 'Agenda', within: 'prepare' },
  { id: 'hold', label: 'Hold' },
  { id: 'plan', label: 'Plan', count: 4, worst: 'notMet' },
  { id: 'minutes', label: 'Minutes' },
  { id: 'share', label: 'Share' },
  { id: 'after', label: 'After' },
  { id: 'history', label: 'History' },
];

export const ruler: RulerView = {
  lastDay: 294,
  today: { day: 191, label: '27+2', when: 'Wednesday 8 July 2026' },
  windows: [
    { id: 'referral', from: 84, until: 112, label: 'Referral', when: '12+0 to 16+0' },
    { id: 'conference', from: 168, until: 196, label: 'Pre-birth conference', when: '24+0 to 28+0' },
  ],
  marks: [
    { id: 'strategy', day: 176, kind: 'event', label: 'Strategy discussion', when: '23 June 2026, 25+1' },
    {
      id: 'late',
      day: 196,
      kind: 'limit',
      label: 'Conference by 28+0',
      when: 'Monday 13 July 2026, in 5 days',
      state: 'due',
    },
    {
      id: 'fifteen',
      day: 197,
      kind: 'limit',
      label: '15 working days from the strategy discussion',
      when: 'Tuesday 14 July 2026',
      state: 'due',
    },
    { id: 'conf', day: 194, kind: 'conference', label: 'Initial conference', when: 'Saturday 11 July 2026' },
    {
      id: 'core',
      day: 208,
      kind: 'limit',
      label: 'First core group',
      when: '27 July 2026',
      state: 'cannotTell',
    },
    { id: 'report', day: 182, kind: 'limit', label: 'Reports asked for', when: '29 June 2026', state: 'met' },
    {
      id: 'told',
      day: 180,
      kind: 'limit',
      label: 'Health visitor told',
      when: '27 June 2026',
      state: 'notMet',
    },
    { id: 'due', day: 280, kind: 'dueDate', label: 'Due date by scan', when: '5 October 2026' },
    { id: 'due2', day: 287, kind: 'dueDate', label: 'Due date by last period', when: '12 October 2026' },
  ],
  next: { sentence: 'conference by 28+0, Monday 13 July 2026, in 5 days', markId: 'late', state: 'due' },
};

const source = {
  title: 'Sefton pre-birth procedure',
  edition: 'read February 2025',
  pinpoint: 'Attendance',
  authority: 'Local procedure',
  words: 'Midwifery and health visiting attend all conferences about an unborn baby',
};

export const findings: FindingView[] = [
  {
    id: '1',
    rule: 'N02',
    state: 'notMet',
    summary: 'The health visitor was told 12 days after the strategy discussion.',
    why: 'A health visitor who hears late has no time to see the family before the conference.',
    putRight: 'Record why it was late, and make sure that she is invited.',
    sources: [source],
    place: 'told/health-visitor',
  },
  {
    id: '2',
    rule: 'I03',
    state: 'notMet',
    summary: 'No health visitor has been invited, and no reason is recorded.',
    why: 'The health visitor is the one who stays with the baby after the midwife leaves.',
    putRight: 'Invite the health visitor or record why not.',
    sources: [source],
    place: 'invitations/health-visitor',
  },
  {
    id: '3',
    rule: 'R05',
    state: 'due',
    summary: 'The report for Tomasz Łukasz Nowak is due in 2 working days.',
    why: 'Parents need the report in time to read it and to answer it.',
    putRight: 'Send it and record the day.',
    sources: [source],
    place: 'reports/father',
  },
  {
    id: '4',
    rule: 'Q01',
    state: 'cannotTell',
    summary: 'Whether the conference will be quorate depends on two replies.',
    why: 'Children’s social care and two other agencies have to be there.',
    putRight: 'Chase the replies of the GP and the police.',
    sources: [source],
  },
];
