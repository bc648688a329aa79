export { answered, call, CallError, close, leave, troubleIn, type Trouble } from './call';
export type * from './types';
