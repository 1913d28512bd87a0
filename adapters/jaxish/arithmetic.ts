/** Division and powers as XLA computes them. */
import type { AnyOp } from '../../src/core/op.ts';
import { bind1 } from '../../src/core/bind.ts';
import { isFloating, isInexact, isInteger } from '../../src/core/dtype.ts';
import { sameShape, sizeOf, tryBroadcast } from '../../src/core/shape.ts';
import { applyOp } from '../../src/dialect/apply.ts';
import { worded } from '../../src/dialect/call.ts';
import type { Dialect, Operand } from '../../src/dialect/dialect.ts';
import { elements, tensorOperand } from '../../src/dialect/operand.ts';
import { Issue } from '../../src/core/issue.ts';
import { div, mul, pow } from '../../src/ops/arithmetic.ts';
import { bitwiseAnd } from '../../src/ops/comparison.ts';
import { full } from '../../src/ops/create.ts';
import { JaxArray } from './array.ts';

type Run = (op: AnyOp, operands: readonly Operand[]) => JaxArray;

const running =
  (dialect: Dialect): Run =>
  (op, operands) => {
    const { values, weak } = applyOp(dialect, op, operands, {});
    return new JaxArray(values[0]!, weak);
  };

const one = (like: Operand): Operand =>
  tensorOperand(null, bind1(full, [], { shape: [], dtype: like.dtype, value: 1 }), like.weak);

const operandOf = (x: JaxArray): Operand => tensorOperand(x, x.value, x.weak);

/** A quotient: a divisor that is stretched is inverted before, as XLA's simplifier does, and its reciprocal rounded. */
export const divide = (dialect: Dialect, x: Operand, y: Operand): JaxArray => {
  const run = running(dialect);
  const shape = tryBroadcast(x.shape, y.shape);
  if (!shape || sameShape(shape, y.shape) || sizeOf(shape) === 0) return run(div, [x, y]);
  const { inputs } = dialect.promotion.divide([x, y], { op: div, requested: null, operands: [x, y] });
  if (!isFloating(inputs[0]!)) return run(div, [x, y]);
  const divisor = tensorOperand(null, y.as(inputs[1]!), y.weak);
  const dividend = tensorOperand(null, x.as(inputs[0]!), x.weak);
  const inverse = operandOf(run(div, [one(divisor), divisor]));
  return run(mul, [dividend, inverse]);
};

/** A Python int, or an integer array without axes, which jax takes for one. */
const wholeExponent = (y: Operand): number | null => {
  if (y.rank > 0 || isInexact(y.dtype) || (y.scalar === null && !isInteger(y.dtype))) return null;
  return Number(y.number ?? elements(y.as(y.dtype)).data[0]);
};

/** x ** n by squaring, rounded at every product. */
const wholePower = (run: Run, x: Operand, n: number): JaxArray => {
  let base = x;
  let result: Operand | null = null;
  for (let rest = Math.abs(n); rest > 0; rest = Math.floor(rest / 2)) {
    if (rest % 2 === 1) result = result ? operandOf(run(mul, [result, base])) : base;
    if (rest > 1) base = operandOf(run(mul, [base, base]));
  }
  const power = result ?? tensorOperand(null, bind1(full, [], { shape: x.shape, dtype: x.dtype, value: 1 }), x.weak);
  return n < 0 ? run(div, [one(power), power]) : new JaxArray(power.as(power.dtype), x.weak);
};

/** @throws Issue 'power.negative' for an integer to a negative power | 'shape.broadcast' */
export const power = (dialect: Dialect, x: Operand, y: Operand): JaxArray => {
  const run = running(dialect);
  const n = wholeExponent(y);
  if (n === null || x.dtype === 'complex64') {
    // Powers of integer arrays look at the exponent's bits first, and fail there.
    const bits = isInteger(x.dtype) && isInteger(y.dtype) && !tryBroadcast(x.shape, y.shape);
    return worded(dialect, { name: 'power', declaration: null, op: bits ? bitwiseAnd : pow }, () => run(pow, [x, y]));
  }
  if (x.dtype === 'bool') return wholePower(run, tensorOperand(null, x.as('int32')), n);
  if (n < 0 && isInteger(x.dtype)) throw new Issue('power.negative', { dtype: x.dtype, exponent: n, shape: x.shape });
  return wholePower(run, x, n);
};
