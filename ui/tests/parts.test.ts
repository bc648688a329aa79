import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { createRawSnippet } from 'svelte';
import { describe, expect, it, vi } from 'vitest';
import { content } from '../src/content';
import { lentNow, press } from '../src/keys/keys.svelte';
import CommandPalette, { matching } from '../src/parts/CommandPalette.svelte';
import DateInput from '../src/parts/DateInput.svelte';
import FindingsPanel from '../src/parts/FindingsPanel.svelte';
import Hidden from '../src/parts/Hidden.svelte';
import KeysHelp from '../src/parts/KeysHelp.svelte';
import Rooms from '../src/parts/Rooms.svelte';
import Ruler from '../src/parts/Ruler.svelte';
import StateSign from '../src/parts/StateSign.svelte';
import Withheld from '../src/parts/Withheld.svelte';
import { findings, rooms, ruler } from '../preview/family';
import { faultsIn } from './axe';

const words = (text: string) => createRawSnippet(() => ({ render: () => `<span>${text}</span>` }));

describe('a state', () => {
  it.each(['met', 'due', 'notMet', 'cannotTell', 'notApplicable'] as const)(
    '%s is said in a word',
    (state) => {
      render(StateSign, { state });
      expect(screen.getByText(content.states[state])).toBeInstanceOf(HTMLElement);
    },
  );
});

describe('the ruler', () => {
  it('has an equal table with a row for today, each window and each mark', () => {
    const { container } = render(Ruler, { view: ruler });
    const rows = container.querySelectorAll('tbody tr');
    expect(rows).toHaveLength(1 + ruler.windows.length + ruler.marks.length);
  });

  it('names what runs out next, and the mark that one points at', async () => {
    render(Ruler, { view: ruler });
    const reading = screen.getByTestId('ruler-reading');
    expect(reading.textContent).toContain(ruler.next?.sentence);
    await userEvent.tab();
    await userEvent.keyboard('{End}');
    expect(reading.textContent).toContain('Due date by last period');
    await userEvent.keyboard('{ArrowLeft}');
    expect(reading.textContent).toContain('Due date by scan');
  });

  it('has no faults for axe', async () => {
    const { container } = render(Ruler, { view: ruler });
    expect(await faultsIn(container)).toEqual([]);
  });
});

describe('findings', () => {
  it('open their reason and its source, and lead to the cure', async () => {
    const onputright = vi.fn();
    render(FindingsPanel, { findings, outOf: 23, onputright });
    const why = screen.getAllByRole('button', { name: content.findings.why });
    const first = why[0];
    expect(first?.getAttribute('aria-expanded')).toBe('false');
    if (first) await userEvent.click(first);
    expect(first?.getAttribute('aria-expanded')).toBe('true');
    const cure = screen.getAllByRole('button', { name: content.findings.putRight });
    expect(cure, 'a finding without a place offers no way to it').toHaveLength(3);
    if (cure[1]) await userEvent.click(cure[1]);
    expect(onputright).toHaveBeenCalledWith(findings[1]);
  });

  it('are put right by figures, counted over those that have a cure, while nobody types', () => {
    const onputright = vi.fn();
    const { unmount } = render(FindingsPanel, { findings, onputright });
    const cures = findings.filter((finding) => finding.place);
    expect(screen.getAllByText(/^[1-9]$/, { selector: 'li kbd' })).toHaveLength(cures.length);
    press(new KeyboardEvent('keydown', { key: '2' }));
    expect(onputright).toHaveBeenLastCalledWith(cures[1]);
    const keys = lentNow().filter((one) => one.label === content.findings.byKey(cures[0]?.summary ?? ''));
    expect(
      keys.map((one) => one.keys),
      'the keys dialog shows it',
    ).toEqual(['1']);
    expect(keys[0]?.whileTyping, 'a figure that is typed in a field is a figure').toBeFalsy();
    unmount();
    expect(press(new KeyboardEvent('keydown', { key: '2' })), 'the figures go with the list').toBe(false);
  });

  it('stand in the list of keys as one line, from the first figure to the last, said aloud too', () => {
    const { unmount } = render(FindingsPanel, { findings, onputright: () => undefined });
    render(KeysHelp, { open: true, onclose: () => undefined });
    const [term] = screen.getAllByRole('term', { hidden: true });
    expect(term?.textContent.replaceAll(/\s+/g, ' ').trim()).toBe('1 to 3');
    expect(term?.querySelector('kbd')?.getAttribute('aria-hidden')).not.toBe('true');
    expect(screen.getByText(content.findings.byKeys)).toBeInstanceOf(HTMLElement);
    unmount();
  });

  it('fold away and say how many they are', async () => {
    render(FindingsPanel, { findings, onputright: () => undefined });
    await userEvent.click(screen.getByRole('button', { name: content.findings.fold }));
    expect(screen.getByRole('button', { name: content.findings.unfold(4) })).toBeInstanceOf(HTMLElement);
    expect(screen.queryAllByTestId('finding')).toHaveLength(0);
  });

  it('have no faults for axe', async () => {
    const { container } = render(FindingsPanel, { findings, outOf: 23, onputright: () => undefined });
    expect(await faultsIn(container)).toEqual([]);
  });
});

