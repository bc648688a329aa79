import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import type { Effect } from '../src/api';
import { content } from '../src/content';
import { look, take } from '../src/look/look.svelte';
import WouldMove from '../src/parts/WouldMove.svelte';
import { faultsIn } from './axe';

const effect: Effect = {
  rule: 'T02',
  before: 'The conference is due by 13 July 2026.',
  verdictBefore: 'due',
  dueBefore: '2026-07-13',
  after: 'The conference is 3 days late.',
  verdictAfter: 'notMet',
  dueAfter: '2026-07-05',
};

function shown(effects: Effect[]) {
  const [onkeep, onleave] = [vi.fn(), vi.fn()];
  const { container } = render(WouldMove, { effects, keepWords: 'Use this due date', onkeep, onleave });
  return { container, onkeep, onleave };
}

describe('what would move', () => {
  it('says how each rule stands now and would stand, in words', async () => {
    const { container } = shown([effect]);
    expect(container.textContent).toContain(effect.after);
    expect(container.textContent).toContain(content.effects.before(effect.before ?? ''));
    expect(container.textContent).toContain(content.states.notMet);
    expect(await faultsIn(container)).toEqual([]);
  });

  it('says so when nothing would', () => {
    const { container } = shown([]);
    expect(container.textContent).toContain(content.effects.none);
  });

  it('keeps nothing until somebody says so', async () => {
    const { onkeep, onleave } = shown([effect]);
    expect(onkeep).not.toHaveBeenCalled();
    await userEvent.click(screen.getByTestId('leave-move'));
    expect(onleave).toHaveBeenCalledOnce();
    await userEvent.click(screen.getByTestId('keep-move'));
    expect(onkeep).toHaveBeenCalledOnce();
  });
});

describe('the look', () => {
  it('is taken from the settings, and as the computer has it where they name none that is known', () => {
    take({ theme: 'contrast', textSize: '200' });
    expect(look).toMatchObject({ theme: 'contrast', textSize: '200' });
    take({ theme: 'plaid', textSize: null });
    expect(look).toMatchObject({ theme: 'system', textSize: '100' });
  });
});
