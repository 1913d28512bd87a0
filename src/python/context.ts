/** Context managers: `with`. */
import { callMember, special } from './call.ts';
import { PythonError, PyTypeError } from './errors.ts';
import { CLASS, type Member } from './object.ts';
import { truth } from './operators.ts';
import { typeName } from './typeof.ts';

const method = (manager: unknown, name: '__enter__' | '__exit__'): Member => {
  const member = special(manager, name);
  if (!member) throw new PyTypeError(`'${typeName(manager)}' object does not support the context manager protocol`);
  return member;
};

/** Enters `manager`: what `as` binds. @throws TypeError for what is no context manager */
export const enter = (manager: unknown): unknown => {
  method(manager, '__exit__');
  return callMember(method(manager, '__enter__'), manager, []);
};

/** Leaves `manager`, with the error that the body raised or null. Returns whether the manager swallowed it. */
export const exit = (manager: unknown, error: unknown = null): boolean => {
  const args = error instanceof PythonError ? [error[CLASS], error, null] : [null, error, null];
  return truth(callMember(method(manager, '__exit__'), manager, args));
};

/** Runs `body` inside `manager`; null where the manager swallowed an error. */
export const within = <T>(manager: unknown, body: (value: unknown) => T): T | null => {
  const value = enter(manager);
  let result: T;
  try {
    result = body(value);
  } catch (error) {
    if (!exit(manager, error)) throw error;
    return null;
  }
  exit(manager, null);
  return result;
};
