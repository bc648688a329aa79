// Every sentence of the screens, once. Findings and refusals bring their own from Rust.

import { assureContent } from './content/assure';
import { casesContent } from './content/cases';
import { conferenceContent } from './content/conference';
import { followContent } from './content/follow';
import { legalContent } from './content/legal';
import { peopleContent } from './content/people';
import { planContent } from './content/plan';
import { roomContent } from './content/room';
import { prepareContent } from './content/prepare';

export const content = {
  ...casesContent,
  ...assureContent,
  ...prepareContent,
  ...peopleContent,
  ...legalContent,
  ...conferenceContent,
  ...roomContent,
  ...planContent,
  ...followContent,

  product: 'Pre-birth conference',

  states: {
    met: 'Met',
    due: 'Due',
    notMet: 'Not met',
    cannotTell: 'Cannot tell',
    notApplicable: 'Does not apply',
  },

  frame: {
    skip: 'Skip to main content',
    cases: 'Cases',
    rooms: 'Sections of this case',
    notRight: (count: number) => (count === 1 ? '1 thing to put right' : `${count} things to put right`),
    gestation: (gestation: string) => `${gestation} today`,
    due: (day: string) => `due ${day}`,
    born: (day: string) => `born ${day}`,
    noDueDate: 'No due date recorded',
    commands: 'Commands',
    hide: 'Hide',
    conference: 'Conference shown here',
    lock: 'Lock',
  },

  ruler: {
    name: 'Where we are in the pregnancy',
    howTo: 'Use the left and right arrow keys to read each mark.',
    table: 'The pregnancy so far and what is to come',
    what: 'What',
    when: 'When',
    today: 'Today',
    due: 'due',
    next: 'Next',
    stands: 'Status',
    kinds: {
      limit: 'Limit',
      conference: 'Conference',
      dueDate: 'Due date',
      birth: 'Birth',
      review: 'Review',
      event: 'Event',
    },
  },

  findings: {
    title: 'Not right yet',
    allRight: 'Nothing to put right here.',
    outOf: (count: number, of: number) => `${count} of ${of} checks still open`,
    why: 'Why',
    putRight: 'Put it right',
    byKeys: 'Go to the finding with that number',
    byKey: (summary: string) => `Put it right: ${summary}`,
    equal: (count: number) =>
      count === 1 ? '1 more check waits for this' : `${count} more checks wait for this`,
    alike: (count: number) => (count === 1 ? '1 more like this' : `${count} more like this`),
    fold: 'Hide this list',
    unfold: (count: number) => `Not right yet: ${count}. Show the list`,
  },

  exported: {
    do: 'Save a copy of this case to a file',
    title: 'The case was saved to a file',
    warning: 'The file is not encrypted: anyone who has it can read it. Keep it as safe as a paper file.',
  },

  effects: {
    title: (count: number) =>
      count === 0
        ? 'Nothing would change'
        : count === 1
          ? '1 thing would change'
          : `${count} things would change`,
    none: 'Every check would say the same as it does now.',
    before: (sentence: string) => `Now: ${sentence}`,
    gone: 'This would no longer apply.',
    leave: 'Leave it as it is',
    inCase: 'In which case',
  },

  withheld: {
    keptFrom: 'Withheld from',
    isWithheld: 'Withheld:',
  },

  form: {
    error: 'Error:',
    problem: 'There is a problem',
    dateHint: 'For example, 3/3/2026',
    choose: 'Choose',
    cancel: 'Cancel',
    change: 'Change',
    remove: 'Remove',
    close: 'Close',
    done: 'Done',
    yes: 'Yes',
    no: 'No',
    notKnown: 'Not known',
    people: 'People of this case',
    notADay: 'This is not a date. Type a date such as 3 March 2026.',
    timeHint: 'For example, 09:30 or 4pm',
    notATime: 'This is not a time. Type a time such as 03:42 or 4pm.',
  },

  print: {
    do: 'Print what is on the screen',
    pages: 'Print these pages',
    notReady: 'The pages are not ready to print yet.',
    marking: 'OFFICIAL-SENSITIVE',
    sheet: (number: number, of: number) => `Sheet ${number} of ${of}`,
  },

  moving: {
    move: 'Move',
    howTo: 'Drag, or press Alt with the up or down arrow key',
    up: 'Up',
    down: 'Down',
    keyUp: 'Move this entry up',
    keyDown: 'Move this entry down',
    moved: (name: string, place: number, of: number) =>
      `${name ? `${name}: moved` : 'Moved'} to position ${place} of ${of}.`,
    first: 'This is already first in the list.',
    last: 'This is already last in the list.',
  },

  saved: {
    savedNow: 'Saved',
    saving: 'Saving',
    notSaved: 'Not saved yet',
  },

  undo: 'Undo',

  done: {
    undone: 'The last change was undone.',
  },

  waiting: {
    stop: 'Stop waiting',
    soFar: (done: number, of: number) => `${done} of ${of}`,
  },

  palette: {
    title: 'Commands',
    find: 'Type what you want to do',
    none: 'No command matches. Try fewer letters.',
    aCase: 'case',
    found: (count: number) => (count === 1 ? '1 command' : `${count} commands`),
  },

  keys: {
    title: 'Keyboard shortcuts',
    to: 'to',
    everywhere: 'Everywhere',
    here: 'On this screen',
    commands: 'Commands',
    keys: 'Show keyboard shortcuts',
    hide: 'Hide or show the screen',
    lock: 'Lock',
    close: 'Close the program',
    mention: 'In a field to write in: name somebody',
    undo: 'Undo the last change',
    back: 'Back to the list of cases',
    findings: 'Hide or show what is not right yet',
  },

  hidden: {
    title: 'The screen is hidden',
    back: 'Press F9 to show it again.',
    show: 'Show the screen',
  },
} as const;
