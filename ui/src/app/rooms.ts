// The rooms of a case in the order of the work, and where each finding belongs.

import type { CaseFile, CaseView, Finding, Ruler } from '../api';
import { content } from '../content';
import type { Target } from '../open/aim';
import type { FindingView, RoomLink, RulerMark, RulerView } from '../parts/types';

/** The rooms that a case has. */
export type RoomId = keyof typeof content.rooms;

const WITHIN_PREPARE: RoomId[] = ['people', 'concerns', 'told', 'invitations', 'reports', 'agenda', 'legal'];
const ORDER: RoomId[] = [
  'prepare',
  ...WITHIN_PREPARE,
  'hold',
  'plan',
  'minutes',
  'share',
  'after',
  'history',
];

/** Which room a section of Prepare is in; a section that is a room's own name needs no line. */
const SECTIONS: Record<string, RoomId> = {
  father: 'people',
  fathers: 'people',
  person: 'people',
  professionals: 'people',
  referral: 'told',
  notices: 'told',
  strategy: 'told',
};

/** What is arranged with the conference itself, although its rule speaks of people. */
const ARRANGED = ['separate_attendance_considered', 'minute_taker_apart'];

/** This gives the room where a finding is put right. */
export function roomOf(finding: Target): RoomId {
  const { room, section } = finding.place;
  // The chair is named where the conference is arranged.
  if (section === 'chair') return 'prepare';
  if (finding.place.pointer.includes('/exclusions')) return 'hold';
  if (finding.place.pointer.startsWith('/assessment')) return 'legal';
  if (ARRANGED.includes(finding.name)) return 'prepare';
  if (room === 'prepare') {
    return WITHIN_PREPARE.find((each) => each === section) ?? SECTIONS[section] ?? 'prepare';
  }
  return ORDER.find((each) => each === room) ?? 'prepare';
}

/** This gives the conference that a finding is about, where it is about one. */
export function conferenceOf(file: CaseFile, finding: Target): string | null {
  const position = /^\/conferences\/(\d+)/.exec(finding.place.pointer)?.[1];
  return position === undefined ? null : (file.conferences[Number(position)]?.id ?? null);
}

/** This gives the findings that a room shows, worst first as Rust sorted them, and how many checks it has. */
export function findingsOf(
  view: CaseView,
  room: RoomId,
): { open: FindingView[]; lines: FindingView[]; checks: number } {
  const open = view.findings
    .filter((finding) => belongs(finding, room))
    .map((finding, index) => shown(finding, index));
  const settled = view.settled
    .filter((checks) => belongs(checks, room))
    .reduce((sum, { count }) => sum + count, 0);
  return { open, lines: grouped(open), checks: open.length + settled };
}

const SAME = 3;

// Rules that say the very same are one line, and so is a rule that says the same of many people; the others stand
// behind it, each with its own reason.
function grouped(open: FindingView[]): FindingView[] {
  const lines: FindingView[] = [];
  const taken = new Set<FindingView>();
  for (const finding of open) {
    if (taken.has(finding)) continue;
    const left = open.filter((each) => !taken.has(each) && each.state === finding.state);
    const equal = left.filter((each) => each.summary === finding.summary);
    const ofRule = left.filter((each) => each.rule === finding.rule);
    const alike = equal.length > 1 ? equal : ofRule.length < SAME ? [finding] : ofRule;
    alike.forEach((each) => taken.add(each));
    lines.push(alike.length === 1 ? finding : { ...finding, alike: alike.slice(1) });
  }
  return lines;
}

function belongs(finding: Target, room: RoomId): boolean {
  const own = roomOf(finding);
  return own === room || (room === 'prepare' && WITHIN_PREPARE.includes(own));
}

function shown(finding: Finding, index: number): FindingView {
  const { source } = finding;
  return {
    id: `${finding.rule}-${index}`,
    rule: finding.rule,
    state: finding.verdict,
    summary: finding.summary,
    why: finding.why,
    putRight: finding.remedy ?? '',
    sources: [
      {
        title: source.title,
        authority: words(source.authority),
        ...(source.edition ? { edition: source.edition } : {}),
        ...(source.pinpoint ? { pinpoint: source.pinpoint } : {}),
        ...(source.figure ? { figure: source.figure } : {}),
        ...(source.words ? { words: source.words } : {}),
      },
    ],
    place: roomOf(finding),
    finding,
  };
}

/** This writes "statutoryGuidance" as "Statutory guidance". */
function words(name: string): string {
  const spaced = name.replaceAll(/([A-Z])/g, (letter) => ` ${letter.toLowerCase()}`).trim();
  return spaced.charAt(0).toUpperCase() + spaced.slice(1);
}

/** This gives the list of rooms with what is not right in each. */
export function roomLinks(view: CaseView): RoomLink[] {
  return ORDER.map((id) => {
    const { lines } = findingsOf(view, id);
    const worst = lines[0]?.state;
    return {
      id,
      label: content.rooms[id],
      count: lines.length,
      ...(worst ? { worst } : {}),
      ...(WITHIN_PREPARE.includes(id) ? { within: 'prepare' } : {}),
    };
  });
}

/** This says whether a name is a room. */
export function isRoom(id: string): id is RoomId {
  return ORDER.some((each) => each === id);
}

const KINDS: Record<Exclude<Ruler['marks'][number]['kind'], 'window'>, RulerMark['kind']> = {
  limit: 'limit',
  deadline: 'limit',
  conference: 'conference',
  dueDate: 'dueDate',
  birth: 'birth',
};

// What runs out next comes as a whole sentence, or as a label with its day.
function sentenceOf(next: NonNullable<Ruler['next']>): string {
  return next.words.endsWith('.') ? next.words : `${next.label}: ${next.words}`;
}

/** This places what Rust reckoned on the ruler. Without a due date there is no ruler. */
export function rulerOf(ruler: Ruler): RulerView | undefined {
  if (!ruler.today) {
    return undefined;
  }
  const marks: RulerMark[] = [];
  for (const mark of ruler.marks) {
    if (mark.kind !== 'window') {
      marks.push({
        id: mark.id,
        day: mark.toDays,
        kind: KINDS[mark.kind],
        label: mark.label,
        when: mark.when,
        ...(mark.verdict ? { state: mark.verdict } : {}),
      });
    }
  }
  if (!marks.some((mark) => mark.kind === 'dueDate')) {
    ruler.dueDates.forEach((due, index) =>
      marks.push({
        id: `due-date-${index}`,
        day: due.days,
        kind: 'dueDate',
        label: content.prepare.dueDate,
        when: due.words,
      }),
    );
  }
  return {
    lastDay: ruler.lastDay,
    today: {
      day: ruler.today.days,
      label: `${content.ruler.today} ${ruler.today.gestation}`,
      when: ruler.today.words,
    },
    windows: ruler.marks
      .filter((mark) => mark.kind === 'window')
      .map((mark) => ({
        id: mark.id,
        from: mark.fromDays,
        until: mark.toDays,
        label: mark.label,
        when: mark.when,
      })),
    marks,
    ...(ruler.next ? { next: { sentence: sentenceOf(ruler.next), state: ruler.next.verdict } } : {}),
  };
}
