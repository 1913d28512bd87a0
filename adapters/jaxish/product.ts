/** Matrix products of arrays of any rank, as jnp.matmul and jnp.dot make them. */
import { bind1 } from '../../src/core/bind.ts';
import { Issue } from '../../src/core/issue.ts';
import { tryBroadcast } from '../../src/core/shape.ts';
import type { Value } from '../../src/core/value.ts';
import { worded } from '../../src/dialect/call.ts';
import type { Dialect, Operand } from '../../src/dialect/dialect.ts';
import { conformable, contract, matmul, matmulVectors, type Contraction } from '../../src/ops/linalg.ts';
import { toDType } from '../../src/ops/movement.ts';
import { PyValueError } from '../../src/python/errors.ts';
import { JaxArray } from './array.ts';
import { typeText } from './errors.ts';
import { resultType } from './promotion.ts';

const checkRanks = (operands: readonly Operand[]): void => {
  const at = operands.findIndex((x) => x.rank === 0);
  if (at >= 0) throw new PyValueError(`matmul input operand ${at} must have ndim at least 1, but it has ndim 0`);
};

/** @throws ValueError where leading axes do not broadcast, the inner ones being equal */
const checkBatches = (x: Value, y: Value): void => {
  if (!conformable(x.shape, y.shape) || tryBroadcast(x.shape.slice(0, -2), y.shape.slice(0, -2))) return;
  throw new PyValueError(
    `Incompatible types for matmul arguments: ${typeText(x.dtype, x.shape)} and ${typeText(y.dtype, y.shape)}`,
  );
};

const promoted = (a: Operand, b: Operand, multiply: (x: Value, y: Value) => Value): JaxArray => {
  const { dtype, weak } = resultType([a, b]);
  // Booleans are multiplied as integers: any sum other than 0 is true.
  const compute = dtype === 'bool' ? 'int32' : dtype;
  return new JaxArray(toDType(multiply(a.as(compute), b.as(compute)), dtype), weak);
};

/** `x @ y`. @throws ValueError | TypeError */
export const multiply = (dialect: Dialect, x: Operand, y: Operand): JaxArray =>
  worded(dialect, { name: 'matmul', declaration: null, op: matmul }, () => {
    checkRanks([x, y]);
    return promoted(x, y, (a, b) => {
      checkBatches(a, b);
      return bind1(matmulVectors, [a, b], {});
    });
  });

/** Sums of products over pairs of axes. @throws Issue 'matmul.mismatch' for pairs of two lengths */
export const contracted = (x: Operand, y: Operand, axes: Contraction): JaxArray => {
  const [a, b] = [axes.left.map((axis) => x.shape[axis]!), axes.right.map((axis) => y.shape[axis]!)];
  if (a.some((n, i) => n !== b[i])) throw new Issue('matmul.mismatch', { a, b });
  return promoted(x, y, (p, q) => bind1(contract, [p, q], axes));
};
