// Sentences of the room across all cases. What is counted, and what was found, comes from Rust.

export const assureContent = {
  assure: {
    title: 'Assure',
    help: 'Do we do what we say we do? Each line counts cases, never people, and leads to what puts each case right.',
    open: 'Assure: all cases together',
    back: 'Back to Assure',
    waiting: 'Counting all cases',
    glance: (counted: number, of: number, day: string, period: string) =>
      [
        counted === of ? (of === 1 ? '1 case' : `${of} cases`) : `${counted} of ${of} cases`,
        period && `conference held ${period}`,
        `counted on ${day}`,
      ]
        .filter(Boolean)
        .join(', '),
    example:
      'There is no case of your own yet, so these are the figures of the invented example. It is never counted beside real cases.',
    none: 'No case yet. Once there are cases, this page counts in how many of them the health visitor was told, the father was asked, the plan is SMART and the minutes were shared.',
    toCases: 'Go to the list of cases',
    period: {
      title: 'Conferences held',
      help: 'Leave both empty to count every case. A case is counted with everything on its record.',
      from: 'From',
      until: 'To',
      all: 'Count every case',
      none: 'No conference was held in that time. Change the days, or count every case.',
    },
    measures: 'What we say we do',
    measuresHelp:
      'A case is “not met” where any of its checks is, and “cannot tell” never counts as met. Choose a line to see its cases.',
    measure: 'Measure',
    picture: 'Picture',
    metOf: (met: number, of: number) => `${met} of ${of}`,
    applies: (count: number) =>
      count === 1 ? 'does not apply to 1 case' : `does not apply to ${count} cases`,
    nothing: 'applies to no case yet',
    unconfirmed: (count: number, of: number) =>
      `In ${count} of ${of} cases this rests on a figure that your authority has not confirmed. Confirm it in Settings.`,
    parts: 'Which cases',
    part: {
      all: 'All',
      notMet: 'Not met',
      cannotTell: 'Cannot tell',
      due: 'Due',
      met: 'Met',
    },
    partOf: (label: string, count: number) => `${label} ${count}`,
    noCase: 'No case stands like this.',
    more: (count: number) => (count === 1 ? 'Show 1 more case' : `Show ${count} more cases`),
    allRight: 'Everything counted here is as it should be.',
    toConfirm: 'figure to confirm',
    rules: 'Check by check',
    rule: 'Check',
    decisions: {
      title: 'Thresholds side by side',
      help: 'Each decision with the concerns of its case, and whether the reasons are recorded. What was decided alike stands together.',
      none: 'No decision is recorded yet.',
      who: 'Case',
      what: 'Decided at',
      concerns: 'Concerns',
      category: 'Category',
      threshold: 'Reasons for the outcome',
      categoryReasons: 'Reasons for the category',
      count: (count: number, of: number) => (of === 1 ? '1 decision' : `${count} of ${of} decisions`),
      reasons: {
        met: 'recorded',
        notMet: 'incomplete',
        cannotTell: 'not known',
        due: 'due',
        notApplicable: 'none needed',
      },
    },
    notCounted: (families: string) => `Not counted here: ${families}. Each case shows these by itself.`,
    source: (title: string) => `The measures follow the findings of the ${title}.`,
    onPaper: 'On paper and in files a case stands under its reference, never under a name.',
    save: 'Save as CSV',
    saved: (files: string, place: string) => `Saved without names: ${files} in ${place}`,
  },
} as const;
