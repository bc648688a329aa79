// A usual preparation, typed on one page, as the changes that it stands for.

import type { CaseFile, Change, Concern, Contact, Party, Professional, Role } from '../api';
import { content } from '../content';
import { newConcern, newConference, newInvitation, newNotice, newPerson, newProfessional } from './entries';
import { newFatherRecord } from './entries-people';
import { fullName, nameFrom } from './names';

/** Who is asked to every conference, and who of them is told first. */
const PARTNERS: readonly { role: Role; isToldFirst: boolean }[] = [
  { role: 'chair', isToldFirst: false },
  { role: 'socialWorker', isToldFirst: false },
  { role: 'midwife', isToldFirst: true },
  { role: 'healthVisitor', isToldFirst: true },
  { role: 'gp', isToldFirst: true },
  { role: 'police', isToldFirst: true },
];

/** What was typed. */
export interface Usual {
  on: string;
  startsAt: string;
  venue: string;
  father: string;
  /** The kinds of concern; the last is the one still to be chosen. */
  concerns: { what: string }[];
  partners: { role: Role; isToldFirst: boolean; name: string; told: string }[];
}

/** The days that Rust read. */
export interface UsualDays {
  on: string | null;
  told: Record<string, string | null>;
}

export function emptyUsual(): Usual {
  const partners = PARTNERS.map((partner) => ({ ...partner, name: '', told: '' }));
  return { on: '', startsAt: '', venue: '', father: '', concerns: [{ what: '' }], partners };
}

/** This gives the changes: what was left empty gives none, but each partner is asked, named or not. */
export function changesOf(
  usual: Usual,
  days: UsualDays,
  contacts: Contact[],
  file: CaseFile,
  today: string,
): Change[] {
  const changes: Change[] = [];
  const family: Party[] = file.people
    .filter((person) => person.role === 'mother')
    .map((person) => ({ kind: 'person', id: person.id }));

  const fatherName = nameFrom(usual.father);
  if (fatherName) {
    const person = { ...newPerson('father'), name: fatherName, father: newFatherRecord() };
    changes.push({ change: 'putPerson', person });
    family.push({ kind: 'person', id: person.id });
  }
  for (const { what } of usual.concerns.filter((each) => each.what !== '')) {
    changes.push({
      change: 'putConcern',
      concern: { ...newConcern(), what: what as Concern['what'], raisedOn: today },
    });
  }

  const conference = {
    ...newConference(),
    on: days.on,
    startsAt: timeOf(usual.startsAt),
    venue: usual.venue.trim() || null,
    requestedOn: today,
    agenda: [...content.agenda.usual],
  };
  changes.push({ change: 'planConference', conference });
  const asked: { party: Party | null; role: Role | null }[] = family.map((party) => ({ party, role: null }));

  for (const { role, isToldFirst, name } of usual.partners) {
    const professional = named(role, name, contacts);
    const party: Party | null = professional ? { kind: 'professional', id: professional.id } : null;
    if (professional) changes.push({ change: 'putProfessional', professional });
    if (isToldFirst) {
      const toldOn = days.told[role] ?? null;
      if (toldOn) {
        changes.push({ change: 'recordNotice', notice: { ...newNotice(role), told: party, toldOn } });
      }
    }
    if (role !== 'chair') {
      asked.push({ party, role });
    } else if (professional) {
      changes.push({
        change: 'inConference',
        conference: conference.id,
        act: { act: 'appointChair', chair: { ...conference.chair, professional: professional.id } },
      });
    }
  }
  for (const { party, role } of asked) {
    const invitation = { ...newInvitation(), party, role, sentOn: today };
    changes.push({
      change: 'inConference',
      conference: conference.id,
      act: { act: 'invitePerson', invitation },
    });
  }
  return changes;
}

/** This makes a professional of a name; a contact of the office brings the rest along. */
export function named(role: Role, typed: string, contacts: Contact[]): Professional | null {
  const name = nameFrom(typed);
  if (!name) return null;
  const known = contacts.find((each) => each.role === role && fullName(each.name) === typed.trim());
  return {
    ...newProfessional(role),
    name: known?.name ?? name,
    title: known?.title ?? null,
    agency: known?.agency ?? null,
    email: known?.email ?? null,
    telephone: known?.telephone ?? null,
  };
}

// "9.30", "9:30" and "14" are how people write a time.
function timeOf(typed: string): string | null {
  const [, hour, minute] = /^(\d{1,2})(?:[:.](\d{2}))?$/.exec(typed.trim()) ?? [];
  return hour === undefined ? null : `${hour.padStart(2, '0')}:${minute ?? '00'}:00`;
}
