export { call, CallError, troubleIn, type Trouble } from './call';