describe('the rooms', () => {
  it('say which one is open and how many things are not right in each', async () => {
    const { container } = render(Rooms, { rooms, current: 'told', onroom: () => undefined });
    expect(screen.getByTestId('room-told').getAttribute('aria-current')).toBe('page');
    expect(screen.getByTestId('room-plan').textContent).toContain(content.frame.notRight(4));
    expect(await faultsIn(container)).toEqual([]);
  });
});

describe('withheld text', () => {
  it('says from whom it is kept', async () => {
    const { container } = render(Withheld, { from: ['Tomasz Nowak'], children: words('14 Orchard Row') });
    expect(screen.getByTestId('withheld').textContent).toContain(`${content.withheld.keptFrom} Tomasz Nowak`);
    expect(await faultsIn(container)).toEqual([]);
  });
});

describe('a date field', () => {
  it('gives the text as it was typed', async () => {
    const onchange = vi.fn();
    const { container } = render(DateInput, { label: 'Asked on', onchange });
    await userEvent.type(screen.getByLabelText('Asked on'), '3/3/26');
    await userEvent.tab();
    expect(onchange).toHaveBeenCalledWith('3/3/26');
    expect(await faultsIn(container)).toEqual([]);
  });
});

describe('the commands', () => {
  const commands = [
    { id: 'a', label: 'Go to Invitations', within: 'Prepare', run: vi.fn() },
    { id: 'b', label: 'Go to Plan', run: vi.fn() },
  ];

  it('are found by any of their words in any order', () => {
    expect(matching(commands, 'prep invit').map((command) => command.id)).toEqual(['a']);
    expect(matching(commands, '')).toHaveLength(2);
    expect(matching(commands, 'zebra')).toHaveLength(0);
  });

  it('finds a name without its marks, and what begins so first', () => {
    const run = () => {};
    const commands = [
      { id: 'finding', label: 'The outcome was told without reasons', run },
      { id: 'father', label: 'Łukasz Wiśniewski', run },
    ];
    expect(matching(commands, 'lukasz').map((command) => command.id)).toEqual(['father']);
    expect(
      matching(commands, 'wi').map((command) => command.id),
      '“without” and “Wiśniewski” both begin so, and keep their order',
    ).toEqual(['finding', 'father']);
    expect(matching(commands, 'out').map((command) => command.id)).toEqual(['finding']);
  });

  it('run from the keyboard', async () => {
    const onclose = vi.fn();
    const { container } = render(CommandPalette, { open: true, commands, onclose });
    await userEvent.type(screen.getByTestId('palette-input'), 'go{ArrowDown}{Enter}');
    expect(commands[1]?.run).toHaveBeenCalledOnce();
    expect(onclose).toHaveBeenCalledOnce();
    expect(await faultsIn(container)).toEqual([]);
  });
});

describe('the hidden screen', () => {
  it('takes the focus, so that nothing is typed unseen', () => {
    render(Hidden, { onshow: () => undefined });
    expect(document.activeElement).toBe(screen.getByTestId('hidden'));
  });
});
