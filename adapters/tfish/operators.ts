/** Python's operators on tensors: the operand that is no tensor takes the dtype of the one that is. */
import type { Dialect, OperatorFunction } from '../../src/dialect/dialect.ts';
import { abs, neg } from '../../src/ops/elementwise.ts';
import * as arithmetic from './arithmetic.ts';
import { dtypeOf, isTensor } from './tensor.ts';

type Two = (x: unknown, y: unknown) => unknown;

/** The forward form as it is; in the reflected one the left operand is converted first. */
const operator =
  (apply: Two): OperatorFunction =>
  (a, b) =>
    isTensor(a) || !isTensor(b) ? apply(a, b) : apply(arithmetic.tensor(a, dtypeOf(b)), b);

const comparison =
  (apply: Two): OperatorFunction =>
  (a, b) =>
    apply(a, b);

export const binary: Dialect['operators']['binary'] = {
  add: operator(arithmetic.add),
  sub: operator(arithmetic.subtract),
  mul: operator(arithmetic.times),
  truediv: operator(arithmetic.truediv),
  floordiv: operator(arithmetic.floordiv),
  mod: operator(arithmetic.floormod),
  pow: operator(arithmetic.pow),
  matmul: operator(arithmetic.matmul),
  and_: operator(arithmetic.and),
  or_: operator(arithmetic.or),
  xor: operator(arithmetic.xor),
};

export const unary: Dialect['operators']['unary'] = { neg, abs };

export const compare: Dialect['operators']['compare'] = {
  eq: comparison(arithmetic.equal),
  ne: comparison(arithmetic.notEqual),
  lt: comparison(arithmetic.less),
  le: comparison(arithmetic.lessEqual),
  gt: comparison(arithmetic.greater),
  ge: comparison(arithmetic.greaterEqual),
};
