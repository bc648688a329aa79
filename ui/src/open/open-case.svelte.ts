// The case that is open: what Rust last sent, and the one way to change it.

import {
  call,
  CallError,
  type CaseView,
  type Change,
  type ConferenceChange,
  type Effect,
  type Trouble,
} from '../api';
import { content } from '../content';
import type { Aim } from './aim';
import { Asked } from './asked.svelte';
import { Draft } from './draft.svelte';
import { emptyUsual, type Usual } from './usual';

type Standing = 'saved' | 'saving' | 'notSaved';

/** This holds one open case and sends changes one after the other, each from the revision before it. */
export class OpenCase {
  view = $state.raw<CaseView>() as CaseView;
  standing = $state<Standing>('saved');
  /** What was done last, for the line that offers to undo it. */
  said = $state('');
  trouble = $state.raw<Trouble>();
  /** The exclusions of those who are out of the room now: whoever goes to another room and back has not called them in. */
  outNow = $state.raw<readonly string[]>([]);
  /** What is typed on the page that sets a conference up: it outlives the page until it is recorded. */
  usual = $state<Usual>(emptyUsual());
  /** Where somebody was sent: the room opens that entry and puts the focus there. */
  aim = $state.raw<Aim>();

  #queue: Promise<unknown> = Promise.resolve();
  readonly #drafts: Record<string, Draft> = {};
  readonly #asked: Record<string, unknown> = {};
  readonly #onlocked: () => void;

  constructor(view: CaseView, onlocked: () => void) {
    this.view = view;
    this.#onlocked = onlocked;
  }

  get file() {
    return this.view.caseFile;
  }

  /** The conference that the view is about. */
  get conference() {
    return this.file.conferences.find((each) => each.id === this.view.conference);
  }

  /**
   * The conference whose plan is carried out: the one in view, or where that is still to come the last that was held.
   * A review that is only planned has no core group yet.
   */
  get followed() {
    const held = this.file.conferences.filter((each) => each.state === 'held');
    const inView = this.conference;
    return inView?.state === 'held' ? inView : (held.at(-1) ?? inView);
  }

  /** This gives what is being written of what is said in a conference: it outlives the room it is typed in. */
  draftOf(conference: string | null): Draft {
    return (this.#drafts[conference ?? ''] ??= new Draft());
  }

  /** This gives what waits in one place until somebody has seen what it would move: it outlives the room. */
  askedIn<P>(place: string, makes: (group: string, patches: P[]) => Change): Asked<P> {
    return (this.#asked[place] ??= new Asked<P>(this, makes)) as Asked<P>;
  }

  /**
   * This sends one change and says whether it was accepted. A change that keeps the rest of an entry as it is
   * is given as a function: it is made when its turn comes, from what the change before it left.
   */
  change(change: Change | (() => Change), said = ''): Promise<boolean> {
    return this.#next(async () => {
      const now = typeof change === 'function' ? change() : change;
      this.view = await call('case_change', { ...this.#at(), change: now });
      this.said = said;
    });
  }

  /** This sends several changes, of which either all are made or none. */
  changeAll(changes: () => Change[], said = ''): Promise<boolean> {
    return this.#next(async () => {
      this.view = await call('case_change_all', { ...this.#at(), changes: changes() });
      this.said = said;
    });
  }

  /** This sends one change within the conference in view. */
  act(act: ConferenceChange | (() => ConferenceChange), said = ''): Promise<boolean> {
    const conference = this.view.conference;
    if (conference === null) {
      return Promise.resolve(false);
    }
    return this.change(
      () => ({ change: 'inConference', conference, act: typeof act === 'function' ? act() : act }),
      said,
    );
  }

  /** This undoes the latest change, or the one with this number in the history. */
  undo(sequence: number | null = null): Promise<boolean> {
    return this.#next(async () => {
      this.view = await call('case_undo', { ...this.#at(), sequence });
      this.said = content.done.undone;
    });
  }

  /** This shows another conference of the case. */
  show(conference: string): Promise<boolean> {
    return this.#next(async () => {
      this.view = await call('case_view', { id: this.view.id, conference });
    });
  }

  /** This fetches the case as it is now, after somebody else changed it. */
  refresh(): Promise<boolean> {
    return this.#next(async () => {
      this.view = await call('case_view', { id: this.view.id, conference: this.view.conference });
    });
  }

  /** This does anything else that changes the case, in its turn. */
  replace(ask: (at: { id: string; revision: number }) => Promise<CaseView>, said = ''): Promise<boolean> {
    return this.#next(async () => {
      this.view = await ask({ id: this.view.id, revision: this.view.revision });
      this.said = said;
    });
  }

  /** This says what a change would move, in its turn. Nothing is kept; without an answer something was refused. */
  async wouldMove(change: () => Change): Promise<Effect[] | undefined> {
    let effects: Effect[] | undefined;
    await this.#next(async () => {
      effects = (await call('change_try', { ...this.#at(), change: change() })).effects;
    });
    return effects;
  }

  #at() {
    return { id: this.view.id, revision: this.view.revision, conference: this.view.conference };
  }

  #next(run: () => Promise<void>): Promise<boolean> {
    const mine = this.#queue.then(async () => {
      this.standing = 'saving';
      this.trouble = undefined;
      try {
        await run();
        this.standing = 'saved';
        return true;
      } catch (cause) {
        this.#fail(cause);
        return false;
      }
    });
    // What broke is told to whoever asked; what comes after it is done all the same.
    this.#queue = mine.catch(() => undefined);
    return mine;
  }

  #fail(cause: unknown) {
    this.standing = 'notSaved';
    if (!(cause instanceof CallError)) {
      throw cause;
    }
    if (cause.trouble.kind === 'locked') {
      this.#onlocked();
    }
    this.trouble = cause.trouble;
  }
}
