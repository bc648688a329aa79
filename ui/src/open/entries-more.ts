// New entries of what surrounds the conference: empty but for what a screen knows.

import type {
  AgencyView,
  BabyStay,
  BabysHome,
  Birth,
  BirthPlan,
  BirthPlanContact,
  Correction,
  CoreGroupMeeting,
  Dissent,
  Escalation,
  Exclusion,
  HandOver,
  LegalStep,
  MeetingRecord,
  ParentView,
  Party,
  PlanPeriod,
  Referral,
  ReportShared,
  Restriction,
  StrategyDiscussion,
  UnbornBaby,
  Verification,
} from '../api';
import { newId } from './entries';

export function newReferral(): Referral {
  return {
    id: newId(),
    receivedOn: null,
    from: null,
    fromParty: null,
    words: null,
    acknowledgedOn: null,
    decidedOn: null,
    decision: null,
    feedback: null,
    withdrawnOn: null,
    withdrawnBecause: null,
  };
}

export function newStrategyDiscussion(): StrategyDiscussion {
  return {
    id: newId(),
    heldOn: null,
    startsEnquiry: true,
    tookPart: [],
    outcome: null,
    interimSafetyPlan: null,
  };
}

export function newAgencyView(by: Party): AgencyView {
  return { id: newId(), by, position: 'notRecorded', reasons: null };
}

export function newParentView(person: string): ParentView {
  return {
    id: newId(),
    person,
    obtained: 'atConference',
    on: null,
    isHeardApart: null,
    words: '',
    notObtainedBecause: null,
    audience: { kind: 'everyone' },
  };
}

export function newDissent(by: Party | null, raisedOn: string): Dissent {
  return { id: newId(), by, isFormal: false, raisedOn, words: '', reply: null, repliedOn: null };
}

export function newExclusion(person: string): Exclusion {
  return {
    id: newId(),
    person,
    ground: 'confidentialInformation',
    evidence: null,
    askedBy: null,
    askedOn: null,
    decidedBy: null,
    decidedOn: null,
    part: null,
    from: null,
    until: null,
    toldOn: null,
    viewHeard: null,
  };
}

export function newShared(): ReportShared {
  return { id: newId(), with: null, on: null, form: null, redaction: null };
}

export function newCorrection(version: number, askedOn: string): Correction {
  return {
    id: newId(),
    askedBy: null,
    askedOn,
    version,
    part: null,
    proposed: '',
    answer: 'open',
    answerWords: null,
    answeredOn: null,
    reissuedAs: null,
  };
}

export function newCoreGroupMeeting(conference: string): CoreGroupMeeting {
  return {
    id: newId(),
    conference,
    on: null,
    wasHeld: false,
    present: [],
    apologies: [],
    record: null,
    recordSentOn: null,
  };
}

export function newEscalation(conference: string | null, raisedOn: string): Escalation {
  return {
    id: newId(),
    conference,
    raisedBy: null,
    against: null,
    raisedOn,
    words: '',
    stages: [],
    outcome: null,
    resolvedOn: null,
  };
}

export function newRestriction(): Restriction {
  return {
    id: newId(),
    person: null,
    words: '',
    basis: 'notRecorded',
    basisWords: null,
    toldBy: null,
    toldOn: null,
    doNotTellReference: null,
    supervisedBy: null,
    reviewedOn: null,
    endsOn: null,
  };
}

export function newBirth(babies: UnbornBaby[]): Birth {
  return {
    babies: babies.map((baby) => ({
      id: baby.id,
      name: { given: '', family: '', knownAs: null, aliases: [] },
      bornOn: null,
      bornAt: null,
      sex: null,
      nhsNumber: null,
      wasBornAlive: null,
      diedOn: null,
      registeredOn: null,
    })),
    place: null,
    notifications: [],
    dischargedOn: null,
    dischargeMeetingOn: null,
  };
}

export function newBirthPlan(): BirthPlan {
  return {
    agreedOn: null,
    agreedAt: null,
    placeOfBirth: null,
    babyStaysWithMother: null,
    separatesAtBirth: null,
    legalStep: null,
    birthPartners: [],
    unitExclusions: [],
    restrictions: [],
    contacts: [],
    wardSupervision: null,
    lines: [],
    dischargeMeeting: null,
    mothersSafetyPlan: null,
    healthVisitorLiaison: null,
    driftSignedBy: null,
    driftReasons: null,
    givenToParentsOn: null,
    givenToWardOn: null,
    changedAt: null,
  };
}

export function newBirthPlanContact(when: string): BirthPlanContact {
  return { id: newId(), when, byDay: null, byNight: null, deputy: null };
}

export function newMeeting(): MeetingRecord {
  return {
    id: newId(),
    meeting: 'legalPlanning',
    on: null,
    between: null,
    present: [],
    rolesPresent: [],
    decided: null,
    decidesSeparation: null,
    motherPresent: null,
    parentAbsentBecause: null,
    parentsToldOn: null,
  };
}

export function newLegalStep(): LegalStep {
  return { id: newId(), step: 'legalPlanningMeeting', on: null, words: null };
}

export function newVerification(about: Party, what: string): Verification {
  return { id: newId(), about, what, source: '', on: null, by: null, agreed: true, note: null };
}

export function newHome(): BabysHome {
  return { address: null, livingWith: [], agreedOn: null, agreedBy: null, seenOn: null };
}

export function newStay(from: string): BabyStay {
  return { id: newId(), from, until: null, address: null, livingWith: [], knownFrom: null };
}

export function newPlanPeriod(startsOn: string | null): PlanPeriod {
  return {
    id: newId(),
    plan: 'childProtection',
    startsOn,
    endedOn: null,
    category: null,
    endedBecause: null,
  };
}

export function newHandOver(from: string | null): HandOver {
  return {
    id: newId(),
    from,
    to: null,
    isToAnotherAuthority: null,
    because: null,
    decidedOn: null,
    pack: null,
    sentOn: null,
    receivedOn: null,
    receivedBy: null,
    acceptedOn: null,
    acceptedBy: null,
    heldByMeanwhile: null,
    closedOn: null,
  };
}
