// Stands in for the window in the preview: an invented case file, and just enough answers to see every screen.

import type { CaseFile, CaseView, Choice, Finding, Party, RollRow } from '../src/api';
import { newConference } from '../src/open/entries';
import { nameOf } from '../src/open/names';

declare const CASE_FILE: CaseFile;
declare const LISTS: Record<string, string[]>;
const file: CaseFile = CASE_FILE;
const conference = file.conferences[0] ?? newConference();
let unlocked = false;

const spaced = (value: string) => value.replaceAll(/([A-Z])/g, (letter) => ` ${letter.toLowerCase()}`);
const list = (name: string): Choice[] =>
  (LISTS[name] ?? []).map((value) => ({ value, label: spaced(value) }));

const source = {
  title: 'Working together',
  authority: 'statutoryGuidance' as const,
  edition: '2026',
  pinpoint: 'paragraph 12',
  address: null,
  words: null,
  figure: '15 working days',
};
const finding = (
  rule: string,
  verdict: Finding['verdict'],
  room: Finding['place']['room'],
  section: string,
  summary: string,
): Finding => ({
  rule,
  name: rule,
  family: 'outset' as const,
  verdict,
  summary,
  why: 'The sentence that says why it matters to this baby.',
  remedy: 'The sentence that says what puts it right.',
  due: null,
  lateBy: null,
  isOver: false,
  source,
  place: { room, section, pointer: '', item: null },
  about: null,
});

function roll(): RollRow[] {
  return conference.invitations.flatMap((invitation) => {
    if (!invitation.party) return [];
    const attendance = conference.attendance.find((each) => each.party?.id === invitation.party?.id) ?? null;
    const present =
      attendance !== null && ['inRoom', 'video', 'telephone', 'partOfTime'].includes(attendance.mode);
    const professional = file.professionals.find((each) => each.id === invitation.party?.id);
    return [
      {
        party: invitation.party,
        name: nameOf(file, invitation.party),
        roleLabel:
          professional?.title ??
          spaced(
            professional?.role ?? file.people.find((each) => each.id === invitation.party?.id)?.role ?? '',
          ),
        role: professional?.role ?? null,
        initials: '',
        isInvited: true,
        replyLabel: spaced(invitation.reply),
        attendance,
        modeLabel: spaced(attendance?.mode ?? 'notRecorded'),
        isPresent: present,
        warning: null,
      },
    ];
  });
}

