// A usual preparation, typed on one page: what is still to be asked for it, and the changes that it stands for.

import type {
  BoardRow,
  CaseFile,
  Change,
  Concern,
  Conference,
  Contact,
  Party,
  PersonName,
  Professional,
  Role,
} from '../api';
import { content } from '../content';
import { newConcern, newConference, newInvitation, newNotice, newPerson, newProfessional } from './entries';
import { newFatherRecord } from './entries-people';
import { isFatherOrPartner } from './family';
import { fullName } from './names';

/** Who is asked to every conference. */
const PARTNERS: readonly Role[] = ['chair', 'socialWorker', 'midwife', 'healthVisitor', 'gp', 'police'];

/** Who of them is told first. */
const TOLD_FIRST: readonly Role[] = ['midwife', 'healthVisitor', 'gp', 'police'];

/** What was typed. It is kept with the open case until it is recorded. */
export interface Usual {
  on: string;
  startsAt: string;
  venue: string;
  father: string;
  /** What was tried to find him, where nobody knows who he is. */
  fatherTried: string;
  /** The kinds of concern; the last is the one still to be chosen. */
  concerns: { what: string }[];
  /** By role. */
  names: Partial<Record<Role, string>>;
  /** By role: the day each was told. */
  told: Partial<Record<Role, string>>;
  /** Whether somebody said that the invitations went out today. */
  isSent: boolean;
}

/** What Rust read of it. */
export interface UsualRead {
  on: string | null;
  startsAt: string | null;
  father: PersonName | null;
  names: Partial<Record<Role, PersonName>>;
  told: Partial<Record<Role, string>>;
}

/** What the page still asks for. */
export interface Gaps {
  on: boolean;
  startsAt: boolean;
  venue: boolean;
  father: boolean;
  concern: boolean;
  partners: { role: Role; name: boolean; told: boolean }[];
}

export function emptyUsual(): Usual {
  return {
    on: '',
    startsAt: '',
    venue: '',
    father: '',
    fatherTried: '',
    concerns: [{ what: '' }],
    names: {},
    told: {},
    isSent: false,
  };
}

/** This says what is not recorded yet of what a usual preparation asks; `called` are the roles that concerns call for. */
export function gapsOf(
  file: CaseFile,
  conference: Conference | undefined,
  board: BoardRow[],
  called: readonly Role[],
): Gaps {
  const isNamed = (role: Role) =>
    role === 'chair'
      ? conference?.chair.professional != null
      : conference
        ? !board.some((row) => row.role === role && isGap(row))
        : file.professionals.some((each) => each.role === role);
  const isTold = (role: Role) =>
    file.notices.some((each) => each.role === role && (each.toldOn !== null || each.notToldBecause));
  const unnamed = board.flatMap((row) => (row.role && isGap(row) ? [row.role] : []));
  const roles = [...new Set([...PARTNERS, ...unnamed, ...called])];
  return {
    on: !conference?.on,
    startsAt: !conference?.startsAt,
    venue: !conference?.venue,
    father: !file.people.some(isFatherOrPartner) && !file.noFatherRecordedBecause,
    concern: file.concerns.length === 0,
    partners: roles
      .map((role) => ({
        role,
        name: called.includes(role) ? !file.professionals.some((each) => each.role === role) : !isNamed(role),
        told: TOLD_FIRST.includes(role) && !isTold(role),
      }))
      .filter(({ name, told }) => name || told),
  };
}

function isGap(row: BoardRow): boolean {
  return !row.name && row.state === 'missing';
}

/** This gives the changes: what was left empty gives none, and nobody is asked who has no name. */
export function changesOf(
  usual: Usual,
  read: UsualRead,
  contacts: Contact[],
  file: CaseFile,
  known: Conference | undefined,
  today: string,
): Change[] {
  const changes: Change[] = [];
  const asked: Party[] = [];
  if (!known) {
    const mothers = file.people.filter((person) => person.role === 'mother');
    asked.push(...mothers.map((person): Party => ({ kind: 'person', id: person.id })));
  }
  if (read.father) {
    const person = { ...newPerson('father'), name: read.father, father: newFatherRecord() };
    changes.push({ change: 'putPerson', person });
    asked.push({ kind: 'person', id: person.id });
  } else if (usual.fatherTried.trim() !== '') {
    changes.push({ change: 'explainNoFather', because: usual.fatherTried.trim() });
  }
  for (const { what } of usual.concerns.filter((each) => each.what !== '')) {
    changes.push({
      change: 'putConcern',
      concern: { ...newConcern(), what: what as Concern['what'] },
    });
  }
  const { conference, change } = arranged(usual, read, known);
  if (change) changes.push(change);
  const act = (now: Extract<Change, { change: 'inConference' }>['act']): Change => ({
    change: 'inConference',
    conference: conference.id,
    act: now,
  });
  const roles = new Set([...Object.keys(read.names), ...Object.keys(read.told)] as Role[]);
  for (const role of roles) {
    const name = read.names[role];
    const professional = name ? named(role, name, contacts) : undefined;
    const there = professional ?? file.professionals.find((each) => each.role === role);
    const told: Party | null = there ? { kind: 'professional', id: there.id } : null;
    if (professional) changes.push({ change: 'putProfessional', professional });
    const toldOn = read.told[role];
    if (toldOn) changes.push({ change: 'recordNotice', notice: { ...newNotice(role), told, toldOn } });
    if (professional && role === 'chair') {
      changes.push(
        act({ act: 'appointChair', chair: { ...conference.chair, professional: professional.id } }),
      );
    } else if (professional) {
      asked.push({ kind: 'professional', id: professional.id });
    }
  }
  // An invitation is prepared until somebody says that it went out, and it goes out for a day.
  const sentOn = usual.isSent && conference.on !== null ? today : null;
  for (const party of asked) {
    const role = roleOf(party, changes);
    changes.push(act({ act: 'invitePerson', invitation: { ...newInvitation(), party, role, sentOn } }));
  }
  return changes;
}

/** This plans the conference, or fills in what the planned one still lacks. */
function arranged(usual: Usual, read: UsualRead, known: Conference | undefined) {
  const base = known ?? { ...newConference(), agenda: [...content.agenda.usual] };
  const conference: Conference = {
    ...base,
    on: read.on ?? base.on,
    startsAt: read.startsAt ?? base.startsAt,
    venue: usual.venue.trim() || base.venue,
  };
  if (!known) return { conference, change: { change: 'planConference', conference } as Change };
  const isSame =
    known.on === conference.on && known.startsAt === conference.startsAt && known.venue === conference.venue;
  const { kind, on, startsAt, venue, mode, purpose, minuteTaker, requestedOn } = conference;
  const arrangement = { kind, on, startsAt, venue, mode, purpose, minuteTaker, requestedOn };
  const change: Change = {
    change: 'inConference',
    conference: known.id,
    act: { act: 'rearrange', arrangement },
  };
  return { conference, change: isSame ? undefined : change };
}

function roleOf(party: Party, changes: Change[]): Role | null {
  const made = changes.find((each) => each.change === 'putProfessional' && each.professional.id === party.id);
  return made?.change === 'putProfessional' ? made.professional.role : null;
}

/** This makes a professional of a name; a contact of the office brings the rest along. */
export function named(role: Role, name: PersonName, contacts: Contact[]): Professional {
  const known = contacts.find((each) => each.role === role && fullName(each.name) === fullName(name));
  return {
    ...newProfessional(role),
    name: known?.name ?? name,
    title: known?.title ?? null,
    agency: known?.agency ?? null,
    email: known?.email ?? null,
    telephone: known?.telephone ?? null,
  };
}
