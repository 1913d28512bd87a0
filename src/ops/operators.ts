/** The ops behind Python's operators, where a dialect has nothing of its own under one. */
import * as arithmetic from './arithmetic.ts';

export const binaryOps = {
  add: arithmetic.add,
  sub: arithmetic.sub,
  mul: arithmetic.mul,
  truediv: arithmetic.div,
  floordiv: arithmetic.floorDiv,
  mod: arithmetic.remainder,
  pow: arithmetic.pow,
  and_: arithmetic.bitwiseAnd,
  or_: arithmetic.bitwiseOr,
  xor: arithmetic.bitwiseXor,
  lshift: arithmetic.shiftLeft,
  rshift: arithmetic.shiftRight,
} as const;

export const comparisonOps = {
  eq: arithmetic.eq,
  ne: arithmetic.ne,
  lt: arithmetic.lt,
  le: arithmetic.le,
  gt: arithmetic.gt,
  ge: arithmetic.ge,
} as const;
