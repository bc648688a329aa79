// From a finding to the very place of its cure: the row to open and the field to put the focus in.

import { tick } from 'svelte';
import type { CaseFile, Finding } from '../api';
import { FIELD_OF_CLAIM, FORM_FIELD_OF_CLAIM, SECTION_OF_CLAIM } from './cures';

/** What is to be put right or looked at in a case: a finding, or a place where something was found. */
export type Target = Pick<Finding, 'rule' | 'name' | 'place'> & Partial<Pick<Finding, 'about'>>;

/** Where somebody wants to go within a room. */
export interface Aim {
  /** The code of the rule, by which a board knows its row. */
  rule: string;
  /** What the rule claims, as in "health_visitor_told": it names the role where a row is missing. */
  name: string;
  section: string;
  /** The entries that may be meant, the surest first. */
  items: string[];
  /** The field within the entry. */
  field: string | null;
  /** The mark of a button to press: a command does what the room's own button does. */
  press?: string;
}

/** This reads a finding's place against the case file. */
export function aimOf(file: CaseFile, finding: Target): Aim {
  const { section, pointer, item } = finding.place;
  const { anchor, field } = along(file, pointer);
  const items = [item, anchor, finding.about?.id].filter((id): id is string => typeof id === 'string');
  return { rule: finding.rule, name: finding.name, section, items: [...new Set(items)], field };
}

/** This aims at one entry, as a search or a command does. */
export function aimAt(item: string, field: string | null = null): Aim {
  return { rule: '', name: '', section: '', items: [item], field };
}

/** This aims at a part of the room. */
export function aimAtSection(section: string): Aim {
  return { rule: '', name: '', section, items: [], field: null };
}

/** This aims at a button of the room. */
export function aimToPress(mark: string): Aim {
  return { rule: '', name: '', section: '', items: [], field: null, press: mark };
}

/** This says whether an entry is meant. */
export function isMeant(aim: Aim | undefined, id: string | null | undefined): boolean {
  return aim !== undefined && typeof id === 'string' && aim.items.includes(id);
}

/** This gives the entry of a list that is meant, to open it. */
export function meant(aim: Aim | undefined, entries: readonly { id: string }[]): string {
  for (const item of aim?.items ?? []) {
    if (entries.some((entry) => entry.id === item)) {
      return item;
    }
  }
  return '';
}

// The last entry with an id on the way of a pointer, and the name of the field below it. Without one, the
// first name of the way stands for it: "birthPlan".
function along(file: CaseFile, pointer: string): { anchor: string | null; field: string | null } {
  const names = pointer
    .split('/')
    .slice(1)
    .map((name) => name.replaceAll('~1', '/').replaceAll('~0', '~'));
  let at: unknown = file;
  let anchor: string | null = names[0] ?? null;
  let field: string | null = names[1] ?? null;
  names.forEach((name, index) => {
    at = typeof at === 'object' && at !== null ? Reflect.get(at, name) : undefined;
    if (typeof at === 'object' && at !== null && 'id' in at && typeof at.id === 'string') {
      anchor = at.id;
      field = names[index + 1] ?? null;
    }
  });
  return { anchor, field };
}

const FIELD =
  'input:not([disabled]), select:not([disabled]), textarea:not([disabled]), [data-first], button:not([disabled])';

/**
 * This puts the focus where an aim leads, once the room is drawn: in the field, else in the entry's first
 * field, else at the section. Without any of them the heading keeps the focus.
 */
export async function focusOn(aim: Aim, room: HTMLElement): Promise<void> {
  await tick();
  if (aim.press) {
    room.querySelector<HTMLElement>(`[data-testid="${aim.press}"]`)?.click();
    return;
  }
  const place = placeOf(aim, room);
  if (!place) {
    return;
  }
  const field = place.matches(FIELD) ? place : first(place);
  place.closest('details')?.setAttribute('open', '');
  (field ?? place).scrollIntoView({ block: 'center' });
  field?.focus({ preventScroll: true });
}

function placeOf(aim: Aim, room: HTMLElement): HTMLElement | null {
  const marked = (mark: 'item' | 'section', value: string) =>
    Array.from(room.querySelectorAll<HTMLElement>(`[data-${mark}]`)).find(
      (each) => each.dataset[mark] === value,
    );
  const named = (id: string | undefined) => {
    const found = id === undefined ? null : document.getElementById(id);
    return found && room.contains(found) ? found : null;
  };
  const form = named(FORM_FIELD_OF_CLAIM[aim.name]);
  if (form) return form;
  for (const field of [FIELD_OF_CLAIM[aim.name], aim.field]) {
    for (const item of field ? aim.items : []) {
      const found = named(`${item}-${field}`);
      if (found) return found;
    }
  }
  for (const item of aim.items) {
    const entry = marked('item', item);
    if (entry) return entry;
  }
  const sections = [SECTION_OF_CLAIM[aim.name], aim.field, aim.section];
  return (
    sections.map((each) => (each ? (marked('section', each) ?? named(each)) : undefined)).find(Boolean) ??
    null
  );
}

// The fields of an editor come before the buttons of the row that it belongs to.
function first(place: HTMLElement): HTMLElement | null {
  return (
    place.querySelector<HTMLElement>(
      'input:not([disabled]), select:not([disabled]), textarea:not([disabled])',
    ) ?? place.querySelector<HTMLElement>(FIELD)
  );
}
