// Every case and everybody in it, from anywhere: what is typed is looked for across all cases.

import { call, CallError, type CaseView } from '../api';
import { content } from '../content';
import type { Command } from '../parts/CommandPalette.svelte';
import type { Target } from './aim';

/** The fewest letters that are looked for: one would find everything. */
const FEWEST = 2;

/**
 * This finds cases, and people and words in them. The case that is open has commands of its own and is left out. What
 * cannot be looked for is found nowhere: the list of commands is no place for troubles.
 */
export async function elsewhere(
  typed: string,
  openCase: string | undefined,
  onopen: (view: CaseView, to?: Target) => void,
): Promise<Command[]> {
  if (typed.trim().length < FEWEST) return [];
  const show = async (id: string, to?: Target) =>
    onopen(await call('case_view', { id, conference: null }), to);
  try {
    const { rows, found } = await call('case_list', {
      search: typed,
      order: 'need',
      only: 'all',
      toDo: 'pressing',
    });
    return [
      ...rows
        .filter((row) => row.id !== openCase)
        .map((row) => ({
          id: `case-${row.id}`,
          label: row.title,
          within: [content.palette.aCase, row.motherName].filter(Boolean).join(' · '),
          run: () => void show(row.id),
        })),
      ...found
        .filter((place) => place.case !== openCase)
        .map((place, index) => ({
          id: `found-${index}`,
          label: place.words,
          within: [place.kind, place.title].join(' · '),
          run: () => void show(place.case, { rule: '', name: '', place: place.place }),
        })),
    ];
  } catch (cause) {
    if (!(cause instanceof CallError)) throw cause;
    return [];
  }
}
