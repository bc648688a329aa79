// Replaced by the types generated from Rust.
import type { Choice } from './Choice';

export type Choices = Record<'roles' | 'familyRoles' | 'relationships' | 'concernKinds' | 'attendanceModes' | 'replies' | 'channels' | 'outcomes' | 'categories' | 'contributionKinds' | 'positions' | 'viewsObtained' | 'capacities' | 'dueDateBases' | 'exclusionGrounds' | 'quoracyGrounds' | 'noticeStages' | 'restrictionBases' | 'conferenceKinds' | 'actionStatuses' | 'correctionAnswers' | 'parentalResponsibilities', Choice[]>;
