/** The ops behind Python's operators, where a dialect has nothing of its own under one. */
import * as arithmetic from './arithmetic.ts';
import * as comparison from './comparison.ts';

export const binaryOps = {
  add: arithmetic.add,
  sub: arithmetic.sub,
  mul: arithmetic.mul,
  truediv: arithmetic.div,
  floordiv: arithmetic.floorDiv,
  mod: arithmetic.remainder,
  pow: arithmetic.pow,
  and_: comparison.bitwiseAnd,
  or_: comparison.bitwiseOr,
  xor: comparison.bitwiseXor,
  lshift: comparison.shiftLeft,
  rshift: comparison.shiftRight,
} as const;

export const comparisonOps = {
  eq: comparison.eq,
  ne: comparison.ne,
  lt: comparison.lt,
  le: comparison.le,
  gt: comparison.gt,
  ge: comparison.ge,
} as const;
