import type { FatherRecord } from '../api';

/** This begins the record of a father, a partner or another man in the baby's life: nothing is known yet. */
export function newFatherRecord(): FatherRecord {
  return {
    capacity: 'unknown',
    howKnown: null,
    informationFrom: 'notKnown',
    informationOn: null,
    relationshipToMother: 'notKnown',
    nightsAWeek: null,
    willCareForBaby: null,
    parentalResponsibility: 'notKnown',
    parentalResponsibilityConfirmedOn: null,
    contactAttempts: [],
    checks: [],
    otherChildren: [],
    strengths: null,
    familyNetwork: null,
    risks: null,
    mothersAccount: null,
    whoAsksNext: null,
    asksNextOn: null,
    toldAgainstWishJudgement: null,
  };
}
