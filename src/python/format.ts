/** `format(x, spec)`, which f-strings and str.format share. */
import { callMember, special } from './call.ts';
import { PyTypeError } from './errors.ts';
import { str } from './text.ts';
import { typeName } from './typeof.ts';

/** @throws ValueError for a code that the type does not know | TypeError where the type takes no spec */
export const format = (x: unknown, spec = ''): string => {
  const member = special(x, '__format__');
  if (!member) return defaultFormat(x, spec);
  const text = callMember(member, x, [spec]);
  if (typeof text !== 'string') throw new PyTypeError(`__format__ must return a str, not ${typeName(text)}`);
  return text;
};

/** `object.__format__`: `str(x)`, no spec. */
export const defaultFormat = (x: unknown, spec: string): string => {
  if (spec === '') return str(x);
  throw new PyTypeError(`unsupported format string passed to ${typeName(x)}.__format__`);
};
