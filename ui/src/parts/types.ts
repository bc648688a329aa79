// The shapes that parts draw. Screens fill them from what Rust sends; nothing here is reckoned.

import type { Finding } from '../api';

/** How a rule stands. The words are in content.ts, the signs in StateSign. */
export type State = 'met' | 'due' | 'notMet' | 'cannotTell' | 'notApplicable';

/** A line of the list of rooms. */
export interface RoomLink {
  id: string;
  label: string;
  /** A room within a group (People in Prepare) stands one step in. */
  within?: string;
  /** How many things are not right in it. */
  count?: number;
  /** The worst of them, which gives the sign. */
  worst?: State;
}

/** Whose case the frame shows. All texts come ready to be read. */
export interface CaseHeading {
  who: string;
  /** The reference of the case, which stands on every sheet that is printed. */
  reference: string;
  gestationToday: string;
  due: string;
  /** Leads to the field of the due date, where none is recorded. */
  ondue?: () => void;
  /** A word beside the name, as for the invented family. */
  mark?: string;
}

/** A point on the ruler, placed in days since day 0 of the pregnancy. */
export interface RulerMark {
  id: string;
  day: number;
  kind: 'limit' | 'conference' | 'dueDate' | 'birth' | 'review' | 'event';
  label: string;
  when: string;
  state?: State;
}

/** A stretch of the ruler in which something belongs. */
export interface RulerWindow {
  id: string;
  from: number;
  until: number;
  label: string;
  when: string;
}

/** What the ruler shows. */
export interface RulerView {
  /** The last day drawn; 294 is 42+0. */
  lastDay: number;
  today: { day: number; label: string; when: string };
  windows: RulerWindow[];
  marks: RulerMark[];
  /** What runs out next, in one sentence, with the mark it belongs to. */
  next?: { sentence: string; markId?: string; state?: State };
}

/** Where a finding's figure comes from. */
export interface FindingSource {
  title: string;
  edition?: string;
  pinpoint?: string;
  authority: string;
  figure?: string;
  words?: string;
}

/** One thing that is not right yet, or cannot be told. */
export interface FindingView {
  id: string;
  rule: string;
  state: State;
  summary: string;
  why: string;
  putRight: string;
  sources: FindingSource[];
  /** Where the cure is; nothing when there is no single place. */
  place?: string;
  /** What the same rule says of others, in the same way. */
  alike?: FindingView[];
  /** The finding as Rust sent it. */
  finding?: Finding;
}

/** A choice in radios, boxes or a list. */
export interface Choice {
  value: string;
  text: string;
  hint?: string;
}

/** An error beside a field and in the summary above the form. */
export interface FieldError {
  fieldId: string;
  sentence: string;
}
