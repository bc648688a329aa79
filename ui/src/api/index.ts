export { call, CallError, troubleIn, type Trouble } from './call';
export type * from './types';
