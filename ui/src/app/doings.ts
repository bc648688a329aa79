// Whatever can be begun in a case, and every part of a room that one may look for: the list of commands offers them
// from anywhere.

import { content } from '../content';
import { aimAtSection, aimToPress, type Aim } from '../open/aim';
import type { RoomId } from './rooms';

/** This is something to do or a part to go to. */
export interface Doing {
  to: RoomId;
  label: string;
  /** The mark of the room's own button that it presses. */
  press?: string;
  /** The part of the room that it goes to. */
  section?: string;
}

const presses = (to: RoomId, each: Record<string, string>): Doing[] =>
  Object.entries(each).map(([press, label]) => ({ to, press, label }));
const parts = (to: RoomId, each: Record<string, string>): Doing[] =>
  Object.entries(each).map(([section, label]) => ({ to, section, label }));

/** These are the doings of all rooms, in the order of the work. */
export const DOINGS: readonly Doing[] = [
  ...presses('prepare', { 'plan-conference': content.prepare.plan }),
  ...parts('prepare', {
    conference: content.prepare.conference,
    dueDates: content.prepare.dueDates,
    pregnancy: content.pregnancy.title,
    policy: content.policy.title,
  }),
  ...presses('people', { 'add-person': content.people.add, 'add-disputes': content.disputes.add }),
  ...presses('concerns', { 'add-concern': content.concerns.add }),
  ...presses('told', {
    'add-notice': content.told.add,
    'add-referral': content.referral.add,
    'add-strategy': content.strategy.add,
    'add-thresholdDecisions': content.threshold.add,
  }),
  ...presses('invitations', { invite: content.invitations.add, 'ask-all': content.invitations.askAll }),
  ...presses('reports', { 'add-report': content.reports.add }),
  ...parts('reports', { sharing: content.reports.sharing.title }),
  ...presses('agenda', { 'usual-agenda': content.agenda.begin }),
  ...presses('legal', { 'add-meetings': content.legal.addMeeting }),
  ...parts('legal', {
    assessment: content.legal.assessment,
    'legal-responsibilities': content.legal.responsible,
    'legal-steps': content.legal.steps,
    'legal-orders': content.legal.orders,
    familyGroupOffer: content.legal.familyGroup,
  }),
  ...presses('hold', {
    'open-conference': content.hold.open,
    'wall-open': content.hold.wall,
    'add-dissents': content.dissent.add,
  }),
  ...parts('hold', {
    roll: content.hold.here,
    views: content.hold.parentsViews,
    decision: content.hold.decision,
  }),
  ...presses('plan', { 'add-action': content.plan.add }),
  ...parts('plan', { plan: content.planTabs.frame, birthPlan: content.planTabs.birthPlan }),
  ...presses('minutes', { approve: content.minutes.approve }),
  ...parts('minutes', { doubts: content.doubts.title, analysis: content.minutes.analysis }),
  ...presses('share', { 'add-corrections': content.corrections.add }),
  ...parts('share', { copies: content.share.copies, letter: content.letter.title }),
  ...presses('after', {
    'add-coreGroups': content.after.add,
    'add-sightings': content.after.addSighting,
    'add-escalations': content.after.addEscalation,
    'add-handOvers': content.handOvers.add,
    'begin-birth': content.after.beginBirth,
    'begin-home': content.home.begin,
    'plan-review': content.after.planReview,
  }),
  ...parts('after', { actions: content.after.actions }),
];

/** This says where somebody who wants to do it is led. */
export function aimOfDoing({ press, section }: Doing): Aim {
  return press ? aimToPress(press) : aimAtSection(section ?? '');
}