function view(): CaseView {
  const parties: Party[] = conference.invitations.flatMap((invitation) =>
    invitation.party ? [invitation.party] : [],
  );
  return {
    id: file.id,
    revision: 1,
    savedWords: 'Saved 10:42',
    isExample: true,
    title: file.pregnancy.babies[0]?.workingName ?? '',
    todayWords: 'Wednesday 8 July 2026',
    today: '2026-07-08',
    gestationWords: '27+2 today',
    babies: [],
    bornWords: null,
    dueWords: 'due 5 October 2026 (dating scan)',
    caseFile: file,
    ready: [],
    conferences: [{ id: conference.id, label: 'Pre-birth initial conference, 10 July 2026' }],
    conference: conference.id,
    ruler: {
      lastDay: 294,
      today: { days: 191, gestation: '27+2', date: '2026-07-08', words: 'Wednesday 8 July 2026' },
      dueDates: [{ days: 280, gestation: '40+0', date: '2026-10-05', words: '5 October 2026' }],
      marks: [
        {
          id: 'w',
          kind: 'window',
          fromDays: 168,
          toDays: 196,
          label: 'Conference',
          when: '24+0 to 28+0',
          verdict: null,
        },
        {
          id: 'l',
          kind: 'limit',
          fromDays: 196,
          toDays: 196,
          label: 'Conference by 28+0',
          when: '13 July 2026',
          verdict: 'due',
        },
        {
          id: 'c',
          kind: 'conference',
          fromDays: 193,
          toDays: 193,
          label: 'Conference',
          when: '10 July 2026',
          verdict: null,
        },
      ],
      next: {
        label: 'Conference by 28+0',
        date: '2026-07-13',
        words: 'Monday 13 July 2026',
        markId: 'l',
        verdict: 'due',
      },
      rows: [],
    },
    findings: [
      finding(
        'O03',
        'notMet',
        'prepare',
        'told',
        'The health visitor was told 12 days after the strategy discussion.',
      ),
      finding(
        'I03',
        'notMet',
        'prepare',
        'invitations',
        'No health visitor has been invited, and no reason is recorded.',
      ),
      finding(
        'S01',
        'notMet',
        'plan',
        'actions',
        'Four actions of ten cannot be checked as they are written.',
      ),
      finding('R05', 'due', 'prepare', 'reports', 'The report of the GP is due in 2 working days.'),
      finding('Q01', 'cannotTell', 'hold', 'quoracy', 'Quoracy depends on two replies.'),
    ],
    settled: [],
    nextThing: 'Invite the health visitor.',
    nextFinding: 1,
    board: [
      {
        roleLabel: 'health visitor',
        role: 'healthVisitor',
        group: { kind: 'must' },
        party: null,
        name: null,
        invitationId: null,
        state: 'missing',
        reply: '',
        report: null,
        findings: ['I03'],
        reasonRequired: true,
        reason: null,
        why: 'The health visitor is always asked to a pre-birth conference.',
      },
      ...conference.invitations.map((invitation, index) => ({
        roleLabel: roll().find((row) => row.party.id === invitation.party?.id)?.roleLabel ?? '',
        role: null,
        group:
          index < 5
            ? { kind: 'must' as const }
            : index < 8
              ? { kind: 'because' as const, of: 'domestic abuse' }
              : { kind: 'others' as const },
        party: invitation.party,
        name: nameOf(file, invitation.party),
        invitationId: invitation.id,
        state: invitation.reply === 'none' ? ('asked' as const) : ('replied' as const),
        reply: spaced(invitation.reply),
        report: null,
        findings: [],
        reasonRequired: false,
        reason: null,
        why: 'Always asked.',
      })),
    ],
    roll: roll(),
    wall: { here: [], lines: [], actions: [], notShown: 0 },
    quoracy: {
      isQuorate: false,
      verdict: 'notMet',
      counted: [],
      needed: 'Children’s social care and two other agencies.',
      missing: 'One more agency is needed.',
      sentence: 'Social care and one other agency are here.',
      mayUsePrebirthException: true,
      grounds: ['preBirth'],
      needsChairDecision: false,
      isToConfirm: false,
      source,
    },
    actions: file.plan.actions.map((action, index) => ({
      id: action.id,
      checked: {
        criteria: {
          specific: index % 3 !== 0,
          measurable: true,
          achievable: null,
          relevant: true,
          timeBound: index % 2 === 0,
          owned: true,
        },
        findings:
          index % 3 === 0
            ? [
                {
                  criterion: 'specific',
                  code: 'vagueVerb',
                  isAdvice: false,
                  span: { start: 0, end: 12, field: 'text' },
                  sentence: 'This does not say what will be done.',
                  mend: {
                    label: 'Say what is done',
                    field: 'text',
                    span: { start: 0, end: 4, field: 'text' },
                    replacement: 'Ruth',
                  },
                },
              ]
            : [],
        due: null,
      },
      ownerLabel: nameOf(file, action.owner),
      dueWords: action.due?.kind === 'atGestation' ? `by ${action.due.at}` : '',
      dueDayWords: null,
      lacksEvidence: false,
      lateWords: index === 1 ? '3 days late' : null,
      concernLabels: [],
      criteriaMet: index % 3 === 0 ? 4 : 6,
      isSound: index % 3 !== 0,
      criteriaTotal: 6,
    })),
    share: parties.map((party, index) => ({
      party,
      name: nameOf(file, party),
      roleLabel: roll()[index]?.roleLabel ?? '',
      wasInvited: true,
      wasPresent: index % 2 === 0,
      getsIt: true,
      keptBack:
        index === 1 ? [{ what: 'The mother’s address', ground: 'Safety of the mother and the baby' }] : [],
      copies: [],
    })),
    minutes: {
      isApproved: true,
      version: 1,
      hasChangedSince: false,
      stateWords: 'Draft',
      cannotApproveBecause: ['No decision is recorded.'],
    },
    choices: {
      roles: list('Role'),
      familyRoles: list('FamilyRole'),
      relationships: list('RelationshipKind'),
      concernKinds: list('ConcernKind'),
      attendanceModes: list('AttendanceMode'),
      replies: list('Reply'),
      channels: list('Channel'),
      outcomes: list('Outcome'),
      categories: list('Category'),
      contributionKinds: list('ContributionKind'),
      positions: list('Position'),
      viewsObtained: list('ViewObtained'),
      capacities: list('Capacity'),
      dueDateBases: list('DueDateBasis'),
      exclusionGrounds: list('ExclusionGround'),
      quoracyGrounds: list('QuoracyGround'),
      noticeStages: list('NoticeStage'),
      restrictionBases: list('RestrictionBasis'),
      conferenceKinds: list('ConferenceKind'),
      actionStatuses: list('ActionStatus'),
      correctionAnswers: list('CorrectionAnswer'),
      parentalResponsibilities: list('ParentalResponsibility'),
      relationshipsToMother: list('RelationshipToMother'),
      whereabouts: list('WhereaboutsKind'),
    },
  };
}

