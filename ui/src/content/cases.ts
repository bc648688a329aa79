// Sentences of opening the program, of the list of cases and of the settings.

export const casesContent = {
  start: {
    waiting: 'Opening the program',
    create: {
      title: 'Choose a passphrase',
      intro:
        'Everything you record is kept on this computer, encrypted. The passphrase opens it. Nobody can send you a new one, so choose words that you will remember.',
      passphrase: 'Passphrase',
      hint: (letters: number) => `At least ${letters} letters. Four or five unrelated words are best.`,
      again: 'The same passphrase again',
      differ: 'The two passphrases are not the same.',
      short: (letters: number) => `The passphrase needs at least ${letters} letters.`,
      go: 'Create the records',
    },
    recovery: {
      title: 'Write down the recovery key',
      intro:
        'If the passphrase is forgotten, this key opens the records and nothing else does. It is shown once. Write it on paper and keep it where your office keeps such things.',
      name: 'Recovery key',
      written: 'I have written the recovery key down',
      confirm: 'Say that you have written the key down before you go on.',
      go: 'Continue',
    },
    unlock: {
      title: 'Unlock',
      passphrase: 'Passphrase',
      go: 'Unlock',
      forgotten: 'The passphrase is forgotten',
      empty: 'Type your passphrase.',
    },
    recover: {
      title: 'Open with the recovery key',
      key: 'Recovery key',
      keyHint: 'Capital and small letters, spaces and dashes make no difference',
      passphrase: 'New passphrase',
      go: 'Open and change the passphrase',
      back: 'Back to the passphrase',
    },
  },

  cases: {
    title: 'Cases',
    count: (shown: number, search: string) =>
      search ? `${shown} found` : shown === 1 ? '1 case' : `${shown} cases`,
    search: 'Find a case',
    searchHint: 'A name, a reference or a date of birth',
    new: 'New case',
    example: 'Look around with an example',
    exampleMark: 'example',
    settings: 'Settings',
    import: 'Bring in a case file',
    none: 'No case is recorded yet. Begin one, or look around with an invented family: nothing you do there touches a real record.',
    notFound: 'No case matches. Try fewer letters.',
    columns: {
      who: 'Unborn baby',
      mother: 'Mother',
      due: 'Due',
      next: 'What comes next',
      stands: 'Not right yet',
    },
    notMet: (count: number) => `${count} not met`,
    due: (count: number) => `${count} due`,
    allRight: 'Nothing open',
    newCase: {
      title: 'New case',
      given: 'Mother’s first names',
      family: 'Mother’s family name',
      dueDate: 'Due date, if one is known',
      referralOn: 'Day of the referral, if there is one',
      go: 'Open the case',
      needName: 'Type at least one of the mother’s names.',
    },
  },

  settings: {
    title: 'Settings',
    intro: 'Your name stands beside every change you make and on what you approve.',
    yourName: 'Your name',
    yourRole: 'Your role',
    officeName: 'Office',
    letterhead: 'Letterhead, a line each',
    pack: 'Policy that the rules follow',
    packHint: 'Your partnership’s own timescales take the place of the national ones',
    folder: 'Folder for the copies',
    folderHint: 'Where the PDFs are put',
    saved: 'Settings saved.',
    look: 'Look',
    looks: { system: 'As this computer', light: 'Light', dark: 'Dark' },
  },

  trouble: {
    fault:
      'Something went wrong inside the program. Nothing was lost. If it happens again, tell the office which step it was.',
    reference: (code: string) => `Reference ${code}`,
    refresh: 'Show the record as it is now',
    close: 'Close',
  },
} as const;
