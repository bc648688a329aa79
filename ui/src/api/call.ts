// The one way out of the screens. Nothing else talks to the window.

import { invoke } from '@tauri-apps/api/core';
import { getCurrentWindow } from '@tauri-apps/api/window';
import type { Commands } from './bindings/Commands';

/** What went wrong with a call: a refusal to read, a stale save, a fault with a reference, or a
 * locked program. */
export interface Trouble {
  kind: 'refusal' | 'fault' | 'locked' | 'stale';
  code: string;
  sentence: string;
}

/** This carries a trouble through `throw`. Its message is the code: the sentence may name people. */
export class CallError extends Error {
  readonly trouble: Trouble;

  constructor(trouble: Trouble) {
    super(trouble.code);
    this.name = 'CallError';
    this.trouble = trouble;
  }
}

const running = new Set<Promise<unknown>>();

/**
 * This waits until every call has its answer, and whatever such an answer led to as well: a day is read before it is
 * kept. A call that failed has its answer too.
 */
export async function answered(): Promise<void> {
  do {
    await Promise.allSettled(running);
    // What comes of an answer is asked for before the next turn.
    await new Promise((resolve) => setTimeout(resolve));
  } while (running.size > 0);
}

/** This tells the window to close, as its own button does. */
export function close(): Promise<void> {
  return getCurrentWindow().close();
}

/** This lets the window go that was told to close. */
export async function leave(): Promise<void> {
  await invoke('leave');
}

/** This asks the program for one thing and gives its reply, or throws a {@link CallError}. */
export async function call<K extends keyof Commands>(
  name: K,
  request: Commands[K]['request'],
): Promise<Commands[K]['reply']> {
  const answer = invoke<Commands[K]['reply']>('call', { name, request });
  running.add(answer);
  try {
    return await answer;
  } catch (cause) {
    throw new CallError(troubleIn(cause));
  } finally {
    running.delete(answer);
  }
}

/** This reads what Rust rejected with; anything else is a fault without a reference. */
export function troubleIn(cause: unknown): Trouble {
  const value: unknown = typeof cause === 'string' ? parsed(cause) : cause;
  if (isTrouble(value)) {
    return value;
  }
  return { kind: 'fault', code: 'unknown', sentence: '' };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isTrouble(value: unknown): value is Trouble {
  return (
    typeof value === 'object' &&
    value !== null &&
    'kind' in value &&
    typeof value.kind === 'string' &&
    ['refusal', 'fault', 'locked', 'stale'].includes(value.kind) &&
    'code' in value &&
    typeof value.code === 'string' &&
    'sentence' in value &&
    typeof value.sentence === 'string'
  );
}