const answers: Record<string, () => unknown> = {
  session_status: () => ({
    state: unlocked ? 'unlocked' : 'none',
    minimumPassphrase: 12,
    exampleOnOffer: true,
  }),
  database_create: () => {
    unlocked = true;
    return { recoveryKey: 'K7QX-29FM-TT4C-0WPB-N6RD-83ZA' };
  },
  case_list: () => ({
    rows: [
      {
        id: file.id,
        group: 'Something needs putting right',
        title: view().title,
        motherName: 'Siân O’Neill',
        socialWorker: 'Priya Shah',
        bornWords: null,
        dueWords: 'due 5 October 2026',
        gestationWords: '27+2 today',
        nextConferenceWords: 'Conference on Friday 10 July 2026',
        notMet: 3,
        due: 1,
        nextThing: 'Invite the health visitor.',
        isExample: true,
        updatedWords: '',
      },
    ],
    toDo: [
      {
        case: file.id,
        title: view().title,
        rule: 'I03',
        name: 'health_visitor_invited',
        verdict: 'notMet',
        sentence: 'The health visitor has neither an invitation nor a reason for being left out.',
        due: null,
        bornWords: null,
        dueWords: null,
        place: { room: 'prepare', section: 'invitations', pointer: '/conferences/0/invitations', item: null },
      },
    ],
    moreToDo: 0,
    of: 1,
    found: [],
    moreFound: 0,
  }),
  filters_get: () => ({ filters: [] }),
  settings_get: () => ({
    yourName: '',
    yourRole: '',
    officeName: '',
    letterhead: [],
    policyPack: null,
    documentsFolder: null,
  }),
  pack_list: () => ({ packs: [] }),
  plan_draft: () => ({
    dismissed: [],
    drafts: file.plan.actions
      .slice(0, 2)
      .map((action) => ({ action, why: 'For domestic abuse, from the library.' })),
  }),
  case_history: () => ({ entries: [] }),
  family_draw: () => ({ width: 0, height: 0, inWords: '', shapes: [], labels: [], people: [] }),
  document_preview: () => ({
    pages: [
      '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 210 297"><text x="20" y="30" font-size="8">Minutes</text></svg>',
    ],
    html: '',
    keptBack: [],
  }),
  action_check: () => ({ checked: view().actions[0]?.checked, dueWords: null }),
  minutes_doubts: () => ({
    doubts: [
      {
        key: 'd1',
        isSettled: false,
        whereWords: 'What the midwife said',
        sentence: 'The record writes this name otherwise.',
        was: 'Wisniewsky',
        mend: 'Wiśniewski',
        place: { room: 'hold', section: 'contributions', pointer: '', item: null },
      },
    ],
  }),
  action_mend: () => ({ mended: null }),
  day_read: () => ({ date: '2026-07-08', words: '8 July 2026' }),
};

/** This answers as the window would. */
export const invoke = (_command: string, { name }: { name: string }): Promise<unknown> =>
  Promise.resolve(answers[name]?.() ?? view());
