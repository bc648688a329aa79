import { describe, expect, it } from 'vitest';
import { CallError, troubleIn } from '../src/api';

describe('a call that fails', () => {
  it('gives the refusal as Rust sent it', () => {
    const refusal = { kind: 'refusal', code: 'stale', sentence: 'Somebody changed this first.' };
    expect(troubleIn(refusal)).toEqual(refusal);
    expect(troubleIn(JSON.stringify(refusal)), 'also when it comes as text').toEqual(refusal);
  });

  it('is a fault when it says nothing known', () => {
    expect(troubleIn('command call not allowed').kind).toBe('fault');
    expect(troubleIn({ kind: 'other' }).kind).toBe('fault');
  });

  it('never carries its sentence in the message, for a message may reach a log', () => {
    const error = new CallError({ kind: 'refusal', code: 'x', sentence: 'about a person' });
    expect(error.message).toBe('x');
  });
});
