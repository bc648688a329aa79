// The parts of a measure, and how the room was left.

import type { CaseOnMeasure, Tally } from '../../api';

/** A part of a measure: the cases that stand alike. */
export type Part = 'notMet' | 'cannotTell' | 'due' | 'met';

/** In the order of the picture, from what is as it should be to what is not. */
export const PARTS: Part[] = ['met', 'due', 'cannotTell', 'notMet'];

/** In the order in which one works. */
export const WORST_FIRST: Part[] = ['notMet', 'cannotTell', 'due', 'met'];

/** How the room was left, so that it stands the same when one comes back from a case. */
export interface Left {
  from: string | null;
  until: string | null;
  /** The measure that is open. */
  measure: string;
  part: Part | 'all';
}

/** This is the room as one enters it. */
export const ENTERED: Left = { from: null, until: null, measure: '', part: 'all' };

/** This gives the cases of a part, the worst first. */
export function casesOf(cases: CaseOnMeasure[], part: Part | 'all'): CaseOnMeasure[] {
  return WORST_FIRST.filter((each) => part === 'all' || part === each).flatMap((each) =>
    cases.filter((one) => one.verdict === each),
  );
}

/** A stretch of the picture. */
export interface Stretch {
  part: Part;
  count: number;
  x: number;
  width: number;
}

/** This places the parts of a measure along a line of that length; a part of which there is no case has none. */
export function stretches(tally: Tally, length: number): Stretch[] {
  const of = PARTS.reduce((sum, part) => sum + tally[part], 0);
  let x = 0;
  return PARTS.filter((part) => tally[part] > 0).map((part) => {
    const width = (tally[part] / of) * length;
    const stretch = { part, count: tally[part], x, width };
    x += width;
    return stretch;
  });
}

/** The lines of a hatching, cut at the edges by reckoning: what clips on the screen does not clip on paper. */
export function hatching(width: number, height: number, step: number, rises: boolean): string {
  const lines: string[] = [];
  for (let at = step - height; at < width; at += step) {
    const [from, to] = [Math.max(at, 0), Math.min(at + height, width)];
    const y = (x: number) => (rises ? height - (x - at) : x - at);
    lines.push(`M${short(from)} ${short(y(from))}L${short(to)} ${short(y(to))}`);
  }
  return lines.join('');
}

/** The dots of a stretch, each wholly inside it. */
export function dots(width: number, height: number, step: number): string {
  const places: string[] = [];
  for (let x = step / 2; x + 1 < width; x += step) {
    for (let y = step / 2; y + 1 < height; y += step) places.push(`M${short(x)} ${short(y)}h0`);
  }
  return places.join('');
}

const short = (figure: number) => String(Math.round(figure * 100) / 100);
