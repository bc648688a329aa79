// The one way out of the screens. Nothing else talks to the window.

import { invoke } from '@tauri-apps/api/core';
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

/** This asks the program for one thing and gives its reply, or throws a {@link CallError}. */
export async function call<K extends keyof Commands>(
  name: K,
  request: Commands[K]['request'],
): Promise<Commands[K]['reply']> {
  try {
    return await invoke<Commands[K]['reply']>('call', { name, request });
  } catch (cause) {
    throw new CallError(troubleIn(cause));
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
