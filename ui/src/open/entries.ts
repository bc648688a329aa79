// New entries for the case file, empty but for what a screen knows.

import type {
  Action,
  AgencyReport,
  Concern,
  Conference,
  Contribution,
  Decision,
  Invitation,
  Notice,
  Person,
  Professional,
  Role,
} from '../api';

/** This gives a new entry its id. */
export function newId(): string {
  return crypto.randomUUID();
}

export function newPerson(role: Person['role']): Person {
  return {
    id: newId(),
    name: { given: '', family: '', knownAs: null, aliases: [] },
    role,
    roleWords: null,
    dateOfBirth: null,
    statedAge: null,
    sex: null,
    nhsNumber: null,
    address: null,
    telephone: null,
    email: null,
    gp: null,
    isInHousehold: null,
    whereabouts: [],
    ethnicity: null,
    firstLanguage: null,
    religion: null,
    immigrationStatus: null,
    needs: [],
    father: null,
    school: null,
    legalStatus: null,
    isCareExperienced: null,
    diedOn: null,
    note: null,
  };
}

export function newProfessional(role: Role): Professional {
  return {
    id: newId(),
    name: { given: '', family: '', knownAs: null, aliases: [] },
    role,
    title: null,
    agency: null,
    worksWith: [],
    hasDirectContact: null,
    email: null,
    telephone: null,
    involvedFrom: null,
    involvedUntil: null,
  };
}

export function newInvitation(): Invitation {
  return {
    id: newId(),
    party: null,
    role: null,
    reason: null,
    sentOn: null,
    channel: null,
    receivedOn: null,
    reply: 'none',
    repliedOn: null,
    chasedOn: [],
    deputy: null,
    reportRequestedOn: null,
    isForSeparatePart: false,
  };
}

export function newConcern(): Concern {
  return {
    id: newId(),
    what: 'other',
    about: [],
    subject: 'mother',
    words: '',
    strengths: null,
    raisedBy: null,
    raisedOn: null,
    isResolved: false,
    resolvedOn: null,
    note: null,
  };
}

export function newNotice(role: Role): Notice {
  return {
    id: newId(),
    role,
    told: null,
    stage: 'strategy',
    toldOn: null,
    toldBy: null,
    method: null,
    shared: null,
    notToldBecause: null,
  };
}

export function newReport(): AgencyReport {
  return {
    id: newId(),
    from: null,
    role: null,
    title: '',
    requestedOn: null,
    receivedOn: null,
    includesAssessment: false,
    shared: [],
    summary: null,
    audience: { kind: 'everyone' },
  };
}

export function newContribution(): Contribution {
  return {
    id: newId(),
    by: null,
    heading: null,
    nature: 'fact',
    words: '',
    at: null,
    concerns: [],
    audience: { kind: 'everyone' },
  };
}

export function newDecision(): Decision {
  return {
    outcome: 'notRecorded',
    babies: [],
    thresholdRationale: null,
    category: null,
    categoryRationale: null,
    rationale: null,
    strengths: null,
    dangerStatement: null,
    alternativeConsidered: null,
    bottomLines: [],
    restrictions: [],
    plansSeparationAtBirth: null,
    legalStep: null,
    legalPlanningRecommended: null,
    leadPractitioner: null,
    firstCoreGroupOn: null,
    reviewOn: null,
    readBack: null,
    decidedBy: null,
    recordedAt: null,
  };
}

export function newConference(): Conference {
  return {
    id: newId(),
    kind: 'preBirthInitial',
    state: 'planned',
    requestedOn: null,
    on: null,
    between: null,
    startsAt: null,
    endedAt: null,
    venue: null,
    mode: 'inRoom',
    purpose: null,
    chair: {
      professional: null,
      title: null,
      isIndependent: null,
      independenceStatement: null,
      metFamilyBefore: null,
    },
    minuteTaker: null,
    agenda: [],
    differenceStatementRead: null,
    delay: null,
    separateAttendance: null,
    invitations: [],
    leftOut: [],
    reports: [],
    exclusions: [],
    attendance: [],
    quoracy: null,
    contributions: [],
    agencyViews: [],
    parentViews: [],
    siblingsConsidered: [],
    analysis: null,
    decision: null,
    dissents: [],
    coreGroup: [],
    minutes: { letter: null, versions: [], copies: [], corrections: [], settledDoubts: [] },
  };
}

export function newAction(conference: string | null): Action {
  return {
    id: newId(),
    conference,
    concerns: [],
    outcomeForBaby: null,
    baseline: null,
    text: '',
    owner: null,
    ownerWords: null,
    with: [],
    frequency: null,
    startsOn: null,
    due: null,
    measure: null,
    evidenceSource: null,
    reviewOn: null,
    contingency: null,
    agreements: [],
    support: null,
    status: 'notStarted',
    doneOn: null,
    evidence: null,
    audience: { kind: 'everyone' },
    draftedFrom: null,
    ownerToldOn: null,
    acceptedBy: null,
    acceptedAt: null,
  };
}
